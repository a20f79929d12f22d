// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returns/refundmath.h"

#include "models/core/money.h"
#include "models/purchases/paymentrules.h"
#include "models/purchases/purchasemath.h"

#include <cmath>

qint64 grossOfPart(const PurchaseLine &line, qint64 quantityMilli, const QString &currency)
{
    auto part = line;
    part.quantityMilli = quantityMilli;
    return fillTotals(part, currency) ? part.grossMinor : 0;
}

qint64 mostRefundable(const Purchase &sale, const PurchaseLine &line, qint64 quantityMilli, qint64 paidBackMinor)
{
    const auto left = balanceOf(sale).paidMinor - paidBackMinor;
    return std::max<qint64>(0, std::min(grossOfPart(line, quantityMilli, sale.currency), left));
}

/// The net that comes to `grossMinor` with its tax; nothing where rounding leaves it out.
static std::optional<qint64> netFor(qint64 grossMinor, int taxRateBp)
{
    const auto guess = qint64(std::llround(double(grossMinor) * 10'000 / (10'000 + taxRateBp)));
    for (const auto net : {guess, guess - 1, guess + 1}) {
        const auto tax = taxOf(net, taxRateBp);
        if (tax && net + *tax == grossMinor)
            return net;
    }
    return std::nullopt;
}

PurchaseLine refundAdjustment(qint64 grossMinor, qint64 wantedMinor, int taxRateBp, const QString &currency, const QString &description,
                              QDate day)
{
    const auto difference = wantedMinor - grossMinor;
    const auto net = netFor(difference, taxRateBp);
    qint64 e4PerMinor = 10'000;
    for (int digit = 0; digit < minorDigits(currency); ++digit)
        e4PerMinor /= 10;
    return {.description = description,
            .quantityMilli = -1000,
            .unitPriceE4 = -net.value_or(difference) * e4PerMinor,
            .taxRateBp = net ? taxRateBp : 0,
            .deliveredOn = day};
}
