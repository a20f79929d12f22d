// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/convertoffer.h"

#include "models/actions/offerstep.h"
#include "models/actions/registerpurchase.h"
#include "models/offers/offermath.h"
#include "models/settings/shopsettings.h"

Purchase purchaseOf(const Offer &offer, QDate madeOn)
{
    Purchase purchase{
        .customer = offer.customer, .madeOn = madeOn, .channel = offer.channel, .currency = offer.currency};
    for (const auto &line : offer.lines)
        purchase.lines.append({.product = line.product,
                               .description = line.description,
                               .quantityMilli = line.quantityMilli,
                               .unitPriceE4 = discountedPriceE4(line, offer),
                               .taxRateBp = line.taxRateBp});
    return purchase;
}

PurchaseOutcome convertOffer(Connection &db, OfferId id, qint64 rowVersion, const Stamp &stamp)
{
    OfferStep step(db, id, rowVersion, OfferStatus::Converted);
    if (!step.outcome.isDone())
        return {{}, step.outcome.problems};
    auto purchase = purchaseOf(step.offer, dayOf(stamp.at, ShopSettingsStore(db).load().zone));
    purchase.madeAt = stamp.at;
    const auto outcome = registerPurchase(db, purchase, stamp);
    if (!outcome.isDone())
        return outcome;
    step.offer.purchase = outcome.id;
    step.finish(stamp, {});
    return outcome;
}
