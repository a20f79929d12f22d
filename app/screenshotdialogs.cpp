// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotdialogs.h"

#include "app/screenshotoffers.h"
#include "app/screenshottransfer.h"
#include "app/settled.h"
#include "app/welcomedialog.h"
#include "models/purchases/purchaselists.h"
#include "ui/core/conflictdialog.h"
#include "ui/core/figurecard.h"
#include "ui/core/listview.h"
#include "ui/core/mainwindow.h"
#include "ui/core/prompts.h"
#include "ui/core/workspace.h"
#include "ui/customers/customerconflict.h"
#include "ui/customers/customerspage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/offers/offerspage.h"
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

/// Goes through the pages and opens what can be opened there.
class Tour
{
public:
    using Take = std::function<void(QWidget &, const QString &)>;

    Tour(MainWindow &window, Workspace &workspace, const Take &take) : m_window(window), m_workspace(workspace), m_take(take) {}

    void welcome();
    void search();
    void customers();
    void cases();
    void offers();
    void purchases();
    void devices();
    void products();
    void returns();
    void dashboard();
    void settings();
    void questions();

private:
    void settle() { letSettle(m_workspace.database()); }
    Page *show(const QString &page);
    /// Presses the button if it is shown and enabled, or chooses the entry of a menu.
    bool press(QWidget &root, const QString &name) { return press(root, QRegularExpression(u'^' + name + u'$')); }
    bool press(QWidget &root, const QRegularExpression &name);
    /// Selects the first rows of the list one after the other until the button can be pressed, and presses it.
    bool pressWhereOffered(Page &page, const QString &list, const QString &button)
    {
        return pressWhereOffered(page, list, QRegularExpression(u'^' + button + u'$'));
    }
    bool pressWhereOffered(Page &page, const QString &list, const QRegularExpression &button);
    void write(const QString &field, const QString &text);
    /// Hands over the dialog that is open, and closes it.
    void takeOpen(const QString &name);
    void takeWindow(const QString &name);

    MainWindow &m_window;
    Workspace &m_workspace;
    Take m_take;
};

Page *Tour::show(const QString &page)
{
    m_window.showPage(page);
    settle();
    return m_window.page(page);
}

bool Tour::press(QWidget &root, const QRegularExpression &name)
{
    const auto buttons = root.findChildren<QAbstractButton *>(name);
    for (auto *button : buttons) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        button->setFocus(); // scrolls to it
        button->click();
        settle();
        return true;
    }
    const auto entries = root.findChildren<QAction *>(name);
    if (entries.isEmpty() || !entries.constFirst()->isEnabled())
        return false;
    entries.constFirst()->trigger();
    settle();
    return true;
}

bool Tour::pressWhereOffered(Page &page, const QString &list, const QRegularExpression &button)
{
    constexpr int kRows = 25;
    auto *view = page.findChild<ListView *>(list);
    const auto ids = view->model()->ids().mid(0, kRows);
    for (const auto id : ids) {
        view->select(id);
        settle();
        if (press(page, button))
            return true;
    }
    return false;
}

void Tour::write(const QString &field, const QString &text)
{
    auto *dialog = QApplication::activeModalWidget();
    if (auto *lines = dialog ? dialog->findChild<QPlainTextEdit *>(field) : nullptr)
        lines->setPlainText(text);
    if (auto *line = dialog ? dialog->findChild<QLineEdit *>(field) : nullptr)
        line->setText(text);
    settle();
}

void Tour::takeOpen(const QString &name)
{
    auto *dialog = QApplication::activeModalWidget();
    if (!dialog)
        return;
    m_take(*dialog, name);
    dialog->hide();
    dialog->deleteLater();
    m_window.activateWindow(); // what a window manager does
    settle();
}

void Tour::takeWindow(const QString &name)
{
    settle();
    m_take(m_window, name);
}

void Tour::welcome()
{
    auto *dialog = new WelcomeDialog({}, &m_window);
    dialog->open();
    settle();
    takeOpen(u"welcome"_s);
}

void Tour::search()
{
    auto *field = m_window.findChild<QLineEdit *>(u"searchField"_s);
    field->setFocus();
    field->insert(u"ko"_s); // as if typed
    takeWindow(u"search"_s);
    field->clear();
    settle();
}

