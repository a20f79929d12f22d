// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/localtimes.h"

constexpr qint64 kSecond = 1000;
constexpr qint64 kDay = 86400 * kSecond;
constexpr qint64 kJulianDayOf1970 = 2440588;

/// Milliseconds from 1970 to the local time, as if the zone were UTC.
static qint64 asIfUtc(QDate date, QTime time)
{
    return (date.toJulianDay() - kJulianDayOf1970) * kDay + time.msecsSinceStartOfDay();
}

static qint64 dayOf(qint64 ms)
{
    return ms >= 0 ? ms / kDay : (ms + 1) / kDay - 1;
}

int LocalTimes::offsetAt(qint64 utcMs) const
{
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

/// The offset that holds from the day before `day` to the day after; nothing when the clocks are switched in that time.
std::optional<int> LocalTimes::offsetOfDay(qint64 day)
{
    if (day == m_lastDay && m_lastOffset)
        return m_lastOffset;
    auto known = m_offsets.constFind(day);
    if (known == m_offsets.constEnd()) {
        const int before = offsetAt((day - 1) * kDay);
        const int after = offsetAt((day + 2) * kDay);
        known = m_offsets.insert(day, before == after ? std::optional(before) : std::nullopt);
    }
    m_lastDay = day;
    m_lastOffset = *known;
    return *known;
}

std::optional<Instant> LocalTimes::toInstant(QDate date, QTime time)
{
    const auto local = asIfUtc(date, time);
    if (const auto offset = offsetOfDay(dayOf(local)))
        return Instant{local - *offset * kSecond};
    std::optional<Instant> first;
    for (const auto near : {local - kDay, local + kDay}) {
        const int offset = offsetAt(near);
        const Instant instant{local - offset * kSecond};
        if (offsetAt(instant.ms) == offset && (!first || instant < *first))
            first = instant;
    }
    return first;
}

Parsed<Instant> LocalTimes::toInstant(const Parsed<LocalMoment> &moment)
{
    if (moment.problem)
        return Parsed<Instant>::failed(*moment.problem);
    const auto &value = moment.value;
    if (value.offset)
        return {Instant{asIfUtc(value.date, value.time) - *value.offset * kSecond}, {}};
    const auto instant = toInstant(value.date, value.time);
    return instant ? Parsed<Instant>{*instant, {}} : Parsed<Instant>::failed(ProblemKind::NotADate);
}

LocalMoment LocalTimes::toLocal(Instant instant)
{
    const auto steady = offsetOfDay(dayOf(instant.ms));
    const int offset = steady ? *steady : offsetAt(instant.ms);
    const auto local = instant.ms + offset * kSecond;
    const auto day = dayOf(local);
    LocalMoment moment{QDate::fromJulianDay(day + kJulianDayOf1970), QTime::fromMSecsSinceStartOfDay(int(local - day * kDay)), true, {}};
    if (!steady && toInstant(moment.date, moment.time) != instant)
        moment.offset = offset;
    return moment;
}
