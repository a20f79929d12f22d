// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/addvariant.h"

#include "models/actions/offercopy.h"
#include "models/actions/saveoffer.h"
#include "models/offers/offerrules.h"
#include "models/offers/offerstore.h"

using namespace Qt::StringLiterals;

OfferOutcome addVariant(Connection &db, OfferId id, const Stamp &stamp)
{
    OfferStore store(db);
    const auto offer = store.find(id);
    if (!offer)
        return {id, {{u"number"_s, ProblemKind::UnknownReference, QString::number(id.value)}}};
    const auto ofNumber = store.ofNumber(offer->number);
    if (const auto problems = problemsOfNumber(ofNumber); !problems.isEmpty())
        return {id, problems};
    QStringList variants;
    for (const auto &other : ofNumber)
        variants.append(other.variant);
    auto draft = copyOf(db, *offer, stamp);
    draft.revision = 1;
    draft.variant = nextVariant(variants);
    if (draft.variant.isEmpty())
        return {id, {{u"variant"_s, ProblemKind::OutOfRange, u"Z"_s}}};
    return saveOffer(db, draft, stamp);
}
