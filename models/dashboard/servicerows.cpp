// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/servicerows.h"

using namespace Qt::StringLiterals;

static KpiRow countRow(const QString &name, qint64 count, const QString &unit, bool hasData)
{
    return {name, {}, hasData ? std::optional(static_cast<double>(count)) : std::nullopt, unit, count};
}

static void appendReturns(QList<KpiRow> &rows, const ReturnFigures &figures)
{
    rows.append(countRow(u"returns"_s, figures.n, u"returns"_s, figures.n > 0));
    for (const auto &reason : figures.byReason)
        rows.append(countRow(u"returns_reason: "_s + reason.name, reason.count(), u"returns"_s, true));
    for (const auto &product : figures.byProduct)
        rows.append(countRow(u"returns_product: "_s + product.name, product.count(), u"returns"_s, true));
}

QList<KpiRow> serviceRows(const ServiceFigures &figures)
{
    const bool hasWarranties = figures.hasWarranties();
    QList<KpiRow> rows{countRow(u"cover_ends_within_30_days"_s, figures.warranties.ending.size(), u"devices"_s, hasWarranties),
            countRow(u"warranties_not_registered"_s, figures.warranties.unregistered.size(), u"devices"_s, hasWarranties)};
    appendReturns(rows, figures.returns);
    return rows;
}
