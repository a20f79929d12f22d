// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/kpis.h"

#include "models/dashboard/targetrules.h"

#include <algorithm>

Instant viewedAt(const Period &period, Instant now)
{
    return std::min(now, period.end());
}

/// All targets of a channel in the order of time, as the rule of attainment takes them.
static std::vector<TargetStep> stepsOf(const QList<Target> &stored, Channel channel, const QTimeZone &zone)
{
    auto targets = defaultTargets() + stored;
    targets.removeIf([channel](const Target &target) { return target.kpi != TargetKpi::FirstResponse || target.channel != channel; });
    std::stable_sort(targets.begin(), targets.end(), [](const Target &one, const Target &other) {
        return std::tuple(!one.isDefault(), one.startsOn, one.id) < std::tuple(!other.isDefault(), other.startsOn, other.id);
    });
    std::vector<TargetStep> steps;
    for (const auto &target : targets)
        steps.push_back({startOfDay(target.startsOn, zone), target.usual * 1000});
    return steps;
}

static QList<TargetFigure> attainments(const KpiData &data, const Period &period, Instant now)
{
    QList<TargetFigure> figures;
    for (const auto channel : allOf<Channel>()) {
        const auto target = targetOn(data.targets, TargetKpi::FirstResponse, channel, period.to);
        if (!target || (data.channel && data.channel != channel))
            continue;
        const auto steps = stepsOf(data.targets, channel, period.zone);
        figures.append({*target, targetAttainment(data.cases, period, channel, steps, now)});
    }
    return figures;
}

Kpis computeKpis(const KpiData &data, const Period &period, int windowDays, Instant now)
{
    return {.period = period,
            .channel = data.channel,
            .firstContact = firstContactResolution(data.cases, period, windowDays, now),
            .firstResponse = firstResponse(data.cases, period),
            .resolution = resolutionTime(data.cases, period, Resolution::First),
            .lastResolution = resolutionTime(data.cases, period, Resolution::Last),
            .csat = csat(data.csat, period),
            .nps = nps(data.nps, period),
            .targets = attainments(data, period, now),
            .backlog = backlogOf(data.flows, period),
            .ages = backlogAges(data.inHand, viewedAt(data.covers, now)),
            .problems = problemCounts(data.cases, period),
            .offers = offerFigures(data.offers, period),
            .repeatPurchase = data.repeatPurchase,
            .firstContactTarget = targetOn(data.targets, TargetKpi::FirstContactResolution, std::nullopt, period.to),
            .csatTarget = targetOn(data.targets, TargetKpi::Csat, std::nullopt, period.to)};
}
