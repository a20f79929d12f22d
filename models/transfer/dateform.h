// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringView>

#include <optional>

/// A date as a text gives it, with the time and the offset from UTC where it gives them.
struct LocalMoment {
    QDate date;
    QTime time{0, 0};
    bool hasTime = false;
    /// Seconds east of UTC; nothing when the text leaves the zone to the reader.
    std::optional<int> offset;

    bool operator==(const LocalMoment &) const = default;
};

/// One way to write a date, as a pattern in Qt's letters: "yyyy-MM-dd HH:mm", "d.M.yyyy", "M/d/yyyy h:mm AP".
/// Read leniently: d, M, h, m and s take one digit or two; yyyy takes four and yy two (1970 to 2069); z any number of decimals.
/// A pattern without a time accepts any time behind it: "[T ]H:mm[:ss[.zzz]][ AM|PM][ ][Z|+hh:mm]".
class DateForm
{
public:
    /// Nothing for a pattern without year, month and day, or with letters that mean nothing here (month names, for one).
    static std::optional<DateForm> fromPattern(const QString &pattern);

    QString pattern() const { return m_pattern; }
    /// True for patterns that begin with the year.
    bool isYearFirst() const;
    /// Nothing when the text has another form or the day does not exist. Spaces around it do not count.
    std::optional<LocalMoment> parse(QStringView text) const;

private:
    enum class Part { Year, ShortYear, Month, Day, Hour, Minute, Second, Fraction, AmPm, Offset, Literal };
    struct Token {
        Part part;
        char16_t literal;
    };
    struct Fields;

    bool append(QChar letter, int count);
    bool has(Part part) const;
    bool readToken(const Token &token, class TextCursor &cursor, Fields &fields) const;

    QString m_pattern;
    QList<Token> m_tokens;
    bool m_hasTime = false;
};
