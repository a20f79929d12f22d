// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/storage/stamp.h"

class Connection;

/// Adds a draft, or saves one that has an id: checks it, also against what is stored (customer and products known, number free), and fills
/// in its totals. A new one gets the next number where it has none, and the stamp's person as its author where it has none. Number,
/// revision and variant of a stored one stay. Throws StorageError Conflict when someone saved it meanwhile.
[[nodiscard]] OfferOutcome saveOffer(Connection &db, Offer draft, const Stamp &stamp);
