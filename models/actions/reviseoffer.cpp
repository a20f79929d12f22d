// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/reviseoffer.h"

#include "models/actions/offercopy.h"
#include "models/actions/saveoffer.h"
#include "models/offers/offerrules.h"
#include "models/offers/offerstore.h"

using namespace Qt::StringLiterals;

OfferOutcome reviseOffer(Connection &db, OfferId id, const Stamp &stamp)
{
    OfferStore store(db);
    const auto offer = store.find(id);
    if (!offer)
        return {id, {{u"number"_s, ProblemKind::UnknownReference, QString::number(id.value)}}};
    if (!canRevise(offer->status))
        return {id, {{u"status"_s, ProblemKind::NotAllowed, toWord(offer->status)}}};
    const auto ofNumber = store.ofNumber(offer->number);
    if (const auto problems = problemsOfNumber(ofNumber); !problems.isEmpty())
        return {id, problems};
    auto draft = copyOf(db, *offer, stamp);
    for (const auto &other : ofNumber) {
        if (other.variant != offer->variant)
            continue;
        if (canEdit(other.status))
            return {other.id, {}};
        draft.revision = qMax(draft.revision, other.revision + 1);
    }
    draft.revises = id;
    return saveOffer(db, draft, stamp);
}
