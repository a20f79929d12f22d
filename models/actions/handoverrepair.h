// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/returnoutcome.h"

/// How long a repair is answered for where nothing else is said.
constexpr int kRepairMonths = 3;

/// Hands a repaired device over on `day`. The repair adds a layer of its own of `months` months (0: none) and restarts nothing.
ReturnStepResult handOverRepair(Connection &db, ReturnId id, QDate day, int months, const Stamp &stamp);
