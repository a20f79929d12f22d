// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/testdesk.h"
#include "ui/core/chip.h"
#include "ui/core/formfield.h"
#include "ui/core/listview.h"
#include "ui/core/plainlabel.h"
#include "ui/core/recordpicker.h"
#include "ui/devices/devicespage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

const QDate kToday(2026, 3, 5);

class TestDevicesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void entersADeviceWithItsWarrantyByKeyboardAlone();
    void sameSerialIsRefusedBesideTheFieldAndOpensThatOne();
    void tellsInOneLineWhetherItIsCovered_data();
    void tellsInOneLineWhetherItIsCovered();
    void endsWithinTheDaysThatAreTyped();
    void registrationIsEnteredAndUndone();
    void warrantyIsAddedForLifeAndUndone();
    void warrantyIsDeclaredVoidWithAReason();
    void ownerChangesAndTheHistoryOpensBoth();
    void inspectionsArePlannedAndDone();
    void tabsChangeByKey();
    void textOfCustomersStaysText();
    void opensWhatTheSearchFound();
    void enterEditsNoDeviceButTheCurrentOne();

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
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void write(const QString &name, const QString &text)
    {
        find<QLineEdit>(name)->clear();
        QTest::keyClicks(find(name), text);
    }
    void reason(const QString &name, const QString &text) { QTest::keyClicks(find<QPlainTextEdit>(name), text); }
    void undo() { m_done.takeLast().at(1).value<std::function<void()>>()(); }
    DeviceId addDevice(const QString &serial, std::optional<QDate> coveredUntil = {}, bool mustBeRegistered = false);
    void open(DeviceId id, const QString &serial);
    QList<CoverLayer> layersOf(DeviceId id)
    {
        return m_desk->read([id](Connection &db) { return WarrantyStore(db).ofDevice(id); });
    }
    QString labelText(const QString &name) const { return find<PlainLabel>(name)->text(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DevicesPage> m_page;
    CustomerId m_ewa;
    CustomerId m_jan;
    ProductId m_washer;
    QList<QVariantList> m_done;
    QList<StorageError::Kind> m_failures;
};

void TestDevicesPage::init()
{
    m_done.clear();
    m_failures.clear();
    m_desk = std::make_unique<TestDesk>();
    m_ewa = m_desk->write([](Connection &db) { return CustomerStore(db).add({.name = u"Ewa <b>Lis</b>"_s}); });
    m_jan = m_desk->write([](Connection &db) { return CustomerStore(db).add({.name = u"Jan Nowak"_s}); });
    m_washer = m_desk->write([](Connection &db) {
        return ProductStore(db).add({.sku = u"W-1"_s, .name = u"Washer <i>7</i>"_s, .warranty = WarrantyTerm::ofMonths(24)});
    });
    m_page = std::make_unique<DevicesPage>(m_desk->workspace());
    connect(m_page.get(), &Page::done, this, [this](const QString &sentence, const std::function<void()> &undo) {
        m_done.append({sentence, QVariant::fromValue(undo)});
    });
    connect(m_page.get(), &Page::failed, this, [this](const StorageError &error) { m_failures.append(error.kind()); });
    m_page->resize(1000, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDevicesPage::cleanup()
{
    m_page.reset();
    QCOMPARE(m_failures, QList<StorageError::Kind>());
}

DeviceId TestDevicesPage::addDevice(const QString &serial, std::optional<QDate> coveredUntil, bool mustBeRegistered)
{
    const Device device{.product = m_washer, .serial = serial, .owner = m_ewa, .acquiredOn = QDate(2025, 1, 10)};
    return m_desk->write([device, coveredUntil, mustBeRegistered](Connection &db) {
        const auto id = DeviceStore(db).add(device, {});
        if (coveredUntil)
            WarrantyStore(db).add({.device = id,
                                   .layer = WarrantyLayer::Manufacturer,
                                   .provider = u"AEG"_s,
                                   .startsOn = QDate(2025, 1, 10),
                                   .endsOn = coveredUntil,
                                   .registrationRequired = mustBeRegistered},
                                  {});
        return id;
    });
}

void TestDevicesPage::open(DeviceId id, const QString &serial)
{
    m_page->openRecord(SearchKind::Device, id.value);
    QTRY_VERIFY(labelText(u"deviceFacts"_s).contains(serial));
    QTRY_VERIFY(find(u"deviceView"_s)->isVisible());
}

void TestDevicesPage::entersADeviceWithItsWarrantyByKeyboardAlone()
{
    m_page->startNew();
    QTRY_COMPARE(QApplication::focusWidget(), find(u"product"_s));
    type(u"wash"_s);
    QTRY_VERIFY(find<RecordPicker>(u"product"_s)->isOffering());
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QCheckBox>(u"withWarranty"_s)->isChecked()); // the product promises one
    press(Qt::Key_Tab);
    type(u"SN 77"_s);
    press(Qt::Key_Tab);
    type(u"jan"_s);
    QTRY_VERIFY(find<RecordPicker>(u"owner"_s)->isOffering());
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type(u"2024-02-29"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_done.size(), 1);
    const auto found = m_desk->read([](Connection &db) { return DeviceStore(db).findBySerial(u"sn77"_s); });
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().owner, std::optional(m_jan));
    const auto layers = layersOf(found.constFirst().id);
    QCOMPARE(layers.size(), 1);
    QCOMPARE(layers.constFirst().warranty.endsOn, std::optional(QDate(2026, 2, 27)));
    QTRY_VERIFY(labelText(u"deviceFacts"_s).contains(u"SN 77"));
    undo();
    QTRY_VERIFY(m_desk->read([](Connection &db) { return DeviceStore(db).findBySerial(u"sn77"_s); }).isEmpty());
}

void TestDevicesPage::sameSerialIsRefusedBesideTheFieldAndOpensThatOne()
{
    addDevice(u"SN-1"_s);
    m_page->startNew();
    QTRY_COMPARE(QApplication::focusWidget(), find(u"product"_s));
    QTest::keyClicks(find(u"product"_s), u"wash"_s);
    QTRY_VERIFY(find<RecordPicker>(u"product"_s)->isOffering());
    press(Qt::Key_Return);
    write(u"serial"_s, u"sn 1"_s);
    click(u"submit"_s);
    QTRY_VERIFY(find<FormField>(u"serialField"_s)->problemText().contains(u"has that serial number already"));
    QVERIFY(m_done.isEmpty());
    QVERIFY(find(u"openOther"_s)->isVisible());
    click(u"openOther"_s);
    QTRY_VERIFY(labelText(u"deviceFacts"_s).contains(u"SN-1"));
}

void TestDevicesPage::tellsInOneLineWhetherItIsCovered_data()
{
    QTest::addColumn<std::optional<QDate>>("until");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("covered") << std::optional(QDate(2027, 3, 14)) << u"Covered"_s
                             << u"Covered today: Manufacturer's warranty (AEG), until 14/03/2027"_s;
    QTest::newRow("last day") << std::optional(kToday) << u"Ends soon"_s << u"Covered today: Manufacturer's warranty (AEG), until 05/03/2026"_s;
    QTest::newRow("the day after") << std::optional(kToday.addDays(-1)) << u"Expired"_s
                                   << u"Not covered since 05/03/2026. Offer a paid repair or an extension."_s;
    QTest::newRow("never") << std::optional<QDate>() << u"No warranty"_s << u"No warranty is known. Offer a paid repair, or add the warranty."_s;
}

void TestDevicesPage::tellsInOneLineWhetherItIsCovered()
{
    QFETCH(const std::optional<QDate>, until);
    open(addDevice(u"SN-1"_s, until), u"SN-1"_s);
    QTEST(find<Chip>(u"deviceCover"_s)->text(), "chip");
    QTEST(labelText(u"coverSentence"_s), "sentence");
}

void TestDevicesPage::endsWithinTheDaysThatAreTyped()
{
    addDevice(u"SN-1"_s, kToday.addDays(20));
    addDevice(u"SN-2"_s, kToday.addDays(50));
    const auto *model = find<ListView>(u"devices"_s)->model();
    QTRY_COMPARE(model->rowCount(), 2);
    auto *devices = find<ListView>(u"devices"_s)->parentWidget();
    QTest::mouseClick(devices->findChild<Chip *>(u"filter_ends_within"_s), Qt::LeftButton);
    QTRY_COMPARE(model->rowCount(), 1);
    auto *days = find<QSpinBox>(u"deviceDays"_s);
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"60"_s);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_COMPARE(model->rowCount(), 2);
    QTest::mouseClick(devices->findChild<Chip *>(u"filter_not_registered"_s), Qt::LeftButton);
    QTRY_COMPARE(model->rowCount(), 0);
    m_page->focusFilter();
    QTest::mouseClick(devices->findChild<Chip *>(u"filter_all"_s), Qt::LeftButton);
    QTest::keyClicks(find(u"deviceSearch"_s), u"lis sn-2"_s);
    QTRY_COMPARE(model->rowCount(), 1);
}

