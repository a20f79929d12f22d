// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/warrantyfigures.h"

#include "models/customers/customerstore.h"
#include "models/dashboard/servicefigures.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWarrantyFigures : public QObject
{
    Q_OBJECT

private slots:
    void endsWithinThirtyDays_data();
    void endsWithinThirtyDays();
    void theLongestCoverDecides();
    void monthsAheadHoldWhatEndsInThem();
    void notRegisteredOnADay_data();
    void notRegisteredOnADay();
    void readsWhatCustomersOwn();
    void aShopWithoutWarrantiesHasNone();
    void aPastDayIsSeenAsItWas();
    void aYearBeforeIsSeenFromTheSameDay();
};

static const QDate kDay(2026, 3, 5);

static CoverLayer ending(QDate end, qint64 id = 1)
{
    return {.warranty = {.id = {id}, .device = DeviceId{1}, .startsOn = {2024, 3, 1}, .endsOn = end}};
}

void TestWarrantyFigures::endsWithinThirtyDays_data()
{
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("expected");
    QTest::newRow("yesterday") << kDay.addDays(-1) << 0;
    QTest::newRow("today") << kDay << 1;
    QTest::newRow("the thirtieth day") << kDay.addDays(30) << 1;
    QTest::newRow("a day later") << kDay.addDays(31) << 0;
}

void TestWarrantyFigures::endsWithinThirtyDays()
{
    QFETCH(QDate, end);
    QTEST(static_cast<int>(warrantyFigures({{{1}, {ending(end)}}}, kDay).ending.size()), "expected");
}

void TestWarrantyFigures::theLongestCoverDecides()
{
    auto lifelong = ending({}, 2);
    lifelong.warranty.endsOn.reset();
    auto voided = ending(kDay.addDays(900), 3);
    voided.warranty.voidOn = kDay.addDays(-10);
    voided.warranty.voidReason = u"opened by somebody else"_s;
    auto usedUp = ending(kDay.addDays(900), 4);
    usedUp.warranty.claimLimit = 1;
    usedUp.claimsUsed = 1;
    const auto soon = ending(kDay.addDays(5));

    QVERIFY(warrantyFigures({{{1}, {soon, lifelong}}}, kDay).ending.isEmpty());
    QVERIFY(warrantyFigures({{{1}, {soon, ending(kDay.addDays(400), 5)}}}, kDay).ending.isEmpty());
    QCOMPARE(warrantyFigures({{{1}, {soon, voided}}}, kDay).ending, QList<DeviceId>{{1}});
    QCOMPARE(warrantyFigures({{{1}, {soon, usedUp}}}, kDay).ending, QList<DeviceId>{{1}});
    QVERIFY(warrantyFigures({{{1}, {voided}}}, kDay).months.first().ids.isEmpty());
}

void TestWarrantyFigures::monthsAheadHoldWhatEndsInThem()
{
    const auto figures = warrantyFigures({{{1}, {ending({2026, 3, 4})}}, // over
                                          {{2}, {ending({2026, 3, 5})}},
                                          {{3}, {ending({2026, 3, 31})}},
                                          {{4}, {ending({2026, 4, 1})}},
                                          {{5}, {ending({2027, 2, 28})}},
                                          {{6}, {ending({2027, 3, 1})}}}, // beyond
                                         kDay);
    QCOMPARE(figures.months.size(), 12);
    QCOMPARE(figures.months.at(0), (EndingMonth{{2026, 3, 1}, {{2}, {3}}}));
    QCOMPARE(figures.months.at(1), (EndingMonth{{2026, 4, 1}, {{4}}}));
    QCOMPARE(figures.months.at(11), (EndingMonth{{2027, 2, 1}, {{5}}}));
}

void TestWarrantyFigures::notRegisteredOnADay_data()
{
    QTest::addColumn<Warranty>("warranty");
    QTest::addColumn<bool>("expected");
    const Warranty open{.id = {1}, .device = DeviceId{1}, .startsOn = kDay.addDays(-20), .endsOn = kDay.addDays(700), .registrationRequired = true};
    const auto with = [open](auto change) {
        auto warranty = open;
        change(warranty);
        return warranty;
    };
    QTest::newRow("open") << open << true;
    QTest::newRow("not required") << with([](Warranty &w) { w.registrationRequired = false; }) << false;
    QTest::newRow("registered before") << with([](Warranty &w) { w.registeredOn = kDay.addDays(-1); }) << false;
    QTest::newRow("registered on the day") << with([](Warranty &w) { w.registeredOn = kDay; }) << false;
    QTest::newRow("registered later") << with([](Warranty &w) { w.registeredOn = kDay.addDays(1); }) << true;
    QTest::newRow("void") << with([](Warranty &w) { w.voidOn = kDay; }) << false;
    QTest::newRow("void later") << with([](Warranty &w) { w.voidOn = kDay.addDays(1); }) << true;
    QTest::newRow("over") << with([](Warranty &w) { w.endsOn = kDay.addDays(-1); }) << false;
    QTest::newRow("for life") << with([](Warranty &w) { w.endsOn.reset(); }) << true;
    QTest::newRow("not begun") << with([](Warranty &w) { w.startsOn = kDay.addDays(1); }) << false;
}

void TestWarrantyFigures::notRegisteredOnADay()
{
    QFETCH(Warranty, warranty);
    QTEST(warrantyFigures({{{1}, {{.warranty = warranty}}}}, kDay).unregistered.size() == 1, "expected");
}

