// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/devices/deviceexchange.h"
#include "models/storage/stamp.h"

class Connection;

/// The replacement, and what it takes to take the exchange back (undoExchange).
struct ExchangeOutcome : Outcome<DeviceId> {
    DeviceExchange exchange;
};

/// Gives the owner another device for `id` on `day`: `replacement`, which is new (its owner and line are set here). It inherits what is
/// left of each layer of cover, the inspections and the contracts; the old one is the shop's, its cover void ("replaced"). Refused for a
/// device that nobody owns, and for a replacement that is stored already or has a serial that is taken. Throws StorageError Conflict when
/// the old device is no longer at `rowVersion`.
ExchangeOutcome replaceDevice(Connection &db, DeviceId id, qint64 rowVersion, Device replacement, QDate day, const Stamp &stamp);
