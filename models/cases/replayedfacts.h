// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"
#include "models/cases/interaction.h"
#include "models/storage/eventlog.h"

/// What a case's history says; kept beside the case, so that lists and figures need not replay it.
struct ReplayedFacts {
    std::optional<Instant> firstResponseAt;
    std::optional<Instant> firstResolvedAt;
    std::optional<Instant> lastResolvedAt;
    std::optional<Instant> closedAt;
    int reopenCount = 0;
    int handOverCount = 0;
    std::optional<int> inboundEpisodes; ///< nothing where no contact is recorded
    std::optional<qint64> oursFirstMs;
    std::optional<qint64> oursLastMs;

    bool operator==(const ReplayedFacts &) const = default;
};

ReplayedFacts factsOf(const Case &record);
void setFacts(Case &record, const ReplayedFacts &facts);

/// The facts by the rules, from what is recorded of one case: its changes of status and of level, steps taken back included, and its
/// contacts; all in the order of time.
ReplayedFacts replayedFacts(const QList<Event> &statuses, const QList<Event> &levels,
                            const QList<Interaction> &contacts);

/// The facts after a change. Those that the replay `before` the change told are told by the replay `after` it. What an import knew and
/// nothing recorded here tells is kept, and counts go on from there.
ReplayedFacts continuedFacts(const ReplayedFacts &kept, const ReplayedFacts &before, const ReplayedFacts &after);

/// How long a case was ours so far: until `now`, or until its last resolution when nobody has to do anything any more.
qint64 oursSoFarMs(const QList<Event> &statuses, Instant now);
