// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returns/returninput.h"

#include "models/core/fieldrules.h"

using namespace Qt::StringLiterals;

Problems problemsOf(const Return &record)
{
    Problems problems;
    if (!record.device && !record.purchaseLine)
        problems.append({u"goods"_s, ProblemKind::Missing, {}});
    if (record.quantityMilli <= 0)
        problems.append({u"quantity"_s, ProblemKind::OutOfRange, QString::number(double(record.quantityMilli) / 1000)});
    checkText(problems, u"reason"_s, record.reason, kMostReasonCharacters);
    checkText(problems, u"description"_s, record.description, kMostDescriptionCharacters);
    checkDate(problems, u"requested_on"_s, record.requestedOn);
    checkDate(problems, u"promised_on"_s, record.promisedOn, record.requestedOn);
    return problems;
}

Problems problemsOfReturnReason(const QString &field, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return {{field, ProblemKind::Missing, {}}};
    Problems problems;
    checkText(problems, field, reason, kMostDescriptionCharacters);
    return problems;
}
