// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/caserules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum CaseStatus;

class TestCaseRules : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheStepsOfTheDiagramAreAllowed_data();
    void onlyTheStepsOfTheDiagramAreAllowed();
    void aForbiddenStepSaysWhy_data();
    void aForbiddenStepSaysWhy();
    void closingWaitsForTheMaturityWindow();
    void aContactMovesTheCase_data();
    void aContactMovesTheCase();
    void ourReplyTakesANewCaseIntoWork();
    void aHigherLevelIsAHandOver();
    void leavingADoneStateReopens();
    void everyWordStandsForOneChoice();
};

void TestCaseRules::onlyTheStepsOfTheDiagramAreAllowed_data()
{
    QTest::addColumn<CaseStatus>("from");
    QTest::addColumn<QList<CaseStatus>>("next");

    QTest::newRow("new") << New << QList{Open, Cancelled};
    QTest::newRow("open") << Open << QList{WaitingCustomer, WaitingThirdParty, Resolved, Cancelled};
    QTest::newRow("waiting for the customer") << WaitingCustomer << QList{Open, Resolved, Cancelled};
    QTest::newRow("waiting for a third party") << WaitingThirdParty << QList{Open, Resolved, Cancelled};
    QTest::newRow("resolved") << Resolved << QList{Open, Closed, Cancelled};
    QTest::newRow("closed") << Closed << QList{Cancelled};
    QTest::newRow("cancelled") << Cancelled << QList<CaseStatus>{};
}

void TestCaseRules::onlyTheStepsOfTheDiagramAreAllowed()
{
    QFETCH(CaseStatus, from);
    QTEST(allowedNext(from), "next");
}

void TestCaseRules::aForbiddenStepSaysWhy_data()
{
    QTest::addColumn<CaseStatus>("from");
    QTest::addColumn<CaseStatus>("to");
    QTest::addColumn<TransitionRefusal>("why");

    QTest::newRow("same") << Open << Open << TransitionRefusal::Unchanged;
    QTest::newRow("cancelled ends") << Cancelled << Open << TransitionRefusal::IsCancelled;
    QTest::newRow("closed ends") << Closed << Open << TransitionRefusal::IsClosed;
    QTest::newRow("never new again") << Resolved << New << TransitionRefusal::NeverNewAgain;
    QTest::newRow("new to waiting") << New << WaitingCustomer << TransitionRefusal::NotInWork;
    QTest::newRow("new to resolved") << New << Resolved << TransitionRefusal::NotInWork;
    QTest::newRow("resolved to waiting") << Resolved << WaitingThirdParty << TransitionRefusal::NotInWork;
    QTest::newRow("one waiting to the other") << WaitingCustomer << WaitingThirdParty << TransitionRefusal::NotInWork;
    QTest::newRow("open to closed") << Open << Closed << TransitionRefusal::NotResolved;
}

void TestCaseRules::aForbiddenStepSaysWhy()
{
    QFETCH(CaseStatus, from);
    QFETCH(CaseStatus, to);
    QFETCH(TransitionRefusal, why);
    QCOMPARE(refusal(from, to), std::optional(why));
}

void TestCaseRules::closingWaitsForTheMaturityWindow()
{
    Case before;
    before.status = Resolved;
    before.lastResolvedAt = Instant{1'000'000};
    const auto matured = before.lastResolvedAt->plusDays(7);

    QCOMPARE(refusal(before, Closed, 7, Instant{matured.ms - 1}), std::optional(TransitionRefusal::NotMatured));
    QCOMPARE(refusal(before, Closed, 7, matured), std::nullopt);
    QCOMPARE(refusal(before, Open, 7, Instant{0}), std::nullopt);
    QCOMPARE(refusal(before, New, 7, matured), std::optional(TransitionRefusal::NeverNewAgain));
}

void TestCaseRules::aContactMovesTheCase_data()
{
    QTest::addColumn<CaseStatus>("status");
    QTest::addColumn<std::optional<CaseStatus>>("after");

    QTest::newRow("new") << New << std::optional(New);
    QTest::newRow("open") << Open << std::optional(Open);
    QTest::newRow("the awaited answer") << WaitingCustomer << std::optional(Open);
    QTest::newRow("third party") << WaitingThirdParty << std::optional(WaitingThirdParty);
    QTest::newRow("reopens") << Resolved << std::optional(Open);
    QTest::newRow("follow-up of closed") << Closed << std::optional<CaseStatus>();
    QTest::newRow("follow-up of cancelled") << Cancelled << std::optional<CaseStatus>();
}

void TestCaseRules::aContactMovesTheCase()
{
    QFETCH(CaseStatus, status);
    QTEST(statusAfterContact(status), "after");
}

void TestCaseRules::ourReplyTakesANewCaseIntoWork()
{
    QCOMPARE(statusAfterReply(New), Open);
    for (const auto status : {Open, WaitingCustomer, WaitingThirdParty, Resolved, Closed, Cancelled})
        QCOMPARE(statusAfterReply(status), status);
}

void TestCaseRules::aHigherLevelIsAHandOver()
{
    QVERIFY(isHandOver(1, 2));
    QVERIFY(isHandOver(1, 3));
    QVERIFY(!isHandOver(2, 2));
    QVERIFY(!isHandOver(2, 1));
}

void TestCaseRules::leavingADoneStateReopens()
{
    QVERIFY(isReopening(Resolved, Open));
    QVERIFY(isReopening(Closed, WaitingCustomer));
    QVERIFY(!isReopening(Resolved, Closed));
    QVERIFY(!isReopening(Resolved, Cancelled));
    QVERIFY(!isReopening(WaitingCustomer, Open));
    QVERIFY(isInHand(New) && isInHand(WaitingThirdParty));
    QVERIFY(!isInHand(Resolved) && !isInHand(Closed) && !isInHand(Cancelled));
}

void TestCaseRules::everyWordStandsForOneChoice()
{
    QCOMPARE(toWord(WaitingThirdParty), u"waiting_third_party"_s);
    for (const auto status : allOf<CaseStatus>())
        QCOMPARE(fromWord<CaseStatus>(toWord(status)), std::optional(status));
    for (const auto kind : allOf<CaseKind>())
        QCOMPARE(fromWord<CaseKind>(toWord(kind)), std::optional(kind));
    for (const auto priority : allOf<CasePriority>())
        QCOMPARE(fromWord<CasePriority>(toWord(priority)), std::optional(priority));
    for (const auto reason : allOf<CancelReason>())
        QCOMPARE(fromWord<CancelReason>(toWord(reason)), std::optional(reason));
    QCOMPARE(fromWord<CaseStatus>(u"opened"), std::nullopt);
}

QTEST_APPLESS_MAIN(TestCaseRules)
#include "tst_caserules.moc"
