// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DemoSupport that decides who turns to the shop when, and what will go wrong.
#include "models/demo/demosupport.h"

#include "models/actions/cancelcase.h"
#include "models/actions/logcontact.h"

using namespace Qt::StringLiterals;

void DemoSupport::plan()
{
    auto &world = m_world;
    const auto planOn = [&](QDate day, auto action) {
        world.agenda.add(world.hours.whenPeopleWrite(day, world.dice), action);
    };
    const auto caseAt = [this](Instant at) { throwCase(at); };
    for (int number = 0; number < world.wanted * 3 / 2; ++number)
        planOn(world.throwDay(world.firstDay), caseAt);
    for (int number = 0; number < world.wanted * 2 / 100 + 4; ++number)
        planOn(world.badWeek.from.addDays(world.dice.below(6)), caseAt);
    for (int number = 0; number < 55; ++number)
        planOn(world.firstDay.addDays(world.dice.below(kDemoDays)), [this](Instant at) { spam(at); });
    for (int month = 0; month < 24; ++month)
        world.agenda.add(world.hours.during(world.hours.openDay(world.firstDay.addMonths(month).addDays(5)), world.dice),
                         [this](Instant at) { housekeeping(at); });
}

const DemoTopic &DemoSupport::throwTopic(const DemoCustomer &customer, const DemoLanguage &texts)
{
    std::vector<int> weights;
    for (const auto &topic : texts.topics) {
        const auto category = QStringView(topic.productCategory);
        const bool owns = std::any_of(customer.things.begin(), customer.things.end(),
                                      [category](const OwnedThing &thing) { return thing.category == category; });
        const int usual = topic.kind == CaseKind::Praise ? 1 : 2;
        weights.push_back(category.isEmpty() ? usual : owns ? 3 * usual : customer.things.isEmpty() ? 1 : 0);
    }
    return texts.topics[static_cast<size_t>(m_world.dice.weighted(weights))];
}

static Channel throwChannel(bool isOpen, Dice &dice)
{
    constexpr std::array kChannels{Channel::Phone, Channel::Email, Channel::WebForm, Channel::Chat,
                                   Channel::Messenger, Channel::Sms, Channel::Social, Channel::Counter};
    constexpr std::array kOpen{34, 24, 10, 9, 9, 3, 3, 8};
    constexpr std::array kShut{0, 50, 22, 0, 18, 3, 7, 0}; // nobody is at the phone
    return kChannels.at(static_cast<size_t>(dice.weighted(isOpen ? kOpen : kShut)));
}

/// Few in a usual week; many in the bad one, when two were ill.
void DemoSupport::throwTroubles(CaseFlow &flow, Instant at)
{
    auto &dice = m_world.dice;
    const bool isBad = m_world.isBadWeek(at);
    const bool isEasy = flow.topic->kind == CaseKind::Question || flow.topic->kind == CaseKind::Praise;
    const auto happens = [&](int usually, int inBadWeek) { return dice.chance(isBad ? inBadWeek : isEasy ? usually / 2 : usually); };
    flow.isSlow = isBad && flow.channel != Channel::Phone && flow.channel != Channel::Counter;
    flow.asksBack = flow.topic->kind != CaseKind::Praise && happens(13, 30);
    flow.handsOver = flow.topic->kind != CaseKind::Praise && happens(9, 28);
    flow.waitsForPart = flow.topic->kind == CaseKind::Fault && dice.chance(22);
    flow.comesBack = flow.topic->kind != CaseKind::Praise && happens(7, 25);
    flow.repeats = flow.topic->kind == CaseKind::Fault && happens(3, 8);
    const bool isLong = (flow.waitsForPart || flow.handsOver) && dice.chance(50);
    flow.troubles = int(flow.isSlow) + int(isLong) + 2 * int(flow.comesBack) + int(flow.repeats);
}

void DemoSupport::throwCase(Instant at)
{
    auto &world = m_world;
    if (world.customers.isEmpty())
        return;
    const int customer = world.dice.below(static_cast<int>(world.customers.size()));
    const bool isOpen = world.hours.after(at, 0) == at;
    const auto &texts = textsIn(world.customers.at(customer).language);
    auto flow = flowFor(customer, throwChannel(isOpen, world.dice), throwTopic(world.customers.at(customer), texts));
    throwTroubles(flow, at);
    if (flow.channel == Channel::Social && world.dice.chance(40)) { // somebody we do not know
        flow.customer.reset();
        flow.thing.reset();
        flow.repeats = false;
    }
    open(flow, at);
}

/// The customer writes the same a second time, elsewhere.
void DemoSupport::planDuplicate(const CaseFlow &flow, Instant at)
{
    auto again = flow;
    again.channel = flow.channel == Channel::Email ? Channel::WebForm : Channel::Email;
    const auto reason = m_world.dice.chance(70) ? CancelReason::Duplicate : CancelReason::Merged;
    m_world.agenda.add(at.plusSeconds(m_world.dice.between(600, 5000)), [this, again, reason](Instant when) {
        const auto id = arrive(again, when);
        m_world.agenda.add(m_world.hours.after(when, 20), [this, id, again, reason](Instant later) {
            cancelCase(m_world.db, id, {reason, again.id}, {later, again.worker});
        });
    });
}

void DemoSupport::spam(Instant at)
{
    constexpr std::array<std::array<const char16_t *, 2>, 4> kSpam{
        {{u"Pozycjonowanie Twojej strony – 1. miejsce w 7 dni", u"Gwarantujemy pierwsze miejsce. Oferta ważna tylko dziś!"},
         {u"Invoice overdue!!!", u"Open the attached document to avoid legal action."},
         {u"Kredyt dla firm bez BIK", u"Decyzja w 5 minut, bez wychodzenia z domu."},
         {u"Your parcel could not be delivered", u"Pay the small fee to receive your parcel."}}};
    const auto &mail = m_world.dice.pick(kSpam);
    const auto logged = logContact(m_world.db, {.channel = Channel::Email, .text = QString::fromUtf16(mail[1]), .subject = QString::fromUtf16(mail[0])},
                                   {at, std::nullopt});
    m_world.agenda.add(m_world.hours.after(at, 30), [this, id = logged.caseId](Instant when) {
        cancelCase(m_world.db, id, {.reason = CancelReason::Spam}, {when, m_world.dice.pick(m_world.staff.desk)});
    });
}

/// A case of our own, which no figure counts.
void DemoSupport::housekeeping(Instant at)
{
    constexpr std::array kSubjects{u"Kalibracja testera grzałek", u"Przegląd samochodu dostawczego", u"Inwentaryzacja części"};
    const Stamp stamp{at, m_world.staff.manager};
    const Case record{.channel = Channel::Counter, .category = u"Wewnętrzne"_s, .subject = QString::fromUtf16(m_world.dice.pick(kSubjects)),
                      .assignee = m_world.staff.technician, .openedAt = at, .internal = true};
    const auto id = openCase(m_world.db, record, m_world.hours.dayOf(at).year(), stamp);
    changeCaseStatus(m_world.db, id, CaseStatus::Open, {at, m_world.staff.technician});
    m_world.agenda.add(m_world.hours.after(at, m_world.dice.around(500)), [this, id](Instant when) {
        changeCaseStatus(m_world.db, id, CaseStatus::Resolved, {when, m_world.staff.technician});
    });
}
