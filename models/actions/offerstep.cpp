// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/offerstep.h"

#include "models/offers/offerrules.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

OfferStep::OfferStep(Connection &connection, OfferId id, qint64 rowVersion, OfferStatus state) : db(connection), to(state), outcome{id, {}}
{
    const auto found = OfferStore(db).find(id);
    requireVersion(found, rowVersion);
    offer = *found;
    if (!canBecome(offer.status, to))
        outcome.problems.append({u"status"_s, ProblemKind::NotAllowed, toWord(offer.status)});
}

void OfferStep::finish(const Stamp &stamp, const QString &reason)
{
    offer.status = to;
    if (to != OfferStatus::Converted) // when it was accepted stays known
        offer.decidedAt = stamp.at;
    OfferStore(db).saveState(offer, stamp, reason);
}
