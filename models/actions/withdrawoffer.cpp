// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/withdrawoffer.h"

#include "models/actions/offerstep.h"
#include "models/core/textfold.h"

OfferOutcome withdrawOffer(Connection &db, OfferId id, qint64 rowVersion, const QString &reason, const Stamp &stamp)
{
    OfferStep step(db, id, rowVersion, OfferStatus::Withdrawn);
    if (step.outcome.isDone())
        step.finish(stamp, cleanLine(reason));
    return step.outcome;
}
