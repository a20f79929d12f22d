// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/servicefigures.h"

static bool isNone(const WarrantyFigures &figures)
{
    const auto hasDevices = [](const EndingMonth &month) { return !month.ids.isEmpty(); };
    return figures.ending.isEmpty() && figures.unregistered.isEmpty() && figures.leftOut == WarrantiesLeftOut() &&
           std::none_of(figures.months.cbegin(), figures.months.cend(), hasDevices);
}

bool ServiceFigures::hasWarranties() const
{
    return !isNone(warranties) || !isNone(warrantiesBefore);
}

ServiceFigures readServiceFigures(Connection &db, const Period &period, QDate today)
{
    const auto day = std::min(period.to, today);
    const auto seenOn = [&](QDate then) { return warrantyFigures(readCoveredDevices(db, then, period.zone), then); };
    return {.period = period,
            .warranties = readWarrantyFigures(db, day, period.zone),
            .warrantiesBefore = seenOn(period.before().to),
            .warrantiesYearBefore = seenOn(day.addYears(-1)),
            .returns = returnFigures(readReturnFacts(db, period)),
            .returnsBefore = returnFigures(readReturnFacts(db, period.before()))};
}
