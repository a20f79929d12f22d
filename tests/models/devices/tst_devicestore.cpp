// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/devicestore.h"

#include "models/customers/customerstore.h"
#include "models/products/productstore.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/searchindex.h"
#include "models/storage/storageerror.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/rawcases.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDeviceStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEveryField();
    void savesOnlyTheVersionThatWasRead();
    void addsManyAsOne();
    void findsASerialHoweverItIsWritten();
    void refusesTheSameSerialTwiceForAProduct();
    void listsOfCustomerAndLine();
    void logsStatesAndOwners();
    void findsByProductSerialAndOwner();
    void followsWhoIsRenamed();
    void removesWithWhatCameAlong();
    void keepsWhatIsReferredTo_data();
    void keepsWhatIsReferredTo();
    void givesNoIdTwice();

private:
    Connection &db() { return m_shop->connection(); }
    DeviceStore store() { return DeviceStore(db()); }
    DeviceId add(const Device &device) { return store().add(device, m_stamp); }
    QList<qint64> found(const QString &text) { return SearchIndex(db()).find(SearchKind::Device, text, 10); }

    std::unique_ptr<TestShop> m_shop;
    const Stamp m_stamp{Instant{1'000}, {}};
    ProductId m_boiler;
    ProductId m_kettle;
    CustomerId m_ewa;
    CustomerId m_jan;
    PurchaseLineId m_line{1};
};

void TestDeviceStore::init()
{
    m_shop = std::make_unique<TestShop>();
    m_boiler = ProductStore(db()).add({.name = u"Boiler Ecotherm"_s});
    m_kettle = ProductStore(db()).add({.name = u"Kettle"_s});
    m_ewa = CustomerStore(db()).add({.name = u"Ewa Zając"_s});
    m_jan = CustomerStore(db()).add({.name = u"Jan Nowak"_s});
    db().execute(uR"(INSERT INTO purchases (id, number, kind, status, made_on, channel, currency, net_minor, gross_minor)
                     VALUES (1, 'P-1', 'sale', 'delivered', '2026-01-01', 'counter', 'PLN', 0, 0))"_s);
    db().execute(uR"(INSERT INTO purchase_lines (id, purchase_id, position, description, quantity_milli, unit_price_e4, tax_rate_bp,
                                                 net_minor, gross_minor)
                     VALUES (1, 1, 0, 'Boiler', 1000, 0, 0, 0, 0))"_s);
}

void TestDeviceStore::keepsEveryField()
{
    Device device{.product = m_boiler,
                  .serial = u"SN 0001-A"_s,
                  .owner = m_ewa,
                  .purchaseLine = m_line,
                  .acquiredOn = QDate(2026, 1, 2),
                  .status = DeviceStatus::TradedIn,
                  .note = u"<b>scratched</b>"_s};
    device.id = add(device);
    device.rowVersion = 1;
    QCOMPARE(store().find(device.id), std::optional(device));
    device.product = m_kettle;
    device.serial.clear();
    device.owner.reset();
    device.purchaseLine.reset();
    device.acquiredOn.reset();
    device.status = DeviceStatus::Loaner;
    device.note = u"for the road"_s;
    store().save(device, m_stamp);
    device.rowVersion = 2;
    QCOMPARE(store().find(device.id), std::optional(device));
    QCOMPARE(store().freeLoaners(), QList{device});
    QVERIFY(!store().find({99}));
}

void TestDeviceStore::savesOnlyTheVersionThatWasRead()
{
    const auto id = add({.product = m_boiler});
    const auto read = *store().find(id);
    store().save(read, m_stamp);
    QVERIFY_EXCEPTION_THROWN(store().save(read, m_stamp), StorageError);
}

void TestDeviceStore::addsManyAsOne()
{
    const QList<Device> devices{{.product = m_boiler, .serial = u"A-1"_s, .owner = m_ewa, .purchaseLine = m_line},
                                {.product = m_kettle, .acquiredOn = QDate(2026, 1, 1), .note = u"x"_s}};
    const auto first = store().nextId();
    store().addAll(devices, m_stamp);
    for (int i = 0; i < devices.size(); ++i) {
        auto expected = devices.at(i);
        expected.id = {first.value + i};
        expected.rowVersion = 1;
        QCOMPARE(store().find(expected.id), std::optional(expected));
    }
    QCOMPARE(found(u"A1"_s), QList<qint64>());
    QCOMPARE(found(u"kettle"_s), QList<qint64>{first.value + 1});
    QCOMPARE(store().ownersOf(first).size(), 1);
}

