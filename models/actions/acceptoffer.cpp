// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/acceptoffer.h"

#include "models/actions/offerstep.h"
#include "models/offers/offerrules.h"
#include "models/settings/shopsettings.h"

using namespace Qt::StringLiterals;

static void withdrawOthers(OfferStore &store, const QList<Offer> &ofNumber, OfferId accepted, const Stamp &stamp)
{
    for (auto offer : ofNumber) {
        if (offer.id == accepted || !canBecome(offer.status, OfferStatus::Withdrawn))
            continue;
        offer.status = OfferStatus::Withdrawn;
        offer.decidedAt = stamp.at;
        store.saveState(offer, stamp, u"another variant was accepted"_s);
    }
}

/// Its last day is over and nobody has noted it yet: it expires first, at the end of that day.
static Offer expired(OfferStore &store, Offer offer, const QTimeZone &zone)
{
    offer.status = OfferStatus::Expired;
    offer.decidedAt = startOfDay(offer.validUntil->addDays(1), zone);
    store.saveState(offer, {*offer.decidedAt, std::nullopt});
    return store.find(offer.id).value();
}

OfferOutcome acceptOffer(Connection &db, OfferId id, qint64 rowVersion, const Stamp &stamp)
{
    OfferStep step(db, id, rowVersion, OfferStatus::Accepted);
    if (!step.outcome.isDone())
        return step.outcome;
    OfferStore store(db);
    const auto ofNumber = store.ofNumber(step.offer.number);
    if (const auto problems = problemsOfNumber(ofNumber); !problems.isEmpty())
        return {id, problems};
    const auto zone = ShopSettingsStore(db).load().zone;
    const bool isLate = isLateOn(step.offer, dayOf(stamp.at, zone));
    if (isLate && step.offer.status == OfferStatus::Issued)
        step.offer = expired(store, step.offer, zone);
    step.offer.acceptedLate = isLate;
    step.finish(stamp, {});
    withdrawOthers(store, ofNumber, id, stamp);
    return {id, {}};
}
