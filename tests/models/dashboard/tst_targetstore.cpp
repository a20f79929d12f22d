// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/targetstore.h"
#include "models/storage/storageerror.h"
#include "tests/support/testshop.h"

#include <QTest>

class TestTargetStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField();
    void refusesToOverwriteAnotherChange();
    void removesATarget();
};

static Target target()
{
    return {.kpi = TargetKpi::FirstResponse, .channel = Channel::Email, .usual = 7200, .good = 3600, .startsOn = {2026, 2, 1}};
}

void TestTargetStore::keepsEveryField()
{
    TestShop shop;
    TargetStore store(shop.connection());
    auto expected = target();
    expected.id = store.add(expected);
    expected.rowVersion = 1;
    QCOMPARE(store.find(expected.id), expected);
    expected = {.id = expected.id, .kpi = TargetKpi::Csat, .usual = 8100, .good = 9100, .startsOn = {2026, 3, 1}, .rowVersion = 1};
    store.save(expected);
    expected.rowVersion = 2;
    QCOMPARE(store.all(), QList<Target>{expected});
}

void TestTargetStore::refusesToOverwriteAnotherChange()
{
    TestShop shop;
    TargetStore store(shop.connection());
    const auto id = store.add(target());
    const auto mine = *store.find(id);
    store.save(mine);
    QVERIFY_EXCEPTION_THROWN(store.save(mine), StorageError);
    QVERIFY_EXCEPTION_THROWN(store.remove(mine), StorageError);
}

void TestTargetStore::removesATarget()
{
    TestShop shop;
    TargetStore store(shop.connection());
    const auto id = store.add(target());
    store.remove(*store.find(id));
    QVERIFY(!store.find(id));
}

QTEST_GUILESS_MAIN(TestTargetStore)
#include "tst_targetstore.moc"
