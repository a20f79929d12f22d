// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractstore.h"
#include "models/customers/customerstore.h"
#include "tests/support/testdesk.h"
#include "ui/core/formfield.h"
#include "ui/core/plainlabel.h"
#include "ui/core/recordpicker.h"
#include "ui/devices/devicespage.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

/// The contracts of the page of devices.
class TestContracts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void contractIsRenewedAndEndedWithAReason();
    void tabReachesTheDaysAndTheButtonOfTheEmptyList();

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
    void reason(const QString &name, const QString &text) { QTest::keyClicks(find<QPlainTextEdit>(name), text); }
    QString labelText(const QString &name) const { return find<PlainLabel>(name)->text(); }
    void undo() { m_done.takeLast()(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DevicesPage> m_page;
    QList<std::function<void()>> m_done;
};

void TestContracts::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_desk->write([](Connection &db) { CustomerStore(db).add({.name = u"Jan Nowak"_s}); });
    m_page = std::make_unique<DevicesPage>(m_desk->workspace());
    connect(m_page.get(), &Page::done, this, [this](const QString &, const std::function<void()> &undo) { m_done.append(undo); });
    m_page->resize(1000, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestContracts::contractIsRenewedAndEndedWithAReason()
{
    const auto contract = [this] {
        return m_desk->read([](Connection &db) { return ContractStore(db).find(ContractId{1}); }).value_or(Contract{});
    };
    find<QTabBar>(u"devicesTabs"_s)->setCurrentIndex(2);
    m_page->startNew();
    QTRY_COMPARE(QApplication::focusWidget(), find(u"title"_s));
    click(u"submit"_s);
    QVERIFY(find<FormField>(u"titleField"_s)->hasProblem() && find<FormField>(u"customerField"_s)->hasProblem());
    QTest::keyClicks(find(u"title"_s), u"Boiler care"_s);
    find(u"customer"_s)->setFocus();
    QTest::keyClicks(find(u"customer"_s), u"jan"_s);
    QTRY_VERIFY(find<RecordPicker>(u"customer"_s)->isOffering());
    QTest::keyClick(find(u"customer"_s), Qt::Key_Return);
    QTest::keyClicks(find(u"renewal_price"_s), u"120"_s);
    click(u"submit"_s);
    QTRY_COMPARE(labelText(u"contractTitle"_s), u"Boiler care"_s);
    const auto end = contract().endsOn;
    QCOMPARE(find(u"renewContract"_s)->size(), find(u"endContract"_s)->size()); // both as easy
    click(u"renewContract"_s);
    click(u"submit"_s);
    QVERIFY(find<FormField>(u"end_reasonField"_s)->hasProblem());
    reason(u"end_reason"_s, u"pleased"_s);
    click(u"submit"_s);
    QTRY_COMPARE(contract().endsOn, end.addDays(1).addMonths(12).addDays(-1));
    QTRY_VERIFY(labelText(u"contractHistory"_s).contains(u"pleased"));
    undo();
    QTRY_COMPARE(contract().endsOn, end);
    QTRY_VERIFY(labelText(u"contractFacts"_s).contains(m_desk->workspace().formats().date(end)));
    click(u"endContract"_s);
    reason(u"end_reason"_s, u"moved"_s);
    click(u"submit"_s);
    QTRY_COMPARE(contract().endReason, u"moved"_s);
    QTRY_VERIFY(!find(u"renewContract"_s)->isVisible());
}

void TestContracts::tabReachesTheDaysAndTheButtonOfTheEmptyList()
{
    find<QTabBar>(u"devicesTabs"_s)->setCurrentIndex(2);
    QTRY_VERIFY(find(u"contracts"_s)->findChild<QPushButton *>(u"emptyButton"_s)->isVisible());
    m_page->focusFilter();
    QStringList reached;
    for (int step = 0; step < 8 && QApplication::focusWidget(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    QVERIFY2(reached.contains(u"contractDays"_s) && reached.contains(u"emptyButton"_s), qPrintable(reached.join(u' ')));
}

QTEST_MAIN(TestContracts)
#include "tst_contracts.moc"
