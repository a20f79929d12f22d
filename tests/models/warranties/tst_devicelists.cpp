// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/warranties/devicelists.h"

#include "models/storage/connection.h"
#include "tests/support/devicefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

const QDate kToday(2026, 3, 5);

class TestDeviceLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void quarterBeforeADay_data();
    void quarterBeforeADay();
    void filtersByCoverAndRegistration_data();
    void filtersByCoverAndRegistration();
    void endsWithinCountsTheDaysThatAreAsked_data();
    void endsWithinCountsTheDaysThatAreAsked();
    void findsBySerialOwnerAndProduct_data();
    void findsBySerialOwnerAndProduct();
    void ordersByEveryKeyBothWays();
    void narrowsToOneOwner();
    void rowsTellWhatCovers();
    void rowsComeInTheAskedOrderWithoutThoseGone();

private:
    QString serials(const DeviceQuery &query) const;
    DeviceId device(const QString &serial, std::optional<CustomerId> owner, ProductId product, DeviceStatus status = DeviceStatus::Owned);
    void cover(DeviceId device, QDate from, std::optional<QDate> to, bool mustBeRegistered = false);

    std::unique_ptr<DeviceFixture> m_shop;
};

DeviceId TestDeviceLists::device(const QString &serial, std::optional<CustomerId> owner, ProductId product, DeviceStatus status)
{
    return m_shop->addDevice({.product = product, .serial = serial, .owner = owner, .acquiredOn = QDate(2024, 1, int(serial.size())), .status = status});
}

void TestDeviceLists::cover(DeviceId device, QDate from, std::optional<QDate> to, bool mustBeRegistered)
{
    m_shop->addWarranty({.device = device, .startsOn = from, .endsOn = to, .registrationRequired = mustBeRegistered});
}

/// One letter more each, so that their days differ: a1, bb2, … The expectations below name them.
void TestDeviceLists::init()
{
    m_shop = std::make_unique<DeviceFixture>();
    const auto &shop = *m_shop;
    const QDate start(2024, 1, 1);
    cover(device(u"a1"_s, shop.ewa, shop.washer), start, kToday.addDays(10));
    const auto longer = device(u"bb2"_s, shop.ewa, shop.bicycle);
    cover(longer, start, kToday.addDays(10), true);
    cover(longer, start, kToday.addDays(400));
    cover(device(u"ccc3"_s, shop.company, shop.washer), start, QDate(2025, 12, 31));
    cover(device(u"dddd4"_s, shop.company, shop.bicycle), start, QDate(2025, 9, 30));
    cover(device(u"eeeee5"_s, shop.ewa, shop.washer), start, std::nullopt, true);
    cover(device(u"ffffff6"_s, std::nullopt, shop.washer, DeviceStatus::Loaner), start, kToday.addDays(5));
    cover(device(u"ggggggg7"_s, shop.ewa, shop.washer, DeviceStatus::Scrapped), start, kToday.addDays(5), true);
    const auto renewed = device(u"hhhhhhhh8"_s, shop.ewa, shop.washer);
    cover(renewed, start, QDate(2025, 11, 1));
    cover(renewed, start, kToday);
    device(u"iiiiiiiii9"_s, shop.ewa, shop.washer);
}

/// The last digit of each serial, in the order of the list.
QString TestDeviceLists::serials(const DeviceQuery &query) const
{
    const DeviceLists lists(m_shop->db);
    auto asked = query;
    asked.today = kToday;
    QString digits;
    for (const auto &row : lists.rowsOf(lists.idsInOrder(asked), kToday))
        digits += row.serial.right(1);
    return digits;
}

void TestDeviceLists::quarterBeforeADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("in the first") << QDate(2026, 3, 31) << QDate(2025, 10, 1) << QDate(2025, 12, 31);
    QTest::newRow("first day of the second") << QDate(2026, 4, 1) << QDate(2026, 1, 1) << QDate(2026, 3, 31);
    QTest::newRow("last day of the year") << QDate(2024, 12, 31) << QDate(2024, 7, 1) << QDate(2024, 9, 30);
}

void TestDeviceLists::quarterBeforeADay()
{
    QFETCH(const QDate, day);
    QTEST(lastQuarter(day).from, "from");
    QTEST(lastQuarter(day).to, "to");
}

