// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/formats.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void moneyGroupsByThreeInEveryLanguage_data();
    void moneyGroupsByThreeInEveryLanguage();
    void datesHaveFourDigitYears_data();
    void datesHaveFourDigitYears();
    void instantsReadAsPeopleSayThem_data();
    void instantsReadAsPeopleSayThem();
    void durationsNameTheTwoLargestUnits_data();
    void durationsNameTheTwoLargestUnits();
    void percentagesFollowTheLanguage();
    void numbersNeverShowMinusZero();
    void whatIsShownIsReadBack_data();
    void whatIsShownIsReadBack();
};

static Formats in(const char *locale)
{
    return {QLocale(QString::fromLatin1(locale)), QTimeZone("Europe/Warsaw")};
}

void TestFormats::moneyGroupsByThreeInEveryLanguage_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("expected");

    QTest::newRow("pl, four digits") << QByteArray("pl_PL") << 123450ll << u"PLN"_s << u"1\u00A0234,50\u00A0PLN"_s;
    QTest::newRow("pl, millions") << QByteArray("pl_PL") << 123456750ll << u"PLN"_s
                                  << u"1\u00A0234\u00A0567,50\u00A0PLN"_s;
    QTest::newRow("ru") << QByteArray("ru_RU") << 123456750ll << u"RUB"_s << u"1\u00A0234\u00A0567,50\u00A0RUB"_s;
    QTest::newRow("en") << QByteArray("en_GB") << 123456750ll << u"GBP"_s << u"1,234,567.50\u00A0GBP"_s;
    QTest::newRow("negative") << QByteArray("en_GB") << -5ll << u"GBP"_s << u"-0.05\u00A0GBP"_s;
    QTest::newRow("no decimals") << QByteArray("en_GB") << 1234ll << u"JPY"_s << u"1,234\u00A0JPY"_s;
    QTest::newRow("three decimals") << QByteArray("pl_PL") << 1234567ll << u"KWD"_s << u"1\u00A0234,567\u00A0KWD"_s;
}

void TestFormats::moneyGroupsByThreeInEveryLanguage()
{
    QFETCH(QByteArray, locale);
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QTEST(in(locale).money({minor, currency}), "expected");
}

void TestFormats::datesHaveFourDigitYears_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("expected");

    QTest::newRow("en_US") << QByteArray("en_US") << u"3/5/2026"_s;
    QTest::newRow("en_GB") << QByteArray("en_GB") << u"05/03/2026"_s;
    QTest::newRow("pl") << QByteArray("pl_PL") << u"5.03.2026"_s;
    QTest::newRow("ru") << QByteArray("ru_RU") << u"05.03.2026"_s;
    QTest::newRow("de") << QByteArray("de_DE") << u"05.03.2026"_s;
}

void TestFormats::datesHaveFourDigitYears()
{
    QFETCH(QByteArray, locale);
    QTEST(in(locale).date(QDate(2026, 3, 5)), "expected");
}

void TestFormats::instantsReadAsPeopleSayThem_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("expected");

    // Now is Thursday 5 March 2026, 00:30 in Warsaw.
    QTest::newRow("today") << QByteArray("en_GB") << u"2026-03-04T23:05:00Z"_s << u"today 00:05"_s;
    QTest::newRow("yesterday by the shop's clock")
        << QByteArray("en_GB") << u"2026-03-04T13:05:00Z"_s << u"yesterday 14:05"_s;
    QTest::newRow("tomorrow") << QByteArray("en_GB") << u"2026-03-06T08:00:00Z"_s << u"tomorrow 09:00"_s;
    QTest::newRow("this week") << QByteArray("en_GB") << u"2026-02-27T08:00:00Z"_s << u"Friday 09:00"_s;
    QTest::newRow("this week in Polish") << QByteArray("pl_PL") << u"2026-02-27T08:00:00Z"_s << u"piątek 09:00"_s;
    QTest::newRow("a week ago") << QByteArray("en_GB") << u"2026-02-26T08:00:00Z"_s << u"26/02/2026 09:00"_s;
    QTest::newRow("last year in Russian") << QByteArray("ru_RU") << u"2025-02-26T08:00:00Z"_s << u"26.02.2025 09:00"_s;
    QTest::newRow("next week") << QByteArray("pl_PL") << u"2026-03-09T08:00:00Z"_s << u"9.03.2026 09:00"_s;
}

void TestFormats::instantsReadAsPeopleSayThem()
{
    QFETCH(QByteArray, locale);
    QFETCH(QString, instant);
    QTEST(in(locale).when(*instantFromIso(instant), *instantFromIso(u"2026-03-04T23:30:00Z"_s)), "expected");
}

void TestFormats::durationsNameTheTwoLargestUnits_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << 0ll << u"0 s"_s;
    QTest::newRow("seconds") << 45ll << u"45 s"_s;
    QTest::newRow("minutes without seconds") << 125ll << u"2 min"_s;
    QTest::newRow("hours and minutes") << 7800ll << u"2 h 10 min"_s;
    QTest::newRow("whole hours") << 7200ll << u"2 h"_s;
    QTest::newRow("days and hours") << 273600ll << u"3 d 4 h"_s;
    QTest::newRow("negative") << -7800ll << u"-2 h 10 min"_s;
}

void TestFormats::durationsNameTheTwoLargestUnits()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    QCOMPARE(in("en_GB").duration(seconds * 1000).replace(QChar(0xA0), u' '), expected);
}

void TestFormats::percentagesFollowTheLanguage()
{
    QCOMPARE(in("en_GB").percent(0.7142, 1), u"71.4%"_s);
    QCOMPARE(in("pl_PL").percent(0.7142, 1), u"71,4%"_s);
    QCOMPARE(in("ru_RU").percent(0.7142, 1), u"71,4\u00A0%"_s);
}

void TestFormats::numbersNeverShowMinusZero()
{
    QCOMPARE(in("en_GB").number(-0.004, 2), u"0.00"_s);
    QCOMPARE(in("en_GB").number(-1234.5, 1), u"-1,234.5"_s);
    QCOMPARE(in("pl_PL").number(-12345ll), u"-12\u00A0345"_s);
}

void TestFormats::whatIsShownIsReadBack_data()
{
    QTest::addColumn<QByteArray>("locale");
    for (const auto *locale : {"en_US", "en_GB", "pl_PL", "ru_RU", "de_DE", "fr_FR"})
        QTest::newRow(locale) << QByteArray(locale);
}

void TestFormats::whatIsShownIsReadBack()
{
    QFETCH(QByteArray, locale);
    const auto formats = in(locale);
    const QDate today(2026, 3, 5);
    for (const auto day : {QDate(2026, 3, 5), QDate(1999, 12, 31), QDate(2024, 2, 29)})
        QCOMPARE(formats.readDate(formats.date(day), today), day);
    for (const auto minor : {0ll, -5ll, 123450ll, -123456789ll}) {
        const Money money{minor, u"PLN"_s};
        QCOMPARE(formats.readMoney(formats.money(money), u"PLN"_s), money);
        QCOMPARE(formats.readMoney(formats.amount(money), u"PLN"_s), money);
    }
    QCOMPARE(formats.readNumber(formats.number(1234567ll)), 1234567.0);
    QCOMPARE(formats.readNumber(formats.number(1234ll)), 1234.0);
}

QTEST_MAIN(TestFormats)
#include "tst_formats.moc"
