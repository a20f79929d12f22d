// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caseclocks.h"
#include "models/core/period.h"
#include "models/dashboard/casefacts.h"
#include "models/dashboard/statistics.h"

#include <span>
#include <vector>

/// A reopened case is resolved more than once.
enum class Resolution { First, Last };

/// How long the cases took that were resolved in a period.
struct ResolutionTime {
    DurationSummary elapsed; ///< opened to resolved
    DurationSummary
        ours; ///< without waiting and without resolved time; its n may be smaller, where the history is not known
    CaseExclusions excluded;
    qint64 negative = 0; ///< resolved before they were opened: an error of imported rows
    std::vector<CaseDuration> rows;
    std::vector<CaseDuration> oursRows;
    std::vector<CaseId> excludedIds;

    qint64 excludedTotal() const { return excluded.total() + negative; }
};

/// `between` counts the elapsed time; ours is counted when the history is written.
ResolutionTime resolutionTime(std::span<const CaseFacts> all, const Period &period, Resolution which,
                              const DurationBetween &between = msBetween);
