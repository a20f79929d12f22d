// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/undocasestep.h"

#include "models/actions/cancelcase.h"
#include "models/cases/caseevents.h"
#include "models/storage/storageerror.h"

using namespace Qt::StringLiterals;

static std::optional<StaffId> staffFrom(const std::optional<QString> &state)
{
    return state && !state->isEmpty() ? std::optional(StaffId{state->toLongLong()}) : std::nullopt;
}

static void takeBack(CaseChange &change, const Event &event)
{
    if (event.entity == kCaseLevelEntity)
        change.setLevel(event.fromState.value_or(u"1"_s).toInt(), kUndoReason);
    else if (event.entity == kCaseAssigneeEntity)
        change.setAssignee(staffFrom(event.fromState), kUndoReason);
    else if (const auto from = fromWord<CaseStatus>(event.fromState.value_or(QString())))
        change.setStatus(*from, kUndoReason);
}

void undoCaseStep(Connection &db, const CaseStep &step, const Stamp &stamp)
{
    const auto id = step.before.id;
    if (lastEventOf(db, id) != step.eventAfter)
        throw StorageError(StorageError::Kind::Conflict, u"the case has moved on"_s);
    if (step.eventBefore == 0) {
        if (cancelCase(db, id, {.reason = CancelReason::Withdrawn}, stamp).refusal)
            throw StorageError(StorageError::Kind::Conflict, u"the case has a return by now"_s);
        return;
    }
    auto events = eventsOfCase(db, id);
    std::reverse(events.begin(), events.end());
    CaseChange change(db, id, stamp);
    for (const auto &event : events) {
        if (event.id > step.eventBefore)
            takeBack(change, event);
    }
    change.setCancellation(step.before.cancelReason, step.before.duplicateOf);
    if (step.interaction)
        change.remove(*step.interaction);
    change.finish();
}
