// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/products/productid.h"
#include "models/storage/stamp.h"

class Connection;

/// A price that was told in words.
struct SpokenQuote {
    CustomerId customer;
    std::optional<ProductId> product;
    QString description;              ///< of what is no product; of a product its name stands in where this is empty
    qint64 unitPriceE4 = 0;           ///< net
    qint64 quantityMilli = 1000;
    std::optional<int> taxRateBp;     ///< none: the product's, or 0
    QString currency;                 ///< empty: the shop's
    Channel channel = Channel::Phone;
    std::optional<QDate> validUntil;  ///< none: for the usual time, kUsualValidityDays
    QString note;
};

/// Keeps it as an offer that is issued at once, through the same check of earlier offers as issueOffer().
IssueOutcome recordSpokenOffer(Connection &db, const SpokenQuote &quote, const QList<Acknowledgement> &choices, const Stamp &stamp);
