// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerliststore.h"
#include "models/customers/customerstore.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Four customers whose orders by name, creation and next touch all differ.
class TestCustomerListStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_shop.reset(); }
    void ordersAreKept_data();
    void ordersAreKept();
    void filtersHold_data();
    void filtersHold();
    void aLimitTakesTheFirst();
    void rowsComeInTheOrderOfTheIds();
    void aRowTellsTheLastContactOpenCasesAndScore();
    void segmentsAreListedOnce();
    void dueTouchesAreCounted();

private:
    QString namesOf(const QList<qint64> &ids);

    std::unique_ptr<TestShop> m_shop;
};

void TestCustomerListStore::init()
{
    m_shop = std::make_unique<TestShop>();
    CustomerStore store(m_shop->connection());
    store.add(
        {.name = u"Łucja"_s,
         .segment = u"regular"_s,
         .nextTouchOn = QDate(2026, 3, 6),
         .createdAt = {10},
         .contactPoints = {
             {.kind = ContactKind::Phone, .value = u"601 000 001"_s, .normalized = u"+48601000001"_s},
             {.kind = ContactKind::Phone, .value = u"601 000 002"_s, .normalized = u"+48601000002"_s, .primary = true},
             {.kind = ContactKind::Address, .value = u"Długa 1"_s, .city = u"Gdańsk"_s}}});
    store.add({.name = u"Adam"_s,
               .createdAt = {30},
               .contactPoints = {{.kind = ContactKind::Address, .value = u"Krótka 2"_s, .city = u"Łódź"_s}}});
    store.add({.kind = CustomerKind::Company,
               .company = u"Lis"_s,
               .segment = u"regular"_s,
               .nextTouchOn = QDate(2026, 3, 5),
               .createdAt = {20},
               .contactPoints = {{.kind = ContactKind::Email, .value = u"x@lis.pl"_s, .normalized = u"x@lis.pl"_s}}});
    store.add({.name = u"Marek 100%_"_s, .segment = u"new"_s, .createdAt = {40}});
}

QString TestCustomerListStore::namesOf(const QList<qint64> &ids)
{
    QStringList names;
    const auto rows = CustomerListStore(m_shop->connection()).rowsOf(ids);
    for (const auto &row : rows)
        names.append(row.name.section(u' ', 0, 0));
    return names.join(u' ');
}

void TestCustomerListStore::ordersAreKept_data()
{
    QTest::addColumn<CustomerOrder>("order");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("expected");

    QTest::newRow("name: Ł after L") << CustomerOrder::Name << false << u"Adam Lis Łucja Marek"_s;
    QTest::newRow("name down") << CustomerOrder::Name << true << u"Marek Łucja Lis Adam"_s;
    QTest::newRow("created") << CustomerOrder::Created << false << u"Łucja Lis Adam Marek"_s;
    QTest::newRow("created down") << CustomerOrder::Created << true << u"Marek Adam Lis Łucja"_s;
    QTest::newRow("next touch, none last") << CustomerOrder::NextTouch << false << u"Lis Łucja Adam Marek"_s;
    QTest::newRow("next touch down, none last") << CustomerOrder::NextTouch << true << u"Łucja Lis Adam Marek"_s;
}

void TestCustomerListStore::ordersAreKept()
{
    QFETCH(CustomerOrder, order);
    QFETCH(bool, descending);
    const CustomerListStore store(m_shop->connection());
    const auto ids = store.idsInOrder(order, descending, {});
    QTEST(namesOf(ids), "expected");
    QTEST(namesOf(store.sorted({4, 2, 99, 1, 3}, order, descending)), "expected");
}

void TestCustomerListStore::filtersHold_data()
{
    QTest::addColumn<CustomerFilter>("filter");
    QTest::addColumn<QString>("expected");

    const QDate today(2026, 3, 5);
    QTest::newRow("persons") << CustomerFilter{.group = CustomerGroup::Persons} << u"Adam Łucja Marek"_s;
    QTest::newRow("companies") << CustomerFilter{.group = CustomerGroup::Companies} << u"Lis"_s;
    QTest::newRow("touch due") << CustomerFilter{.group = CustomerGroup::TouchDue, .today = today} << u"Lis"_s;
    QTest::newRow("touch due tomorrow") << CustomerFilter{.group = CustomerGroup::TouchDue, .today = today.addDays(1)}
                                        << u"Lis Łucja"_s;
    QTest::newRow("unreachable") << CustomerFilter{.group = CustomerGroup::Unreachable} << u"Adam Marek"_s;
    QTest::newRow("segment") << CustomerFilter{.segment = u"regular"_s} << u"Lis Łucja"_s;
    QTest::newRow("segment and kind") << CustomerFilter{.group = CustomerGroup::Persons, .segment = u"regular"_s}
                                      << u"Łucja"_s;
    QTest::newRow("text") << CustomerFilter{.text = u"gdan"_s} << u"Łucja"_s;
    QTest::newRow("piece of a phone") << CustomerFilter{.text = u"000 002"_s} << u"Łucja"_s;
    QTest::newRow("text and kind") << CustomerFilter{.group = CustomerGroup::Companies, .text = u"l"_s} << u"Lis"_s;
    QTest::newRow("blanks") << CustomerFilter{.text = u"  "_s} << u"Adam Lis Łucja Marek"_s;
    QTest::newRow("wildcards are letters like others") << CustomerFilter{.text = u"%_"_s} << u""_s;
    QTest::newRow("wildcards beside a word") << CustomerFilter{.text = u"marek 100%"_s} << u"Marek"_s;
    QTest::newRow("search syntax is text") << CustomerFilter{.text = u"\"adam* OR NEAR("_s} << u""_s;
}

