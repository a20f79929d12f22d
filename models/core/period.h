// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

/// Whole days in the shop's time zone, both ends included.
struct Period {
    QDate from;
    QDate to;
    QTimeZone zone;

    bool operator==(const Period &) const = default;
    Instant start() const { return startOfDay(from, zone); }
    /// The first moment after the period.
    Instant end() const { return startOfDay(to.addDays(1), zone); }
    bool contains(Instant instant) const { return instant >= start() && instant < end(); }
    qint64 days() const { return from.daysTo(to) + 1; }
    /// The period of the same length that ends the day before this one begins.
    Period before() const { return {from.addDays(-days()), from.addDays(-1), zone}; }
};
