// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboardfigures.h"

#include "models/dashboard/periodchoice.h"

#include <algorithm>

bool DashboardFigures::isEmpty() const
{
    const auto &response = now.firstResponse;
    return response.rows.empty() && response.waitingIds.empty() && response.excludedIds.empty() && now.firstContact.verdicts.empty()
        && now.csat.n == 0 && now.nps.n == 0 && now.backlog.total.closing() == 0 && now.offers.isEmpty() && service.isEmpty();
}

/// Of a period that is cut into years, the part between the first and the last case or answer: the others would be empty, and be many.
static Period shownPeriod(const Period &period, const KpiData &data)
{
    if (trendStepOf(period) != TrendStep::Year)
        return period;
    auto first = period.end();
    auto last = period.start();
    const auto take = [&](Instant at) {
        first = std::min(first, std::max(at, period.start()));
        last = std::max(last, std::min(at, period.end().plusSeconds(-1)));
    };
    for (const auto &facts : data.cases) {
        take(facts.openedAt);
        if (facts.firstResolvedAt != CaseFacts::kNever)
            take(facts.firstResolvedAt);
    }
    for (const auto &answers : {std::span(data.csat), std::span(data.nps)}) {
        for (const auto &answer : answers)
            take(answer.answeredAt);
    }
    if (last < first)
        return {period.to, period.to, period.zone};
    return {dayOf(first, period.zone), dayOf(last, period.zone), period.zone};
}

DashboardFigures dashboardFigures(KpiData data, const Period &period, int windowDays, Instant now)
{
    DashboardFigures figures{.now = computeKpis(data, period, windowDays, now), .before = computeKpis(data, period.before(), windowDays, now)};
    const auto verdicts = judgeFirstContact(data.cases, windowDays, now);
    for (const auto &part : trendOf(shownPeriod(period, data), trendStepOf(period)))
        figures.trend.append({part, firstContactResolution(verdicts, part, windowDays), csat(data.csat, part), nps(data.nps, part)});
    figures.viewedAt = viewedAt(period, now);
    figures.data = std::make_shared<const KpiData>(std::move(data));
    return figures;
}
