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

/// One statement for names that are sorted, one for those without letters and digits.
static QHash<QString, qint64> find(Connection &db, const QString &sorted, const QString &signs, const QStringList &names)
{
    QStringList keys;
    QStringList unsorted;
    for (const auto &name : names) {
        const auto key = sortKey(name);
        key.isEmpty() ? unsorted.append(name) : keys.append(key);
    }
    auto found = lookUp(db, sorted, keys);
    found.insert(lookUp(db, signs, unsorted));
    return found;
}

QHash<QString, qint64> customersByName(Connection &db, const QStringList &names)
{
    return find(db, u"SELECT sort_key, id FROM customers WHERE sort_key IN (%1)"_s,
                u"SELECT '\"' || name, id FROM customers WHERE sort_key = '' AND name IN (%1)"_s, names);
}

QHash<QString, qint64> productsByName(Connection &db, const QStringList &names)
{
    return find(db, u"SELECT sort_key, id FROM products WHERE sort_key IN (%1)"_s,
                u"SELECT '\"' || name, id FROM products WHERE sort_key = '' AND name IN (%1)"_s, names);
}
