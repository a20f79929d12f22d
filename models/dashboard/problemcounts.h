// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/dashboard/casefacts.h"

#include <span>
#include <vector>

/// How often one product made one kind of problem. The numbers of category and product are those of CaseFacts.
struct ProblemCount {
    qint32 category = 0;
    qint32 product = 0;
    qint64 cases = 0;
    qint64 before = 0; ///< in the period of the same length before

    bool operator==(const ProblemCount &) const = default;
};

/// The cases opened in a period by category and product, most frequent first.
struct ProblemCounts {
    std::vector<ProblemCount> counts; ///< also those that only the period before had
    qint64 n = 0;
    CaseExclusions excluded;
};

ProblemCounts problemCounts(std::span<const CaseFacts> all, const Period &period);
