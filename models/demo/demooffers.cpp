// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demooffers.h"

#include "models/actions/acceptoffer.h"
#include "models/actions/convertoffer.h"
#include "models/actions/declineoffer.h"
#include "models/actions/deliverlines.h"
#include "models/actions/issueoffer.h"
#include "models/actions/recordpayment.h"
#include "models/actions/reviseoffer.h"
#include "models/actions/saveoffer.h"
#include "models/actions/withdrawoffer.h"
#include "models/offers/offerrules.h"
#include "models/offers/offerstore.h"
#include "models/purchases/purchasestore.h"

using namespace Qt::StringLiterals;

const DemoProduct &DemoOffers::throwProduct(ProductClass productClass)
{
    QList<const DemoProduct *> fitting;
    for (const auto &product : std::as_const(m_world.products)) {
        if (product.product.productClass == productClass && product.product.priceE4)
            fitting.append(&product);
    }
    return *m_dice.pick(fitting);
}

Stamp DemoOffers::stamp(Instant at)
{
    return {at, m_dice.chance(15) ? m_world.staff.manager : m_dice.pick(m_world.staff.desk)};
}

OfferLine DemoOffers::lineOf(const DemoProduct &product, int percent) const
{
    return {.product = product.product.id,
            .description = product.product.name,
            .unitPriceE4 = product.product.priceE4.value_or(0),
            .discountBp = (100 - percent) * 100,
            .taxRateBp = product.product.taxRateBp};
}

Offer DemoOffers::offerTo(int customer, const QList<Priced> &goods, Instant at, int days) const
{
    Offer offer{.customer = m_world.customers.at(customer).id,
                .channel = Channel::Email,
                .currency = u"PLN"_s,
                .validUntil = m_world.hours.dayOf(at).addDays(days)};
    for (const auto &[product, percent] : goods)
        offer.lines.append(lineOf(*product, percent));
    return offer;
}

void DemoOffers::plan()
{
    constexpr int kCustomersOfAnOffer = 6;
    const int quotes = std::max(30, m_world.wanted / kCustomersOfAnOffer);
    for (int i = 0; i < quotes; ++i) {
        const auto day = m_world.hours.openDay(m_world.firstDay.addDays(m_dice.between(20, kDemoDays - 1)));
        m_world.agenda.add(m_world.hours.during(day, m_dice), [this](Instant at) { quote(at); });
    }
    planScenes();
}

QList<Acknowledgement> DemoOffers::choicesAbout(const QList<OfferConflict> &conflicts)
{
    const QStringList reasons{u"rabat stałego klienta"_s, u"cena producenta wzrosła"_s, u"inny model"_s, u"promocja tygodnia"_s};
    const int habit = m_dice.below(100);
    QList<Acknowledgement> choices;
    for (const auto &conflict : conflicts) {
        if (habit < 35 && canReuse(conflict) && !isAgreed(conflict.status))
            return {{conflict.other, ConflictChoice::Reuse, {}}};
        const bool isFirst = choices.isEmpty();
        if (habit < 60 && isFirst && canRevise(conflict.status))
            choices.append({conflict.other, ConflictChoice::Revise, {}});
        else
            choices.append({conflict.other, ConflictChoice::Justify, m_dice.pick(reasons)});
    }
    return choices;
}

/// Nothing where an earlier one is used instead, or the one to be revised belongs to a closed number.
std::optional<OfferId> DemoOffers::issue(const Offer &offer, Instant at)
{
    const auto who = stamp(at);
    auto outcome = issueNewOffer(m_world.db, offer, {}, who);
    if (!outcome.isDone())
        outcome = issueNewOffer(m_world.db, offer, choicesAbout(outcome.conflicts), who);
    return outcome.isDone() && !outcome.reused ? std::optional(outcome.id) : std::nullopt;
}

void DemoOffers::quote(Instant at)
{
    constexpr std::array kPercents{100, 100, 97, 95, 95, 92, 90};
    constexpr std::array kDays{14, 30, 30};
    constexpr std::array kChannels{Channel::Phone, Channel::Counter, Channel::Email, Channel::Email};
    if (m_world.customers.isEmpty())
        return;
    QList<Priced> goods{{&throwProduct(ProductClass::Durable), m_dice.pick(kPercents)}};
    const bool isSpoken = m_dice.chance(35);
    while (!isSpoken && goods.size() < 4 && m_dice.chance(40))
        goods.append({&throwProduct(m_dice.chance(50) ? ProductClass::Service : ProductClass::Consumable), 100});
    auto offer = offerTo(m_dice.below(static_cast<int>(m_world.customers.size())), goods, at, m_dice.pick(kDays));
    offer.spoken = isSpoken;
    offer.channel = isSpoken ? Channel::Phone : m_dice.pick(kChannels);
    offer.discountBp = isSpoken || m_dice.chance(70) ? 0 : 300;
    if (const auto id = issue(offer, at))
        planFate(*id, at);
}

