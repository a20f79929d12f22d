// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/products/productstore.h"
#include "models/purchases/purchasestore.h"
#include "tests/support/testdesk.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/formfield.h"
#include "ui/core/listview.h"
#include "ui/products/productspage.h"
#include "ui/products/producttexts.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProductsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void entersEveryFieldAndShowsItAgain();
    void showsWhatIsWrongBesideItsField();
    void aTakenNumberIsToldBesideIt();
    void aChangeIsUndone();
    void removesAndBringsBackButKeepsWhatWasSold();
    void secondWriterChoosesBetweenBothVersions();
    void escAsksOnlyWhereSomethingWouldBeLost();
    void searchNarrowsTheList();
    void everyChoiceHasItsOwnWord();

private:
    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void set(const QString &name, const QString &text) { find<QLineEdit>(name)->setText(text); }
    ProductId add(const Product &product)
    {
        return m_desk->write([product](Connection &db) { return ProductStore(db).add(product); });
    }
    std::optional<Product> stored(ProductId id)
    {
        return m_desk->read([id](Connection &db) { return ProductStore(db).find(id); });
    }
    void edit(ProductId id);
    void undo() { m_undo.takeLast()(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ProductsPage> m_page;
    QStringList m_done;
    QList<std::function<void()>> m_undo;
    int m_failures = 0;
};

void TestProductsPage::init()
{
    m_done.clear();
    m_undo.clear();
    m_failures = 0;
    m_desk = std::make_unique<TestDesk>();
    m_page = std::make_unique<ProductsPage>(m_desk->workspace());
    connect(m_page.get(), &Page::done, this, [this](const QString &sentence, const std::function<void()> &undoing) {
        m_done.append(sentence);
        m_undo.append(undoing);
    });
    connect(m_page.get(), &Page::failed, this, [this] { ++m_failures; });
    m_page->resize(834, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestProductsPage::cleanup()
{
    m_page.reset();
    QCOMPARE(m_failures, 0);
}

void TestProductsPage::edit(ProductId id)
{
    m_page->openRecord(SearchKind::Product, id.value);
    QTRY_COMPARE(find<ListView>(u"products"_s)->currentId(), id.value);
    click(u"editProduct"_s);
    QTRY_VERIFY(find(u"productForm"_s)->isVisible());
}

void TestProductsPage::entersEveryFieldAndShowsItAgain()
{
    m_page->startNew();
    QCOMPARE(QApplication::focusWidget(), find(u"name"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Kettle <b>red</b>"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"K-1"_s);
    find<QComboBox>(u"category"_s)->setEditText(u"Kitchen"_s);
    QTest::keyClick(find(u"class"_s), Qt::Key_Down);
    set(u"price"_s, u"1 234,5"_s);
    set(u"tax_rate"_s, u"5.5"_s);
    QTest::keyClick(find(u"warranty"_s), Qt::Key_Down);
    find<QSpinBox>(u"warranty_months"_s)->setValue(36);
    find<QSpinBox>(u"inspection_months"_s)->setValue(12);
    find<QSpinBox>(u"return_days"_s)->setValue(14);
    find<QSpinBox>(u"survey_days"_s)->setValue(7);
    set(u"guide_link"_s, u"https://example.com/kettle"_s);
    QTest::keyClick(find<QCheckBox>(u"registration_required"_s), Qt::Key_Space);
    QTest::keyClick(find(u"name"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_done.size(), 1);
    const Product expected{.id = {1},
                           .sku = u"K-1"_s,
                           .name = u"Kettle <b>red</b>"_s,
                           .category = u"Kitchen"_s,
                           .productClass = ProductClass::Consumable,
                           .priceE4 = 12'345'000,
                           .taxRateBp = 550,
                           .warranty = WarrantyTerm::ofMonths(36),
                           .inspectionMonths = 12,
                           .returnDays = 14,
                           .surveyDays = 7,
                           .guideLink = u"https://example.com/kettle"_s,
                           .registrationRequired = true,
                           .rowVersion = 1};
    QCOMPARE(stored({1}), std::optional(expected));
    edit({1});
    click(u"saveProduct"_s);
    QTRY_COMPARE(m_done.size(), 2);
    auto saved = expected;
    saved.rowVersion = 2;
    QCOMPARE(stored({1}), std::optional(saved));
}

void TestProductsPage::showsWhatIsWrongBesideItsField()
{
    m_page->startNew();
    set(u"price"_s, u"cheap"_s);
    set(u"tax_rate"_s, u"101"_s);
    set(u"guide_link"_s, u"javascript:x"_s);
    click(u"saveProduct"_s);
    QVERIFY(find<FormField>(u"nameField"_s)->hasProblem());
    QVERIFY(find<FormField>(u"priceField"_s)->problemText().contains(u"cheap"));
    QVERIFY(find<FormField>(u"tax_rateField"_s)->problemText().contains(u"101"));
    QVERIFY(find<FormField>(u"guide_linkField"_s)->problemText().contains(u"https"));
    QCOMPARE(QApplication::focusWidget(), find(u"name"_s));
    QVERIFY(m_done.isEmpty());
}

void TestProductsPage::aTakenNumberIsToldBesideIt()
{
    add({.sku = u"K-1"_s, .name = u"Kettle"_s});
    m_page->startNew();
    set(u"name"_s, u"Other"_s);
    set(u"sku"_s, u"K-1"_s);
    click(u"saveProduct"_s);
    QTRY_VERIFY(find<FormField>(u"skuField"_s)->problemText().contains(u"K-1"));
}

void TestProductsPage::aChangeIsUndone()
{
    const auto id = add({.name = u"Kettle"_s});
    edit(id);
    set(u"name"_s, u"Pan"_s);
    click(u"saveProduct"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QCOMPARE(stored(id)->name, u"Pan"_s);
    undo();
    QTRY_COMPARE(stored(id)->name, u"Kettle"_s);
}

void TestProductsPage::removesAndBringsBackButKeepsWhatWasSold()
{
    const auto id = add({.name = u"Kettle"_s});
    QTRY_COMPARE(find<ListView>(u"products"_s)->currentId(), id.value);
    click(u"removeProduct"_s);
    QTRY_VERIFY(!stored(id));
    QTRY_COMPARE(m_done.size(), 1);
    undo();
    QTRY_VERIFY(stored(id));
    m_desk->write([id](Connection &db) {
        PurchaseStore(db).add(
            {.madeOn = QDate(2026, 3, 5), .currency = u"PLN"_s, .lines = {{.product = id, .description = u"Kettle"_s}}},
            {});
    });
    QTRY_COMPARE(find<ListView>(u"products"_s)->currentId(), id.value);
    click(u"removeProduct"_s);
    QTRY_VERIFY(m_done.constLast().contains(u"stays"));
    QVERIFY(stored(id));
}

void TestProductsPage::secondWriterChoosesBetweenBothVersions()
{
    const auto id = add({.name = u"Kettle"_s});
    edit(id);
    set(u"name"_s, u"Mine"_s);
    auto theirs = *stored(id);
    theirs.name = u"Theirs"_s;
    m_desk->write([theirs](Connection &db) { ProductStore(db).save(theirs); });
    click(u"saveProduct"_s);
    QTRY_VERIFY(m_page->findChild<ConflictDialog *>());
    click(u"theirs"_s);
    QTRY_VERIFY(!find(u"productForm"_s)->isVisible());
    QCOMPARE(stored(id)->name, u"Theirs"_s);
}

void TestProductsPage::escAsksOnlyWhereSomethingWouldBeLost()
{
    edit(add({.name = u"Kettle"_s,
              .category = u"Kitchen"_s,
              .priceE4 = 12'345,
              .warranty = WarrantyTerm::lifetime(),
              .surveyDays = 0}));
    QTest::qWait(50); // the categories arrive
    QTest::keyClick(find(u"name"_s), Qt::Key_Escape);
    QVERIFY(m_desk->prompts().asked.isEmpty());
    QVERIFY(!find(u"productForm"_s)->isVisible());
    m_page->startNew();
    QTest::keyClicks(find(u"name"_s), u"x"_s);
    m_desk->prompts().answer = ScriptedPrompts::Answer::No;
    QTest::keyClick(find(u"name"_s), Qt::Key_Escape);
    QVERIFY(find(u"productForm"_s)->isVisible());
    QCOMPARE(m_desk->prompts().asked.size(), 1);
}

void TestProductsPage::searchNarrowsTheList()
{
    add({.name = u"Kettle"_s});
    add({.sku = u"P-77"_s, .name = u"Patelnia żeliwna"_s});
    auto *model = find<ListView>(u"products"_s)->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model->rowCount(), 2);
    m_page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"zeliw"_s);
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_COMPARE(model->index(0, 1).data().toString(), u"P-77"_s);
    for (const auto &text : {u"\" OR *"_s, u"%_"_s, u"name: NEAR("_s}) {
        set(u"productSearch"_s, text);
        QTest::qWait(20);
    }
    QTRY_COMPARE(model->rowCount(), 0);
}

void TestProductsPage::everyChoiceHasItsOwnWord()
{
    QSet<QString> words;
    for (const auto each : allOf<ProductClass>())
        words.insert(productClassText(each));
    QCOMPARE(words.size(), 4);
    QCOMPARE(warrantyText({}), u"none"_s);
    QCOMPARE(warrantyText(WarrantyTerm::lifetime()), u"for life"_s);
}

QTEST_MAIN(TestProductsPage)
#include "tst_productspage.moc"
