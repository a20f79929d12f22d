// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/contracts/contract.h"
#include "models/storage/stamp.h"

class Connection;

/// Ends a contract for good: `lastDay` is its last one, at the latest the day on which it ends anyway. The reason is required. Refused for
/// one that was ended already. Throws StorageError Conflict when it is no longer at `rowVersion`.
Outcome<ContractId> endContract(Connection &db, ContractId id, qint64 rowVersion, QDate lastDay, const QString &reason, const Stamp &stamp);
