// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/offers/offerstore.h"

/// One step of an offer from state to state: reads the offer at the version that was seen, and lets the rules refuse the step (then
/// `outcome` says so). Throws StorageError Conflict when the offer was changed since.
struct OfferStep {
    OfferStep(Connection &db, OfferId id, qint64 rowVersion, OfferStatus to);

    /// Writes the step; what is decided by it is so at the stamp.
    void finish(const Stamp &stamp, const QString &reason);

    Connection &db;
    OfferStatus to;
    Offer offer;
    OfferOutcome outcome;
};
