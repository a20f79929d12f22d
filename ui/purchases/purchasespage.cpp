// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchasespage.h"

#include "ui/core/listview.h"
#include "ui/core/recordside.h"
#include "ui/core/style.h"
#include "ui/purchases/purchaseactions.h"
#include "ui/purchases/purchaseform.h"
#include "ui/purchases/purchaselist.h"
#include "ui/purchases/purchaseview.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

PurchasesPage::PurchasesPage(Workspace &workspace, QWidget *parent)
    : PurchasesPage(workspace, new PurchaseList(workspace), parent)
{}

PurchasesPage::PurchasesPage(Workspace &workspace, PurchaseList *list, QWidget *parent)
    : RecordPage(u"purchases"_s, tr("Purchases"), list, parent),
      m_workspace(workspace),
      m_actions(new PurchaseActions(workspace, this)),
      m_list(list),
      m_view(new PurchaseView(workspace)),
      m_side(new RecordSide(workspace, tr("Select a purchase to see its lines and payments."), {m_view})),
      m_form(new PurchaseForm(workspace))
{
    auto *add = addButton(u"newPurchase"_s, tr("&New purchase"), u"list-add"_s);
    add->setEnabled(m_workspace.canWrite());
    makePrimary(add);
    connect(add, &QPushButton::clicked, this, &PurchasesPage::startNew);
    setSide(m_side);
    setForm(m_form);
    connect(m_list->view(), &ListView::currentChanged, this, &PurchasesPage::load);
    connect(m_list->view(), &ListView::opened, this, &PurchasesPage::edit);
    connectView();
    connectForm();
    connectActions();
}

void PurchasesPage::connectActions()
{
    connect(m_actions, &PurchaseActions::done, this, &Page::done);
    connect(m_actions, &PurchaseActions::failed, this, &Page::failed);
    connect(m_actions, &PurchaseActions::refused, this, &Page::refused);
    connect(m_actions, &PurchaseActions::made, this, [this](PurchaseId id) { m_list->select(id.value); });
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & (Topic::Purchases | Topic::Customers | Topic::Products | Topic::Staff))
            load(m_side->wanted());
    });
    connect(&m_workspace, &Workspace::shopChanged, this, [this] { load(m_side->wanted()); });
    connect(m_side, &RecordSide::failed, this, &Page::failed);
}

void PurchasesPage::connectView()
{
    connect(m_view, &PurchaseView::editRequested, this, &PurchasesPage::edit);
    connect(m_view, &PurchaseView::deliverRequested, this, [this] { m_actions->handOver(m_view->details()); });
    connect(m_view, &PurchaseView::paymentRequested, this, [this] { m_actions->recordPayment(m_view->details()); });
    connect(m_view, &PurchaseView::returnRequested, this, [this] { m_actions->takeBack(m_view->details()); });
    connect(m_view, &PurchaseView::surveyRequested, this, [this] {
        const auto &purchase = m_view->details().purchase;
        emit surveyRequested(purchase.id, purchase.customer, purchase.number);
    });
    connect(m_view, &PurchaseView::cancelRequested, this, [this] { m_actions->cancel(m_view->details()); });
    connect(m_view, &PurchaseView::customerRequested, this,
            [this](qint64 id) { emit openRequested(SearchKind::Customer, id); });
    const auto openDevice = [this](qint64 id) { emit openRequested(SearchKind::Device, id); };
    connect(m_view, &PurchaseView::deviceRequested, this, openDevice);
    connect(m_actions, &PurchaseActions::deviceRequested, this, openDevice);
    connect(m_form, &PurchaseForm::deviceRequested, this, openDevice);
    connect(m_view, &PurchaseView::purchaseRequested, this, [this](qint64 id) { m_list->select(id); });
}

void PurchasesPage::connectForm()
{
    connect(m_form, &PurchaseForm::saved, this, [this](PurchaseId id, const Purchase &before) {
        m_list->select(id.value);
        load(id.value);
        showBrowser();
        m_actions->tellSaved(id, before);
    });
}

void PurchasesPage::load(qint64 id)
{
    m_side->present(id, [id](Connection &db) { return readPurchaseDetails(db, PurchaseId{id}); }, m_view);
}

/// Edits the purchase that is shown; one that is cancelled is only looked at.
void PurchasesPage::edit()
{
    const auto &details = m_view->details();
    if (!m_side->shows(m_view) || !m_workspace.canWrite() || details.purchase.status == PurchaseStatus::Cancelled)
        return;
    m_form->edit(details);
    showForm();
}

void PurchasesPage::openRecord(SearchKind kind, qint64 id)
{
    if (kind == SearchKind::Purchase)
        fromBrowser([this, id] { m_list->select(id); });
}

void PurchasesPage::openRows(const QString &title, const QList<qint64> &ids)
{
    fromBrowser([this, title, ids] { m_list->showOnly(title, ids); });
}

void PurchasesPage::startNew()
{
    startNewFor({}, {});
}

void PurchasesPage::startNewFor(CustomerId customer, const QString &name)
{
    if (!m_workspace.canWrite())
        return;
    fromBrowser([this, customer, name] {
        showForm();
        m_form->startNew(customer, name);
    });
}
