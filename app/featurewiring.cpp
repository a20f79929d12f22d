// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/featurewiring.h"

#include "app/casecloser.h"
#include "app/offerexpirer.h"
#include "models/customers/customerstore.h"
#include "models/storage/deliver.h"
#include "ui/cases/casespage.h"
#include "ui/cases/surveydialog.h"
#include "ui/core/mainwindow.h"
#include "ui/core/storagetexts.h"
#include "ui/core/workspace.h"
#include "ui/customers/customerspage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/offers/offerspage.h"
#include "ui/purchases/purchasespage.h"
#include "ui/returns/returnspage.h"
#include "ui/settings/deskchooser.h"
#include "ui/transfer/exportdialog.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

static CasesPage &casesPage(MainWindow &window)
{
    return *qobject_cast<CasesPage *>(window.page(u"cases"_s));
}

static OffersPage &offersPage(MainWindow &window)
{
    return *qobject_cast<OffersPage *>(window.page(u"offers"_s));
}

/// Does `use` with the customer's name, once it is read.
static void withCustomer(MainWindow &window, Workspace &workspace, CustomerId id, const std::function<void(const Customer &)> &use)
{
    auto customer = workspace.database().read([id](Connection &db) { return CustomerStore(db).find(id); });
    const auto onFound = [use](const std::optional<Customer> &found) {
        if (found)
            use(*found);
    };
    deliver(customer, &window, onFound, [&window](const StorageError &error) { window.showFailure(storageSentence(error)); });
}

static void wireOffersOfCustomers(MainWindow &window, Workspace &workspace, CustomersPage &page)
{
    QObject::connect(&page, &CustomersPage::newOfferRequested, &window, [&window, &workspace](CustomerId id) {
        withCustomer(window, workspace, id, [&window](const Customer &customer) {
            window.showPage(u"offers"_s);
            offersPage(window).startNewFor(customer.id, displayName(customer));
        });
    });
    QObject::connect(&page, &CustomersPage::spokenQuoteRequested, &window, [&window, &workspace](CustomerId id) {
        withCustomer(window, workspace, id,
                     [&window](const Customer &customer) { offersPage(window).logSpokenQuote(customer.id, displayName(customer)); });
    });
}

/// A price that was told: to the customer on the screen, or the dialog asks to whom.
static void logSpokenQuote(MainWindow &window)
{
    auto *page = window.page(window.currentPage());
    auto *customers = qobject_cast<CustomersPage *>(page);
    if (customers && customers->logSpokenQuote())
        return;
    if (auto *offers = qobject_cast<OffersPage *>(page))
        offers->logSpokenQuote();
    else
        offersPage(window).logSpokenQuote({}, {});
}

static void wireCustomers(MainWindow &window, Workspace &workspace, CustomersPage &page)
{
    QObject::connect(&page, &CustomersPage::logContactRequested, &window,
                     [&window](CustomerId customer) { casesPage(window).logContactWith(customer); });
    QObject::connect(&page, &CustomersPage::surveyRequested, &window, [&window, &workspace](CustomerId id) {
        withCustomer(window, workspace, id, [&window](const Customer &customer) {
            casesPage(window).enterSurvey({.customer = customer.id, .caseId = {}, .purchase = {}, .name = displayName(customer)});
        });
    });
    QObject::connect(&page, &CustomersPage::newPurchaseRequested, &window, [&window, &workspace](CustomerId id) {
        withCustomer(window, workspace, id, [&window](const Customer &customer) {
            window.showPage(u"purchases"_s);
            qobject_cast<PurchasesPage *>(window.page(u"purchases"_s))->startNewFor(customer.id, displayName(customer));
        });
    });
}

static void wirePurchases(MainWindow &window, PurchasesPage &page)
{
    QObject::connect(&page, &PurchasesPage::surveyRequested, &window,
                     [&window](PurchaseId purchase, std::optional<CustomerId> customer, const QString &number) {
                         casesPage(window).enterSurvey({.customer = customer, .caseId = {}, .purchase = purchase, .name = number});
                     });
}

static void wireDashboard(MainWindow &window, Workspace &workspace, DashboardPage &page)
{
    QObject::connect(&page, &DashboardPage::figuresRequested, &window, [&window, &workspace](const Period &period) {
        auto *dialog = new ExportDialog(workspace, ExportKind::Kpi, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setPeriod(period.from, period.to);
        QObject::connect(dialog, &ExportDialog::exported, &window, [&window](const QString &sentence) { window.showDone(sentence, {}); });
        dialog->open();
    });
}

static ReturnsPage &returnsPage(MainWindow &window)
{
    return *qobject_cast<ReturnsPage *>(window.page(u"returns"_s));
}

void wireFeatures(MainWindow &window, Workspace &workspace)
{
    window.setFoot(new DeskChooser(workspace));
    auto *closer = new CaseCloser(workspace, &window);
    QObject::connect(closer, &CaseCloser::failed, &window, [&window](const StorageError &error) { window.showFailure(storageSentence(error)); });
    auto *expirer = new OfferExpirer(workspace, &window);
    QObject::connect(expirer, &OfferExpirer::failed, &window, [&window](const StorageError &error) { window.showFailure(storageSentence(error)); });
    auto *logContact = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), &window);
    QObject::connect(logContact, &QShortcut::activated, &window, [&window] {
        auto *customers = qobject_cast<CustomersPage *>(window.page(window.currentPage()));
        if (!customers || !customers->logContact())
            casesPage(window).logContact();
    });
    auto *quote = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q), &window);
    QObject::connect(quote, &QShortcut::activated, &window, [&window] { logSpokenQuote(window); });
    QObject::connect(&window, &MainWindow::pageMade, &window, [&window, &workspace](const QString &, Page *page) {
        if (auto *customers = qobject_cast<CustomersPage *>(page)) {
            wireCustomers(window, workspace, *customers);
            wireOffersOfCustomers(window, workspace, *customers);
        }
        if (auto *purchases = qobject_cast<PurchasesPage *>(page))
            wirePurchases(window, *purchases);
        if (auto *dashboard = qobject_cast<DashboardPage *>(page))
            wireDashboard(window, workspace, *dashboard);
        if (auto *cases = qobject_cast<CasesPage *>(page))
            QObject::connect(cases, &CasesPage::returnRequested, &window, [&window](CaseId id) { returnsPage(window).openReturnIn(id); });
        if (auto *returns = qobject_cast<ReturnsPage *>(page))
            QObject::connect(returns, &ReturnsPage::openingRefused, &window, &MainWindow::showState);
    });
}
