// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/reopencase.h"

#include "models/cases/casestore.h"

CaseStepResult reopenCase(Connection &db, CaseId id, const Stamp &stamp, const QString &reason)
{
    const auto record = CaseStore(db).find(id);
    if (record && record->status != CaseStatus::Open && isInHand(record->status))
        return {.refusal = TransitionRefusal::NotResolved};
    return changeCaseStatus(db, id, CaseStatus::Open, stamp, reason);
}
