// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/devices/device.h"
#include "models/storage/stamp.h"

class Connection;

/// Adds a device, or saves one that has an id. Refused for a serial that another device of the product has: takenBy() of the problem names
/// that one. Throws StorageError Conflict when someone saved it meanwhile.
Outcome<DeviceId> saveDevice(Connection &db, const Device &device, const Stamp &stamp, const QString &reason = {});
