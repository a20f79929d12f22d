// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returns/return.h"

#include <QList>

/// Why a return may not go from one state to another.
enum class ReturnRefusal : quint8 {
    Unchanged,       ///< it is there already
    IsClosed,        ///< a closed return stays closed; what comes back again is a new one
    WentOn,          ///< the way goes forward only
    NotConfirmed,    ///< goods come in after the return was confirmed
    NotReceived,     ///< only what is here is inspected
    NotInspected,    ///< approving and rejecting follow the inspection
    NotApproved,     ///< repair, replacement and refund follow the approval
    OtherResolution, ///< it was approved for something else
    NotInRepair,     ///< only what is in repair becomes ready
    NotReady,        ///< only what is ready is handed over
    NotRejected,     ///< only what was rejected is sent back
    LoanerOut,       ///< closing waits for the loaner
};

/// The state from which `to` is reached, on PRODUCT's way: draft → confirmed → received → inspecting → approved {repair → in repair →
/// ready → handed over | replace → replaced | refund → refunded} | rejected → sent back. Nothing for the first and for closed, which
/// is reached from every state.
std::optional<ReturnStatus> stateBefore(ReturnStatus to);
/// What must have been approved for `to`; nothing where it does not matter.
std::optional<ReturnResolution> resolutionFor(ReturnStatus to);

/// Why the step is forbidden; nothing when it is allowed. `resolution` is what was approved.
std::optional<ReturnRefusal> refusal(ReturnStatus from, std::optional<ReturnResolution> resolution, ReturnStatus to);
/// The same, and closing is refused while a loaner is out.
std::optional<ReturnRefusal> refusal(const Return &before, ReturnStatus to);
/// The states that this return may go to now, in the order of their definition.
QList<ReturnStatus> allowedNext(const Return &before);

/// Whether the shop is through with the goods: only closing is left, or not even that. A promised date no longer presses.
bool isSettled(ReturnStatus status);
/// Whether the promised day has passed without the goods being settled.
bool isLate(const Return &record, QDate today);
