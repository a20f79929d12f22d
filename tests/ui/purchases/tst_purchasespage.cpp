// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/registerpurchase.h"
#include "models/customers/customerstore.h"
#include "models/products/productstore.h"
#include "models/purchases/purchaselists.h"
#include "models/purchases/purchaserules.h"
#include "models/purchases/purchasestore.h"
#include "tests/support/testdesk.h"
#include "ui/core/chip.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/formfield.h"
#include "ui/core/listtable.h"
#include "ui/core/listview.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemline.h"
#include "ui/core/recordpicker.h"
#include "ui/purchases/purchaseform.h"
#include "ui/purchases/purchasespage.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPurchasesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void entersASaleByKeyboardAlone();
    void counterSaleIsPaidAndHandedOverAtOnce();
    void showsWhatIsWrongBesideItsField();
    void linesAreHandedOverOneByOneAndUndone();
    void paymentIsRecordedAndUndone();
    void goodsComeBackAsAReturn();
    void cancellingAsksWhyAndIsUndone();
    void offersOnlyWhatTheStateAllows();
    void secondWriterChoosesBetweenBothVersions();
    void leavingAsksOnlyWhereSomethingWouldBeLost();
    void filtersAndSearchNarrowTheList();
    void textOfCustomersStaysText();
    void opensARecordThatAFilterHides();
    void showsTheRowsBehindAFigure();

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
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void undo() { m_done.takeLast().at(1).value<std::function<void()>>()(); }
    PurchaseId addPurchase(const QString &number, bool delivered = false);
    Purchase stored(PurchaseId id)
    {
        return *m_desk->read([id](Connection &db) { return PurchaseStore(db).find(id); });
    }
    Purchase storedByNumber(const QString &number)
    {
        return m_desk->read([number](Connection &db) { return PurchaseStore(db).findByNumber(number); })
            .value_or(Purchase());
    }
    void open(PurchaseId id);
    bool isVisible(const QString &name) const { return find(name)->isVisible(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PurchasesPage> m_page;
    CustomerId m_ewa;
    ProductId m_kettle;
    QList<QVariantList> m_done;
    QList<StorageError::Kind> m_failures;
};

const QDate kToday(2026, 3, 5);

void TestPurchasesPage::init()
{
    m_done.clear();
    m_failures.clear();
    m_desk = std::make_unique<TestDesk>();
    m_ewa = m_desk->write([](Connection &db) { return CustomerStore(db).add({.name = u"Ewa <b>Lis</b>"_s}); });
    m_kettle = m_desk->write([](Connection &db) {
        return ProductStore(db).add({.sku = u"K-1"_s, .name = u"Kettle"_s, .priceE4 = 1'000'000, .taxRateBp = 2300});
    });
    m_page = std::make_unique<PurchasesPage>(m_desk->workspace());
    connect(m_page.get(), &Page::done, this, [this](const QString &sentence, const std::function<void()> &undo) {
        m_done.append({sentence, QVariant::fromValue(undo)});
    });
    connect(m_page.get(), &Page::failed, this, [this](const StorageError &error) { m_failures.append(error.kind()); });
    m_page->resize(834, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPurchasesPage::cleanup()
{
    m_page.reset();
    QCOMPARE(m_failures, QList<StorageError::Kind>());
}

PurchaseId TestPurchasesPage::addPurchase(const QString &number, bool delivered)
{
    Purchase purchase{.number = number,
                      .customer = m_ewa,
                      .madeOn = kToday.addDays(-3),
                      .currency = u"PLN"_s,
                      .lines = {{.product = m_kettle,
                                 .description = u"Kettle"_s,
                                 .quantityMilli = 3000,
                                 .unitPriceE4 = 1'000'000,
                                 .taxRateBp = 2300},
                                {.description = u"Filter"_s, .unitPriceE4 = 100'000}}};
    for (auto &line : purchase.lines) {
        if (delivered)
            line.deliveredOn = purchase.madeOn;
    }
    const auto stamp = m_desk->workspace().stamp();
    return m_desk->write([purchase, stamp](Connection &db) { return registerPurchase(db, purchase, stamp).id; });
}

void TestPurchasesPage::open(PurchaseId id)
{
    m_page->openRecord(SearchKind::Purchase, id.value);
    const auto number = stored(id).number;
    QTRY_VERIFY(find<PlainLabel>(u"purchaseNumber"_s)->text().contains(number));
    QTRY_VERIFY(isVisible(u"purchaseView"_s));
}

void TestPurchasesPage::entersASaleByKeyboardAlone()
{
    m_page->startNew();
    QCOMPARE(QApplication::focusWidget(), find(u"customer"_s));
    type(u"ewa"_s);
    QTRY_VERIFY(find<RecordPicker>(u"customer"_s)->isOffering());
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type(u"FV/1"_s);
    for (int step = 0; step < 5; ++step)
        press(Qt::Key_Tab); // channel, date, due, currency, goods
    QCOMPARE(QApplication::focusWidget(), find(u"line1Goods"_s));
    type(u"kett"_s);
    QTRY_VERIFY(find<RecordPicker>(u"line1Goods"_s)->isOffering());
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), find(u"line1Quantity"_s));
    type(u"1,5"_s);
    QCOMPARE(find<PlainLabel>(u"line1Total"_s)->text(), u"184.50"_s);
    QCOMPARE(
        find<PurchaseForm>(u"purchaseForm"_s)->findChild<PlainLabel *>(u"totalGross"_s)->text().remove(QChar::Nbsp),
        u"184.50PLN"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_done.size(), 1);
    const auto purchase = storedByNumber(u"FV/1"_s);
    QCOMPARE(purchase.customer, std::optional(m_ewa));
    QCOMPARE(purchase.lines.size(), 1);
    QCOMPARE(purchase.lines.at(0).product, std::optional(m_kettle));
    QCOMPARE(purchase.lines.at(0).quantityMilli, 1500);
    QCOMPARE(purchase.grossMinor, 18'450);
    QCOMPARE(purchase.madeOn, kToday);
    undo();
    QTRY_COMPARE(storedByNumber(u"FV/1"_s), Purchase());
}

void TestPurchasesPage::counterSaleIsPaidAndHandedOverAtOnce()
{
    click(u"newPurchase"_s);
    QTest::keyClicks(find(u"number"_s), u"C-1"_s);
    QTest::keyClicks(find(u"line1Goods"_s), u"Screws"_s);
    QTest::keyClicks(find(u"line1Price"_s), u"10"_s);
    QTest::keyClicks(find(u"line2Goods"_s), u"Old lamp"_s);
    QTest::keyClicks(find(u"line2Price"_s), u"1"_s);
    QTest::keyClick(find(u"line2Price"_s), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(find<QCheckBox>(u"paidNow"_s), Qt::Key_Space);
    click(u"savePurchase"_s);
    QTRY_COMPARE(m_done.size(), 1);
    const auto purchase = storedByNumber(u"C-1"_s);
    QVERIFY(!purchase.customer);
    QCOMPARE(purchase.status, PurchaseStatus::Delivered);
    QCOMPARE(purchase.lines.size(), 1);
    QCOMPARE(purchase.lines.at(0).product, std::nullopt);
    QCOMPARE(purchase.payments.size(), 1);
    QCOMPARE(paymentStateOf(balanceOf(purchase), kToday), PaymentState::Paid);
    QTRY_COMPARE(find<QPushButton>(u"openCustomer"_s)->text(), u"Counter sale"_s);
}

void TestPurchasesPage::showsWhatIsWrongBesideItsField()
{
    addPurchase(u"FV/1"_s);
    m_page->startNew();
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find<ProblemLine>(u"formProblem"_s)->text().contains(u"line"));
    type(u"nobody"_s);
    QTest::keyClicks(find(u"due_on"_s), u"31.2.2026"_s);
    QTest::keyClicks(find(u"line1Goods"_s), u"Screws"_s);
    QTest::keyClicks(find(u"line1Price"_s), u"abc"_s);
    click(u"savePurchase"_s);
    QVERIFY(find<FormField>(u"customerField"_s)->problemText().contains(u"nobody"));
    QVERIFY(find<FormField>(u"due_onField"_s)->problemText().contains(u"31.2.2026"));
    QVERIFY(find<ProblemLine>(u"line1Problem"_s)->text().contains(u"abc"));
    find<RecordPicker>(u"customer"_s)->clear();
    find<QLineEdit>(u"due_on"_s)->clear();
    find<QLineEdit>(u"line1Price"_s)->setText(u"5"_s);
    QTest::keyClicks(find(u"number"_s), u"FV/1"_s);
    click(u"savePurchase"_s);
    QTRY_VERIFY(find<FormField>(u"numberField"_s)->problemText().contains(u"FV/1"));
    QCOMPARE(m_done.size(), 0);
}

void TestPurchasesPage::linesAreHandedOverOneByOneAndUndone()
{
    const auto id = addPurchase(u"FV/1"_s);
    open(id);
    click(u"deliver"_s);
    auto *lines = find<QListWidget>(u"lines"_s);
    QCOMPARE(lines->count(), 2);
    QTRY_COMPARE(QApplication::focusWidget(), lines);
    press(Qt::Key_Space); // unticks the first
    click(u"act"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QCOMPARE(stored(id).status, PurchaseStatus::PartlyDelivered);
    QCOMPARE(stored(id).lines.at(1).deliveredOn, std::optional(kToday));
    QTRY_COMPARE(find<Chip>(u"purchaseStatus"_s)->text(), u"Partly delivered"_s);
    undo();
    QTRY_COMPARE(stored(id).status, PurchaseStatus::Ordered);
}

void TestPurchasesPage::paymentIsRecordedAndUndone()
{
    const auto id = addPurchase(u"FV/1"_s);
    open(id);
    click(u"recordPayment"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find(u"amount"_s));
    QCOMPARE(find<QLineEdit>(u"amount"_s)->text().remove(QChar::Nbsp), u"379.00PLN"_s);
    type(u"-5"_s);
    click(u"act"_s);
    QTRY_VERIFY(find<FormField>(u"amountField"_s)->hasProblem());
    find<QLineEdit>(u"amount"_s)->clear();
    QTest::keyClicks(find(u"amount"_s), u"100"_s);
    click(u"act"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QTRY_COMPARE(find<Chip>(u"purchasePayment"_s)->text(), u"Partly paid"_s);
    QVERIFY(find<PlainLabel>(u"payments"_s)->text().contains(u"Cash"));
    undo();
    QTRY_COMPARE(find<Chip>(u"purchasePayment"_s)->text(), u"Unpaid"_s);
    QVERIFY(stored(id).payments.isEmpty());
}

void TestPurchasesPage::goodsComeBackAsAReturn()
{
    const auto id = addPurchase(u"FV/1"_s, true);
    open(id);
    click(u"takeBack"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find(u"line 1 quantity"_s));
    type(u"4"_s);
    click(u"act"_s);
    QVERIFY(find<FormField>(u"line 1 quantityField"_s)->hasProblem());
    find<QLineEdit>(u"line 1 quantity"_s)->setText(u"2"_s);
    click(u"act"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QTRY_COMPARE(find<PlainLabel>(u"purchaseNumber"_s)->text(), u"Return R-000002"_s);
    const auto back = storedByNumber(u"R-000002"_s);
    QCOMPARE(back.kind, PurchaseKind::Return);
    QCOMPARE(back.lines.at(0).quantityMilli, -2000);
    QVERIFY(!isVisible(u"takeBack"_s));
    click(u"related%1"_s.arg(id.value));
    QTRY_COMPARE(find<PlainLabel>(u"purchaseNumber"_s)->text(), u"FV/1"_s);
    undo();
    QTRY_COMPARE(storedByNumber(u"R-000002"_s), Purchase());
}

void TestPurchasesPage::cancellingAsksWhyAndIsUndone()
{
    const auto id = addPurchase(u"FV/1"_s);
    open(id);
    m_desk->prompts().text = u"ordered <twice>"_s;
    click(u"cancelPurchase"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QCOMPARE(stored(id).status, PurchaseStatus::Cancelled);
    QTRY_VERIFY(find<PlainLabel>(u"history"_s)->text().contains(u"ordered <twice>"));
    undo();
    QTRY_COMPARE(stored(id).status, PurchaseStatus::Ordered);
    QTRY_VERIFY(find<PlainLabel>(u"history"_s)->text().endsWith(u"undone"_s));
}

void TestPurchasesPage::offersOnlyWhatTheStateAllows()
{
    const auto ordered = addPurchase(u"FV/1"_s);
    const auto delivered = addPurchase(u"FV/2"_s, true);
    open(ordered);
    QVERIFY(isVisible(u"deliver"_s) && isVisible(u"cancelPurchase"_s) && !isVisible(u"takeBack"_s));
    open(delivered);
    QVERIFY(!isVisible(u"deliver"_s) && !isVisible(u"cancelPurchase"_s) && isVisible(u"takeBack"_s));
}

void TestPurchasesPage::secondWriterChoosesBetweenBothVersions()
{
    const auto id = addPurchase(u"FV/1"_s);
    open(id);
    click(u"editPurchase"_s);
    find<QLineEdit>(u"line1Serial"_s)->setText(u"MINE"_s);
    auto theirs = stored(id);
    theirs.lines[0].serial = u"THEIRS"_s;
    theirs.lines[1].deliveredOn = kToday;
    m_desk->write([theirs](Connection &db) { registerPurchase(db, theirs, {}); });
    click(u"savePurchase"_s);
    QTRY_VERIFY(m_page->findChild<ConflictDialog *>());
    click(u"mine"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QCOMPARE(stored(id).lines.at(0).serial, u"MINE"_s);
    QCOMPARE(stored(id).lines.at(1).deliveredOn, std::optional(kToday));
    undo();
    QTRY_COMPARE(stored(id).lines.at(0).serial, u"THEIRS"_s);
}

void TestPurchasesPage::leavingAsksOnlyWhereSomethingWouldBeLost()
{
    const auto id = addPurchase(u"FV/1"_s);
    open(id);
    click(u"editPurchase"_s);
    press(Qt::Key_Escape);
    QVERIFY(!isVisible(u"purchaseForm"_s));
    QVERIFY(m_desk->prompts().asked.isEmpty());
    click(u"editPurchase"_s);
    type(u"x"_s);
    m_desk->prompts().answer = ScriptedPrompts::Answer::No;
    press(Qt::Key_Escape);
    QVERIFY(isVisible(u"purchaseForm"_s));
    m_desk->prompts().answer = ScriptedPrompts::Answer::Discard;
    press(Qt::Key_Escape);
    QVERIFY(!isVisible(u"purchaseForm"_s));
    QCOMPARE(m_desk->prompts().asked.size(), 2);
    QCOMPARE(stored(id).rowVersion, 1);
}

void TestPurchasesPage::filtersAndSearchNarrowTheList()
{
    addPurchase(u"FV/1"_s);
    addPurchase(u"FV/2"_s, true);
    const auto *model = find<ListView>(u"purchases"_s)->model();
    QTRY_COMPARE(model->rowCount(), 2);
    QTest::mouseClick(find(u"filter_undelivered"_s), Qt::LeftButton);
    QTRY_COMPARE(model->rowCount(), 1);
    QTest::mouseClick(find(u"filter_returns"_s), Qt::LeftButton);
    QTRY_COMPARE(model->rowCount(), 0);
    QTest::mouseClick(find(u"filter_all"_s), Qt::LeftButton);
    m_page->focusFilter();
    type(u"fv/2"_s);
    QTRY_COMPARE(model->rowCount(), 1);
    for (const auto &text : {u"\" OR *"_s, u"%_"_s, u"'; --"_s})
        find<QLineEdit>(u"purchaseSearch"_s)->setText(text);
    QTRY_COMPARE(model->rowCount(), 0);
    QVERIFY(find<ListView>(u"purchases"_s)->findChild<QLabel *>(u"emptySentence"_s)->text().contains(u"fits"));
}

void TestPurchasesPage::textOfCustomersStaysText()
{
    auto id = addPurchase(u"<h1>1</h1>"_s);
    open(id);
    QCOMPARE(find<PlainLabel>(u"purchaseNumber"_s)->text(), u"<h1>1</h1>"_s);
    QCOMPARE(find<QPushButton>(u"openCustomer"_s)->text(), u"Ewa <b>Lis</b>"_s);
    for (const auto *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    QSignalSpy spy(m_page.get(), &Page::openRequested);
    click(u"openCustomer"_s);
    QCOMPARE(spy.constFirst().at(1).toLongLong(), m_ewa.value);
}

void TestPurchasesPage::opensARecordThatAFilterHides()
{
    const auto id = addPurchase(u"FV/1"_s);
    QTest::mouseClick(find(u"filter_returns"_s), Qt::LeftButton);
    QTRY_COMPARE(find<ListView>(u"purchases"_s)->model()->rowCount(), 0);
    open(id);
    QCOMPARE(find<ListView>(u"purchases"_s)->currentId(), id.value);
}

void TestPurchasesPage::showsTheRowsBehindAFigure()
{
    const auto id = addPurchase(u"FV/1"_s);
    addPurchase(u"FV/2"_s);
    m_page->openRows(u"Sold in March"_s, {id.value});
    QTRY_COMPARE(find<ListView>(u"purchases"_s)->model()->ids(), QList<qint64>{id.value});
    QTest::mouseClick(find(u"showAll"_s), Qt::LeftButton);
    QTRY_COMPARE(find<ListView>(u"purchases"_s)->model()->rowCount(), 2);
}

QTEST_MAIN(TestPurchasesPage)
#include "tst_purchasespage.moc"
