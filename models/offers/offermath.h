// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Offer;
struct OfferLine;

/// What one piece costs after the line's discount and that on the whole offer, net, in ten-thousandths of the currency unit, rounded half
/// away from zero. It is this price that a line's total is made of and that a purchase takes over, so that both come to the same to the
/// last minor unit.
qint64 discountedPriceE4(qint64 unitPriceE4, int lineDiscountBp, int offerDiscountBp);
/// The same of one line of `offer`.
qint64 discountedPriceE4(const OfferLine &line, const Offer &offer);
/// Sets the totals of all lines (quantity × discounted price, rounded to minor units; tax on that) and their sums; false on overflow.
[[nodiscard]] bool fillTotals(Offer &offer);
