// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"
#include "models/devices/deviceid.h"
#include "models/products/productid.h"

#include <QList>

class Connection;

/// The text of devices in the search index: words of product, serial and owner; serials and registration numbers as pieces. It is read
/// from the tables, so whoever changed one of those calls this afterwards.
void indexDevices(Connection &db, const QList<DeviceId> &ids);
/// The same for devices that are not yet in the index.
void indexNewDevices(Connection &db, const QList<DeviceId> &ids);
/// The devices of an owner who has another name now.
void indexDevicesOf(Connection &db, CustomerId owner);
/// The devices of a product that has another name now.
void indexDevicesOf(Connection &db, ProductId product);
