// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casewords.h"
#include "models/core/instant.h"
#include "models/core/problem.h"

#include <functional>
#include <span>

/// From `at` on the case was in `to`.
struct StatusChange {
    Instant at;
    CaseStatus to = CaseStatus::New;

    bool operator==(const StatusChange &) const = default;
};

/// How a calendar counts milliseconds between two instants: all of them (msBetween), or opening hours only.
using DurationBetween = std::function<qint64(Instant, Instant)>;

/// What the status intervals of one case say. Durations are milliseconds since it was opened, to the first or the last resolution.
struct CaseClocks {
    std::optional<Instant> firstResolvedAt;
    std::optional<Instant> lastResolvedAt;
    std::optional<Instant> closedAt; ///< nothing when it was reopened since
    std::optional<qint64> elapsedFirstMs;
    std::optional<qint64> elapsedLastMs;
    /// Without waiting for the customer or a third party and without the time it was resolved or closed.
    std::optional<qint64> oursFirstMs;
    std::optional<qint64> oursLastMs;
    int reopenCount = 0;

    bool operator==(const CaseClocks &) const = default;
};

/// The clocks, or what is wrong with the changes.
struct CaseClocksResult {
    CaseClocks clocks;
    Problems problems;
};

/// Reads the clocks from all changes of one case, the first being its opening. Naming the same state twice changes nothing; going from
/// waiting to resolved ends the pause at that moment; closing without resolving stops the clock and is no resolution. Changes out of
/// order are a problem of the field `at`, and no changes at all one of the field `case`.
CaseClocksResult clocksOf(std::span<const StatusChange> changes, const DurationBetween &between = msBetween);
