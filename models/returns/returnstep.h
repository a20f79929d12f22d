// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceexchange.h"
#include "models/returns/return.h"
#include "models/storage/stamp.h"

class Connection;

/// What one step did to a return; enough to take it back while nothing else happened to the return (undoreturnstep.h).
struct ReturnStep {
    Return before;
    qint64 versionAfter = 0;            ///< the row version that the step left behind
    qint64 documentVersion = 0;         ///< of the document of a refund, as the step left it; 0 for none
    std::optional<WarrantyId> warranty; ///< the repair layer that came of it
    std::optional<DeviceExchange> exchange; ///< another device went to the customer
};

/// The return that is about to change; throws StorageError Conflict when there is none.
Return existingReturn(Connection &db, ReturnId id);
/// Saves `after`, with the events of what changed, and says how to take it back.
ReturnStep saveStep(Connection &db, const Return &before, const Return &after, const Stamp &stamp, const QString &reason = {});
