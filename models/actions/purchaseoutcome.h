// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/purchases/purchaseid.h"

/// What came of an action on a purchase: done when there are no problems; otherwise nothing was written.
struct PurchaseOutcome {
    PurchaseId id;
    Problems problems;

    bool isDone() const { return problems.isEmpty(); }
};
