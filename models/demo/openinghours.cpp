// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/openinghours.h"

#include "models/demo/dice.h"

#include <algorithm>
#include <array>

const QTime kOpening(9, 0);

static bool isHoliday(QDate day)
{
    constexpr std::array<std::pair<int, int>, 10> kHolidays{
        {{1, 1}, {1, 6}, {5, 1}, {5, 3}, {8, 15}, {11, 1}, {11, 11}, {12, 24}, {12, 25}, {12, 26}}};
    return std::find(kHolidays.begin(), kHolidays.end(), std::pair(day.month(), day.day())) != kHolidays.end();
}

bool OpeningHours::isOpenOn(QDate day) const
{
    return day.dayOfWeek() != Qt::Sunday && !isHoliday(day);
}

QTime OpeningHours::closingTime(QDate day) const
{
    return day.dayOfWeek() == Qt::Saturday ? QTime(14, 0) : QTime(18, 0);
}

QDate OpeningHours::openDay(QDate day) const
{
    while (!isOpenOn(day))
        day = day.addDays(1);
    return day;
}

Instant OpeningHours::at(QDate day, QTime time) const
{
    return toInstant(QDateTime(day, time, m_zone));
}

Instant OpeningHours::during(QDate day, Dice &dice) const
{
    return at(day, kOpening.addSecs(dice.below(kOpening.secsTo(closingTime(day)))));
}

Instant OpeningHours::whenPeopleWrite(QDate day, Dice &dice) const
{
    constexpr int kHalfAnHour = 1800; // they begin a little before us, and few write late in the afternoon
    if (isOpenOn(day) && dice.chance(85))
        return at(day, kOpening.addSecs(-kHalfAnHour + dice.below(kOpening.secsTo(closingTime(day)) - 2 * kHalfAnHour)));
    return at(day, QTime(6, 30).addSecs(dice.below(16 * 3600)));
}

Instant OpeningHours::after(Instant start, qint64 minutes) const
{
    auto left = minutes * 60'000;
    for (auto day = openDay(dayOf(start));; day = openDay(day.addDays(1))) {
        const auto from = std::max(start, at(day, kOpening));
        const auto to = at(day, closingTime(day));
        if (from >= to)
            continue;
        if (left < msBetween(from, to))
            return {from.ms + left};
        left -= msBetween(from, to);
    }
}
