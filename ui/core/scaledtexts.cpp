// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/scaledtexts.h"

#include "ui/core/formats.h"

/// As many decimals as `value` has, at least `least`.
static QString decimalText(qint64 value, int digits, int least, const Formats &formats)
{
    int decimals = digits;
    qint64 scale = 1;
    for (int digit = 0; digit < digits; ++digit)
        scale *= 10;
    for (auto rest = value; decimals > least && rest % 10 == 0; rest /= 10)
        --decimals;
    return formats.number(double(value) / double(scale), decimals);
}

QString quantityText(qint64 quantityMilli, const Formats &formats)
{
    return decimalText(quantityMilli, 3, 0, formats);
}

QString unitPriceText(qint64 unitPriceE4, const Formats &formats)
{
    return decimalText(unitPriceE4, 4, 2, formats);
}

QString shareText(int shareBp, const Formats &formats)
{
    return formats.percent(shareBp / 10'000.0, shareBp % 100 == 0 ? 0 : 2);
}

QString percentText(int shareBp, const Formats &formats)
{
    return formats.number(shareBp / 100.0, shareBp % 100 == 0 ? 0 : 2);
}

QString lineText(qint64 quantityMilli, const QString &goods, qint64 unitPriceE4, int taxRateBp, const Formats &formats)
{
    return QStringLiteral("%1 × %2, %3, %4")
        .arg(quantityText(quantityMilli, formats), goods, unitPriceText(unitPriceE4, formats), shareText(taxRateBp, formats));
}

std::optional<qint64> scaledFromText(const QString &text, int scale, const Formats &formats)
{
    const auto number = formats.readNumber(text);
    if (!number)
        return std::nullopt;
    constexpr double kMost = 1e11; // beyond, a double is not exact any more; the rules refuse far less
    if (qAbs(*number) > kMost)
        return *number < 0 ? std::numeric_limits<qint64>::min() + 1 : std::numeric_limits<qint64>::max();
    const auto scaled = *number * scale;
    const auto whole = qRound64(scaled);
    return qAbs(scaled - double(whole)) < 1e-3 ? std::optional(whole) : std::nullopt;
}
