// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/storage/stamp.h"
#include "models/warranties/warranty.h"

class Connection;

/// Adds a layer of cover, or saves one that has an id; the other layers stay as they are. Throws StorageError Conflict when someone saved
/// it meanwhile.
Outcome<WarrantyId> addWarranty(Connection &db, const Warranty &warranty, const Stamp &stamp);
