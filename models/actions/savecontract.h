// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/contracts/contract.h"
#include "models/storage/stamp.h"

class Connection;

/// Adds a contract (an empty number: the next free one), or saves one that has an id. Refused for a number that is taken. Saving the
/// contract as it was before, with the row version it has now, takes a renewal or an end back: that fails with StorageError Conflict when
/// something came after it.
Outcome<ContractId> saveContract(Connection &db, const Contract &contract, const Stamp &stamp, const QString &reason = {});
