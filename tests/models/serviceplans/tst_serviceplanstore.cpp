// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serviceplans/serviceplanstore.h"

#include "models/devices/devicestore.h"
#include "models/serviceplans/serviceplanrules.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/storageerror.h"
#include "tests/support/rawcases.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestServicePlanStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEveryField();
    void refusesTheSecondWriter();
    void listsOfDevices();
    void listsWhatIsDue();
    void logsInspectionsAndTheEnd();

private:
    Connection &db() { return m_shop->connection(); }
    ServicePlanStore store() { return ServicePlanStore(db()); }
    ServicePlanId add(const ServicePlan &plan) { return store().add(plan, m_stamp); }

    std::unique_ptr<TestShop> m_shop;
    const Stamp m_stamp{Instant{1'000}, {}};
    DeviceId m_device;
    DeviceId m_other;
};

void TestServicePlanStore::init()
{
    m_shop = std::make_unique<TestShop>();
    const auto product = insertProduct(db(), u"Boiler"_s);
    m_device = DeviceStore(db()).add({.product = product}, m_stamp);
    m_other = DeviceStore(db()).add({.product = product}, m_stamp);
}

void TestServicePlanStore::keepsEveryField()
{
    ServicePlan plan{.device = m_device,
                     .intervalMonths = 6,
                     .nextDueOn = {2026, 9, 1},
                     .lastDoneOn = QDate(2026, 3, 1),
                     .endedOn = QDate(2026, 4, 1),
                     .endReason = u"<b>sold</b>"_s};
    plan.id = add(plan);
    plan.rowVersion = 1;
    QCOMPARE(store().find(plan.id), std::optional(plan));
    plan = {.id = plan.id, .device = m_other, .intervalMonths = 24, .nextDueOn = {2027, 1, 1}, .rowVersion = 1};
    store().save(plan, m_stamp);
    plan.rowVersion = 2;
    QCOMPARE(store().find(plan.id), std::optional(plan));
    store().remove(plan.id, 2);
    QVERIFY(!store().find(plan.id));
}

void TestServicePlanStore::refusesTheSecondWriter()
{
    const auto read = *store().find(add({.device = m_device, .nextDueOn = {2026, 9, 1}}));
    store().save(read, m_stamp);
    QVERIFY_EXCEPTION_THROWN(store().save(read, m_stamp), StorageError);
    QVERIFY_EXCEPTION_THROWN(store().remove(read.id, 1), StorageError);
}

void TestServicePlanStore::listsOfDevices()
{
    const auto first = add({.device = m_device, .nextDueOn = {2026, 9, 1}});
    store().addAll({{.device = m_device, .nextDueOn = {2026, 1, 1}}, {.device = m_other, .nextDueOn = {2026, 1, 1}}}, m_stamp);
    const auto plans = store().ofDevices({m_device, m_other});
    QCOMPARE(plans.value(m_device).size(), 2);
    QCOMPARE(plans.value(m_device).first().id, first);
    QCOMPARE(store().ofDevice(m_other), plans.value(m_other));
}

void TestServicePlanStore::listsWhatIsDue()
{
    const QDate day(2026, 3, 5);
    const auto overdue = add({.device = m_device, .nextDueOn = day.addDays(-100)});
    const auto today = add({.device = m_device, .nextDueOn = day});
    add({.device = m_device, .nextDueOn = day.addDays(1)});
    add(ended({.device = m_device, .nextDueOn = day}, day.addDays(-3), u"sold"_s));
    const auto due = store().dueBy(day);
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.first().id, overdue);
    QCOMPARE(due.last().id, today);
}

void TestServicePlanStore::logsInspectionsAndTheEnd()
{
    const auto id = add({.device = m_device, .nextDueOn = {2026, 3, 1}});
    store().save(inspected(*store().find(id), {2026, 3, 4}), m_stamp, u"all well"_s);
    store().save(ended(*store().find(id), {2026, 3, 9}, u"sold"_s), m_stamp);
    const auto events = EventLog(db()).of(kServicePlanEntity, id.value);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0).toState, u"planned"_s);
    QCOMPARE(events.at(1).toState, u"done 2026-03-04"_s);
    QCOMPARE(events.at(1).reason, u"all well"_s);
    QCOMPARE(events.at(2).toState, u"ended"_s);
    QCOMPARE(events.at(2).reason, u"sold"_s);
}

QTEST_GUILESS_MAIN(TestServicePlanStore)
#include "tst_serviceplanstore.moc"
