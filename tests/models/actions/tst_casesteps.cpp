// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cancelcase.h"
#include "models/actions/changecasestatus.h"
#include "models/actions/closematuredcases.h"
#include "models/actions/handovercase.h"
#include "models/actions/savecase.h"
#include "models/actions/undocasestep.h"
#include "models/cases/caseevents.h"
#include "models/cases/casehistory.h"
#include "models/cases/casestore.h"
#include "models/cases/interactionstore.h"
#include "models/storage/connection.h"
#include "models/storage/storageerror.h"
#include "models/surveys/surveystore.h"
#include "tests/support/casefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCaseSteps : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changesTheStateAsTheRulesSay_data();
    void changesTheStateAsTheRulesSay();
    void closingWaitsForTheMaturityWindow();
    void takesItsTimesFromTheIntervals();
    void handsOverAndCountsOnlyHigherLevels();
    void refusesToHandOverWhatHasEnded();
    void cancelsForEveryReason_data();
    void cancelsForEveryReason();
    void refusesACancellationThatLeadsNowhere();
    void undoesEveryStep();
    void closesWhatHasMatured();
    void contactsAndAnswersFollowTheCustomerOfTheirCase();
    void aClockSetBackKeepsTheOrder();
    void continuesWhatAnImportKnew();
    void findsFactsThatAreNotWhatTheHistoryTells();

private:
    Stamp at(qint64 minutes) { return {kMonday.plusSeconds(minutes * 60), m_shop->jan}; }
    Connection &db() { return m_shop->db; }

    std::unique_ptr<CaseFixture> m_shop;
};

void TestCaseSteps::init()
{
    m_shop = std::make_unique<CaseFixture>();
}

void TestCaseSteps::changesTheStateAsTheRulesSay_data()
{
    QTest::addColumn<CaseStatus>("from");
    QTest::addColumn<CaseStatus>("to");
    for (const auto from : allOf<CaseStatus>()) {
        for (const auto to : allOf<CaseStatus>()) {
            if (to != CaseStatus::Cancelled)
                QTest::addRow("%s to %s", qPrintable(toWord(from)), qPrintable(toWord(to))) << from << to;
        }
    }
}

void TestCaseSteps::changesTheStateAsTheRulesSay()
{
    QFETCH(const CaseStatus, from);
    QFETCH(const CaseStatus, to);
    const auto id = m_shop->caseIn(from);
    const auto before = m_shop->caseOf(id);
    const auto result = changeCaseStatus(db(), id, to, {kMonday.plusDays(30), m_shop->jan});
    QCOMPARE(result.refusal, refusal(from, to));
    QCOMPARE(result.step.has_value(), !result.refusal.has_value());
    if (result.refusal) {
        QCOMPARE(m_shop->caseOf(id), before);
        return;
    }
    QCOMPARE(m_shop->caseOf(id).status, to);
    const auto last = EventLog(db()).of(kCaseEntity, id.value).last();
    QCOMPARE(last.fromState, std::optional(toWord(from)));
    QCOMPARE(last.toState, toWord(to));
    QCOMPARE(last.by, std::optional(m_shop->jan));
    QCOMPARE(caseFactFaults(db()), QStringList());
}

void TestCaseSteps::closingWaitsForTheMaturityWindow()
{
    const auto id = m_shop->caseIn(CaseStatus::Resolved); // a minute after kMonday
    QCOMPARE(changeCaseStatus(db(), id, CaseStatus::Closed, {kMonday.plusDays(7), {}}).refusal,
             std::optional(TransitionRefusal::NotMatured));
    QVERIFY(changeCaseStatus(db(), id, CaseStatus::Closed, {kMonday.plusDays(7).plusSeconds(60), {}}).step);
    QCOMPARE(m_shop->caseOf(id).closedAt, std::optional(kMonday.plusDays(7).plusSeconds(60)));
}

