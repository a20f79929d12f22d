// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchasedetails.h"

#include "models/customers/customerstore.h"
#include "models/devices/deliveredunits.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/purchases/purchasestore.h"

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

static void readDevices(Connection &db, PurchaseDetails &details)
{
    QList<PurchaseLineId> lines;
    for (const auto &line : std::as_const(details.purchase.lines)) {
        lines.append(line.id);
        const auto product = line.product ? ProductStore(db).find(*line.product) : std::nullopt;
        if (product && makesDevices(*product))
            details.units.insert(line.id, unitsOf(line));
    }
    details.devices = DeviceStore(db).ofLines(lines);
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
    readDevices(db, details);
    details.history = recordEvents(db, kPurchaseEntity, id.value);
    return details;
}
