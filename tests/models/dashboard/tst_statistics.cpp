// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/statistics.h"
#include "models/dashboard/verdict.h"

#include <QTest>

using Values = std::vector<qint64>;

class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    void percentilesInterpolateBetweenClosestRanks_data();
    void percentilesInterpolateBetweenClosestRanks();
    void nothingHasNoPercentile();
    void summariesAreInSeconds();
    void aSummaryOfNothingHasNoFigures();
    void wilsonsIntervalEqualsPublishedValues_data();
    void wilsonsIntervalEqualsPublishedValues();
    void theNpsIntervalFollowsItsFormula();
    void aShareOfNothingIsNothing();
    void verdictsKnowTheBetterSide_data();
    void verdictsKnowTheBetterSide();
    void aMillionDurationsAreSummedUpInAMoment();
};

void TestStatistics::percentilesInterpolateBetweenClosestRanks_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");

    QTest::newRow("one") << Values{7} << 0.9 << 7.0;
    QTest::newRow("two, middle") << Values{20, 10} << 0.5 << 15.0;
    QTest::newRow("odd, middle") << Values{3, 1, 2} << 0.5 << 2.0;
    QTest::newRow("ninth of ten") << Values{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 0.9 << 9.1;
    QTest::newRow("lowest") << Values{5, 4, 9} << 0.0 << 4.0;
    QTest::newRow("highest") << Values{5, 4, 9} << 1.0 << 9.0;
    QTest::newRow("ties") << Values{2, 2, 2, 8} << 0.5 << 2.0;
}

void TestStatistics::percentilesInterpolateBetweenClosestRanks()
{
    QFETCH(Values, values);
    QFETCH(double, p);
    QFETCH(double, expected);
    QCOMPARE(percentile(values, p).value(), expected);
}

void TestStatistics::nothingHasNoPercentile()
{
    Values none;
    QCOMPARE(percentile(none, 0.5), std::nullopt);
}

void TestStatistics::summariesAreInSeconds()
{
    const auto summary = summaryOf({1000, 2000, 6000});

    QCOMPARE(summary, (DurationSummary{.medianSeconds = 2.0, .p90Seconds = 5.2, .meanSeconds = 3.0, .n = 3}));
}

void TestStatistics::aSummaryOfNothingHasNoFigures()
{
    QCOMPARE(summaryOf({}), DurationSummary{});
    QVERIFY(!summaryOf({}).medianSeconds);
}

void TestStatistics::wilsonsIntervalEqualsPublishedValues_data()
{
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");

    // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0000 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    QTest::newRow("all") << 20 << 20 << 0.8389 << 1.0;
}

void TestStatistics::wilsonsIntervalEqualsPublishedValues()
{
    QFETCH(int, successes);
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);

    const auto interval = wilsonInterval(successes, n);

    QVERIFY(interval.has_value());
    QVERIFY2(qAbs(interval->low - low) < 0.00006, qPrintable(QString::number(interval->low)));
    QVERIFY2(qAbs(interval->high - high) < 0.00006, qPrintable(QString::number(interval->high)));
    QCOMPARE(wilsonInterval(0, 0), std::nullopt);
}

void TestStatistics::theNpsIntervalFollowsItsFormula()
{
    const auto interval = npsInterval(8, 22, 39); // −35.897 ± 196·√((8/39 + 22/39 − (14/39)²) ÷ 39)

    QVERIFY(interval.has_value());
    QVERIFY(qAbs(interval->low - -61.0128) < 0.001);
    QVERIFY(qAbs(interval->high - -10.7821) < 0.001);
    QCOMPARE(npsInterval(1, 0, 2)->high, 100.0);
    QCOMPARE(npsInterval(5, 0, 5), std::optional(Interval{100, 100}));
    QCOMPARE(npsInterval(0, 0, 0), std::nullopt);
}

void TestStatistics::aShareOfNothingIsNothing()
{
    QCOMPARE(shareOf(1, 4), std::optional(0.25));
    QCOMPARE(shareOf(0, 0), std::nullopt);
}

void TestStatistics::verdictsKnowTheBetterSide_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("usual");
    QTest::addColumn<double>("good");
    QTest::addColumn<Verdict>("expected");

    QTest::newRow("share, good") << 0.85 << 10 << 0.70 << 0.85 << Verdict::Good;
    QTest::newRow("share, usual") << 0.70 << 10 << 0.70 << 0.85 << Verdict::Usual;
    QTest::newRow("share, below") << 0.69 << 10 << 0.70 << 0.85 << Verdict::BelowUsual;
    QTest::newRow("time, good") << 7200.0 << 10 << 14400.0 << 7200.0 << Verdict::Good;
    QTest::newRow("time, usual") << 7201.0 << 10 << 14400.0 << 7200.0 << Verdict::Usual;
    QTest::newRow("time, late") << 14401.0 << 10 << 14400.0 << 7200.0 << Verdict::BelowUsual;
    QTest::newRow("nine answers") << 1.0 << 9 << 0.70 << 0.85 << Verdict::TooFew;
}

void TestStatistics::verdictsKnowTheBetterSide()
{
    QFETCH(double, value);
    QFETCH(int, n);
    QFETCH(double, usual);
    QFETCH(double, good);
    QFETCH(Verdict, expected);

    QCOMPARE(verdictOf(value, n, usual, good, kFewestAnswers), expected);
    QCOMPARE(verdictOf(std::nullopt, n, usual, good, kFewestAnswers), Verdict::TooFew);
}

void TestStatistics::aMillionDurationsAreSummedUpInAMoment()
{
    Values values;
    for (qint64 i = 0; i < 1'000'000; ++i)
        values.push_back(i * 7'919 % 1'000'000 * 1000);

    const auto summary = summaryOf(std::move(values));

    QCOMPARE(summary.medianSeconds, std::optional(499'999.5));
    QVERIFY(qAbs(*summary.p90Seconds - 899'999.1) < 1e-6);
    QCOMPARE(summary.meanSeconds, std::optional(499'999.5));
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
