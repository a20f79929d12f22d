// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/formats.h"
#include "ui/customers/birthdayinput.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBirthdayInput : public QObject
{
    Q_OBJECT

private slots:
    void peopleWriteBirthdaysInManyWays_data();
    void peopleWriteBirthdaysInManyWays();
    void whatIsShownReadsBack_data();
    void whatIsShownReadsBack();
};

static const QDate kToday(2026, 3, 5);

static Formats formatsOf(const QString &locale)
{
    return {QLocale(locale), QTimeZone("Europe/Warsaw")};
}

void TestBirthdayInput::peopleWriteBirthdaysInManyWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("ISO") << u"1980-02-28"_s << u"1980-02-28"_s;
    QTest::newRow("ISO without a year") << u"--02-29"_s << u"--02-29"_s;
    QTest::newRow("day and month") << u" 5.3 "_s << u"--03-05"_s;
    QTest::newRow("with a last point") << u"29.02."_s << u"--02-29"_s;
    QTest::newRow("in words") << u"5 March"_s << u"--03-05"_s;
    QTest::newRow("with the year") << u"5.3.1980"_s << u"1980-03-05"_s;
    QTest::newRow("two digits are the past") << u"5.3.30"_s << u"1930-03-05"_s;
    QTest::newRow("two digits of this century") << u"5.3.01"_s << u"2001-03-05"_s;
    QTest::newRow("no such day") << u"30.2"_s << QString();
    QTest::newRow("no such day of that year") << u"29.2.1981"_s << QString();
    QTest::newRow("words") << u"in spring"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
}

void TestBirthdayInput::peopleWriteBirthdaysInManyWays()
{
    QFETCH(QString, text);
    const auto birthday = birthdayFromInput(text, formatsOf(u"en_GB"_s), kToday);
    QTEST(birthday ? toText(*birthday) : QString(), "expected");
}

void TestBirthdayInput::whatIsShownReadsBack_data()
{
    QTest::addColumn<QString>("locale");

    for (const auto &locale : {u"en_GB"_s, u"en_US"_s, u"pl_PL"_s, u"ru_RU"_s})
        QTest::newRow(qPrintable(locale)) << locale;
}

void TestBirthdayInput::whatIsShownReadsBack()
{
    QFETCH(QString, locale);
    const auto formats = formatsOf(locale);
    for (int day = 0; day < 366; ++day) {
        const auto date = QDate(2000, 1, 1).addDays(day);
        for (const auto &birthday : {Birthday{{}, date.month(), date.day()}, Birthday{1964, date.month(), date.day()}})
            QCOMPARE(birthdayFromInput(birthdayText(birthday, formats), formats, kToday), birthday);
    }
}

QTEST_GUILESS_MAIN(TestBirthdayInput)
#include "tst_birthdayinput.moc"
