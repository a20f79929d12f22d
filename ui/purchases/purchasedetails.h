// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/device.h"
#include "models/purchases/purchase.h"
#include "ui/core/recordhistory.h"

/// Another document that belongs to a purchase: a return made from it, or the sale that a return takes goods back of.
struct RelatedPurchase {
    PurchaseId id;
    QString number;

    bool operator==(const RelatedPurchase &) const = default;
};

/// All that the screen shows of one purchase.
struct PurchaseDetails {
    Purchase purchase;
    QString customerName; ///< empty: a counter sale
    QHash<PurchaseLineId, qint64> returnedMilli;
    QHash<PurchaseLineId, int> units; ///< how many pieces of a line become devices when they are handed over
    QList<Device> devices;            ///< that came of its lines
    QList<RelatedPurchase> related;
    QList<RecordEvent> history;
};

std::optional<PurchaseDetails> readPurchaseDetails(Connection &db, PurchaseId id);
