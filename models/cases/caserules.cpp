// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/caserules.h"

static bool isWaiting(CaseStatus status)
{
    return status == CaseStatus::WaitingCustomer || status == CaseStatus::WaitingThirdParty;
}

QList<CaseStatus> allowedNext(CaseStatus from)
{
    QList<CaseStatus> next;
    for (const auto to : allOf<CaseStatus>()) {
        if (!refusal(from, to))
            next.append(to);
    }
    return next;
}

/// For cases that are neither closed nor cancelled.
static std::optional<TransitionRefusal> refusalOfLive(CaseStatus from, CaseStatus to)
{
    switch (to) {
    case CaseStatus::New: return TransitionRefusal::NeverNewAgain;
    case CaseStatus::Open:
    case CaseStatus::Cancelled: return std::nullopt;
    case CaseStatus::WaitingCustomer:
    case CaseStatus::WaitingThirdParty:
        return from == CaseStatus::Open ? std::nullopt : std::optional(TransitionRefusal::NotInWork);
    case CaseStatus::Resolved:
        return from == CaseStatus::Open || isWaiting(from) ? std::nullopt : std::optional(TransitionRefusal::NotInWork);
    case CaseStatus::Closed:
        return from == CaseStatus::Resolved ? std::nullopt : std::optional(TransitionRefusal::NotResolved);
    }
    Q_UNREACHABLE();
}

std::optional<TransitionRefusal> refusal(CaseStatus from, CaseStatus to)
{
    if (from == to)
        return TransitionRefusal::Unchanged;
    if (from == CaseStatus::Cancelled)
        return TransitionRefusal::IsCancelled;
    if (from == CaseStatus::Closed)
        return to == CaseStatus::Cancelled ? std::nullopt : std::optional(TransitionRefusal::IsClosed);
    return refusalOfLive(from, to);
}

std::optional<TransitionRefusal> refusal(const Case &before, CaseStatus to, int windowDays, Instant now)
{
    if (const auto forbidden = refusal(before.status, to))
        return forbidden;
    if (to == CaseStatus::Closed && before.lastResolvedAt && before.lastResolvedAt->plusDays(windowDays) > now)
        return TransitionRefusal::NotMatured;
    return std::nullopt;
}

std::optional<CaseStatus> statusAfterContact(CaseStatus status)
{
    switch (status) {
    case CaseStatus::New:
    case CaseStatus::Open:
    case CaseStatus::WaitingThirdParty: return status;
    case CaseStatus::WaitingCustomer:
    case CaseStatus::Resolved: return CaseStatus::Open;
    case CaseStatus::Closed:
    case CaseStatus::Cancelled: return std::nullopt;
    }
    Q_UNREACHABLE();
}

CaseStatus statusAfterReply(CaseStatus status)
{
    return status == CaseStatus::New ? CaseStatus::Open : status;
}
