// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchaseid.h"
#include "models/storage/stamp.h"

class Connection;

/// Removes a purchase that was registered by a slip, with the devices its lines made; of a document of a return, the devices that came
/// back with it are their owners' again. Throws StorageError Conflict when it was changed meanwhile, or something refers to it or to one
/// of its devices.
void removePurchase(Connection &db, PurchaseId id, qint64 rowVersion, const Stamp &stamp);
