// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QMetaType>

/// What a write changed; open lists and the dashboard reload by it.
enum class Topic {
    Shop = 1,
    Staff = 2,
    Targets = 4,
    Customers = 8,
    Products = 16,
    Purchases = 32,
    Cases = 64,
    Surveys = 128,
    Imports = 256,
    Devices = 512, ///< devices, warranties and service plans
    Returns = 1024,
    Contracts = 2048,
    Offers = 4096,
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)
Q_DECLARE_METATYPE(Topics)
