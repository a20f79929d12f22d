// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"
#include "models/devices/deviceid.h"
#include "models/devices/devicewords.h"
#include "models/products/productid.h"
#include "models/purchases/purchaseid.h"

#include <QDate>

#include <optional>

/// One physical thing: what a customer owns, or what the shop lends out.
struct Device {
    DeviceId id;
    ProductId product;
    QString serial;                  ///< as typed; empty: not known. Unique for its product
    std::optional<CustomerId> owner; ///< none: the shop's own, or sold over the counter
    std::optional<PurchaseLineId> purchaseLine; ///< none: sold elsewhere
    std::optional<QDate> acquiredOn;
    DeviceStatus status = DeviceStatus::Owned;
    QString note;
    qint64 rowVersion = 0;

    bool operator==(const Device &) const = default;
};
