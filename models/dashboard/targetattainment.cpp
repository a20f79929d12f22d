// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/targetattainment.h"

#include "models/cases/caserules.h"
#include "models/dashboard/statistics.h"

#include <algorithm>

namespace {

enum class Outcome { Met, Breached, Pending, Excluded };

} // namespace

static std::optional<qint64> limitAt(std::span<const TargetStep> steps, Instant at)
{
    const auto isLater = [](Instant instant, const TargetStep &step) { return instant < step.from; };
    const auto next = std::upper_bound(steps.begin(), steps.end(), at, isLater);
    if (next == steps.begin())
        return std::nullopt;
    return (next - 1)->withinMs;
}

static Outcome outcomeOf(const CaseFacts &facts, Instant doneAt, std::span<const TargetStep> steps, Instant now,
                         const DurationBetween &between)
{
    const auto limit = limitAt(steps, facts.openedAt);
    const bool done = doneAt != CaseFacts::kNever;
    if (!limit || facts.isOut() || (done && doneAt < facts.openedAt))
        return Outcome::Excluded;
    if (done)
        return between(facts.openedAt, doneAt) <= *limit ? Outcome::Met : Outcome::Breached;
    if (!isInHand(facts.status))
        return Outcome::Excluded;
    return between(facts.openedAt, now) > *limit ? Outcome::Breached : Outcome::Pending;
}

static void count(TargetAttainment &result, CaseId id, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Met: result.metIds.push_back(id); break;
    case Outcome::Breached: result.breachedIds.push_back(id); break;
    case Outcome::Pending: ++result.pending; break;
    case Outcome::Excluded: ++result.excluded; break;
    }
}

TargetAttainment targetAttainment(std::span<const CaseFacts> all, const Period &period, std::optional<Channel> channel,
                                  std::span<const TargetStep> steps, Instant now,
                                  const DurationBetween &between)
{
    TargetAttainment result;
    const auto start = period.start();
    const auto end = period.end();
    for (const auto &facts : all) {
        if (facts.openedAt < start || facts.openedAt >= end || (channel && facts.channel != *channel))
            continue;
        count(result, facts.id, outcomeOf(facts, facts.firstResponseAt, steps, now, between));
    }
    result.met = static_cast<qint64>(result.metIds.size());
    result.breached = static_cast<qint64>(result.breachedIds.size());
    result.value = shareOf(result.met, result.met + result.breached);
    return result;
}
