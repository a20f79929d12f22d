// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importrun.h"
#include "tests/support/testshop.h"

/// Imports `path` into the shop by the worked profile of that name (resources/profiles; empty: none).
ImportReport importFile(Database &database, ImportKind kind, const QString &path, const QString &profile = {}, bool isDryRun = false);
/// The same with a profile of one's own.
ImportReport importFile(Database &database, ImportKind kind, const QString &path, const ImportProfile &profile, bool isDryRun = false);
/// Writes `text` as UTF-8.
void writeText(const QString &path, const QString &text);
/// Every table of ours with its rows as text, to compare two states of a shop; the log of imports is left out.
QStringList contentsOf(Connection &db);
