// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// Who answers, and why.
enum class WarrantyLayer : quint8 { Statutory, Manufacturer, Extended, Repair };

constexpr auto wordsOf(WarrantyLayer)
{
    return std::array<Word<WarrantyLayer>, 4>{{
        {WarrantyLayer::Statutory, u"statutory"},
        {WarrantyLayer::Manufacturer, u"manufacturer"},
        {WarrantyLayer::Extended, u"extended"},
        {WarrantyLayer::Repair, u"repair"},
    }};
}

/// Where a warranty stands on a day. Derived by warrantyrules.h, never stored.
enum class WarrantyState : quint8 { NotStarted, Active, Expiring, Expired, Exhausted, Void };

constexpr auto wordsOf(WarrantyState)
{
    return std::array<Word<WarrantyState>, 6>{{
        {WarrantyState::NotStarted, u"not_started"},
        {WarrantyState::Active, u"active"},
        {WarrantyState::Expiring, u"expiring"},
        {WarrantyState::Expired, u"expired"},
        {WarrantyState::Exhausted, u"exhausted"},
        {WarrantyState::Void, u"void"},
    }};
}
