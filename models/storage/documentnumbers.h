// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Connection;

/// The next number of a series and year: "K-2026-00001". It is never given out again; whether an import brought the same one, the
/// caller looks.
QString nextDocumentNumber(Connection &db, const QString &series, int year);
