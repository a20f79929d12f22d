// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/loaner.h"

#include "models/core/fieldrules.h"
#include "models/devices/devicestore.h"
#include "models/returns/returnstore.h"

using namespace Qt::StringLiterals;

static Problems problemsOfLoaner(Connection &db, const Return &record, DeviceId id, QDate day)
{
    const auto field = u"loaner"_s;
    const auto device = DeviceStore(db).find(id);
    if (!device)
        return {{field, id.isValid() ? ProblemKind::UnknownReference : ProblemKind::Missing, QString::number(id.value)}};
    if (device->status != DeviceStatus::Loaner || record.isLoanerOut())
        return {{field, ProblemKind::NotAllowed, record.isLoanerOut() ? record.number : toWord(device->status)}};
    if (const auto other = ReturnStore(db).loanerOutIn(id))
        return {{field, ProblemKind::Duplicate, other->number}};
    Problems problems;
    checkDate(problems, u"date"_s, day, record.requestedOn);
    return problems;
}

ReturnStepResult lendLoaner(Connection &db, ReturnId id, DeviceId loaner, QDate day, const Stamp &stamp)
{
    const auto before = existingReturn(db, id);
    if (before.status == ReturnStatus::Closed)
        return {.refusal = ReturnRefusal::IsClosed};
    if (const auto problems = problemsOfLoaner(db, before, loaner, day); !problems.isEmpty())
        return {.problems = problems};
    auto after = before;
    after.loanerDevice = loaner;
    after.loanerOutOn = day;
    after.loanerBackOn.reset();
    return {.step = saveStep(db, before, after, stamp)};
}

static Problems problemsOfWayBack(const Return &record, QDate day)
{
    if (!record.isLoanerOut())
        return {{u"loaner"_s, ProblemKind::Missing, {}}};
    Problems problems;
    checkDate(problems, u"date"_s, day, record.loanerOutOn.value_or(QDate()));
    return problems;
}

ReturnStepResult takeLoanerBack(Connection &db, ReturnId id, QDate day, const Stamp &stamp)
{
    const auto before = existingReturn(db, id);
    if (const auto problems = problemsOfWayBack(before, day); !problems.isEmpty())
        return {.problems = problems};
    auto after = before;
    after.loanerBackOn = day;
    return {.step = saveStep(db, before, after, stamp)};
}
