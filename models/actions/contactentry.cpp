// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contactentry.h"

#include "models/cases/caseinput.h"

using namespace Qt::StringLiterals;

Problems problemsOf(const ContactEntry &entry)
{
    Problems problems;
    if (entry.text.trimmed().isEmpty())
        problems.append({u"text"_s, ProblemKind::Missing, {}});
    problems += problemsOfText(u"text"_s, entry.text, kMostContactCharacters);
    if (entry.caseId)
        return problems;
    problems += problemsOfText(u"subject"_s, entry.subject, kMostSubjectCharacters);
    problems += problemsOfText(u"category"_s, entry.category, kMostCategoryCharacters);
    problems += problemsOfText(u"serial"_s, entry.serial, kMostCategoryCharacters);
    return problems;
}
