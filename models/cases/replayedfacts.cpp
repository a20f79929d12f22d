// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/replayedfacts.h"

#include "models/cases/caseclocks.h"
#include "models/cases/caseevents.h"
#include "models/cases/caserules.h"
#include "models/cases/contactrules.h"

ReplayedFacts factsOf(const Case &record)
{
    return {.firstResponseAt = record.firstResponseAt,
            .firstResolvedAt = record.firstResolvedAt,
            .lastResolvedAt = record.lastResolvedAt,
            .closedAt = record.closedAt,
            .reopenCount = record.reopenCount,
            .handOverCount = record.handOverCount,
            .inboundEpisodes = record.inboundEpisodes,
            .oursFirstMs = record.oursFirstMs,
            .oursLastMs = record.oursLastMs};
}

void setFacts(Case &record, const ReplayedFacts &facts)
{
    record.firstResponseAt = facts.firstResponseAt;
    record.firstResolvedAt = facts.firstResolvedAt;
    record.lastResolvedAt = facts.lastResolvedAt;
    record.closedAt = facts.closedAt;
    record.reopenCount = facts.reopenCount;
    record.handOverCount = facts.handOverCount;
    record.inboundEpisodes = facts.inboundEpisodes;
    record.oursFirstMs = facts.oursFirstMs;
    record.oursLastMs = facts.oursLastMs;
}

static std::vector<StatusChange> changesOf(const QList<Event> &statuses)
{
    std::vector<StatusChange> changes;
    for (const auto &event : withoutUndone(statuses)) {
        if (const auto to = fromWord<CaseStatus>(event.toState))
            changes.push_back({event.at, *to});
    }
    return changes;
}

static int handOversIn(const QList<Event> &levels)
{
    const auto kept = withoutUndone(levels);
    return int(std::count_if(kept.begin(), kept.end(), [](const Event &event) {
        return isHandOver(event.fromState.value_or(QString()).toInt(), event.toState.toInt());
    }));
}

ReplayedFacts replayedFacts(const QList<Event> &statuses, const QList<Event> &levels,
                            const QList<Interaction> &contacts)
{
    const auto clocks = clocksOf(changesOf(statuses)).clocks;
    return {.firstResponseAt = firstResponseAt(contacts),
            .firstResolvedAt = clocks.firstResolvedAt,
            .lastResolvedAt = clocks.lastResolvedAt,
            .closedAt = clocks.closedAt,
            .reopenCount = clocks.reopenCount,
            .handOverCount = handOversIn(levels),
            .inboundEpisodes = contacts.isEmpty() ? std::nullopt : std::optional(inboundEpisodesOf(contacts)),
            .oursFirstMs = clocks.oursFirstMs,
            .oursLastMs = clocks.oursLastMs};
}

/// The latest of a kind: a change says what it is now.
template <typename Value>
static Value latest(const Value &kept, const Value &before, const Value &after)
{
    return kept == before || after != before ? after : kept;
}

/// The first of a kind: what was known stays.
template <typename Value>
static Value first(const Value &kept, const Value &before, const Value &after)
{
    return kept == before || !kept ? after : kept;
}

static std::optional<int> episodes(std::optional<int> kept, std::optional<int> before, std::optional<int> after)
{
    if (kept == before)
        return after;
    const int more = after.value_or(0) - before.value_or(0);
    return kept ? std::optional(*kept + more) : kept; // an unknown count stays unknown
}

ReplayedFacts continuedFacts(const ReplayedFacts &kept, const ReplayedFacts &before, const ReplayedFacts &after)
{
    return {.firstResponseAt = first(kept.firstResponseAt, before.firstResponseAt, after.firstResponseAt),
            .firstResolvedAt = first(kept.firstResolvedAt, before.firstResolvedAt, after.firstResolvedAt),
            .lastResolvedAt = latest(kept.lastResolvedAt, before.lastResolvedAt, after.lastResolvedAt),
            .closedAt = latest(kept.closedAt, before.closedAt, after.closedAt),
            .reopenCount = kept.reopenCount + after.reopenCount - before.reopenCount,
            .handOverCount = kept.handOverCount + after.handOverCount - before.handOverCount,
            .inboundEpisodes = episodes(kept.inboundEpisodes, before.inboundEpisodes, after.inboundEpisodes),
            .oursFirstMs = first(kept.oursFirstMs, before.oursFirstMs, after.oursFirstMs),
            .oursLastMs = latest(kept.oursLastMs, before.oursLastMs, after.oursLastMs)};
}

qint64 oursSoFarMs(const QList<Event> &statuses, Instant now)
{
    auto changes = changesOf(statuses);
    if (!changes.empty() && isInHand(changes.back().to))
        changes.push_back({std::max(now, changes.back().at), CaseStatus::Resolved}); // as if it were resolved now
    return clocksOf(changes).clocks.oursLastMs.value_or(0);
}
