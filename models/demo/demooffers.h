// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/offeroutcome.h"
#include "models/demo/demoworld.h"
#include "models/storage/stamp.h"

#include <functional>

/// Two years of offers: quotes on paper and in words, what became of them, and the scenes that every visitor should find: a conflict that
/// was caught, one that was justified, variants, a chain of revisions, a late acceptance, a purchase that came of an offer, offers that
/// expire soon, a draft. Throws its own dice, so that the rest of the shop is the same without it.
class DemoOffers
{
public:
    DemoOffers(DemoWorld &world, quint64 seed) : m_world(world), m_dice(seed ^ 0x6f66666572ULL) {}

    /// Puts everything on the agenda; needs this object when its time comes.
    void plan();

private:
    using Priced = std::pair<const DemoProduct *, int>; ///< and how many percent of the list price

    const DemoProduct &throwProduct(ProductClass productClass);
    Stamp stamp(Instant at);
    OfferLine lineOf(const DemoProduct &product, int percent) const;
    Offer offerTo(int customer, const QList<Priced> &goods, Instant at, int days) const;
    int freshCustomer();
    std::optional<OfferId> issue(const Offer &offer, Instant at);
    QList<Acknowledgement> choicesAbout(const QList<OfferConflict> &conflicts);
    void quote(Instant at);
    void planFate(OfferId id, Instant at);
    void planScenes();
    void accept(OfferId id, Instant at);
    void decline(OfferId id, Instant at);
    void withdraw(OfferId id, Instant at);
    void revise(OfferId id, int percent, Instant at);
    void convert(OfferId id, Instant at);
    void sceneOfAConflict(ConflictChoice choice, int daysAgo);
    void sceneOfVariants();
    void sceneOfRevisions();
    void sceneOfALateAcceptance();
    void sceneOfAPurchase();
    void scenesOfThisWeek();
    void on(int daysAgo, QTime time, const std::function<void(Instant)> &action);

    DemoWorld &m_world;
    Dice m_dice;
    int m_scenes = 0; ///< how many customers the scenes have taken
};
