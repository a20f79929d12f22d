// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demosales.h"

#include "models/actions/cancelpurchase.h"
#include "models/actions/deliverlines.h"
#include "models/actions/recordpayment.h"
#include "models/actions/registerpurchase.h"
#include "models/actions/returnlines.h"
#include "models/demo/democomments.h"
#include "models/purchases/purchasemath.h"
#include "models/purchases/purchasestore.h"
#include "models/surveys/surveystore.h"

using namespace Qt::StringLiterals;

Stamp DemoSales::stamp(Instant at)
{
    return {at, m_world.dice.pick(m_world.staff.desk)};
}

Purchase DemoSales::sell(Purchase purchase, std::optional<int> buyer, Instant at)
{
    purchase.madeOn = m_world.hours.dayOf(at);
    purchase.madeAt = at;
    purchase.currency = u"PLN"_s;
    if (buyer)
        purchase.customer = m_world.customers.at(*buyer).id;
    const auto outcome = registerPurchase(m_world.db, purchase, stamp(at));
    Q_ASSERT(outcome.isDone());
    for (const auto &line : purchase.lines) {
        if (buyer && !line.serial.isEmpty()) {
            const auto sold = std::find_if(m_world.products.begin(), m_world.products.end(),
                                           [&line](const DemoProduct &product) { return product.product.id == line.product; });
            m_world.customers[*buyer].things.append({*line.product, sold->product.category, line.serial});
        }
    }
    return *PurchaseStore(m_world.db).find(outcome.id);
}

PurchaseLine DemoSales::lineOf(const DemoProduct &product, int quantity)
{
    PurchaseLine line{.product = product.product.id, .description = product.product.name, .quantityMilli = quantity * qint64{1000},
                      .unitPriceE4 = product.product.priceE4.value_or(0), .taxRateBp = product.product.taxRateBp};
    if (product.product.productClass == ProductClass::Durable)
        line.serial = u"%1-%2"_s.arg(product.product.sku.left(2)).arg(7'310'000 + m_serials++ * 37);
    if (m_world.dice.chance(6))
        line.unitPriceE4 = line.unitPriceE4 / 100 * 95;
    return line;
}

void DemoSales::setTerms(Purchase &purchase, const DemoCustomer &buyer, Instant at)
{
    auto &dice = m_world.dice;
    constexpr std::array kChannels{Channel::Counter, Channel::Counter, Channel::Counter, Channel::Phone, Channel::WebForm, Channel::Email};
    const auto day = m_world.hours.dayOf(at);
    purchase.channel = dice.pick(kChannels);
    if (buyer.isCompany || dice.chance(6)) {
        purchase.dueOn = day.addDays(buyer.isCompany ? 14 : 7);
        return;
    }
    if (!fillTotals(purchase))
        return;
    const auto method = purchase.channel != Channel::Counter ? PaymentMethod::Transfer : dice.chance(65) ? PaymentMethod::Card : PaymentMethod::Cash;
    purchase.payments.append({.paidOn = day, .amountMinor = purchase.grossMinor, .method = method});
}

/// Most firms pay in time; some late, some in parts, a few not at all.
void DemoSales::planInvoicePayment(const Purchase &purchase)
{
    constexpr std::array kHabits{73, 20, 5, 2};
    auto &dice = m_world.dice;
    const int habit = dice.weighted(kHabits);
    const int late = habit == 0 ? dice.between(-6, 0) : dice.between(3, 35);
    const auto payOn = [&](int days, qint64 amount) {
        const auto day = std::max(purchase.madeOn, purchase.dueOn->addDays(days));
        m_world.agenda.add(m_world.hours.at(day, QTime(18, 30)), [this, id = purchase.id, amount](Instant at) {
            pay(id, amount, PaymentMethod::Transfer, at);
        });
    };
    if (habit == 3)
        return;
    const auto part = habit == 2 ? purchase.grossMinor / 2 : 0;
    if (part != 0)
        payOn(0, part);
    payOn(late, purchase.grossMinor - part);
}

void DemoSales::pay(PurchaseId id, qint64 amountMinor, PaymentMethod method, Instant at)
{
    const auto purchase = PurchaseStore(m_world.db).find(id);
    if (purchase->status == PurchaseStatus::Cancelled && amountMinor > 0)
        return;
    recordPayment(m_world.db, id, {.paidOn = m_world.hours.dayOf(at), .amountMinor = amountMinor, .method = method});
}

