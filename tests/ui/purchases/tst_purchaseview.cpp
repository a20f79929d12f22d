// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaseview.h"

#include "tests/support/testdesk.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPurchaseView : public QObject
{
    Q_OBJECT

private slots:
    void takesAnswersAboutSalesOnly_data();
    void takesAnswersAboutSalesOnly();
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

QTEST_MAIN(TestPurchaseView)
#include "tst_purchaseview.moc"
