// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/returnoutcome.h"

/// Changes what a person may say anew of a return: kind, reason, description and the promised day; everything else stays. Refused
/// for a closed one. Throws StorageError Conflict when the return is no longer at the row version of `revised`.
ReturnStepResult reviseReturn(Connection &db, const Return &revised, const Stamp &stamp);
