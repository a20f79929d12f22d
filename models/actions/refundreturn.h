// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/returnoutcome.h"
#include "models/purchases/purchase.h"

/// The money that goes back for a return.
struct Refund {
    qint64 amountMinor = 0; ///< gross, positive, in the currency of the purchase
    PaymentMethod method = PaymentMethod::Cash;
    QDate day;
    bool beyondPaid = false;        ///< said: more than was paid for these goods
    QString adjustmentText;         ///< the position that makes up for another amount than the price, such as "Deduction for wear"
};

/// The most that may go back for this return without a word; nothing where it names no line.
struct RefundLimit {
    qint64 mostMinor = 0;
    qint64 priceMinor = 0; ///< what the goods cost, gross
    QString currency;
    QString purchaseNumber;
};
std::optional<RefundLimit> refundLimit(Connection &db, const Return &record);

/// Pays back what was approved: a document of the goods that came back (returnLines) with a payment of −amount; another amount than
/// the price stands there as a position of its own. A device is the shop's from then on, its cover void.
ReturnStepResult refundReturn(Connection &db, ReturnId id, const Refund &refund, const Stamp &stamp);
