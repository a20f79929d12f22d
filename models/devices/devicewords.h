// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// Whose a device is: a customer's, the shop's to lend out, or gone.
enum class DeviceStatus : quint8 { Owned, Loaner, Returned, TradedIn, Scrapped };

constexpr auto wordsOf(DeviceStatus)
{
    return std::array<Word<DeviceStatus>, 5>{{
        {DeviceStatus::Owned, u"owned"},
        {DeviceStatus::Loaner, u"loaner"},
        {DeviceStatus::Returned, u"returned"},
        {DeviceStatus::TradedIn, u"traded_in"},
        {DeviceStatus::Scrapped, u"scrapped"},
    }};
}
