// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cancelcase.h"

#include "models/cases/casestore.h"
#include "models/returns/returnstore.h"

using namespace Qt::StringLiterals;

static bool needsOther(CancelReason reason)
{
    return reason == CancelReason::Duplicate || reason == CancelReason::Merged;
}

/// Whether following the duplicates from `start` ends at `id`.
static bool leadsTo(const CaseStore &cases, CaseId start, CaseId id)
{
    QSet<CaseId> seen;
    std::optional<CaseId> next = start;
    while (next && !seen.contains(*next)) {
        if (*next == id)
            return true;
        seen.insert(*next);
        const auto record = cases.find(*next);
        next = record ? record->duplicateOf : std::nullopt;
    }
    return false;
}

Problems problemsOf(Connection &db, CaseId id, const Cancellation &cancellation)
{
    const auto field = u"duplicate_of"_s;
    if (!needsOther(cancellation.reason))
        return {};
    if (!cancellation.duplicateOf)
        return {{field, ProblemKind::Missing, {}}};
    const CaseStore cases(db);
    const auto other = cases.find(*cancellation.duplicateOf);
    if (!other)
        return {{field, ProblemKind::UnknownReference, QString::number(cancellation.duplicateOf->value)}};
    if (leadsTo(cases, other->id, id))
        return {{field, ProblemKind::NotAllowed, other->number}};
    return {};
}

CaseStepResult cancelCase(Connection &db, CaseId id, const Cancellation &cancellation, const Stamp &stamp)
{
    CaseChange change(db, id, stamp);
    if (const auto refused = refusal(change.record().status, CaseStatus::Cancelled))
        return {.refusal = refused};
    if (ReturnStore(db).hasOpen(id))
        return {.refusal = TransitionRefusal::ReturnOpen};
    change.setStatus(CaseStatus::Cancelled, toWord(cancellation.reason));
    change.setCancellation(cancellation.reason,
                           needsOther(cancellation.reason) ? cancellation.duplicateOf : std::nullopt);
    return {.step = change.finish()};
}
