// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/purchaseoutcome.h"
#include "models/storage/stamp.h"

class Connection;

/// Cancels a purchase, with `reason` in the event log. Refused where canBecome() refuses it: what was delivered comes back as a return.
/// Throws StorageError Conflict when the purchase is no longer at `rowVersion`.
PurchaseOutcome cancelPurchase(Connection &db, PurchaseId id, qint64 rowVersion, const QString &reason,
                               const Stamp &stamp);
