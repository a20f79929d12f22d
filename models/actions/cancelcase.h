// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/changecasestatus.h"
#include "models/core/problem.h"

/// Why a case is taken out of the work. Duplicate and Merged name the other case.
struct Cancellation {
    CancelReason reason = CancelReason::Spam;
    std::optional<CaseId> duplicateOf;
};

/// Missing or unknown other case, or one that leads back to this one.
Problems problemsOf(Connection &db, CaseId id, const Cancellation &cancellation);

/// Cancels a case in any state, unless a return of it is open; `cancellation` has no problems. The contacts stay where they are.
CaseStepResult cancelCase(Connection &db, CaseId id, const Cancellation &cancellation, const Stamp &stamp);
