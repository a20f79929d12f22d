// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractstore.h"
#include "models/customers/customerstore.h"
#include "models/devices/devicestore.h"
#include "models/products/productstore.h"
#include "tests/support/testdesk.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/messagebar.h"
#include "ui/devices/contractform.h"
#include "ui/devices/deviceform.h"
#include "ui/devices/devicespage.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// Two people save the same device or contract.
class TestDeviceConflicts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSecondWriterChoosesTheVersionOfADevice_data();
    void theSecondWriterChoosesTheVersionOfADevice();
    void undoGoesBackToWhatTheOtherOneSaved();
    void theSameChangeAsksNothing();
    void aDeviceThatIsGoneIsTold();
    void theSecondWriterChoosesTheVersionOfAContract_data();
    void theSecondWriterChoosesTheVersionOfAContract();
    void ownersOfOneNameAreStillADifference();

private:
    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    void write(const QString &name, const QString &text)
    {
        find<QLineEdit>(name)->clear();
        QTest::keyClicks(find(name), text);
    }
    void editDevice();
    void editContract();
    void submit() { QTest::mouseClick(find<QPushButton>(u"submit"_s), Qt::LeftButton); }
    void choose(const QString &button);
    /// As another desk would.
    template <typename Change>
    void changeMeanwhile(Change change)
    {
        m_desk->write([id = m_device, change](Connection &db) {
            auto device = *DeviceStore(db).find(id);
            change(device);
            DeviceStore(db).save(device, {});
        });
    }
    Device device()
    {
        return *m_desk->read([id = m_device](Connection &db) { return DeviceStore(db).find(id); });
    }
    Contract contract()
    {
        return *m_desk->read([id = m_contract](Connection &db) { return ContractStore(db).find(id); });
    }
    QStringList versions() const;

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DevicesPage> m_page;
    CustomerId m_ewa;
    CustomerId m_otherEwa;
    DeviceId m_device;
    ContractId m_contract;
    QList<std::function<void()>> m_done;
};

