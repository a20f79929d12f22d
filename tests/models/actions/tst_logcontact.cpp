// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/logcontact.h"

#include "models/actions/cancelcase.h"
#include "models/actions/undocasestep.h"
#include "models/cases/casehistory.h"
#include "models/cases/interactionstore.h"
#include "models/storage/storageerror.h"
#include "tests/support/casefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Effect = LoggedContact::Effect;

class TestLogContact : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void opensANewCase();
    void answersACallAtOnce_data();
    void answersACallAtOnce();
    void movesTheCaseAsTheContactDemands_data();
    void movesTheCaseAsTheContactDemands();
    void solvesInOneContact();
    void waitsForTheCustomer();
    void aContactOnAClosedCaseOpensAFollowUp();
    void aContactOnADuplicateGoesToTheOther();
    void countsEpisodesAndTheFirstResponse();
    void theAnswererOfNobodysCaseIsItsAssignee();
    void undoesAContact_data();
    void undoesAContact();
    void undoOfANewCaseWithdrawsIt();
    void refusesToUndoWhatIsNotTheLastStep();
    void refusesAnEmptyOrUnfitText();
    void aCaseThatIsGoneIsAConflict();

private:
    CaseFixture &shop()
    {
        if (!m_shop)
            m_shop = std::make_unique<CaseFixture>();
        return *m_shop;
    }
    Stamp at(qint64 minutes) { return {kMonday.plusSeconds(minutes * 60), shop().jan}; }
    LoggedContact log(CaseId id, Direction direction, Channel channel, qint64 minutes)
    {
        return logContact(shop().db, {.caseId = id, .direction = direction, .channel = channel, .text = u"…"_s},
                          at(minutes));
    }

    std::unique_ptr<CaseFixture> m_shop;
};

/// Whatever a test did: what is kept is what the history tells.
void TestLogContact::cleanup()
{
    if (m_shop)
        QCOMPARE(caseFactFaults(m_shop->db), QStringList());
    m_shop.reset();
}

void TestLogContact::opensANewCase()
{
    const auto logged = logContact(shop().db,
                                   {.customer = shop().anna,
                                    .channel = Channel::Email,
                                    .text = u" <b>Drum</b> is loud\nsince May "_s,
                                    .kind = CaseKind::Fault,
                                    .priority = CasePriority::High,
                                    .category = u"Noise"_s,
                                    .product = shop().washer,
                                    .serial = u"SN1"_s,
                                    .device = shop().washerOfAnna},
                                   at(0));
    const auto record = shop().caseOf(logged.caseId);
    QCOMPARE(logged.effect, Effect::Opened);
    QCOMPARE(logged.number, u"C-2026-00001"_s);
    QCOMPARE(record.number, logged.number);
    QCOMPARE(record.subject, u"<b>Drum</b> is loud"_s);
    QCOMPARE(record.category, u"Noise"_s);
    QCOMPARE(record.kind, CaseKind::Fault);
    QCOMPARE(record.priority, CasePriority::High);
    QCOMPARE(record.customer, std::optional(shop().anna));
    QCOMPARE(record.product, std::optional(shop().washer));
    QCOMPARE(record.serial, u"SN1"_s);
    QCOMPARE(record.device, std::optional(shop().washerOfAnna));
    QCOMPARE(record.status, CaseStatus::New);
    QCOMPARE(record.openedAt, kMonday);
    QCOMPARE(record.firstResponseAt, std::optional<Instant>());
    QCOMPARE(record.inboundEpisodes, std::optional(1));
    const auto contacts = InteractionStore(shop().db).ofCase(record.id);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.first().text, u"<b>Drum</b> is loud\nsince May"_s);
    QCOMPARE(contacts.first().author, std::optional(shop().jan));
    QCOMPARE(contacts.first().customer, std::optional(shop().anna));
}

