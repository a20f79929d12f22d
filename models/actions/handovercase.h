// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/changecasestatus.h"

/// To whom a case goes. Raising the level is a hand-over that first-contact resolution counts; another assignee on the same level is
/// not.
struct HandOver {
    int level = 1;
    std::optional<StaffId> assignee;
    QString note; ///< what the next one must know; kept with the event
};

/// Hands a case over; refused for cases that have ended, and as Unchanged when it is there already. A new case stays new: nobody has
/// answered it yet.
CaseStepResult handOverCase(Connection &db, CaseId id, const HandOver &handOver, const Stamp &stamp);
