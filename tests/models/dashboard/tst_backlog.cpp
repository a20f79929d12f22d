// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/backlog.h"

#include <QTest>

using namespace Qt::StringLiterals;

static Instant hour(qint64 hours)
{
    return toInstant(QDateTime({2026, 3, 2}, {0, 0}, Qt::UTC)).plusSeconds(hours * 3600);
}

static const Period kWeek{{2026, 3, 2}, {2026, 3, 8}, QTimeZone::utc()};

using enum CaseStatus;
using Flows = std::vector<StatusFlow>;

class TestBacklog : public QObject
{
    Q_OBJECT

private slots:
    void openingAndFlowsMakeTheClosing();
    void everyDayEndsWhereTheNextBegins();
    void aFlowIsCountedOnce_data();
    void aFlowIsCountedOnce();
    void agesFallIntoFiveGroups();
};

static QDate march(int day)
{
    return {2026, 3, day};
}

void TestBacklog::openingAndFlowsMakeTheClosing()
{
    const Flows flows{{march(1), std::nullopt, New, 10}, {march(1), New, Open, 6},      {march(1), Open, Resolved, 4},
                      {march(3), std::nullopt, New, 3},  {march(4), Resolved, Open, 2}, {march(4), New, Cancelled, 1},
                      {march(5), Open, Resolved, 5},     {march(9), Open, Resolved, 4}};

    const auto total = backlogOf(flows, kWeek).total;

    QCOMPARE(total, (BacklogCounts{.opening = 6, .created = 3, .reopened = 2, .resolved = 5, .cancelled = 1}));
    QCOMPARE(total.closing(), 5);
}

void TestBacklog::everyDayEndsWhereTheNextBegins()
{
    const Flows flows{
        {march(1), std::nullopt, Open, 2}, {march(2), std::nullopt, New, 5}, {march(7), Open, Resolved, 3}};

    const auto backlog = backlogOf(flows, kWeek);

    QCOMPARE(backlog.on(march(2)).opening, backlog.total.opening);
    for (int day = 3; day <= 8; ++day)
        QCOMPARE(backlog.on(march(day)).opening, backlog.on(march(day - 1)).closing());
    QCOMPARE(backlog.on(march(8)).closing(), backlog.total.closing());
    const QList<BacklogDay> changed{{march(2), {.opening = 2, .created = 5}}, {march(7), {.opening = 7, .resolved = 3}}};
    QCOMPARE(backlog.days, changed);
}

void TestBacklog::aFlowIsCountedOnce_data()
{
    QTest::addColumn<StatusFlow>("flow");
    QTest::addColumn<BacklogCounts>("counts");

    const auto row = [](const char *name, std::optional<CaseStatus> from, CaseStatus to, BacklogCounts counts) {
        QTest::newRow(name) << StatusFlow{march(3), from, to, 1} << counts;
    };
    row("opened", std::nullopt, New, {.created = 1});
    row("opened as done", std::nullopt, Resolved, {.created = 1, .resolved = 1});
    row("opened as spam", std::nullopt, Cancelled, {.created = 1, .cancelled = 1});
    row("taken into work", New, Open, {});
    row("waiting", Open, WaitingCustomer, {});
    row("resolved", WaitingThirdParty, Resolved, {.resolved = 1});
    row("closed without being resolved", Open, Closed, {.resolved = 1});
    row("closed", Resolved, Closed, {});
    row("reopened", Resolved, Open, {.reopened = 1});
    row("reopened from closed", Closed, WaitingCustomer, {.reopened = 1});
    row("cancelled", Open, Cancelled, {.cancelled = 1});
    row("cancelled when it was done", Resolved, Cancelled, {});
}

void TestBacklog::aFlowIsCountedOnce()
{
    QFETCH(StatusFlow, flow);
    QTEST(backlogOf(Flows{flow}, kWeek).total, "counts");
}

void TestBacklog::agesFallIntoFiveGroups()
{
    std::vector<CaseFacts> cases;
    const auto add = [&cases](qint64 hoursAgo, CaseStatus status) {
        CaseFacts facts;
        facts.id = {qint64(cases.size()) + 1};
        facts.openedAt = hour(-hoursAgo);
        facts.status = status;
        cases.push_back(facts);
    };
    for (const qint64 hours : {0, 47, 48, 95, 96, 191, 192, 743, 744, 10000})
        add(hours, Open);
    add(1, Resolved);
    add(1, Cancelled);

    QCOMPARE(backlogAges(cases, hour(0)).counts, (std::array<qint64, 5>{2, 2, 2, 2, 2}));
    QCOMPARE(backlogIds(cases, hour(0), 4), (std::vector<CaseId>{{9}, {10}}));
}

QTEST_APPLESS_MAIN(TestBacklog)
#include "tst_backlog.moc"
