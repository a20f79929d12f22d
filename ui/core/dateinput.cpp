// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/dateinput.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

static std::optional<QDate> existing(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

static std::optional<int> yearOf(const QString &digits, QDate today)
{
    if (digits.isEmpty())
        return today.year();
    if (digits.size() == 4)
        return digits.toInt();
    if (digits.size() != 2)
        return std::nullopt;
    const int oldest = today.year() - 79;
    const int year = oldest - oldest % 100 + digits.toInt();
    return year < oldest ? year + 100 : year;
}

static std::optional<QDate> relative(const QString &text, QDate today)
{
    static const QRegularExpression pattern(u"^([+\\-\u2212])\\s*(\\d{1,5})$"_s);
    const auto match = pattern.match(text);
    if (match.hasMatch())
        return today.addDays(match.captured(1) == u"+" ? match.captured(2).toInt() : -match.captured(2).toInt());
    const QStringList words{u"yesterday"_s, u"today"_s, u"tomorrow"_s};
    const auto index = words.indexOf(text.toLower());
    return index < 0 ? std::nullopt : std::optional(today.addDays(index - 1));
}

static std::optional<QDate> yearFirst(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})[-./ ](\\d{1,2})[-./ ](\\d{1,2})$|^(\\d{4})(\\d{2})(\\d{2})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int at = match.capturedLength(1) > 0 ? 1 : 4;
    return existing(match.captured(at).toInt(), match.captured(at + 1).toInt(), match.captured(at + 2).toInt());
}

static bool monthLeads(const QLocale &locale)
{
    const auto format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd') && !format.startsWith(u'y');
}

static std::optional<QDate> dayFirst(const QString &text, const QLocale &locale, QDate today)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})([-./ ])(\\d{1,2})(?:[-./ ](\\d{2}|\\d{4})?)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto year = yearOf(match.captured(4), today);
    const bool swap = match.captured(2) == u"/" && monthLeads(locale);
    const int day = match.captured(swap ? 3 : 1).toInt();
    return year ? existing(*year, match.captured(swap ? 1 : 3).toInt(), day) : std::nullopt;
}

static int monthNamed(const QString &start, const QLocale &locale)
{
    const auto begins = [&start](const QString &name) {
        return !name.isEmpty() && name.startsWith(start, Qt::CaseInsensitive);
    };
    for (const auto &language : {locale, QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            if (begins(language.monthName(month)) || begins(language.standaloneMonthName(month)) ||
                begins(language.monthName(month, QLocale::ShortFormat)))
                return month;
        }
    }
    return 0;
}

static std::optional<QDate> withMonthName(const QString &text, const QLocale &locale, QDate today)
{
    static const QRegularExpression pattern(
        u"^(?:(\\d{1,2})\\.?\\s*)?(\\p{L}{3,})\\.?\\s*(?:(\\d{1,2}),\\s*)?(\\d{2}|\\d{4})?$"_s);
    const auto match = pattern.match(text);
    const auto dayText = match.captured(1) + match.captured(3);
    const int month = match.hasMatch() ? monthNamed(match.captured(2), locale) : 0;
    const auto year = yearOf(match.captured(4), today);
    if (month == 0 || !year || dayText.isEmpty() || dayText.size() > 2)
        return std::nullopt;
    return existing(*year, month, dayText.toInt());
}

std::optional<QDate> dateFromInput(const QString &text, const QLocale &locale, QDate today)
{
    const auto clean = text.simplified();
    if (const auto date = relative(clean, today))
        return date;
    if (const auto date = yearFirst(clean))
        return date;
    if (const auto date = dayFirst(clean, locale, today))
        return date;
    return withMonthName(clean, locale, today);
}
