// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/words.h"

/// A return is a document whose goods come back; it never counts as a purchase.
enum class PurchaseKind { Sale, Return };

constexpr auto wordsOf(PurchaseKind)
{
    return std::array<Word<PurchaseKind>, 2>{{
        {PurchaseKind::Sale, u"sale"},
        {PurchaseKind::Return, u"return"},
    }};
}

enum class PurchaseStatus { Ordered, PartlyDelivered, Delivered, Cancelled };

constexpr auto wordsOf(PurchaseStatus)
{
    return std::array<Word<PurchaseStatus>, 4>{{
        {PurchaseStatus::Ordered, u"ordered"},
        {PurchaseStatus::PartlyDelivered, u"partly_delivered"},
        {PurchaseStatus::Delivered, u"delivered"},
        {PurchaseStatus::Cancelled, u"cancelled"},
    }};
}

enum class PaymentMethod { Cash, Card, Transfer, Other };

constexpr auto wordsOf(PaymentMethod)
{
    return std::array<Word<PaymentMethod>, 4>{{
        {PaymentMethod::Cash, u"cash"},
        {PaymentMethod::Card, u"card"},
        {PaymentMethod::Transfer, u"transfer"},
        {PaymentMethod::Other, u"other"},
    }};
}
