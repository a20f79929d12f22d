// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/changecasestatus.h"

#include "models/returns/returnstore.h"
#include "models/settings/shopsettings.h"

CaseStepResult changeCaseStatus(Connection &db, CaseId id, CaseStatus to, const Stamp &stamp, const QString &reason)
{
    Q_ASSERT(to != CaseStatus::Cancelled);
    CaseChange change(db, id, stamp);
    const auto windowDays = ShopSettingsStore(db).load().firstContactWindowDays;
    if (const auto refused = refusal(change.record(), to, windowDays, stamp.at))
        return {.refusal = refused};
    if (to == CaseStatus::Closed && ReturnStore(db).hasOpen(id))
        return {.refusal = TransitionRefusal::ReturnOpen};
    change.setStatus(to, reason);
    if (to == CaseStatus::Open && !change.record().assignee)
        change.setAssignee(stamp.by);
    return {.step = change.finish()};
}
