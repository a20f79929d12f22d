// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warranties/warrantystore.h"

#include "models/devices/devicestore.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/storageerror.h"
#include "tests/support/rawcases.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWarrantyStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEveryField();
    void addsManyAsOne();
    void savesOnlyTheVersionThatWasRead();
    void countsTheClaimsThatWereTaken_data();
    void countsTheClaimsThatWereTaken();
    void readsTheLayersOfManyDevicesAtOnce();
    void readsTheLayersOfALineWithoutDevice();
    void removesOnlyWhatNothingNames();
    void logsRegistrationAndVoiding();

private:
    Connection &db() { return m_shop->connection(); }
    WarrantyStore store() { return WarrantyStore(db()); }
    WarrantyId add(const Warranty &warranty) { return store().add(warranty, m_stamp); }
    void addReturn(WarrantyId cover, const QString &status, const QString &rejectReason = {});

    std::unique_ptr<TestShop> m_shop;
    const Stamp m_stamp{Instant{1'000}, {}};
    DeviceId m_device;
    DeviceId m_other;
    PurchaseLineId m_line{1};
};

void TestWarrantyStore::init()
{
    m_shop = std::make_unique<TestShop>();
    const auto product = insertProduct(db(), u"Boiler"_s);
    m_device = DeviceStore(db()).add({.product = product}, m_stamp);
    m_other = DeviceStore(db()).add({.product = product}, m_stamp);
    db().execute(uR"(INSERT INTO purchases (id, number, kind, status, made_on, channel, currency, net_minor, gross_minor)
                     VALUES (1, 'P-1', 'sale', 'delivered', '2026-01-01', 'counter', 'PLN', 0, 0))"_s);
    db().execute(uR"(INSERT INTO purchase_lines (id, purchase_id, position, description, quantity_milli, unit_price_e4, tax_rate_bp,
                                                 net_minor, gross_minor)
                     VALUES (1, 1, 0, 'Boiler', 1000, 0, 0, 0, 0))"_s);
}

void TestWarrantyStore::addReturn(WarrantyId cover, const QString &status, const QString &rejectReason)
{
    const auto count = db().prepare(u"SELECT count(*) FROM returns"_s).number();
    const auto about = insertCase(db(), {.number = u"C-%1"_s.arg(count), .openedAt = Instant{1}});
    db().prepare(uR"(INSERT INTO returns (number, case_id, device_id, kind, status, requested_on, covered_by_id, reject_reason)
                     VALUES (?, ?, ?, 'repair', ?, '2026-01-01', ?, ?))"_s)
        .bindAll(u"RMA-%1"_s.arg(count), about, m_device, status, cover, noneIfEmpty(rejectReason))
        .run();
}

static Warranty whole(DeviceId device, PurchaseLineId line, WarrantyId from)
{
    return {.device = device,
            .purchaseLine = line,
            .layer = WarrantyLayer::Extended,
            .provider = u"<i>Care</i>"_s,
            .startsOn = {2026, 1, 1},
            .termMonths = 12,
            .endsOn = QDate(2026, 12, 31),
            .registrationRequired = true,
            .registrationNumber = u"R-1"_s,
            .registeredOn = QDate(2026, 1, 5),
            .claimLimit = 2,
            .voidOn = QDate(2026, 6, 1),
            .voidReason = u"opened"_s,
            .inheritedFrom = from};
}

void TestWarrantyStore::keepsEveryField()
{
    const auto first = add({.device = m_other, .startsOn = {2025, 1, 1}});
    auto warranty = whole(m_device, m_line, first);
    warranty.id = add(warranty);
    warranty.rowVersion = 1;
    QCOMPARE(store().find(warranty.id), std::optional(warranty));
    const auto id = warranty.id;
    warranty = {.id = id, .purchaseLine = m_line, .layer = WarrantyLayer::Repair, .startsOn = {2026, 2, 2}, .rowVersion = 1};
    store().save(warranty, m_stamp);
    warranty.rowVersion = 2;
    QCOMPARE(store().find(id), std::optional(warranty));
    QVERIFY(!store().find({99}));
}

void TestWarrantyStore::addsManyAsOne()
{
    const auto first = add({.device = m_other, .startsOn = {2025, 1, 1}});
    const auto next = store().nextId();
    store().addAll({whole(m_device, m_line, first), {.device = m_device, .startsOn = {2026, 2, 2}}}, m_stamp);
    auto expected = whole(m_device, m_line, first);
    expected.id = next;
    expected.rowVersion = 1;
    QCOMPARE(store().find(next), std::optional(expected));
    QVERIFY(!store().find({next.value + 1})->endsOn);
    QCOMPARE(EventLog(db()).of(kWarrantyEntity, next.value + 1).size(), 1);
}

