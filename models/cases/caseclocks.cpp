// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/caseclocks.h"

#include "models/cases/caserules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static Problems problemsOf(std::span<const StatusChange> changes)
{
    if (changes.empty())
        return {{u"case"_s, ProblemKind::Missing, {}}};
    const auto goesBack = [](const StatusChange &one, const StatusChange &next) { return next.at < one.at; };
    const auto wrong = std::adjacent_find(changes.begin(), changes.end(), goesBack);
    if (wrong == changes.end())
        return {};
    return {{u"at"_s, ProblemKind::OrderOfDates, toIso((wrong + 1)->at)}};
}

static bool isOurs(CaseStatus status)
{
    return status == CaseStatus::New || status == CaseStatus::Open;
}

static void resolve(CaseClocks &clocks, Instant at, qint64 elapsed, qint64 ours)
{
    clocks.lastResolvedAt = at;
    clocks.elapsedLastMs = elapsed;
    clocks.oursLastMs = ours;
    if (clocks.firstResolvedAt)
        return;
    clocks.firstResolvedAt = at;
    clocks.elapsedFirstMs = elapsed;
    clocks.oursFirstMs = ours;
}

CaseClocksResult clocksOf(std::span<const StatusChange> changes, const DurationBetween &between)
{
    if (auto problems = problemsOf(changes); !problems.isEmpty())
        return {{}, problems};
    CaseClocks clocks;
    const auto openedAt = changes.front().at;
    auto status = CaseStatus::New;
    auto since = openedAt;
    qint64 ours = 0;
    for (const auto &[at, to] : changes) {
        if (isOurs(status))
            ours += between(since, at);
        since = at;
        if (isReopening(status, to)) {
            ++clocks.reopenCount;
            clocks.closedAt.reset();
        }
        if (to == CaseStatus::Resolved && isInHand(status))
            resolve(clocks, at, between(openedAt, at), ours);
        if (to == CaseStatus::Closed && status != CaseStatus::Closed)
            clocks.closedAt = at;
        status = to;
    }
    return {clocks, {}};
}
