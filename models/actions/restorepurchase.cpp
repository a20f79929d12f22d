// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/restorepurchase.h"

#include "models/actions/syncdevices.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/storage/eventlog.h"

void restorePurchase(Connection &db, Purchase before, const Stamp &stamp)
{
    PurchaseStore store(db);
    before.rowVersion += 1;
    const auto now = store.find(before.id);
    if (now)
        releaseDevices(db, linesOnlyIn(*now, before), stamp); // they came with the change
    store.save(before, stamp, kUndoReason);
    followBuyer(db, before.id, now->customer, before.customer, stamp);
    syncDevices(db, {before.id}, stamp);
}
