// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchaseactions.h"

#include "models/actions/deliverlines.h"
#include "models/actions/registerpurchase.h"
#include "models/purchases/purchasestore.h"
#include "tests/support/testdesk.h"
#include "ui/core/problemline.h"
#include "ui/purchases/purchasedialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is done with a purchase in a dialog is written once, and a failure loses nothing that was typed.
class TestPurchaseDialog : public QObject
{
    Q_OBJECT

private slots:
    void aSecondClickRecordsNoSecondPayment();
    void aFailureLeavesTheDialogOpen();
    void aRefusedCancellationIsNoSuccess();
};

static PurchaseId addSale(TestDesk &desk)
{
    return desk.write([](Connection &db) {
        const PurchaseLine kettle{.description = u"Kettle"_s, .unitPriceE4 = 1'000'000};
        const Purchase sale{.madeOn = QDate(2026, 3, 2), .currency = u"PLN"_s, .lines = {kettle}};
        return registerPurchase(db, sale, {}).id;
    });
}

static PurchaseDialog *askForPayment(TestDesk &desk, PurchaseActions &actions, QWidget &window, PurchaseId id)
{
    actions.recordPayment(*desk.read([id](Connection &db) { return readPurchaseDetails(db, id); }));
    return window.findChild<PurchaseDialog *>();
}

void TestPurchaseDialog::aSecondClickRecordsNoSecondPayment()
{
    TestDesk desk;
    QWidget window;
    PurchaseActions actions(desk.workspace(), &window);
    QSignalSpy done(&actions, &PurchaseActions::done);
    const auto id = addSale(desk);
    auto *act = askForPayment(desk, actions, window, id)->findChild<QPushButton *>(u"act"_s);

    act->click();
    act->click();

    QTRY_COMPARE(done.size(), 1);
    const auto payments = desk.read([id](Connection &db) { return PurchaseStore(db).find(id)->payments; });
    QCOMPARE(payments.size(), 1);
    QCOMPARE(payments.constFirst().amountMinor, 10'000);
}

void TestPurchaseDialog::aFailureLeavesTheDialogOpen()
{
    TestDesk desk;
    QWidget window;
    PurchaseActions actions(desk.workspace(), &window);
    auto *dialog = askForPayment(desk, actions, window, addSale(desk));
    auto *act = dialog->findChild<QPushButton *>(u"act"_s);
    dialog->startWriting();
    QVERIFY(!act->isEnabled());

    dialog->fail(StorageError(StorageError::Kind::Full, u"no space"_s));

    QVERIFY(dialog->isVisible());
    QVERIFY(act->isEnabled());
    QVERIFY(!dialog->findChild<ProblemLine *>(u"dialogProblem"_s)->text().isEmpty());
}

void TestPurchaseDialog::aRefusedCancellationIsNoSuccess()
{
    TestDesk desk;
    QWidget window;
    PurchaseActions actions(desk.workspace(), &window);
    QSignalSpy done(&actions, &PurchaseActions::done);
    QSignalSpy refused(&actions, &PurchaseActions::refused);
    const auto id = addSale(desk);
    desk.write([id](Connection &db) {
        const auto sale = *PurchaseStore(db).find(id);
        deliverLines(db, id, sale.rowVersion, {sale.lines.constFirst().id}, QDate(2026, 3, 3), {}, {});
    });
    desk.prompts().text = u"by mistake"_s;

    actions.cancel(*desk.read([id](Connection &db) { return readPurchaseDetails(db, id); }));

    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.constFirst().constFirst().toString().contains(u"Take it back as a return"));
    QCOMPARE(done.size(), 0);
}

QTEST_MAIN(TestPurchaseDialog)
#include "tst_purchasedialog.moc"
