// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/devices/device.h"
#include "models/storage/stamp.h"
#include "models/warranties/warranty.h"

class Connection;

/// Adds a device that was sold elsewhere, with its warranty in one go; nothing is written where something is wrong with either.
Outcome<DeviceId> saveNewDevice(Connection &db, const Device &device, const std::optional<Warranty> &warranty, const Stamp &stamp);
