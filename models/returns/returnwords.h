// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// What the customer asks for with what comes back.
enum class ReturnKind : quint8 { Return, Exchange, Repair, Complaint };

constexpr auto wordsOf(ReturnKind)
{
    return std::array<Word<ReturnKind>, 4>{{
        {ReturnKind::Return, u"return"},
        {ReturnKind::Exchange, u"exchange"},
        {ReturnKind::Repair, u"repair"},
        {ReturnKind::Complaint, u"complaint"},
    }};
}

/// Where a return stands. See returnrules.h for the way from one to the next.
enum class ReturnStatus : quint8 { Draft, Confirmed, Received, Inspecting, Approved, InRepair, Ready, HandedOver, Replaced, Refunded, Rejected, SentBack, Closed };

constexpr auto wordsOf(ReturnStatus)
{
    return std::array<Word<ReturnStatus>, 13>{{
        {ReturnStatus::Draft, u"draft"},
        {ReturnStatus::Confirmed, u"confirmed"},
        {ReturnStatus::Received, u"received"},
        {ReturnStatus::Inspecting, u"inspecting"},
        {ReturnStatus::Approved, u"approved"},
        {ReturnStatus::InRepair, u"in_repair"},
        {ReturnStatus::Ready, u"ready"},
        {ReturnStatus::HandedOver, u"handed_over"},
        {ReturnStatus::Replaced, u"replaced"},
        {ReturnStatus::Refunded, u"refunded"},
        {ReturnStatus::Rejected, u"rejected"},
        {ReturnStatus::SentBack, u"sent_back"},
        {ReturnStatus::Closed, u"closed"},
    }};
}

/// What was approved.
enum class ReturnResolution : quint8 { Repair, Replace, Refund };

constexpr auto wordsOf(ReturnResolution)
{
    return std::array<Word<ReturnResolution>, 3>{{
        {ReturnResolution::Repair, u"repair"},
        {ReturnResolution::Replace, u"replace"},
        {ReturnResolution::Refund, u"refund"},
    }};
}
