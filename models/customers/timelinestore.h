// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"
#include "models/customers/mood.h"
#include "models/customers/timelineentry.h"

class Connection;

/// What the chips above the timeline choose from.
enum class TimelineGroup : quint8 { All, Purchases, Offers, Cases, Contacts, Surveys, Devices };

/// Reads what happened between one customer and the shop from the tables of purchases, offers, cases, contacts, surveys, devices and
/// contracts.
class TimelineStore
{
public:
    explicit TimelineStore(Connection &db) : m_db(db) {}

    /// At most `limit` entries, newest first, after `skip` newer ones.
    QList<TimelineEntry> of(CustomerId customer, TimelineGroup group, int limit, int skip = 0) const;
    /// The customer's last scores, newest first.
    QList<Score> lastScores(CustomerId customer, int limit) const;

private:
    Connection &m_db;
};
