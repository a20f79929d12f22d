// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchasedetails.h"

#include "models/customers/customerstore.h"
#include "models/purchases/purchasestore.h"
#include "models/staff/staffstore.h"

using namespace Qt::StringLiterals;

static QList<RelatedPurchase> relatedTo(const PurchaseStore &store, const Purchase &purchase)
{
    auto ids = store.returnsOf(purchase.id);
    for (const auto &line : purchase.lines) {
        const auto sale = line.returns ? store.findByLine(*line.returns) : std::nullopt;
        if (sale && !ids.contains(*sale))
            ids.append(*sale);
    }
    QList<RelatedPurchase> related;
    for (const auto id : ids)
        related.append({id, store.find(id)->number});
    return related;
}

std::optional<PurchaseDetails> readPurchaseDetails(Connection &db, PurchaseId id)
{
    const PurchaseStore store(db);
    const auto purchase = store.find(id);
    if (!purchase)
        return std::nullopt;
    PurchaseDetails details{.purchase = *purchase};
    if (purchase->customer) {
        const auto customer = CustomerStore(db).find(*purchase->customer);
        details.customerName = customer ? displayName(*customer) : QString();
    }
    details.returnedMilli = store.returnedMilli(id);
    details.related = relatedTo(store, *purchase);
    for (const auto &event : EventLog(db).of(u"purchase"_s, id.value)) {
        const auto staff = event.by ? StaffStore(db).find(*event.by) : std::nullopt;
        details.history.append({event, staff ? staff->name : QString()});
    }
    return details;
}
