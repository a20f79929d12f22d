// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceid.h"
#include "models/products/productid.h"

#include <QMultiHash>
#include <QStringList>

#include <optional>

class Connection;

/// Finds the devices that imported rows name by their serials. Reads once for all of them.
class DeviceResolver
{
public:
    DeviceResolver(Connection &db, const QStringList &serials);

    /// The product's device with this serial; without a product the only one that has it.
    std::optional<DeviceId> find(std::optional<ProductId> product, const QString &serial) const;

private:
    QMultiHash<QString, std::pair<ProductId, DeviceId>> m_devices; // by the key of the serial
};
