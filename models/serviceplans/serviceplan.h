// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceid.h"
#include "models/serviceplans/serviceplanid.h"

#include <QDate>

#include <optional>

/// The periodic inspection of a device.
struct ServicePlan {
    ServicePlanId id;
    DeviceId device;
    int intervalMonths = 12;
    QDate nextDueOn;
    std::optional<QDate> lastDoneOn;
    std::optional<QDate> endedOn;
    QString endReason;
    qint64 rowVersion = 0;

    bool operator==(const ServicePlan &) const = default;
};
