// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serviceplans/serviceplanrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestServicePlanRules : public QObject
{
    Q_OBJECT

private slots:
    void theNextInspectionCountsFromTheDayDone_data();
    void theNextInspectionCountsFromTheDayDone();
    void stateFollowsFromTheDay_data();
    void stateFollowsFromTheDay();
    void endingKeepsTheReason();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
};

const QDate kDue(2026, 3, 15);

static ServicePlan yearly()
{
    return {.device = {1}, .intervalMonths = 12, .nextDueOn = kDue};
}

void TestServicePlanRules::theNextInspectionCountsFromTheDayDone_data()
{
    QTest::addColumn<QDate>("done");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("next");
    QTest::newRow("late") << QDate(2026, 5, 2) << 12 << QDate(2027, 5, 2);
    QTest::newRow("early") << QDate(2026, 2, 1) << 12 << QDate(2027, 2, 1);
    QTest::newRow("leap day") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 28);
    QTest::newRow("end of a month") << QDate(2025, 8, 31) << 6 << QDate(2026, 2, 28);
    QTest::newRow("every month") << QDate(2025, 1, 31) << 1 << QDate(2025, 2, 28);
}

void TestServicePlanRules::theNextInspectionCountsFromTheDayDone()
{
    QFETCH(const QDate, done);
    QFETCH(const int, months);
    QFETCH(const QDate, next);
    auto plan = yearly();
    plan.intervalMonths = months;
    plan = inspected(plan, done);
    QCOMPARE(plan.nextDueOn, next);
    QCOMPARE(plan.lastDoneOn, done);
}

void TestServicePlanRules::stateFollowsFromTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ServicePlanState>("state");
    QTest::newRow("15 days before") << kDue.addDays(-15) << ServicePlanState::Planned;
    QTest::newRow("14 days before") << kDue.addDays(-14) << ServicePlanState::Due;
    QTest::newRow("on the day") << kDue << ServicePlanState::Due;
    QTest::newRow("the day after") << kDue.addDays(1) << ServicePlanState::Overdue;
}

void TestServicePlanRules::stateFollowsFromTheDay()
{
    QFETCH(const QDate, day);
    QTEST(stateOn(yearly(), day), "state");
}

void TestServicePlanRules::endingKeepsTheReason()
{
    const auto plan = ended(yearly(), kDue, u"sold"_s);
    QCOMPARE(plan.endReason, u"sold"_s);
    QCOMPARE(stateOn(plan, kDue.addDays(-1)), ServicePlanState::Due);
    QCOMPARE(stateOn(plan, kDue), ServicePlanState::Ended);
    QCOMPARE(stateOn(plan, kDue.addDays(99)), ServicePlanState::Ended);
}

void TestServicePlanRules::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<ServicePlan>("plan");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ProblemKind>("kind");
    const auto add = [](const char *name, const QString &field, ProblemKind kind, auto spoil) {
        auto plan = yearly();
        spoil(plan);
        QTest::newRow(name) << plan << field << kind;
    };
    add("no device", u"device"_s, ProblemKind::Missing, [](ServicePlan &p) { p.device = {}; });
    add("no interval", u"interval_months"_s, ProblemKind::OutOfRange, [](ServicePlan &p) { p.intervalMonths = 0; });
    add("never due", u"next_due_on"_s, ProblemKind::Missing, [](ServicePlan &p) { p.nextDueOn = {}; });
    add("due before it was done", u"next_due_on"_s, ProblemKind::OrderOfDates, [](ServicePlan &p) { p.lastDoneOn = kDue.addDays(1); });
    add("ended without a reason", u"end_reason"_s, ProblemKind::Missing, [](ServicePlan &p) { p.endedOn = kDue; });
}

void TestServicePlanRules::namesTheFieldThatIsWrong()
{
    QFETCH(const ServicePlan, plan);
    QFETCH(const QString, field);
    QFETCH(const ProblemKind, kind);
    const auto problems = problemsOf(plan);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(problems.first().kind, kind);
}

QTEST_GUILESS_MAIN(TestServicePlanRules)
#include "tst_serviceplanrules.moc"
