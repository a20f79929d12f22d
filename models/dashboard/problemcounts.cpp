// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/problemcounts.h"

#include <QHash>

#include <algorithm>

static bool isMoreFrequent(const ProblemCount &one, const ProblemCount &other)
{
    if (one.cases != other.cases)
        return one.cases > other.cases;
    if (one.before != other.before)
        return one.before > other.before;
    return std::pair(one.category, one.product) < std::pair(other.category, other.product);
}

ProblemCounts problemCounts(std::span<const CaseFacts> all, const Period &period)
{
    ProblemCounts result;
    QHash<std::pair<qint32, qint32>, ProblemCount> counts;
    const auto start = period.start();
    const auto end = period.end();
    const auto startBefore = period.before().start();
    for (const auto &facts : all) {
        if (facts.openedAt < startBefore || facts.openedAt >= end)
            continue;
        const bool now = facts.openedAt >= start;
        if (facts.isOut()) {
            if (now)
                result.excluded.count(facts);
            continue;
        }
        auto &count = counts[{facts.category, facts.product}];
        count.category = facts.category;
        count.product = facts.product;
        ++(now ? count.cases : count.before);
        result.n += now;
    }
    result.counts.assign(counts.cbegin(), counts.cend());
    std::sort(result.counts.begin(), result.counts.end(), isMoreFrequent);
    return result;
}
