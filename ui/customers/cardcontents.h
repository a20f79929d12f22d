// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/customers/mood.h"
#include "models/customers/timelinestore.h"
#include "models/warranties/devicelists.h"

class Connection;

/// What a customer's card shows at once.
struct CardContents {
    Customer customer;
    QString ownerName;
    QList<Score> scores; ///< the last three, newest first
    QList<TimelineEntry> timeline;
    QList<DeviceRow> devices; ///< what they own, the latest first, as covered today
};

/// Reads the card; nothing when the customer is gone.
std::optional<CardContents> readCard(Connection &db, CustomerId id, TimelineGroup group, QDate today);
