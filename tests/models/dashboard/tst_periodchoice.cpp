// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/periodchoice.h"

#include <QTest>

class TestPeriodChoice : public QObject
{
    Q_OBJECT

private slots:
    void choicesMeanWholeDays_data();
    void choicesMeanWholeDays();
    void aQuarterIsCutIntoWeeksFromMonday();
    void aYearIsCutIntoMonths();
    void moreThanTenYearsAreCutIntoYears();
};

void TestPeriodChoice::choicesMeanWholeDays_data()
{
    QTest::addColumn<PeriodChoice>("choice");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");

    const QDate leapDay(2024, 2, 29);
    QTest::newRow("this month") << PeriodChoice::ThisMonth << leapDay << QDate(2024, 2, 1) << leapDay;
    QTest::newRow("last month") << PeriodChoice::LastMonth << QDate(2024, 3, 31) << QDate(2024, 2, 1) << leapDay;
    QTest::newRow("last month is last year's") << PeriodChoice::LastMonth << QDate(2024, 1, 5) << QDate(2023, 12, 1) << QDate(2023, 12, 31);
    QTest::newRow("30 days, today included") << PeriodChoice::Last30Days << QDate(2024, 1, 30) << QDate(2024, 1, 1) << QDate(2024, 1, 30);
    QTest::newRow("90 days") << PeriodChoice::Last90Days << QDate(2024, 3, 30) << QDate(2024, 1, 1) << QDate(2024, 3, 30);
    QTest::newRow("this year") << PeriodChoice::ThisYear << leapDay << QDate(2024, 1, 1) << leapDay;
    QTest::newRow("12 months") << PeriodChoice::Last12Months << QDate(2024, 3, 15) << QDate(2023, 3, 16) << QDate(2024, 3, 15);
}

void TestPeriodChoice::choicesMeanWholeDays()
{
    QFETCH(PeriodChoice, choice);
    QFETCH(QDate, today);
    const auto period = periodOf(choice, today, QTimeZone::utc());
    QTEST(period.from, "from");
    QTEST(period.to, "to");
}

static void comparePeriods(const QList<Period> &parts, const Period &whole)
{
    QCOMPARE(parts.first().from, whole.from);
    QCOMPARE(parts.last().to, whole.to);
    for (qsizetype i = 1; i < parts.size(); ++i)
        QCOMPARE(parts.at(i).from, parts.at(i - 1).to.addDays(1));
}

void TestPeriodChoice::aQuarterIsCutIntoWeeksFromMonday()
{
    const Period quarter{{2026, 1, 1}, {2026, 3, 31}, QTimeZone::utc()};
    const auto weeks = trendOf(quarter);
    comparePeriods(weeks, quarter);
    QCOMPARE(weeks.size(), 14);
    QCOMPARE(weeks.first().to, QDate(2026, 1, 4)); // a Sunday
    QCOMPARE(weeks.at(1).from.dayOfWeek(), int(Qt::Monday));
}

void TestPeriodChoice::aYearIsCutIntoMonths()
{
    const Period year{{2025, 3, 16}, {2026, 3, 15}, QTimeZone::utc()};
    const auto months = trendOf(year);
    comparePeriods(months, year);
    QCOMPARE(months.size(), 13);
    QCOMPARE(months.at(1).days(), 30);
}

void TestPeriodChoice::moreThanTenYearsAreCutIntoYears()
{
    const Period decades{{2001, 3, 16}, {2026, 3, 15}, QTimeZone::utc()};
    const auto years = trendOf(decades);
    comparePeriods(years, decades);
    QCOMPARE(years.size(), 26);
    QCOMPARE(years.at(1).days(), 365);
}

QTEST_GUILESS_MAIN(TestPeriodChoice)
#include "tst_periodchoice.moc"
