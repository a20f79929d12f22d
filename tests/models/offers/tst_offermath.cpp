// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offers/offermath.h"

#include "models/actions/convertoffer.h"
#include "models/offers/offer.h"
#include "models/purchases/purchasemath.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestOfferMath : public QObject
{
    Q_OBJECT

private slots:
    void discountsFollowEachOther_data();
    void discountsFollowEachOther();
    void linesAreRoundedOneByOne();
    void whatDoesNotFitIsRefused();
    void aPurchaseComesToTheSame();
};

void TestOfferMath::discountsFollowEachOther_data()
{
    QTest::addColumn<qint64>("priceE4");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("offer");
    QTest::addColumn<qint64>("expected");

    QTest::newRow("none") << 1'234'567LL << 0 << 0 << 1'234'567LL;
    QTest::newRow("a tenth") << 1'000'000LL << 1000 << 0 << 900'000LL;
    QTest::newRow("a tenth of a tenth less") << 1'000'000LL << 1000 << 1000 << 810'000LL;
    QTest::newRow("half up") << 5LL << 1000 << 0 << 5LL;          // 4.5
    QTest::newRow("half away from zero") << -5LL << 1000 << 0 << -5LL;
    QTest::newRow("rounded once") << 15LL << 1000 << 1000 << 12LL; // 12.15, not 13.5 → 14 → 12.6
    QTest::newRow("all") << 999LL << 10'000 << 0 << 0LL;
    QTest::newRow("the dearest") << 10'000'000'000'000LL << 1 << 1 << 9'998'000'100'000LL;
}

void TestOfferMath::discountsFollowEachOther()
{
    QFETCH(qint64, priceE4);
    QFETCH(int, line);
    QFETCH(int, offer);
    QTEST(discountedPriceE4(priceE4, line, offer), "expected");
}

void TestOfferMath::linesAreRoundedOneByOne()
{
    Offer offer{.currency = u"EUR"_s,
                .lines = {{.description = u"a"_s, .quantityMilli = 3000, .unitPriceE4 = 3350, .taxRateBp = 2300},    // 1.005 → 1.01
                          {.description = u"b"_s, .quantityMilli = 1000, .unitPriceE4 = -10'000, .taxRateBp = 500}}}; // −1.00
    QVERIFY(fillTotals(offer));
    QCOMPARE(offer.lines.at(0).netMinor, 101);
    QCOMPARE(offer.lines.at(0).grossMinor, 124); // 23.23 of tax
    QCOMPARE(offer.lines.at(1).grossMinor, -105);
    QCOMPARE(offer.netMinor, 1);
    QCOMPARE(offer.grossMinor, 19);
}

void TestOfferMath::whatDoesNotFitIsRefused()
{
    Offer offer{.currency = u"EUR"_s, .lines = {{.quantityMilli = 10'000'000'000, .unitPriceE4 = 10'000'000'000'000}}};
    QVERIFY(!fillTotals(offer));
}

void TestOfferMath::aPurchaseComesToTheSame()
{
    QRandomGenerator random(20'261'121);
    const QStringList currencies{u"PLN"_s, u"JPY"_s, u"KWD"_s};
    for (int round = 0; round < 20'000; ++round) {
        Offer offer{.currency = currencies.at(round % 3), .discountBp = random.bounded(10'001)};
        for (int line = random.bounded(1, 5); line > 0; --line)
            offer.lines.append({.quantityMilli = 1 + qint64(random.bounded(1'000'000.0)),
                                .unitPriceE4 = qint64(random.bounded(1e9)) - 1000,
                                .discountBp = random.bounded(10'001),
                                .taxRateBp = random.bounded(10'001)});
        QVERIFY(fillTotals(offer));
        auto purchase = purchaseOf(offer, QDate(2026, 3, 2));
        QVERIFY(fillTotals(purchase));
        QCOMPARE(purchase.netMinor, offer.netMinor);
        QCOMPARE(purchase.grossMinor, offer.grossMinor);
        for (qsizetype line = 0; line < offer.lines.size(); ++line) {
            QCOMPARE(purchase.lines.at(line).netMinor, offer.lines.at(line).netMinor);
            QCOMPARE(purchase.lines.at(line).grossMinor, offer.lines.at(line).grossMinor);
        }
    }
}

QTEST_GUILESS_MAIN(TestOfferMath)
#include "tst_offermath.moc"
