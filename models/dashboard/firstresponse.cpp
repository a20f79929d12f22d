// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/firstresponse.h"

#include "models/cases/caserules.h"

#include <array>

namespace {

enum class Standing { Answered, Waiting, Out, Negative, NeverAnswered };

/// What is gathered of one channel, or of all.
struct Gathered {
    ResponseFigure figure;
    std::vector<qint64> durations;
    bool any = false;
};

} // namespace

static Standing standingOf(const CaseFacts &facts)
{
    if (facts.isOut())
        return Standing::Out;
    if (facts.firstResponseAt != CaseFacts::kNever)
        return facts.firstResponseAt < facts.openedAt ? Standing::Negative : Standing::Answered;
    return isInHand(facts.status) ? Standing::Waiting : Standing::NeverAnswered;
}

static void gather(Gathered &gathered, const CaseFacts &facts, Standing standing, qint64 ms)
{
    auto &figure = gathered.figure;
    gathered.any = true;
    switch (standing) {
    case Standing::Answered: gathered.durations.push_back(ms); break;
    case Standing::Waiting:
        ++figure.waiting;
        figure.oldestWaiting = std::min(figure.oldestWaiting.value_or(facts.openedAt), facts.openedAt);
        break;
    case Standing::Out: figure.excluded.count(facts); break;
    case Standing::Negative: ++figure.negative; break;
    case Standing::NeverAnswered: ++figure.neverAnswered; break;
    }
}

static void listCase(FirstResponse &result, const CaseFacts &facts, Standing standing, qint64 ms)
{
    if (standing == Standing::Answered)
        result.rows.push_back({facts.id, facts.channel, ms});
    else if (standing == Standing::Waiting)
        result.waitingIds.push_back(facts.id);
    else
        result.excludedIds.push_back(facts.id);
}

FirstResponse firstResponse(std::span<const CaseFacts> all, const Period &period, const DurationBetween &between)
{
    FirstResponse result;
    Gathered total;
    std::array<Gathered, wordsOf(Channel{}).size()> channels;
    const auto start = period.start();
    const auto end = period.end();
    for (const auto &facts : all) {
        if (facts.openedAt < start || facts.openedAt >= end)
            continue;
        const auto standing = standingOf(facts);
        const auto ms = standing == Standing::Answered ? between(facts.openedAt, facts.firstResponseAt) : 0;
        gather(total, facts, standing, ms);
        gather(channels[static_cast<size_t>(facts.channel)], facts, standing, ms);
        listCase(result, facts, standing, ms);
    }
    result.all = total.figure;
    result.all.time = summaryOf(std::move(total.durations));
    for (const auto channel : allOf<Channel>()) {
        auto &gathered = channels[static_cast<size_t>(channel)];
        if (!gathered.any)
            continue;
        gathered.figure.time = summaryOf(std::move(gathered.durations));
        result.byChannel.emplace(channel, gathered.figure);
    }
    return result;
}
