// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/servicefigures.h"

static bool isNone(const WarrantyFigures &figures)
{
    const auto hasDevices = [](const EndingMonth &month) { return !month.ids.isEmpty(); };
    return figures.ending.isEmpty() && figures.unregistered.isEmpty() && figures.withoutDevice == 0 &&
           std::none_of(figures.months.cbegin(), figures.months.cend(), hasDevices);
}

bool ServiceFigures::hasWarranties() const
{
    return !isNone(warranties) || !isNone(warrantiesBefore);
}

ServiceFigures readServiceFigures(Connection &db, const Period &period, QDate today)
{
    return {.period = period,
            .warranties = readWarrantyFigures(db, std::min(period.to, today)),
            .warrantiesBefore = readWarrantyFigures(db, period.before().to),
            .returns = returnFigures(readReturnFacts(db, period)),
            .returnsBefore = returnFigures(readReturnFacts(db, period.before()))};
}
