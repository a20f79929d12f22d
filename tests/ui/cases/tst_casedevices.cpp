// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/casestore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/warranties/warrantystore.h"
#include "tests/support/casescreen.h"
#include "ui/cases/devicechoice.h"
#include "ui/core/plainlabel.h"

#include <QAction>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which device a case is about, and what covers it.
class TestCaseDevices : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_screen.reset(); }
    void choosingADeviceFillsProductAndSerial();
    void theCaseTellsWhatCoversItsDevice();
    void aCaseThatOnlyNamesTheSerialFindsItsDevice();
    void aNewContactNamesTheDevice();

private:
    CaseScreen &screen() { return *m_screen; }
    void choose(DeviceChoice *choice);

    std::unique_ptr<CaseScreen> m_screen;
    ProductId m_boiler;
    DeviceId m_device;
};

void TestCaseDevices::init()
{
    m_screen = std::make_unique<CaseScreen>();
    auto &desk = m_screen->desk;
    m_boiler = desk.write([](Connection &db) { return ProductStore(db).add({.name = u"Boiler <b>X</b>"_s}); });
    const Device device{.product = m_boiler, .serial = u"SN-1"_s, .owner = desk.anna};
    m_device = desk.write([device](Connection &db) { return DeviceStore(db).add(device, {}); });
    const Warranty warranty{.device = m_device, .provider = u"AEG"_s, .startsOn = QDate(2024, 3, 1), .endsOn = QDate(2027, 2, 28)};
    desk.write([warranty](Connection &db) { WarrantyStore(db).add(warranty, {}); });
}

/// By keys, as soon as the devices are listed.
void TestCaseDevices::choose(DeviceChoice *choice)
{
    QTRY_COMPARE(choice->count(), 2);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
}

void TestCaseDevices::choosingADeviceFillsProductAndSerial()
{
    screen().showCase(screen().leak);
    screen().child<QAction>(u"editCase"_s)->trigger();
    auto *dialog = screen().dialog(u"caseForm"_s);
    choose(dialog->findChild<DeviceChoice *>(u"device"_s));
    QCOMPARE(dialog->findChild<QLineEdit *>(u"product"_s)->text(), u"Boiler <b>X</b>"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"serial"_s)->text(), u"SN-1"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
    screen().doneSentence();
    const auto record = screen().desk.caseOf(screen().leak);
    QCOMPARE(record.device, std::optional(m_device));
    QCOMPARE(record.product, std::optional(m_boiler));
    QVERIFY(screen().undoLast());
    QTRY_VERIFY(!screen().desk.caseOf(screen().leak).device);
}

void TestCaseDevices::theCaseTellsWhatCoversItsDevice()
{
    auto record = screen().desk.caseOf(screen().leak);
    record.device = m_device;
    screen().desk.write([record](Connection &db) { CaseStore(db).save(record); });
    screen().showCase(screen().leak);
    QTRY_COMPARE(screen().child<PlainLabel>(u"caseCover"_s)->text(), u"Covered today: Statutory warranty (AEG), until 28/02/2027"_s);
    QSignalSpy spy(screen().page.get(), &Page::openRequested);
    QTest::mouseClick(screen().child<QPushButton>(u"openDevice"_s), Qt::LeftButton);
    QCOMPARE(spy.constFirst().at(1).toLongLong(), m_device.value);
}

void TestCaseDevices::aCaseThatOnlyNamesTheSerialFindsItsDevice()
{
    auto record = screen().desk.caseOf(screen().leak);
    record.product = m_boiler;
    record.serial = u"sn 1"_s;
    screen().desk.write([record](Connection &db) { CaseStore(db).save(record); });
    screen().showCase(screen().leak);
    QTRY_VERIFY(screen().child<PlainLabel>(u"caseCover"_s)->isVisible());
}

void TestCaseDevices::aNewContactNamesTheDevice()
{
    screen().page->logContactWith(screen().desk.anna);
    auto *dialog = screen().dialog(u"logContactDialog"_s);
    auto *cases = dialog->findChild<QListWidget *>(u"case"_s);
    QTRY_VERIFY(cases->isVisible());
    cases->setCurrentRow(0); // a new one
    auto *choice = dialog->findChild<DeviceChoice *>(u"device"_s);
    QTRY_VERIFY(choice->isVisible());
    choose(choice);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"text"_s), u"It is cold"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"submit"_s), Qt::LeftButton);
    screen().doneSentence();
    const auto latest = screen().desk.read([&](Connection &db) { return CaseStore(db).latestOfCustomer(screen().desk.anna, 1); });
    QCOMPARE(latest.constFirst().device, std::optional(m_device));
    QCOMPARE(latest.constFirst().serial, u"SN-1"_s);
}

QTEST_MAIN(TestCaseDevices)
#include "tst_casedevices.moc"
