// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cancelpurchase.h"
#include "models/actions/deliverlines.h"
#include "models/actions/registerpurchase.h"
#include "models/actions/registerwarranty.h"
#include "models/actions/removepurchase.h"
#include "models/actions/replacedevice.h"
#include "models/actions/restorepurchase.h"
#include "models/actions/returnlines.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicerules.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/purchases/purchasestore.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/connection.h"
#include "models/storage/storageerror.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDeviceDelivery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aDeliveredPieceBecomesADeviceWithItsCover();
    void onlyDurableProductsWithAWarrantyBecomeDevices_data();
    void onlyDurableProductsWithAWarrantyBecomeDevices();
    void aWarrantyForLifeHasNoEnd();
    void eachWholePieceIsADevice_data();
    void eachWholePieceIsADevice();
    void serialsAreAskedForAndMayBeUnknown();
    void aTakenSerialIsRefusedWithTheOtherDevice();
    void aSerialGivenTwiceIsRefused();
    void moreSerialsThanPiecesAreRefused();
    void aCounterSaleMakesItsDeviceAtOnce();
    void anUndoneDeliveryTakesTheDeviceAway();
    void aRegisteredDeviceOutlivesTheUndo();
    void anUndoneRegistrationTakesTheDeviceAway();
    void aLineWhoseDeviceIsInUseStays();
    void aReplacementOutlivesAChangeOfTheSale();
    void theDeviceFollowsTheBuyer();
    void aCancelledRestKeepsWhatWasDelivered();
    void whatComesBackIsTheShops();
    void anUndoneReturnGivesTheDeviceBack();
    void aReturnedDeviceCanBeSoldAgain();

private:
    Connection &db() { return m_shop->connection(); }
    Purchase ordered(qint64 quantityMilli = 1000, const QString &serial = {});
    Purchase stored(const Purchase &purchase) { return *PurchaseStore(db()).find(purchase.id); }
    PurchaseOutcome deliver(const Purchase &purchase, const QStringList &serials = {});
    QList<Device> devices(const Purchase &purchase) { return DeviceStore(db()).ofPurchases({purchase.id}); }
    Purchase delivered(const QString &serial = {});

    std::unique_ptr<TestShop> m_shop;
    ProductId m_boiler;
    CustomerId m_ewa;
};

