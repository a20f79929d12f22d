// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/timetext.h"

std::optional<int> takeMilliseconds(TextCursor &cursor)
{
    const int weights[] = {100, 10, 1};
    int milliseconds = 0;
    int digits = 0;
    while (const auto digit = cursor.takeNumber(1, 1)) {
        if (digits < 3)
            milliseconds += *digit * weights[digits];
        ++digits;
    }
    return digits > 0 ? std::optional(milliseconds) : std::nullopt;
}

std::optional<int> takeAmPm(TextCursor &cursor)
{
    const bool isPm = cursor.takeLetter(u'P');
    if (!isPm && !cursor.takeLetter(u'A'))
        return std::nullopt;
    return cursor.takeLetter(u'M') ? std::optional(isPm ? 1 : 0) : std::nullopt;
}

std::optional<int> takeOffset(TextCursor &cursor)
{
    if (cursor.takeLetter(u'Z'))
        return 0;
    if (cursor.takeLetter(u'U'))
        return cursor.takeLetter(u'T') && cursor.takeLetter(u'C') ? std::optional(0) : std::nullopt;
    const bool isEast = cursor.take(u'+');
    if (!isEast && !cursor.take(u'-') && !cursor.take(u'\u2212'))
        return std::nullopt;
    const auto hours = cursor.takeNumber(1, 2);
    if (!hours || *hours > 14)
        return std::nullopt;
    const bool hasColon = cursor.take(u':');
    const auto minutes = cursor.takeNumber(2, 2);
    if ((hasColon && !minutes) || minutes.value_or(0) > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + minutes.value_or(0) * 60;
    return isEast ? seconds : -seconds;
}

std::optional<int> hourOf(int hour, int amPm)
{
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + amPm * 12;
}

/// The part behind the seconds.
static bool takeTail(TextCursor &cursor, LocalMoment &moment, int &hour)
{
    cursor.takeSpaces();
    if (const auto amPm = takeAmPm(cursor)) {
        const auto full = hourOf(hour, *amPm);
        if (!full)
            return false;
        hour = *full;
        cursor.takeSpaces();
    }
    if (!cursor.isAtEnd()) {
        moment.offset = takeOffset(cursor);
        if (!moment.offset)
            return false;
    }
    return cursor.isAtEnd();
}

bool takeTime(TextCursor &cursor, LocalMoment &moment)
{
    auto hour = cursor.takeNumber(1, 2);
    if (!hour || !cursor.take(u':'))
        return false;
    const auto minute = cursor.takeNumber(2, 2);
    if (!minute)
        return false;
    std::optional<int> second = 0;
    std::optional<int> milliseconds = 0;
    if (cursor.take(u':')) {
        second = cursor.takeNumber(2, 2);
        if (cursor.take(u'.') || cursor.take(u','))
            milliseconds = takeMilliseconds(cursor);
    }
    if (!second || !milliseconds || !takeTail(cursor, moment, *hour))
        return false;
    moment.time = QTime(*hour, *minute, *second, *milliseconds);
    moment.hasTime = moment.time.isValid();
    return moment.hasTime;
}
