// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/shoprules.h"

#include "models/core/money.h"
#include "models/settings/shopsettings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

Problems problemsOf(const ShopSettings &settings)
{
    static const QRegularExpression country(u"^[A-Z]{2}$"_s);
    Problems problems;
    if (settings.name.trimmed().isEmpty())
        problems.append({u"name"_s, ProblemKind::Missing});
    if (!settings.zone.isValid())
        problems.append({u"zone"_s, ProblemKind::UnknownChoice, QString::fromLatin1(settings.zone.id())});
    if (!country.match(settings.country).hasMatch())
        problems.append({u"country"_s, ProblemKind::NotACountry, settings.country});
    if (!isCurrencyCode(settings.currency))
        problems.append({u"currency"_s, ProblemKind::NotACurrency, settings.currency});
    if (settings.firstContactWindowDays < 1 || settings.firstContactWindowDays > 30)
        problems.append({u"window_days"_s, ProblemKind::OutOfRange, QString::number(settings.firstContactWindowDays)});
    if (settings.offerConflictMonths < 1 || settings.offerConflictMonths > 60)
        problems.append({u"conflict_months"_s, ProblemKind::OutOfRange, QString::number(settings.offerConflictMonths)});
    return problems;
}
