// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/kpidata.h"
#include "models/dashboard/problemcounts.h"

/// One bar of a Pareto chart: a category or a product, or all the others together.
struct RankedProblem {
    qint32 thing = 0; ///< its number; 0: not stated
    bool isRest = false;
    qint64 cases = 0;
    qint64 before = 0;
};

/// Sums the counts up by category or by product: the `most` most frequent of this period, most frequent first, then all others in one.
std::vector<RankedProblem> rankProblems(const std::vector<ProblemCount> &counts, qint32 ProblemCount::*thing, size_t most);

/// The cases of `period` behind one bar.
std::vector<CaseId> problemIdsOf(const KpiData &data, const Period &period, const std::vector<RankedProblem> &ranking, size_t index,
                                 qint32 ProblemCount::*thing);
