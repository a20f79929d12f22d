// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/deviceserials.h"
#include "models/actions/purchaseoutcome.h"
#include "models/purchases/purchase.h"
#include "models/storage/stamp.h"

class Connection;

/// Notes that `lines` of the purchase were handed over on `day`; the purchase becomes partly delivered or delivered.
/// Each piece of a durable product with a warranty becomes a device of the buyer's with its cover (see syncDevices); its serials are asked
/// for and may be unknown. Refused for a cancelled purchase, a line that is not its own or was handed over before, a day before the
/// purchase, and a serial that another device has (problemsOfSerials).
/// Throws StorageError Conflict when the purchase is no longer at `rowVersion`.
PurchaseOutcome deliverLines(Connection &db, PurchaseId id, qint64 rowVersion, const QList<PurchaseLineId> &lines,
                             QDate day, const Stamp &stamp, const LineSerials &serials = {});
