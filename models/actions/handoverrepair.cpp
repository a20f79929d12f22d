// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/handoverrepair.h"

#include "models/core/fieldrules.h"
#include "models/returns/returninput.h"
#include "models/warranties/warrantystore.h"

using namespace Qt::StringLiterals;

static Problems problemsOf(QDate day, int months, QDate requested)
{
    Problems problems;
    checkDate(problems, u"date"_s, day, requested);
    if (months < 0 || months > kMostRepairMonths)
        problems.append({u"months"_s, ProblemKind::OutOfRange, QString::number(months)});
    return problems;
}

ReturnStepResult handOverRepair(Connection &db, ReturnId id, QDate day, int months, const Stamp &stamp)
{
    const auto before = existingReturn(db, id);
    if (const auto refused = refusal(before, ReturnStatus::HandedOver))
        return {.refusal = refused};
    if (const auto problems = problemsOf(day, months, before.requestedOn); !problems.isEmpty())
        return {.problems = problems};
    auto after = before;
    after.status = ReturnStatus::HandedOver;
    auto step = saveStep(db, before, after, stamp);
    if (months > 0) {
        auto layer = repairLayer(before.device.value_or(DeviceId{}), day, months, {});
        layer.device = before.device;
        layer.purchaseLine = before.device ? std::nullopt : before.purchaseLine;
        step.warranty = WarrantyStore(db).add(layer, stamp);
    }
    return {.step = step};
}
