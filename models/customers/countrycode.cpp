// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/countrycode.h"

#include "models/core/textfold.h"

#include <QHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

/// Codes that Qt knows and ISO 3166-1 does not assign.
static bool isForeignToTheStandard(const QString &code)
{
    static const QSet<QString> others{u"AC"_s, u"CP"_s, u"CQ"_s, u"DG"_s, u"EA"_s, u"EU"_s, u"EZ"_s,
                                      u"IC"_s, u"QO"_s, u"TA"_s, u"UN"_s, u"XA"_s, u"XB"_s, u"ZZ"_s};
    return others.contains(code);
}

static QStringList assignedCodes()
{
    QStringList codes;
    for (int number = 1; number <= QLocale::LastTerritory; ++number) {
        const auto code = QLocale::territoryToCode(static_cast<QLocale::Territory>(number));
        if (code.size() == 2 && !isForeignToTheStandard(code))
            codes.append(code);
    }
    codes.sort();
    return codes;
}

const QStringList &countryCodes()
{
    static const auto codes = assignedCodes();
    return codes;
}

bool isCountryCode(const QString &code)
{
    static const QSet<QString> codes(countryCodes().begin(), countryCodes().end());
    return codes.contains(code);
}

static QString nameKey(const QString &name)
{
    QString key;
    for (const QChar c : foldForSearch(name)) {
        if (c.isLetter())
            key.append(c);
    }
    return key.startsWith(u"the") ? key.mid(3) : key;
}

static QHash<QString, QString> otherNames()
{
    return {{u"uk"_s, u"GB"_s},
            {u"greatbritain"_s, u"GB"_s},
            {u"england"_s, u"GB"_s},
            {u"scotland"_s, u"GB"_s},
            {u"wales"_s, u"GB"_s},
            {u"northernireland"_s, u"GB"_s},
            {u"unitedkingdomofgreatbritainandnorthernireland"_s, u"GB"_s},
            {u"eire"_s, u"IE"_s},
            {u"republicofireland"_s, u"IE"_s},
            {u"usa"_s, u"US"_s},
            {u"unitedstatesofamerica"_s, u"US"_s},
            {u"czechrepublic"_s, u"CZ"_s},
            {u"holland"_s, u"NL"_s},
            {u"russianfederation"_s, u"RU"_s},
            {u"korea"_s, u"KR"_s},
            {u"republicofkorea"_s, u"KR"_s},
            {u"rsa"_s, u"ZA"_s},
            {u"uae"_s, u"AE"_s},
            {u"turkey"_s, u"TR"_s},
            {u"turkiye"_s, u"TR"_s},
            {u"macedonia"_s, u"MK"_s},
            {u"burma"_s, u"MM"_s},
            {u"myanmar"_s, u"MM"_s},
            {u"hongkong"_s, u"HK"_s},
            {u"ivorycoast"_s, u"CI"_s},
            {u"белоруссия"_s, u"BY"_s}};
}

static QHash<QString, QString> allNames()
{
    auto names = otherNames();
    const auto add = [&names](const QString &name, const QString &code) {
        const auto key = nameKey(name);
        if (!key.isEmpty() && isCountryCode(code) && !names.contains(key))
            names.insert(key, code);
    };
    for (const auto &code : countryCodes())
        add(QLocale::territoryToString(QLocale::codeToTerritory(code)), code);
    for (const auto &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        add(locale.nativeTerritoryName(), QLocale::territoryToCode(locale.territory()));
    return names;
}

std::optional<QString> countryCodeOf(const QString &text)
{
    const auto code = text.trimmed().toUpper();
    if (isCountryCode(code))
        return code;
    static const auto names = allNames();
    const auto found = names.constFind(nameKey(text));
    if (found == names.constEnd())
        return std::nullopt;
    return *found;
}
