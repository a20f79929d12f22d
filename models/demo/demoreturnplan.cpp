// SPDX-License-Identifier: GPL-3.0-or-later
// What is brought back in the demo shop, and when.
#include "models/demo/demoreturns.h"

#include "models/devices/devicestore.h"
#include "models/returns/returnstore.h"

using namespace Qt::StringLiterals;
using enum ReturnResolution;

/// What customers say; each as often as the others.
static const QList<DemoReturn> &usualReturns()
{
    static const QList<DemoReturn> usual{
        {.kind = ReturnKind::Repair, .resolution = Repair, .reason = u"Przecieka", .words = u"Po kilku minutach pracy na podłodze jest woda."},
        {.kind = ReturnKind::Repair, .resolution = Repair, .reason = u"Nie grzeje", .words = u"Włącza się, ale nie grzeje.", .daysInRepair = 6},
        {.kind = ReturnKind::Repair, .resolution = Repair, .reason = u"Hałasuje", .words = u"Coraz głośniejsza praca, słychać stuki."},
        {.kind = ReturnKind::Repair, .resolution = Repair, .reason = u"Przecieka", .words = u"Kapie spod drzwi.", .daysInRepair = 9, .loaner = true},
        {.kind = ReturnKind::Complaint, .resolution = Replace, .reason = u"Ta sama usterka wraca", .words = u"Trzecia naprawa tego samego."},
        {.kind = ReturnKind::Complaint, .resolution = {}, .reason = u"Nie działa", .words = u"Przestało działać po przeprowadzce."},
        {.kind = ReturnKind::Exchange, .resolution = Replace, .reason = u"Uszkodzone w transporcie", .words = u"Wgniecenie z boku."},
        {.kind = ReturnKind::Return, .resolution = Refund, .reason = u"Nie pasuje", .words = u"Nie mieści się we wnęce."},
        {.kind = ReturnKind::Return, .resolution = Refund, .reason = u"Zmiana decyzji", .words = u"Klient oddaje w terminie."}};
    return usual;
}

void DemoReturns::plan()
{
    addLoaners();
    planUsual();
    planScenes();
}

/// Older devices that the shop lends while a customer's own is in repair.
void DemoReturns::addLoaners()
{
    DeviceStore devices(m_world.db);
    int number = 0;
    for (const auto &sku : {u"PR-1410"_s, u"LO-2102"_s, u"EK-5103"_s}) {
        const auto found = std::find_if(m_world.products.begin(), m_world.products.end(),
                                        [&sku](const DemoProduct &one) { return one.product.sku == sku; });
        devices.add({.product = found->product.id,
                     .serial = u"ZAST-%1"_s.arg(++number, 2, 10, QChar(u'0')),
                     .acquiredOn = m_world.firstDay,
                     .status = DeviceStatus::Loaner,
                     .note = u"Urządzenie zastępcze"_s},
                    {m_world.hours.at(m_world.firstDay, QTime(9, 0)), m_world.staff.manager});
    }
}

void DemoReturns::planUsual()
{
    constexpr int kCustomersPerReturn = 12;
    constexpr int kBefore = 25;       // days: the scenes tell of the last weeks
    constexpr int kLoanersBefore = 45; // and find the loaners back
    const auto &usual = usualReturns();
    const int count = std::max<int>(m_world.wanted / kCustomersPerReturn, int(usual.size()));
    for (int i = 0; i < count; ++i) {
        const auto wanted = usual.at(i % usual.size());
        const int last = kDemoDays - (wanted.loaner ? kLoanersBefore : kBefore);
        const auto day = m_world.hours.openDay(m_world.firstDay.addDays(m_dice.between(60, last)));
        m_world.agenda.add(m_world.hours.during(day, m_dice), [this, wanted](Instant at) { bringSomething(wanted, at); });
    }
}

/// Somebody's device that is not on its way back already; the latest, where it is given back for the money.
void DemoReturns::bringSomething(const DemoReturn &wanted, Instant at)
{
    const auto day = m_world.hours.dayOf(at);
    constexpr int kTries = 60;
    for (int i = 0; i < kTries && !m_world.customers.isEmpty(); ++i) {
        const auto customer = m_dice.pick(m_world.customers).id;
        const auto devices = DeviceStore(m_world.db).ofCustomer(customer);
        if (devices.isEmpty() || m_actors.contains(customer))
            continue;
        const auto &device = devices.constFirst();
        const bool isNew = device.acquiredOn && device.acquiredOn->daysTo(day) <= 21;
        const bool fits = wanted.resolution == Refund ? isNew : i > kTries / 2 || !isNew;
        if (fits && device.status == DeviceStatus::Owned && !ReturnStore(m_world.db).openOfDevice(device.id))
            return bring(device, wanted, at);
    }
}

