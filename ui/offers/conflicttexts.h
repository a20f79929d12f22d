// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/offers/offerconflicts.h"

class Formats;

/// "Anna Kowalska quoted 1 240.00 PLN for “Washer” on 03.11.2026, still valid until 17.11.2026." `customer` is who the new offer is for:
/// a related one who was told is named.
QString conflictSentence(const OfferConflict &conflict, CustomerId customer, QDate today, const Formats &formats);
/// How the new price compares with the earlier one; empty where it does not.
QString priceDifferenceText(const OfferConflict &conflict, const QString &currency, const Formats &formats);
