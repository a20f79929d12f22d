// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/storage/stamp.h"

class Connection;

/// The customer does not take it, for a reason that is required (field "decline_reason"). Throws StorageError Conflict when the offer is no
/// longer at `rowVersion`.
OfferOutcome declineOffer(Connection &db, OfferId id, qint64 rowVersion, const QString &reason, const Stamp &stamp);
