// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cancelpurchase.h"
#include "models/actions/deliverlines.h"
#include "models/actions/recordpayment.h"
#include "models/actions/registerpurchase.h"
#include "models/actions/restorepurchase.h"
#include "models/actions/returnlines.h"
#include "models/dashboard/shopstats.h"
#include "models/products/productstore.h"
#include "models/purchases/paymentrules.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "models/storage/eventlog.h"
#include "models/storage/storageerror.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPurchaseActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void registeringComputesTotalsKindAndStatus();
    void counterSaleNeedsNoCustomer();
    void registeringRefusesWhatIsNotKnown();
    void changingKeepsIdsAndRefusesTheSecondWriter();
    void changingACancelledPurchaseIsRefused();
    void linesAreDeliveredOneByOne();
    void deliveryRefusesWhatCannotBe();
    void cancellingIsRefusedAfterDelivery();
    void aChangeIsTakenBackWhole();
    void paymentsComeInAndGoBack();
    void returnedGoodsBecomeADocumentThatIsNoPurchase();
    void returnRefusesMoreThanTheCustomerHas();
    void returnedLineCannotBeTakenAway();

private:
    Connection &db() { return m_shop->connection(); }
    Purchase stored(PurchaseId id) { return *PurchaseStore(db()).find(id); }
    Purchase registered(const Purchase &purchase);
    Purchase delivered();

    std::unique_ptr<TestShop> m_shop;
};

