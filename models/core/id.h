// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <compare>

/// The key of one record of the kind `Record`; ids of different kinds cannot be mixed up. 0 is "not stored yet".
template <typename Record>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <typename Record>
size_t qHash(Id<Record> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// For lists that hold records of any kind.
template <typename Keys>
QList<qint64> plainIds(const Keys &keys)
{
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(keys.size()));
    for (const auto &key : keys)
        ids.append(key.value);
    return ids;
}

/// The way back from plainIds().
template <typename Key>
QList<Key> typedIds(const QList<qint64> &ids)
{
    QList<Key> keys;
    keys.reserve(ids.size());
    for (const auto id : ids)
        keys.append(Key{id});
    return keys;
}
