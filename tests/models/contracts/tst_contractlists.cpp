// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractlists.h"

#include "models/storage/connection.h"
#include "tests/support/devicefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

const QDate kToday(2026, 3, 5);

class TestContractLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filtersByWhereTheyStand_data();
    void filtersByWhereTheyStand();
    void findsByNumberTitleAndCustomer_data();
    void findsByNumberTitleAndCustomer();
    void ordersByEveryKeyBothWays();
    void rowHoldsTheWholeContractAndTheNames();

private:
    QString numbers(const ContractQuery &query) const;
    Contract contract(int number, CustomerId customer, QDate endsOn, std::optional<QDate> endedOn = {}) const;

    std::unique_ptr<DeviceFixture> m_shop;
};

Contract TestContractLists::contract(int number, CustomerId customer, QDate endsOn, std::optional<QDate> endedOn) const
{
    return {.number = u"C-%1"_s.arg(number),
            .title = number % 2 == 0 ? u"Boiler care"_s : u"Bicycle subscription"_s,
            .customer = customer,
            .startsOn = QDate(2024, 1, 1),
            .endsOn = endsOn,
            .currency = u"PLN"_s,
            .endedOn = endedOn,
            .endReason = endedOn ? u"moved"_s : QString()};
}

void TestContractLists::init()
{
    m_shop = std::make_unique<DeviceFixture>();
    const auto ewa = m_shop->ewa;
    m_shop->addContract(contract(1, ewa, kToday.addDays(30)));
    m_shop->addContract(contract(2, m_shop->company, kToday.addDays(31)));
    m_shop->addContract(contract(3, ewa, kToday.addDays(10), kToday.addDays(10)));
    m_shop->addContract(contract(4, ewa, kToday.addDays(-1)));
    m_shop->addContract(contract(5, ewa, kToday.addDays(90), kToday.addDays(-20)));
    m_shop->addContract(contract(6, ewa, kToday));
}

QString TestContractLists::numbers(const ContractQuery &query) const
{
    const ContractLists lists(m_shop->db);
    auto asked = query;
    asked.today = kToday;
    QString digits;
    for (const auto &row : lists.rowsOf(lists.idsInOrder(asked)))
        digits += row.contract.number.right(1);
    return digits;
}

void TestContractLists::filtersByWhereTheyStand_data()
{
    QTest::addColumn<ContractFilter>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all, by the day on which they run out") << ContractFilter::All << u"546312"_s;
    QTest::newRow("running, on their last day too") << ContractFilter::Running << u"6312"_s;
    QTest::newRow("nobody has ended them yet") << ContractFilter::EndsWithin << u"61"_s;
    QTest::newRow("over") << ContractFilter::Over << u"54"_s;
}

void TestContractLists::filtersByWhereTheyStand()
{
    QFETCH(const ContractFilter, filter);
    QTEST(numbers({.filter = filter}), "expected");
}

void TestContractLists::findsByNumberTitleAndCustomer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("number") << u"c-2"_s << u"2"_s;
    QTest::newRow("title") << u"boil"_s << u"462"_s;
    QTest::newRow("customer") << u"zuraw"_s << u"2"_s;
    QTest::newRow("nothing") << u"nobody"_s << QString();
}

void TestContractLists::findsByNumberTitleAndCustomer()
{
    QFETCH(const QString, text);
    QTEST(numbers({.text = text}), "expected");
}

void TestContractLists::ordersByEveryKeyBothWays()
{
    for (int order = 0; order <= int(ContractOrder::End); ++order) {
        const auto up = numbers({.order = ContractOrder(order), .descending = false});
        auto down = numbers({.order = ContractOrder(order), .descending = true});
        std::reverse(down.begin(), down.end());
        QCOMPARE(up, down);
        QCOMPARE(up.size(), 6);
    }
    QCOMPARE(numbers({.order = ContractOrder::Number}), u"123456"_s);
    QCOMPARE(numbers({.order = ContractOrder::Title}), u"135246"_s);
    QCOMPARE(numbers({.order = ContractOrder::Customer, .descending = true}).left(1), u"2"_s);
}

void TestContractLists::rowHoldsTheWholeContractAndTheNames()
{
    const auto device = m_shop->addDevice({.product = m_shop->washer, .serial = u"S-1"_s, .owner = m_shop->ewa});
    Contract whole{.number = u"X-1"_s,
                   .title = u"Care"_s,
                   .customer = m_shop->ewa,
                   .device = device,
                   .startsOn = QDate(2025, 1, 1),
                   .endsOn = QDate(2026, 12, 31),
                   .noticeDays = 30,
                   .renewalMonths = 24,
                   .renewalPriceMinor = 9900,
                   .currency = u"EUR"_s,
                   .endedOn = QDate(2026, 6, 30),
                   .endReason = u"sold"_s,
                   .note = u"ring first"_s,
                   .rowVersion = 1};
    whole.id = m_shop->addContract(whole);
    const auto rows = ContractLists(m_shop->db).rowsOf({whole.id, ContractId{99}});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().contract, whole);
    QCOMPARE(rows.constFirst().customerName, u"Ewa Lis"_s);
    QCOMPARE(rows.constFirst().productName, u"AEG washer"_s);
}

QTEST_GUILESS_MAIN(TestContractLists)
#include "tst_contractlists.moc"
