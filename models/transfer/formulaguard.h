// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// True for text that a spreadsheet would run as a formula (CWE-1236): behind any spaces and quotes stands one of = + - @ tab
/// CR LF or a full-width twin. A plain negative number is none. A guarded text (one apostrophe put in front) needs a guard too,
/// which is what makes guarding reversible.
bool needsFormulaGuard(QStringView text);

/// Undoes the guard of an export: one apostrophe in front of a text that needs one goes; any other text stays.
/// For every text t: withoutFormulaGuard(needsFormulaGuard(t) ? u'\'' + t : t) == t.
QStringView withoutFormulaGuard(QStringView text);
