// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/backlog.h"

#include "models/cases/caserules.h"

#include <algorithm>
#include <map>

/// Adds a flow where it belongs. What goes from one done state to another changes nothing: the case was counted when it left our hands.
static void add(BacklogCounts &counts, const StatusFlow &flow)
{
    const bool wasInHand = flow.from && isInHand(*flow.from);
    if (!flow.from)
        counts.created += flow.count;
    else if (!wasInHand && isInHand(flow.to))
        counts.reopened += flow.count;
    if (isInHand(flow.to) || (flow.from && !wasInHand))
        return;
    (flow.to == CaseStatus::Cancelled ? counts.cancelled : counts.resolved) += flow.count;
}

static void addAll(BacklogCounts &sum, const BacklogCounts &day)
{
    sum.created += day.created;
    sum.reopened += day.reopened;
    sum.resolved += day.resolved;
    sum.cancelled += day.cancelled;
}

Backlog backlogOf(std::span<const StatusFlow> flows, const Period &period)
{
    BacklogCounts before;
    std::map<QDate, BacklogCounts> byDay;
    for (const auto &flow : flows) {
        if (flow.day < period.from)
            add(before, flow);
        else if (flow.day <= period.to)
            add(byDay[flow.day], flow);
    }
    Backlog backlog;
    backlog.total.opening = before.closing();
    auto opening = before.closing();
    for (auto &[day, counts] : byDay) {
        counts.opening = opening;
        opening = counts.closing();
        addAll(backlog.total, counts);
        backlog.days.append({day, counts});
    }
    return backlog;
}

BacklogCounts Backlog::on(QDate day) const
{
    const auto next = std::upper_bound(days.begin(), days.end(), day, [](QDate one, const BacklogDay &other) { return one < other.day; });
    if (next == days.begin())
        return {.opening = total.opening};
    const auto &last = *std::prev(next);
    return last.day == day ? last.counts : BacklogCounts{.opening = last.counts.closing()};
}

static bool isInBacklog(const CaseFacts &facts)
{
    return isInHand(facts.status) && !facts.internal;
}

static size_t ageOf(const CaseFacts &facts, Instant now)
{
    constexpr qint64 kDayMs = 86'400'000;
    const auto days = msBetween(facts.openedAt, now) / kDayMs;
    const auto &last = BacklogAges::kLastDays;
    return static_cast<size_t>(std::lower_bound(last.begin(), last.end(), days) - last.begin());
}

BacklogAges backlogAges(std::span<const CaseFacts> all, Instant now)
{
    BacklogAges ages;
    for (const auto &facts : all) {
        if (isInBacklog(facts))
            ++ages.counts[ageOf(facts, now)];
    }
    return ages;
}

std::vector<CaseId> backlogIds(std::span<const CaseFacts> all, Instant now, size_t age)
{
    std::vector<CaseId> ids;
    for (const auto &facts : all) {
        if (isInBacklog(facts) && ageOf(facts, now) == age)
            ids.push_back(facts.id);
    }
    return ids;
}
