// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/offers/offerconflicts.h"

/// What came of an action on an offer: done when there are no problems; otherwise nothing was written.
struct OfferOutcome {
    OfferId id;
    Problems problems;

    bool isDone() const { return problems.isEmpty(); }
};

/// What came of issuing. Not done where something is wrong, or where earlier offers stand in the way that its author has not decided
/// about; then nothing was written and `conflicts` holds all of them.
struct IssueOutcome {
    OfferId id; ///< the offer that was issued; where an earlier one is reused, that one
    Problems problems;
    QList<OfferConflict> conflicts;
    bool reused = false; ///< the draft was given up for `id`

    bool isDone() const { return problems.isEmpty() && conflicts.isEmpty(); }
};
