// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/purchasestore.h"

#include "models/dashboard/shopstats.h"
#include "models/products/productstore.h"
#include "models/purchases/purchaselists.h"
#include "models/staff/staffstore.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"
#include "models/storage/searchindex.h"
#include "models/storage/storageerror.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPurchaseStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEveryField();
    void savesLinesByTheirIds();
    void savesOnlyTheVersionThatWasRead();
    void findsANumberThatIsFree();
    void refusesTheSameNumberTwice();
    void logsEveryChangeOfState();
    void removesPurchasesWithTheirPayments();
    void keepsThePaidSumOfPayments();
    void findsByNumberSerialAndGoods();
    void listsByFilter_data();
    void listsByFilter();
    void listsInEachOrder();
    void listsThePurchasesOfOneCustomer();
    void rowTellsWhatTheListShows();
    void rowNamesTheBuyerAsEverywhere();
    void salesCountWhatWasBoughtPerCurrency();

private:
    Connection &db() { return m_shop->connection(); }
    CustomerId addCustomer(const QString &name);
    PurchaseId addSale(const Purchase &purchase) { return PurchaseStore(db()).add(purchase, {Instant{1'000}, {}}); }

    std::unique_ptr<TestShop> m_shop;
};

const QDate kDay(2026, 3, 5);

static Purchase simple(const QString &number, QDate madeOn = kDay)
{
    return {.number = number,
            .madeOn = madeOn,
            .currency = u"PLN"_s,
            .netMinor = 100,
            .grossMinor = 123,
            .lines = {{.description = u"Kettle"_s, .unitPriceE4 = 10'000, .netMinor = 100, .grossMinor = 123}}};
}

void TestPurchaseStore::init()
{
    m_shop = std::make_unique<TestShop>();
}

CustomerId TestPurchaseStore::addCustomer(const QString &name)
{
    return {
        db().prepare(
                u"INSERT INTO customers (kind, name, company, sort_key, created_at) VALUES ('person', ?, '', '', 0)"_s)
            .bindAll(name)
            .insert()};
}

void TestPurchaseStore::keepsEveryField()
{
    const auto product = ProductStore(db()).add({.name = u"Kettle"_s});
    const auto sold = PurchaseStore(db()).find(addSale(simple(u"0"_s)))->lines.constFirst().id;
    Purchase purchase{.number = u"FV/2026/03/17"_s,
                      .customer = addCustomer(u"Ewa"_s),
                      .kind = PurchaseKind::Return,
                      .status = PurchaseStatus::Delivered,
                      .madeOn = kDay,
                      .madeAt = Instant{1'772'000'000'000},
                      .deliveredOn = kDay.addDays(2),
                      .dueOn = kDay.addDays(14),
                      .channel = Channel::WebForm,
                      .currency = u"EUR"_s,
                      .netMinor = -1000,
                      .grossMinor = -1230,
                      .lines = {{.product = product,
                                 .description = u"Kettle <b>red</b>"_s,
                                 .quantityMilli = -1500,
                                 .unitPriceE4 = 66'667,
                                 .taxRateBp = 2300,
                                 .netMinor = -1000,
                                 .grossMinor = -1230,
                                 .serial = u"SN 0001"_s,
                                 .deliveredOn = kDay.addDays(2),
                                 .returns = sold},
                                {.description = u"Advice"_s}},
                      .payments = {{.paidOn = kDay, .amountMinor = -500, .method = PaymentMethod::Transfer}}};
    purchase.id = addSale(purchase);
    auto stored = *PurchaseStore(db()).find(purchase.id);
    for (int index = 0; index < 2; ++index) {
        QVERIFY(stored.lines.at(index).id.isValid());
        purchase.lines[index].id = stored.lines.at(index).id;
    }
    purchase.payments[0].id = stored.payments.constFirst().id;
    purchase.rowVersion = 1;
    QCOMPARE(stored, purchase);
    QCOMPARE(PurchaseStore(db()).findByNumber(purchase.number), std::optional(purchase));
    QCOMPARE(PurchaseStore(db()).findByLine(purchase.lines.constFirst().id), std::optional(purchase.id));
}

void TestPurchaseStore::savesLinesByTheirIds()
{
    auto purchase = simple(u"1"_s);
    purchase.lines.append({.description = u"Filter"_s});
    purchase.lines.append({.description = u"Cable"_s});
    auto stored = *PurchaseStore(db()).find(addSale(purchase));
    const auto cable = stored.lines.at(2).id;
    stored.lines.removeAt(1);
    stored.lines.swapItemsAt(0, 1);
    stored.lines[0].serial = u"C-9"_s;
    stored.lines.append({.description = u"Bag"_s});
    PurchaseStore(db()).save(stored, {});
    const auto saved = *PurchaseStore(db()).find(stored.id);
    QCOMPARE(saved.lines.size(), 3);
    QCOMPARE(saved.lines.at(0).id, cable);
    QCOMPARE(saved.lines.at(0).serial, u"C-9"_s);
    QCOMPARE(saved.lines.at(1).description, u"Kettle"_s);
    QCOMPARE(saved.lines.at(2).description, u"Bag"_s);
    QCOMPARE(saved.rowVersion, 2);
}

void TestPurchaseStore::savesOnlyTheVersionThatWasRead()
{
    const auto first = *PurchaseStore(db()).find(addSale(simple(u"1"_s)));
    auto second = first;
    second.channel = Channel::Phone;
    PurchaseStore(db()).save(second, {});
    QVERIFY_EXCEPTION_THROWN(PurchaseStore(db()).save(first, {}), StorageError);
    QCOMPARE(PurchaseStore(db()).find(first.id)->channel, Channel::Phone);
}

void TestPurchaseStore::findsANumberThatIsFree()
{
    addSale(simple(u"P-000002"_s));
    const auto sale = addSale(simple(QString()));
    QCOMPARE(PurchaseStore(db()).find(sale)->number, u"P-000003"_s);
    auto back = simple(QString());
    back.kind = PurchaseKind::Return;
    QCOMPARE(PurchaseStore(db()).find(addSale(back))->number, u"R-000003"_s);
}

void TestPurchaseStore::refusesTheSameNumberTwice()
{
    addSale(simple(u"1"_s));
    QVERIFY_EXCEPTION_THROWN(addSale(simple(u"1"_s)), StorageError);
}

void TestPurchaseStore::logsEveryChangeOfState()
{
    const auto ewa = StaffStore(db()).add({.name = u"Ewa"_s});
    PurchaseStore store(db());
    auto purchase = *store.find(store.add(simple(u"1"_s), {Instant{5'000}, ewa}));
    purchase.channel = Channel::Phone;
    store.save(purchase, {Instant{6'000}, ewa}); // not a change of state
    purchase = *store.find(purchase.id);
    purchase.status = PurchaseStatus::Cancelled;
    store.save(purchase, {Instant{7'000}, {}}, u"ordered twice"_s);
    const auto events = EventLog(db()).of(u"purchase"_s, purchase.id.value);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).fromState, std::nullopt);
    QCOMPARE(events.at(0).toState, u"ordered"_s);
    QCOMPARE(events.at(0).at, Instant{5'000});
    QCOMPARE(events.at(0).by, std::optional(ewa));
    QCOMPARE(events.at(1).fromState, std::optional(u"ordered"_s));
    QCOMPARE(events.at(1).toState, u"cancelled"_s);
    QCOMPARE(events.at(1).reason, std::optional(u"ordered twice"_s));
}

void TestPurchaseStore::removesPurchasesWithTheirPayments()
{
    PurchaseStore store(db());
    const auto id = addSale(simple(u"1"_s));
    store.addPayment(id, {.paidOn = kDay, .amountMinor = 100});
    QVERIFY_EXCEPTION_THROWN(store.remove(id, 9), StorageError);
    auto back = simple(u"2"_s);
    back.lines[0].returns = store.find(id)->lines.constFirst().id;
    const auto backId = addSale(back);
    QVERIFY_EXCEPTION_THROWN(store.remove(id, 1), StorageError);
    store.remove(backId, 1);
    store.remove(id, 1);
    QVERIFY(!store.find(id));
    QCOMPARE(db().prepare(u"SELECT count(*) FROM payments"_s).number(), 0);
    QVERIFY(SearchIndex(db()).find(SearchKind::Purchase, u"kettle"_s, 5).isEmpty());
    QCOMPARE(EventLog(db()).of(u"purchase"_s, addSale(simple(u"3"_s)).value).size(), 1); // not the history of one that is gone
}

void TestPurchaseStore::keepsThePaidSumOfPayments()
{
    PurchaseStore store(db());
    const auto id = addSale(simple(u"1"_s));
    store.addPayment(id, {.paidOn = kDay, .amountMinor = 100, .method = PaymentMethod::Card});
    const auto wrong = store.addPayment(id, {.paidOn = kDay, .amountMinor = 900});
    QCOMPARE(PurchaseLists(db()).rowsOf({id}).constFirst().balance.paidMinor, 1000);
    store.removePayment(wrong);
    QCOMPARE(PurchaseLists(db()).rowsOf({id}).constFirst().balance.paidMinor, 100);
    QCOMPARE(store.find(id)->payments.size(), 1);
    QVERIFY_EXCEPTION_THROWN(store.removePayment(wrong), StorageError);
}

void TestPurchaseStore::findsByNumberSerialAndGoods()
{
    auto purchase = simple(u"FV/2026/117"_s);
    purchase.lines[0].serial = u"WM-99-A12"_s;
    const auto id = addSale(purchase);
    addSale(simple(u"other"_s));
    const SearchIndex index(db());
    for (const auto &text : {u"FV/2026/117"_s, u"026117"_s, u"99a12"_s, u"wm-99"_s})
        QCOMPARE(index.find(SearchKind::Purchase, text, 5), QList<qint64>{id.value});
    QCOMPARE(index.find(SearchKind::Purchase, u"kett"_s, 5).size(), 2);
}

void TestPurchaseStore::listsByFilter_data()
{
    QTest::addColumn<PurchaseFilter>("filter");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("all") << PurchaseFilter::All
                         << QStringList{u"back"_s, u"cancelled"_s, u"counter"_s, u"late"_s, u"open"_s, u"partly"_s};
    QTest::newRow("unpaid") << PurchaseFilter::Unpaid << QStringList{u"late"_s, u"open"_s, u"partly"_s};
    QTest::newRow("overdue") << PurchaseFilter::Overdue << QStringList{u"late"_s};
    QTest::newRow("undelivered") << PurchaseFilter::Undelivered << QStringList{u"late"_s, u"open"_s, u"partly"_s};
    QTest::newRow("returns") << PurchaseFilter::Returns << QStringList{u"back"_s, u"cancelled"_s};
    QTest::newRow("counter sales") << PurchaseFilter::CounterSales << QStringList{u"counter"_s};
}

void TestPurchaseStore::listsByFilter()
{
    QFETCH(PurchaseFilter, filter);
    QFETCH(QStringList, numbers);
    const auto ewa = addCustomer(u"Ewa"_s);
    const auto add = [this, ewa](const QString &number, auto change) {
        auto purchase = simple(number);
        purchase.customer = ewa;
        purchase.dueOn = kDay.addDays(14);
        change(purchase);
        addSale(purchase);
    };
    add(u"open"_s, [](Purchase &) {});
    add(u"late"_s, [](Purchase &p) { p.dueOn = kDay.addDays(3); });
    add(u"partly"_s, [](Purchase &p) { p.status = PurchaseStatus::PartlyDelivered; });
    add(u"cancelled"_s, [](Purchase &p) { p.status = PurchaseStatus::Cancelled; });
    add(u"back"_s, [](Purchase &p) {
        p.kind = PurchaseKind::Return;
        p.grossMinor = -123;
        p.status = PurchaseStatus::Delivered;
    });
    add(u"counter"_s, [](Purchase &p) {
        p.customer.reset();
        p.status = PurchaseStatus::Delivered;
        p.payments = {{.paidOn = kDay, .amountMinor = 123}};
    });
    PurchaseQuery query{
        .order = PurchaseOrder::Number, .descending = false, .filter = filter, .today = kDay.addDays(10)};
    QStringList found;
    for (const auto &row : PurchaseLists(db()).rowsOf(PurchaseLists(db()).idsInOrder(query)))
        found.append(row.number);
    QCOMPARE(found, numbers);
}

void TestPurchaseStore::listsInEachOrder()
{
    auto dear = simple(u"B"_s, kDay);
    dear.grossMinor = 900;
    const auto b = addSale(dear);
    const auto a = addSale(simple(u"A"_s, kDay.addDays(1)));
    const auto c = addSale(simple(u"C"_s, kDay.addDays(-1)));
    const PurchaseLists lists(db());
    QCOMPARE(lists.idsInOrder({}), (QList<PurchaseId>{a, b, c}));
    QCOMPARE(lists.idsInOrder({.order = PurchaseOrder::Number, .descending = false}), (QList<PurchaseId>{a, b, c}));
    QCOMPARE(lists.idsInOrder({.order = PurchaseOrder::Gross}), (QList<PurchaseId>{b, c, a}));
    QCOMPARE(lists.idsInOrder({.text = u"c"_s}), QList<PurchaseId>{c});
    QVERIFY(lists.idsInOrder({.text = u"\"* OR"_s}).isEmpty());
}

void TestPurchaseStore::listsThePurchasesOfOneCustomer()
{
    auto purchase = simple(u"1"_s);
    purchase.customer = addCustomer(u"Ewa"_s);
    const auto id = addSale(purchase);
    addSale(simple(u"2"_s));
    QCOMPARE(PurchaseLists(db()).idsInOrder({.customer = purchase.customer}), QList<PurchaseId>{id});
}

void TestPurchaseStore::rowTellsWhatTheListShows()
{
    auto purchase = simple(u"1"_s);
    purchase.customer = addCustomer(u"Ewa <i>Lis</i>"_s);
    purchase.dueOn = kDay.addDays(14);
    purchase.lines.append({.description = u"Filter"_s});
    const auto id = addSale(purchase);
    const PurchaseRow expected{.id = id,
                               .number = u"1"_s,
                               .customer = purchase.customer,
                               .customerName = u"Ewa <i>Lis</i>"_s,
                               .madeOn = kDay,
                               .gross = {123, u"PLN"_s},
                               .balance = {.grossMinor = 123, .dueOn = kDay.addDays(14)},
                               .summary = u"Kettle"_s,
                               .lineCount = 2};
    QCOMPARE(PurchaseLists(db()).rowsOf({PurchaseId{77}, id}), QList<PurchaseRow>{expected});
}

void TestPurchaseStore::rowNamesTheBuyerAsEverywhere()
{
    auto purchase = simple(u"1"_s);
    purchase.customer = addCustomer(u"Jan Kos"_s);
    const auto id = addSale(purchase);
    const auto nameAs = [&](const QString &kind, const QString &name, const QString &company) {
        db().prepare(u"UPDATE customers SET kind = ?, name = ?, company = ?"_s).bindAll(kind, name, company).run();
        return PurchaseLists(db()).rowsOf({id}).constFirst().customerName;
    };
    QCOMPARE(nameAs(u"company"_s, u"Jan Kos"_s, u"Kos S.A."_s), u"Kos S.A."_s);
    QCOMPARE(nameAs(u"company"_s, u"Jan Kos"_s, u""_s), u"Jan Kos"_s);
    QCOMPARE(nameAs(u"person"_s, u""_s, u"Kos S.A."_s), u"Kos S.A."_s);
}

void TestPurchaseStore::salesCountWhatWasBoughtPerCurrency()
{
    addSale(simple(u"1"_s));
    auto mixed = simple(u"2"_s);
    mixed.lines.append({.description = u"Kettle"_s, .quantityMilli = -1000, .netMinor = -50, .grossMinor = -60});
    addSale(mixed);
    auto cancelled = simple(u"3"_s);
    cancelled.status = PurchaseStatus::Cancelled;
    addSale(cancelled);
    auto yen = simple(u"4"_s);
    yen.currency = u"JPY"_s;
    addSale(yen);
    const auto summary = shopStats(db());
    QCOMPARE(summary.purchases, 3);
    QCOMPARE(summary.returns, 1);
    QCOMPARE(summary.purchaseLines, 5);
    QCOMPARE(summary.sales, (QMap<QString, SalesTotals>{{u"JPY"_s, {123, 100, 0}}, {u"PLN"_s, {246, 200, 60}}}));
}

QTEST_GUILESS_MAIN(TestPurchaseStore)
#include "tst_purchasestore.moc"