void DemoSales::planDelivery(const Purchase &purchase, int buyer, Instant at)
{
    auto &dice = m_world.dice;
    const auto id = purchase.id;
    if (purchase.status == PurchaseStatus::Delivered)
        return;
    if (dice.chance(5)) {
        m_world.agenda.add(m_world.hours.after(at, dice.between(60, 1200)), [this, id](Instant when) { cancel(id, when); });
        return;
    }
    const auto day = m_world.hours.openDay(m_world.hours.dayOf(at).addDays(dice.between(1, 7)));
    const bool inParts = purchase.lines.size() > 1 && dice.chance(30);
    const qsizetype atFirst = inParts ? 1 : purchase.lines.size();
    m_world.agenda.add(m_world.hours.during(day, dice), [this, id, buyer, atFirst](Instant when) { deliver(id, buyer, atFirst, when); });
    if (!inParts)
        return;
    const auto rest = m_world.hours.openDay(day.addDays(dice.between(6, 20)));
    m_world.agenda.add(m_world.hours.during(rest, dice), [this, id, buyer](Instant when) { deliver(id, buyer, 99, when); });
}

void DemoSales::deliver(PurchaseId id, int buyer, qsizetype linesAtMost, Instant at)
{
    const auto purchase = PurchaseStore(m_world.db).find(id);
    QList<PurchaseLineId> lines;
    for (const auto &line : purchase->lines) {
        if (!line.deliveredOn && lines.size() < linesAtMost)
            lines.append(line.id);
    }
    const bool isAll = std::all_of(purchase->lines.begin(), purchase->lines.end(),
                                   [&lines](const PurchaseLine &line) { return line.deliveredOn || lines.contains(line.id); });
    deliverLines(m_world.db, id, purchase->rowVersion, lines, m_world.hours.dayOf(at), {at, m_world.staff.technician});
    if (!isAll)
        return;
    auto &dice = m_world.dice;
    if (dice.chance(4))
        m_world.agenda.add(m_world.hours.after(at, dice.between(800, 4500)), [this, id](Instant when) { takeBack(id, when); });
    else if (m_world.customers.at(buyer).answersSurveys && dice.chance(30))
        m_world.agenda.add(at.plusDays(7).plusSeconds(dice.below(80'000)), [this, id, buyer](Instant when) { answerSurvey(id, buyer, when); });
}

void DemoSales::takeBack(PurchaseId id, Instant at)
{
    const auto sale = PurchaseStore(m_world.db).find(id);
    const auto &line = sale->lines.first();
    const auto outcome = returnLines(m_world.db, id, {{line.id, line.quantityMilli}}, m_world.hours.dayOf(at), stamp(at));
    if (!outcome.isDone())
        return; // it was refunded already, by a return of its own
    const auto back = PurchaseStore(m_world.db).find(outcome.id);
    pay(back->id, back->grossMinor, PaymentMethod::Transfer, at);
}

void DemoSales::cancel(PurchaseId id, Instant at)
{
    const auto purchase = PurchaseStore(m_world.db).find(id);
    cancelPurchase(m_world.db, id, purchase->rowVersion, u"klient zrezygnował"_s, stamp(at));
    qint64 paid = 0;
    for (const auto &payment : purchase->payments)
        paid += payment.amountMinor;
    if (paid > 0 && m_world.dice.chance(80)) // the others still wait for their money
        pay(id, -paid, PaymentMethod::Transfer, at);
}

void DemoSales::answerSurvey(PurchaseId id, int buyer, Instant at)
{
    constexpr std::array kScores{2, 3, 8, 30, 57};
    auto &dice = m_world.dice;
    const auto &customer = m_world.customers.at(buyer);
    SurveyResponse response{.kind = SurveyKind::Csat, .score = 1 + dice.weighted(kScores), .answeredAt = at,
                            .sentAt = at.plusSeconds(-dice.between(600, 70'000)), .customer = customer.id, .purchase = id};
    response.comment = throwComment(response.kind, response.score, customer.language, dice);
    SurveyStore(m_world.db).add(response);
}