void TestCaseSteps::takesItsTimesFromTheIntervals()
{
    const auto id = m_shop->newCase();
    using enum CaseStatus;
    const QList<std::pair<CaseStatus, int>> way{
        {Open, 10}, {WaitingThirdParty, 30}, {Resolved, 90}, {Open, 100}, {Resolved, 105}};
    for (const auto &[to, minutes] : way)
        QVERIFY(changeCaseStatus(db(), id, to, at(minutes)).step);
    const auto record = m_shop->caseOf(id);
    QCOMPARE(record.firstResolvedAt, std::optional(at(90).at));
    QCOMPARE(record.lastResolvedAt, std::optional(at(105).at));
    QCOMPARE(record.oursFirstMs, std::optional<qint64>(30 * 60'000));
    QCOMPARE(record.oursLastMs, std::optional<qint64>(35 * 60'000));
    QCOMPARE(record.reopenCount, 1);
    QCOMPARE(record.assignee, std::optional(m_shop->jan));
}

void TestCaseSteps::handsOverAndCountsOnlyHigherLevels()
{
    const auto id = m_shop->newCase();
    QVERIFY(handOverCase(db(), id, {1, m_shop->jan, {}}, at(1)).step);
    QCOMPARE(m_shop->caseOf(id).handOverCount, 0);
    QVERIFY(handOverCase(db(), id, {3, m_shop->ewa, u"needs <a part>"_s}, at(2)).step);
    QCOMPARE(m_shop->caseOf(id).handOverCount, 1);
    QVERIFY(handOverCase(db(), id, {2, m_shop->ewa, {}}, at(3)).step);
    const auto record = m_shop->caseOf(id);
    QCOMPARE(record.handOverCount, 1);
    QCOMPARE(record.level, 2);
    QCOMPARE(record.assignee, std::optional(m_shop->ewa));
    QCOMPARE(record.status, CaseStatus::New);
    const auto levels = EventLog(db()).of(kCaseLevelEntity, id.value);
    QCOMPARE(levels.size(), 2);
    QCOMPARE(levels.first().fromState.value() + levels.first().toState, u"13"_s);
    QCOMPARE(levels.first().reason, std::optional(u"needs <a part>"_s));
    const auto assignees = EventLog(db()).of(kCaseAssigneeEntity, id.value);
    QCOMPARE(assignees.size(), 2);
    QCOMPARE(assignees.last().fromState, std::optional(QString::number(m_shop->jan.value)));
    QCOMPARE(handOverCase(db(), id, {2, m_shop->ewa, {}}, at(4)).refusal, std::optional(TransitionRefusal::Unchanged));
    QCOMPARE(caseFactFaults(db()), QStringList());
}

void TestCaseSteps::refusesToHandOverWhatHasEnded()
{
    QCOMPARE(handOverCase(db(), m_shop->caseIn(CaseStatus::Closed), {2, {}, {}}, at(5)).refusal,
             std::optional(TransitionRefusal::IsClosed));
    QCOMPARE(handOverCase(db(), m_shop->caseIn(CaseStatus::Cancelled), {2, {}, {}}, at(5)).refusal,
             std::optional(TransitionRefusal::IsCancelled));
}

void TestCaseSteps::cancelsForEveryReason_data()
{
    QTest::addColumn<CancelReason>("reason");
    QTest::addColumn<bool>("namesOther");
    QTest::newRow("spam") << CancelReason::Spam << false;
    QTest::newRow("duplicate") << CancelReason::Duplicate << true;
    QTest::newRow("merged") << CancelReason::Merged << true;
    QTest::newRow("withdrawn") << CancelReason::Withdrawn << false;
}

void TestCaseSteps::cancelsForEveryReason()
{
    QFETCH(const CancelReason, reason);
    QFETCH(const bool, namesOther);
    const auto other = m_shop->newCase();
    for (const auto status : allOf<CaseStatus>()) {
        const auto id = m_shop->caseIn(status);
        const Cancellation cancellation{reason, other};
        QCOMPARE(problemsOf(db(), id, cancellation), Problems());
        const auto result = cancelCase(db(), id, cancellation, at(10));
        QCOMPARE(result.refusal, refusal(status, CaseStatus::Cancelled));
        if (!result.step)
            continue;
        QCOMPARE(m_shop->caseOf(id).status, CaseStatus::Cancelled);
        QCOMPARE(m_shop->caseOf(id).cancelReason, std::optional(reason));
        QCOMPARE(m_shop->caseOf(id).duplicateOf, namesOther ? std::optional(other) : std::nullopt);
        QCOMPARE(EventLog(db()).of(kCaseEntity, id.value).last().reason, std::optional(toWord(reason)));
    }
    QCOMPARE(caseFactFaults(db()), QStringList());
}

void TestCaseSteps::refusesACancellationThatLeadsNowhere()
{
    const auto one = m_shop->newCase();
    const auto two = m_shop->newCase();
    const auto kindOf = [this](CaseId id, std::optional<CaseId> other) {
        return problemsOf(db(), id, {CancelReason::Duplicate, other}).value(0).kind;
    };
    QCOMPARE(kindOf(one, {}), ProblemKind::Missing);
    QCOMPARE(kindOf(one, CaseId{99}), ProblemKind::UnknownReference);
    QCOMPARE(kindOf(one, one), ProblemKind::NotAllowed);
    cancelCase(db(), two, {CancelReason::Duplicate, one}, at(1));
    QCOMPARE(kindOf(one, two), ProblemKind::NotAllowed);
}

void TestCaseSteps::undoesEveryStep()
{
    const auto other = m_shop->newCase();
    const auto id = m_shop->caseIn(CaseStatus::WaitingCustomer);
    const QList<std::function<CaseStepResult(Stamp)>> steps{
        [&](Stamp stamp) { return changeCaseStatus(db(), id, CaseStatus::Resolved, stamp); },
        [&](Stamp stamp) { return changeCaseStatus(db(), id, CaseStatus::Open, stamp); },
        [&](Stamp stamp) {
            return handOverCase(db(), id, {3, m_shop->ewa, u"note"_s}, stamp);
        },
        [&](Stamp stamp) {
            return cancelCase(db(), id, {CancelReason::Merged, other}, stamp);
        }};
    for (int n = 0; n < steps.size(); ++n) {
        auto expected = m_shop->caseOf(id);
        const auto result = steps.at(n)(at(10 + 2 * n));
        QVERIFY(result.step);
        QVERIFY(m_shop->caseOf(id) != expected);
        undoCaseStep(db(), *result.step, at(11 + 2 * n));
        expected.rowVersion = m_shop->caseOf(id).rowVersion;
        QCOMPARE(m_shop->caseOf(id), expected);
        QCOMPARE(EventLog(db()).of(kCaseEntity, id.value).first().toState, u"new"_s);
    }
    QCOMPARE(m_shop->caseOf(id).handOverCount, 0);
    QCOMPARE(caseFactFaults(db()), QStringList());
}

void TestCaseSteps::closesWhatHasMatured()
{
    const auto mature = m_shop->caseIn(CaseStatus::Resolved);
    const auto late = m_shop->caseIn(CaseStatus::WaitingCustomer);
    changeCaseStatus(db(), late, CaseStatus::Resolved, {kMonday.plusDays(1), {}});
    const Stamp stamp{kMonday.plusDays(7).plusSeconds(60), {}};
    QCOMPARE(closeMaturedCases(db(), 7, stamp), 1);
    QCOMPARE(closeMaturedCases(db(), 7, stamp), 0);
    QCOMPARE(m_shop->caseOf(mature).status, CaseStatus::Closed);
    QCOMPARE(m_shop->caseOf(mature).closedAt, std::optional(stamp.at));
    QCOMPARE(m_shop->statesOf(mature), u"new open resolved closed"_s);
    QCOMPARE(m_shop->caseOf(late).status, CaseStatus::Resolved);
    QCOMPARE(caseFactFaults(db()), QStringList());
}

void TestCaseSteps::contactsAndAnswersFollowTheCustomerOfTheirCase()
{
    auto record = m_shop->caseOf(m_shop->newCase());
    const auto answer =
        SurveyStore(db()).add({.score = 5, .answeredAt = kMonday, .customer = m_shop->anna, .caseId = record.id});
    record.customer = m_shop->company;
    record = saveCase(db(), record);
    QCOMPARE(record.customer, std::optional(m_shop->company));
    QCOMPARE(InteractionStore(db()).ofCase(record.id).value(0).customer, std::optional(m_shop->company));
    QCOMPARE(SurveyStore(db()).find(answer)->customer, std::optional(m_shop->company));
    record.customer.reset();
    saveCase(db(), record);
    QCOMPARE(InteractionStore(db()).ofCase(record.id).value(0).customer, std::optional<CustomerId>());
    QVERIFY_EXCEPTION_THROWN(saveCase(db(), record), StorageError);
}

void TestCaseSteps::aClockSetBackKeepsTheOrder()
{
    const auto id = m_shop->caseIn(CaseStatus::Open);
    changeCaseStatus(db(), id, CaseStatus::Resolved, at(-600));
    QCOMPARE(m_shop->caseOf(id).firstResolvedAt, std::optional(at(1).at));
    QCOMPARE(caseFactFaults(db()), QStringList());
}

void TestCaseSteps::continuesWhatAnImportKnew()
{
    db().execute(
        u"INSERT INTO imports (id, kind, file_name, state, started_at) VALUES (1, 'cases', 'a.csv', 'finished', 0)"_s);
    const auto id = CaseStore(db()).add({.number = u"INC1"_s,
                                         .status = CaseStatus::Resolved,
                                         .openedAt = kMonday,
                                         .firstResponseAt = at(3).at,
                                         .firstResolvedAt = at(5).at,
                                         .lastResolvedAt = at(5).at,
                                         .reopenCount = 2,
                                         .handOverCount = 4,
                                         .inboundEpisodes = 3},
                                        1);
    EventLog(db()).append(statusEvent(id, std::nullopt, CaseStatus::New, at(0)), 1);
    EventLog(db()).append(statusEvent(id, CaseStatus::New, CaseStatus::Resolved, at(5)), 1);
    QVERIFY(changeCaseStatus(db(), id, CaseStatus::Open, at(60)).step);
    QVERIFY(changeCaseStatus(db(), id, CaseStatus::Resolved, at(70)).step);
    const auto record = m_shop->caseOf(id);
    QCOMPARE(record.firstResponseAt, std::optional(at(3).at));
    QCOMPARE(record.firstResolvedAt, std::optional(at(5).at));
    QCOMPARE(record.lastResolvedAt, std::optional(at(70).at));
    QCOMPARE(record.reopenCount, 3);
    QCOMPARE(record.handOverCount, 4);
    QCOMPARE(record.inboundEpisodes, std::optional(3));
    QCOMPARE(caseFactFaults(db()), QStringList());
}

void TestCaseSteps::findsFactsThatAreNotWhatTheHistoryTells()
{
    const auto id = m_shop->caseIn(CaseStatus::Resolved);
    m_shop->caseIn(CaseStatus::Open);
    QCOMPARE(caseFactFaults(db()), QStringList());
    db().execute(u"UPDATE cases SET reopen_count = 1, ours_first_ms = 1, status = 'open' WHERE id = 1"_s);
    QCOMPARE(caseFactFaults(db()),
             QStringList{u"case %1: its history tells something else of status, reopen_count, ours_first_ms"_s.arg(
                 m_shop->caseOf(id).number)});
}

QTEST_GUILESS_MAIN(TestCaseSteps)
#include "tst_casesteps.moc"