/// Accepted, declined, revised, withdrawn, or nothing is heard until it expires.
void DemoOffers::planFate(OfferId id, Instant at)
{
    constexpr std::array kFates{42, 24, 8, 4, 22};
    const auto when = m_world.hours.after(at, m_dice.between(30, 5000));
    switch (m_dice.weighted(kFates)) {
    case 0: m_world.agenda.add(when, [this, id](Instant then) { accept(id, then); }); break;
    case 1: m_world.agenda.add(when, [this, id](Instant then) { decline(id, then); }); break;
    case 2: m_world.agenda.add(when, [this, id](Instant then) { revise(id, 94, then); }); break;
    case 3: m_world.agenda.add(when, [this, id](Instant then) { withdraw(id, then); }); break;
    }
}

void DemoOffers::accept(OfferId id, Instant at)
{
    const auto offer = OfferStore(m_world.db).find(id);
    if (!acceptOffer(m_world.db, id, offer->rowVersion, stamp(at)).isDone() || !m_dice.chance(85))
        return;
    m_world.agenda.add(m_world.hours.after(at, m_dice.between(20, 600)), [this, id](Instant when) { convert(id, when); });
}

void DemoOffers::decline(OfferId id, Instant at)
{
    const QStringList reasons{u"za drogo"_s, u"za drogo"_s, u"kupił gdzie indziej"_s, u"za długi termin"_s, u"zrezygnował z zakupu"_s};
    const auto offer = OfferStore(m_world.db).find(id);
    declineOffer(m_world.db, id, offer->rowVersion, m_dice.pick(reasons), stamp(at));
}

void DemoOffers::withdraw(OfferId id, Instant at)
{
    const auto offer = OfferStore(m_world.db).find(id);
    withdrawOffer(m_world.db, id, offer->rowVersion, u"towar wycofany przez producenta"_s, stamp(at));
}

/// The next revision, its first line at that share of the list price.
void DemoOffers::revise(OfferId id, int percent, Instant at)
{
    const auto who = stamp(at);
    const auto draft = reviseOffer(m_world.db, id, who);
    if (!draft.isDone())
        return;
    auto next = *OfferStore(m_world.db).find(draft.id);
    next.lines.first().discountBp = (100 - percent) * 100;
    if (!saveOffer(m_world.db, next, who).isDone())
        return;
    auto outcome = issueOffer(m_world.db, next.id, next.rowVersion + 1, {}, who);
    if (!outcome.conflicts.isEmpty())
        outcome = issueOffer(m_world.db, next.id, next.rowVersion + 1, choicesAbout(outcome.conflicts), who);
    if (outcome.isDone() && !outcome.reused && m_dice.chance(60))
        m_world.agenda.add(m_world.hours.after(at, m_dice.between(200, 3000)), [this, next](Instant when) { accept(next.id, when); });
}

/// The purchase is paid at once and handed over within the week.
void DemoOffers::convert(OfferId id, Instant at)
{
    const auto offer = OfferStore(m_world.db).find(id);
    const auto outcome = convertOffer(m_world.db, id, offer->rowVersion, stamp(at));
    if (!outcome.isDone())
        return;
    const auto day = m_world.hours.dayOf(at);
    recordPayment(m_world.db, outcome.id, {.paidOn = day, .amountMinor = offer->grossMinor, .method = PaymentMethod::Transfer});
    const auto delivery = m_world.hours.openDay(day.addDays(m_dice.between(1, 6)));
    m_world.agenda.add(m_world.hours.during(delivery, m_dice), [this, purchaseId = outcome.id](Instant when) {
        const auto purchase = PurchaseStore(m_world.db).find(purchaseId);
        QList<PurchaseLineId> lines;
        for (const auto &line : purchase->lines)
            lines.append(line.id);
        deliverLines(m_world.db, purchaseId, purchase->rowVersion, lines, m_world.hours.dayOf(when), {when, m_world.staff.technician});
    });
}
