// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/returnoutcome.h"

/// Opens a return within a case, as a draft that was asked for on `record.requestedOn`: of a device, or of goods of a purchase line. A
/// device brings the line that it was bought by. What covers it on that day is kept with it. Refused for a case that is closed, for what
/// is somebody else's or was not handed over, for a device that comes back in another open return already (its number is the problem's
/// detail), and for more than the customer still has.
ReturnOutcome openReturn(Connection &db, Return record, const Stamp &stamp);
