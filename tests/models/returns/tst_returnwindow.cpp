// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returns/refundmath.h"
#include "models/returns/returninput.h"
#include "models/returns/returnwindow.h"

#include "models/purchases/purchasemath.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReturnWindow : public QObject
{
    Q_OBJECT

private slots:
    void theWindowBeginsWithTheDelivery_data();
    void theWindowBeginsWithTheDelivery();
    void nothingIsKnownWithoutDayOrDays();
    void noMoreIsRefundedThanWasPaid_data();
    void noMoreIsRefundedThanWasPaid();
    void anAdjustmentBringsTheDocumentToTheAmount_data();
    void anAdjustmentBringsTheDocumentToTheAmount();
    void inputIsCheckedFieldByField();
};

void TestReturnWindow::theWindowBeginsWithTheDelivery_data()
{
    QTest::addColumn<QDate>("bought");
    QTest::addColumn<QDate>("delivered");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("moneyBack");

    const QDate bought(2024, 2, 15);
    QTest::newRow("same day") << bought << bought << 14 << bought << QDate(2024, 2, 29) << true;
    QTest::newRow("last day, a leap day") << bought << bought << 14 << QDate(2024, 2, 29) << QDate(2024, 2, 29) << true;
    QTest::newRow("a day late") << bought << bought << 14 << QDate(2024, 3, 1) << QDate(2024, 2, 29) << false;
    QTest::newRow("delivered later") << bought << QDate(2024, 2, 20) << 14 << QDate(2024, 3, 5) << QDate(2024, 3, 5) << true;
    QTest::newRow("delivery not known") << bought << QDate() << 30 << QDate(2024, 3, 16) << QDate(2024, 3, 16) << true;
    QTest::newRow("over the year's end") << QDate(2025, 12, 20) << QDate() << 30 << QDate(2026, 1, 20) << QDate(2026, 1, 19) << false;
}

void TestReturnWindow::theWindowBeginsWithTheDelivery()
{
    QFETCH(const QDate, bought);
    QFETCH(const QDate, delivered);
    QFETCH(const int, days);
    QFETCH(const QDate, day);
    QFETCH(const QDate, last);
    QFETCH(const bool, moneyBack);
    const auto window = returnWindow(bought, delivered.isValid() ? std::optional(delivered) : std::nullopt, days, day);
    QVERIFY(window);
    QCOMPARE(window->lastDay, last);
    QCOMPARE(window->right == ReturnRight::MoneyBack, moneyBack);
}

void TestReturnWindow::nothingIsKnownWithoutDayOrDays()
{
    const QDate day(2026, 3, 5);
    QVERIFY(!returnWindow(std::nullopt, std::nullopt, 14, day));
    QVERIFY(!returnWindow(day, day, std::nullopt, day));
    QVERIFY(!returnWindow(day, day, 0, day));
}

