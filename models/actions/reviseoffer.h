// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/storage/stamp.h"

class Connection;

/// Makes a draft of the next revision, with the same content, for another usual time. Where there is such a draft already, gives that one:
/// two people do not write two. The offer stays as it is until the draft is issued. Refused where canRevise() refuses it, or an offer of
/// this number is agreed.
OfferOutcome reviseOffer(Connection &db, OfferId id, const Stamp &stamp);
