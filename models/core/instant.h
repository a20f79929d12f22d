// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <compare>
#include <optional>

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    qint64 ms = 0;

    constexpr auto operator<=>(const Instant &) const = default;
    constexpr Instant plusSeconds(qint64 seconds) const { return {ms + seconds * 1000}; }
    constexpr Instant plusDays(qint64 days) const { return plusSeconds(days * 86400); }
};

/// Milliseconds from `start` to `end`; negative when `end` comes first.
constexpr qint64 msBetween(Instant start, Instant end)
{
    return end.ms - start.ms;
}

Instant toInstant(const QDateTime &dateTime);
QDateTime toDateTime(Instant instant, const QTimeZone &zone);
/// The calendar day of `instant` in `zone`.
QDate dayOf(Instant instant, const QTimeZone &zone);
/// The first moment of `day` in `zone`; right where a switch of the clocks removes midnight.
Instant startOfDay(QDate day, const QTimeZone &zone);
/// ISO 8601 in UTC with seconds, and milliseconds where there are any: "2026-03-05T14:05:00Z".
QString toIso(Instant instant);
/// Reads ISO 8601 with an offset or Z; nothing when the text is not that.
std::optional<Instant> instantFromIso(const QString &text);