const QDate kDay(2026, 3, 5);
const Stamp kStamp{Instant{1'000}, {}};

static Purchase sale()
{
    return {.madeOn = kDay,
            .currency = u"PLN"_s,
            .lines = {{.description = u"Kettle"_s, .quantityMilli = 3000, .unitPriceE4 = 1'000'000, .taxRateBp = 2300},
                      {.description = u"Filter"_s, .unitPriceE4 = 50'000, .taxRateBp = 800}}};
}

void TestPurchaseActions::init()
{
    m_shop = std::make_unique<TestShop>();
}

Purchase TestPurchaseActions::registered(const Purchase &purchase)
{
    const auto outcome = registerPurchase(db(), purchase, kStamp);
    Q_ASSERT(outcome.isDone());
    return stored(outcome.id);
}

Purchase TestPurchaseActions::delivered()
{
    auto purchase = sale();
    for (auto &line : purchase.lines)
        line.deliveredOn = kDay;
    return registered(purchase);
}

void TestPurchaseActions::registeringComputesTotalsKindAndStatus()
{
    const auto purchase = registered(sale());
    QCOMPARE(purchase.number, u"P-000001"_s);
    QCOMPARE(purchase.netMinor, 30'500);
    QCOMPARE(purchase.grossMinor, 36'900 + 540);
    QCOMPARE(purchase.kind, PurchaseKind::Sale);
    QCOMPARE(purchase.status, PurchaseStatus::Ordered);
    QCOMPARE(delivered().status, PurchaseStatus::Delivered);
}

void TestPurchaseActions::counterSaleNeedsNoCustomer()
{
    auto purchase = sale();
    purchase.payments = {{.paidOn = kDay, .amountMinor = 37'440, .method = PaymentMethod::Card}};
    const auto counter = registered(purchase);
    QVERIFY(!counter.customer);
    QCOMPARE(counter.channel, Channel::Counter);
    QCOMPARE(counter.payments.size(), 1);
}

void TestPurchaseActions::registeringRefusesWhatIsNotKnown()
{
    auto purchase = registered(sale());
    auto wrong = sale();
    wrong.number = purchase.number;
    wrong.customer = CustomerId{77};
    wrong.lines[1].product = ProductId{88};
    wrong.payments = {{.paidOn = kDay}};
    const Problems expected{{u"customer"_s, ProblemKind::UnknownReference, u"77"_s},
                            {u"line 2 product"_s, ProblemKind::UnknownReference, u"88"_s},
                            {u"number"_s, ProblemKind::Duplicate, purchase.number},
                            {u"amount"_s, ProblemKind::OutOfRange, u"0"_s}};
    QCOMPARE(registerPurchase(db(), wrong, kStamp).problems, expected);
    QCOMPARE(shopStats(db()).purchases, 1);
}

void TestPurchaseActions::changingKeepsIdsAndRefusesTheSecondWriter()
{
    const auto first = registered(sale());
    auto second = first;
    second.lines[0].quantityMilli = 1000;
    QVERIFY(registerPurchase(db(), second, kStamp).isDone());
    QCOMPARE(stored(first.id).grossMinor, 12'300 + 540);
    QCOMPARE(stored(first.id).lines.at(0).id, first.lines.at(0).id);
    QVERIFY_EXCEPTION_THROWN(registerPurchase(db(), first, kStamp), StorageError);
}

void TestPurchaseActions::changingACancelledPurchaseIsRefused()
{
    const auto purchase = registered(sale());
    QVERIFY(cancelPurchase(db(), purchase.id, 1, u"ordered twice"_s, kStamp).isDone());
    const auto outcome = registerPurchase(db(), stored(purchase.id), kStamp);
    QCOMPARE(outcome.problems, (Problems{{u"status"_s, ProblemKind::NotAllowed, u"cancelled"_s}}));
}

void TestPurchaseActions::linesAreDeliveredOneByOne()
{
    const auto purchase = registered(sale());
    QVERIFY(deliverLines(db(), purchase.id, 1, {purchase.lines.at(1).id}, kDay.addDays(1), kStamp).isDone());
    QCOMPARE(stored(purchase.id).status, PurchaseStatus::PartlyDelivered);
    QCOMPARE(stored(purchase.id).lines.at(0).deliveredOn, std::nullopt);
    QCOMPARE(stored(purchase.id).lines.at(1).deliveredOn, std::optional(kDay.addDays(1)));
    QVERIFY(deliverLines(db(), purchase.id, 2, {purchase.lines.at(0).id}, kDay.addDays(4), kStamp).isDone());
    QCOMPARE(stored(purchase.id).status, PurchaseStatus::Delivered);
    QCOMPARE(stored(purchase.id).deliveredOn, std::optional(kDay.addDays(4)));
    QStringList states;
    for (const auto &event : EventLog(db()).of(u"purchase"_s, purchase.id.value))
        states.append(event.toState);
    QCOMPARE(states, (QStringList{u"ordered"_s, u"partly_delivered"_s, u"delivered"_s}));
}

void TestPurchaseActions::deliveryRefusesWhatCannotBe()
{
    const auto purchase = registered(sale());
    const auto line = purchase.lines.at(0).id;
    const auto problemsFor = [&](const QList<PurchaseLineId> &lines, QDate day) {
        return deliverLines(db(), purchase.id, stored(purchase.id).rowVersion, lines, day, kStamp).problems;
    };
    QCOMPARE(problemsFor({}, kDay), (Problems{{u"lines"_s, ProblemKind::Missing}}));
    QCOMPARE(problemsFor({line}, {}), (Problems{{u"delivered_on"_s, ProblemKind::Missing}}));
    QCOMPARE(problemsFor({line}, kDay.addDays(-1)),
             (Problems{{u"delivered_on"_s, ProblemKind::OrderOfDates, u"2026-03-05"_s}}));
    QCOMPARE(problemsFor({PurchaseLineId{99}}, kDay), (Problems{{u"lines"_s, ProblemKind::UnknownReference, u"99"_s}}));
    QVERIFY_EXCEPTION_THROWN(deliverLines(db(), purchase.id, 7, {line}, kDay, kStamp), StorageError);
    QVERIFY(problemsFor({line}, kDay).isEmpty());
    QCOMPARE(problemsFor({line}, kDay), (Problems{{u"status"_s, ProblemKind::NotAllowed, u"partly_delivered"_s}}));
    QCOMPARE(stored(purchase.id).rowVersion, 2);
}

void TestPurchaseActions::cancellingIsRefusedAfterDelivery()
{
    const auto purchase = delivered();
    const auto outcome = cancelPurchase(db(), purchase.id, 1, {}, kStamp);
    QCOMPARE(outcome.problems, (Problems{{u"status"_s, ProblemKind::NotAllowed, u"delivered"_s}}));
    QCOMPARE(stored(purchase.id).status, PurchaseStatus::Delivered);
    const auto ordered = registered(sale());
    QVERIFY(cancelPurchase(db(), ordered.id, 1, u"changed their mind"_s, kStamp).isDone());
    QCOMPARE(stored(ordered.id).status, PurchaseStatus::Cancelled);
    QCOMPARE(EventLog(db()).of(u"purchase"_s, ordered.id.value).constLast().reason,
             std::optional(u"changed their mind"_s));
    QVERIFY(!cancelPurchase(db(), ordered.id, 2, {}, kStamp).isDone());
}

void TestPurchaseActions::aChangeIsTakenBackWhole()
{
    const auto before = registered(sale());
    auto change = before;
    change.lines.removeFirst();
    QVERIFY(registerPurchase(db(), change, kStamp).isDone());
    restorePurchase(db(), before, kStamp);
    auto after = stored(before.id);
    QCOMPARE(after.rowVersion, 3);
    QCOMPARE(after.lines.size(), 2);
    QCOMPARE(after.grossMinor, before.grossMinor);
    QVERIFY(cancelPurchase(db(), before.id, 3, {}, kStamp).isDone());
    QVERIFY_EXCEPTION_THROWN(restorePurchase(db(), before, kStamp), StorageError);
    restorePurchase(db(), after, kStamp);
    QCOMPARE(stored(before.id).status, PurchaseStatus::Ordered);
    QCOMPARE(EventLog(db()).of(u"purchase"_s, before.id.value).constLast().reason, std::optional(kUndoReason));
}

void TestPurchaseActions::paymentsComeInAndGoBack()
{
    const auto purchase = registered(sale());
    QVERIFY(recordPayment(db(), purchase.id, {.paidOn = kDay, .amountMinor = 5'000}).isDone());
    QVERIFY(recordPayment(db(), purchase.id, {.paidOn = kDay, .amountMinor = -2'000}).isDone());
    const auto outcome = recordPayment(db(), purchase.id, {.paidOn = kDay, .amountMinor = -3'001});
    QCOMPARE(outcome.problems, (Problems{{u"amount"_s, ProblemKind::NotAllowed, u"30.00"_s}}));
    QCOMPARE(balanceOf(stored(purchase.id)).paidMinor, 3'000);
    QVERIFY(!recordPayment(db(), PurchaseId{99}, {.paidOn = kDay, .amountMinor = 1}).isDone());
}

void TestPurchaseActions::returnedGoodsBecomeADocumentThatIsNoPurchase()
{
    const auto purchase = delivered();
    const auto outcome = returnLines(db(), purchase.id, {{purchase.lines.at(0).id, 2000}}, kDay.addDays(3), kStamp);
    QVERIFY(outcome.isDone());
    const auto back = stored(outcome.id);
    QCOMPARE(back.kind, PurchaseKind::Return);
    QCOMPARE(back.status, PurchaseStatus::Delivered);
    QCOMPARE(back.number, u"R-000002"_s);
    QCOMPARE(back.lines.size(), 1);
    QCOMPARE(back.lines.at(0).quantityMilli, -2000);
    QCOMPARE(back.lines.at(0).returns, std::optional(purchase.lines.at(0).id));
    QCOMPARE(back.grossMinor, -24'600);
    QCOMPARE(back.kind, PurchaseKind::Return);
    QCOMPARE(PurchaseStore(db()).returnsOf(purchase.id), QList<PurchaseId>{back.id});
    QCOMPARE(PurchaseStore(db()).returnedMilli(purchase.id).value(purchase.lines.at(0).id), 2000);
    const auto summary = shopStats(db());
    QCOMPARE(summary.purchases, 1);
    QCOMPARE(summary.returns, 1);
    QCOMPARE(summary.sales.value(u"PLN"_s), (SalesTotals{37'440, 30'500, 24'600}));
    QVERIFY(recordPayment(db(), back.id, {.paidOn = kDay, .amountMinor = -24'600}).isDone());
    QCOMPARE(recordPayment(db(), back.id, {.paidOn = kDay, .amountMinor = -1}).problems.size(), 1);
}

void TestPurchaseActions::returnRefusesMoreThanTheCustomerHas()
{
    const auto purchase = delivered();
    const auto line = purchase.lines.at(0).id;
    const auto problemsFor = [&](const QList<ReturnedLine> &lines, QDate day = kDay) {
        return returnLines(db(), purchase.id, lines, day, kStamp).problems;
    };
    QCOMPARE(problemsFor({{line, 3001}}), (Problems{{u"quantity"_s, ProblemKind::OutOfRange, u"3.001"_s}}));
    QCOMPARE(problemsFor({{line, 0}}).size(), 1);
    QCOMPARE(problemsFor({{line, 2000}, {line, 2000}}).size(), 1);
    QCOMPARE(problemsFor({}), (Problems{{u"lines"_s, ProblemKind::Missing}}));
    QCOMPARE(problemsFor({{line, 1000}}, kDay.addDays(-1)).size(), 1);
    QVERIFY(problemsFor({{line, 2000}}).isEmpty());
    QCOMPARE(problemsFor({{line, 1001}}).size(), 1);
    QVERIFY(problemsFor({{line, 1000}}).isEmpty());
    const auto ordered = registered(sale());
    QCOMPARE(returnLines(db(), ordered.id, {{ordered.lines.at(0).id, 1000}}, kDay, kStamp).problems,
             (Problems{{u"status"_s, ProblemKind::NotAllowed, u"ordered"_s}}));
}

void TestPurchaseActions::returnedLineCannotBeTakenAway()
{
    auto purchase = delivered();
    QVERIFY(returnLines(db(), purchase.id, {{purchase.lines.at(0).id, 2000}}, kDay, kStamp).isDone());
    auto smaller = purchase;
    smaller.lines[0].quantityMilli = 1000;
    QCOMPARE(registerPurchase(db(), smaller, kStamp).problems.constFirst().kind, ProblemKind::NotAllowed);
    purchase.lines.removeFirst();
    QCOMPARE(registerPurchase(db(), purchase, kStamp).problems.constFirst().kind, ProblemKind::NotAllowed);
}

QTEST_GUILESS_MAIN(TestPurchaseActions)
#include "tst_purchaseactions.moc"
