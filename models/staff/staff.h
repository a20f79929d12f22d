// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"
#include "models/staff/staffid.h"

enum class StaffRole { Staff, Manager, Accountant };

constexpr auto wordsOf(StaffRole)
{
    return std::array<Word<StaffRole>, 3>{{
        {StaffRole::Staff, u"staff"},
        {StaffRole::Manager, u"manager"},
        {StaffRole::Accountant, u"accountant"},
    }};
}

/// Someone who works in the shop.
struct Staff {
    StaffId id;
    QString name;
    StaffRole role = StaffRole::Staff;
    bool active = true;
    qint64 rowVersion = 0;

    bool operator==(const Staff &) const = default;
};
