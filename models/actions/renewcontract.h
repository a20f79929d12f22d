// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/contracts/contract.h"
#include "models/storage/stamp.h"

class Connection;

/// Renews a contract by one term. Without `priceMinor` the price of renewing stays; price and reason are kept in the event log. Refused
/// for a contract that was ended. Throws StorageError Conflict when it is no longer at `rowVersion`.
Outcome<ContractId> renewContract(Connection &db, ContractId id, qint64 rowVersion, std::optional<qint64> priceMinor, const QString &reason,
                                  const Stamp &stamp);
