// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseclocks.h"
#include "models/core/period.h"
#include "models/dashboard/casefacts.h"

#include <span>
#include <vector>

/// From `from` on, cases that are opened are to be done within `withinMs`.
struct TargetStep {
    Instant from;
    qint64 withinMs = 0;

    bool operator==(const TargetStep &) const = default;
};

/// How the first response keeps its targets: met ÷ (met + breached), of the cases opened in a period. A case stands under the target that held when it was opened: a later
/// change rewrites no verdict. An open case breaches at its deadline, not when it is done at last.
struct TargetAttainment {
    std::optional<double> value;
    qint64 met = 0;
    qint64 breached = 0;
    qint64 pending = 0; ///< not done, and not late
    qint64 excluded =
        0; ///< cancelled, internal, negative, done without that instant being known, or opened before there was a target
    std::vector<CaseId> metIds;
    std::vector<CaseId> breachedIds;
};

/// `steps` are in the order of time. Only cases of `channel`, where one is given.
TargetAttainment targetAttainment(std::span<const CaseFacts> all, const Period &period, std::optional<Channel> channel,
                                  std::span<const TargetStep> steps, Instant now,
                                  const DurationBetween &between = msBetween);
