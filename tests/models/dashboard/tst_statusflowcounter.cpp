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
    void daysWithoutEventsAreNotKept();
    void clocksSetBackOverMidnightCountForTheDayThatHasBegun();
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
    for (auto day = kWeek.from; day <= kWeek.to; day = day.addDays(1)) {
        const auto counts = backlog.on(day);
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

void TestStatusFlowCounter::daysWithoutEventsAreNotKept()
{
    const Period ever{{1, 1, 1}, {9999, 12, 31}, kWeek.zone};
    StatusFlowCounter counter(ever);
    counter.add({1}, at(2), std::nullopt, New);
    counter.add({1}, at(4), New, Resolved);
    counter.add({2}, at(4), std::nullopt, New);
    counter.add({3}, startOfDay({201, 3, 2}, ever.zone), std::nullopt, New); // somebody's slip
    QCOMPARE(counter.flows().size(), 4);
    const auto backlog = backlogOf(counter.flows(), ever);
    QCOMPARE(backlog.days.size(), 3);
    QCOMPARE(backlog.total, (BacklogCounts{.created = 3, .resolved = 1}));
    QCOMPARE(backlog.on({1, 1, 1}), BacklogCounts());
    QCOMPARE(backlog.on({201, 3, 2}), (BacklogCounts{.created = 1}));
    QCOMPARE(backlog.on({2026, 3, 3}), (BacklogCounts{.opening = 2}));
    QCOMPARE(backlog.on({2026, 3, 4}), (BacklogCounts{.opening = 2, .created = 1, .resolved = 1}));
    QCOMPARE(backlog.on({9999, 12, 31}), (BacklogCounts{.opening = 2}));
}

void TestStatusFlowCounter::clocksSetBackOverMidnightCountForTheDayThatHasBegun()
{
    const QTimeZone zone("America/St_Johns"); // on 7 November 2010 at 0:01 it became 23:01 of the 6th
    const Period days{{2010, 11, 6}, {2010, 11, 7}, zone};
    StatusFlowCounter counter(days);
    const auto midnight = startOfDay({2010, 11, 7}, zone);
    for (const int minutes : {-1, 0, 2, 90})
        counter.add({minutes + 10}, midnight.plusSeconds(minutes * 60), std::nullopt, New);
    const std::vector<StatusFlow> expected{{{2010, 11, 6}, std::nullopt, New, 1}, {{2010, 11, 7}, std::nullopt, New, 3}};
    QCOMPARE(counter.flows(), expected);
}

QTEST_GUILESS_MAIN(TestStatusFlowCounter)
#include "tst_statusflowcounter.moc"
