// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoscenes.h"

#include "models/customers/customerstore.h"
#include "models/surveys/surveystore.h"

using namespace Qt::StringLiterals;

void DemoScenes::plan()
{
    emailOfThisMorning();
    questionLeftLying();
    complaintPastItsDate();
    caseWaitingForTheCustomer();
    casesInTheWorkshop();
    unpaidInvoice();
    halfDeliveredOrder();
    returnOfYesterday();
    detractors();
    birthdayToday();
}

/// A customer of long standing.
int DemoScenes::customer()
{
    return m_people.addPole(m_world.now.plusDays(-200));
}

/// The first topic of a kind, in the customer's language.
const DemoTopic &DemoScenes::topic(int index, CaseKind kind) const
{
    const auto topics = textsIn(m_world.customers.at(index).language).topics;
    return *std::find_if(topics.begin(), topics.end(), [kind](const DemoTopic &one) { return one.kind == kind; });
}

/// Open hours of the last open day at least `days` ago.
Instant DemoScenes::daysAgo(int days, QTime time)
{
    auto day = m_world.today().addDays(-days);
    while (!m_world.hours.isOpenOn(day))
        day = day.addDays(-1);
    return std::min(m_world.hours.at(day, time), m_world.now.plusDays(-days));
}

void DemoScenes::leaveLying(CaseKind kind, Channel channel, Instant at)
{
    const int who = customer();
    const auto flow = m_support.flowFor(who, channel, topic(who, kind));
    m_world.agenda.add(at, [this, flow](Instant when) { m_support.arrive(flow, when); });
}

void DemoScenes::emailOfThisMorning()
{
    const auto morning = m_world.hours.at(m_world.today(), QTime(8, 12));
    leaveLying(CaseKind::Fault, Channel::Email, std::min(morning, m_world.now.plusSeconds(-40 * 60)));
}

void DemoScenes::questionLeftLying()
{
    leaveLying(CaseKind::Question, Channel::WebForm, daysAgo(2, QTime(11, 20)));
}

void DemoScenes::complaintPastItsDate()
{
    const int who = customer();
    auto flow = m_support.flowFor(who, Channel::Email, topic(who, CaseKind::Complaint));
    const auto opened = daysAgo(16, QTime(10, 5));
    m_world.agenda.add(opened, [this, flow](Instant at) mutable {
        flow.id = m_support.arrive(flow, at);
        m_world.agenda.add(m_world.hours.after(at, 300), [this, flow](Instant when) {
            m_support.reply(flow, QString::fromUtf16(flow.texts->phrases.partOrdered), when, false, false);
        });
    });
}

void DemoScenes::caseWaitingForTheCustomer()
{
    const int who = customer();
    auto flow = m_support.flowFor(who, Channel::Messenger, topic(who, CaseKind::Fault));
    m_world.agenda.add(daysAgo(1, QTime(13, 30)), [this, flow](Instant at) mutable {
        flow.id = m_support.arrive(flow, at);
        m_support.reply(flow, QString::fromUtf16(flow.turns().question), at.plusSeconds(720), false, true);
    });
}

/// Of the last days, each with a part on order; one was handed over.
void DemoScenes::casesInTheWorkshop()
{
    constexpr std::array kChannels{Channel::Counter, Channel::Phone, Channel::Email};
    int days = 1;
    for (const auto channel : kChannels) {
        const int who = customer();
        auto flow = m_support.flowFor(who, channel, topic(who, CaseKind::Fault));
        flow.waitsForPart = true;
        flow.handsOver = channel == Channel::Phone;
        m_world.agenda.add(daysAgo(days++, QTime(9, 50)), [this, flow](Instant at) { m_support.open(flow, at); });
    }
}

const DemoProduct &DemoScenes::product(const QString &sku) const
{
    return *std::find_if(m_world.products.begin(), m_world.products.end(),
                         [&sku](const DemoProduct &one) { return one.product.sku == sku; });
}

void DemoScenes::unpaidInvoice()
{
    const int who = customer();
    const auto made = daysAgo(33, QTime(12, 15));
    Purchase purchase{.dueOn = m_world.hours.dayOf(made).addDays(14), .channel = Channel::Email,
                      .lines = {m_sales.lineOf(product(u"EK-5120"_s), 1)}};
    purchase.lines.first().deliveredOn = m_world.hours.dayOf(made);
    m_world.agenda.add(made, [this, who, purchase](Instant at) { m_sales.sell(purchase, who, at); });
}

void DemoScenes::halfDeliveredOrder()
{
    const int who = customer();
    const auto made = daysAgo(4, QTime(16, 40));
    const Purchase purchase{.dueOn = m_world.hours.dayOf(made).addDays(14), .channel = Channel::WebForm,
                            .lines = {m_sales.lineOf(product(u"PR-1402"_s), 1), m_sales.lineOf(product(u"SU-1501"_s), 1)}};
    m_world.agenda.add(made, [this, who, purchase](Instant at) {
        const auto id = m_sales.sell(purchase, who, at).id;
        m_world.agenda.add(daysAgo(2, QTime(10, 10)), [this, id, who](Instant when) { m_sales.deliver(id, who, 1, when); });
    });
}

void DemoScenes::returnOfYesterday()
{
    const int who = customer();
    const auto made = daysAgo(8, QTime(11, 0));
    Purchase purchase{.channel = Channel::Counter, .lines = {m_sales.lineOf(product(u"OD-6102"_s), 1)}};
    purchase.lines.first().deliveredOn = m_world.hours.dayOf(made);
    m_world.agenda.add(made, [this, who, purchase](Instant at) {
        const auto sold = m_sales.sell(purchase, who, at);
        m_sales.pay(sold.id, sold.grossMinor, PaymentMethod::Card, at);
        m_world.agenda.add(daysAgo(1, QTime(15, 25)), [this, id = sold.id](Instant when) { m_sales.takeBack(id, when); });
    });
}

void DemoScenes::detractors()
{
    const auto answer = [this](SurveyKind kind, int score, int days, const QString &comment) {
        const int who = customer();
        m_world.agenda.add(m_world.now.plusDays(-days), [=, this](Instant at) {
            SurveyStore(m_world.db).add({.kind = kind, .score = score, .answeredAt = at, .sentAt = at.plusSeconds(-7200),
                                         .customer = m_world.customers.at(who).id, .comment = comment});
        });
    };
    answer(SurveyKind::Nps, 1, 3, u"Trzy tygodnie bez pralki i nikt nie oddzwonił. Więcej tu nie kupię."_s);
    answer(SurveyKind::Nps, 4, 8, u"Naprawa w porządku, ale dodzwonić się nie sposób."_s);
    answer(SurveyKind::Csat, 1, 2, u"Ta sama usterka wróciła po dwóch dniach."_s);
}

void DemoScenes::birthdayToday()
{
    CustomerStore store(m_world.db);
    auto person = *store.find(m_world.customers.at(customer()).id);
    const auto today = m_world.today();
    person.birthday = Birthday{std::nullopt, today.month(), today.day()};
    person.nextTouchOn = today;
    store.save(person);
}
