// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/recordspokenoffer.h"

#include "models/actions/issueoffer.h"
#include "models/offers/offerrules.h"
#include "models/products/productstore.h"
#include "models/settings/shopsettings.h"

using namespace Qt::StringLiterals;

static OfferLine lineOf(const SpokenQuote &quote, const std::optional<Product> &product)
{
    return {.product = quote.product,
            .description = quote.description.trimmed().isEmpty() && product ? product->name : quote.description.trimmed(),
            .quantityMilli = quote.quantityMilli,
            .unitPriceE4 = quote.unitPriceE4,
            .taxRateBp = quote.taxRateBp.value_or(product ? product->taxRateBp : 0)};
}

IssueOutcome recordSpokenOffer(Connection &db, const SpokenQuote &quote, const QList<Acknowledgement> &choices, const Stamp &stamp)
{
    const auto shop = ShopSettingsStore(db).load();
    const auto product = quote.product ? ProductStore(db).find(*quote.product) : std::nullopt;
    if (quote.product && !product)
        return {.problems = {{u"product"_s, ProblemKind::UnknownReference, QString::number(quote.product->value)}}};
    const Offer offer{.customer = quote.customer,
                      .author = stamp.by,
                      .channel = quote.channel,
                      .spoken = true,
                      .currency = quote.currency.isEmpty() ? shop.currency : quote.currency,
                      .note = quote.note,
                      .validUntil = quote.validUntil.value_or(dayOf(stamp.at, shop.zone).addDays(kUsualValidityDays)),
                      .lines = {lineOf(quote, product)}};
    return issueNewOffer(db, offer, choices, stamp);
}