void TestDeviceConflicts::init()
{
    m_done.clear();
    m_page.reset();
    m_desk = std::make_unique<TestDesk>();
    m_ewa = m_desk->write([](Connection &db) { return CustomerStore(db).add({.name = u"Ewa Lis"_s}); });
    m_otherEwa = m_desk->write([](Connection &db) { return CustomerStore(db).add({.name = u"Ewa Lis"_s}); });
    const auto product = m_desk->write([](Connection &db) { return ProductStore(db).add({.name = u"Washer"_s}); });
    m_device = m_desk->write([product, owner = m_ewa](Connection &db) {
        return DeviceStore(db).add({.product = product, .serial = u"SN-1"_s, .owner = owner}, {});
    });
    m_contract = m_desk->write([customer = m_ewa](Connection &db) {
        const Contract contract{.number = u"K-1"_s, .title = u"Care"_s, .customer = customer, .startsOn = {2026, 1, 1}, .endsOn = {2026, 12, 31}, .currency = u"EUR"_s};
        return ContractStore(db).add(contract, {});
    });
    m_page = std::make_unique<DevicesPage>(m_desk->workspace());
    connect(m_page.get(), &Page::done, this, [this](const QString &, const std::function<void()> &undo) { m_done.append(undo); });
    m_page->resize(1000, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDeviceConflicts::editDevice()
{
    m_page->openRecord(SearchKind::Device, m_device.value);
    QTRY_VERIFY(find(u"editDevice"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"editDevice"_s), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<DeviceForm *>());
}

void TestDeviceConflicts::editContract()
{
    m_page->openRecord(SearchKind::Contract, m_contract.value);
    QTRY_VERIFY(find(u"editContract"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"editContract"_s), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<ContractForm *>());
}

void TestDeviceConflicts::choose(const QString &button)
{
    QTRY_VERIFY(m_page->findChild<ConflictDialog *>());
    QTest::mouseClick(m_page->findChild<ConflictDialog *>()->findChild<QPushButton *>(button), Qt::LeftButton);
}

/// "field: mine | theirs" of each row.
QStringList TestDeviceConflicts::versions() const
{
    const auto *table = find<QTableWidget>(u"versions"_s);
    QStringList rows;
    for (int row = 0; table && row < table->rowCount(); ++row)
        rows.append(u"%1: %2 | %3"_s.arg(table->item(row, 0)->text(), table->item(row, 1)->text(), table->item(row, 2)->text()));
    return rows;
}

void TestDeviceConflicts::theSecondWriterChoosesTheVersionOfADevice_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("staysOpen");

    QTest::newRow("mine") << u"mine"_s << u"SN-2"_s << QString() << false;
    QTest::newRow("theirs") << u"theirs"_s << u"SN-1"_s << u"theirs"_s << false;
    QTest::newRow("neither yet") << u"goOn"_s << u"SN-1"_s << u"theirs"_s << true;
}

void TestDeviceConflicts::theSecondWriterChoosesTheVersionOfADevice()
{
    QFETCH(const QString, button);
    QFETCH(const bool, staysOpen);
    editDevice();
    write(u"serial"_s, u"SN-2"_s);
    changeMeanwhile([](Device &device) { device.note = u"theirs"_s; });
    submit();
    QTRY_COMPARE(versions(), (QStringList{u"Serial number: SN-2 | SN-1"_s, u"Note:  | theirs"_s}));

    choose(button);

    QTRY_COMPARE(m_page->findChild<DeviceForm *>() != nullptr, staysOpen);
    QTRY_VERIFY(!m_page->findChild<ConflictDialog *>());
    QTEST(device().serial, "serial");
    QTEST(device().note, "note");
    QCOMPARE(m_done.size(), button == u"mine" ? 1 : 0);
    if (staysOpen) {
        QCOMPARE(find<QLineEdit>(u"serial"_s)->text(), u"SN-2"_s);
        QVERIFY(find(u"submit"_s)->isEnabled());
        submit(); // asks again: nothing was decided
        QTRY_COMPARE(versions().size(), 2);
    }
}

void TestDeviceConflicts::undoGoesBackToWhatTheOtherOneSaved()
{
    editDevice();
    write(u"serial"_s, u"SN-2"_s);
    changeMeanwhile([](Device &device) { device.note = u"theirs"_s; });
    submit();
    choose(u"mine"_s);
    QTRY_COMPARE(m_done.size(), 1);

    m_done.constFirst()();

    QTRY_COMPARE(device().serial, u"SN-1"_s);
    QCOMPARE(device().note, u"theirs"_s);
}

void TestDeviceConflicts::theSameChangeAsksNothing()
{
    editDevice();
    write(u"serial"_s, u"SN-2"_s);
    changeMeanwhile([](Device &device) { device.serial = u"SN-2"_s; });
    submit();
    QTRY_COMPARE(m_done.size(), 1);
    QVERIFY(!m_page->findChild<ConflictDialog *>());
    QCOMPARE(device().serial, u"SN-2"_s);
}

void TestDeviceConflicts::aDeviceThatIsGoneIsTold()
{
    editDevice();
    write(u"serial"_s, u"SN-2"_s);
    m_desk->write([id = m_device](Connection &db) { DeviceStore(db).removeAll({id}, {}); });
    submit();
    auto *form = m_page->findChild<DeviceForm *>();
    QTRY_VERIFY(form->findChild<MessageBar *>()->isVisible());
    QVERIFY(find(u"submit"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"serial"_s)->text(), u"SN-2"_s);
}

void TestDeviceConflicts::theSecondWriterChoosesTheVersionOfAContract_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("end");

    QTest::newRow("mine") << u"mine"_s << u"Full care"_s << QDate(2026, 12, 31);
    QTest::newRow("theirs") << u"theirs"_s << u"Care"_s << QDate(2027, 12, 31);
}

void TestDeviceConflicts::theSecondWriterChoosesTheVersionOfAContract()
{
    QFETCH(const QString, button);
    editContract();
    write(u"title"_s, u"Full care"_s);
    m_desk->write([id = m_contract](Connection &db) {
        auto stored = *ContractStore(db).find(id);
        stored.endsOn = {2027, 12, 31};
        stored.endedOn = QDate(2026, 6, 30); // the form does not edit this
        stored.endReason = u"moved"_s;
        ContractStore(db).save(stored, {});
    });
    submit();
    QTRY_COMPARE(versions(), (QStringList{u"What is agreed: Full care | Care"_s, u"Last day: 31/12/2026 | 31/12/2027"_s}));

    choose(button);

    QTRY_VERIFY(!m_page->findChild<ContractForm *>());
    QTEST(contract().title, "title");
    QTEST(contract().endsOn, "end");
    QCOMPARE(contract().endedOn, std::optional(QDate(2026, 6, 30)));
    QCOMPARE(contract().endReason, u"moved"_s);
}

void TestDeviceConflicts::ownersOfOneNameAreStillADifference()
{
    editDevice();
    changeMeanwhile([other = m_otherEwa](Device &device) { device.owner = other; });
    submit();
    QTRY_COMPARE(versions(), QStringList{u"Owner: Ewa Lis | Ewa Lis"_s});
    choose(u"theirs"_s);
    QCOMPARE(device().owner, std::optional(m_otherEwa));
}

QTEST_MAIN(TestDeviceConflicts)
#include "tst_deviceconflicts.moc"
