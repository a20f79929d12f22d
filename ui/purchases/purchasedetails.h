// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/device.h"
#include "models/purchases/purchase.h"
#include "models/storage/eventlog.h"

/// Another document that belongs to a purchase: a return made from it, or the sale that a return takes goods back of.
struct RelatedPurchase {
    PurchaseId id;
    QString number;

    bool operator==(const RelatedPurchase &) const = default;
};

/// One change of state, and who made it.
struct PurchaseEvent {
    Event event;
    QString by; ///< empty: nobody had said who works
};

/// All that the screen shows of one purchase.
struct PurchaseDetails {
    Purchase purchase;
    QString customerName; ///< empty: a counter sale
    QHash<PurchaseLineId, qint64> returnedMilli;
    QHash<PurchaseLineId, int> units; ///< how many pieces of a line become devices when they are handed over
    QList<Device> devices;            ///< that came of its lines
    QList<RelatedPurchase> related;
    QList<PurchaseEvent> history;
};

std::optional<PurchaseDetails> readPurchaseDetails(Connection &db, PurchaseId id);
