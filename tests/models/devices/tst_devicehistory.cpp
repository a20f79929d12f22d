// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/devicehistory.h"

#include "models/actions/registerpurchase.h"
#include "models/actions/removepurchase.h"
#include "models/actions/returnlines.h"
#include "models/devices/devicestore.h"
#include "models/purchases/purchasestore.h"
#include "models/serviceplans/serviceplanrules.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/devicefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

const Instant kNoon{1'772'712'000'000}; // 2026-03-05T12:00:00Z

class TestDeviceHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhoBoughtItAndWhoOwnsIt();
    void tellsRegistrationsAndInspections();
    void leavesOutWhatWasTakenBack();
    void leavesOutAReturnThatWasTakenBackOnly();
    void namesCasesReturnsAndLoans();
    void ofAnUnknownDeviceIsEmpty();

private:
    Connection &db() { return m_shop->db; }
    Stamp at(int minutes) const { return {kNoon.plusSeconds(minutes * 60), std::nullopt}; }
    QStringList told(DeviceId id);

    std::unique_ptr<DeviceFixture> m_shop;
};

void TestDeviceHistory::init()
{
    m_shop = std::make_unique<DeviceFixture>();
}

/// "kind title detail" of each moment, newest first.
QStringList TestDeviceHistory::told(DeviceId id)
{
    QStringList lines;
    for (const auto &moment : historyOf(db(), id))
        lines.append(QStringList{toWord(moment.kind), moment.title, moment.detail}.join(u' ').trimmed());
    return lines;
}

void TestDeviceHistory::tellsWhoBoughtItAndWhoOwnsIt()
{
    const Purchase sale{.number = u"FV/1"_s,
                        .customer = m_shop->ewa,
                        .madeOn = QDate(2026, 3, 1),
                        .currency = u"PLN"_s,
                        .lines = {{.product = m_shop->washer, .description = u"AEG washer"_s, .serial = u"SN-1"_s, .deliveredOn = QDate(2026, 3, 1)}}};
    QVERIFY(registerPurchase(db(), sale, at(0)).isDone());
    auto device = DeviceStore(db()).findBySerial(u"SN-1"_s).constFirst();
    device.owner = m_shop->company;
    DeviceStore(db()).save(device, at(5), u"sold on"_s);
    QCOMPARE(told(device.id), (QStringList{u"owner Żuraw sp. z o.o. sold on"_s, u"sold FV/1 Ewa Lis"_s}));
    const auto moments = historyOf(db(), device.id);
    QCOMPARE(moments.at(0).id, m_shop->company.value);
    QVERIFY(!moments.at(0).wholeDay && moments.at(1).wholeDay);
}

void TestDeviceHistory::tellsRegistrationsAndInspections()
{
    const auto id = m_shop->addDevice({.product = m_shop->washer, .owner = m_shop->ewa});
    Warranty warranty{.device = id, .layer = WarrantyLayer::Extended, .startsOn = QDate(2026, 1, 1), .registrationRequired = true, .rowVersion = 1};
    warranty.id = m_shop->addWarranty(warranty);
    warranty.registeredOn = QDate(2026, 3, 5);
    WarrantyStore(db()).save(warranty, at(1));
    ++warranty.rowVersion;
    WarrantyStore(db()).save(voided(warranty, QDate(2026, 3, 5), u"opened"_s), at(2));
    ServicePlan plan{.device = id, .nextDueOn = QDate(2026, 3, 1), .rowVersion = 1};
    plan.id = m_shop->addPlan(plan);
    ServicePlanStore(db()).save(inspected(plan, QDate(2026, 3, 4)), at(3), u"belt worn"_s);
    QCOMPARE(told(id), (QStringList{u"void extended opened"_s, u"registered extended"_s, u"inspected  belt worn"_s, u"owner Ewa Lis"_s}));
}

void TestDeviceHistory::leavesOutWhatWasTakenBack()
{
    const auto id = m_shop->addDevice({.product = m_shop->washer, .owner = m_shop->ewa});
    auto device = *DeviceStore(db()).find(id);
    device.owner = m_shop->company;
    DeviceStore(db()).save(device, at(1), u"sold on"_s);
    device.owner = m_shop->ewa;
    ++device.rowVersion;
    DeviceStore(db()).save(device, at(2), kUndoReason);
    QCOMPARE(told(id), QStringList{u"owner Ewa Lis"_s});
    device.owner.reset();
    ++device.rowVersion;
    DeviceStore(db()).save(device, at(3), u"gone"_s);
    device.owner = m_shop->ewa;
    ++device.rowVersion;
    DeviceStore(db()).save(device, at(4), kUndoReason);
    QCOMPARE(told(id), QStringList{u"owner Ewa Lis"_s});
}

void TestDeviceHistory::leavesOutAReturnThatWasTakenBackOnly()
{
    const auto sold = [this](const QString &number) {
        const Purchase sale{.number = number,
                            .customer = m_shop->ewa,
                            .madeOn = QDate(2026, 3, 1),
                            .currency = u"PLN"_s,
                            .lines = {{.product = m_shop->washer, .description = u"AEG washer"_s, .serial = u"SN-1"_s, .deliveredOn = QDate(2026, 3, 1)}}};
        return PurchaseStore(db()).find(registerPurchase(db(), sale, at(0)).id).value();
    };
    const auto takenBack = [this](const Purchase &sale) { return returnLines(db(), sale.id, {{sale.lines.constFirst().id, 1000}}, QDate(2026, 3, 4), at(1)).id; };
    const auto first = sold(u"FV/1"_s);
    const auto device = DeviceStore(db()).ofPurchases({first.id}).constFirst().id;
    takenBack(first);
    const auto before = told(device);
    QVERIFY(before.contains(u"status returned R-000002"_s));
    removePurchase(db(), takenBack(sold(u"FV/2"_s)), 1, at(3));
    const auto after = told(device);
    QVERIFY(after.contains(u"status returned R-000002"_s));
    QVERIFY(!after.contains(u"status returned R-000004"_s));
    QVERIFY(after.filter(u"undo"_s).isEmpty());
}

void TestDeviceHistory::namesCasesReturnsAndLoans()
{
    const auto id = m_shop->addDevice({.product = m_shop->washer, .owner = m_shop->ewa, .status = DeviceStatus::Owned});
    db().execute(u"INSERT INTO cases (id, number, customer_id, channel, kind, category, subject, priority, level, status, opened_at, device_id)"
                 " VALUES (1, 'C-1', 1, 'phone', 'fault', 'Leak', 'Water', 'normal', 1, 'open', 1772712000000, 1)"_s);
    db().execute(u"INSERT INTO returns (number, case_id, device_id, kind, status, requested_on) VALUES ('R-1', 1, 1, 'repair', 'draft', '2026-03-06')"_s);
    db().execute(u"INSERT INTO returns (number, case_id, device_id, kind, status, requested_on, loaner_device_id, loaner_out_on)"
                 " VALUES ('R-2', 1, 1, 'repair', 'draft', '2026-03-07', 1, '2026-03-08')"_s);
    const auto lines = told(id);
    QCOMPARE(lines.mid(0, 4), (QStringList{u"lent R-2"_s, u"return R-2 repair"_s, u"return R-1 repair"_s, u"case C-1 Water"_s}));
}

void TestDeviceHistory::ofAnUnknownDeviceIsEmpty()
{
    QVERIFY(historyOf(db(), DeviceId{99}).isEmpty());
}

QTEST_GUILESS_MAIN(TestDeviceHistory)
#include "tst_devicehistory.moc"
