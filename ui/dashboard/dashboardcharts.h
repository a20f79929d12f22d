// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboardfigures.h"
#include "ui/core/chartdata.h"
#include "ui/core/formats.h"
#include "ui/dashboard/rowsbehind.h"

/// One chart of the dashboard, what stands beside it, and what a click on a point or a bar opens.
struct DashboardChart {
    QString name; ///< object name: "firstContactChart"
    ChartData data;
    QString explanation;
    std::function<RowsBehind(int series, int index)> rows;
};

/// Draws the figures of a period up as charts.
class DashboardCharts
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCharts)

public:
    DashboardCharts(std::shared_ptr<const DashboardFigures> figures, const Formats &formats, QDate today);

    QList<DashboardChart> all() const;

private:
    DashboardChart firstContact() const;
    DashboardChart firstResponse() const;
    DashboardChart csat() const;
    DashboardChart nps() const;
    DashboardChart backlog() const;
    DashboardChart ages() const;
    DashboardChart problems(const QString &name, const QString &title, qint32 ProblemCount::*thing, const QStringList &names) const;

    ChartData trend(const QString &title) const;
    QList<ChartBand> bandsOf(const Target &target) const;
    QString rowsTitle(const QString &chart, const QString &part) const;

    std::shared_ptr<const DashboardFigures> m_figures;
    const Kpis &m_now;
    const Formats m_formats;
    const QDate m_today;
};
