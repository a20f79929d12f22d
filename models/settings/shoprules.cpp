// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/shoprules.h"

#include "models/core/money.h"
#include "models/customers/countrycode.h"
#include "models/settings/shopsettings.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

/// Those of ISO 4217 that a country uses.
static QSet<QString> usedCurrencies()
{
    QSet<QString> codes{u"BTN"_s, u"LSL"_s, u"SLE"_s, u"VED"_s, u"ZWG"_s}; // no locale of Qt names them
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const auto &locale : locales)
        codes.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
    return codes;
}

static bool isCurrencyInUse(const QString &code)
{
    static const auto codes = usedCurrencies();
    return isCurrencyCode(code) && codes.contains(code);
}

Problems problemsOf(const ShopSettings &settings)
{
    Problems problems;
    if (settings.name.trimmed().isEmpty())
        problems.append({u"name"_s, ProblemKind::Missing});
    if (!settings.zone.isValid())
        problems.append({u"zone"_s, ProblemKind::UnknownChoice, QString::fromLatin1(settings.zone.id())});
    if (!isCountryCode(settings.country))
        problems.append({u"country"_s, ProblemKind::NotACountry, settings.country});
    if (!isCurrencyInUse(settings.currency))
        problems.append({u"currency"_s, ProblemKind::NotACurrency, settings.currency});
    if (settings.firstContactWindowDays < 1 || settings.firstContactWindowDays > 30)
        problems.append({u"window_days"_s, ProblemKind::OutOfRange, QString::number(settings.firstContactWindowDays)});
    if (settings.offerConflictMonths < 1 || settings.offerConflictMonths > 60)
        problems.append({u"conflict_months"_s, ProblemKind::OutOfRange, QString::number(settings.offerConflictMonths)});
    return problems;
}
