// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

/// The key of a warranty.
using WarrantyId = Id<struct Warranty>;
