// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/devices/device.h"

/// The serial as it is compared: letters and digits, folded; "SN-0001" and "sn 0001" are the same. Empty: no serial at all.
QString serialKey(const QString &serial);

/// Whether the device is in use, the customer's or the shop's, so that it can be repaired, lent or replaced.
bool isInUse(DeviceStatus status);

/// What is wrong with a device: product, serial, owner, acquired_on, note. Whether its serial is taken, the store knows.
Problems problemsOf(const Device &device);

/// The fault of a serial that another device of the product has: its detail is the other one's id, for "open that one".
Problem serialTaken(const QString &field, DeviceId other);
/// The device that a serialTaken() names; nothing for any other fault.
std::optional<DeviceId> takenBy(const Problem &problem);
