// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

/// The key of a contract.
using ContractId = Id<struct Contract>;
