// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboardfigures.h"
#include "ui/core/figurecard.h"
#include "ui/core/formats.h"
#include "ui/dashboard/rowsbehind.h"

/// One card of the dashboard and what a click on it opens: as many rows as its n.
struct DashboardCard {
    QString name; ///< object name: "firstContactCard"
    Figure figure;
    RowsBehind rows;
};

/// Puts the figures of a period into words for the cards.
class DashboardCards
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCards)

public:
    DashboardCards(const DashboardFigures &figures, const Formats &formats, Instant now);

    QList<DashboardCard> all() const;

private:
    QList<TargetFigure> busiestTargets() const;
    DashboardCard firstContact() const;
    DashboardCard firstResponse(const TargetFigure &target) const;
    DashboardCard waiting() const;
    DashboardCard csat() const;
    DashboardCard nps() const;
    DashboardCard inHand() const;
    DashboardCard repeatPurchase() const;

    void judge(Figure &figure, std::optional<double> value, qint64 n, const Target &target, qint64 fewest) const;
    void comparePoints(Figure &figure, std::optional<double> now, std::optional<double> before) const;
    void compareTimes(Figure &figure, std::optional<double> now, std::optional<double> before) const;
    QString rowsTitle(const QString &figure) const;

    const DashboardFigures &m_figures;
    const Kpis &m_now;
    const Kpis &m_before;
    const Formats &m_formats;
    const Instant m_moment;
};
