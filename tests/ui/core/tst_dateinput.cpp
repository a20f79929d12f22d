// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/dateinput.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDateInput : public QObject
{
    Q_OBJECT

private slots:
    void meansADay_data();
    void meansADay();
    void meansNoDay_data();
    void meansNoDay();
};

static const QDate kToday(2026, 3, 5);

void TestDateInput::meansADay_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");

    const auto row = [](const char *locale, const QString &text, QDate expected) {
        QTest::addRow("%s %s", locale, qPrintable(text)) << QString::fromLatin1(locale) << text << expected;
    };
    row("pl_PL", u"5.3"_s, QDate(2026, 3, 5));
    row("pl_PL", u"5.3."_s, QDate(2026, 3, 5));
    row("pl_PL", u"5.3.26"_s, QDate(2026, 3, 5));
    row("pl_PL", u"05.03.2026"_s, QDate(2026, 3, 5));
    row("pl_PL", u" 5 3 26 "_s, QDate(2026, 3, 5));
    row("pl_PL", u"1.1.85"_s, QDate(1985, 1, 1));
    row("pl_PL", u"1.1.46"_s, QDate(2046, 1, 1));
    row("pl_PL", u"1.1.47"_s, QDate(1947, 1, 1));
    row("pl_PL", u"2026-03-05"_s, QDate(2026, 3, 5));
    row("pl_PL", u"20260305"_s, QDate(2026, 3, 5));
    row("pl_PL", u"2026.3.5"_s, QDate(2026, 3, 5));
    row("pl_PL", u"5 marca 2026"_s, QDate(2026, 3, 5));
    row("ru_RU", u"5 марта 2026"_s, QDate(2026, 3, 5));
    row("en_GB", u"5 Mar 2026"_s, QDate(2026, 3, 5));
    row("en_US", u"Mar 5, 2026"_s, QDate(2026, 3, 5));
    row("en_US", u"3/5/2026"_s, QDate(2026, 3, 5));
    row("en_GB", u"5/3/2026"_s, QDate(2026, 3, 5));
    row("en_US", u"5.3.2026"_s, QDate(2026, 3, 5));
    row("en_US", u"today"_s, kToday);
    row("pl_PL", u"Tomorrow"_s, QDate(2026, 3, 6));
    row("pl_PL", u"+14"_s, QDate(2026, 3, 19));
    row("pl_PL", u"-5"_s, QDate(2026, 2, 28));
    row("pl_PL", u"\u22125"_s, QDate(2026, 2, 28));
    row("pl_PL", u"29.2.2024"_s, QDate(2024, 2, 29));
}

void TestDateInput::meansADay()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    QCOMPARE(dateFromInput(text, QLocale(locale), kToday), expected);
}

void TestDateInput::meansNoDay_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s, u"29.2.2026"_s, u"31.4"_s, u"5.13.2026"_s, u"5.3.026"_s, u"abc"_s, u"5"_s,
                             u"1.2.3.4"_s, u"2026-02-30"_s, u"20261301"_s, u"+"_s})
        QTest::addRow("%s", qPrintable(u"'%1'"_s.arg(text))) << text;
}

void TestDateInput::meansNoDay()
{
    QFETCH(QString, text);
    QCOMPARE(dateFromInput(text, QLocale(u"pl_PL"_s), kToday), std::nullopt);
}

QTEST_MAIN(TestDateInput)
#include "tst_dateinput.moc"