void Tour::customers()
{
    auto *page = qobject_cast<CustomersPage *>(show(u"customers"_s));
    auto *list = page->findChild<ListView *>(u"customers"_s);
    const auto id = list->model()->idAt(2);
    page->openRecord(SearchKind::Customer, id);
    takeWindow(u"customer-card"_s);
    press(*page, u"printBriefing"_s);
    takeOpen(u"call-briefing"_s);
    press(*page, u"editCustomer"_s);
    takeOpen(u"customer-form"_s);
    page->focusFilter();
    page->startNew();
    settle();
    takeOpen(u"new-customer"_s);
    list->chooseColumns();
    if (auto *chooser = QApplication::activePopupWidget()) {
        settle();
        m_take(*chooser, u"columns"_s);
        chooser->close();
    }
    Customer mine;
    mine.name = u"Anna Kowalska-Nowak"_s;
    mine.note = u"Ring after 16:00."_s;
    Customer theirs;
    theirs.name = u"Anna Kowalska"_s;
    auto *conflict = new ConflictDialog(theirs.name, conflictRows(mine, theirs, {}, m_workspace.formats()), &m_window);
    conflict->open();
    settle();
    takeOpen(u"conflict"_s);
}

void Tour::cases()
{
    auto *page = show(u"cases"_s);
    if (!pressWhereOffered(*page, u"cases"_s, u"logContact"_s))
        return;
    write(u"text"_s, u"The part has come. We agreed that the technician comes on Thursday morning."_s);
    takeOpen(u"log-contact"_s);
    page->startNew();
    settle();
    takeOpen(u"new-case"_s);
    for (const auto &[button, name] : {std::pair{u"editCase"_s, u"case-form"_s}, std::pair{u"handOver"_s, u"hand-over"_s},
                                       std::pair{u"enterSurvey"_s, u"survey"_s}, std::pair{u"cancelCase"_s, u"cancel-case"_s}}) {
        pressWhereOffered(*page, u"cases"_s, button); // a case with an open return is not cancelled
        if (name == u"survey")
            press(*QApplication::activeModalWidget(), u"score4"_s);
        takeOpen(name);
    }
    page->openRecord(SearchKind::Case, page->findChild<ListView *>(u"cases"_s)->currentId());
    takeWindow(u"case"_s);
    page->focusFilter();
}

void Tour::offers()
{
    auto *page = show(u"offers"_s);
    press(*page, u"logSpokenQuote"_s);
    takeOpen(u"spoken-quote"_s);
    page->startNew();
    takeWindow(u"new-offer"_s);
    press(*page, u"leaveForm"_s);
    if (pressWhereOffered(*page, u"offers"_s, u"editOffer"_s)) {
        takeWindow(u"offer-form"_s);
        press(*page, u"leaveForm"_s);
    }
    if (pressWhereOffered(*page, u"offers"_s, u"declineOffer"_s)) {
        takeOpen(u"decline-offer"_s);
        takeOpenOffer(m_window, m_workspace, *qobject_cast<OffersPage *>(page), m_take);
    }
    if (pressWhereOffered(*page, u"offers"_s, u"printOffer"_s))
        takeOpen(u"offer-paper"_s);
}

void Tour::purchases()
{
    auto *page = show(u"purchases"_s);
    struct Stop {
        QString chip;
        QString button;
        QString name;
    };
    const auto chip = [](PurchaseFilter filter) { return u"filter%1"_s.arg(int(filter)); };
    for (const auto &stop : {Stop{chip(PurchaseFilter::Unpaid), u"recordPayment"_s, u"payment"_s},
                             Stop{chip(PurchaseFilter::Undelivered), u"deliver"_s, u"delivery"_s},
                             Stop{chip(PurchaseFilter::All), u"takeBack"_s, u"return"_s},
                             Stop{chip(PurchaseFilter::Undelivered), u"cancelPurchase"_s, u"cancel-purchase"_s}}) {
        press(*page, stop.chip);
        if (pressWhereOffered(*page, u"purchases"_s, stop.button))
            takeOpen(stop.name);
    }
    press(*page, chip(PurchaseFilter::All));
    if (pressWhereOffered(*page, u"purchases"_s, u"editPurchase"_s)) {
        takeWindow(u"purchase-form"_s);
        press(*page, u"leaveForm"_s);
    }
    page->startNew();
    takeWindow(u"new-purchase"_s);
    press(*page, u"leaveForm"_s);
}

