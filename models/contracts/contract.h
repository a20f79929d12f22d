// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contractid.h"
#include "models/customers/customerid.h"
#include "models/devices/deviceid.h"
#include "models/products/productid.h"

#include <QDate>
#include <QString>

#include <optional>

/// A subscription or a service contract.
struct Contract {
    ContractId id;
    QString number; ///< unique; empty on `add`: the next free one
    QString title;
    CustomerId customer;
    std::optional<ProductId> product;
    std::optional<DeviceId> device;
    QDate startsOn;
    QDate endsOn;                           ///< the last day
    int noticeDays = 0;                     ///< how long before the end it must be given notice
    int renewalMonths = 12;                 ///< by how much a renewal lengthens it
    std::optional<qint64> renewalPriceMinor; ///< gross, for one renewal
    QString currency;
    std::optional<QDate> endedOn; ///< it was ended: its last day for good
    QString endReason;
    QString note;
    qint64 rowVersion = 0;

    bool operator==(const Contract &) const = default;
};
