// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/saveserviceplan.h"

#include "models/actions/references.h"
#include "models/serviceplans/serviceplanrules.h"
#include "models/serviceplans/serviceplanstore.h"

using namespace Qt::StringLiterals;

Outcome<ServicePlanId> saveServicePlan(Connection &db, const ServicePlan &plan, const Stamp &stamp, const QString &reason)
{
    auto problems = problemsOf(plan);
    if (plan.device.isValid())
        checkReference(problems, db, u"device"_s, u"devices"_s, plan.device.value);
    if (!problems.isEmpty())
        return {plan.id, problems};
    ServicePlanStore store(db);
    if (!plan.id.isValid())
        return {store.add(plan, stamp), {}};
    store.save(plan, stamp, reason);
    return {plan.id, {}};
}
