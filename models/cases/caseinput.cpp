// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/caseinput.h"

#include "models/core/textfold.h"

using namespace Qt::StringLiterals;

Problems problemsOfText(const QString &field, const QString &text, qsizetype most)
{
    Problems problems;
    if (text.size() > most)
        problems.append({field, ProblemKind::TooLong, QString::number(most)});
    if (hasBadCharacter(text))
        problems.append({field, ProblemKind::BadCharacter, u"NUL"_s});
    return problems;
}

Problems problemsOf(const Case &record, QDate opened)
{
    Problems problems;
    if (record.subject.trimmed().isEmpty())
        problems.append({u"subject"_s, ProblemKind::Missing, {}});
    problems += problemsOfText(u"subject"_s, record.subject, kMostSubjectCharacters);
    problems += problemsOfText(u"category"_s, record.category, kMostCategoryCharacters);
    problems += problemsOfText(u"serial"_s, record.serial, kMostCategoryCharacters);
    if (record.level < 1 || record.level > 3)
        problems.append({u"level"_s, ProblemKind::OutOfRange, QString::number(record.level)});
    if (record.statutoryDueOn && *record.statutoryDueOn < opened)
        problems.append({u"statutory_due_on"_s, ProblemKind::OrderOfDates, u"opened_at"_s});
    return problems;
}

QString subjectFrom(const QString &text)
{
    constexpr qsizetype kMost = 80;
    const auto line = cleanLine(text.trimmed().section(u'\n', 0, 0));
    if (line.size() <= kMost)
        return line;
    const auto space = line.lastIndexOf(u' ', kMost);
    const auto head = line.left(space > kMost / 2 ? space : kMost);
    return (head.back().isHighSurrogate() ? head.chopped(1) : head) + u'…';
}
