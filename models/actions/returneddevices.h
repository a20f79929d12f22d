// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceid.h"
#include "models/purchases/purchase.h"
#include "models/storage/stamp.h"

class Connection;

/// The devices that come back with the document of a return are the shop's from its day on: their cover is void ("returned"), and their
/// inspections end. `named` come back first; where there are fewer than pieces, the latest of the line.
void takeDevices(Connection &db, const Purchase &document, const QList<DeviceId> &named, const Stamp &stamp);
/// Takes that back: they are with the owners they had, their cover holds, their inspections go on.
void giveBackDevices(Connection &db, const Purchase &document, const Stamp &stamp);
