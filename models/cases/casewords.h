// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// Where a case stands. See caserules.h for the way from one to the next.
enum class CaseStatus : quint8 { New, Open, WaitingCustomer, WaitingThirdParty, Resolved, Closed, Cancelled };

constexpr auto wordsOf(CaseStatus)
{
    return std::array<Word<CaseStatus>, 7>{{
        {CaseStatus::New, u"new"},
        {CaseStatus::Open, u"open"},
        {CaseStatus::WaitingCustomer, u"waiting_customer"},
        {CaseStatus::WaitingThirdParty, u"waiting_third_party"},
        {CaseStatus::Resolved, u"resolved"},
        {CaseStatus::Closed, u"closed"},
        {CaseStatus::Cancelled, u"cancelled"},
    }};
}

/// What the customer wants of us.
enum class CaseKind : quint8 { Question, Fault, Complaint, Return, Praise };

constexpr auto wordsOf(CaseKind)
{
    return std::array<Word<CaseKind>, 5>{{
        {CaseKind::Question, u"question"},
        {CaseKind::Fault, u"fault"},
        {CaseKind::Complaint, u"complaint"},
        {CaseKind::Return, u"return"},
        {CaseKind::Praise, u"praise"},
    }};
}

enum class CasePriority : quint8 { Low, Normal, High, Urgent };

constexpr auto wordsOf(CasePriority)
{
    return std::array<Word<CasePriority>, 4>{{
        {CasePriority::Low, u"low"},
        {CasePriority::Normal, u"normal"},
        {CasePriority::High, u"high"},
        {CasePriority::Urgent, u"urgent"},
    }};
}

/// Why a case was taken out of the work and of every figure.
enum class CancelReason : quint8 { Spam, Duplicate, Merged, Withdrawn };

constexpr auto wordsOf(CancelReason)
{
    return std::array<Word<CancelReason>, 4>{{
        {CancelReason::Spam, u"spam"},
        {CancelReason::Duplicate, u"duplicate"},
        {CancelReason::Merged, u"merged"},
        {CancelReason::Withdrawn, u"withdrawn"},
    }};
}
