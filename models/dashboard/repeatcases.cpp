// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/repeatcases.h"

#include <algorithm>

namespace {

/// One case under the key of what makes it the same as another.
struct Opening {
    quint64 key = 0;
    Instant at;
    size_t index = 0;

    auto operator<=>(const Opening &) const = default;
};

} // namespace

/// Brings the next opening under the same key into `next` where it is sooner.
static void takeNext(std::vector<Opening> &openings, std::vector<Instant> &next)
{
    std::sort(openings.begin(), openings.end());
    auto later = kNoRepeat;
    for (size_t i = openings.size(); i-- > 1;) {
        const auto &opening = openings[i];
        const auto &before = openings[i - 1];
        if (before.key != opening.key)
            later = kNoRepeat;
        else if (before.at < opening.at)
            later = opening.at;
        next[before.index] = std::min(next[before.index], later);
    }
}

static void takeRepeatsBy(qint32 CaseFacts::*thing, std::span<const CaseFacts> all, std::vector<Instant> &next)
{
    constexpr int kThingBits = 32;
    std::vector<Opening> openings;
    for (size_t i = 0; i < all.size(); ++i) {
        const auto &facts = all[i];
        if (!facts.customer.isValid() || facts.isOut() || facts.*thing == 0)
            continue;
        const auto key =
            (static_cast<quint64>(facts.customer.value) << kThingBits) | static_cast<quint32>(facts.*thing);
        openings.push_back({key, facts.openedAt, i});
    }
    takeNext(openings, next);
}

std::vector<Instant> nextRepeats(std::span<const CaseFacts> all)
{
    std::vector<Instant> next(all.size(), kNoRepeat);
    takeRepeatsBy(&CaseFacts::category, all, next);
    takeRepeatsBy(&CaseFacts::device, all, next);
    return next;
}