void TestCustomerListStore::filtersHold()
{
    QFETCH(CustomerFilter, filter);
    const CustomerListStore store(m_shop->connection());
    QTEST(namesOf(store.idsInOrder(CustomerOrder::Name, false, filter)), "expected");
}

void TestCustomerListStore::aLimitTakesTheFirst()
{
    const CustomerListStore store(m_shop->connection());
    QCOMPARE(namesOf(store.idsInOrder(CustomerOrder::Name, false, {}, 2)), u"Adam Lis"_s);
    QCOMPARE(namesOf(store.idsInOrder(CustomerOrder::Name, false, {.group = CustomerGroup::Persons}, 2)),
             u"Adam Łucja"_s);
    QCOMPARE(namesOf(store.idsInOrder(CustomerOrder::NextTouch, false, {}, 1)), u"Lis"_s);
    QCOMPARE(namesOf(store.idsInOrder(CustomerOrder::NextTouch, true, {}, 3)), u"Łucja Lis Adam"_s);
}

void TestCustomerListStore::rowsComeInTheOrderOfTheIds()
{
    const auto rows = CustomerListStore(m_shop->connection()).rowsOf({3, 99, 1});
    QCOMPARE(rows.size(), 2);
    const CustomerRow company{.id = {3},
                              .kind = CustomerKind::Company,
                              .name = u"Lis"_s,
                              .email = u"x@lis.pl"_s,
                              .segment = u"regular"_s,
                              .nextTouchOn = QDate(2026, 3, 5),
                              .createdAt = {20}};
    QCOMPARE(rows[0], company);
    const CustomerRow person{.id = {1},
                             .name = u"Łucja"_s,
                             .phone = u"601 000 002"_s,
                             .city = u"Gdańsk"_s,
                             .segment = u"regular"_s,
                             .nextTouchOn = QDate(2026, 3, 6),
                             .createdAt = {10}};
    QCOMPARE(rows[1], person);
}

void TestCustomerListStore::aRowTellsTheLastContactOpenCasesAndScore()
{
    auto &db = m_shop->connection();
    db.execute(
        u"INSERT INTO cases (number, customer_id, channel, kind, priority, status, opened_at) VALUES"
        u" ('C-1', 1, 'phone', 'fault', 'normal', 'waiting_customer', 500),"
        u" ('C-2', 1, 'phone', 'fault', 'normal', 'closed', 400), ('C-3', 3, 'phone', 'fault', 'normal', 'closed', 900)"_s);
    db.execute(u"INSERT INTO interactions (customer_id, case_id, direction, channel, at) VALUES"
               u" (1, 1, 'inbound', 'phone', 600), (1, 1, 'internal', 'phone', 700)"_s);
    db.execute(
        u"INSERT INTO survey_responses (kind, score, answered_at, customer_id) VALUES ('csat', 5, 10, 1), ('nps', 3, 20, 1)"_s);
    const auto rows = CustomerListStore(db).rowsOf({1, 3});
    QCOMPARE(rows[0].lastContactAt, Instant{600});
    QCOMPARE(rows[0].openCases, 1);
    QCOMPARE(rows[0].lastScore, (Score{SurveyKind::Nps, 3, {20}}));
    QCOMPARE(rows[1].lastContactAt, Instant{900});
    QCOMPARE(rows[1].openCases, 0);
}

void TestCustomerListStore::segmentsAreListedOnce()
{
    QCOMPARE(CustomerListStore(m_shop->connection()).segments(), QStringList({u"new"_s, u"regular"_s}));
}

void TestCustomerListStore::dueTouchesAreCounted()
{
    const CustomerListStore store(m_shop->connection());
    QCOMPARE(store.dueCount({2026, 3, 4}), 0);
    QCOMPARE(store.dueCount({2026, 3, 5}), 1);
    QCOMPARE(store.dueCount({2027, 1, 1}), 2);
}

QTEST_GUILESS_MAIN(TestCustomerListStore)
#include "tst_customerliststore.moc"
