// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// Where an offer stands. See offerrules.h for the way from one to the next.
enum class OfferStatus : quint8 { Draft, Issued, Accepted, Declined, Withdrawn, Superseded, Expired, Converted };

constexpr auto wordsOf(OfferStatus)
{
    return std::array<Word<OfferStatus>, 8>{{
        {OfferStatus::Draft, u"draft"},
        {OfferStatus::Issued, u"issued"},
        {OfferStatus::Accepted, u"accepted"},
        {OfferStatus::Declined, u"declined"},
        {OfferStatus::Withdrawn, u"withdrawn"},
        {OfferStatus::Superseded, u"superseded"},
        {OfferStatus::Expired, u"expired"},
        {OfferStatus::Converted, u"converted"},
    }};
}

/// Why an earlier offer stands in the way of a new one, the gravest first.
enum class ConflictKind : quint8 { PriceDiffers, OtherAuthor, StillValid, JustDeclined };

constexpr auto wordsOf(ConflictKind)
{
    return std::array<Word<ConflictKind>, 4>{{
        {ConflictKind::PriceDiffers, u"price_differs"},
        {ConflictKind::OtherAuthor, u"other_author"},
        {ConflictKind::StillValid, u"still_valid"},
        {ConflictKind::JustDeclined, u"just_declined"},
    }};
}

/// What the author chose to do about an earlier offer.
enum class ConflictChoice : quint8 { Reuse, Revise, Justify };

constexpr auto wordsOf(ConflictChoice)
{
    return std::array<Word<ConflictChoice>, 3>{{
        {ConflictChoice::Reuse, u"reuse"},
        {ConflictChoice::Revise, u"revise"},
        {ConflictChoice::Justify, u"justify"},
    }};
}
