// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Rows as tab-separated lines for the clipboard. Quotes are doubled where quoting is needed, and text that a spreadsheet would run
/// as a formula is kept from it by an apostrophe; numbers, also negative ones, stay as they are.
QString toTsv(const QList<QStringList> &rows);
