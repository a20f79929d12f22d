// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

/// The key of a purchase.
using PurchaseId = Id<struct Purchase>;
/// The key of one line of a purchase.
using PurchaseLineId = Id<struct PurchaseLine>;
