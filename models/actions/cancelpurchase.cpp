// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cancelpurchase.h"

#include "models/actions/syncdevices.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

PurchaseOutcome cancelPurchase(Connection &db, PurchaseId id, qint64 rowVersion, const QString &reason,
                               const Stamp &stamp)
{
    PurchaseStore store(db);
    auto purchase = store.find(id);
    requireVersion(purchase, rowVersion);
    if (!canBecome(purchase->status, PurchaseStatus::Cancelled))
        return {id, {{u"status"_s, ProblemKind::NotAllowed, toWord(purchase->status)}}};
    purchase->status = PurchaseStatus::Cancelled;
    purchase->deliveredOn.reset();
    store.save(*purchase, stamp, reason);
    syncDevices(db, {id}, stamp);
    return {id, {}};
}
