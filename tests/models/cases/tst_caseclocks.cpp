// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/caseclocks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum CaseStatus;

using Changes = QList<StatusChange>;

/// Minutes since the case was opened.
static Instant minute(qint64 minutes)
{
    return {1'600'000'000'000 + minutes * 60'000};
}

static std::optional<qint64> minutes(qint64 count)
{
    return count * 60'000;
}

class TestCaseClocks : public QObject
{
    Q_OBJECT

private slots:
    void clocksRunWhileTheCaseIsOurs_data();
    void clocksRunWhileTheCaseIsOurs();
    void resolutionsAndClosingKeepTheirInstants();
    void closingWithoutResolvingIsNoResolution();
    void aReopenedCaseIsNotClosed();
    void changesOutOfOrderAreAProblem();
    void noChangesAreAProblem();
    void theCalendarIsAParameter();
};

void TestCaseClocks::clocksRunWhileTheCaseIsOurs_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<std::optional<qint64>>("elapsedFirst");
    QTest::addColumn<std::optional<qint64>>("oursFirst");
    QTest::addColumn<std::optional<qint64>>("elapsedLast");
    QTest::addColumn<std::optional<qint64>>("oursLast");
    QTest::addColumn<int>("reopened");

    const std::optional<qint64> none;
    QTest::newRow("only opened") << Changes{{minute(0), New}} << none << none << none << none << 0;
    QTest::newRow("straight") << Changes{{minute(0), New}, {minute(10), Open}, {minute(30), Resolved}} << minutes(30)
                              << minutes(30) << minutes(30) << minutes(30) << 0;
    QTest::newRow("waiting does not count") << Changes{{minute(0), New},   {minute(10), WaitingCustomer},
                                                       {minute(40), Open}, {minute(50), WaitingThirdParty},
                                                       {minute(90), Open}, {minute(100), Resolved}}
                                            << minutes(100) << minutes(30) << minutes(100) << minutes(30) << 0;
    QTest::newRow("straight from waiting to resolved ends the pause first")
        << Changes{{minute(0), Open},
                   {minute(10), WaitingCustomer},
                   {minute(60), Resolved},
                   {minute(70), Open},
                   {minute(75), Resolved}}
        << minutes(60) << minutes(10) << minutes(75) << minutes(15) << 1;
    QTest::newRow("resolved time does not count")
        << Changes{{minute(0), Open}, {minute(10), Resolved}, {minute(1000), Open}, {minute(1020), Resolved}}
        << minutes(10) << minutes(10) << minutes(1020) << minutes(30) << 1;
    QTest::newRow("reopened and not yet resolved again")
        << Changes{{minute(0), Open}, {minute(10), Resolved}, {minute(20), Open}} << minutes(10) << minutes(10)
        << minutes(10) << minutes(10) << 1;
    QTest::newRow("the same state twice")
        << Changes{{minute(0), New}, {minute(5), New}, {minute(10), Resolved}, {minute(20), Resolved}} << minutes(10)
        << minutes(10) << minutes(10) << minutes(10) << 0;
    QTest::newRow("reopened twice, once from closed")
        << Changes{{minute(0), Open},   {minute(1), Resolved},        {minute(2), Open},    {minute(3), Resolved},
                   {minute(4), Closed}, {minute(5), WaitingCustomer}, {minute(6), Resolved}}
        << minutes(1) << minutes(1) << minutes(6) << minutes(2) << 2;
    QTest::newRow("all at once") << Changes{{minute(0), New}, {minute(0), Open}, {minute(0), Resolved}} << minutes(0)
                                 << minutes(0) << minutes(0) << minutes(0) << 0;
    QTest::newRow("cancelled") << Changes{{minute(0), New}, {minute(5), Cancelled}} << none << none << none << none
                               << 0;
}

void TestCaseClocks::clocksRunWhileTheCaseIsOurs()
{
    QFETCH(Changes, changes);

    const auto [clocks, problems] = clocksOf(changes);

    QVERIFY(problems.isEmpty());
    QTEST(clocks.elapsedFirstMs, "elapsedFirst");
    QTEST(clocks.oursFirstMs, "oursFirst");
    QTEST(clocks.elapsedLastMs, "elapsedLast");
    QTEST(clocks.oursLastMs, "oursLast");
    QTEST(clocks.reopenCount, "reopened");
}

void TestCaseClocks::resolutionsAndClosingKeepTheirInstants()
{
    const Changes changes{
        {minute(0), Open}, {minute(1), Resolved}, {minute(2), Open}, {minute(3), Resolved}, {minute(4), Closed}};

    const auto clocks = clocksOf(changes).clocks;

    QCOMPARE(clocks.firstResolvedAt, std::optional(minute(1)));
    QCOMPARE(clocks.lastResolvedAt, std::optional(minute(3)));
    QCOMPARE(clocks.closedAt, std::optional(minute(4)));
}

void TestCaseClocks::closingWithoutResolvingIsNoResolution()
{
    const auto clocks = clocksOf(Changes{{minute(0), Open}, {minute(5), Closed}}).clocks;

    QCOMPARE(clocks.firstResolvedAt, std::nullopt);
    QCOMPARE(clocks.oursFirstMs, std::nullopt);
    QCOMPARE(clocks.closedAt, std::optional(minute(5)));
}

void TestCaseClocks::aReopenedCaseIsNotClosed()
{
    const auto clocks =
        clocksOf(Changes{{minute(0), Open}, {minute(5), Resolved}, {minute(6), Closed}, {minute(7), Open}}).clocks;

    QCOMPARE(clocks.closedAt, std::nullopt);
    QCOMPARE(clocks.reopenCount, 1);
}

void TestCaseClocks::changesOutOfOrderAreAProblem()
{
    const auto problems = clocksOf(Changes{{minute(0), New}, {minute(10), Open}, {minute(9), Resolved}}).problems;

    QCOMPARE(problems, (Problems{{u"at"_s, ProblemKind::OrderOfDates, toIso(minute(9))}}));
}

void TestCaseClocks::noChangesAreAProblem()
{
    QCOMPARE(clocksOf({}).problems, (Problems{{u"case"_s, ProblemKind::Missing, {}}}));
}

void TestCaseClocks::theCalendarIsAParameter()
{
    const auto halfOfIt = [](Instant from, Instant to) { return msBetween(from, to) / 2; };

    const auto clocks =
        clocksOf(Changes{{minute(0), New}, {minute(10), WaitingCustomer}, {minute(30), Resolved}}, halfOfIt).clocks;

    QCOMPARE(clocks.elapsedFirstMs, minutes(15));
    QCOMPARE(clocks.oursFirstMs, minutes(5));
}

QTEST_APPLESS_MAIN(TestCaseClocks)
#include "tst_caseclocks.moc"
