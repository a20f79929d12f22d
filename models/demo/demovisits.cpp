// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DemoSales that decides who comes when, and for what.
#include "models/demo/demosales.h"

using namespace Qt::StringLiterals;

void DemoSales::plan()
{
    for (int customer = 0; customer < m_world.wanted; ++customer)
        planCustomer();
    planCounterSales();
}

/// A third were customers before the two years; the others come as new ones.
void DemoSales::planCustomer()
{
    auto &dice = m_world.dice;
    if (dice.chance(33)) {
        const auto registered = m_world.hours.during(m_world.hours.openDay(m_world.firstDay.addDays(-dice.between(20, 1000))), dice);
        const auto back = dice.chance(60) ? m_world.hours.openDay(m_world.firstDay.addDays(dice.below(100))) : m_world.throwDay(m_world.firstDay);
        planVisits(m_people.add(registered), m_world.hours.during(back, dice));
        return;
    }
    const auto first = m_world.hours.during(m_world.throwDay(m_world.firstDay), dice);
    m_world.agenda.add(first, [this](Instant at) { planVisits(m_people.add(at), at); });
}

/// One-time buyers, occasional ones, regulars, and regulars who have gone quiet.
void DemoSales::planVisits(int buyer, Instant first)
{
    constexpr std::array kHabits{56, 25, 13, 6};
    auto &dice = m_world.dice;
    const int habit = m_world.customers.at(buyer).isCompany ? 2 : dice.weighted(kHabits);
    const int gap = habit == 1 ? dice.between(90, 260) : dice.between(28, 80);
    const int visits = habit == 0 ? 1 : habit == 1 ? dice.between(2, 4) : 40;
    const auto quietSince = m_world.now.plusDays(habit == 3 ? -dice.between(140, 300) : 0);
    m_world.agenda.add(first, [this, buyer](Instant at) { visit(buyer, true, at); });
    auto day = m_world.hours.dayOf(first);
    for (int number = 1; number < visits; ++number) {
        day = m_world.hours.openDay(day.addDays(gap * dice.between(60, 150) / 100));
        const auto next = m_world.hours.during(day, dice);
        if (next > quietSince)
            return;
        m_world.agenda.add(next, [this, buyer](Instant at) { visit(buyer, false, at); });
    }
}

void DemoSales::planCounterSales()
{
    const int sales = m_world.wanted * 7 / 10;
    for (int number = 0; number < sales; ++number)
        m_world.agenda.add(m_world.hours.during(m_world.throwDay(m_world.firstDay), m_world.dice), [this](Instant at) { counterSale(at); });
}

void DemoSales::counterSale(Instant at)
{
    auto &dice = m_world.dice;
    const auto day = m_world.hours.dayOf(at);
    Purchase purchase{.channel = Channel::Counter};
    const int lines = dice.between(1, 3);
    for (int line = 0; line < lines; ++line) {
        purchase.lines.append(lineOf(throwProduct(ProductClass::Consumable, day.month()), dice.chance(20) ? 2 : 1));
        purchase.lines.last().deliveredOn = day;
    }
    DemoCustomer nobody;
    setTerms(purchase, nobody, at);
    if (purchase.payments.isEmpty()) // nobody gives a stranger time to pay
        return counterSale(at);
    purchase.channel = Channel::Counter;
    purchase.payments.first().method = dice.chance(60) ? PaymentMethod::Card : PaymentMethod::Cash;
    sell(purchase, std::nullopt, at);
}

const DemoProduct &DemoSales::throwProduct(ProductClass productClass, int month)
{
    std::vector<int> weights;
    for (const auto &product : m_world.products) {
        const bool fits = product.product.productClass == productClass;
        weights.push_back(fits ? product.weight * seasonShare(product.season, month) : 0);
    }
    return m_world.products.at(m_world.dice.weighted(weights));
}

/// What goes with a big thing: carried in and connected, or protected for longer.
void DemoSales::addExtras(Purchase &purchase, const DemoProduct &bought)
{
    auto &dice = m_world.dice;
    const auto add = [&](const QString &sku) {
        const auto found = std::find_if(m_world.products.begin(), m_world.products.end(),
                                        [&sku](const DemoProduct &product) { return product.product.sku == sku; });
        purchase.lines.append(lineOf(*found, 1));
    };
    if (bought.delivered && dice.chance(45))
        add(bought.product.name.contains(u"zabudowy") ? u"US-0302"_s : u"US-0301"_s);
    if (bought.delivered && dice.chance(10))
        add(u"UM-0403"_s);
    if (bought.product.category == u"Ekspresy" && dice.chance(60))
        add(dice.chance(50) ? u"FI-8101"_s : u"KA-8301"_s);
}

Purchase DemoSales::basket(int buyer, bool isFirst, QDate day)
{
    auto &dice = m_world.dice;
    const bool isCompany = m_world.customers.at(buyer).isCompany;
    constexpr std::array kFirst{62, 12, 23, 3};
    constexpr std::array kLater{12, 58, 27, 3};
    const auto productClass = allOf<ProductClass>().at(dice.weighted(isFirst ? kFirst : kLater));
    const auto &product = throwProduct(productClass, day.month());
    Purchase purchase;
    const bool isConsumable = productClass == ProductClass::Consumable;
    purchase.lines.append(lineOf(product, isConsumable ? dice.between(1, isCompany ? 8 : 2) : 1));
    addExtras(purchase, product);
    if (isConsumable && dice.chance(50))
        purchase.lines.append(lineOf(throwProduct(ProductClass::Consumable, day.month()), dice.between(1, isCompany ? 5 : 2)));
    const bool isBrought = product.delivered || (isConsumable && dice.chance(10));
    for (auto &line : purchase.lines) {
        if (!isBrought)
            line.deliveredOn = day;
    }
    return purchase;
}

void DemoSales::visit(int buyer, bool isFirst, Instant at)
{
    auto purchase = basket(buyer, isFirst, m_world.hours.dayOf(at));
    setTerms(purchase, m_world.customers.at(buyer), at);
    const auto sold = sell(purchase, buyer, at);
    planDelivery(sold, buyer, at);
    if (sold.dueOn)
        planInvoicePayment(sold);
}
