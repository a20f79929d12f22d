// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/paymentrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPaymentRules : public QObject
{
    Q_OBJECT

private slots:
    void stateFollowsPaymentsAndDueDate_data();
    void stateFollowsPaymentsAndDueDate();
    void balanceSumsThePayments();
    void refusesAPaymentThatIsNone_data();
    void refusesAPaymentThatIsNone();
};

const QDate kDue(2026, 3, 19);

void TestPaymentRules::stateFollowsPaymentsAndDueDate_data()
{
    QTest::addColumn<Balance>("balance");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<PaymentState>("state");
    const auto row = [](const char *name, Balance balance, QDate today, PaymentState state) {
        QTest::newRow(name) << balance << today << state;
    };
    row("nothing paid", {10'000, 0, false, kDue}, kDue, PaymentState::Unpaid);
    row("a part paid", {10'000, 1, false, kDue}, kDue, PaymentState::PartlyPaid);
    row("the day after", {10'000, 0, false, kDue}, kDue.addDays(1), PaymentState::Overdue);
    row("a part paid, the day after", {10'000, 9'999, false, kDue}, kDue.addDays(1), PaymentState::Overdue);
    row("all paid, long after", {10'000, 10'000, false, kDue}, kDue.addYears(1), PaymentState::Paid);
    row("without a due date", {10'000, 0, false, {}}, kDue.addYears(9), PaymentState::Unpaid);
    row("paid too much", {10'000, 12'000, false, kDue}, kDue, PaymentState::OwedBack);
    row("free", {0, 0, false, {}}, kDue, PaymentState::Paid);
    row("a return not yet paid back", {-5'000, 0, false, {}}, kDue, PaymentState::OwedBack);
    row("a return half paid back", {-5'000, -2'500, false, {}}, kDue, PaymentState::OwedBack);
    row("a return paid back", {-5'000, -5'000, false, {}}, kDue, PaymentState::Paid);
    row("a return paid back too much", {-5'000, -6'000, false, {}}, kDue, PaymentState::Unpaid);
    row("cancelled, never paid", {10'000, 0, true, kDue}, kDue.addDays(9), PaymentState::Paid);
    row("cancelled after it was paid", {10'000, 10'000, true, kDue}, kDue.addDays(9), PaymentState::OwedBack);
}

void TestPaymentRules::stateFollowsPaymentsAndDueDate()
{
    QFETCH(Balance, balance);
    QFETCH(QDate, today);
    QFETCH(PaymentState, state);
    QCOMPARE(paymentStateOf(balance, today), state);
}

void TestPaymentRules::balanceSumsThePayments()
{
    Purchase purchase{.dueOn = kDue, .currency = u"PLN"_s, .grossMinor = 10'000};
    purchase.payments = {{.paidOn = kDue, .amountMinor = 7'000}, {.paidOn = kDue, .amountMinor = -500}};
    QCOMPARE(balanceOf(purchase), (Balance{10'000, 6'500, false, kDue}));
    QCOMPARE(balanceOf(purchase).openMinor(), 3'500);
    purchase.status = PurchaseStatus::Cancelled;
    QCOMPARE(balanceOf(purchase).openMinor(), -6'500);
}

void TestPaymentRules::refusesAPaymentThatIsNone_data()
{
    QTest::addColumn<Payment>("payment");
    QTest::addColumn<Problems>("problems");
    QTest::newRow("good") << Payment{.paidOn = kDue, .amountMinor = 1} << Problems();
    QTest::newRow("paid back") << Payment{.paidOn = kDue, .amountMinor = -1} << Problems();
    QTest::newRow("no date") << Payment{.amountMinor = 1} << Problems{{u"date"_s, ProblemKind::Missing}};
    QTest::newRow("at the end of time") << Payment{.paidOn = QDate(9999, 12, 31), .amountMinor = 1}
                                        << Problems{{u"date"_s, ProblemKind::OutOfRange, u"9999-12-31"_s}};
    QTest::newRow("nothing") << Payment{.paidOn = kDue} << Problems{{u"amount"_s, ProblemKind::OutOfRange, u"0"_s}};
    QTest::newRow("far too much") << Payment{.paidOn = kDue, .amountMinor = 2'000'000'000'000'000}
                                  << Problems{{u"amount"_s, ProblemKind::OutOfRange, u"2000000000000000"_s}};
}

void TestPaymentRules::refusesAPaymentThatIsNone()
{
    QFETCH(Payment, payment);
    QFETCH(Problems, problems);
    QCOMPARE(problemsOf(payment), problems);
}

QTEST_GUILESS_MAIN(TestPaymentRules)
#include "tst_paymentrules.moc"
