// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/products/productstore.h"

#include "models/purchases/purchasestore.h"
#include "models/storage/storageerror.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestProductStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField();
    void keepsEachWarrantyTerm_data();
    void keepsEachWarrantyTerm();
    void savesOnlyTheVersionThatWasRead();
    void refusesTheSameSkuTwiceButNotNone();
    void findsBySkuAndByName();
    void removesOnlyWhatNothingUses();
    void listsInEachOrder_data();
    void listsInEachOrder();
    void findsWhatIsTyped();
    void bringsRowsInTheOrderAskedFor();
};

static Product fridge()
{
    return {.sku = u"LG-77"_s,
            .name = u"Lodówka \"LG\" <b>77</b>"_s,
            .category = u"Cooling"_s,
            .productClass = ProductClass::Durable,
            .priceE4 = 24'999'900,
            .taxRateBp = 2300,
            .warranty = WarrantyTerm::ofMonths(24),
            .inspectionMonths = 12,
            .returnDays = 30,
            .surveyDays = 10,
            .guideLink = u"https://example.com/guide"_s,
            .registrationRequired = true};
}

void TestProductStore::keepsEveryField()
{
    TestShop shop;
    ProductStore store(shop.connection());
    auto product = fridge();
    product.id = store.add(product);
    product.rowVersion = 1;
    QCOMPARE(store.find(product.id), product);

    product.sku.clear();
    product.name = u"Łódź"_s;
    product.category = u"Boats"_s;
    product.productClass = ProductClass::Contract;
    product.priceE4.reset();
    product.taxRateBp = 0;
    product.warranty = {};
    product.inspectionMonths.reset();
    product.returnDays.reset();
    product.surveyDays.reset();
    product.guideLink.clear();
    product.registrationRequired = false;
    store.save(product);
    product.rowVersion = 2;
    QCOMPARE(store.find(product.id), product);
}

void TestProductStore::keepsEachWarrantyTerm_data()
{
    QTest::addColumn<WarrantyTerm>("term");
    QTest::newRow("none") << WarrantyTerm();
    QTest::newRow("two years") << WarrantyTerm::ofMonths(24);
    QTest::newRow("for life") << WarrantyTerm::lifetime();
}

void TestProductStore::keepsEachWarrantyTerm()
{
    QFETCH(WarrantyTerm, term);
    TestShop shop;
    ProductStore store(shop.connection());
    const auto id = store.add({.name = u"Kettle"_s, .warranty = term});
    QCOMPARE(store.find(id)->warranty, term);
    QCOMPARE(store.rowsOf({id}).constFirst().warranty, term);
}

void TestProductStore::savesOnlyTheVersionThatWasRead()
{
    TestShop shop;
    ProductStore store(shop.connection());
    const auto first = *store.find(store.add(fridge()));
    auto second = first;
    second.name = u"Second"_s;
    store.save(second);
    QVERIFY_EXCEPTION_THROWN(store.save(first), StorageError);
    QCOMPARE(store.find(first.id)->name, u"Second"_s);
}

void TestProductStore::refusesTheSameSkuTwiceButNotNone()
{
    TestShop shop;
    ProductStore store(shop.connection());
    store.add(fridge());
    QVERIFY_EXCEPTION_THROWN(store.add(fridge()), StorageError);
    store.add({.name = u"Kettle"_s});
    store.add({.name = u"Kettle"_s});
    QCOMPARE(store.idsInOrder({}).size(), 3);
}

void TestProductStore::findsBySkuAndByName()
{
    TestShop shop;
    ProductStore store(shop.connection());
    const auto id = store.add(fridge());
    QCOMPARE(store.findBySku(u"LG-77"_s)->id, id);
    QVERIFY(!store.findBySku(u"LG-7"_s));
    QVERIFY(!store.findBySku(u"%"_s));
    QCOMPARE(store.findByName(fridge().name)->id, id);
    QVERIFY(!store.findByName(u"lodowka"_s));
    QCOMPARE(store.categories(), QStringList{u"Cooling"_s});
}

