// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demosupport.h"

#include "models/actions/cancelcase.h"
#include "models/actions/handovercase.h"
#include "models/actions/logcontact.h"
#include "models/cases/casestore.h"
#include "models/demo/democomments.h"
#include "models/devices/devicestore.h"
#include "models/surveys/surveystore.h"

using namespace Qt::StringLiterals;

static QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

static bool isLive(Channel channel)
{
    return channel == Channel::Phone || channel == Channel::Counter;
}

qint64 usualAnswerMinutes(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
    case Channel::Counter: return 45; // until we call back
    case Channel::Chat: return 3;
    case Channel::Messenger: return 15;
    case Channel::Sms: return 20;
    case Channel::Social: return 60;
    case Channel::Email: return 55;
    case Channel::WebForm: return 65;
    }
    Q_UNREACHABLE();
}

QString DemoSupport::written(const CaseFlow &flow, const QString &words, bool fromCustomer) const
{
    const bool isLetter = flow.channel == Channel::Email || flow.channel == Channel::WebForm;
    if (!isLetter)
        return words;
    const auto sender = fromCustomer && flow.customer ? m_world.customers.at(*flow.customer).name : u"AGD Serwis Nowak"_s;
    return text(flow.texts->phrases.greeting) + u'\n' + words + u"\n\n"_s + text(flow.texts->phrases.regards) + u'\n' + sender;
}

CaseFlow DemoSupport::flowFor(int customer, Channel channel, const DemoTopic &topic)
{
    auto &world = m_world;
    const auto &who = world.customers.at(customer);
    CaseFlow flow{.customer = customer, .texts = &textsIn(who.language), .topic = &topic, .channel = channel, .answer = text(topic.answer)};
    flow.worker = world.dice.chance(70) ? world.dice.pick(world.staff.desk) : world.staff.technician;
    for (const auto &thing : who.things) {
        if (thing.category == QStringView(topic.productCategory))
            flow.thing = thing;
    }
    return flow;
}

static CasePriority priorityOf(CaseKind kind, Dice &dice)
{
    switch (kind) {
    case CaseKind::Fault: return dice.chance(5) ? CasePriority::Urgent : dice.chance(18) ? CasePriority::High : CasePriority::Normal;
    case CaseKind::Complaint: return dice.chance(40) ? CasePriority::High : CasePriority::Normal;
    case CaseKind::Question:
    case CaseKind::Return: return CasePriority::Normal;
    case CaseKind::Praise: return CasePriority::Low;
    }
    Q_UNREACHABLE();
}

/// A complaint must be answered within 14 days (consumer rights act, art. 7a).
static void setStatutoryDate(Connection &db, CaseId id, QDate opened)
{
    CaseStore cases(db);
    auto record = *cases.find(id);
    record.statutoryDueOn = opened.addDays(14);
    cases.save(record);
}

CaseId DemoSupport::arrive(const CaseFlow &flow, Instant at)
{
    const auto &topic = *flow.topic;
    const auto &phrases = flow.texts->phrases;
    ContactEntry entry{.channel = flow.channel, .kind = topic.kind, .priority = priorityOf(topic.kind, m_world.dice),
                       .category = text(topic.category), .subject = text(topic.subject)};
    if (flow.customer)
        entry.customer = m_world.customers.at(*flow.customer).id;
    if (flow.thing) {
        entry.product = flow.thing->product;
        entry.serial = flow.thing->serial;
        if (const auto device = DeviceStore(m_world.db).findBySerial(flow.thing->product, flow.thing->serial))
            entry.device = device->id;
    }
    const bool live = isLive(flow.channel);
    entry.solved = live && !flow.asksBack && !flow.handsOver && !flow.waitsForPart;
    entry.text = live ? text(phrases.customer) + text(topic.message) : written(flow, text(topic.message), true);
    if (entry.solved)
        entry.text += u'\n' + text(phrases.us) + text(topic.answer);
    const auto by = live ? std::optional(flow.worker) : std::nullopt;
    const auto logged = logContact(m_world.db, entry, {at, by});
    if (topic.kind == CaseKind::Complaint)
        setStatutoryDate(m_world.db, logged.caseId, m_world.hours.dayOf(at));
    if (flow.channel == Channel::Email || flow.channel == Channel::WebForm) {
        logContact(m_world.db, {.caseId = logged.caseId, .direction = Direction::Outbound, .channel = Channel::Email,
                                .text = text(phrases.received), .automatic = true}, {at.plusSeconds(20), std::nullopt});
    }
    return logged.caseId;
}

void DemoSupport::open(CaseFlow flow, Instant at)
{
    flow.id = arrive(flow, at);
    if (isLive(flow.channel) && !flow.asksBack && !flow.handsOver && !flow.waitsForPart)
        return resolved(flow, at);
    planAnswer(flow, at, usualAnswerMinutes(flow.channel));
    if (!isLive(flow.channel) && m_world.dice.chance(3))
        planDuplicate(flow, at);
}

void DemoSupport::reply(const CaseFlow &flow, const QString &words, Instant at, bool solved, bool waits)
{
    const auto channel = flow.channel == Channel::WebForm ? Channel::Email : flow.channel == Channel::Counter ? Channel::Phone : flow.channel;
    logContact(m_world.db, {.caseId = flow.id, .direction = Direction::Outbound, .channel = channel, .text = written(flow, words, false),
                            .solved = solved, .waitsForCustomer = waits}, {at, flow.worker});
}

