// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/storage/stamp.h"

class Connection;

/// We no longer stand by it; `reason` may be empty and goes into the event log. Throws StorageError Conflict when the offer is no longer at
/// `rowVersion`.
OfferOutcome withdrawOffer(Connection &db, OfferId id, qint64 rowVersion, const QString &reason, const Stamp &stamp);
