// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"

#include "models/storage/connection.h"
#include "models/storage/storageerror.h"

using namespace Qt::StringLiterals;

QStringList integrityFaults(Connection &connection, Thoroughness thoroughness)
{
    const auto check = thoroughness == Thoroughness::Full ? u"PRAGMA integrity_check"_s : u"PRAGMA quick_check"_s;
    QStringList faults;
    try {
        faults = connection.prepare(check).rows([](const Statement &row) { return row.text(0); });
        faults.removeAll(u"ok"_s);
        if (connection.prepare(u"PRAGMA foreign_key_check"_s).row([](const Statement &) { return true; }))
            faults.append(u"a reference leads nowhere"_s);
    } catch (const StorageError &error) {
        if (error.kind() != StorageError::Kind::Damaged)
            throw;
        faults.append(error.detail());
    }
    return faults;
}

QMap<QString, qint64> rowCounts(Connection &connection)
{
    const auto tables = connection.prepare(uR"(
        SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%')"_s)
                            .rows([](const Statement &row) { return row.text(0); });
    QMap<QString, qint64> counts;
    for (const auto &table : tables) // names from our own schema
        counts.insert(table, connection.prepare(u"SELECT count(*) FROM \"%1\""_s.arg(table)).number());
    return counts;
}
