// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/statusflowcounter.h"

#include <QTest>

using enum CaseStatus;

class TestStatusFlowCounter : public QObject
{
    Q_OBJECT

private slots:
    void theIdentityHoldsOnEveryDay();
    void whatIsInHandIsTheClosingBacklog();
    void daysAreThoseOfTheShop();
    void aCaseThatCameInFinishedLeavesAtOnce();
};

static const Period kWeek{{2026, 3, 2}, {2026, 3, 8}, QTimeZone("Europe/Warsaw")};

static Instant at(int day, int hour = 12)
{
    return toInstant(QDateTime(QDate(2026, 3, 1).addDays(day - 1), QTime(hour, 0), kWeek.zone));
}

/// Four cases: one from before, one reopened, one cancelled, one still waiting. In no order of time.
static StatusFlowCounter replayed()
{
    StatusFlowCounter counter(kWeek);
    counter.add({2}, at(5), Resolved, Open);
    counter.add({1}, at(-3), std::nullopt, New);
    counter.add({1}, at(3), New, Resolved);
    counter.add({2}, at(2), std::nullopt, New);
    counter.add({2}, at(4), Open, Resolved);
    counter.add({2}, at(3), New, Open);
    counter.add({3}, at(6), std::nullopt, New);
    counter.add({3}, at(7), New, Cancelled);
    counter.add({4}, at(8), std::nullopt, New);
    counter.add({4}, at(8, 13), New, WaitingCustomer);
    counter.add({4}, at(9), WaitingCustomer, Resolved); // after the period
    counter.add({1}, at(8), Resolved, Closed);          // done already
    return counter;
}

void TestStatusFlowCounter::theIdentityHoldsOnEveryDay()
{
    const auto backlog = backlogOf(replayed().flows(), kWeek);
    QCOMPARE(backlog.total, (BacklogCounts{.opening = 1, .created = 3, .reopened = 1, .resolved = 2, .cancelled = 1}));
    QCOMPARE(backlog.days.size(), 7);
    auto opening = backlog.total.opening;
    for (const auto &[day, counts] : backlog.days) {
        QCOMPARE(counts.opening, opening);
        opening = counts.closing();
    }
    QCOMPARE(opening, backlog.total.closing());
}

void TestStatusFlowCounter::whatIsInHandIsTheClosingBacklog()
{
    const auto counter = replayed();
    QCOMPARE(counter.inHand(), (std::vector<CaseId>{{2}, {4}}));
    QCOMPARE(backlogOf(counter.flows(), kWeek).total.closing(), 2);
}

void TestStatusFlowCounter::daysAreThoseOfTheShop()
{
    StatusFlowCounter counter(kWeek);
    const auto lastMoment = startOfDay({2026, 3, 4}, kWeek.zone).ms - 1; // the 3rd in Warsaw, in UTC too
    counter.add({1}, {lastMoment}, std::nullopt, New);
    counter.add({2}, {lastMoment + 1}, std::nullopt, New); // still the 3rd in UTC
    const std::vector<StatusFlow> expected{{{2026, 3, 3}, std::nullopt, New, 1}, {{2026, 3, 4}, std::nullopt, New, 1}};
    QCOMPARE(counter.flows(), expected);
}

void TestStatusFlowCounter::aCaseThatCameInFinishedLeavesAtOnce()
{
    StatusFlowCounter counter(kWeek);
    counter.add({1}, at(2), std::nullopt, Closed);
    QVERIFY(counter.inHand().empty());
    const auto total = backlogOf(counter.flows(), kWeek).total;
    QCOMPARE(total, (BacklogCounts{.created = 1, .resolved = 1}));
}

QTEST_GUILESS_MAIN(TestStatusFlowCounter)
#include "tst_statusflowcounter.moc"
