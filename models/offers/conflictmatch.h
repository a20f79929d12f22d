// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offerconflicts.h"

/// A line of an earlier offer that may stand in a draft's way.
struct EarlierLine {
    OfferConflict about; ///< all but the names, and what the comparison finds: kinds, sameGoods, newPriceE4
    std::optional<ProductId> product;
    std::optional<Instant> decidedAt;
};

/// The lines issued since then to the draft's customer and those related to them that are of the same product, description or category.
/// Not those of the offers `passedOver`, nor of the draft's variants. Goes through the indexes by customer and by offer only.
QList<EarlierLine> earlierLines(Connection &db, const Offer &draft, Instant since, const QList<OfferId> &passedOver);

/// The statement that finds them; its plan is tested and its speed measured.
QString earlierLinesSql();

/// The names of customers and authors, read once for each.
void fillNames(Connection &db, QList<OfferConflict> &conflicts);

/// Compares them with the draft: one conflict of each offer, with its gravest line; by the gravest kind, the newest first inside.
QList<OfferConflict> rankedConflicts(const Offer &draft, const QList<EarlierLine> &lines, const ConflictScope &scope);
