// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/numberinput.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestNumberInput : public QObject
{
    Q_OBJECT

private slots:
    void meansAnAmount_data();
    void meansAnAmount();
    void meansNoAmount_data();
    void meansNoAmount();
    void groupingDecidesBetweenThousandsAndDecimals();
};

void TestNumberInput::meansAnAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");

    const auto row = [](const QString &text, qint64 minor) { QTest::addRow("%s", qPrintable(text)) << text << minor; };
    row(u"1234.50"_s, 123450);
    row(u"1234,5"_s, 123450);
    row(u"1 234,50"_s, 123450);
    row(u"1\u00A0234,50"_s, 123450);
    row(u"1\u202F234,50 zł"_s, 123450);
    row(u"1.234.567,89"_s, 123456789);
    row(u"1,234,567.89 PLN"_s, 123456789);
    row(u"PLN 12"_s, 1200);
    row(u"1,234"_s, 123400);
    row(u"-0,05"_s, -5);
    row(u"\u22125"_s, -500);
    row(u"5-"_s, -500);
    row(u"+5"_s, 500);
    row(u",5"_s, 50);
    row(u"5,"_s, 500);
    row(u"92233720368547758.07"_s, std::numeric_limits<qint64>::max());
}

void TestNumberInput::meansAnAmount()
{
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    QCOMPARE(moneyFromInput(text, u"PLN"_s), (Money{minor, u"PLN"_s}));
}

void TestNumberInput::meansNoAmount_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s, u"-"_s, u","_s, u"abc"_s, u"1.2.3"_s, u"12,34.5,6"_s, u"5 EUR"_s, u"1,2345"_s,
                             u"0,123"_s, u"92233720368547758.08"_s, u"1e5"_s, u"--5"_s})
        QTest::addRow("%s", qPrintable(u"'%1'"_s.arg(text))) << text;
}

void TestNumberInput::meansNoAmount()
{
    QFETCH(QString, text);
    QCOMPARE(moneyFromInput(text, u"PLN"_s), std::nullopt);
}

void TestNumberInput::groupingDecidesBetweenThousandsAndDecimals()
{
    QCOMPARE(numberFromInput(u"1,234"_s, u','), 1234.0);
    QCOMPARE(numberFromInput(u"1,234"_s, QChar(0xA0)), 1.234);
    QCOMPARE(numberFromInput(u"0,234"_s, u','), 0.234);
    QCOMPARE(numberFromInput(u"-12.5"_s, u','), -12.5);
    QCOMPARE(moneyFromInput(u"1,234"_s, u"JPY"_s), (Money{1234, u"JPY"_s}));
    QCOMPARE(moneyFromInput(u"1,234"_s, u"KWD"_s), (Money{1234, u"KWD"_s}));
    QCOMPARE(moneyFromInput(u"12 €"_s, u"EUR"_s), (Money{1200, u"EUR"_s}));
}

QTEST_MAIN(TestNumberInput)
#include "tst_numberinput.moc"
