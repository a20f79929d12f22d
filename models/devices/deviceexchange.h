// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/devices/device.h"
#include "models/serviceplans/serviceplan.h"
#include "models/warranties/warranty.h"

#include <QList>

/// What the exchange of one device for another did: the records that it changed, as they were before, and those that it made. Enough to
/// take it back while nothing else has happened to any of them (undoexchange.h).
struct DeviceExchange {
    Device old;
    qint64 oldVersionAfter = 0; ///< the row version of the old device that the exchange left behind; all others were saved once
    qint64 oldCases = 0;        ///< how many cases were about the old device
    QList<Warranty> warranties;
    QList<ServicePlan> plans;
    QList<Contract> contracts;
    DeviceId replacement;
    QList<WarrantyId> heirs;
    QList<ServicePlanId> planHeirs;
};
