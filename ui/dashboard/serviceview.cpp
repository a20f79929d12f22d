// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/serviceview.h"

#include "ui/dashboard/warrantyview.h"

QList<DashboardCard> serviceCards(const ServiceFigures &figures, const Formats &formats)
{
    QList<DashboardCard> cards;
    if (figures.hasWarranties())
        cards += warrantyCards(figures.warranties, figures.warrantiesBefore, formats);
    return cards;
}

QList<DashboardChart> serviceCharts(const ServiceFigures &figures, const Formats &formats)
{
    QList<DashboardChart> charts;
    if (figures.hasWarranties())
        charts.append(warrantyChart(figures.warranties, formats));
    return charts;
}
