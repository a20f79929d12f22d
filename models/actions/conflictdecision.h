// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/offers/offerconflicts.h"

/// A conflict and what was chosen about it.
struct DecidedConflict {
    OfferConflict conflict;
    Acknowledgement choice;
};

/// What the choices come to.
struct ConflictDecision {
    Problems problems;                    ///< a choice that is not possible, a reason that is missing
    bool isOpen = false;                  ///< something was not decided about
    std::optional<DecidedConflict> reused;  ///< then nothing else counts
    std::optional<DecidedConflict> revised;
    QList<DecidedConflict> chosen;        ///< all that is to be kept, in the order of the conflicts
};

/// Puts conflicts and choices together. A revised offer speaks for its earlier revisions too. A choice about an offer that does not stand
/// in the way is passed over, but for reuse and revise: these name what no longer is so (field "choice").
ConflictDecision decide(const QList<OfferConflict> &conflicts, const QList<Acknowledgement> &choices);
