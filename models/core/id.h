// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

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