void TestLogContact::answersACallAtOnce_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<bool>("automatic");
    QTest::addColumn<bool>("answered");
    for (const auto channel : allOf<Channel>()) {
        const bool live = channel == Channel::Phone || channel == Channel::Counter;
        QTest::addRow("%s", qPrintable(toWord(channel))) << channel << false << live;
        QTest::addRow("%s, to a machine", qPrintable(toWord(channel))) << channel << true << false;
    }
}

void TestLogContact::answersACallAtOnce()
{
    QFETCH(const Channel, channel);
    QFETCH(const bool, automatic);
    QFETCH(const bool, answered);
    const auto logged = logContact(shop().db, {.channel = channel, .text = u"Hello"_s, .automatic = automatic}, at(0));
    const auto record = shop().caseOf(logged.caseId);
    QCOMPARE(record.status, answered ? CaseStatus::Open : CaseStatus::New);
    QCOMPARE(record.firstResponseAt, answered ? std::optional(kMonday) : std::nullopt);
    QCOMPARE(record.assignee, answered ? std::optional(shop().jan) : std::nullopt);
}

void TestLogContact::movesTheCaseAsTheContactDemands_data()
{
    QTest::addColumn<CaseStatus>("before");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<CaseStatus>("after");
    QTest::addColumn<Effect>("effect");
    using enum CaseStatus;
    const auto row = [](CaseStatus before, Direction direction, CaseStatus after, Effect effect) {
        QTest::addRow("%s on %s", qPrintable(toWord(direction)), qPrintable(toWord(before)))
            << before << direction << after << effect;
    };
    row(New, Direction::Inbound, New, Effect::Added);
    row(Open, Direction::Inbound, Open, Effect::Added);
    row(WaitingCustomer, Direction::Inbound, Open, Effect::Resumed);
    row(WaitingThirdParty, Direction::Inbound, WaitingThirdParty, Effect::Added);
    row(Resolved, Direction::Inbound, Open, Effect::Reopened);
    row(New, Direction::Outbound, Open, Effect::Answered);
    for (const auto status : {Open, WaitingCustomer, WaitingThirdParty, Resolved, Closed, Cancelled})
        row(status, Direction::Outbound, status, Effect::Added);
    for (const auto status : allOf<CaseStatus>())
        row(status, Direction::Internal, status, Effect::Added);
}

void TestLogContact::movesTheCaseAsTheContactDemands()
{
    QFETCH(const CaseStatus, before);
    QFETCH(const Direction, direction);
    QFETCH(const CaseStatus, after);
    QFETCH(const Effect, effect);
    const auto id = shop().caseIn(before);
    const auto factsBefore = factsOf(shop().caseOf(id));
    const auto logged = log(id, direction, Channel::Email, 10);
    QCOMPARE(logged.caseId, id);
    QCOMPARE(shop().caseOf(id).status, after);
    QCOMPARE(logged.effect, effect);
    QCOMPARE(shop().caseOf(id).reopenCount, effect == Effect::Reopened ? 1 : 0);
    if (direction == Direction::Internal)
        QCOMPARE(factsOf(shop().caseOf(id)), factsBefore);
}

void TestLogContact::solvesInOneContact()
{
    const auto logged =
        logContact(shop().db, {.customer = shop().anna, .text = u"How to clean it?"_s, .solved = true}, at(0));
    const auto record = shop().caseOf(logged.caseId);
    QCOMPARE(logged.effect, Effect::Solved);
    QCOMPARE(shop().statesOf(record.id), u"new open resolved"_s);
    QCOMPARE(record.firstResolvedAt, std::optional(kMonday));
    QCOMPARE(record.oursFirstMs, std::optional<qint64>(0));
    QCOMPARE(record.inboundEpisodes, std::optional(1));
    QCOMPARE(record.reopenCount, 0);
    const auto mail = logContact(shop().db, {.channel = Channel::Email, .text = u"Thanks"_s, .solved = true}, at(0));
    QCOMPARE(shop().statesOf(mail.caseId), u"new open resolved"_s);
}

