// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/callbriefing.h"

#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/offers/offerstore.h"
#include "models/products/productstore.h"
#include "models/staff/staffstore.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCallBriefing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsEverythingOfTheCustomerAndNothingOfOthers();
    void urgentCasesComeFirstAndAllAreCounted();
    void draftsWereNotTold();
    void unpaidSumsAreByCurrency();
    void aCustomerThatIsGoneHasNone();

private:
    void execute(const QString &sql) { m_shop->connection().execute(sql); }
    void addOf(qint64 customer, const QString &sql) { m_shop->connection().prepare(sql).bind(u":customer"_s, customer).run(); }
    CallBriefing briefing() { return *readCallBriefing(m_shop->connection(), {1}, {2026, 3, 5}); }

    std::unique_ptr<TestShop> m_shop;
};

void TestCallBriefing::init()
{
    m_shop = std::make_unique<TestShop>();
    auto &db = m_shop->connection();
    const auto owner = StaffStore(db).add({.name = u"Ola"_s});
    CustomerStore(db).add({.name = u"Anna"_s, .owner = owner});
    CustomerStore(db).add({.name = u"Ewa"_s});
    ProductStore(db).add({.name = u"Washing machine"_s});
}

static void addCase(Connection &db, const QString &number, qint64 customer, const QString &status, const QString &priority, qint64 openedAt)
{
    db.prepare(uR"(
        INSERT INTO cases (number, customer_id, channel, kind, category, subject, priority, level, status, opened_at)
        VALUES (:number, :customer, 'phone', 'fault', '', 'Leaks', :priority, 1, :status, :opened_at))"_s)
        .bind(u":number"_s, number)
        .bind(u":customer"_s, customer)
        .bind(u":priority"_s, priority)
        .bind(u":status"_s, status)
        .bind(u":opened_at"_s, openedAt)
        .run();
}

static void addPurchase(Connection &db, const QString &number, qint64 customer, const QString &currency, qint64 gross, qint64 paid, const QString &status)
{
    db.prepare(uR"(
        INSERT INTO purchases (number, customer_id, kind, status, made_on, due_on, channel, currency, net_minor, gross_minor, paid_minor)
        VALUES (:number, :customer, 'sale', :status, '2026-02-01', '2026-02-15', 'counter', :currency, :gross, :gross, :paid))"_s)
        .bind(u":number"_s, number)
        .bind(u":customer"_s, customer)
        .bind(u":status"_s, status)
        .bind(u":currency"_s, currency)
        .bind(u":gross"_s, gross)
        .bind(u":paid"_s, paid)
        .run();
}

void TestCallBriefing::readsEverythingOfTheCustomerAndNothingOfOthers()
{
    auto &db = m_shop->connection();
    for (const qint64 customer : {1, 2}) {
        const auto device = DeviceStore(db).add({.product = {1}, .serial = u"SN-%1"_s.arg(customer), .owner = CustomerId{customer}, .acquiredOn = QDate(2025, 3, 15)}, {});
        WarrantyStore(db).add({.device = device, .startsOn = {2025, 3, 15}, .endsOn = QDate(2027, 3, 14)}, {});
        addCase(db, u"C-%1"_s.arg(customer), customer, u"open"_s, u"normal"_s, 1000);
        addPurchase(db, u"F-%1"_s.arg(customer), customer, u"EUR"_s, 100, 100, u"delivered"_s);
        addOf(customer, u"INSERT INTO survey_responses (kind, score, answered_at, customer_id) VALUES ('csat', :customer, 5, :customer)"_s);
        addOf(customer, u"INSERT INTO interactions (customer_id, direction, channel, at, text) VALUES (:customer, 'inbound', 'phone', 7, 'hello ' || :customer)"_s);
        addOf(customer, u"INSERT INTO interactions (customer_id, direction, channel, at, is_automatic) VALUES (:customer, 'outbound', 'email', 9, 1)"_s);
        addOf(customer, u"INSERT INTO interactions (customer_id, direction, channel, at) VALUES (:customer, 'internal', 'phone', 10)"_s);
    }
    execute(u"INSERT INTO devices (product_id, owner_id, status) VALUES (1, 1, 'scrapped')"_s);

    const auto read = briefing();

    QCOMPARE(read.customer.name, u"Anna"_s);
    QCOMPARE(read.ownerName, u"Ola"_s);
    QCOMPARE(read.scores, (QList<Score>{{SurveyKind::Csat, 1, {5}}}));
    QVERIFY(read.lastContact);
    QCOMPARE(read.lastContact->text, u"hello 1"_s);
    QCOMPARE(read.cases.size(), 1);
    QCOMPARE(read.cases.first().number, u"C-1"_s);
    QCOMPARE(read.deviceCount, 1);
    QCOMPARE(read.devices.first().serial, u"SN-1"_s);
    QCOMPARE(read.devices.first().productName, u"Washing machine"_s);
    QVERIFY(read.devices.first().cover.isCovered());
    QCOMPARE(read.purchases.size(), 1);
    QCOMPARE(read.purchases.first().number, u"F-1"_s);
    QCOMPARE(read.unpaidCount, 0);
    QVERIFY(read.unpaid.isEmpty());
}