void TestWarrantyFigures::readsWhatCustomersOwn()
{
    TestShop shop;
    auto &db = shop.connection();
    for (const auto *sql : {u"INSERT INTO customers (id, kind, name, company, created_at, sort_key) VALUES (1, 'person', 'Anna', '', 0, 'anna')",
                            u"INSERT INTO products (id, name, class, tax_rate_bp, sort_key) VALUES (1, 'Mixer', 'durable', 0, 'mixer')",
                            u"INSERT INTO purchases (id, number, kind, status, made_on, channel, currency, net_minor, gross_minor)"
                            " VALUES (1, 'P1', 'sale', 'ordered', '2025-01-01', 'counter', 'EUR', 0, 0)",
                            u"INSERT INTO purchase_lines (id, purchase_id, position, description, quantity_milli, unit_price_e4, tax_rate_bp, net_minor, gross_minor)"
                            " VALUES (1, 1, 1, 'Filter', 1000, 0, 0, 0, 0)",
                            u"INSERT INTO devices (id, product_id, owner_id, status) VALUES (1, 1, 1, 'owned'), (2, 1, 1, 'owned'), (3, 1, NULL, 'loaner'), (4, 1, 1, 'owned')",
                            u"INSERT INTO warranties (device_id, layer, starts_on, ends_on) VALUES"
                            " (1, 'statutory', '2024-03-10', '2026-03-09'), (2, 'statutory', '2024-03-10', '2026-03-09'),"
                            " (2, 'extended', '2024-03-10', '2027-03-09'), (3, 'statutory', '2024-03-10', '2026-03-09')",
                            u"INSERT INTO warranties (device_id, layer, starts_on, registration_required) VALUES (4, 'manufacturer', '2026-01-01', 1)",
                            u"INSERT INTO warranties (purchase_line_id, layer, starts_on, ends_on) VALUES (1, 'statutory', '2024-03-10', '2026-03-09')"})
        db.execute(QString::fromUtf16(sql));

    const auto figures = readWarrantyFigures(db, kDay, QTimeZone::utc());

    QCOMPARE(figures.ending, QList<DeviceId>{{1}}); // the second has another layer, the third is the shop's own
    QCOMPARE(figures.unregistered, QList<DeviceId>{{4}});
    QCOMPARE(figures.months.first().ids, QList<DeviceId>{{1}});
    QCOMPARE(figures.leftOut, (WarrantiesLeftOut{2, 2, 0})); // of the filter, and of the loaner
}

void TestWarrantyFigures::aShopWithoutWarrantiesHasNone()
{
    TestShop shop;
    const auto figures = readWarrantyFigures(shop.connection(), kDay, QTimeZone::utc());
    QVERIFY(figures.ending.isEmpty() && figures.unregistered.isEmpty());
    QCOMPARE(figures.leftOut, WarrantiesLeftOut());
}

/// Today's state of a device says nothing of a day before it changed.
void TestWarrantyFigures::aPastDayIsSeenAsItWas()
{
    TestShop shop;
    auto &db = shop.connection();
    const auto noonOn = [](QDate day) { return Stamp{startOfDay(day, QTimeZone::utc()).plusSeconds(12 * 3600), {}}; };
    const auto product = ProductStore(db).add({.name = u"Mixer"_s});
    const auto owner = CustomerStore(db).add({.name = u"Anna"_s});
    const auto id = DeviceStore(db).add({.product = product, .owner = owner}, noonOn(kDay.addDays(-300)));
    WarrantyStore(db).add({.device = id, .startsOn = kDay.addDays(-300), .endsOn = kDay.addDays(20), .registrationRequired = true}, noonOn(kDay));
    auto device = *DeviceStore(db).find(id);
    device.status = DeviceStatus::Scrapped;
    DeviceStore(db).save(device, noonOn(kDay));

    const auto before = readWarrantyFigures(db, kDay.addDays(-1), QTimeZone::utc());
    const auto after = readWarrantyFigures(db, kDay, QTimeZone::utc());

    QCOMPARE(before.ending, QList<DeviceId>{id});
    QCOMPARE(before.unregistered, QList<DeviceId>{id});
    QCOMPARE(before.leftOut, WarrantiesLeftOut());
    QVERIFY(after.ending.isEmpty() && after.unregistered.isEmpty());
    QCOMPARE(after.leftOut, (WarrantiesLeftOut{1, 1, 1}));
}

void TestWarrantyFigures::aYearBeforeIsSeenFromTheSameDay()
{
    TestShop shop;
    auto &db = shop.connection();
    const auto product = ProductStore(db).add({.name = u"Mixer"_s});
    const auto owner = CustomerStore(db).add({.name = u"Anna"_s});
    const auto id = DeviceStore(db).add({.product = product, .owner = owner}, {});
    WarrantyStore(db).add({.device = id, .startsOn = kDay.addYears(-3), .endsOn = QDate(2025, 4, 10)}, {});

    const auto figures = readServiceFigures(db, {{2026, 2, 1}, {2026, 3, 31}, QTimeZone::utc()}, kDay);

    QCOMPARE(figures.warranties.day, kDay); // the period goes on
    QCOMPARE(figures.warrantiesYearBefore.day, QDate(2025, 3, 5));
    QCOMPARE(figures.warrantiesYearBefore.months.at(1), (EndingMonth{{2025, 4, 1}, {id}}));
    QVERIFY(figures.warranties.months.at(1).ids.isEmpty());
}

QTEST_GUILESS_MAIN(TestWarrantyFigures)
#include "tst_warrantyfigures.moc"
