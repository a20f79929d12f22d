// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/offercopy.h"

#include "models/offers/offerrules.h"
#include "models/settings/shopsettings.h"

Offer copyOf(Connection &db, const Offer &offer, const Stamp &stamp)
{
    Offer copy{.number = offer.number,
               .revision = offer.revision,
               .variant = offer.variant,
               .customer = offer.customer,
               .author = stamp.by,
               .channel = offer.channel,
               .language = offer.language,
               .currency = offer.currency,
               .discountBp = offer.discountBp,
               .note = offer.note,
               .createdAt = stamp.at,
               .lines = offer.lines};
    for (auto &line : copy.lines)
        line.id = {};
    if (offer.validUntil)
        copy.validUntil = dayOf(stamp.at, ShopSettingsStore(db).load().zone).addDays(kUsualValidityDays);
    return copy;
}