void TestReturnWindow::noMoreIsRefundedThanWasPaid_data()
{
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<qint64>("paidBack");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("most");
    QTest::newRow("all of it") << qint64(36'900) << qint64(0) << qint64(3000) << qint64(36'900);
    QTest::newRow("one of three") << qint64(36'900) << qint64(0) << qint64(1000) << qint64(12'300);
    QTest::newRow("a deposit only") << qint64(5'000) << qint64(0) << qint64(1000) << qint64(5'000);
    QTest::newRow("most went back already") << qint64(36'900) << qint64(30'000) << qint64(1000) << qint64(6'900);
    QTest::newRow("not paid") << qint64(0) << qint64(0) << qint64(1000) << qint64(0);
    QTest::newRow("too much went back") << qint64(100) << qint64(200) << qint64(1000) << qint64(0);
}

void TestReturnWindow::noMoreIsRefundedThanWasPaid()
{
    QFETCH(const qint64, paid);
    QFETCH(const qint64, paidBack);
    QFETCH(const qint64, quantity);
    QFETCH(const qint64, most);
    const PurchaseLine line{.quantityMilli = 3000, .unitPriceE4 = 1'000'000, .taxRateBp = 2300};
    const Purchase sale{.currency = u"PLN"_s, .grossMinor = 36'900, .payments = {{.amountMinor = paid}}};
    QCOMPARE(mostRefundable(sale, line, quantity, paidBack), most);
}

void TestReturnWindow::anAdjustmentBringsTheDocumentToTheAmount_data()
{
    QTest::addColumn<qint64>("gross");
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<int>("taxRate");
    QTest::addColumn<QString>("currency");
    QTest::newRow("deducted") << qint64(-12'300) << qint64(-10'000) << 2300 << u"PLN"_s;
    QTest::newRow("added") << qint64(-12'300) << qint64(-15'000) << 2300 << u"PLN"_s;
    QTest::newRow("by one minor unit") << qint64(-12'300) << qint64(-12'299) << 2300 << u"PLN"_s;
    QTest::newRow("an odd rate") << qint64(-9'999) << qint64(-7'777) << 850 << u"EUR"_s;
    QTest::newRow("without tax") << qint64(-500) << qint64(-100) << 0 << u"EUR"_s;
    QTest::newRow("no minor digits") << qint64(-1'100) << qint64(-900) << 1000 << u"JPY"_s;
    QTest::newRow("three minor digits") << qint64(-1'100'500) << qint64(-900'123) << 500 << u"KWD"_s;
}

void TestReturnWindow::anAdjustmentBringsTheDocumentToTheAmount()
{
    QFETCH(const qint64, gross);
    QFETCH(const qint64, wanted);
    QFETCH(const int, taxRate);
    QFETCH(const QString, currency);
    const QDate day(2026, 3, 5);
    auto line = refundAdjustment(gross, wanted, taxRate, currency, u"Wear"_s, day);
    QVERIFY(fillTotals(line, currency));
    QCOMPARE(gross + line.grossMinor, wanted);
    QVERIFY(line.isReturn());
    QCOMPARE(line.description, u"Wear"_s);
    QCOMPARE(line.deliveredOn, std::optional(day));
}

void TestReturnWindow::inputIsCheckedFieldByField()
{
    Return record{.device = DeviceId{1}, .requestedOn = QDate(2026, 3, 5), .promisedOn = QDate(2026, 3, 5)};
    QCOMPARE(problemsOf(record), Problems{});
    record.device.reset();
    record.quantityMilli = 0;
    record.reason = QString(101, u'x');
    record.description = u"\0"_s;
    record.promisedOn = QDate(2026, 3, 4);
    const Problems expected{{u"goods"_s, ProblemKind::Missing, {}},
                            {u"quantity"_s, ProblemKind::OutOfRange, u"0"_s},
                            {u"reason"_s, ProblemKind::TooLong, u"100"_s},
                            {u"description"_s, ProblemKind::BadCharacter, u"NUL"_s},
                            {u"promised_on"_s, ProblemKind::OrderOfDates, u"2026-03-05"_s}};
    QCOMPARE(problemsOf(record), expected);
    const Return ofNoTime{.device = DeviceId{1}, .requestedOn = QDate(1, 1, 1), .promisedOn = QDate(9999, 1, 1)};
    QCOMPARE(problemsOf(ofNoTime), (Problems{{u"requested_on"_s, ProblemKind::OutOfRange, u"0001-01-01"_s},
                                             {u"promised_on"_s, ProblemKind::OutOfRange, u"9999-01-01"_s}}));
    QCOMPARE(problemsOfReturnReason(u"reason"_s, u" \n"_s), (Problems{{u"reason"_s, ProblemKind::Missing, {}}}));
    QVERIFY(problemsOfReturnReason(u"reason"_s, u"Water damage"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestReturnWindow)
#include "tst_returnwindow.moc"
