// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotdialogs.h"

#include "app/settled.h"
#include "app/welcomedialog.h"
#include "ui/cases/casespage.h"
#include "ui/cases/surveydialog.h"
#include "ui/core/mainwindow.h"
#include "ui/core/workspace.h"
#include "ui/customers/customerform.h"
#include "ui/products/productform.h"
#include "ui/purchases/paymentdialog.h"
#include "ui/purchases/purchaseform.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importwizard.h"

#include <QAction>
#include <QPushButton>
#include <QTemporaryFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

using Take = std::function<void(QWidget &, const QString &)>;

/// The dialog of that name, once `open` has opened it.
static void takeDialog(MainWindow &window, Workspace &workspace, const Take &take, const QString &name, const QString &picture,
                       const std::function<void()> &open)
{
    open();
    letSettle(workspace.database());
    if (auto *dialog = window.findChild<QDialog *>(name)) {
        take(*dialog, picture);
        dialog->reject();
    }
}

static void takeCases(MainWindow &window, Workspace &workspace, const Take &take)
{
    window.showPage(u"cases"_s);
    auto *page = qobject_cast<CasesPage *>(window.page(u"cases"_s));
    letSettle(workspace.database());
    takeDialog(window, workspace, take, u"logContactDialog"_s, u"log-contact"_s, [page] { page->startNew(); });
    takeDialog(window, workspace, take, u"surveyDialog"_s, u"survey"_s, [page] { page->enterSurvey({.name = page->shownNumber()}); });
    takeDialog(window, workspace, take, u"handOverDialog"_s, u"hand-over"_s, [page] {
        if (auto *button = page->findChild<QPushButton *>(u"handOver"_s))
            button->click();
    });
    for (const auto &[action, dialog, picture] : {std::tuple{u"editCase"_s, u"caseForm"_s, u"case-form"_s},
                                                  std::tuple{u"cancelCase"_s, u"cancelCaseDialog"_s, u"cancel-case"_s}}) {
        takeDialog(window, workspace, take, dialog, picture, [page, name = action] {
            if (auto *found = page->findChild<QAction *>(name))
                found->trigger();
        });
    }
}

static void takePurchases(MainWindow &window, Workspace &workspace, const Take &take)
{
    window.showPage(u"purchases"_s);
    auto *page = window.page(u"purchases"_s);
    letSettle(workspace.database());
    if (auto *button = page->findChild<QPushButton *>(u"recordPayment"_s)) {
        button->click();
        if (auto *dialog = page->findChild<PaymentDialog *>()) {
            take(*dialog, u"payment"_s);
            dialog->reject();
        }
    }
    page->startNew();
    letSettle(workspace.database());
    take(window, u"purchase-form"_s);
    page->findChild<PurchaseForm *>()->leave();
}

static void takeProducts(MainWindow &window, Workspace &workspace, const Take &take)
{
    window.showPage(u"products"_s);
    auto *page = window.page(u"products"_s);
    letSettle(workspace.database());
    page->startNew();
    letSettle(workspace.database());
    take(window, u"product-form"_s);
    page->findChild<ProductForm *>()->leave();
}

/// A step that is worked out on another thread.
static void letFinish(Workspace &workspace)
{
    for (int step = 0; step < 2; ++step) { // reading the file, then looking at its dates
        QThreadPool::globalInstance()->waitForDone();
        letSettle(workspace.database());
    }
}

static void takeTransfer(MainWindow &window, Workspace &workspace, const Take &take)
{
    QTemporaryFile file;
    if (file.open()) {
        file.write("Name;Phone;E-mail;Street;City;Birthday\n"
                   "Żaneta Łącka;+48 601 234 567;zaneta@example.com;ul. Długa 5;Łódź;03/05/1984\n"
                   "Иван Петров;+48 602 345 678;ivan@example.com;ul. Krótka 7;Kraków;04/06/1979\n");
        file.close();
    }
    ImportWizard wizard(workspace, &window);
    wizard.setFile(ImportKind::Customers, file.fileName());
    wizard.show();
    wizard.findChild<QPushButton *>(u"wizardNext"_s)->click();
    letFinish(workspace);
    take(wizard, u"import"_s);
    wizard.reject();
    ExportDialog dialog(workspace, ExportKind::SalesRegister, &window);
    dialog.show();
    letSettle(workspace.database());
    take(dialog, u"export"_s);
    dialog.reject();
}

void takeDialogs(MainWindow &window, Workspace &workspace, const Take &take)
{
    WelcomeDialog welcome({}, &window);
    welcome.show();
    letSettle(workspace.database());
    take(welcome, u"welcome"_s);
    welcome.close();

    auto *customers = window.page(u"customers"_s);
    customers->startNew();
    letSettle(workspace.database());
    if (auto *form = customers->findChild<CustomerForm *>()) {
        take(*form, u"customer-form"_s);
        form->reject();
    }
    takeCases(window, workspace, take);
    takePurchases(window, workspace, take);
    takeProducts(window, workspace, take);
    takeTransfer(window, workspace, take);
}
