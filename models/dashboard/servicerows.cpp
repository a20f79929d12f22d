// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/servicerows.h"

using namespace Qt::StringLiterals;

static KpiRow countRow(const QString &name, qint64 count, const QString &unit, bool hasData)
{
    return {name, {}, hasData ? std::optional(static_cast<double>(count)) : std::nullopt, unit, count};
}

QList<KpiRow> serviceRows(const ServiceFigures &figures)
{
    const bool hasWarranties = figures.hasWarranties();
    return {countRow(u"cover_ends_within_30_days"_s, figures.warranties.ending.size(), u"devices"_s, hasWarranties),
            countRow(u"warranties_not_registered"_s, figures.warranties.unregistered.size(), u"devices"_s, hasWarranties)};
}
