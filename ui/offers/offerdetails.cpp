// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerdetails.h"

#include "models/customers/customerstore.h"
#include "models/offers/offerstore.h"
#include "models/purchases/purchasestore.h"

using namespace Qt::StringLiterals;

static void readPeople(Connection &db, OfferDetails &details)
{
    if (const auto customer = CustomerStore(db).find(details.offer.customer)) {
        details.customerName = displayName(*customer);
        details.customerLanguage = customer->language;
    }
    const auto names = staffNames(db);
    const auto nameOf = [&names](std::optional<StaffId> id) { return id ? names.value(*id) : QString(); };
    details.authorName = nameOf(details.offer.author);
    for (const auto &choice : OfferConflicts(db).choicesOf(details.offer.id))
        details.choices.append({choice, nameOf(choice.by)});
    details.history = recordEvents(db, kOfferEntity, details.offer.id.value);
}

std::optional<OfferDetails> readOfferDetails(Connection &db, OfferId id)
{
    const auto offer = OfferStore(db).find(id);
    if (!offer)
        return std::nullopt;
    OfferDetails details{.offer = *offer, .chain = OfferLists(db).chainOf(offer->number)};
    readPeople(db, details);
    if (offer->purchase) {
        const auto purchase = PurchaseStore(db).find(*offer->purchase);
        details.purchaseNumber = purchase ? purchase->number : QString();
    }
    return details;
}
