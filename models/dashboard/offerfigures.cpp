// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/offerfigures.h"

#include "models/core/textfold.h"
#include "models/dashboard/statistics.h"

static void addReason(QList<DeclineCount> &counts, const OfferStepFact &step)
{
    const auto key = foldForSearch(step.declineReason);
    for (auto &count : counts) {
        if (foldForSearch(count.reason) == key) {
            count.ids.append(step.id);
            return;
        }
    }
    counts.append({step.declineReason, {step.id}});
}

static void addIssued(OfferFigures &figures, const OfferStepFact &step)
{
    figures.issued.append(step.id);
    if (step.standsAt == OfferStatus::Superseded || step.standsAt == OfferStatus::Withdrawn)
        return;
    figures.convertible.append(step.id);
    if (step.standsAt == OfferStatus::Accepted || step.standsAt == OfferStatus::Converted)
        figures.won.append(step.id);
}

static void addStep(OfferFigures &figures, const OfferStepFact &step)
{
    switch (step.to) {
    case OfferStatus::Issued: addIssued(figures, step); break;
    case OfferStatus::Accepted: figures.accepted.append(step.id); break;
    case OfferStatus::Declined:
        figures.declined.append(step.id);
        addReason(figures.declinedByReason, step);
        break;
    case OfferStatus::Expired: figures.expired.append(step.id); break;
    case OfferStatus::Withdrawn: ++figures.withdrawn; break;
    case OfferStatus::Superseded: ++figures.superseded; break;
    case OfferStatus::Draft:
    case OfferStatus::Converted: break;
    }
}

OfferFigures offerFigures(const OfferFacts &facts, const Period &period)
{
    const auto start = period.start();
    const auto end = period.end();
    const auto isIn = [=](Instant at) { return at >= start && at < end; };
    OfferFigures figures;
    for (const auto &step : facts.steps) {
        if (isIn(step.at))
            addStep(figures, step);
    }
    for (const auto &conflict : facts.prevented) {
        if (isIn(conflict.at))
            figures.prevented.append(conflict.other);
    }
    figures.justified = std::count_if(facts.justified.cbegin(), facts.justified.cend(), isIn);
    std::stable_sort(figures.declinedByReason.begin(), figures.declinedByReason.end(),
                     [](const DeclineCount &one, const DeclineCount &other) { return one.ids.size() > other.ids.size(); });
    figures.conversion = shareOf(figures.won.size(), figures.convertible.size());
    return figures;
}