void TestProductStore::removesOnlyWhatNothingUses()
{
    TestShop shop;
    ProductStore store(shop.connection());
    const auto used = store.add(fridge());
    const auto unused = store.add({.name = u"Kettle"_s});
    PurchaseStore(shop.connection())
        .add({.madeOn = QDate(2026, 3, 5), .currency = u"PLN"_s, .lines = {{.product = used, .description = u"x"_s}}},
             {});
    QVERIFY(!store.remove(used, 1));
    QVERIFY(store.find(used));
    QVERIFY_EXCEPTION_THROWN(store.remove(unused, 7), StorageError);
    QVERIFY(store.remove(unused, 1));
    QVERIFY(!store.find(unused));
    QVERIFY(store.suggestions(u"kettle"_s, 5).isEmpty());
}

void TestProductStore::listsInEachOrder_data()
{
    QTest::addColumn<ProductOrder>("order");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("by name") << ProductOrder::Name << false << QStringList{u"Lampa"_s, u"Łyżka"_s, u"Młot"_s};
    QTest::newRow("by name, down") << ProductOrder::Name << true << QStringList{u"Młot"_s, u"Łyżka"_s, u"Lampa"_s};
    QTest::newRow("by sku") << ProductOrder::Sku << false << QStringList{u"Łyżka"_s, u"Młot"_s, u"Lampa"_s};
    QTest::newRow("by category") << ProductOrder::Category << false << QStringList{u"Młot"_s, u"Lampa"_s, u"Łyżka"_s};
    QTest::newRow("by price, none first")
        << ProductOrder::Price << false << QStringList{u"Łyżka"_s, u"Lampa"_s, u"Młot"_s};
}

void TestProductStore::listsInEachOrder()
{
    QFETCH(ProductOrder, order);
    QFETCH(bool, descending);
    QFETCH(QStringList, names);
    TestShop shop;
    ProductStore store(shop.connection());
    store.add({.sku = u"C"_s, .name = u"Lampa"_s, .category = u"b"_s, .priceE4 = 10});
    store.add({.sku = u"A"_s, .name = u"Łyżka"_s, .category = u"c"_s});
    store.add({.sku = u"B"_s, .name = u"Młot"_s, .category = u"a"_s, .priceE4 = 20});
    QStringList found;
    for (const auto &row : store.rowsOf(store.idsInOrder({.order = order, .descending = descending})))
        found.append(row.name);
    QCOMPARE(found, names);
}

void TestProductStore::findsWhatIsTyped()
{
    TestShop shop;
    ProductStore store(shop.connection());
    const auto id = store.add(fridge());
    store.add({.name = u"Kettle"_s});
    for (const auto &text : {u"lodowka"_s, u"LÓDÓWKA lg"_s, u"cool"_s, u"g77"_s})
        QCOMPARE(store.idsInOrder({.text = text}), QList<ProductId>{id});
    for (const auto &text : {u"\" OR *"_s, u"%"_s, u"name: NEAR("_s, u"'; DROP TABLE products; --"_s})
        QVERIFY(store.idsInOrder({.text = text}).size() <= 2);
    QCOMPARE(store.suggestions(u"lod"_s, 5).constFirst().id, id);
    auto renamed = *store.find(id);
    renamed.name = u"Zamrażarka"_s;
    store.save(renamed);
    QVERIFY(store.idsInOrder({.text = u"lodowka"_s}).isEmpty());
    QCOMPARE(store.idsInOrder({.text = u"zamrazarka"_s}), QList<ProductId>{id});
}

void TestProductStore::bringsRowsInTheOrderAskedFor()
{
    TestShop shop;
    ProductStore store(shop.connection());
    const auto first = store.add({.name = u"A"_s});
    const auto second = store.add(fridge());
    const auto rows = store.rowsOf({second, {99}, first});
    QCOMPARE(rows.size(), 2);
    const ProductRow expected{second,
                              u"LG-77"_s,
                              fridge().name,
                              u"Cooling"_s,
                              ProductClass::Durable,
                              24'999'900,
                              2300,
                              WarrantyTerm::ofMonths(24)};
    QCOMPARE(rows.at(0), expected);
    QCOMPARE(rows.at(1).name, u"A"_s);
}

QTEST_GUILESS_MAIN(TestProductStore)
#include "tst_productstore.moc"
