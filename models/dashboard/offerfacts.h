// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/offers/offerid.h"
#include "models/offers/offerwords.h"

#include <QString>

#include <vector>

/// A step of an offer, from the event log.
struct OfferStepFact {
    OfferId id;
    OfferStatus to = OfferStatus::Issued;
    Instant at;
    OfferStatus standsAt = OfferStatus::Issued; ///< where the offer stands now
    QString declineReason;
};

/// A quote at another price that did not go out beside an earlier one: its author reused or revised that.
struct PreventedConflict {
    OfferId other; ///< the earlier offer
    Instant at;
};

/// What the figures of offers are computed from, in the order of time.
struct OfferFacts {
    std::vector<OfferStepFact> steps;
    std::vector<PreventedConflict> prevented;
    std::vector<Instant> justified; ///< quotes at another price that went out beside an earlier one, with a reason
};
