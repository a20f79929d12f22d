// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboardfigures.h"

#include "models/dashboard/periodchoice.h"

bool DashboardFigures::isEmpty() const
{
    const auto &response = now.firstResponse;
    return response.rows.empty() && response.waitingIds.empty() && response.excludedIds.empty() && now.firstContact.verdicts.empty()
        && now.csat.n == 0 && now.nps.n == 0 && now.backlog.total.closing() == 0 && now.offers.isEmpty() && service.isEmpty();
}

DashboardFigures dashboardFigures(KpiData data, const Period &period, int windowDays, Instant now)
{
    DashboardFigures figures{.now = computeKpis(data, period, windowDays, now), .before = computeKpis(data, period.before(), windowDays, now)};
    const auto verdicts = judgeFirstContact(data.cases, windowDays, now);
    for (const auto &part : trendOf(period))
        figures.trend.append({part, firstContactResolution(verdicts, part, windowDays), csat(data.csat, part), nps(data.nps, part)});
    figures.viewedAt = viewedAt(period, now);
    figures.data = std::make_shared<const KpiData>(std::move(data));
    return figures;
}