void TestDeviceLists::filtersByCoverAndRegistration_data()
{
    QTest::addColumn<DeviceFilter>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << DeviceFilter::All << u"987654321"_s;
    QTest::newRow("another layer lasts longer") << DeviceFilter::EndsWithin << u"81"_s;
    QTest::newRow("of what is owned") << DeviceFilter::NotRegistered << u"52"_s;
    QTest::newRow("what is covered again did not expire") << DeviceFilter::ExpiredLastQuarter << u"3"_s;
    QTest::newRow("loaners") << DeviceFilter::Loaners << u"6"_s;
}

void TestDeviceLists::filtersByCoverAndRegistration()
{
    QFETCH(const DeviceFilter, filter);
    QTEST(serials({.filter = filter}), "expected");
}

void TestDeviceLists::endsWithinCountsTheDaysThatAreAsked_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today only") << 0 << u"8"_s;
    QTest::newRow("a day short") << 9 << u"8"_s;
    QTest::newRow("the last day counts") << 10 << u"81"_s;
    QTest::newRow("more than a year") << 400 << u"821"_s;
}

void TestDeviceLists::endsWithinCountsTheDaysThatAreAsked()
{
    QFETCH(const int, days);
    QTEST(serials({.filter = DeviceFilter::EndsWithin, .days = days}), "expected");
}

void TestDeviceLists::findsBySerialOwnerAndProduct_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("serial") << u"CCC3"_s << u"3"_s;
    QTest::newRow("owner") << u"żuraw"_s << u"43"_s;
    QTest::newRow("product") << u"bicycle"_s << u"42"_s;
    QTest::newRow("product and owner together") << u"ewa washer"_s << u"98751"_s;
    QTest::newRow("nothing") << u"nobody"_s << QString();
    QTest::newRow("no query language") << u"\" OR * --"_s << QString();
}

void TestDeviceLists::findsBySerialOwnerAndProduct()
{
    QFETCH(const QString, text);
    QTEST(serials({.text = text}), "expected");
}

void TestDeviceLists::ordersByEveryKeyBothWays()
{
    for (int order = 0; order <= int(DeviceOrder::Until); ++order) {
        const auto up = serials({.order = DeviceOrder(order), .descending = false});
        auto down = serials({.order = DeviceOrder(order), .descending = true});
        std::reverse(down.begin(), down.end());
        QCOMPARE(up, down);
        QCOMPARE(up.size(), 9);
    }
    QCOMPARE(serials({.order = DeviceOrder::Serial, .descending = false}), u"123456789"_s);
    QCOMPARE(serials({.order = DeviceOrder::Until, .descending = true}), u"521768349"_s);
    QCOMPARE(serials({.order = DeviceOrder::Product, .descending = false}).right(2), u"24"_s);
    QCOMPARE(serials({.order = DeviceOrder::Owner, .descending = true}).left(2), u"43"_s);
}

void TestDeviceLists::narrowsToOneOwner()
{
    QCOMPARE(serials({.owner = m_shop->company}), u"43"_s);
}

void TestDeviceLists::rowsTellWhatCovers()
{
    const auto rows = DeviceLists(m_shop->db).rowsOf({DeviceId{2}, DeviceId{3}, DeviceId{9}}, kToday);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).productName, u"Bicycle"_s);
    QCOMPARE(rows.at(0).ownerName, u"Ewa Lis"_s);
    QCOMPARE(rows.at(0).acquiredOn, std::optional(QDate(2024, 1, 3)));
    QVERIFY(rows.at(0).cover.isCovered() && rows.at(0).isRegistrationOpen);
    QCOMPARE(rows.at(0).cover.layer->warranty.endsOn, std::optional(kToday.addDays(400)));
    QCOMPARE(rows.at(1).cover.state, WarrantyState::Expired);
    QVERIFY(!rows.at(1).isRegistrationOpen);
    QVERIFY(!rows.at(2).cover.layer);
}

void TestDeviceLists::rowsComeInTheAskedOrderWithoutThoseGone()
{
    const auto rows = DeviceLists(m_shop->db).rowsOf({DeviceId{3}, DeviceId{99}, DeviceId{1}}, kToday);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).id, DeviceId{3});
    QCOMPARE(rows.at(1).id, DeviceId{1});
}

QTEST_GUILESS_MAIN(TestDeviceLists)
#include "tst_devicelists.moc"
