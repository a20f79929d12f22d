// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/devices/device.h"
#include "models/storage/stamp.h"

class Connection;

/// Gives a device to another owner, with `reason` in the event log; to none: the shop's own. A loaner is nobody's; given to somebody it is
/// theirs. Its cover goes along. Throws StorageError Conflict when the device is no longer at `rowVersion`.
Outcome<DeviceId> changeDeviceOwner(Connection &db, DeviceId id, qint64 rowVersion, std::optional<CustomerId> owner, const QString &reason,
                                    const Stamp &stamp);
