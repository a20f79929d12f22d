// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/appdesk.h"
#include "ui/core/listview.h"
#include "ui/core/recordpicker.h"
#include "ui/offers/offerform.h"
#include "ui/offers/spokenquotedialog.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

/// The ways from other pages to offers.
class TestOfferWiring : public QObject
{
    Q_OBJECT

private slots:
    void newOfferOnTheCardIsForThatCustomer();
    void theKeyLogsAQuoteForTheCustomerOnTheScreen();
    void theKeyAsksForTheCustomerWhereThereIsNone();

private:
    /// The page of customers with the first one's card.
    Page &showFirstCustomer(AppDesk &desk);
};

Page &TestOfferWiring::showFirstCustomer(AppDesk &desk)
{
    auto &page = desk.show(u"customers"_s);
    page.openRecord(SearchKind::Customer, page.findChild<ListView *>(u"customers"_s)->model()->idAt(0));
    desk.settle();
    return page;
}

void TestOfferWiring::newOfferOnTheCardIsForThatCustomer()
{
    AppDesk desk;
    desk.open();
    auto &page = showFirstCustomer(desk);
    page.findChild<QAction *>(u"newOffer"_s)->trigger();
    desk.settle();
    QCOMPARE(desk.window().currentPage(), u"offers"_s);
    auto *form = desk.find<OfferForm>(u"offerForm"_s);
    QTRY_VERIFY(form->isVisible());
    QCOMPARE(form->findChild<RecordPicker *>(u"customer"_s)->choice(), page.findChild<ListView *>(u"customers"_s)->model()->idAt(0));
    QVERIFY(!form->isDirty());
}

void TestOfferWiring::theKeyLogsAQuoteForTheCustomerOnTheScreen()
{
    AppDesk desk;
    desk.open();
    auto &page = showFirstCustomer(desk);
    const auto name = page.findChild<QLabel *>(u"customerName"_s)->text();
    QTest::keyClick(&desk.window(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<SpokenQuoteDialog *>(QApplication::activeModalWidget()));
    QVERIFY(QApplication::activeModalWidget()->windowTitle().contains(name));
    QCOMPARE(desk.window().currentPage(), u"customers"_s);
}

void TestOfferWiring::theKeyAsksForTheCustomerWhereThereIsNone()
{
    AppDesk desk;
    desk.open();
    desk.show(u"dashboard"_s);
    QTest::keyClick(&desk.window(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<SpokenQuoteDialog *>(QApplication::activeModalWidget()));
    QVERIFY(QApplication::activeModalWidget()->findChild<RecordPicker *>(u"customer"_s));
}

QTEST_MAIN(TestOfferWiring)
#include "tst_offerwiring.moc"
