// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/channel.h"
#include "models/core/instant.h"
#include "models/customers/customerid.h"
#include "models/products/productid.h"
#include "models/purchases/purchaseid.h"
#include "models/purchases/purchasewords.h"

#include <QDate>
#include <QList>

using PaymentId = Id<struct Payment>;

/// One position of an invoice. Its totals follow from quantity, price and tax: see purchasemath.h.
struct PurchaseLine {
    PurchaseLineId id;
    std::optional<ProductId> product;
    QString description;
    qint64 quantityMilli = 1000; ///< thousandths; negative: it comes back
    qint64 unitPriceE4 = 0;      ///< net, ten-thousandths of the currency unit; negative: a discount
    int taxRateBp = 0;           ///< hundredths of a percent
    qint64 netMinor = 0;
    qint64 grossMinor = 0;
    QString serial;
    std::optional<QDate> deliveredOn;
    std::optional<PurchaseLineId> returns; ///< the line that comes back by this one

    bool isReturn() const { return quantityMilli < 0; }
    bool operator==(const PurchaseLine &) const = default;
};

/// Money that came in for a purchase, or went back out.
struct Payment {
    PaymentId id;
    QDate paidOn;
    qint64 amountMinor = 0; ///< in the currency of the purchase; negative: paid back
    PaymentMethod method = PaymentMethod::Cash;

    bool operator==(const Payment &) const = default;
};

/// An invoice with its lines and payments. Kind, status, delivery and sums follow from the lines.
struct Purchase {
    PurchaseId id;
    QString number;                     ///< unique; empty on `add`: the next free one
    std::optional<CustomerId> customer; ///< none: a counter sale
    PurchaseKind kind = PurchaseKind::Sale;
    PurchaseStatus status = PurchaseStatus::Ordered;
    QDate madeOn;
    std::optional<Instant> madeAt;    ///< where the hour is known
    std::optional<QDate> deliveredOn; ///< when the last line was handed over
    std::optional<QDate> dueOn;
    Channel channel = Channel::Counter;
    QString currency;
    qint64 netMinor = 0;
    qint64 grossMinor = 0;
    QList<PurchaseLine> lines;
    QList<Payment> payments;
    qint64 rowVersion = 0;

    bool operator==(const Purchase &) const = default;
};
