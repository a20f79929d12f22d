// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// `import customers`, against the sqlite3 shell loading the rows that came of it into the same tables. `folder` has room for copies.
void measureImport(const QString &csv, const QString &folder, int turns);
/// `export customers`, against `sqlite3 -csv` with the same query.
void measureExport(const QString &shop, const QString &folder);
/// `kpi` over all time, against the same figures in SQL.
void measureKpi(const QString &shop);