Instant DemoReturns::daysAgo(int days) const
{
    auto day = m_world.today().addDays(-days);
    while (!m_world.hours.isOpenOn(day))
        day = day.addDays(-1);
    return m_world.hours.at(day, QTime(10, 30));
}

void DemoReturns::scene(const QString &sku, int soldDaysAgo, int broughtDaysAgo, const DemoReturn &wanted)
{
    const auto found = std::find_if(m_world.products.begin(), m_world.products.end(),
                                    [&sku](const DemoProduct &one) { return one.product.sku == sku; });
    const int who = m_people.addPole(daysAgo(soldDaysAgo + 20));
    Purchase purchase{.channel = Channel::Counter, .lines = {m_sales.lineOf(*found, 1)}};
    purchase.lines.first().deliveredOn = m_world.hours.dayOf(daysAgo(soldDaysAgo));
    m_world.agenda.add(daysAgo(soldDaysAgo), [this, who, purchase](Instant at) {
        const auto sold = m_sales.sell(purchase, who, at);
        m_sales.pay(sold.id, sold.grossMinor, PaymentMethod::Card, at);
    });
    m_actors.append(m_world.customers.at(who).id);
    m_world.agenda.add(daysAgo(broughtDaysAgo), [this, who, wanted, product = found->product.id](Instant at) {
        const auto devices = DeviceStore(m_world.db).ofCustomer(m_world.customers.at(who).id);
        const auto sold = std::find_if(devices.cbegin(), devices.cend(), [product](const Device &device) { return device.product == product; });
        if (sold != devices.cend())
            bring(*sold, wanted, at);
    });
}

void DemoReturns::planScenes()
{
    using enum ReturnStatus;
    const DemoReturn repair{.kind = ReturnKind::Repair, .resolution = Repair, .reason = u"Przecieka", .words = u"Woda pod pralką po każdym praniu.",
                            .promisedDays = 12, .loaner = true, .last = InRepair};
    scene(u"PR-1401"_s, 300, 6, repair);
    auto late = repair;
    late.reason = u"Nie chłodzi";
    late.words = u"W lodówce dwanaście stopni.";
    late.promisedDays = 7;
    scene(u"LO-2101"_s, 420, 13, late);
    const DemoReturn exchanged{.kind = ReturnKind::Complaint, .resolution = Replace, .reason = u"Ta sama usterka wraca",
                               .words = u"Po dwóch naprawach znów nie spienia mleka.", .last = Closed};
    scene(u"EK-5102"_s, 250, 16, exchanged);
    const DemoReturn rejected{.kind = ReturnKind::Complaint, .reason = u"Nie działa", .words = u"Robot nie wstaje po wjechaniu w kałużę.", .last = Closed};
    scene(u"OD-6102"_s, 120, 20, rejected);
    scene(u"MA-7106"_s, 5, 2, {.kind = ReturnKind::Return, .resolution = Refund, .reason = u"Zmiana decyzji", .words = u"Oddaje nieużywany mikser.",
                              .promisedDays = 5, .last = Received});
    scene(u"ZM-4101"_s, 500, 9, {.kind = ReturnKind::Repair, .resolution = Repair, .reason = u"Nie grzeje", .words = u"Naczynia zimne po programie.",
                                .daysInRepair = 2, .promisedDays = 9, .last = Ready});
    scene(u"EK-5101"_s, 90, 3, {.kind = ReturnKind::Repair, .resolution = Repair, .reason = u"Przecieka", .words = u"Woda pod ekspresem.", .last = Inspecting});
    scene(u"EK-5103"_s, 40, 4, {.kind = ReturnKind::Exchange, .resolution = Replace, .reason = u"Nie działa", .words = u"Nie włącza się od nowości.",
                               .last = Approved});
    scene(u"MA-7102"_s, 12, 3, {.kind = ReturnKind::Return, .resolution = Refund, .reason = u"Nie pasuje", .words = u"Za głośny.", .last = Approved});
    scene(u"OD-6101"_s, 8, 0, {.kind = ReturnKind::Exchange, .resolution = Replace, .reason = u"Uszkodzone w transporcie", .words = u"Pęknięta obudowa.",
                              .last = Draft});
}
