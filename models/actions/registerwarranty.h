// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/storage/stamp.h"
#include "models/warranties/warranty.h"

class Connection;

/// Notes that a warranty was registered with whoever answers: on which day, under which number (which may be unknown). Refused for one
/// that is void. Throws StorageError Conflict when it is no longer at `rowVersion`.
Outcome<WarrantyId> registerWarranty(Connection &db, WarrantyId id, qint64 rowVersion, const QString &number, QDate day, const Stamp &stamp);
