// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/problemranking.h"

#include <algorithm>
#include <map>

static void addTo(RankedProblem &problem, const RankedProblem &more)
{
    problem.cases += more.cases;
    problem.before += more.before;
}

std::vector<RankedProblem> rankProblems(const std::vector<ProblemCount> &counts, qint32 ProblemCount::*thing, size_t most)
{
    std::map<qint32, RankedProblem> sums;
    for (const auto &count : counts)
        addTo(sums.try_emplace(count.*thing, RankedProblem{count.*thing}).first->second, {.cases = count.cases, .before = count.before});
    std::vector<RankedProblem> ranking;
    for (const auto &[number, problem] : sums)
        ranking.push_back(problem);
    std::stable_sort(ranking.begin(), ranking.end(), [](const auto &one, const auto &other) { return one.cases > other.cases; });
    RankedProblem rest{.isRest = true};
    while (!ranking.empty() && (ranking.size() > most || ranking.back().cases == 0)) {
        addTo(rest, ranking.back());
        ranking.pop_back();
    }
    if (rest.cases > 0)
        ranking.push_back(rest);
    return ranking;
}

std::vector<CaseId> problemIdsOf(const KpiData &data, const Period &period, const std::vector<RankedProblem> &ranking, size_t index,
                                 qint32 ProblemCount::*thing)
{
    const auto number = thing == &ProblemCount::category ? &CaseFacts::category : &CaseFacts::product;
    const auto &wanted = ranking.at(index);
    const auto isNamed = [&](qint32 of) { return std::any_of(ranking.cbegin(), ranking.cend(), [of](const auto &p) { return !p.isRest && p.thing == of; }); };
    const auto start = period.start();
    const auto end = period.end();
    std::vector<CaseId> ids;
    for (const auto &facts : data.cases) {
        if (facts.openedAt < start || facts.openedAt >= end || facts.isOut())
            continue;
        if (wanted.isRest ? !isNamed(facts.*number) : facts.*number == wanted.thing)
            ids.push_back(facts.id);
    }
    return ids;
}
