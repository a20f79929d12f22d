// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/firstcontact.h"

#include "models/dashboard/repeatcases.h"
#include "models/dashboard/statistics.h"

#include <algorithm>

static quint8 bit(FirstContactMark mark, bool set)
{
    return set ? static_cast<quint8>(mark) : quint8{0};
}

static quint8 marksOf(const CaseFacts &facts, bool mature, bool repeated)
{
    const bool cancelled = facts.status == CaseStatus::Cancelled;
    const int marks = bit(FirstContactMark::Reopened, facts.reopenCount > 0) |
                      bit(FirstContactMark::HandOver, facts.handOverCount > 0) |
                      bit(FirstContactMark::RepeatContact, facts.inboundEpisodes > 1) |
                      bit(FirstContactMark::RepeatCase, repeated) | bit(FirstContactMark::Immature, !mature) |
                      bit(FirstContactMark::Cancelled, cancelled) |
                      bit(FirstContactMark::Internal, facts.internal && !cancelled);
    return static_cast<quint8>(marks);
}

std::vector<FirstContactVerdict> judgeFirstContact(std::span<const CaseFacts> all, int windowDays, Instant now)
{
    const auto next = nextRepeats(all);
    std::vector<FirstContactVerdict> verdicts;
    verdicts.reserve(all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        const auto &facts = all[i];
        if (facts.firstResolvedAt == CaseFacts::kNever)
            continue;
        const auto maturesAt = facts.firstResolvedAt.plusDays(windowDays);
        verdicts.push_back({facts.id, facts.firstResolvedAt, marksOf(facts, maturesAt <= now, next[i] <= maturesAt)});
    }
    return verdicts;
}

static void count(FirstContactResolution &result, const FirstContactVerdict &verdict)
{
    using enum FirstContactMark;
    if (verdict.isOut()) {
        ++(verdict.has(Cancelled) ? result.excluded.cancelled : result.excluded.internal);
        return;
    }
    if (verdict.has(Immature)) {
        ++result.immature;
        return;
    }
    ++result.n;
    result.firstContact += verdict.isFirstContact();
    result.failedBy.reopened += verdict.has(Reopened);
    result.failedBy.handOver += verdict.has(HandOver);
    result.failedBy.repeatContact += verdict.has(RepeatContact);
    result.failedBy.repeatCase += verdict.has(RepeatCase);
}

FirstContactResolution firstContactResolution(std::span<const FirstContactVerdict> verdicts, const Period &period,
                                              int windowDays)
{
    FirstContactResolution result;
    result.windowDays = windowDays;
    const auto start = period.start();
    const auto end = period.end();
    for (const auto &verdict : verdicts) {
        if (verdict.resolvedAt < start || verdict.resolvedAt >= end)
            continue;
        count(result, verdict);
        result.verdicts.push_back(verdict);
    }
    result.value = shareOf(result.firstContact, result.n);
    return result;
}

FirstContactResolution firstContactResolution(std::span<const CaseFacts> all, const Period &period, int windowDays,
                                              Instant now)
{
    return firstContactResolution(judgeFirstContact(all, windowDays, now), period, windowDays);
}

template <typename Predicate>
static std::vector<CaseId> idsWhere(const std::vector<FirstContactVerdict> &verdicts, Predicate predicate)
{
    std::vector<CaseId> ids;
    for (const auto &verdict : verdicts) {
        if (predicate(verdict))
            ids.push_back(verdict.id);
    }
    return ids;
}

std::vector<CaseId> FirstContactResolution::countedIds() const
{
    return idsWhere(verdicts, [](const FirstContactVerdict &verdict) { return verdict.isCounted(); });
}
