// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"

/// Why a case may not go from one state to another.
enum class TransitionRefusal {
    Unchanged,     ///< it is there already
    IsCancelled,   ///< a cancelled case stays cancelled; another contact makes a new one
    IsClosed,      ///< a closed case is not worked on; a case that follows it up is
    NeverNewAgain, ///< new is only the beginning
    NotInWork,     ///< waiting and resolving are for open cases: take it into work first
    NotResolved,   ///< only a resolved case is closed
    ReturnOpen,    ///< a return in it is not closed
    NotMatured,    ///< the customer may still come back: closing waits for the maturity window
};

/// The states a person may choose for a case in `from`, in the order of their definition.
QList<CaseStatus> allowedNext(CaseStatus from);

/// Why the step is forbidden; nothing when it is allowed. PRODUCT's diagram: new → open ⇄ waiting, open or waiting → resolved → closed,
/// resolved → open, any → cancelled.
std::optional<TransitionRefusal> refusal(CaseStatus from, CaseStatus to);

/// The same, and closing is refused before `windowDays` have passed since the last resolution.
std::optional<TransitionRefusal> refusal(const Case &before, CaseStatus to, int windowDays, Instant now);

/// Where a contact from the customer takes a case: back to open from resolved and from waiting for the customer. Nothing when it makes
/// a new case that follows this one up (closed, cancelled).
std::optional<CaseStatus> statusAfterContact(CaseStatus status);

/// Where our first word to the customer takes a case: a new one into work.
CaseStatus statusAfterReply(CaseStatus status);

/// Whether leaving `from` for `to` reopens the case.
constexpr bool isReopening(CaseStatus from, CaseStatus to)
{
    const bool wasDone = from == CaseStatus::Resolved || from == CaseStatus::Closed;
    return wasDone && to != CaseStatus::Resolved && to != CaseStatus::Closed && to != CaseStatus::Cancelled;
}

/// Whether somebody still has to do something.
constexpr bool isInHand(CaseStatus status)
{
    return status != CaseStatus::Resolved && status != CaseStatus::Closed && status != CaseStatus::Cancelled;
}

/// Whether the change hands the case over, which first-contact resolution counts: to a higher support level. A change of the
/// assignee on the same level is none.
constexpr bool isHandOver(int levelBefore, int levelAfter)
{
    return levelAfter > levelBefore;
}
