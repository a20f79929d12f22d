// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/birthday.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<Birthday> birthdayFromText(const QString &text)
{
    static const QRegularExpression pattern(u"^(-|[0-9]{4})-([0-9]{2})-([0-9]{2})$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int kAnyLeapYear = 2000;
    const bool yearKnown = match.capturedView(1) != u"-";
    const int year = yearKnown ? match.capturedView(1).toInt() : kAnyLeapYear;
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    if (year < 1 || !QDate::isValid(year, month, day))
        return std::nullopt;
    return Birthday{yearKnown ? std::optional(year) : std::nullopt, month, day};
}

QString toText(const Birthday &birthday)
{
    const auto year = birthday.year ? QString::number(*birthday.year).rightJustified(4, u'0') : u"-"_s;
    return u"%1-%2-%3"_s.arg(year, QString::number(birthday.month).rightJustified(2, u'0'),
                             QString::number(birthday.day).rightJustified(2, u'0'));
}

bool isAfter(const Birthday &birthday, QDate today)
{
    return birthday.year && QDate(*birthday.year, birthday.month, birthday.day) > today;
}
