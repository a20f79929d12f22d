// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/resolutiontime.h"

static std::vector<qint64> durationsOf(const std::vector<CaseDuration> &rows)
{
    std::vector<qint64> durations;
    durations.reserve(rows.size());
    for (const auto &row : rows)
        durations.push_back(row.ms);
    return durations;
}

static void exclude(ResolutionTime &result, const CaseFacts &facts)
{
    if (facts.isOut())
        result.excluded.count(facts);
    else
        ++result.negative;
    result.excludedIds.push_back(facts.id);
}

ResolutionTime resolutionTime(std::span<const CaseFacts> all, const Period &period, Resolution which,
                              const DurationBetween &between)
{
    ResolutionTime result;
    const auto start = period.start();
    const auto end = period.end();
    const auto instant = which == Resolution::First ? &CaseFacts::firstResolvedAt : &CaseFacts::lastResolvedAt;
    const auto ours = which == Resolution::First ? &CaseFacts::oursFirstMs : &CaseFacts::oursLastMs;
    for (const auto &facts : all) {
        const auto resolvedAt = facts.*instant;
        if (resolvedAt < start || resolvedAt >= end)
            continue;
        if (facts.isOut() || resolvedAt < facts.openedAt) {
            exclude(result, facts);
            continue;
        }
        result.rows.push_back({facts.id, facts.channel, between(facts.openedAt, resolvedAt)});
        if (facts.*ours != CaseFacts::kUnknown)
            result.oursRows.push_back({facts.id, facts.channel, facts.*ours});
    }
    result.elapsed = summaryOf(durationsOf(result.rows));
    result.ours = summaryOf(durationsOf(result.oursRows));
    return result;
}
