// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/removepurchase.h"

#include "models/actions/returneddevices.h"
#include "models/devices/devicestore.h"
#include "models/purchases/purchasestore.h"
#include "models/storage/rowversion.h"

void removePurchase(Connection &db, PurchaseId id, qint64 rowVersion, const Stamp &stamp)
{
    PurchaseStore purchases(db);
    DeviceStore devices(db);
    const auto purchase = purchases.find(id);
    requireVersion(purchase, rowVersion);
    giveBackDevices(db, *purchase, stamp);
    QList<DeviceId> ids;
    const auto made = devices.ofPurchases({id});
    for (const auto &device : made)
        ids.append(device.id);
    requireOneRow(devices.unreferred(ids).size() == ids.size() ? 1 : 0);
    devices.removeAll(ids, stamp);
    purchases.remove(id, rowVersion);
}
