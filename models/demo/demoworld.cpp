// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoworld.h"

/// The whole week that began 14 to 20 days ago: near enough for the last 30 days, long enough ago for its cases to have matured.
static Period badWeekBefore(QDate today, const QTimeZone &zone)
{
    const auto monday = today.addDays(1 - today.dayOfWeek() - 14);
    return {monday, monday.addDays(6), zone};
}

DemoWorld::DemoWorld(Connection &connection, quint64 seed, int customersWanted, Instant presentMoment, const QTimeZone &zone)
    : db(connection),
      now(presentMoment),
      wanted(customersWanted),
      hours(zone),
      firstDay(hours.dayOf(now).addDays(-kDemoDays)),
      badWeek(badWeekBefore(hours.dayOf(now), zone)),
      dice(seed)
{
}

QDate DemoWorld::throwDay(QDate first)
{
    constexpr std::array kMonths{70, 65, 75, 75, 80, 85, 85, 75, 75, 80, 85, 100}; // percent of December
    const int days = std::max(1, static_cast<int>(first.daysTo(today())) + 1);
    for (;;) {
        const auto day = hours.openDay(first.addDays(dice.below(days)));
        const bool isQuiet = day.dayOfWeek() == Qt::Saturday && dice.chance(40);
        if (!isQuiet && dice.chance(kMonths.at(static_cast<size_t>(day.month() - 1))))
            return day;
    }
}
