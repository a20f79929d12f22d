// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceid.h"
#include "models/purchases/purchaseid.h"
#include "models/warranties/warrantyid.h"
#include "models/warranties/warrantywords.h"

#include <QDate>

#include <optional>

/// One layer of cover: a promise to repair or replace one thing free of charge.
struct Warranty {
    WarrantyId id;
    std::optional<DeviceId> device; ///< of a device, or of a line without one
    std::optional<PurchaseLineId> purchaseLine;
    WarrantyLayer layer = WarrantyLayer::Statutory;
    QString provider; ///< who answers; empty: the shop
    QDate startsOn;
    std::optional<int> termMonths; ///< where the term was agreed in months
    std::optional<QDate> endsOn;   ///< the last covered day; none: for life
    bool registrationRequired = false;
    QString registrationNumber;
    std::optional<QDate> registeredOn;
    std::optional<int> claimLimit; ///< how many claims it takes; none: any number
    std::optional<QDate> voidOn;   ///< from this day on it covers nothing
    QString voidReason;
    std::optional<WarrantyId> inheritedFrom; ///< whose remainder it is, after a replacement
    qint64 rowVersion = 0;

    bool operator==(const Warranty &) const = default;
};
