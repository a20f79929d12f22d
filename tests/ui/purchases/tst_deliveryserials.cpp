// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/registerpurchase.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "models/purchases/purchasestore.h"
#include "tests/support/testdesk.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/problemline.h"
#include "ui/core/recordpicker.h"
#include "ui/purchases/purchasespage.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The serials of what is handed over, in the dialog and in the form.
class TestDeliverySerials : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksForTheSerialOfEachPiece();
    void asksNothingOfWhatBecomesNoDevice();
    void sameSerialIsRefusedBesideTheFieldAndOpensThatOne();
    void counterSaleMakesTheDevice();
    void formRefusesASerialThatIsTaken();
    void undoingTheDeliveryTakesTheDevicesBack();

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
    void openPurchase();
    DeviceId addDevice(const QString &serial);
    QStringList serials()
    {
        QStringList all;
        for (const auto &device : m_desk->read([this](Connection &db) { return DeviceStore(db).ofCustomer(m_ewa); }))
            all.append(device.serial);
        all.sort();
        return all;
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<PurchasesPage> m_page;
    CustomerId m_ewa;
    ProductId m_washer;
    QList<QVariantList> m_done;
};

const QDate kToday(2026, 3, 5);

void TestDeliverySerials::init()
{
    m_done.clear();
    m_desk = std::make_unique<TestDesk>();
    m_ewa = m_desk->write([](Connection &db) { return CustomerStore(db).add({.name = u"Ewa Lis"_s}); });
    m_washer = m_desk->write([](Connection &db) {
        return ProductStore(db).add({.sku = u"W-1"_s, .name = u"Washer"_s, .warranty = WarrantyTerm::ofMonths(24)});
    });
    m_page = std::make_unique<PurchasesPage>(m_desk->workspace());
    connect(m_page.get(), &Page::done, this, [this](const QString &sentence, const std::function<void()> &undo) {
        m_done.append({sentence, QVariant::fromValue(undo)});
    });
    m_page->resize(1000, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDeliverySerials::cleanup()
{
    m_page.reset();
}

/// One washer, two more in a line of their own, and a hose that becomes no device.
void TestDeliverySerials::openPurchase()
{
    const Purchase purchase{.number = u"FV/1"_s,
                            .customer = m_ewa,
                            .madeOn = kToday,
                            .currency = u"PLN"_s,
                            .lines = {{.product = m_washer, .description = u"Washer"_s, .unitPriceE4 = 1'000'000},
                                      {.product = m_washer, .description = u"Washer <b>B</b>"_s, .quantityMilli = 2000, .unitPriceE4 = 1'000'000},
                                      {.description = u"Hose"_s, .unitPriceE4 = 10'000}}};
    const auto id = m_desk->write([purchase](Connection &db) { return registerPurchase(db, purchase, {}).id; });
    m_page->openRecord(SearchKind::Purchase, id.value);
    QTRY_COMPARE(find<PlainLabel>(u"purchaseNumber"_s)->text(), u"FV/1"_s);
    click(u"deliver"_s);
    QTRY_COMPARE(QApplication::focusWidget(), find(u"lines"_s));
}

DeviceId TestDeliverySerials::addDevice(const QString &serial)
{
    const Device device{.product = m_washer, .serial = serial};
    return m_desk->write([device](Connection &db) { return DeviceStore(db).add(device, {}); });
}

void TestDeliverySerials::asksForTheSerialOfEachPiece()
{
    openPurchase();
    QTest::keyClicks(find(u"line 1 serial"_s), u"SN-1"_s);
    QTest::keyClicks(find(u"line 2 serial"_s), u"SN-2"_s);
    QTest::keyClick(find(u"line 2 serial"_s), Qt::Key_Return); // as a scanner ends
    QTest::keyClicks(find(u"line 2 serial"_s), u"SN-3"_s);
    click(u"act"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QCOMPARE(serials(), (QStringList{u"SN-1"_s, u"SN-2"_s, u"SN-3"_s}));
    QSignalSpy spy(m_page.get(), &Page::openRequested);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(u"device1"_s));
    click(u"device1"_s);
    QCOMPARE(spy.constFirst().at(0).value<SearchKind>(), SearchKind::Device);
}

void TestDeliverySerials::asksNothingOfWhatBecomesNoDevice()
{
    openPurchase();
    QVERIFY(!m_page->findChild<QWidget *>(u"line 3 serial"_s));
    QVERIFY(find(u"line 1 serial"_s)->isVisible());
    QTest::keyClick(find(u"lines"_s), Qt::Key_Space); // not handed over now
    QVERIFY(!find(u"line 1 serial"_s)->isVisible());
    click(u"act"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QCOMPARE(serials(), (QStringList{QString(), QString()})); // the two of the other line, not known yet
}

void TestDeliverySerials::sameSerialIsRefusedBesideTheFieldAndOpensThatOne()
{
    const auto other = addDevice(u"SN-1"_s);
    openPurchase();
    QTest::keyClicks(find(u"line 1 serial"_s), u"sn1"_s);
    click(u"act"_s);
    QTRY_VERIFY(find<FormField>(u"line 1 serialField"_s)->problemText().contains(u"has that serial number already"));
    QVERIFY(m_done.isEmpty());
    QSignalSpy spy(m_page.get(), &Page::openRequested);
    click(u"openOther"_s);
    QCOMPARE(spy.constFirst().at(1).toLongLong(), other.value);
}

void TestDeliverySerials::counterSaleMakesTheDevice()
{
    m_page->startNew();
    find(u"line1Goods"_s)->setFocus();
    QTest::keyClicks(find(u"line1Goods"_s), u"wash"_s);
    QTRY_VERIFY(find<RecordPicker>(u"line1Goods"_s)->isOffering());
    QTest::keyClick(find(u"line1Goods"_s), Qt::Key_Return);
    QTest::keyClicks(find(u"line1Serial"_s), u"SN-9"_s);
    QTest::keyClicks(find(u"line1Price"_s), u"10"_s);
    click(u"savePurchase"_s);
    QTRY_COMPARE(m_done.size(), 1);
    const auto devices = m_desk->read([](Connection &db) { return DeviceStore(db).findBySerial(u"SN-9"_s); });
    QCOMPARE(devices.size(), 1);
    QVERIFY(!devices.constFirst().owner);
}

void TestDeliverySerials::formRefusesASerialThatIsTaken()
{
    const auto other = addDevice(u"SN-9"_s);
    m_page->startNew();
    find(u"line1Goods"_s)->setFocus();
    QTest::keyClicks(find(u"line1Goods"_s), u"wash"_s);
    QTRY_VERIFY(find<RecordPicker>(u"line1Goods"_s)->isOffering());
    QTest::keyClick(find(u"line1Goods"_s), Qt::Key_Return);
    QTest::keyClicks(find(u"line1Serial"_s), u"SN-9"_s);
    QTest::keyClicks(find(u"line1Price"_s), u"10"_s);
    click(u"savePurchase"_s);
    QTRY_VERIFY(find<ProblemLine>(u"line1Problem"_s)->text().contains(u"has that serial number already"));
    QSignalSpy spy(m_page.get(), &Page::openRequested);
    click(u"line1OpenOther"_s);
    QCOMPARE(spy.constFirst().at(1).toLongLong(), other.value);
    QVERIFY(m_done.isEmpty());
}

void TestDeliverySerials::undoingTheDeliveryTakesTheDevicesBack()
{
    openPurchase();
    click(u"act"_s);
    QTRY_COMPARE(m_done.size(), 1);
    QCOMPARE(serials().size(), 3);
    m_done.constLast().at(1).value<std::function<void()>>()();
    QTRY_COMPARE(serials().size(), 0);
}

QTEST_MAIN(TestDeliverySerials)
#include "tst_deliveryserials.moc"
