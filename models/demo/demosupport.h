// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/contactentry.h"
#include "models/demo/demotopic.h"
#include "models/demo/demoworld.h"

/// One case on its way; what is still to come of it.
struct CaseFlow {
    CaseId id;
    std::optional<int> customer; ///< a place in the world's customers
    const DemoLanguage *texts = nullptr;
    const DemoTopic *topic = nullptr;
    std::optional<OwnedThing> thing;
    Channel channel = Channel::Phone;
    StaffId worker;
    QString answer; ///< what will be said in the end
    bool asksBack = false;
    bool handsOver = false;
    bool waitsForPart = false;
    bool comesBack = false;
    bool repeats = false;
    bool isSlow = false;
    int troubles = 0; ///< what the customer will hold against us

    const DemoTurns &turns() const { return texts->phrases.turns(topic->kind); }
};

/// Helps: lets customers turn to the shop, and the shop answer, hand over, wait and resolve.
class DemoSupport
{
public:
    explicit DemoSupport(DemoWorld &world) : m_world(world) {}

    /// Puts two years of cases on the agenda; more than usual in the bad week.
    void plan();
    /// A case of the customer with nothing on its way but the answer.
    CaseFlow flowFor(int customer, Channel channel, const DemoTopic &topic);
    /// Logs the customer's first contact and plans how the case goes on.
    void open(CaseFlow flow, Instant at);
    /// The same, without anybody taking care of it.
    CaseId arrive(const CaseFlow &flow, Instant at);
    /// What we write or say to the customer; `then` resolves the case or lets it wait.
    void reply(const CaseFlow &flow, const QString &text, Instant at, bool solved, bool waits);

private:
    void throwCase(Instant at);
    const DemoTopic &throwTopic(const DemoCustomer &customer, const DemoLanguage &texts);
    void throwTroubles(CaseFlow &flow, Instant at);
    void planAnswer(const CaseFlow &flow, Instant at, qint64 medianMinutes);
    void answer(CaseFlow flow, Instant at);
    void handOver(CaseFlow flow, Instant at);
    void orderPart(CaseFlow flow, Instant at);
    void resolved(CaseFlow flow, Instant at);
    void comeBack(CaseFlow flow, Instant at);
    void answerSurvey(const CaseFlow &flow, Instant at);
    void planDuplicate(const CaseFlow &flow, Instant at);
    void spam(Instant at);
    void housekeeping(Instant at);
    QString written(const CaseFlow &flow, const QString &words, bool fromCustomer) const;

    DemoWorld &m_world;
};

/// Half of the first answers in a channel come within so many minutes of opening time.
qint64 usualAnswerMinutes(Channel channel);
