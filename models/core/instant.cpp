// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/instant.h"

Instant toInstant(const QDateTime &dateTime)
{
    return {dateTime.toMSecsSinceEpoch()};
}

QDateTime toDateTime(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, zone);
}

QDate dayOf(Instant instant, const QTimeZone &zone)
{
    return toDateTime(instant, zone).date();
}

Instant startOfDay(QDate day, const QTimeZone &zone)
{
    return toInstant(day.startOfDay(zone));
}

QString toIso(Instant instant)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC);
    return utc.toString(instant.ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Instant> instantFromIso(const QString &text)
{
    const auto parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return toInstant(parsed);
}
