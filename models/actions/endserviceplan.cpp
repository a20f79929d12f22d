// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/endserviceplan.h"

#include "models/actions/saveserviceplan.h"
#include "models/serviceplans/serviceplanrules.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/rowversion.h"

using namespace Qt::StringLiterals;

Outcome<ServicePlanId> endServicePlan(Connection &db, ServicePlanId id, qint64 rowVersion, QDate day, const QString &reason, const Stamp &stamp)
{
    const auto plan = ServicePlanStore(db).find(id);
    requireVersion(plan, rowVersion);
    if (!day.isValid())
        return {id, {{u"ended_on"_s, ProblemKind::Missing, {}}}};
    return saveServicePlan(db, ended(*plan, day, reason.trimmed()), stamp);
}
