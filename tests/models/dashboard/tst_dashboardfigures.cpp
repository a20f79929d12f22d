// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboardfigures.h"

#include <QTest>

class TestDashboardFigures : public QObject
{
    Q_OBJECT

private slots:
    void aTrendOverMillenniaHasTheYearsWithCasesOrAnswers();
    void aTrendOverAYearHasAllItsMonths();
};

static Instant noon(QDate day)
{
    return toInstant(QDateTime(day, QTime(12, 0), Qt::UTC));
}

/// A case of 2024 that was resolved in 2025, and an answer of 2026.
static KpiData someData(const Period &period)
{
    CaseFacts facts{.id = {1}, .openedAt = noon({2024, 5, 6}), .firstResolvedAt = noon({2025, 1, 2})};
    KpiData data{.covers = {period.before().from, period.to, period.zone}};
    data.cases.push_back(facts);
    data.csat.push_back({{1}, {1}, noon({2026, 2, 3}), 5});
    return data;
}

void TestDashboardFigures::aTrendOverMillenniaHasTheYearsWithCasesOrAnswers()
{
    const Period ever{{1, 1, 1}, {9999, 12, 31}, QTimeZone::utc()};
    const auto figures = dashboardFigures(someData(ever), ever, 7, noon({2026, 3, 1}));
    QCOMPARE(figures.trend.size(), 3);
    QCOMPARE(figures.trend.first().period.from, QDate(2024, 5, 6));
    QCOMPARE(figures.trend.last().period.to, QDate(2026, 2, 3));
    QCOMPARE(figures.trend.last().csat.n, 1);
    QCOMPARE(dashboardFigures({.covers = ever}, ever, 7, noon({2026, 3, 1})).trend.size(), 1);
}

void TestDashboardFigures::aTrendOverAYearHasAllItsMonths()
{
    const Period year{{2023, 1, 1}, {2023, 12, 31}, QTimeZone::utc()};
    QCOMPARE(dashboardFigures(someData(year), year, 7, noon({2026, 3, 1})).trend.size(), 12);
}

QTEST_GUILESS_MAIN(TestDashboardFigures)
#include "tst_dashboardfigures.moc"