void TestDeviceStore::findsASerialHoweverItIsWritten()
{
    const auto id = add({.product = m_boiler, .serial = u"SN-0001/A"_s});
    const auto other = add({.product = m_kettle, .serial = u"sn0001a"_s});
    QCOMPARE(store().findBySerial(m_boiler, u"sn 0001 a"_s)->id, id);
    QVERIFY(!store().findBySerial(m_boiler, u"sn 0002"_s));
    QVERIFY(!store().findBySerial(m_boiler, u""_s));
    QCOMPARE(store().findBySerial(u"SN0001A"_s).size(), 2);
    QCOMPARE(store().findBySerial(u"SN0001A"_s).first().id, other);
}

void TestDeviceStore::refusesTheSameSerialTwiceForAProduct()
{
    add({.product = m_boiler, .serial = u"SN-1"_s});
    add({.product = m_kettle, .serial = u"SN-1"_s});
    add({.product = m_boiler});
    add({.product = m_boiler});
    QVERIFY_EXCEPTION_THROWN(add({.product = m_boiler, .serial = u"sn 1"_s}), StorageError);
}

void TestDeviceStore::listsOfCustomerAndLine()
{
    const auto first = add({.product = m_boiler, .owner = m_ewa, .purchaseLine = m_line, .acquiredOn = QDate(2025, 1, 1)});
    const auto second = add({.product = m_boiler, .owner = m_ewa, .acquiredOn = QDate(2026, 1, 1)});
    add({.product = m_boiler, .owner = m_jan});
    QCOMPARE(store().ofCustomer(m_ewa).size(), 2);
    QCOMPARE(store().ofCustomer(m_ewa).first().id, second);
    QCOMPARE(store().ofLine(m_line).size(), 1);
    QCOMPARE(store().ofLine(m_line).first().id, first);
    QCOMPARE(store().findAll({second, {99}, first}).size(), 2);
    QCOMPARE(store().findAll({second, first}).first().id, second);
}

