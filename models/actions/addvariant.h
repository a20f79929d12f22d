// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/storage/stamp.h"

class Connection;

/// Makes a draft of the next variant (B, C, …) with the same content, to be valid beside the offer. Refused where an offer of this number
/// is agreed, or all letters are taken.
OfferOutcome addVariant(Connection &db, OfferId id, const Stamp &stamp);
