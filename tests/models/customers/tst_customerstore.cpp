// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerrows.h"
#include "models/customers/customerstore.h"
#include "models/staff/staffstore.h"
#include "models/storage/searchindex.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCustomerStore : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldSurvivesARoundTrip();
    void manyAtOnceAreKeptLikeEachAlone();
    void savingReplacesEverythingAndRaisesTheVersion();
    void aSecondWriterIsRefused();
    void aCustomerInUseStays();
    void aRemovedCustomerComesBackUnderTheSameId();
    void ownersOfAValueAreFound();
    void theSearchFollowsTheRecord();
};

static Customer fullCustomer(std::optional<StaffId> owner)
{
    return {.kind = CustomerKind::Company,
            .name = u"Ewa Łoś"_s,
            .company = u"Młyn <b>sp. z o.o.</b>"_s,
            .externalId = u"K-17"_s,
            .language = u"pl"_s,
            .birthday = Birthday{{}, 2, 29},
            .segment = u"regular"_s,
            .source = u"fair"_s,
            .owner = owner,
            .preferredChannel = Channel::Messenger,
            .nextTouchOn = QDate(2026, 4, 1),
            .taxNumber = u"5260250274"_s,
            .note = u"Rings twice.\nDog: 'Burek'; DROP TABLE customers"_s,
            .createdAt = {1'772'000'000'123},
            .contactPoints = {{.kind = ContactKind::Phone,
                               .value = u"601 234 567 wew. 5"_s,
                               .normalized = u"+48601234567"_s,
                               .extension = u"5"_s,
                               .primary = true},
                              {.kind = ContactKind::Email, .value = u"Ewa@X.pl"_s, .normalized = u"ewa@x.pl"_s},
                              {.kind = ContactKind::Messenger, .value = u"@ewa"_s},
                              {.kind = ContactKind::Address,
                               .value = u"Długa 5"_s,
                               .city = u"Łódź"_s,
                               .postcode = u"90-001"_s,
                               .country = u"PL"_s,
                               .primary = true}},
            .consents = {{.purpose = ConsentPurpose::Marketing,
                          .channel = Channel::Email,
                          .givenAt = {1000},
                          .withdrawnAt = Instant{2000},
                          .how = u"form"_s},
                         {.purpose = ConsentPurpose::Survey, .givenAt = {3000}}}};
}

void TestCustomerStore::everyFieldSurvivesARoundTrip()
{
    TestShop shop;
    auto &db = shop.connection();
    auto customer = fullCustomer(StaffStore(db).add({.name = u"Jan"_s}));
    customer.id = CustomerStore(db).add(customer);
    customer.rowVersion = 1;
    QCOMPARE(CustomerStore(db).find(customer.id), customer);
    QCOMPARE(CustomerStore(db).findByExternalId(u"K-17"_s), customer.id);
    QVERIFY(!CustomerStore(db).find(CustomerId{99}));
}

void TestCustomerStore::manyAtOnceAreKeptLikeEachAlone()
{
    TestShop shop;
    auto &db = shop.connection();
    CustomerStore store(db);
    const auto before = store.add({.name = u"Adam"_s});
    auto full = fullCustomer(StaffStore(db).add({.name = u"Jan"_s}));
    auto plain = Customer{.name = u"Zoë \\ \"Z\"\t\U0001F600"_s};
    full.id = store.nextId();
    plain.id = {full.id.value + 1};
    QCOMPARE(full.id.value, before.value + 1);

    CustomerRows rows;
    for (const auto &customer : {full, Customer{.name = u"Not written"_s}, plain})
        rows.add(customer);
    rows.run(db, {0, {full.id.value, 0, plain.id.value}});
    full.rowVersion = plain.rowVersion = 1;
    QCOMPARE(store.find(full.id), full);
    QCOMPARE(store.find(plain.id), plain);
    QCOMPARE(SearchIndex(db).find(SearchKind::Customer, u"mlyn los"_s, 5), QList({full.id.value}));
    QCOMPARE(SearchIndex(db).find(SearchKind::Customer, u"1234567"_s, 5), QList({full.id.value}));
    QCOMPARE(SearchIndex(db).find(SearchKind::Customer, u"zoe"_s, 5), QList({plain.id.value}));
    rows.run(db, {});
    QCOMPARE(db.prepare(u"SELECT count(*) FROM customers"_s).number(), 3);
}