void TestWarrantyStore::savesOnlyTheVersionThatWasRead()
{
    const auto read = *store().find(add({.device = m_device, .startsOn = {2026, 1, 1}}));
    store().save(read, m_stamp);
    QVERIFY_EXCEPTION_THROWN(store().save(read, m_stamp), StorageError);
}

void TestWarrantyStore::countsTheClaimsThatWereTaken_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("rejectReason");
    QTest::addColumn<int>("claims");
    QTest::newRow("a draft") << u"draft"_s << u""_s << 0;
    QTest::newRow("confirmed") << u"confirmed"_s << u""_s << 1;
    QTest::newRow("in repair") << u"in_repair"_s << u""_s << 1;
    QTest::newRow("closed") << u"closed"_s << u""_s << 1;
    QTest::newRow("rejected") << u"rejected"_s << u"dropped"_s << 0;
    QTest::newRow("sent back") << u"sent_back"_s << u"dropped"_s << 0;
    QTest::newRow("rejected and closed") << u"closed"_s << u"dropped"_s << 0;
}

void TestWarrantyStore::countsTheClaimsThatWereTaken()
{
    QFETCH(const QString, status);
    QFETCH(const QString, rejectReason);
    const auto id = add({.device = m_device, .startsOn = {2026, 1, 1}, .claimLimit = 1});
    addReturn(id, status, rejectReason);
    QTEST(store().findLayer(id)->claimsUsed, "claims");
}

void TestWarrantyStore::readsTheLayersOfManyDevicesAtOnce()
{
    const auto later = add({.device = m_device, .startsOn = {2026, 2, 1}});
    const auto earlier = add({.device = m_device, .startsOn = {2026, 1, 1}});
    addReturn(later, u"received"_s);
    addReturn(later, u"replaced"_s);
    const auto layers = store().ofDevices({m_device, m_other});
    QCOMPARE(layers.size(), 1);
    QCOMPARE(layers.value(m_device).size(), 2);
    QCOMPARE(layers.value(m_device).first().warranty.id, earlier);
    QCOMPARE(layers.value(m_device).first().claimsUsed, 0);
    QCOMPARE(layers.value(m_device).last().claimsUsed, 2);
    QCOMPARE(store().ofDevice(m_device), layers.value(m_device));
}

void TestWarrantyStore::readsTheLayersOfALineWithoutDevice()
{
    const auto id = add({.purchaseLine = m_line, .startsOn = {2026, 1, 1}});
    add({.device = m_device, .purchaseLine = m_line, .startsOn = {2026, 1, 1}});
    QCOMPARE(store().ofLine(m_line).size(), 1);
    QCOMPARE(store().ofLine(m_line).first().warranty.id, id);
}

void TestWarrantyStore::removesOnlyWhatNothingNames()
{
    const auto claimed = add({.device = m_device, .startsOn = {2026, 1, 1}});
    addReturn(claimed, u"draft"_s);
    QVERIFY_EXCEPTION_THROWN(store().remove(claimed, 1), StorageError);
    const auto old = add({.device = m_device, .startsOn = {2026, 1, 1}});
    const auto heir = add({.device = m_other, .startsOn = {2026, 1, 1}, .inheritedFrom = old});
    QVERIFY_EXCEPTION_THROWN(store().remove(old, 1), StorageError);
    QVERIFY_EXCEPTION_THROWN(store().remove(heir, 2), StorageError);
    store().remove(heir, 1);
    store().remove(old, 1);
    QVERIFY(!store().find(old));
}

void TestWarrantyStore::logsRegistrationAndVoiding()
{
    auto warranty = *store().find(add({.device = m_device, .startsOn = {2026, 1, 1}, .registrationRequired = true}));
    const auto saveAs = [&](const Warranty &changed) {
        store().save(changed, m_stamp, u"slip"_s);
        warranty = *store().find(warranty.id);
    };
    auto changed = warranty;
    changed.registeredOn = QDate(2026, 1, 2);
    saveAs(changed);
    changed = warranty;
    changed.registeredOn.reset();
    saveAs(changed);
    saveAs(voided(warranty, {2026, 2, 2}, u"opened"_s));
    changed = warranty;
    changed.voidOn.reset();
    changed.voidReason.clear();
    saveAs(changed);
    QStringList told;
    const auto events = EventLog(db()).of(kWarrantyEntity, warranty.id.value);
    for (const auto &event : events)
        told.append(event.toState + u':' + event.reason.value_or(QString()));
    QCOMPARE(told, (QStringList{u"added:"_s, u"registered:slip"_s, u"unregistered:slip"_s, u"void:opened"_s, u"valid:slip"_s}));
}

QTEST_GUILESS_MAIN(TestWarrantyStore)
#include "tst_warrantystore.moc"
