// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/purchaseoutcome.h"
#include "models/devices/deviceid.h"
#include "models/purchases/purchase.h"
#include "models/storage/stamp.h"

class Connection;

/// How much of one line comes back, in positive thousandths.
struct ReturnedLine {
    PurchaseLineId line;
    qint64 quantityMilli = 0;
    QList<DeviceId> devices = {}; ///< which of its devices; where none are named, the latest
};

/// Makes a return: a document of its own, dated `day`, whose lines name the lines they take back, with negative quantities and the
/// prices of then. The devices that come back with it are the shop's (see takeDevices); removePurchase() takes it all back. Refused for goods that were not handed over, and for more than is still with the customer.
PurchaseOutcome returnLines(Connection &db, PurchaseId id, const QList<ReturnedLine> &lines, QDate day,
                            const Stamp &stamp);
