// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/restorepurchase.h"

#include "models/actions/syncdevices.h"
#include "models/purchases/purchasestore.h"

using namespace Qt::StringLiterals;

/// Lines that came with the change go with it.
static QList<PurchaseLineId> linesSince(const Purchase &before, const Purchase &now)
{
    QList<PurchaseLineId> since;
    for (const auto &line : now.lines)
        since.append(line.id);
    for (const auto &line : before.lines)
        since.removeAll(line.id);
    return since;
}

void restorePurchase(Connection &db, Purchase before, const Stamp &stamp)
{
    PurchaseStore store(db);
    before.rowVersion += 1;
    const auto now = store.find(before.id);
    if (now)
        releaseDevices(db, linesSince(before, *now), stamp);
    store.save(before, stamp, u"undone"_s);
    followBuyer(db, before.id, now->customer, before.customer, stamp);
    syncDevices(db, {before.id}, stamp);
}
