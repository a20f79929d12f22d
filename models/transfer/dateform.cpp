// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/dateform.h"

#include "models/transfer/timetext.h"

#include <algorithm>

struct DateForm::Fields {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::optional<int> amPm;
    std::optional<int> offset;
};

/// Two digits of a year stand for 1970 to 2069.
static int fullYear(int twoDigits)
{
    return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

std::optional<DateForm> DateForm::fromPattern(const QString &pattern)
{
    DateForm form;
    form.m_pattern = pattern.trimmed();
    const QStringView text = form.m_pattern;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype next = i + 1;
        while (next < text.size() && text[next] == text[i] && text[i].isLetter())
            ++next;
        const bool isAmPm = text[i].toUpper() == u'A' && next < text.size() && text[next].toUpper() == u'P';
        if (!form.append(text[i], int(next - i)))
            return std::nullopt;
        i = isAmPm ? next + 1 : next;
    }
    const bool isDate = (form.has(Part::Year) || form.has(Part::ShortYear)) && form.has(Part::Month) && form.has(Part::Day);
    form.m_hasTime = form.has(Part::Hour);
    return isDate ? std::optional(form) : std::nullopt;
}

bool DateForm::append(QChar letter, int count)
{
    const auto add = [this](Part part) {
        m_tokens.append({part, 0});
        return true;
    };
    switch (letter.unicode()) {
    case u'y': return (count == 4 || count == 2) && add(count == 4 ? Part::Year : Part::ShortYear);
    case u'M': return count <= 2 && add(Part::Month);
    case u'd': return count <= 2 && add(Part::Day);
    case u'h': case u'H': return count <= 2 && add(Part::Hour);
    case u'm': return count <= 2 && add(Part::Minute);
    case u's': return count <= 2 && add(Part::Second);
    case u'z': return add(Part::Fraction);
    case u'a': case u'A': return add(Part::AmPm);
    case u't': return add(Part::Offset);
    case u'\'': return true;
    }
    if (letter.isLetter() && letter != u'T')
        return false;
    m_tokens.append({Part::Literal, letter.unicode()});
    return true;
}

bool DateForm::has(Part part) const
{
    return std::any_of(m_tokens.begin(), m_tokens.end(), [part](const Token &token) { return token.part == part; });
}

bool DateForm::isYearFirst() const
{
    return m_tokens.first().part == Part::Year;
}

static bool assign(int &target, std::optional<int> value)
{
    target = value.value_or(0);
    return value.has_value();
}

bool DateForm::readToken(const Token &token, TextCursor &cursor, Fields &fields) const
{
    switch (token.part) {
    case Part::Year: return assign(fields.year, cursor.takeNumber(4, 4));
    case Part::ShortYear:
        if (const auto digits = cursor.takeNumber(2, 2))
            return assign(fields.year, fullYear(*digits));
        return false;
    case Part::Month: return assign(fields.month, cursor.takeNumber(1, 2));
    case Part::Day: return assign(fields.day, cursor.takeNumber(1, 2));
    case Part::Hour: return assign(fields.hour, cursor.takeNumber(1, 2));
    case Part::Minute: return assign(fields.minute, cursor.takeNumber(1, 2));
    case Part::Second: return assign(fields.second, cursor.takeNumber(1, 2));
    case Part::Fraction: return assign(fields.millisecond, takeMilliseconds(cursor));
    case Part::AmPm: fields.amPm = takeAmPm(cursor); return fields.amPm.has_value();
    case Part::Offset: fields.offset = takeOffset(cursor); return fields.offset.has_value();
    case Part::Literal: return cursor.take(token.literal);
    }
    Q_UNREACHABLE();
}

std::optional<LocalMoment> DateForm::parse(QStringView text) const
{
    TextCursor cursor(text.trimmed());
    Fields fields;
    for (const auto &token : m_tokens) {
        if (!readToken(token, cursor, fields))
            return std::nullopt;
    }
    LocalMoment moment{QDate(fields.year, fields.month, fields.day), QTime(0, 0), m_hasTime, fields.offset};
    if (!moment.date.isValid())
        return std::nullopt;
    if (m_hasTime) {
        const auto hour = fields.amPm ? hourOf(fields.hour, *fields.amPm) : std::optional(fields.hour);
        moment.time = hour ? QTime(*hour, fields.minute, fields.second, fields.millisecond) : QTime();
        return cursor.isAtEnd() && moment.time.isValid() ? std::optional(moment) : std::nullopt;
    }
    if (cursor.isAtEnd())
        return moment;
    if (!cursor.take(u'T'))
        cursor.takeSpaces();
    return takeTime(cursor, moment) ? std::optional(moment) : std::nullopt;
}
