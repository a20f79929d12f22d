// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/lastquote.h"

class Formats;

/// What stands beside a price while it is typed: the price of the list, and the last one that this customer was told.
struct PriceHint {
    std::optional<qint64> listPriceE4; ///< net, of one piece, in the shop's currency
    std::optional<LastQuote> last;

    bool operator==(const PriceHint &) const = default;
};

/// One hint a line, in their order; without a customer only the prices of the list.
QList<PriceHint> readPriceHints(Connection &db, std::optional<CustomerId> customer, const QList<OfferLine> &lines);
/// The hint in words; empty where there is nothing to say. `currency` is that of the price list; `customer` who is on the screen.
QString priceHintText(const PriceHint &hint, std::optional<CustomerId> customer, const QString &currency, const Formats &formats);
