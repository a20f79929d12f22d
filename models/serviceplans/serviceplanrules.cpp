// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serviceplans/serviceplanrules.h"

#include "models/core/fieldrules.h"
#include "models/core/term.h"

using namespace Qt::StringLiterals;

QDate nextDue(QDate doneOn, int intervalMonths)
{
    return doneOn.addMonths(intervalMonths);
}

ServicePlanState stateOn(const ServicePlan &plan, QDate day)
{
    if (plan.endedOn && *plan.endedOn <= day)
        return ServicePlanState::Ended;
    if (plan.nextDueOn < day)
        return ServicePlanState::Overdue;
    return day.daysTo(plan.nextDueOn) <= kDueDays ? ServicePlanState::Due : ServicePlanState::Planned;
}

ServicePlan inspected(ServicePlan plan, QDate day)
{
    plan.lastDoneOn = day;
    plan.nextDueOn = nextDue(day, plan.intervalMonths);
    return plan;
}

ServicePlan ended(ServicePlan plan, QDate day, const QString &reason)
{
    plan.endedOn = day;
    plan.endReason = reason;
    return plan;
}

Problems problemsOf(const ServicePlan &plan)
{
    Problems problems;
    if (!plan.device.isValid())
        problems.append({u"device"_s, ProblemKind::Missing});
    if (plan.intervalMonths < 1 || plan.intervalMonths > kMaxTermMonths)
        problems.append({u"interval_months"_s, ProblemKind::OutOfRange, QString::number(plan.intervalMonths)});
    checkDate(problems, u"last_done_on"_s, plan.lastDoneOn, {});
    checkDate(problems, u"next_due_on"_s, plan.nextDueOn);
    if (plan.lastDoneOn && plan.nextDueOn.isValid() && plan.nextDueOn < *plan.lastDoneOn)
        problems.append({u"next_due_on"_s, ProblemKind::OrderOfDates, plan.lastDoneOn->toString(Qt::ISODate)});
    checkDate(problems, u"ended_on"_s, plan.endedOn, {});
    checkText(problems, u"end_reason"_s, plan.endReason, 500);
    if (plan.endedOn && plan.endReason.trimmed().isEmpty())
        problems.append({u"end_reason"_s, ProblemKind::Missing});
    return problems;
}
