// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/conflictdecision.h"

#include "models/offers/offerrules.h"

using namespace Qt::StringLiterals;

static const OfferConflict *conflictWith(const QList<OfferConflict> &conflicts, OfferId other)
{
    const auto found = std::find_if(conflicts.begin(), conflicts.end(), [other](const OfferConflict &c) { return c.other == other; });
    return found == conflicts.end() ? nullptr : &*found;
}

static Problems problemsOf(const Acknowledgement &choice, const OfferConflict *conflict)
{
    const Problems gone{{u"choice"_s, ProblemKind::NotAllowed, conflict ? toWord(conflict->status) : u"changed"_s}};
    switch (choice.choice) {
    case ConflictChoice::Reuse: return conflict && canReuse(*conflict) ? Problems() : gone;
    case ConflictChoice::Revise: return conflict && canRevise(conflict->status) ? Problems() : gone;
    case ConflictChoice::Justify: return conflict ? problemsOfReason(u"reason"_s, choice.reason) : Problems();
    }
    Q_UNREACHABLE();
}

static void take(ConflictDecision &decision, const OfferConflict &conflict, const Acknowledgement &choice)
{
    const DecidedConflict decided{conflict, choice};
    if (choice.choice == ConflictChoice::Reuse && !decision.reused)
        decision.reused = decided;
    if (choice.choice != ConflictChoice::Revise)
        return;
    if (decision.revised)
        decision.problems.append({u"choice"_s, ProblemKind::Duplicate, conflict.number});
    decision.revised = decided;
}

static bool isOfRevised(const ConflictDecision &decision, const OfferConflict &conflict)
{
    return decision.revised && decision.revised->conflict.number == conflict.number &&
           decision.revised->conflict.variant == conflict.variant;
}

ConflictDecision decide(const QList<OfferConflict> &conflicts, const QList<Acknowledgement> &choices)
{
    ConflictDecision decision;
    QHash<OfferId, Acknowledgement> byOffer;
    for (const auto &choice : choices) {
        const auto *conflict = conflictWith(conflicts, choice.other);
        decision.problems += problemsOf(choice, conflict);
        if (conflict) {
            byOffer.insert(choice.other, choice);
            take(decision, *conflict, choice);
        }
    }
    for (const auto &conflict : conflicts) {
        const auto choice = byOffer.constFind(conflict.other);
        if (choice != byOffer.constEnd())
            decision.chosen.append({conflict, *choice});
        else if (isOfRevised(decision, conflict))
            decision.chosen.append({conflict, {conflict.other, ConflictChoice::Revise, {}}});
        else
            decision.isOpen = true;
    }
    return decision;
}
