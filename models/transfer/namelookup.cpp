// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/namelookup.h"

#include "models/core/textfold.h"
#include "models/storage/keylookup.h"

using namespace Qt::StringLiterals;

QString nameKey(const QString &name)
{
    const auto key = sortKey(name);
    return key.isEmpty() ? u'"' + name : key; // no sort key: those have letters or digits
}

QHash<QString, qint64> lookUpNames(Connection &db, const QString &table, const QStringList &names)
{
    QStringList keys;
    QStringList signs;
    for (const auto &name : names) {
        const auto key = sortKey(name);
        key.isEmpty() ? signs.append(name) : keys.append(key);
    }
    auto found = lookUp(db, u"SELECT sort_key, id FROM %2 WHERE sort_key IN (%1)"_s.arg(u"%1"_s, table), keys);
    found.insert(lookUp(db, uR"(SELECT '"' || name, id FROM %2 WHERE sort_key = '' AND name IN (%1))"_s.arg(u"%1"_s, table), signs));
    return found;
}