void TestCustomerStore::savingReplacesEverythingAndRaisesTheVersion()
{
    TestShop shop;
    auto &db = shop.connection();
    const auto owner = StaffStore(db).add({.name = u"Jan"_s});
    auto customer = fullCustomer({});
    customer.birthday = Birthday{1980, 1, 2};
    customer.kind = CustomerKind::Person;
    const auto id = CustomerStore(db).add(
        {.name = u"Other"_s, .contactPoints = customer.contactPoints, .consents = customer.consents});
    customer = fullCustomer(owner);
    customer.id = id;
    customer.createdAt = {};
    customer.rowVersion = 1;
    CustomerStore(db).save(customer);
    customer.rowVersion = 2;
    QCOMPARE(CustomerStore(db).find(id), customer);
}

void TestCustomerStore::aSecondWriterIsRefused()
{
    TestShop shop;
    CustomerStore store(shop.connection());
    auto customer = fullCustomer({});
    customer.id = store.add(customer);
    customer.rowVersion = 1;
    store.save(customer);
    try {
        store.save(customer);
        QFAIL("the second writer got through");
    } catch (const StorageError &error) {
        QCOMPARE(error.kind(), StorageError::Kind::Conflict);
    }
    QVERIFY_EXCEPTION_THROWN(store.remove(customer), StorageError);
    QCOMPARE(store.find(customer.id)->rowVersion, 2);
}

void TestCustomerStore::aCustomerInUseStays()
{
    TestShop shop;
    auto &db = shop.connection();
    CustomerStore store(db);
    const auto id = store.add({.name = u"Ewa"_s});
    db.execute(u"INSERT INTO cases (number, customer_id, channel, kind, priority, status, opened_at)"
               u" VALUES ('C-1', 1, 'phone', 'fault', 'normal', 'new', 5)"_s);
    QCOMPARE(store.useOf(id), (CustomerUse{.cases = 1}));
    QVERIFY(!store.remove(*store.find(id)));
    QVERIFY(store.find(id));
}

void TestCustomerStore::aRemovedCustomerComesBackUnderTheSameId()
{
    TestShop shop;
    auto &db = shop.connection();
    CustomerStore store(db);
    store.add({.name = u"First"_s});
    const auto id = store.add(fullCustomer({}));
    const auto customer = *store.find(id);
    QVERIFY(store.remove(customer));
    QVERIFY(!store.find(id));
    QCOMPARE(db.prepare(u"SELECT (SELECT count(*) FROM contact_points) + (SELECT count(*) FROM consents)"_s).number(),
             0);
    QCOMPARE(SearchIndex(db).find(SearchKind::Customer, u"mlyn"_s, 10), QList<qint64>());
    QCOMPARE(store.add(customer), id);
    QCOMPARE(store.find(id), customer);
}

void TestCustomerStore::ownersOfAValueAreFound()
{
    TestShop shop;
    CustomerStore store(shop.connection());
    const auto mill = store.add(fullCustomer({}));
    const auto jan =
        store.add({.name = u"Jan"_s,
                   .contactPoints = {
                       {.kind = ContactKind::Phone, .value = u"+48 601 234 567"_s, .normalized = u"+48601234567"_s}}});
    const CustomerMatch millMatch{mill, u"Młyn <b>sp. z o.o.</b>"_s};
    const CustomerMatch janMatch{jan, u"Jan"_s};
    QCOMPARE(store.ownersOf(u"+48601234567"_s, {}), QList({millMatch, janMatch}));
    QCOMPARE(store.ownersOf(u"+48601234567"_s, mill), QList({janMatch}));
    QCOMPARE(store.ownersOf(u"ewa@x.pl"_s, jan), QList({millMatch}));
    QCOMPARE(store.ownersOf(u"nobody@x.pl"_s, {}), QList<CustomerMatch>());
    QCOMPARE(store.ownersOfTaxNumber(u"5260250274"_s, {}), QList({millMatch}));
    QCOMPARE(store.ownersOfTaxNumber(u"5260250274"_s, mill), QList<CustomerMatch>());
}

void TestCustomerStore::theSearchFollowsTheRecord()
{
    TestShop shop;
    auto &db = shop.connection();
    CustomerStore store(db);
    const auto id = store.add(fullCustomer({}));
    const auto finds = [&db](const QString &query) { return SearchIndex(db).find(SearchKind::Customer, query, 10); };
    QCOMPARE(finds(u"lodz dlu"_s), QList({id.value}));
    QCOMPARE(finds(u"1 234 56"_s), QList({id.value}));
    auto customer = *store.find(id);
    customer.company = u"Tartak"_s;
    customer.contactPoints.clear();
    store.save(customer);
    QCOMPARE(finds(u"mlyn"_s), QList<qint64>());
    QCOMPARE(finds(u"1 234 56"_s), QList<qint64>());
    QCOMPARE(finds(u"tart"_s), QList({id.value}));
}

QTEST_GUILESS_MAIN(TestCustomerStore)
#include "tst_customerstore.moc"
