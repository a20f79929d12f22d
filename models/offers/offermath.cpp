// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offermath.h"

#include "models/offers/offer.h"
#include "models/purchases/purchasemath.h"

#include <QtNumeric>

qint64 discountedPriceE4(qint64 unitPriceE4, int lineDiscountBp, int offerDiscountBp)
{
    constexpr qint64 kWhole = 10'000;
    constexpr qint64 kScale = kWhole * kWhole;
    const qint64 share = (kWhole - lineDiscountBp) * (kWhole - offerDiscountBp);
    // In two parts, as the product of a large price and the share exceeds 64 bits.
    const auto magnitude = qAbs(unitPriceE4);
    const auto discounted = magnitude / kScale * share + (magnitude % kScale * share + kScale / 2) / kScale;
    return unitPriceE4 < 0 ? -discounted : discounted;
}

qint64 discountedPriceE4(const OfferLine &line, const Offer &offer)
{
    return discountedPriceE4(line.unitPriceE4, line.discountBp, offer.discountBp);
}

static bool fillTotals(OfferLine &line, const Offer &offer)
{
    const auto net = lineNet(line.quantityMilli, discountedPriceE4(line, offer), offer.currency);
    const auto tax = net ? taxOf(*net, line.taxRateBp) : std::nullopt;
    qint64 gross = 0;
    if (!tax || qAddOverflow(*net, *tax, &gross))
        return false;
    line.netMinor = *net;
    line.grossMinor = gross;
    return true;
}

bool fillTotals(Offer &offer)
{
    offer.netMinor = 0;
    offer.grossMinor = 0;
    for (auto &line : offer.lines) {
        if (!fillTotals(line, offer) || qAddOverflow(offer.netMinor, line.netMinor, &offer.netMinor) ||
            qAddOverflow(offer.grossMinor, line.grossMinor, &offer.grossMinor))
            return false;
    }
    return true;
}
