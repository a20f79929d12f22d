// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/paymentrules.h"

#include "models/core/fieldrules.h"

using namespace Qt::StringLiterals;

Balance balanceOf(const Purchase &purchase)
{
    Balance balance{.grossMinor = purchase.grossMinor,
                    .cancelled = purchase.status == PurchaseStatus::Cancelled,
                    .dueOn = purchase.dueOn};
    for (const auto &payment : purchase.payments)
        balance.paidMinor += payment.amountMinor;
    return balance;
}

PaymentState paymentStateOf(const Balance &balance, QDate today)
{
    const auto open = balance.openMinor();
    if (open == 0)
        return PaymentState::Paid;
    if (open < 0)
        return PaymentState::OwedBack;
    if (balance.dueOn && *balance.dueOn < today)
        return PaymentState::Overdue;
    return balance.paidMinor > 0 ? PaymentState::PartlyPaid : PaymentState::Unpaid;
}

Problems problemsOf(const Payment &payment)
{
    constexpr qint64 kMost = 1'000'000'000'000'000; // keeps the sum of a thousand payments within 64 bits
    Problems problems;
    checkDate(problems, u"date"_s, payment.paidOn);
    if (payment.amountMinor == 0 || qAbs(payment.amountMinor) > kMost)
        problems.append({u"amount"_s, ProblemKind::OutOfRange, QString::number(payment.amountMinor)});
    return problems;
}
