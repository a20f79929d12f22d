// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceexchange.h"
#include "models/storage/stamp.h"

class Connection;

/// Takes an exchange back: the old device is its owner's again with its cover, inspections and contracts; what it was exchanged for goes.
/// The log keeps both. Throws StorageError Conflict when something else has happened to one of them since: a claim, an inspection, a new
/// case, another owner.
void undoExchange(Connection &db, const DeviceExchange &exchange, const Stamp &stamp);
