// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/birthday.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBirthday : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadAndWrittenBack_data();
    void textIsReadAndWrittenBack();
    void daysThatDoNotExistAreRefused_data();
    void daysThatDoNotExistAreRefused();
    void onlyAKnownYearCanLieAhead();
};

void TestBirthday::textIsReadAndWrittenBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year"); // 0: not known
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");

    QTest::newRow("whole") << u"2001-02-28"_s << 2001 << 2 << 28;
    QTest::newRow("no year") << u"--02-29"_s << 0 << 2 << 29;
    QTest::newRow("leap day") << u"2000-02-29"_s << 2000 << 2 << 29;
    QTest::newRow("long ago") << u"0931-12-31"_s << 931 << 12 << 31;
}

void TestBirthday::textIsReadAndWrittenBack()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);

    const auto birthday = birthdayFromText(text);

    QVERIFY(birthday.has_value());
    QCOMPARE(*birthday, (Birthday{year ? std::optional(year) : std::nullopt, month, day}));
    QCOMPARE(toText(*birthday), text);
}

void TestBirthday::daysThatDoNotExistAreRefused_data()
{
    QTest::addColumn<QString>("text");

    for (const auto &text : {u""_s, u"2001-02-29"_s, u"--02-30"_s, u"--13-01"_s, u"2001-2-3"_s, u"28.02.2001"_s,
                             u"0000-01-01"_s, u"-02-03"_s})
        QTest::newRow(qPrintable(u"[%1]"_s.arg(text))) << text;
}

void TestBirthday::daysThatDoNotExistAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!birthdayFromText(text));
}

void TestBirthday::onlyAKnownYearCanLieAhead()
{
    const QDate today(2026, 3, 1);

    QVERIFY(isAfter({2026, 3, 2}, today));
    QVERIFY(!isAfter({2026, 3, 1}, today));
    QVERIFY(!isAfter({std::nullopt, 12, 31}, today));
}

QTEST_APPLESS_MAIN(TestBirthday)
#include "tst_birthday.moc"