const QDate kDay(2026, 3, 5);
const Stamp kStamp{Instant{1'000}, {}};

void TestDeviceDelivery::init()
{
    m_shop = std::make_unique<TestShop>();
    m_boiler = ProductStore(db()).add({.name = u"Boiler"_s, .warranty = WarrantyTerm::ofMonths(24), .inspectionMonths = 12, .registrationRequired = true});
    m_ewa = CustomerStore(db()).add({.name = u"Ewa"_s});
}

Purchase TestDeviceDelivery::ordered(qint64 quantityMilli, const QString &serial)
{
    const Purchase purchase{.customer = m_ewa,
                            .madeOn = kDay.addDays(-3),
                            .currency = u"PLN"_s,
                            .lines = {{.product = m_boiler, .description = u"Boiler"_s, .quantityMilli = quantityMilli, .serial = serial}}};
    const auto outcome = registerPurchase(db(), purchase, kStamp);
    Q_ASSERT(outcome.isDone());
    return *PurchaseStore(db()).find(outcome.id);
}

PurchaseOutcome TestDeviceDelivery::deliver(const Purchase &purchase, const QStringList &serials)
{
    LineSerials given;
    if (!serials.isEmpty())
        given.insert(purchase.lines.first().id, serials);
    return deliverLines(db(), purchase.id, purchase.rowVersion, {purchase.lines.first().id}, kDay, kStamp, given);
}

Purchase TestDeviceDelivery::delivered(const QString &serial)
{
    const auto purchase = ordered(1000, serial);
    const auto outcome = deliver(purchase);
    Q_ASSERT(outcome.isDone());
    return stored(purchase);
}

void TestDeviceDelivery::aDeliveredPieceBecomesADeviceWithItsCover()
{
    const auto purchase = ordered(1000, u"SN-1"_s);
    QVERIFY(devices(purchase).isEmpty());
    QVERIFY(deliver(purchase).isDone());
    QCOMPARE(devices(purchase).size(), 1);
    const auto device = devices(purchase).first();
    QCOMPARE(device.serial, u"SN-1"_s);
    QCOMPARE(device.owner, m_ewa);
    QCOMPARE(device.acquiredOn, kDay);
    QCOMPARE(device.purchaseLine, purchase.lines.first().id);
    const auto layers = WarrantyStore(db()).ofDevice(device.id);
    QCOMPARE(layers.size(), 1);
    const auto &warranty = layers.first().warranty;
    QCOMPARE(warranty.layer, WarrantyLayer::Manufacturer);
    QCOMPARE(warranty.startsOn, kDay);
    QCOMPARE(warranty.endsOn, QDate(2028, 3, 4));
    QVERIFY(isRegistrationOpen(warranty));
    const auto plans = ServicePlanStore(db()).ofDevice(device.id);
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans.first().nextDueOn, QDate(2027, 3, 5));
}

void TestDeviceDelivery::onlyDurableProductsWithAWarrantyBecomeDevices_data()
{
    QTest::addColumn<ProductClass>("productClass");
    QTest::addColumn<int>("months");
    QTest::addColumn<qsizetype>("made");
    QTest::newRow("durable") << ProductClass::Durable << 24 << qsizetype(1);
    QTest::newRow("durable without a warranty") << ProductClass::Durable << 0 << qsizetype(0);
    QTest::newRow("a part") << ProductClass::Consumable << 6 << qsizetype(0);
    QTest::newRow("a repair") << ProductClass::Service << 3 << qsizetype(0);
}

void TestDeviceDelivery::onlyDurableProductsWithAWarrantyBecomeDevices()
{
    QFETCH(const ProductClass, productClass);
    QFETCH(const int, months);
    auto product = *ProductStore(db()).find(m_boiler);
    product.productClass = productClass;
    product.warranty = months > 0 ? WarrantyTerm::ofMonths(months) : WarrantyTerm();
    ProductStore(db()).save(product);
    QTEST(devices(delivered()).size(), "made");
}

void TestDeviceDelivery::aWarrantyForLifeHasNoEnd()
{
    auto product = *ProductStore(db()).find(m_boiler);
    product.warranty = WarrantyTerm::lifetime();
    ProductStore(db()).save(product);
    const auto layer = WarrantyStore(db()).ofDevice(devices(delivered()).first().id).first();
    QVERIFY(!layer.warranty.endsOn);
    QCOMPARE(stateOn(layer.warranty, 0, kDay.addYears(50)), WarrantyState::Active);
}

void TestDeviceDelivery::eachWholePieceIsADevice_data()
{
    QTest::addColumn<qint64>("quantityMilli");
    QTest::addColumn<qsizetype>("made");
    QTest::newRow("three") << qint64(3000) << qsizetype(3);
    QTest::newRow("two and a half") << qint64(2500) << qsizetype(2);
    QTest::newRow("half") << qint64(500) << qsizetype(0);
    QTest::newRow("a thousand") << qint64(1'000'000) << qsizetype(100);
}

void TestDeviceDelivery::eachWholePieceIsADevice()
{
    QFETCH(const qint64, quantityMilli);
    const auto purchase = ordered(quantityMilli);
    QVERIFY(deliver(purchase).isDone());
    QTEST(devices(purchase).size(), "made");
}

void TestDeviceDelivery::serialsAreAskedForAndMayBeUnknown()
{
    const auto purchase = ordered(3000);
    QVERIFY(deliver(purchase, {u"A-1"_s, u""_s, u"A-3"_s}).isDone());
    QStringList serials;
    for (const auto &device : devices(purchase))
        serials.append(device.serial);
    QCOMPARE(serials, (QStringList{u"A-1"_s, u""_s, u"A-3"_s}));
    QCOMPARE(stored(purchase).lines.first().serial, u"A-1, , A-3"_s);
    QVERIFY(registerPurchase(db(), stored(purchase), kStamp).isDone());
    QCOMPARE(devices(purchase).size(), 3);
}

void TestDeviceDelivery::aTakenSerialIsRefusedWithTheOtherDevice()
{
    const auto first = delivered(u"SN-1"_s);
    const auto second = ordered();
    const auto outcome = deliver(second, {u"sn 1"_s});
    QCOMPARE(outcome.problems.size(), 1);
    QCOMPARE(outcome.problems.first().field, u"line 1 serial"_s);
    QCOMPARE(takenBy(outcome.problems.first()), devices(first).first().id);
    QCOMPARE(stored(second).status, PurchaseStatus::Ordered);
    auto counter = stored(first);
    counter.id = {};
    counter.number.clear();
    counter.lines.first().id = {};
    QCOMPARE(takenBy(registerPurchase(db(), counter, kStamp).problems.value(0)), devices(first).first().id);
}

void TestDeviceDelivery::aSerialGivenTwiceIsRefused()
{
    const auto outcome = deliver(ordered(2000), {u"SN-1"_s, u"SN 1"_s});
    QCOMPARE(outcome.problems, (Problems{{u"line 1 serial"_s, ProblemKind::Duplicate, u"SN 1"_s}}));
}

void TestDeviceDelivery::moreSerialsThanPiecesAreRefused()
{
    const auto outcome = deliver(ordered(), {u"SN-1"_s, u"SN-2"_s});
    QCOMPARE(outcome.problems, (Problems{{u"line 1 serial"_s, ProblemKind::OutOfRange, u"2"_s}}));
}

void TestDeviceDelivery::aCounterSaleMakesItsDeviceAtOnce()
{
    const Purchase sale{.madeOn = kDay,
                        .currency = u"PLN"_s,
                        .lines = {{.product = m_boiler, .description = u"Boiler"_s, .serial = u"SN-1"_s, .deliveredOn = kDay}}};
    const auto id = registerPurchase(db(), sale, kStamp).id;
    const auto made = DeviceStore(db()).ofPurchases({id});
    QCOMPARE(made.size(), 1);
    QVERIFY(!made.first().owner);
    QCOMPARE(made.first().serial, u"SN-1"_s);
}

void TestDeviceDelivery::anUndoneDeliveryTakesTheDeviceAway()
{
    const auto before = ordered();
    QVERIFY(deliver(before).isDone());
    const auto id = devices(before).first().id;
    restorePurchase(db(), before, kStamp);
    QVERIFY(devices(before).isEmpty());
    QVERIFY(!DeviceStore(db()).find(id));
    QVERIFY(deliver(stored(before)).isDone());
    QCOMPARE(devices(before).size(), 1);
}

void TestDeviceDelivery::aRegisteredDeviceOutlivesTheUndo()
{
    const auto before = ordered();
    QVERIFY(deliver(before).isDone());
    const auto device = devices(before).first();
    const auto warranty = WarrantyStore(db()).ofDevice(device.id).first().warranty;
    QVERIFY(registerWarranty(db(), warranty.id, 1, u"R-1"_s, kDay, kStamp).isDone());
    restorePurchase(db(), before, kStamp);
    QCOMPARE(devices(before), QList{device});
    QVERIFY(deliver(stored(before)).isDone());
    QCOMPARE(devices(before), QList{device});
}

void TestDeviceDelivery::anUndoneRegistrationTakesTheDeviceAway()
{
    const auto purchase = delivered();
    removePurchase(db(), purchase.id, purchase.rowVersion, kStamp);
    QVERIFY(!PurchaseStore(db()).find(purchase.id));
    QVERIFY(DeviceStore(db()).ofCustomer(m_ewa).isEmpty());
}

void TestDeviceDelivery::aLineWhoseDeviceIsInUseStays()
{
    auto purchase = delivered();
    const auto warranty = WarrantyStore(db()).ofDevice(devices(purchase).first().id).first().warranty;
    QVERIFY(registerWarranty(db(), warranty.id, 1, {}, kDay, kStamp).isDone());
    purchase.lines = {{.description = u"Advice"_s}};
    QCOMPARE(registerPurchase(db(), purchase, kStamp).problems.value(0).kind, ProblemKind::NotAllowed);
    QVERIFY_EXCEPTION_THROWN(removePurchase(db(), purchase.id, purchase.rowVersion, kStamp), StorageError);
}

/// Also where nothing of the cover was left to inherit, and nothing else refers to it.
void TestDeviceDelivery::aReplacementOutlivesAChangeOfTheSale()
{
    const auto purchase = delivered(u"SN-1"_s);
    const auto old = devices(purchase).first();
    const auto fresh = replaceDevice(db(), old.id, old.rowVersion, {.product = m_boiler, .serial = u"SN-2"_s}, kDay.addYears(3), kStamp);
    QVERIFY(fresh.isDone());
    QVERIFY(WarrantyStore(db()).ofDevice(fresh.id).isEmpty());
    QVERIFY(registerPurchase(db(), stored(purchase), kStamp).isDone());
    QVERIFY(DeviceStore(db()).find(fresh.id));
    QCOMPARE(devices(purchase).size(), 2);
}

void TestDeviceDelivery::theDeviceFollowsTheBuyer()
{
    auto purchase = delivered();
    const auto before = purchase;
    purchase.customer = CustomerStore(db()).add({.name = u"Jan"_s});
    QVERIFY(registerPurchase(db(), purchase, kStamp).isDone());
    QCOMPARE(devices(purchase).first().owner, purchase.customer);
    restorePurchase(db(), before, kStamp);
    QCOMPARE(devices(purchase).first().owner, m_ewa);
}

void TestDeviceDelivery::aCancelledRestKeepsWhatWasDelivered()
{
    auto two = ordered();
    two.lines.append({.product = m_boiler, .description = u"Another"_s});
    QVERIFY(registerPurchase(db(), two, kStamp).isDone());
    two = stored(two);
    QVERIFY(deliver(two).isDone());
    QVERIFY(cancelPurchase(db(), two.id, stored(two).rowVersion, u"too late"_s, kStamp).isDone());
    QVERIFY(devices(two).isEmpty());
}

void TestDeviceDelivery::whatComesBackIsTheShops()
{
    const auto purchase = delivered(u"SN-1"_s);
    const auto outcome = returnLines(db(), purchase.id, {{purchase.lines.first().id, 1000}}, kDay.addDays(2), kStamp);
    QVERIFY(outcome.isDone());
    const auto device = devices(purchase).first();
    QCOMPARE(device.status, DeviceStatus::Returned);
    QVERIFY(!device.owner);
    const auto cover = coverOn(WarrantyStore(db()).ofDevice(device.id), kDay.addDays(2));
    QCOMPARE(cover.state, WarrantyState::Void);
    QCOMPARE(cover.layer->warranty.voidReason, u"returned"_s);
    QVERIFY(ServicePlanStore(db()).ofDevice(device.id).first().endedOn);
}

void TestDeviceDelivery::anUndoneReturnGivesTheDeviceBack()
{
    const auto purchase = delivered(u"SN-1"_s);
    const auto back = returnLines(db(), purchase.id, {{purchase.lines.first().id, 1000}}, kDay.addDays(2), kStamp);
    removePurchase(db(), back.id, 1, kStamp);
    const auto device = devices(purchase).first();
    QCOMPARE(device.status, DeviceStatus::Owned);
    QCOMPARE(device.owner, m_ewa);
    QCOMPARE(coverOn(WarrantyStore(db()).ofDevice(device.id), kDay.addDays(2)).state, WarrantyState::Active);
    QVERIFY(!ServicePlanStore(db()).ofDevice(device.id).first().endedOn);
}

void TestDeviceDelivery::aReturnedDeviceCanBeSoldAgain()
{
    const auto first = delivered(u"SN-1"_s);
    QVERIFY(returnLines(db(), first.id, {{first.lines.first().id, 1000}}, kDay.addDays(2), kStamp).isDone());
    const auto id = devices(first).first().id;
    const auto second = delivered(u"SN-1"_s);
    QCOMPARE(devices(second).size(), 1);
    QCOMPARE(devices(second).first().id, id);
    QCOMPARE(devices(second).first().owner, m_ewa);
    QVERIFY(coverOn(WarrantyStore(db()).ofDevice(id), kDay.addDays(20)).isCovered());
}

QTEST_GUILESS_MAIN(TestDeviceDelivery)
#include "tst_devicedelivery.moc"
