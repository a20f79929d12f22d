// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/saveoffer.h"

#include "models/actions/references.h"
#include "models/offers/offermath.h"
#include "models/offers/offerrules.h"
#include "models/offers/offerstore.h"
#include "models/settings/shopsettings.h"
#include "models/storage/connection.h"
#include "models/storage/documentnumbers.h"

using namespace Qt::StringLiterals;

static Problems problemsOfReferences(Connection &db, const Offer &offer)
{
    Problems problems;
    if (offer.customer.isValid())
        checkReference(problems, db, u"customer"_s, u"customers"_s, offer.customer.value);
    for (qsizetype index = 0; index < offer.lines.size(); ++index) {
        if (const auto product = offer.lines.at(index).product)
            checkReference(problems, db, u"line %1 product"_s.arg(index + 1), u"products"_s, product->value);
    }
    return problems;
}

/// An import may have brought the next one.
static QString freeNumber(Connection &db, int year)
{
    while (true) {
        const auto number = nextDocumentNumber(db, u"O"_s, year);
        if (db.prepare(u"SELECT count(*) FROM offers WHERE number = ?"_s).bindAll(number).number() == 0)
            return number;
    }
}

static OfferOutcome addDraft(Connection &db, Offer draft, const Stamp &stamp)
{
    OfferStore store(db);
    if (!draft.author)
        draft.author = stamp.by;
    if (draft.createdAt == Instant())
        draft.createdAt = stamp.at;
    if (draft.number.isEmpty())
        draft.number = freeNumber(db, dayOf(stamp.at, ShopSettingsStore(db).load().zone).year());
    else if (store.find(draft.number, draft.revision, draft.variant))
        return {{}, {{u"number"_s, ProblemKind::Duplicate, draft.number}}};
    return {store.add(draft, stamp), {}};
}

OfferOutcome saveOffer(Connection &db, Offer draft, const Stamp &stamp)
{
    draft.status = OfferStatus::Draft;
    const auto problems = problemsOf(draft) + problemsOfReferences(db, draft);
    if (!problems.isEmpty())
        return {draft.id, problems};
    if (!fillTotals(draft))
        return {draft.id, {{u"lines"_s, ProblemKind::OutOfRange, u"total"_s}}};
    if (!draft.id.isValid())
        return addDraft(db, draft, stamp);
    OfferStore store(db);
    const auto stored = store.find(draft.id);
    if (!stored || !canEdit(stored->status))
        return {draft.id, {{u"status"_s, ProblemKind::NotAllowed, stored ? toWord(stored->status) : u"removed"_s}}};
    draft.number = stored->number;
    draft.revision = stored->revision;
    draft.variant = stored->variant;
    draft.revises = stored->revises;
    store.save(draft);
    return {draft.id, {}};
}
