// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/purchasemath.h"

#include "models/purchases/purchase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPurchaseMath : public QObject
{
    Q_OBJECT

private slots:
    void lineIsRoundedHalfAwayFromZero_data();
    void lineIsRoundedHalfAwayFromZero();
    void taxIsRoundedHalfAwayFromZero_data();
    void taxIsRoundedHalfAwayFromZero();
    void purchaseIsTheSumOfItsRoundedLines();
    void overflowIsToldNotWrapped();
};

void TestPurchaseMath::lineIsRoundedHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("quantityMilli");
    QTest::addColumn<qint64>("unitPriceE4");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("net");

    const auto row = [](const char *name, qint64 quantity, qint64 price, const QString &currency, qint64 net) {
        QTest::newRow(name) << quantity << price << currency << net;
    };
    row("one of 2.55", 1000, 25'500, u"GBP"_s, 255);
    row("six of 2.55", 6000, 25'500, u"GBP"_s, 1530);
    row("half a cent goes up", 1000, 50, u"EUR"_s, 1);
    row("just under half a cent", 1000, 49, u"EUR"_s, 0);
    row("half a cent back goes down", -1000, 50, u"EUR"_s, -1);
    row("just under half a cent back", -1000, 49, u"EUR"_s, 0);
    row("a discount", 1000, -50, u"EUR"_s, -1);
    row("a third of a kilo", 333, 100'000, u"PLN"_s, 333);
    row("1.5 of 0.33", 1500, 3'300, u"PLN"_s, 50); // 0.495
    row("nothing", 0, 100'000, u"PLN"_s, 0);
    row("free", 5000, 0, u"PLN"_s, 0);
    row("yen have no decimals", 3000, 1'000'000, u"JPY"_s, 300);
    row("half a yen goes up", 500, 10'000, u"JPY"_s, 1);
    row("half a yen back", -500, 10'000, u"JPY"_s, -1);
    row("dinars have three decimals", 1000, 12'345, u"KWD"_s, 1235); // 1.2345
    row("dinars back", -2000, 12'345, u"KWD"_s, -2469);
    row("large", 9'000'000, 1'000'000'000'000, u"EUR"_s, 90'000'000'000'000);
}

void TestPurchaseMath::lineIsRoundedHalfAwayFromZero()
{
    QFETCH(qint64, quantityMilli);
    QFETCH(qint64, unitPriceE4);
    QFETCH(QString, currency);
    QFETCH(qint64, net);
    QCOMPARE(lineNet(quantityMilli, unitPriceE4, currency), std::optional(net));
}

void TestPurchaseMath::taxIsRoundedHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("net");
    QTest::addColumn<int>("rate");
    QTest::addColumn<qint64>("tax");
    QTest::newRow("23 % of 100.00") << qint64(10'000) << 2300 << qint64(2300);
    QTest::newRow("5 % of 0.10 is half a cent") << qint64(10) << 500 << qint64(1);
    QTest::newRow("5 % of -0.10") << qint64(-10) << 500 << qint64(-1);
    QTest::newRow("8 % of 0.06") << qint64(6) << 800 << qint64(0);
    QTest::newRow("5.5 % of 1.00") << qint64(100) << 550 << qint64(6);
    QTest::newRow("no tax") << qint64(12'345) << 0 << qint64(0);
}

void TestPurchaseMath::taxIsRoundedHalfAwayFromZero()
{
    QFETCH(qint64, net);
    QFETCH(int, rate);
    QFETCH(qint64, tax);
    QCOMPARE(taxOf(net, rate), std::optional(tax));
}

void TestPurchaseMath::purchaseIsTheSumOfItsRoundedLines()
{
    Purchase purchase{.currency = u"PLN"_s,
                      .lines = {{.quantityMilli = 1000, .unitPriceE4 = 50, .taxRateBp = 2300},        // 0.01, no tax
                                {.quantityMilli = 3000, .unitPriceE4 = 199'900, .taxRateBp = 2300},   // 59.97 + 13.79
                                {.quantityMilli = -1000, .unitPriceE4 = 100'000, .taxRateBp = 800}}}; // -10.00 - 0.80
    QVERIFY(fillTotals(purchase));
    QCOMPARE(purchase.lines.at(0).grossMinor, 1);
    QCOMPARE(purchase.lines.at(1).netMinor, 5997);
    QCOMPARE(purchase.lines.at(1).grossMinor, 7376);
    QCOMPARE(purchase.lines.at(2).grossMinor, -1080);
    QCOMPARE(purchase.netMinor, 4998);
    QCOMPARE(purchase.grossMinor, 6297);
}

void TestPurchaseMath::overflowIsToldNotWrapped()
{
    constexpr auto most = std::numeric_limits<qint64>::max();
    QCOMPARE(lineNet(most, 2, u"EUR"_s), std::nullopt);
    QCOMPARE(taxOf(most / 2, 2300), std::nullopt);
    PurchaseLine line{.quantityMilli = 1'000'000'000, .unitPriceE4 = 10'000'000'000'000};
    QVERIFY(!fillTotals(line, u"EUR"_s));
    QCOMPARE(line.netMinor, 0);
    Purchase purchase{.currency = u"KWD"_s};
    for (int count = 0; count < 2; ++count)
        purchase.lines.append(line);
    QVERIFY(!fillTotals(purchase));
}

QTEST_GUILESS_MAIN(TestPurchaseMath)
#include "tst_purchasemath.moc"
