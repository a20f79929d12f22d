// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/staff/staffid.h"

#include <optional>

/// When something is done and by whom; goes into the event log.
struct Stamp {
    Instant at;
    std::optional<StaffId> by;
};
