// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/serviceview.h"

#include "ui/dashboard/offerview.h"
#include "ui/dashboard/returnview.h"
#include "ui/dashboard/warrantyview.h"

static bool hasOffers(const DashboardFigures &figures)
{
    return !figures.now.offers.isEmpty() || !figures.before.offers.isEmpty();
}

QList<DashboardCard> serviceCards(const DashboardFigures &figures, const Formats &formats)
{
    QList<DashboardCard> cards;
    if (hasOffers(figures))
        cards += offerCards(figures.now, figures.before, formats);
    if (figures.service.hasWarranties())
        cards += warrantyCards(figures.service.warranties, figures.service.warrantiesBefore, formats);
    return cards;
}

QList<DashboardChart> serviceCharts(const DashboardFigures &figures, const Formats &formats)
{
    QList<DashboardChart> charts;
    if (hasOffers(figures))
        charts += offerCharts(figures.now, figures.before, formats);
    if (figures.service.hasReturns())
        charts += returnCharts(figures.now.period, figures.service.returns, figures.service.returnsBefore, formats);
    if (figures.service.hasWarranties())
        charts.append(warrantyChart(figures.service.warranties, figures.service.warrantiesYearBefore, formats));
    return charts;
}
