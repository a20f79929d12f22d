// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/localtimes.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

class TestLocalTimes : public QObject
{
    Q_OBJECT

private slots:
    void localTimesBecomeInstants_data();
    void localTimesBecomeInstants();
    void everyHourOfTwoYearsComesBack_data();
    void everyHourOfTwoYearsComesBack();
    void aMomentsOwnOffsetWins();
    void aBadMomentKeepsItsProblem();
};

void TestLocalTimes::localTimesBecomeInstants_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("expected");

    const QByteArray warsaw("Europe/Warsaw");
    QTest::newRow("winter") << warsaw << QDate(2024, 1, 15) << QTime(12, 0) << u"2024-01-15T11:00:00Z"_s;
    QTest::newRow("summer") << warsaw << QDate(2024, 7, 15) << QTime(12, 0) << u"2024-07-15T10:00:00Z"_s;
    QTest::newRow("before the gap") << warsaw << QDate(2024, 3, 31) << QTime(1, 59, 59) << u"2024-03-31T00:59:59Z"_s;
    QTest::newRow("start of the gap") << warsaw << QDate(2024, 3, 31) << QTime(2, 0) << QString();
    QTest::newRow("in the gap") << warsaw << QDate(2024, 3, 31) << QTime(2, 30) << QString();
    QTest::newRow("behind the gap") << warsaw << QDate(2024, 3, 31) << QTime(3, 0) << u"2024-03-31T01:00:00Z"_s;
    QTest::newRow("the hour that comes twice") << warsaw << QDate(2024, 10, 27) << QTime(2, 30) << u"2024-10-27T00:30:00Z"_s;
    QTest::newRow("behind it") << warsaw << QDate(2024, 10, 27) << QTime(3, 0) << u"2024-10-27T02:00:00Z"_s;
    QTest::newRow("the day before a switch") << warsaw << QDate(2024, 3, 30) << QTime(2, 30) << u"2024-03-30T01:30:00Z"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(2024, 3, 31) << QTime(2, 30) << u"2024-03-31T02:30:00Z"_s;
    QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2024, 3, 10) << QTime(2, 30) << QString();
    QTest::newRow("half an hour") << QByteArray("Asia/Kolkata") << QDate(2024, 1, 1) << QTime(5, 30) << u"2024-01-01T00:00:00Z"_s;
    QTest::newRow("before 1970") << warsaw << QDate(1962, 2, 18) << QTime(0, 0) << u"1962-02-17T23:00:00Z"_s;
}

void TestLocalTimes::localTimesBecomeInstants()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QFETCH(QString, expected);
    LocalTimes times{QTimeZone(zone)};

    QCOMPARE(times.toInstant(date, time), instantFromIso(expected));
    const auto parsed = times.toInstant(Parsed<LocalMoment>{{date, time, true, {}}, {}});
    QCOMPARE(parsed.problem, expected.isEmpty() ? std::optional(ProblemKind::NotADate) : std::nullopt);
}

void TestLocalTimes::everyHourOfTwoYearsComesBack_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const auto zone : {"Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestLocalTimes::everyHourOfTwoYearsComesBack()
{
    QFETCH(QByteArray, zone);
    const QTimeZone timeZone(zone);
    LocalTimes times(timeZone);
    int withOffset = 0;
    for (auto instant = *instantFromIso(u"2023-01-01T00:00:00Z"_s); instant < *instantFromIso(u"2025-01-01T00:00:00Z"_s);
         instant = instant.plusSeconds(900)) {
        const auto local = times.toLocal(instant);
        const auto expected = toDateTime(instant, timeZone);
        QCOMPARE(local.date, expected.date());
        QCOMPARE(local.time, expected.time());
        const auto back = times.toInstant(Parsed<LocalMoment>{local, {}});
        QCOMPARE(back, (Parsed<Instant>{instant, {}}));
        withOffset += local.offset.has_value();
    }
    // Only the second pass of the two autumn hours (four quarters each) needs its offset; half an hour on Lord Howe Island.
    const bool isSteady = zone == "UTC" || zone == "Asia/Kolkata";
    QCOMPARE(withOffset, isSteady ? 0 : zone == "Australia/Lord_Howe" ? 4 : 8);
}

void TestLocalTimes::aMomentsOwnOffsetWins()
{
    LocalTimes times{QTimeZone("Europe/Warsaw")};
    const LocalMoment moment{QDate(2024, 3, 31), QTime(2, 30), true, 0};

    QCOMPARE(times.toInstant(Parsed<LocalMoment>{moment, {}}).value, *instantFromIso(u"2024-03-31T02:30:00Z"_s));
}

void TestLocalTimes::aBadMomentKeepsItsProblem()
{
    LocalTimes times{QTimeZone("Europe/Warsaw")};

    QCOMPARE(times.toInstant(Parsed<LocalMoment>::failed(ProblemKind::AmbiguousDate)).problem,
             std::optional(ProblemKind::AmbiguousDate));
}

QTEST_APPLESS_MAIN(TestLocalTimes)
#include "tst_localtimes.moc"
