// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/devices/device.h"
#include "models/devices/devicemoment.h"
#include "models/products/product.h"
#include "models/serviceplans/serviceplan.h"
#include "models/warranties/warrantyrules.h"

#include <QList>

class Connection;

/// All that the screen shows of one device.
struct DeviceDetails {
    Device device;
    Product product;
    QString ownerName; ///< empty: the shop's own, or sold over the counter
    QList<CoverLayer> layers;
    QList<ServicePlan> plans; ///< those that go on first
    QList<Contract> contracts;
    QList<DeviceMoment> history; ///< newest first
};

/// Nothing when there is no such device.
std::optional<DeviceDetails> readDeviceDetails(Connection &db, DeviceId id);
