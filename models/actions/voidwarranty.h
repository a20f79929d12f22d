// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/storage/stamp.h"
#include "models/warranties/warranty.h"

class Connection;

/// Makes a warranty void from `day` on. Refused for one that is void already, without a reason, and for a day before it starts. Throws
/// StorageError Conflict when it is no longer at `rowVersion`.
Outcome<WarrantyId> voidWarranty(Connection &db, WarrantyId id, qint64 rowVersion, QDate day, const QString &reason, const Stamp &stamp);