void TestLogContact::waitsForTheCustomer()
{
    const auto id = shop().newCase();
    const ContactEntry question{.caseId = id,
                                .direction = Direction::Outbound,
                                .channel = Channel::Email,
                                .text = u"Which model?"_s,
                                .waitsForCustomer = true};
    QCOMPARE(logContact(shop().db, question, at(30)).effect, Effect::Waiting);
    log(id, Direction::Inbound, Channel::Email, 90);
    const auto solution = logContact(
        shop().db, {.caseId = id, .direction = Direction::Outbound, .text = u"So"_s, .solved = true}, at(100));
    QCOMPARE(solution.effect, Effect::Solved);
    const auto record = shop().caseOf(id);
    QCOMPARE(shop().statesOf(id), u"new open waiting_customer open resolved"_s);
    QCOMPARE(record.oursFirstMs, std::optional<qint64>((30 + 10) * 60'000));
    QCOMPARE(record.firstResponseAt, std::optional(at(30).at));
    QCOMPARE(record.inboundEpisodes, std::optional(2));
}

void TestLogContact::aContactOnAClosedCaseOpensAFollowUp()
{
    for (const auto status : {CaseStatus::Closed, CaseStatus::Cancelled}) {
        const auto id = shop().caseIn(status);
        const auto logged = log(id, Direction::Inbound, Channel::Phone, 60);
        QCOMPARE(logged.effect, Effect::Followed);
        QVERIFY(logged.caseId != id);
        const auto next = shop().caseOf(logged.caseId);
        QCOMPARE(next.followsUp, std::optional(id));
        QCOMPARE(next.customer, std::optional(shop().anna));
        QCOMPARE(next.subject, u"Washer leaks"_s);
        QCOMPARE(next.status, CaseStatus::Open);
        QCOMPARE(next.openedAt, at(60).at);
        QCOMPARE(shop().caseOf(id).status, status);
    }
}

void TestLogContact::aContactOnADuplicateGoesToTheOther()
{
    const auto kept = shop().caseIn(CaseStatus::WaitingCustomer);
    const auto duplicate = shop().newCase();
    cancelCase(shop().db, duplicate, {CancelReason::Duplicate, kept}, at(5));
    const auto logged = log(duplicate, Direction::Inbound, Channel::Email, 10);
    QCOMPARE(logged.caseId, kept);
    QCOMPARE(logged.effect, Effect::Resumed);
}

void TestLogContact::countsEpisodesAndTheFirstResponse()
{
    const auto id = shop().newCase();
    log(id, Direction::Inbound, Channel::Email, 5);
    logContact(shop().db,
               {.caseId = id,
                .direction = Direction::Outbound,
                .channel = Channel::Email,
                .text = u"Received"_s,
                .automatic = true},
               at(6));
    log(id, Direction::Internal, Channel::Email, 7);
    QCOMPARE(shop().caseOf(id).inboundEpisodes, std::optional(1));
    QCOMPARE(shop().caseOf(id).firstResponseAt, std::optional<Instant>());
    QCOMPARE(shop().caseOf(id).status, CaseStatus::New);
    log(id, Direction::Outbound, Channel::Email, 12);
    log(id, Direction::Inbound, Channel::Email, 20);
    QCOMPARE(shop().caseOf(id).inboundEpisodes, std::optional(2));
    QCOMPARE(shop().caseOf(id).firstResponseAt, std::optional(at(12).at));
}

void TestLogContact::theAnswererOfNobodysCaseIsItsAssignee()
{
    const auto id = shop().newCase();
    QCOMPARE(shop().caseOf(id).assignee, std::optional<StaffId>());
    log(id, Direction::Outbound, Channel::Email, 1);
    QCOMPARE(shop().caseOf(id).assignee, std::optional(shop().jan));
    logContact(shop().db, {.caseId = id, .direction = Direction::Outbound, .text = u"Me too"_s},
               {at(2).at, shop().ewa});
    QCOMPARE(shop().caseOf(id).assignee, std::optional(shop().jan));
}

void TestLogContact::undoesAContact_data()
{
    QTest::addColumn<CaseStatus>("before");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<bool>("solved");
    QTest::newRow("a reopening") << CaseStatus::Resolved << Direction::Inbound << false;
    QTest::newRow("an answer that solved") << CaseStatus::New << Direction::Outbound << true;
    QTest::newRow("an answer of the customer") << CaseStatus::WaitingCustomer << Direction::Inbound << false;
    QTest::newRow("a note") << CaseStatus::Closed << Direction::Internal << false;
}

void TestLogContact::undoesAContact()
{
    QFETCH(const CaseStatus, before);
    QFETCH(const Direction, direction);
    QFETCH(const bool, solved);
    auto expected = shop().caseOf(shop().caseIn(before));
    const ContactEntry entry{
        .caseId = expected.id, .direction = direction, .channel = Channel::Email, .text = u"Oops"_s, .solved = solved};
    const auto logged = logContact(shop().db, entry, at(10));
    const auto eventsBefore = shop().statesOf(expected.id).split(u' ').size();
    undoCaseStep(shop().db, logged.step, at(11));
    auto record = shop().caseOf(expected.id);
    QVERIFY(shop().statesOf(expected.id).split(u' ').size() >= eventsBefore);
    expected.rowVersion = record.rowVersion;
    QCOMPARE(record, expected);
    QCOMPARE(InteractionStore(shop().db).ofCase(expected.id).size(), 1);
}

void TestLogContact::undoOfANewCaseWithdrawsIt()
{
    const auto logged = logContact(shop().db, {.text = u"Wrong number"_s}, at(0));
    undoCaseStep(shop().db, logged.step, at(1));
    QCOMPARE(shop().caseOf(logged.caseId).status, CaseStatus::Cancelled);
    QCOMPARE(shop().caseOf(logged.caseId).cancelReason, std::optional(CancelReason::Withdrawn));
}

void TestLogContact::refusesToUndoWhatIsNotTheLastStep()
{
    const auto id = shop().caseIn(CaseStatus::Resolved);
    const auto reopened = log(id, Direction::Inbound, Channel::Email, 10);
    logContact(shop().db, {.caseId = id, .direction = Direction::Outbound, .text = u"Done"_s, .solved = true}, at(20));
    QVERIFY_EXCEPTION_THROWN(undoCaseStep(shop().db, reopened.step, at(21)), StorageError);
    QCOMPARE(shop().caseOf(id).status, CaseStatus::Resolved);
}

void TestLogContact::refusesAnEmptyOrUnfitText()
{
    QCOMPARE(problemsOf(ContactEntry{.text = u" \n"_s}), (Problems{{u"text"_s, ProblemKind::Missing, {}}}));
    QCOMPARE(problemsOf(ContactEntry{.text = QString(20'001, u'a')}),
             (Problems{{u"text"_s, ProblemKind::TooLong, u"20000"_s}}));
    QCOMPARE(problemsOf(ContactEntry{.text = u"a"_s + QChar(0)}).value(0).kind, ProblemKind::BadCharacter);
    QCOMPARE(problemsOf(ContactEntry{.text = u"a"_s, .subject = QString(201, u'a')}).value(0).field, u"subject"_s);
    QVERIFY(problemsOf(ContactEntry{.text = u"a"_s}).isEmpty());
}

void TestLogContact::aCaseThatIsGoneIsAConflict()
{
    QVERIFY_EXCEPTION_THROWN(log({99}, Direction::Inbound, Channel::Phone, 0), StorageError);
}

QTEST_GUILESS_MAIN(TestLogContact)
#include "tst_logcontact.moc"
