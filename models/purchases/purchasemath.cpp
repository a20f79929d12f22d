// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/purchasemath.h"

#include "models/core/money.h"
#include "models/purchases/purchase.h"

#include <QtNumeric>

/// value ÷ divisor, rounded half away from zero; in integers, so exact.
static qint64 dividedRounded(qint64 value, qint64 divisor)
{
    const auto quotient = value / divisor;
    const auto rest = qAbs(value % divisor);
    if (rest < divisor - rest)
        return quotient;
    return value < 0 ? quotient - 1 : quotient + 1;
}

/// Minor units are at most thousandths, so the divisor is at least 10⁴.
static qint64 scaleOf(const QString &currency)
{
    qint64 scale = 10'000'000; // thousandths × ten-thousandths
    for (int digit = 0; digit < minorDigits(currency); ++digit)
        scale /= 10;
    return scale;
}

std::optional<qint64> lineNet(qint64 quantityMilli, qint64 unitPriceE4, const QString &currency)
{
    qint64 product = 0;
    if (qMulOverflow(quantityMilli, unitPriceE4, &product))
        return std::nullopt;
    return dividedRounded(product, scaleOf(currency));
}

std::optional<qint64> taxOf(qint64 netMinor, int taxRateBp)
{
    qint64 product = 0;
    if (qMulOverflow(netMinor, static_cast<qint64>(taxRateBp), &product))
        return std::nullopt;
    return dividedRounded(product, 10'000);
}

bool fillTotals(PurchaseLine &line, const QString &currency)
{
    const auto net = lineNet(line.quantityMilli, line.unitPriceE4, currency);
    const auto tax = net ? taxOf(*net, line.taxRateBp) : std::nullopt;
    qint64 gross = 0;
    if (!tax || qAddOverflow(*net, *tax, &gross))
        return false;
    line.netMinor = *net;
    line.grossMinor = gross;
    return true;
}

bool fillTotals(Purchase &purchase)
{
    purchase.netMinor = 0;
    purchase.grossMinor = 0;
    for (auto &line : purchase.lines) {
        if (!fillTotals(line, purchase.currency) ||
            qAddOverflow(purchase.netMinor, line.netMinor, &purchase.netMinor) ||
            qAddOverflow(purchase.grossMinor, line.grossMinor, &purchase.grossMinor))
            return false;
    }
    return true;
}