void TestCallBriefing::urgentCasesComeFirstAndAllAreCounted()
{
    auto &db = m_shop->connection();
    for (int i = 0; i < 20; ++i)
        addCase(db, u"C-%1"_s.arg(i), 1, u"waiting_customer"_s, u"normal"_s, i);
    addCase(db, u"C-urgent"_s, 1, u"new"_s, u"urgent"_s, 0);
    addCase(db, u"C-closed"_s, 1, u"closed"_s, u"urgent"_s, 50);

    const auto read = briefing();

    QCOMPARE(read.caseCount, 21);
    QCOMPARE(read.cases.size(), 12);
    QCOMPARE(read.cases.at(0).number, u"C-urgent"_s);
    QCOMPARE(read.cases.at(1).number, u"C-19"_s);
}

void TestCallBriefing::draftsWereNotTold()
{
    auto &db = m_shop->connection();
    const Offer draft{.number = u"O-1"_s, .customer = {1}, .currency = u"EUR"_s, .createdAt = {1000}, .lines = {{.description = u"Dryer"_s, .unitPriceE4 = 1000000}}};
    auto issued = draft;
    issued.number = u"O-2"_s;
    OfferStore(db).add(draft, {});
    issued = *OfferStore(db).find(OfferStore(db).add(issued, {}));
    issued.status = OfferStatus::Issued;
    issued.issuedAt = Instant{2000};
    OfferStore(db).saveState(issued, {});

    const auto read = briefing();

    QCOMPARE(read.offerCount, 1);
    QCOMPARE(read.offers.first().number, u"O-2"_s);
    QCOMPARE(read.offers.first().summary, u"Dryer"_s);
}

void TestCallBriefing::unpaidSumsAreByCurrency()
{
    auto &db = m_shop->connection();
    addPurchase(db, u"F-1"_s, 1, u"EUR"_s, 100, 40, u"delivered"_s);
    addPurchase(db, u"F-2"_s, 1, u"EUR"_s, 50, 0, u"delivered"_s);
    addPurchase(db, u"F-3"_s, 1, u"PLN"_s, 700, 0, u"delivered"_s);
    addPurchase(db, u"F-4"_s, 1, u"PLN"_s, 900, 0, u"cancelled"_s);
    execute(u"UPDATE purchases SET due_on = '2026-12-31' WHERE number = 'F-3'"_s);

    const auto read = briefing();

    QCOMPARE(read.unpaid, (QList<Money>{{110, u"EUR"_s}, {700, u"PLN"_s}}));
    QCOMPARE(read.unpaidCount, 3);
    QCOMPARE(read.overdueCount, 2);
    QCOMPARE(read.purchaseCount, 4);
}

void TestCallBriefing::aCustomerThatIsGoneHasNone()
{
    QVERIFY(!readCallBriefing(m_shop->connection(), {99}, {2026, 3, 5}));
}

QTEST_GUILESS_MAIN(TestCallBriefing)
#include "tst_callbriefing.moc"
