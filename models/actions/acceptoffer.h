// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/storage/stamp.h"

class Connection;

/// The customer takes it. After its last day, or when it has expired, the acceptance is kept as a late one. The other variants of its number
/// are withdrawn. Refused where the rules refuse it, or another offer of this number is agreed. Throws StorageError Conflict when the offer
/// is no longer at `rowVersion`.
OfferOutcome acceptOffer(Connection &db, OfferId id, qint64 rowVersion, const Stamp &stamp);
