// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/addvariant.h"
#include "models/actions/issueoffer.h"
#include "models/actions/recordspokenoffer.h"
#include "models/actions/saveoffer.h"
#include "models/demo/demooffers.h"
#include "models/offers/offerstore.h"
#include "models/storage/connection.h"

#include <tuple>

using namespace Qt::StringLiterals;

/// At that time of the last open day that is at least so many days ago.
void DemoOffers::on(int daysAgo, QTime time, const std::function<void(Instant)> &action)
{
    auto day = m_world.today().addDays(-daysAgo);
    while (!m_world.hours.isOpenOn(day))
        day = day.addDays(-1);
    m_world.agenda.add(m_world.hours.at(day, time), action);
}

/// Another customer for each scene, one to whom nothing was offered yet.
int DemoOffers::freshCustomer()
{
    const int count = static_cast<int>(m_world.customers.size());
    for (int tried = 0; tried < count; ++tried) {
        const int index = m_scenes++ % count;
        if (OfferStore(m_world.db).ofCustomer(m_world.customers.at(index).id, 1).isEmpty())
            return index;
    }
    return m_dice.below(count);
}

void DemoOffers::planScenes()
{
    sceneOfAConflict(ConflictChoice::Reuse, 5);
    sceneOfAConflict(ConflictChoice::Justify, 8);
    sceneOfAConflict(ConflictChoice::Revise, 11);
    sceneOfVariants();
    sceneOfRevisions();
    sceneOfALateAcceptance();
    sceneOfAPurchase();
    scenesOfThisWeek();
}

/// Kasia quotes a price, Marek is about to quote another one.
void DemoOffers::sceneOfAConflict(ConflictChoice choice, int daysAgo)
{
    on(daysAgo, QTime(10, 20), [this, choice](Instant at) {
        const auto goods = &throwProduct(ProductClass::Durable);
        const auto first = offerTo(freshCustomer(), {{goods, 95}}, at, 30);
        const auto issued = issueNewOffer(m_world.db, first, {}, {at, m_world.staff.desk[0]});
        auto second = first;
        second.lines = {lineOf(*goods, 88)};
        const auto later = m_world.hours.after(at, 150);
        m_world.agenda.add(later, [this, choice, second, other = issued.id](Instant then) {
            issueNewOffer(m_world.db, second, {{other, choice, u"stały klient, zgoda kierownika"_s}}, {then, m_world.staff.desk[1]});
        });
    });
}

/// Three machines side by side; the customer takes the middle one.
void DemoOffers::sceneOfVariants()
{
    on(9, QTime(11, 0), [this](Instant at) {
        const Stamp who{at, m_world.staff.desk[0]};
        const auto first = issueNewOffer(m_world.db, offerTo(freshCustomer(), {{&throwProduct(ProductClass::Durable), 100}}, at, 30), {}, who).id;
        for (int variant = 0; variant < 2; ++variant) {
            auto draft = *OfferStore(m_world.db).find(addVariant(m_world.db, first, who).id);
            draft.lines = {lineOf(throwProduct(ProductClass::Durable), 97 - variant)};
            if (saveOffer(m_world.db, draft, who).isDone())
                issueOffer(m_world.db, draft.id, draft.rowVersion + 1, {}, who);
            if (variant == 0)
                m_world.agenda.add(m_world.hours.after(at, 700), [this, id = draft.id](Instant then) { accept(id, then); });
        }
    });
}

/// A price that came down twice.
void DemoOffers::sceneOfRevisions()
{
    on(14, QTime(12, 30), [this](Instant at) {
        const auto offer = offerTo(freshCustomer(), {{&throwProduct(ProductClass::Durable), 100}, {&throwProduct(ProductClass::Service), 100}}, at, 30);
        const auto number = OfferStore(m_world.db).find(issueNewOffer(m_world.db, offer, {}, stamp(at)).id)->number;
        for (const int percent : {96, 93}) {
            m_world.agenda.add(m_world.hours.after(at, percent == 96 ? 500 : 1600), [this, number, percent](Instant then) {
                revise(OfferStore(m_world.db).ofNumber(number).constLast().id, percent, then);
            });
        }
    });
}

void DemoOffers::sceneOfALateAcceptance()
{
    on(40, QTime(9, 40), [this](Instant at) {
        const auto offer = offerTo(freshCustomer(), {{&throwProduct(ProductClass::Durable), 95}}, at, 30);
        const auto id = issueNewOffer(m_world.db, offer, {}, stamp(at)).id;
        on(3, QTime(13, 10), [this, id](Instant then) { accept(id, then); });
    });
}

void DemoOffers::sceneOfAPurchase()
{
    on(16, QTime(15, 5), [this](Instant at) {
        auto offer = offerTo(freshCustomer(), {{&throwProduct(ProductClass::Durable), 100}, {&throwProduct(ProductClass::Service), 100}}, at, 30);
        offer.discountBp = 500;
        offer.note = u"Z montażem i wyniesieniem starego sprzętu."_s;
        const auto id = issueNewOffer(m_world.db, offer, {}, stamp(at)).id;
        m_world.agenda.add(m_world.hours.after(at, 900), [this, id](Instant then) {
            accept(id, then);
            convert(id, then);
        });
    });
}

/// Three that expire within days, one just declined, one told on the phone today, and a draft.
void DemoOffers::scenesOfThisWeek()
{
    for (const int daysAgo : {28, 27, 25}) {
        on(daysAgo, QTime(14, 0), [this](Instant at) {
            auto offer = offerTo(freshCustomer(), {{&throwProduct(ProductClass::Durable), 97}}, at, 0);
            offer.validUntil = m_world.today().addDays(m_dice.between(0, 5));
            issueNewOffer(m_world.db, offer, {}, stamp(at));
        });
    }
    on(6, QTime(10, 0), [this](Instant at) {
        const auto offer = offerTo(freshCustomer(), {{&throwProduct(ProductClass::Durable), 100}}, at, 30);
        const auto id = issueNewOffer(m_world.db, offer, {}, stamp(at)).id;
        m_world.agenda.add(m_world.hours.after(at, 800), [this, id](Instant then) { decline(id, then); });
    });
    on(1, QTime(9, 35), [this](Instant at) {
        const auto &goods = throwProduct(ProductClass::Durable).product;
        recordSpokenOffer(m_world.db,
                          {.customer = m_world.customers.at(freshCustomer()).id, .product = goods.id, .unitPriceE4 = goods.priceE4.value_or(0) / 100 * 96},
                          {}, {at, m_world.staff.desk[1]});
    });
    on(1, QTime(13, 20), [this](Instant at) {
        std::ignore = saveOffer(m_world.db, offerTo(freshCustomer(), {{&throwProduct(ProductClass::Durable), 95}}, at, 30), {at, m_world.staff.desk[0]});
    });
}
