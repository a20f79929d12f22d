// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/numberinput.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Parts {
    bool negative = false;
    QString whole;
    QString decimals;
};

} // namespace

/// Without spaces, with an ASCII minus in front.
static QString normalised(const QString &text)
{
    static const QRegularExpression spaces(u"[\\s\u00A0\u2007\u2009\u202F'’]"_s);
    static const QRegularExpression dashes(u"[\u2010-\u2015\u2212\uFE63\uFF0D]"_s);
    auto clean = text;
    clean.remove(spaces).replace(dashes, u"-"_s);
    if (clean.endsWith(u'-'))
        clean = u'-' + clean.chopped(1);
    return clean;
}

/// Where the decimal sign stands, or -1: the later of comma and point, unless it occurs more than once, or stands as the only one where
/// a group would begin and is `grouping` or cannot be anything else.
static qsizetype decimalSign(const QString &digits, QChar grouping, int mostDecimals)
{
    static const QRegularExpression oneGroup(u"^[1-9]\\d{0,2}[.,]\\d{3}$"_s);
    const auto at = qMax(digits.lastIndexOf(u','), digits.lastIndexOf(u'.'));
    if (at < 0 || digits.count(digits.at(at)) > 1)
        return -1;
    const bool groups = oneGroup.match(digits).hasMatch() && (digits.at(at) == grouping || mostDecimals < 3);
    return groups ? -1 : at;
}

static std::optional<Parts> split(const QString &text, QChar grouping, int mostDecimals)
{
    static const QRegularExpression plain(u"^\\d+$|^\\d{1,3}([.,]\\d{3})+$"_s);
    Parts parts;
    auto digits = normalised(text);
    parts.negative = digits.startsWith(u'-');
    if (parts.negative || digits.startsWith(u'+'))
        digits.remove(0, 1);
    const auto at = decimalSign(digits, grouping, mostDecimals);
    parts.decimals = at < 0 ? QString() : digits.mid(at + 1);
    parts.whole = at < 0 ? digits : digits.left(at);
    if (parts.whole.isEmpty() && !parts.decimals.isEmpty())
        parts.whole = u"0"_s;
    static const QRegularExpression onlyDigits(u"^\\d*$"_s);
    if (!plain.match(parts.whole).hasMatch() || !onlyDigits.match(parts.decimals).hasMatch())
        return std::nullopt;
    if (parts.whole.contains(u',') && parts.whole.contains(u'.'))
        return std::nullopt;
    parts.whole.remove(u',').remove(u'.');
    return parts;
}

static QString withoutCurrency(const QString &text, const QString &currency)
{
    static const QHash<QString, QString> signs{{u"PLN"_s, u"zł"_s}, {u"EUR"_s, u"€"_s},   {u"USD"_s, u"$"_s},
                                               {u"GBP"_s, u"£"_s},  {u"RUB"_s, u"₽"_s}, {u"UAH"_s, u"₴"_s},
                                               {u"CZK"_s, u"Kč"_s}, {u"JPY"_s, u"¥"_s}};
    auto clean = text.trimmed();
    for (const auto &name : {currency, signs.value(currency)}) {
        if (name.isEmpty())
            continue;
        if (clean.endsWith(name, Qt::CaseInsensitive))
            return clean.chopped(name.size());
        if (clean.startsWith(name, Qt::CaseInsensitive))
            return clean.mid(name.size());
    }
    return clean;
}

std::optional<double> numberFromInput(const QString &text, QChar grouping)
{
    constexpr int kAnyDecimals = 99;
    const auto parts = split(text, grouping, kAnyDecimals);
    if (!parts)
        return std::nullopt;
    const double value = (parts->whole + u'.' + parts->decimals + u'0').toDouble();
    return parts->negative ? -value : value;
}

std::optional<Money> moneyFromInput(const QString &text, const QString &currency, QChar grouping)
{
    const int digits = minorDigits(currency);
    const auto parts = split(withoutCurrency(text, currency), grouping, digits);
    if (!parts || parts->decimals.size() > digits)
        return std::nullopt;
    bool fits = false;
    const auto minor = (parts->whole + parts->decimals.leftJustified(digits, u'0')).toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return Money{parts->negative ? -minor : minor, currency};
}
