// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/movereturn.h"

#include "models/returns/returninput.h"

using namespace Qt::StringLiterals;

static Problems problemsOf(const Return &record, const ReturnMove &move)
{
    if (move.to == ReturnStatus::Approved && !move.resolution)
        return {{u"resolution"_s, ProblemKind::Missing, {}}};
    if (move.to == ReturnStatus::Approved && move.resolution == ReturnResolution::Refund && !record.purchaseLine)
        return {{u"resolution"_s, ProblemKind::NotAllowed, toWord(ReturnResolution::Refund)}};
    const bool isEarly = move.to == ReturnStatus::Closed && !isSettled(record.status);
    if (move.to == ReturnStatus::Rejected || isEarly)
        return problemsOfReturnReason(u"reason"_s, move.reason);
    return {};
}

ReturnStepResult moveReturn(Connection &db, ReturnId id, const ReturnMove &move, const Stamp &stamp)
{
    Q_ASSERT(move.to != ReturnStatus::Refunded && move.to != ReturnStatus::Replaced && move.to != ReturnStatus::HandedOver);
    const auto before = existingReturn(db, id);
    if (const auto refused = refusal(before, move.to))
        return {.refusal = refused};
    if (const auto problems = problemsOf(before, move); !problems.isEmpty())
        return {.problems = problems};
    auto after = before;
    after.status = move.to;
    if (move.to == ReturnStatus::Approved)
        after.resolution = move.resolution;
    if (move.to == ReturnStatus::Rejected)
        after.rejectReason = move.reason.trimmed();
    return {.step = saveStep(db, before, after, stamp, move.reason.trimmed())};
}