void TestDevicesPage::registrationIsEnteredAndUndone()
{
    const auto id = addDevice(u"SN-1"_s, QDate(2027, 1, 9), true);
    open(id, u"SN-1"_s);
    const auto warranty = QString::number(layersOf(id).constFirst().warranty.id.value);
    QVERIFY(labelText(u"warrantyAbout"_s + warranty).contains(u"not registered yet"));
    click(u"register"_s + warranty);
    QTRY_COMPARE(QApplication::focusWidget(), find(u"number"_s));
    type(u"R <1>"_s);
    write(u"registered_on"_s, u"31.2.2026"_s);
    click(u"submit"_s);
    QVERIFY(find<FormField>(u"registered_onField"_s)->hasProblem());
    write(u"registered_on"_s, u"2026-03-01"_s);
    click(u"submit"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QCOMPARE(layersOf(id).constFirst().warranty.registeredOn, std::optional(QDate(2026, 3, 1)));
    QTRY_VERIFY(labelText(u"warrantyAbout"_s + warranty).contains(u"R <1>"));
    undo();
    QTRY_VERIFY(!layersOf(id).constFirst().warranty.registeredOn);
}

void TestDevicesPage::warrantyIsAddedForLifeAndUndone()
{
    const auto id = addDevice(u"SN-1"_s);
    open(id, u"SN-1"_s);
    click(u"addWarranty"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find(u"layer"_s));
    find<QComboBox>(u"layer"_s)->setCurrentIndex(int(WarrantyLayer::Extended));
    find<QComboBox>(u"term"_s)->setCurrentIndex(2);
    QTest::keyClicks(find(u"provider"_s), u"Insurer"_s);
    find<QSpinBox>(u"claim_limit"_s)->setValue(3);
    click(u"submit"_s);
    QTRY_COMPARE(m_done.size(), 1);
    const auto layers = layersOf(id);
    QCOMPARE(layers.size(), 1);
    QCOMPARE(layers.constFirst().warranty.layer, WarrantyLayer::Extended);
    QCOMPARE(layers.constFirst().warranty.endsOn, std::optional<QDate>());
    QCOMPARE(layers.constFirst().warranty.claimLimit, std::optional(3));
    QTRY_COMPARE(labelText(u"coverSentence"_s), u"Covered today: Extended warranty (Insurer), for life"_s);
    undo();
    QTRY_VERIFY(layersOf(id).isEmpty());
}

void TestDevicesPage::warrantyIsDeclaredVoidWithAReason()
{
    const auto id = addDevice(u"SN-1"_s, QDate(2027, 1, 9));
    open(id, u"SN-1"_s);
    click(u"void%1"_s.arg(layersOf(id).constFirst().warranty.id.value));
    click(u"submit"_s);
    QVERIFY(find<FormField>(u"void_reasonField"_s)->hasProblem());
    reason(u"void_reason"_s, u"seal <broken>"_s);
    click(u"submit"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QTRY_COMPARE(labelText(u"coverSentence"_s), u"Not covered since 05/03/2026: void, seal <broken>. Offer a paid repair or an extension."_s);
    undo();
    QTRY_COMPARE(find<Chip>(u"deviceCover"_s)->text(), u"Covered"_s);
}

void TestDevicesPage::ownerChangesAndTheHistoryOpensBoth()
{
    const auto id = addDevice(u"SN-1"_s);
    open(id, u"SN-1"_s);
    click(u"changeOwner"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find(u"owner"_s));
    type(u"now"_s);
    QTRY_VERIFY(find<RecordPicker>(u"owner"_s)->isOffering());
    press(Qt::Key_Return);
    QTest::keyClicks(find(u"reason"_s), u"sold on"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_done.size(), 1);
    QTRY_COMPARE(find<QPushButton>(u"openOwner"_s)->text(), u"Jan Nowak"_s);
    auto *history = find<QListWidget>(u"deviceHistory"_s);
    QTRY_COMPARE(history->count(), 2);
    QVERIFY(history->item(0)->text().contains(u"Now owned by Jan Nowak") && history->item(0)->text().contains(u"sold on"));
    QSignalSpy spy(m_page.get(), &Page::openRequested);
    history->setCurrentRow(1);
    QTest::keyClick(history, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().at(1).toLongLong(), m_ewa.value);
    undo();
    QTRY_COMPARE(find<QPushButton>(u"openOwner"_s)->text(), u"Ewa <b>Lis</b>"_s);
}

void TestDevicesPage::inspectionsArePlannedAndDone()
{
    const auto id = addDevice(u"SN-1"_s);
    open(id, u"SN-1"_s);
    const auto plans = [&] { return m_desk->read([id](Connection &db) { return ServicePlanStore(db).ofDevice(id); }); };
    click(u"planInspections"_s);
    write(u"next_due_on"_s, u"2026-03-01"_s);
    click(u"submit"_s);
    QTRY_COMPARE(plans().size(), 1);
    const auto plan = QString::number(plans().constFirst().id.value);
    QTRY_VERIFY(m_page->findChild<Chip *>(u"planState"_s + plan));
    QCOMPARE(find<Chip>(u"planState"_s + plan)->text(), u"Overdue"_s);
    click(u"inspectionDone"_s + plan);
    QTRY_COMPARE(labelText(u"nextDue"_s), u"The next one is due on 05/03/2027."_s);
    click(u"submit"_s);
    QTRY_COMPARE(plans().constFirst().nextDueOn, QDate(2027, 3, 5));
    QTRY_VERIFY(find<QListWidget>(u"deviceHistory"_s)->item(0)->text().contains(u"Inspection done"));
    find<QTabBar>(u"devicesTabs"_s)->setCurrentIndex(1);
    QTRY_COMPARE(find<ListView>(u"inspections"_s)->model()->rowCount(), 1);
    QTRY_COMPARE(m_done.size(), 2);
    undo();
    QTRY_COMPARE(plans().constFirst().nextDueOn, QDate(2026, 3, 1));
}

void TestDevicesPage::tabsChangeByKey()
{
    auto *tabs = find<QTabBar>(u"devicesTabs"_s);
    m_page->focusFilter();
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 2);
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    tabs->setFocus();
    press(Qt::Key_Left);
    QCOMPARE(tabs->currentIndex(), 0);
}

void TestDevicesPage::textOfCustomersStaysText()
{
    const auto id = addDevice(u"<h1>1</h1>"_s, kToday);
    open(id, u"<h1>1</h1>"_s);
    QCOMPARE(labelText(u"deviceProduct"_s), u"Washer <i>7</i>"_s);
    QCOMPARE(find<QPushButton>(u"openOwner"_s)->text(), u"Ewa <b>Lis</b>"_s);
    for (const auto *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

void TestDevicesPage::opensWhatTheSearchFound()
{
    const auto device = addDevice(u"SN-1"_s);
    const auto id = m_desk->write([this](Connection &db) {
        return ContractStore(db).add({.title = u"Care"_s, .customer = m_ewa, .startsOn = kToday, .endsOn = kToday.addYears(1), .currency = u"PLN"_s}, {});
    });
    m_page->openRecord(SearchKind::Contract, id.value);
    QTRY_COMPARE(labelText(u"contractTitle"_s), u"Care"_s);
    m_page->openRecord(SearchKind::Device, device.value);
    QTRY_VERIFY(find(u"deviceView"_s)->isVisible());
    m_page->openRows(u"Ending"_s, {device.value});
    QTRY_COMPARE(find<ListView>(u"devices"_s)->model()->ids(), QList<qint64>{device.value});
}

void TestDevicesPage::enterEditsNoDeviceButTheCurrentOne()
{
    const auto first = addDevice(u"SN-1"_s);
    addDevice(u"SN-2"_s);
    auto *view = find<ListView>(u"devices"_s);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    open(first, u"SN-1"_s);
    QTRY_COMPARE(view->currentId(), first.value);
    view->setFocus();
    press(view->model()->ids().constFirst() == first.value ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(view->currentId() != first.value);
    press(Qt::Key_Return); // before it is read
    QVERIFY(!m_page->findChild<QDialog *>());
    QTRY_VERIFY(labelText(u"deviceFacts"_s).contains(u"SN-2"));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<QDialog *>());
    QCOMPARE(m_page->findChild<QDialog *>()->findChild<QLineEdit *>(u"serial"_s)->text(), u"SN-2"_s);
}

QTEST_MAIN(TestDevicesPage)
#include "tst_devicespage.moc"
