// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaseview.h"

#include "tests/support/testdesk.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPurchaseView : public QObject
{
    Q_OBJECT

private slots:
    void takesAnswersAboutSalesOnly_data();
    void takesAnswersAboutSalesOnly();
    void longNamesOfGoodsAreReadWhole();
};

void TestPurchaseView::takesAnswersAboutSalesOnly_data()
{
    QTest::addColumn<PurchaseKind>("kind");
    QTest::addColumn<PurchaseStatus>("status");
    QTest::addColumn<bool>("offered");
    QTest::newRow("sale") << PurchaseKind::Sale << PurchaseStatus::Delivered << true;
    QTest::newRow("cancelled sale") << PurchaseKind::Sale << PurchaseStatus::Cancelled << false;
    QTest::newRow("return") << PurchaseKind::Return << PurchaseStatus::Delivered << false;
}

void TestPurchaseView::takesAnswersAboutSalesOnly()
{
    QFETCH(const PurchaseKind, kind);
    QFETCH(const PurchaseStatus, status);
    QFETCH(const bool, offered);
    TestDesk desk;
    PurchaseView view(desk.workspace());
    PurchaseDetails details;
    details.purchase.number = u"FV/1"_s;
    details.purchase.kind = kind;
    details.purchase.status = status;
    details.purchase.madeOn = QDate(2026, 3, 2);
    details.purchase.currency = u"PLN"_s;
    view.setDetails(details);
    view.show();
    auto *button = view.findChild<QPushButton *>(u"enterPurchaseAnswer"_s);
    QCOMPARE(button->isVisible(), offered);
    if (!offered)
        return;
    QSignalSpy asked(&view, &PurchaseView::surveyRequested);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void TestPurchaseView::longNamesOfGoodsAreReadWhole()
{
    TestDesk desk;
    PurchaseView view(desk.workspace());
    view.resize(360, 600);
    view.show();
    PurchaseDetails details;
    details.purchase.currency = u"PLN"_s;
    details.purchase.lines = {{.description = u"Built-in oven with a self-cleaning steam programme"_s, .quantityMilli = 1000},
                              {.description = u"Kettle"_s, .quantityMilli = 1000}};
    view.setDetails(details);
    const auto *table = view.findChild<QTableView *>(u"purchaseLines"_s);
    const int usual = table->verticalHeader()->defaultSectionSize();
    QVERIFY(table->rowHeight(0) > usual);
    QCOMPARE(table->rowHeight(1), usual);
    QVERIFY(table->height() > table->rowHeight(0) + table->rowHeight(1) + table->horizontalHeader()->height());
}

QTEST_MAIN(TestPurchaseView)
#include "tst_purchaseview.moc"
