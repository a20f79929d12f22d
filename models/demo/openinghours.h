// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

class Dice;

/// When the demo shop is open: Monday to Friday 9–18, Saturday 9–14, not on Polish holidays of a fixed date.
class OpeningHours
{
public:
    explicit OpeningHours(const QTimeZone &zone) : m_zone(zone) {}

    bool isOpenOn(QDate day) const;
    QTime closingTime(QDate day) const;
    /// `day` itself, or the first open day after it.
    QDate openDay(QDate day) const;
    /// A moment at which the shop is open on an open day.
    Instant during(QDate day, Dice &dice) const;
    /// A moment of the day at which people write, mostly while the shop is open.
    Instant whenPeopleWrite(QDate day, Dice &dice) const;
    /// The moment when `minutes` of opening time have passed since `start`.
    Instant after(Instant start, qint64 minutes) const;
    Instant at(QDate day, QTime time) const;
    QDate dayOf(Instant instant) const { return ::dayOf(instant, m_zone); }

private:
    QTimeZone m_zone;
};
