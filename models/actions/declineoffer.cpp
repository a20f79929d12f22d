// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/declineoffer.h"

#include "models/actions/offerstep.h"
#include "models/core/textfold.h"
#include "models/offers/offerrules.h"

using namespace Qt::StringLiterals;

OfferOutcome declineOffer(Connection &db, OfferId id, qint64 rowVersion, const QString &reason, const Stamp &stamp)
{
    OfferStep step(db, id, rowVersion, OfferStatus::Declined);
    step.outcome.problems += problemsOfReason(u"decline_reason"_s, reason);
    if (!step.outcome.isDone())
        return step.outcome;
    step.offer.declineReason = cleanLine(reason);
    step.finish(stamp, step.offer.declineReason);
    return step.outcome;
}
