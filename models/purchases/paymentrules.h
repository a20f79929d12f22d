// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/purchases/purchase.h"

/// What the payments of a purchase come to on a given day; derived, never stored.
enum class PaymentState {
    Unpaid,
    PartlyPaid,
    Overdue,
    Paid,
    OwedBack, ///< more was paid than is due: a return, or a paid purchase that was cancelled
};

constexpr auto wordsOf(PaymentState)
{
    return std::array<Word<PaymentState>, 5>{{
        {PaymentState::Unpaid, u"unpaid"},
        {PaymentState::PartlyPaid, u"partly_paid"},
        {PaymentState::Overdue, u"overdue"},
        {PaymentState::Paid, u"paid"},
        {PaymentState::OwedBack, u"owed_back"},
    }};
}

/// What a payment state is derived from; a list knows no more of a purchase.
struct Balance {
    qint64 grossMinor = 0;
    qint64 paidMinor = 0;
    bool cancelled = false;
    std::optional<QDate> dueOn;

    /// What is still to be paid, in minor units; negative: to be paid back. Nothing is due for a cancelled purchase.
    qint64 openMinor() const { return (cancelled ? 0 : grossMinor) - paidMinor; }
    bool operator==(const Balance &) const = default;
};

Balance balanceOf(const Purchase &purchase);
/// Overdue from the day after the due date on.
PaymentState paymentStateOf(const Balance &balance, QDate today);
/// What is wrong with a payment: date required, amount not zero and no larger than one can be.
Problems problemsOf(const Payment &payment);
