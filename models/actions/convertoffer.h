// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/purchaseoutcome.h"
#include "models/offers/offer.h"
#include "models/purchases/purchase.h"
#include "models/storage/stamp.h"

class Connection;

/// The purchase that an offer comes to: its lines at their discounted prices, so that every line total and the sums are the offer's own.
Purchase purchaseOf(const Offer &offer, QDate madeOn);

/// Makes an accepted offer a purchase, ordered on the day of the stamp, and notes it in the offer. The outcome's id is the purchase's.
/// Throws StorageError Conflict when the offer is no longer at `rowVersion`.
PurchaseOutcome convertOffer(Connection &db, OfferId id, qint64 rowVersion, const Stamp &stamp);
