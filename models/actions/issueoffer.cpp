// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/issueoffer.h"

#include "models/actions/conflictdecision.h"
#include "models/actions/saveoffer.h"
#include "models/offers/offerrules.h"
#include "models/offers/offerstore.h"
#include "models/settings/shopsettings.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

static void becomeRevision(Offer &draft, const OfferConflict &other, const QList<Offer> &ofNumber)
{
    draft.number = other.number;
    draft.variant = other.variant;
    draft.revises = other.other;
    draft.revision = 1;
    for (const auto &offer : ofNumber) {
        if (offer.variant == draft.variant)
            draft.revision = qMax(draft.revision, offer.revision + 1);
    }
}

static void supersedeEarlier(OfferStore &store, const Offer &issued, const Stamp &stamp)
{
    const auto all = store.ofNumber(issued.number);
    for (auto offer : all) {
        if (offer.id == issued.id || offer.variant != issued.variant || !canBecome(offer.status, OfferStatus::Superseded))
            continue;
        offer.status = OfferStatus::Superseded;
        offer.decidedAt = stamp.at;
        store.saveState(offer, stamp);
    }
}

static OfferId storeIssued(Connection &db, const Offer &draft, const Stamp &stamp)
{
    OfferStore store(db);
    auto stored = store.find(draft.id).value();
    if (stored != draft) { // it became the revision of another one
        store.save(draft);
        stored = store.find(draft.id).value();
    }
    stored.status = OfferStatus::Issued;
    stored.issuedAt = stamp.at;
    store.saveState(stored, stamp);
    supersedeEarlier(store, stored, stamp);
    return stored.id;
}

static IssueOutcome giveUp(Connection &db, const Offer &draft, const ConflictDecision &decision, const Stamp &stamp)
{
    const auto &reused = *decision.reused;
    OfferConflicts(db).add({}, draft.customer, reused.conflict, reused.choice, stamp.at, stamp.by);
    if (draft.id.isValid())
        OfferStore(db).remove(draft.id, draft.rowVersion);
    return {.id = reused.conflict.other, .reused = true};
}

/// Nothing is written before all is known to be right.
static IssueOutcome issue(Connection &db, Offer draft, const QList<Acknowledgement> &choices, const Stamp &stamp)
{
    const auto shop = ShopSettingsStore(db).load();
    const auto today = dayOf(stamp.at, shop.zone);
    OfferStore store(db);
    auto problems = problemsOfIssue(draft, today);
    if (!problems.isEmpty())
        return {.id = draft.id, .problems = problems};
    const auto conflicts = OfferConflicts(db).of(draft, {stamp.at, today, shop.offerConflictMonths});
    const auto decision = decide(conflicts, choices);
    if (!decision.problems.isEmpty())
        return {.id = draft.id, .problems = decision.problems, .conflicts = conflicts};
    if (decision.reused)
        return giveUp(db, draft, decision, stamp);
    const auto ofNumber = store.ofNumber(decision.revised ? decision.revised->conflict.number : draft.number);
    problems = problemsOfNumber(ofNumber);
    if (!problems.isEmpty() || decision.isOpen)
        return {.id = draft.id, .problems = problems, .conflicts = conflicts};
    if (decision.revised)
        becomeRevision(draft, decision.revised->conflict, ofNumber);
    if (!draft.id.isValid()) {
        const auto added = saveOffer(db, draft, stamp);
        if (!added.isDone())
            return {.problems = added.problems};
        draft = store.find(added.id).value();
    }
    const auto id = storeIssued(db, draft, stamp);
    for (const auto &chosen : decision.chosen)
        OfferConflicts(db).add(id, draft.customer, chosen.conflict, chosen.choice, stamp.at, stamp.by);
    return {.id = id};
}

IssueOutcome issueOffer(Connection &db, OfferId id, qint64 rowVersion, const QList<Acknowledgement> &choices, const Stamp &stamp)
{
    const auto draft = OfferStore(db).find(id);
    requireVersion(draft, rowVersion);
    return issue(db, *draft, choices, stamp);
}

IssueOutcome issueNewOffer(Connection &db, const Offer &offer, const QList<Acknowledgement> &choices, const Stamp &stamp)
{
    auto draft = offer;
    draft.id = {};
    draft.status = OfferStatus::Draft;
    if (!draft.author)
        draft.author = stamp.by;
    return issue(db, draft, choices, stamp);
}
