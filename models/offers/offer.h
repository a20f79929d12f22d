// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/channel.h"
#include "models/core/instant.h"
#include "models/customers/customerid.h"
#include "models/offers/offerid.h"
#include "models/offers/offerwords.h"
#include "models/products/productid.h"
#include "models/purchases/purchaseid.h"
#include "models/staff/staffid.h"

#include <QDate>
#include <QList>

#include <optional>

using OfferLineId = Id<struct OfferLine>;

/// One position of an offer. Its totals follow from quantity, price, discounts and tax: see offermath.h.
struct OfferLine {
    OfferLineId id;
    std::optional<ProductId> product;
    QString description;
    qint64 quantityMilli = 1000; ///< thousandths
    qint64 unitPriceE4 = 0;      ///< net, before discounts, ten-thousandths of the currency unit
    int discountBp = 0;          ///< hundredths of a percent
    int taxRateBp = 0;           ///< hundredths of a percent
    qint64 netMinor = 0;
    qint64 grossMinor = 0;

    bool operator==(const OfferLine &) const = default;
};

/// A price that a customer was told, or is about to be: immutable from the moment it is issued. A change is the next revision.
struct Offer {
    OfferId id;
    QString number;        ///< shared by its revisions and variants; "O-2026-00042"; empty: saveOffer() gives the next one
    int revision = 1;
    QString variant = QStringLiteral("A"); ///< offers that are valid side by side until one is accepted
    CustomerId customer;
    std::optional<StaffId> author;
    Channel channel = Channel::Phone;
    bool spoken = false; ///< told in words; nothing was sent
    QString language;    ///< of the printed offer; empty: the customer's
    QString currency;
    int discountBp = 0;  ///< on every line, after its own
    QString note;
    qint64 netMinor = 0;
    qint64 grossMinor = 0;
    Instant createdAt;
    std::optional<Instant> issuedAt;
    std::optional<QDate> validUntil; ///< the last day; none: until it is withdrawn
    OfferStatus status = OfferStatus::Draft;
    std::optional<Instant> decidedAt;
    QString declineReason;
    bool acceptedLate = false;
    std::optional<OfferId> revises;
    std::optional<PurchaseId> purchase; ///< what it was converted to
    QList<OfferLine> lines;
    qint64 rowVersion = 0;

    bool operator==(const Offer &) const = default;
};
