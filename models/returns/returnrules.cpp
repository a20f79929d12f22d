// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returns/returnrules.h"

std::optional<ReturnStatus> stateBefore(ReturnStatus to)
{
    switch (to) {
    case ReturnStatus::Draft:
    case ReturnStatus::Closed: return std::nullopt;
    case ReturnStatus::Confirmed: return ReturnStatus::Draft;
    case ReturnStatus::Received: return ReturnStatus::Confirmed;
    case ReturnStatus::Inspecting: return ReturnStatus::Received;
    case ReturnStatus::Approved:
    case ReturnStatus::Rejected: return ReturnStatus::Inspecting;
    case ReturnStatus::InRepair:
    case ReturnStatus::Replaced:
    case ReturnStatus::Refunded: return ReturnStatus::Approved;
    case ReturnStatus::Ready: return ReturnStatus::InRepair;
    case ReturnStatus::HandedOver: return ReturnStatus::Ready;
    case ReturnStatus::SentBack: return ReturnStatus::Rejected;
    }
    Q_UNREACHABLE();
}

std::optional<ReturnResolution> resolutionFor(ReturnStatus to)
{
    if (to == ReturnStatus::InRepair)
        return ReturnResolution::Repair;
    if (to == ReturnStatus::Replaced)
        return ReturnResolution::Replace;
    if (to == ReturnStatus::Refunded)
        return ReturnResolution::Refund;
    return std::nullopt;
}

/// How many steps from the draft.
static int stepsTo(ReturnStatus status)
{
    int steps = 0;
    for (auto before = stateBefore(status); before; before = stateBefore(*before))
        ++steps;
    return steps;
}

/// What is missing for a step whose beginning is `before`.
static ReturnRefusal missing(ReturnStatus before)
{
    switch (before) {
    case ReturnStatus::Draft: return ReturnRefusal::WentOn;
    case ReturnStatus::Confirmed: return ReturnRefusal::NotConfirmed;
    case ReturnStatus::Received: return ReturnRefusal::NotReceived;
    case ReturnStatus::Inspecting: return ReturnRefusal::NotInspected;
    case ReturnStatus::Approved: return ReturnRefusal::NotApproved;
    case ReturnStatus::InRepair: return ReturnRefusal::NotInRepair;
    case ReturnStatus::Ready: return ReturnRefusal::NotReady;
    case ReturnStatus::Rejected: return ReturnRefusal::NotRejected;
    case ReturnStatus::HandedOver:
    case ReturnStatus::Replaced:
    case ReturnStatus::Refunded:
    case ReturnStatus::SentBack:
    case ReturnStatus::Closed: break; // nothing but closing follows these
    }
    Q_UNREACHABLE();
}

std::optional<ReturnRefusal> refusal(ReturnStatus from, std::optional<ReturnResolution> resolution, ReturnStatus to)
{
    if (from == to)
        return ReturnRefusal::Unchanged;
    if (from == ReturnStatus::Closed)
        return ReturnRefusal::IsClosed;
    if (to == ReturnStatus::Closed)
        return std::nullopt;
    const auto before = stateBefore(to);
    if (!before || stepsTo(from) >= stepsTo(to))
        return ReturnRefusal::WentOn;
    if (from != *before)
        return missing(*before);
    const auto needed = resolutionFor(to);
    return needed && needed != resolution ? std::optional(ReturnRefusal::OtherResolution) : std::nullopt;
}

std::optional<ReturnRefusal> refusal(const Return &before, ReturnStatus to)
{
    if (const auto forbidden = refusal(before.status, before.resolution, to))
        return forbidden;
    return to == ReturnStatus::Closed && before.isLoanerOut() ? std::optional(ReturnRefusal::LoanerOut) : std::nullopt;
}

QList<ReturnStatus> allowedNext(const Return &before)
{
    QList<ReturnStatus> next;
    for (const auto to : allOf<ReturnStatus>()) {
        if (!refusal(before, to))
            next.append(to);
    }
    return next;
}

bool isSettled(ReturnStatus status)
{
    switch (status) {
    case ReturnStatus::HandedOver:
    case ReturnStatus::Replaced:
    case ReturnStatus::Refunded:
    case ReturnStatus::SentBack:
    case ReturnStatus::Closed: return true;
    case ReturnStatus::Draft:
    case ReturnStatus::Confirmed:
    case ReturnStatus::Received:
    case ReturnStatus::Inspecting:
    case ReturnStatus::Approved:
    case ReturnStatus::InRepair:
    case ReturnStatus::Ready:
    case ReturnStatus::Rejected: return false;
    }
    Q_UNREACHABLE();
}

bool isLate(const Return &record, QDate today)
{
    return record.promisedOn && *record.promisedOn < today && !isSettled(record.status);
}
