// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offer.h"
#include "models/storage/stamp.h"

class Connection;

/// A new draft with the content of `offer`, under its number, by the stamp's person; one with a last day is valid for the usual time again.
Offer copyOf(Connection &db, const Offer &offer, const Stamp &stamp);
