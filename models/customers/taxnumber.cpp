// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/taxnumber.h"

#include "models/customers/countrycode.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static QString bareNumber(const QString &text)
{
    QString bare;
    for (const QChar c : text.toUpper()) {
        if (!c.isSpace() && !u"-./:\u2010\u2011\u2013"_s.contains(c))
            bare.append(c);
    }
    for (const auto &label : {u"NIP"_s, u"INN"_s, u"ИНН"_s, u"VATNO"_s, u"VAT"_s}) {
        if (bare.startsWith(label))
            return bare.mid(label.size());
    }
    return bare;
}

/// The country whose prefix begins the number; tax offices write EL for Greece.
static QString prefixOf(const QString &bare)
{
    const auto letters = bare.left(2);
    if (letters == u"EL")
        return u"GR"_s;
    return isCountryCode(letters) ? letters : QString();
}

bool isPolishTaxNumber(const QString &digits)
{
    constexpr std::array kWeights{6, 5, 7, 2, 3, 4, 5, 6, 7};
    if (digits.size() != 10 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i)
        sum += kWeights[static_cast<size_t>(i)] * digits[i].digitValue();
    return sum % 11 == digits[9].digitValue();
}

static bool isPlausible(const QString &number)
{
    const bool characters =
        std::all_of(number.begin(), number.end(), [](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z'); });
    return characters && number.size() >= 4 && number.size() <= 15 &&
           std::any_of(number.begin(), number.end(), isDigit);
}

std::optional<QString> normalizedTaxNumber(const QString &text, const QString &country)
{
    const auto bare = bareNumber(text);
    const auto prefix = prefixOf(bare);
    const auto number = prefix.isEmpty() ? bare : bare.mid(2);
    const bool polish = (prefix.isEmpty() ? country : prefix) == u"PL";
    if (polish ? !isPolishTaxNumber(number) : !isPlausible(number))
        return std::nullopt;
    return prefix.isEmpty() || prefix == country ? number : prefix + number;
}
