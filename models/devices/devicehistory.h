// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceid.h"
#include "models/devices/devicemoment.h"

#include <QList>

class Connection;

/// Reads what happened to one device, newest first: the sale, its cases and returns, owners, registrations and inspections.
QList<DeviceMoment> historyOf(Connection &db, DeviceId device);
