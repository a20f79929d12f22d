// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fieldrules.h"

#include "models/core/textfold.h"

using namespace Qt::StringLiterals;

void checkText(Problems &problems, const QString &field, const QString &text, int longest)
{
    if (hasBadCharacter(text))
        problems.append({field, ProblemKind::BadCharacter, u"NUL"_s});
    if (text.size() > longest)
        problems.append({field, ProblemKind::TooLong, QString::number(longest)});
}

bool isThinkable(QDate date)
{
    constexpr int kFirstYear = 1950;
    constexpr int kLastYear = 2200;
    return date.year() >= kFirstYear && date.year() <= kLastYear;
}

void checkDate(Problems &problems, const QString &field, QDate date)
{
    if (!date.isValid())
        problems.append({field, ProblemKind::Missing});
    else if (!isThinkable(date))
        problems.append({field, ProblemKind::OutOfRange, date.toString(Qt::ISODate)});
}

void checkDate(Problems &problems, const QString &field, const std::optional<QDate> &date, QDate earliest)
{
    if (!date)
        return;
    checkDate(problems, field, *date);
    if (earliest.isValid() && date->isValid() && *date < earliest)
        problems.append({field, ProblemKind::OrderOfDates, earliest.toString(Qt::ISODate)});
}
