// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/handovercase.h"

static std::optional<TransitionRefusal> refusalOf(const Case &record, const HandOver &handOver)
{
    if (record.status == CaseStatus::Cancelled)
        return TransitionRefusal::IsCancelled;
    if (record.status == CaseStatus::Closed)
        return TransitionRefusal::IsClosed;
    if (record.level == handOver.level && record.assignee == handOver.assignee)
        return TransitionRefusal::Unchanged;
    return std::nullopt;
}

CaseStepResult handOverCase(Connection &db, CaseId id, const HandOver &handOver, const Stamp &stamp)
{
    Q_ASSERT(handOver.level >= 1 && handOver.level <= 3);
    CaseChange change(db, id, stamp);
    if (const auto refused = refusalOf(change.record(), handOver))
        return {.refusal = refused};
    const bool isOtherLevel = handOver.level != change.record().level;
    change.setLevel(handOver.level, handOver.note);
    change.setAssignee(handOver.assignee, isOtherLevel ? QString() : handOver.note); // said once
    return {.step = change.finish()};
}
