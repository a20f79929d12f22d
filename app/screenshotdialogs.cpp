// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotdialogs.h"

#include "app/settled.h"
#include "app/welcomedialog.h"
#include "ui/core/mainwindow.h"
#include "ui/core/workspace.h"
#include "ui/customers/customerform.h"

using namespace Qt::StringLiterals;

void takeDialogs(MainWindow &window, Workspace &workspace, const std::function<void(QWidget &, const QString &)> &take)
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
}
