// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/birthdayinput.h"

#include "ui/core/formats.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Day and month are checked in a leap year: 29 February is a birthday.
constexpr int kLeapYear = 2000;

static std::optional<Birthday> withoutYear(const QString &text, const QLocale &locale)
{
    static const QRegularExpression numbers(uR"(^(\d{1,2})\s*[.\-/ ]\s*(\d{1,2})\.?$)"_s);
    auto day = locale.toDate(u"%1 %2"_s.arg(text).arg(kLeapYear), u"d MMMM yyyy"_s);
    if (const auto match = numbers.match(text); match.hasMatch())
        day = QDate(kLeapYear, match.captured(2).toInt(), match.captured(1).toInt());
    return day.isValid() ? std::optional(Birthday{{}, day.month(), day.day()}) : std::nullopt;
}

std::optional<Birthday> birthdayFromInput(const QString &text, const Formats &formats, QDate today)
{
    const auto typed = text.simplified();
    if (const auto iso = birthdayFromText(typed))
        return iso;
    if (const auto yearless = withoutYear(typed, formats.locale()))
        return yearless;
    const auto day = formats.readDate(typed, today);
    if (!day)
        return std::nullopt;
    static const QRegularExpression longYear(u"[0-9]{4}"_s);
    const bool isShort = *day > today && !typed.contains(longYear);
    return Birthday{isShort ? day->year() - 100 : day->year(), day->month(), day->day()};
}

QString birthdayText(const Birthday &birthday, const Formats &formats)
{
    if (birthday.year)
        return formats.date({*birthday.year, birthday.month, birthday.day});
    return formats.locale().toString(QDate(kLeapYear, birthday.month, birthday.day), u"d MMMM"_s);
}
