// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serviceplans/serviceplanlists.h"

#include "models/storage/connection.h"
#include "tests/support/devicefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

const QDate kToday(2026, 3, 5);

class TestServicePlanLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filtersByWhenTheyAreDue_data();
    void filtersByWhenTheyAreDue();
    void findsBySerialOwnerAndProduct_data();
    void findsBySerialOwnerAndProduct();
    void ordersByEveryKeyBothWays();
    void rowHoldsTheWholePlanAndItsDevice();

private:
    QString serials(const ServicePlanQuery &query) const;

    std::unique_ptr<DeviceFixture> m_shop;
};

void TestServicePlanLists::init()
{
    m_shop = std::make_unique<DeviceFixture>();
    const auto plan = [this](const QString &serial, std::optional<CustomerId> owner, ProductId product, int daysAhead, bool hasEnded = false) {
        const auto device = m_shop->addDevice({.product = product, .serial = serial, .owner = owner});
        m_shop->addPlan({.device = device,
                         .nextDueOn = kToday.addDays(daysAhead),
                         .endedOn = hasEnded ? std::optional(kToday.addDays(-2)) : std::nullopt,
                         .endReason = hasEnded ? u"sold"_s : QString()});
    };
    plan(u"SN-1"_s, m_shop->ewa, m_shop->washer, 30);
    plan(u"SN-2"_s, m_shop->company, m_shop->washer, -1);
    plan(u"SN-3"_s, m_shop->ewa, m_shop->bicycle, 0);
    plan(u"SN-4"_s, std::nullopt, m_shop->bicycle, 31);
    plan(u"SN-5"_s, m_shop->ewa, m_shop->washer, -40, true);
}

QString TestServicePlanLists::serials(const ServicePlanQuery &query) const
{
    const ServicePlanLists lists(m_shop->db);
    auto asked = query;
    asked.today = kToday;
    QString digits;
    for (const auto &row : lists.rowsOf(lists.idsInOrder(asked)))
        digits += row.serial.right(1);
    return digits;
}

void TestServicePlanLists::filtersByWhenTheyAreDue_data()
{
    QTest::addColumn<ServicePlanFilter>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << ServicePlanFilter::All << u"52314"_s;
    QTest::newRow("running") << ServicePlanFilter::Running << u"2314"_s;
    QTest::newRow("overdue, not on the day itself") << ServicePlanFilter::Overdue << u"2"_s;
    QTest::newRow("due within 30 days, or overdue") << ServicePlanFilter::DueWithin << u"231"_s;
}

void TestServicePlanLists::filtersByWhenTheyAreDue()
{
    QFETCH(const ServicePlanFilter, filter);
    QTEST(serials({.filter = filter}), "expected");
}

void TestServicePlanLists::findsBySerialOwnerAndProduct_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("serial") << u"sn-3"_s << u"3"_s;
    QTest::newRow("owner") << u"lis"_s << u"531"_s;
    QTest::newRow("product") << u"bicy"_s << u"34"_s;
    QTest::newRow("nothing") << u"nobody"_s << QString();
}

void TestServicePlanLists::findsBySerialOwnerAndProduct()
{
    QFETCH(const QString, text);
    QTEST(serials({.text = text}), "expected");
}

void TestServicePlanLists::ordersByEveryKeyBothWays()
{
    for (int order = 0; order <= int(ServicePlanOrder::Owner); ++order) {
        const auto up = serials({.order = ServicePlanOrder(order), .descending = false});
        auto down = serials({.order = ServicePlanOrder(order), .descending = true});
        std::reverse(down.begin(), down.end());
        QCOMPARE(up, down);
        QCOMPARE(up.size(), 5);
    }
    QCOMPARE(serials({.order = ServicePlanOrder::Product}), u"12534"_s);
    QCOMPARE(serials({.order = ServicePlanOrder::Owner}), u"41352"_s);
}

void TestServicePlanLists::rowHoldsTheWholePlanAndItsDevice()
{
    const auto device = m_shop->addDevice({.product = m_shop->washer, .serial = u"S-9"_s, .owner = m_shop->company});
    ServicePlan whole{.device = device,
                      .intervalMonths = 6,
                      .nextDueOn = QDate(2026, 9, 1),
                      .lastDoneOn = QDate(2026, 3, 1),
                      .endedOn = QDate(2026, 3, 4),
                      .endReason = u"sold"_s,
                      .rowVersion = 1};
    whole.id = m_shop->addPlan(whole);
    const auto rows = ServicePlanLists(m_shop->db).rowsOf({ServicePlanId{99}, whole.id});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().plan, whole);
    QCOMPARE(rows.constFirst().productName, u"AEG washer"_s);
    QCOMPARE(rows.constFirst().serial, u"S-9"_s);
    QCOMPARE(rows.constFirst().owner, std::optional(m_shop->company));
    QCOMPARE(rows.constFirst().ownerName, u"Żuraw sp. z o.o."_s);
}

QTEST_GUILESS_MAIN(TestServicePlanLists)
#include "tst_serviceplanlists.moc"