void DemoSupport::planAnswer(const CaseFlow &flow, Instant at, qint64 medianMinutes)
{
    const auto minutes = m_world.dice.around(flow.isSlow ? medianMinutes * 5 : medianMinutes);
    m_world.agenda.add(m_world.hours.after(at, minutes), [this, flow](Instant when) { answer(flow, when); });
}

void DemoSupport::answer(CaseFlow flow, Instant at)
{
    if (CaseStore(m_world.db).find(flow.id)->status == CaseStatus::Cancelled)
        return;
    flow.isSlow = false; // once somebody has taken it, it goes on as usual
    if (flow.handsOver)
        return handOver(flow, at);
    if (flow.asksBack) {
        reply(flow, text(flow.turns().question), at, false, true);
        flow.asksBack = false;
        m_world.agenda.add(at.plusSeconds(m_world.dice.around(15 * 3600)), [this, flow](Instant when) {
            logContact(m_world.db, {.caseId = flow.id, .direction = Direction::Inbound, .channel = flow.channel,
                                    .text = written(flow, text(flow.turns().details), true)}, {when, std::nullopt});
            planAnswer(flow, when, 90);
        });
        return;
    }
    if (flow.waitsForPart)
        return orderPart(flow, at);
    reply(flow, flow.answer, at, true, false);
    resolved(flow, at);
}

void DemoSupport::handOver(CaseFlow flow, Instant at)
{
    const auto from = flow.worker;
    const bool isFault = flow.topic->kind == CaseKind::Fault;
    flow.worker = isFault ? m_world.staff.specialist : m_world.staff.manager;
    flow.handsOver = false;
    flow.answer = text(flow.turns().takenOver);
    handOverCase(m_world.db, flow.id, {.level = 2, .assignee = flow.worker, .note = isFault ? u"Wymaga diagnozy, klient czeka na telefon."_s : u"Do decyzji szefa."_s}, {at, from});
    planAnswer(flow, at, 150);
}

void DemoSupport::orderPart(CaseFlow flow, Instant at)
{
    reply(flow, text(flow.texts->phrases.partOrdered), at, false, false);
    changeCaseStatus(m_world.db, flow.id, CaseStatus::WaitingThirdParty, {at, flow.worker}, u"część zamówiona"_s);
    flow.waitsForPart = false;
    flow.answer = text(flow.texts->phrases.partArrived);
    m_world.agenda.add(m_world.hours.after(at, m_world.dice.around(2200)), [this, flow](Instant when) {
        changeCaseStatus(m_world.db, flow.id, CaseStatus::Open, {when, flow.worker}, u"część przyszła"_s);
        planAnswer(flow, when, 240);
    });
}

void DemoSupport::comeBack(CaseFlow flow, Instant at)
{
    const auto by = isLive(flow.channel) ? std::optional(flow.worker) : std::nullopt;
    const auto logged = logContact(m_world.db, {.caseId = flow.id, .direction = Direction::Inbound, .channel = flow.channel,
                                                .text = written(flow, text(flow.turns().comesBack), true)}, {at, by});
    flow.id = logged.caseId; // a closed one is followed up
    flow.answer = text(flow.turns().amends);
    planAnswer(flow, at, 120);
}

void DemoSupport::resolved(CaseFlow flow, Instant at)
{
    auto &dice = m_world.dice;
    if (flow.comesBack) {
        flow.comesBack = false;
        const auto day = m_world.hours.openDay(m_world.hours.dayOf(at).addDays(dice.between(1, 5)));
        m_world.agenda.add(m_world.hours.during(day, dice), [this, flow](Instant when) { comeBack(flow, when); });
        return;
    }
    if (flow.repeats) {
        const auto day = m_world.hours.openDay(m_world.hours.dayOf(at).addDays(dice.between(2, 5)));
        auto again = flowFor(*flow.customer, flow.channel, *flow.topic);
        m_world.agenda.add(m_world.hours.during(day, dice), [this, again](Instant when) { open(again, when); });
    }
    if (flow.customer && m_world.customers.at(*flow.customer).answersSurveys && dice.chance(60))
        m_world.agenda.add(at.plusDays(1).plusSeconds(dice.around(8 * 3600)), [this, flow](Instant when) { answerSurvey(flow, when); });
}

void DemoSupport::answerSurvey(const CaseFlow &flow, Instant at)
{
    constexpr std::array kPleased{1, 2, 6, 27, 64};
    constexpr std::array kSo{8, 12, 22, 34, 24};
    constexpr std::array kAnnoyed{34, 28, 18, 13, 7};
    auto &dice = m_world.dice;
    auto &customer = m_world.customers[*flow.customer];
    const int index = dice.weighted(flow.troubles == 0 ? kPleased : flow.troubles == 1 ? kSo : kAnnoyed);
    SurveyResponse response{.kind = SurveyKind::Csat, .score = index + 1, .answeredAt = at, .sentAt = at.plusSeconds(-dice.between(300, 60'000)),
                            .customer = customer.id, .caseId = flow.id};
    response.comment = throwComment(response.kind, response.score, customer.language, dice);
    customer.wasDisappointed |= response.score <= 2;
    SurveyStore(m_world.db).add(response);
}