void Tour::devices()
{
    auto *page = show(u"devices"_s);
    auto *tabs = page->findChild<QTabBar *>(u"devicesTabs"_s);
    const auto takeWhere = [&](const QString &list, const QRegularExpression &button, const QString &name) {
        if (pressWhereOffered(*page, list, button))
            takeOpen(name);
    };
    takeWindow(u"device"_s);
    page->startNew();
    if (auto *check = QApplication::activeModalWidget()->findChild<QAbstractButton *>(u"withWarranty"_s))
        check->setChecked(true);
    settle();
    takeOpen(u"new-device"_s);
    for (const auto &[button, name] : {std::pair{u"editDevice"_s, u"device-form"_s}, std::pair{u"addWarranty"_s, u"add-warranty"_s},
                                       std::pair{u"changeOwner"_s, u"device-owner"_s}}) {
        press(*page, button);
        takeOpen(name);
    }
    takeWhere(u"devices"_s, QRegularExpression(u"^register\\d+$"_s), u"register-warranty"_s);
    takeWhere(u"devices"_s, QRegularExpression(u"^void\\d+$"_s), u"void-warranty"_s);
    takeWhere(u"devices"_s, QRegularExpression(u"^planInspections$"_s), u"plan-inspections"_s);
    tabs->setCurrentIndex(1);
    takeWindow(u"inspections"_s);
    takeWhere(u"inspections"_s, QRegularExpression(u"^inspectionDone\\d+$"_s), u"inspection-done"_s);
    takeWhere(u"inspections"_s, QRegularExpression(u"^endPlan\\d+$"_s), u"end-inspections"_s);
    tabs->setCurrentIndex(2);
    takeWindow(u"contracts"_s);
    page->startNew();
    settle();
    takeOpen(u"new-contract"_s);
    takeWhere(u"contracts"_s, QRegularExpression(u"^renewContract$"_s), u"renew-contract"_s);
    takeWhere(u"contracts"_s, QRegularExpression(u"^endContract$"_s), u"end-contract"_s);
    tabs->setCurrentIndex(0);
}

void Tour::products()
{
    auto *page = show(u"products"_s);
    pressWhereOffered(*page, u"products"_s, u"editProduct"_s);
    takeWindow(u"product-form"_s);
    press(*page, u"leaveForm"_s);
}

void Tour::returns()
{
    auto *cases = show(u"cases"_s);
    auto *list = cases->findChild<ListView *>(u"cases"_s);
    const auto ids = list->model()->ids();
    for (auto id = ids.begin(); id != ids.end() && !QApplication::activeModalWidget(); ++id) { // some have nothing to bring back
        list->select(*id);
        settle();
        press(*cases, u"openReturn"_s);
    }
    takeOpen(u"open-return"_s);
    auto *page = show(u"returns"_s);
    for (const auto &[button, name] :
         {std::pair{u"editReturn"_s, u"edit-return"_s}, std::pair{u"step_approved"_s, u"approve-return"_s},
          std::pair{u"step_rejected"_s, u"reject-return"_s}, std::pair{u"step_closed"_s, u"close-return"_s},
          std::pair{u"lendLoaner"_s, u"loaner"_s}, std::pair{u"step_refunded"_s, u"refund"_s},
          std::pair{u"step_replaced"_s, u"replacement"_s}, std::pair{u"step_handed_over"_s, u"hand-over-repair"_s}}) {
        if (pressWhereOffered(*page, u"returns"_s, button))
            takeOpen(name);
    }
}

void Tour::dashboard()
{
    auto *page = show(u"dashboard"_s);
    press(*page, u"chartToggle"_s);
    takeWindow(u"chart-table"_s);
    press(*page, u"chartToggle"_s);
    press(*page, u"printDashboard"_s);
    takeOpen(u"dashboard-paper"_s);
    const auto cards = page->findChildren<FigureCard *>();
    for (auto *card : cards) {
        card->click();
        settle();
        if (QApplication::activeModalWidget())
            return takeOpen(u"answers"_s);
        show(u"dashboard"_s);
    }
}

void Tour::settings()
{
    auto *page = qobject_cast<SettingsPage *>(show(u"settings"_s));
    page->showSection(u"staff"_s);
    settle();
    press(*page, u"editStaff"_s);
    takeOpen(u"staff"_s);
    page->showSection(u"targets"_s);
    settle();
    press(*page, u"editTarget"_s);
    takeOpen(u"target"_s);
}

void Tour::questions()
{
    auto &prompts = m_workspace.prompts();
    prompts.askToSave(u"Anna Kowalska"_s, [] {}, [] {});
    settle();
    takeOpen(u"unsaved"_s);
}

}

void takeDialogs(MainWindow &window, Workspace &workspace, const std::function<void(QWidget &, const QString &)> &take)
{
    Tour tour(window, workspace, take);
    tour.welcome();
    tour.search();
    tour.customers();
    tour.cases();
    tour.offers();
    tour.purchases();
    tour.devices();
    tour.products();
    tour.returns();
    tour.dashboard();
    tour.settings();
    tour.questions();
    takeTransferDialogs(window, workspace, take);
}
