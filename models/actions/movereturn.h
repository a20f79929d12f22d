// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/returnoutcome.h"

/// Where a return goes, and what goes with it.
struct ReturnMove {
    ReturnStatus to = ReturnStatus::Confirmed;
    std::optional<ReturnResolution> resolution = {}; ///< of an approval
    QString reason = {}; ///< of a rejection, and of closing before the goods are settled
};

/// Moves a return to another state; the rules decide. Approving needs a resolution, and for a refund a line of a purchase; rejecting, and
/// closing what is not settled, need a reason. Not for the states that do more than that: see refundReturn, replaceReturned and
/// handOverRepair.
ReturnStepResult moveReturn(Connection &db, ReturnId id, const ReturnMove &move, const Stamp &stamp);
