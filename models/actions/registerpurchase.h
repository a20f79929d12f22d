// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/purchaseoutcome.h"
#include "models/purchases/purchase.h"
#include "models/storage/stamp.h"

class Connection;

/// Adds a purchase, or saves one that has an id: checks it, also against what is stored (number taken, customer and products known,
/// no line removed of which goods came back), derives kind, status and totals from the lines. Throws StorageError Conflict when
/// someone saved it meanwhile. Payments are added with a new purchase only. Its devices follow the lines (see syncDevices).
PurchaseOutcome registerPurchase(Connection &db, Purchase purchase, const Stamp &stamp);