void TestDeviceStore::logsStatesAndOwners()
{
    const auto id = add({.product = m_boiler, .owner = m_ewa});
    auto device = *store().find(id);
    device.owner = m_jan;
    store().save(device, {Instant{2'000}, {}}, u"sold on"_s);
    device = *store().find(id);
    device.note = u"changed"_s;
    store().save(device, {Instant{3'000}, {}});
    device = *store().find(id);
    device.owner.reset();
    device.status = DeviceStatus::Scrapped;
    store().save(device, {Instant{4'000}, {}}, u"burnt"_s);
    QCOMPARE(store().ownersOf(id), (QList<OwnerChange>{{{}, m_ewa, Instant{1'000}, {}, {}},
                                                       {m_ewa, m_jan, Instant{2'000}, {}, u"sold on"_s},
                                                       {m_jan, {}, Instant{4'000}, {}, u"burnt"_s}}));
    const auto states = EventLog(db()).of(kDeviceEntity, id.value);
    QCOMPARE(states.size(), 2);
    QCOMPARE(states.last().fromState, u"owned"_s);
    QCOMPARE(states.last().toState, u"scrapped"_s);
    QCOMPARE(states.last().reason, u"burnt"_s);
}

void TestDeviceStore::findsByProductSerialAndOwner()
{
    const auto id = add({.product = m_boiler, .serial = u"XK-2044-77"_s, .owner = m_ewa});
    WarrantyStore(db()).add({.device = id, .startsOn = {2026, 1, 1}, .registrationNumber = u"REG-88123"_s, .registeredOn = QDate(2026, 1, 1)}, m_stamp);
    add({.product = m_kettle, .owner = m_jan});
    for (const auto &text : {u"ecoth"_s, u"zajac"_s, u"boiler ewa"_s, u"204477"_s, u"88123"_s, u"xk-2044"_s})
        QCOMPARE(found(text), QList<qint64>{id.value});
    auto device = *store().find(id);
    device.serial = u"ZZ-9000-1"_s;
    store().save(device, m_stamp);
    QVERIFY(found(u"204477"_s).isEmpty());
    QCOMPARE(found(u"90001"_s), QList<qint64>{id.value});
}

void TestDeviceStore::followsWhoIsRenamed()
{
    const auto id = add({.product = m_boiler, .serial = u"XK-2044-77"_s, .owner = m_ewa});
    auto ewa = *CustomerStore(db()).find(m_ewa);
    ewa.name = u"Ewa Kowalska"_s;
    CustomerStore(db()).save(ewa);
    QVERIFY(found(u"zajac"_s).isEmpty());
    QCOMPARE(found(u"kowalska"_s), QList<qint64>{id.value});
    auto boiler = *ProductStore(db()).find(m_boiler);
    boiler.name = u"Heater"_s;
    ProductStore(db()).save(boiler);
    QVERIFY(found(u"ecotherm"_s).isEmpty());
    QCOMPARE(found(u"heater kowalska"_s), QList<qint64>{id.value});
    QCOMPARE(found(u"204477"_s), QList<qint64>{id.value});
}

void TestDeviceStore::removesWithWhatCameAlong()
{
    const auto id = add({.product = m_boiler, .serial = u"XK-2044-77"_s});
    WarrantyStore(db()).add({.device = id, .startsOn = {2026, 1, 1}}, m_stamp);
    ServicePlanStore(db()).add({.device = id, .nextDueOn = {2027, 1, 1}}, m_stamp);
    QCOMPARE(store().unreferred({id}), QList{id});
    store().removeAll({id}, m_stamp);
    QVERIFY(!store().find(id));
    QVERIFY(WarrantyStore(db()).ofDevice(id).isEmpty());
    QVERIFY(ServicePlanStore(db()).ofDevice(id).isEmpty());
    QVERIFY(found(u"204477"_s).isEmpty());
    QCOMPARE(EventLog(db()).of(kDeviceEntity, id.value).last().toState, u"removed"_s);
}

void TestDeviceStore::keepsWhatIsReferredTo_data()
{
    QTest::addColumn<QString>("what");
    for (const auto *what : {"a case", "a registration", "an inspection", "a voided layer", "a contract"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestDeviceStore::keepsWhatIsReferredTo()
{
    QFETCH(const QString, what);
    const auto id = add({.product = m_boiler});
    const auto about = insertCase(db(), {.number = u"C-1"_s, .openedAt = Instant{1}});
    if (what == u"a case")
        db().prepare(u"UPDATE cases SET device_id = ? WHERE id = ?"_s).bindAll(id, about).run();
    else if (what == u"a registration")
        WarrantyStore(db()).add({.device = id, .startsOn = {2026, 1, 1}, .registeredOn = QDate(2026, 1, 1)}, m_stamp);
    else if (what == u"a voided layer")
        WarrantyStore(db()).add({.device = id, .startsOn = {2026, 1, 1}, .voidOn = QDate(2026, 1, 1), .voidReason = u"x"_s}, m_stamp);
    else if (what == u"an inspection")
        ServicePlanStore(db()).add({.device = id, .nextDueOn = {2027, 1, 1}, .lastDoneOn = QDate(2026, 1, 1)}, m_stamp);
    else
        db().prepare(uR"(INSERT INTO contracts (number, title, customer_id, device_id, starts_on, ends_on, renewal_months, currency)
                         VALUES ('K', 'Care', ?, ?, '2026-01-01', '2026-12-31', 12, 'PLN'))"_s).bindAll(m_ewa, id).run();
    QVERIFY(store().unreferred({id}).isEmpty());
}

void TestDeviceStore::givesNoIdTwice()
{
    const auto gone = add({.product = m_boiler, .owner = m_ewa});
    store().removeAll({gone}, m_stamp);
    const auto id = add({.product = m_boiler, .owner = m_jan});
    QVERIFY(id > gone);
    QCOMPARE(store().ownersOf(id).size(), 1);
}

QTEST_GUILESS_MAIN(TestDeviceStore)
#include "tst_devicestore.moc"
