// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/savenewdevice.h"

#include "models/devices/devicerules.h"
#include "models/devices/devicestore.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/devicefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSaveNewDevice : public QObject
{
    Q_OBJECT

private slots:
    void addsBothOrNeither();
    void refusesATakenSerialBeforeAnythingIsWritten();
};

void TestSaveNewDevice::addsBothOrNeither()
{
    DeviceFixture shop;
    const Device device{.product = shop.washer, .serial = u"SN-1"_s, .owner = shop.ewa};
    Warranty warranty{.startsOn = QDate(2026, 3, 5), .endsOn = QDate(2026, 3, 4)};
    const auto refused = saveNewDevice(shop.db, device, warranty, {});
    QVERIFY(!refused.isDone());
    QCOMPARE(refused.problems.constFirst().field, u"ends_on"_s);
    QVERIFY(DeviceStore(shop.db).ofCustomer(shop.ewa).isEmpty());
    warranty.endsOn = QDate(2028, 3, 4);
    const auto saved = saveNewDevice(shop.db, device, warranty, {});
    QVERIFY(saved.isDone());
    const auto layers = WarrantyStore(shop.db).ofDevice(saved.id);
    QCOMPARE(layers.size(), 1);
    QCOMPARE(layers.constFirst().warranty.device, std::optional(saved.id));
}

void TestSaveNewDevice::refusesATakenSerialBeforeAnythingIsWritten()
{
    DeviceFixture shop;
    const auto first = shop.addDevice({.product = shop.washer, .serial = u"SN-1"_s});
    const auto refused = saveNewDevice(shop.db, {.product = shop.washer, .serial = u"sn 1"_s}, Warranty{.startsOn = QDate(2026, 3, 5)}, {});
    QVERIFY(!refused.isDone());
    QCOMPARE(takenBy(refused.problems.constFirst()), std::optional(first));
    QVERIFY(WarrantyStore(shop.db).ofDevice(first).isEmpty());
}

QTEST_GUILESS_MAIN(TestSaveNewDevice)
#include "tst_savenewdevice.moc"
