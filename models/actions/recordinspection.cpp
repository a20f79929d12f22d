// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/recordinspection.h"

#include "models/actions/saveserviceplan.h"
#include "models/serviceplans/serviceplanrules.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

static Problems problemsOfInspection(const ServicePlan &plan, QDate day)
{
    if (plan.endedOn)
        return {{u"ended_on"_s, ProblemKind::NotAllowed, plan.endReason}};
    if (!day.isValid())
        return {{u"last_done_on"_s, ProblemKind::Missing, {}}};
    if (plan.lastDoneOn && day < *plan.lastDoneOn)
        return {{u"last_done_on"_s, ProblemKind::OrderOfDates, plan.lastDoneOn->toString(Qt::ISODate)}};
    return {};
}

Outcome<ServicePlanId> recordInspection(Connection &db, ServicePlanId id, qint64 rowVersion, QDate day, const QString &note, const Stamp &stamp)
{
    const auto plan = ServicePlanStore(db).find(id);
    requireVersion(plan, rowVersion);
    if (const auto problems = problemsOfInspection(*plan, day); !problems.isEmpty())
        return {id, problems};
    return saveServicePlan(db, inspected(*plan, day), stamp, note.trimmed());
}
