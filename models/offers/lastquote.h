// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offer.h"

class Connection;

/// The price at which a customer, or one related to them, was last offered something.
struct LastQuote {
    OfferId offer;
    QString number;
    int revision = 1;
    QString variant;
    CustomerId customer; ///< may be a related one
    QString customerName;
    std::optional<StaffId> author;
    QString authorName;
    Instant issuedAt;
    OfferStatus status = OfferStatus::Issued;
    qint64 priceE4 = 0; ///< net, of one piece, after all discounts
    QString currency;

    bool operator==(const LastQuote &) const = default;
};

/// The last price at which the customer, or one related to them, was offered the product; drafts do not count.
std::optional<LastQuote> lastQuoted(Connection &db, CustomerId customer, ProductId product);
/// The same of something that is no product, by its description; case and accents do not count.
std::optional<LastQuote> lastQuoted(Connection &db, CustomerId customer, const QString &description);
