// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/words.h"

/// What can happen to a device.
enum class DeviceMomentKind : quint8 { Sold, CameBack, Case, Return, Replacement, Lent, Owner, Status, Registered, Unregistered, Voided, Valid, Inspected };

constexpr auto wordsOf(DeviceMomentKind)
{
    return std::array<Word<DeviceMomentKind>, 13>{{
        {DeviceMomentKind::Sold, u"sold"},
        {DeviceMomentKind::CameBack, u"came_back"},
        {DeviceMomentKind::Case, u"case"},
        {DeviceMomentKind::Return, u"return"},
        {DeviceMomentKind::Replacement, u"replacement"},
        {DeviceMomentKind::Lent, u"lent"},
        {DeviceMomentKind::Owner, u"owner"},
        {DeviceMomentKind::Status, u"status"},
        {DeviceMomentKind::Registered, u"registered"},
        {DeviceMomentKind::Unregistered, u"unregistered"},
        {DeviceMomentKind::Voided, u"void"},
        {DeviceMomentKind::Valid, u"valid"},
        {DeviceMomentKind::Inspected, u"inspected"},
    }};
}

/// One thing that happened to a device.
struct DeviceMoment {
    DeviceMomentKind kind = DeviceMomentKind::Status;
    qint64 id = 0; ///< of the purchase, case, return or customer that it leads to; 0: none
    Instant at;
    bool wholeDay = false; ///< only the day is known; `at` is its noon in UTC
    QString title;         ///< the record's number, the owner's name, the state's word
    QString detail;        ///< the buyer, the subject, the kind of return, the reason

    bool operator==(const DeviceMoment &) const = default;
};
