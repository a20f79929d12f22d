// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotdialogs.h"

#include "app/settled.h"
#include "app/welcomedialog.h"
#include "ui/core/mainwindow.h"
#include "ui/core/workspace.h"
#include "ui/customers/customerform.h"
#include "ui/products/productform.h"
#include "ui/purchases/paymentdialog.h"
#include "ui/purchases/purchaseform.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

using Take = std::function<void(QWidget &, const QString &)>;

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
    takePurchases(window, workspace, take);
    takeProducts(window, workspace, take);
}
