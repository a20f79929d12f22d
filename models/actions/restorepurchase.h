// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchase.h"
#include "models/storage/stamp.h"

class Connection;

/// Takes the last change back: writes `before`, as it was, over the purchase. The event log notes it as undone. Payments stay; its
/// devices follow the lines.
/// Throws StorageError Conflict when something was changed since, so that the stored row version is not the one after `before`'s.
void restorePurchase(Connection &db, Purchase before, const Stamp &stamp);
