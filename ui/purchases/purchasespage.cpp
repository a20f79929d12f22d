// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchases/purchasespage.h"

#include "models/storage/deliver.h"
#include "ui/core/emptystate.h"
#include "ui/core/icons.h"
#include "ui/core/listview.h"
#include "ui/core/pageheader.h"
#include "ui/core/plainlabel.h"
#include "ui/core/style.h"
#include "ui/core/workspace.h"
#include "ui/purchases/purchaseactions.h"
#include "ui/purchases/purchaseform.h"
#include "ui/purchases/purchaselist.h"
#include "ui/purchases/purchaseview.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PurchasesPage::PurchasesPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_actions(new PurchaseActions(workspace, this)),
      m_stack(new QStackedWidget),
      m_header(new PageHeader(tr("Purchases"))),
      m_new(new QPushButton(icon(u"list-add"_s), tr("&New purchase"))),
      m_list(new PurchaseList(workspace)),
      m_side(new QStackedWidget),
      m_nothing(new EmptyState(tr("Select a purchase to see its lines and payments."))),
      m_view(new PurchaseView(workspace)),
      m_status(new PlainLabel({}, PlainLabel::Type::Small)),
      m_form(new PurchaseForm(workspace))
{
    setObjectName(u"purchasesPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->addWidget(m_stack);
    m_stack->addWidget(buildBrowser());
    m_stack->addWidget(m_form);
    connectList();
    connectView();
    connectForm();
    connect(m_actions, &PurchaseActions::done, this, &Page::done);
    connect(m_actions, &PurchaseActions::failed, this, &Page::failed);
    connect(m_actions, &PurchaseActions::made, this, [this](PurchaseId id) { m_list->select(id.value); });
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (m_shown != 0 && topics & (Topic::Purchases | Topic::Customers | Topic::Products | Topic::Staff))
            load(m_shown);
    });
    connect(&m_workspace, &Workspace::shopChanged, this, [this] { load(m_shown); });
}

QWidget *PurchasesPage::buildBrowser()
{
    m_new->setObjectName(u"newPurchase"_s);
    m_new->setEnabled(m_workspace.canWrite());
    makePrimary(m_new);
    auto *columns = new QToolButton;
    columns->setObjectName(u"purchaseColumns"_s);
    columns->setDefaultAction(m_list->view()->columnsAction());
    columns->setAccessibleName(tr("Choose columns"));
    m_header->setObjectName(u"purchasesHeader"_s);
    m_header->addWidget(columns);
    m_header->addWidget(m_new);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_view);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({px(32) * 14, px(32) * 12});
    m_status->setObjectName(u"purchasesStatus"_s);
    auto *browser = new QWidget;
    auto *column = new QVBoxLayout(browser);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    column->addWidget(m_status);
    return browser;
}

void PurchasesPage::connectList()
{
    auto *view = m_list->view();
    connect(m_new, &QPushButton::clicked, this, &PurchasesPage::startNew);
    connect(m_list, &PurchaseList::newRequested, this, &PurchasesPage::startNew);
    connect(m_list, &PurchaseList::failed, this, &Page::failed);
    connect(view, &ListView::currentChanged, this, &PurchasesPage::load);
    connect(view, &ListView::opened, this, &PurchasesPage::edit);
    connect(view, &ListView::statusChanged, m_status, &QLabel::setText);
    connect(m_list, &PurchaseList::filterChosen, this, [this] { m_header->setTitle(tr("Purchases")); });
    m_status->setText(view->statusText());
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
    connect(m_view, &PurchaseView::purchaseRequested, this, [this](qint64 id) { m_list->select(id); });
}

void PurchasesPage::connectForm()
{
    connect(m_form, &PurchaseForm::failed, this, &Page::failed);
    connect(m_form, &PurchaseForm::left, this, &PurchasesPage::showBrowser);
    connect(m_form, &PurchaseForm::saved, this, [this](PurchaseId id, const Purchase &before) {
        m_list->select(id.value);
        load(id.value);
        showBrowser();
        m_actions->tellSaved(id, before);
    });
}

void PurchasesPage::showBrowser()
{
    m_stack->setCurrentIndex(0);
    m_list->view()->setFocus();
}

void PurchasesPage::fromBrowser(const std::function<void()> &next)
{
    if (m_stack->currentWidget() == m_form)
        m_form->leave(next);
    else
        next();
}

void PurchasesPage::load(qint64 id)
{
    m_shown = id;
    const auto asked = ++m_asked;
    if (id == 0)
        return m_side->setCurrentWidget(m_nothing);
    auto details =
        m_workspace.database().read([id](Connection &db) { return readPurchaseDetails(db, PurchaseId{id}); });
    const auto onDetails = [this, asked](const std::optional<PurchaseDetails> &found) {
        if (asked != m_asked)
            return;
        if (found)
            m_view->setDetails(*found);
        m_side->setCurrentWidget(found ? static_cast<QWidget *>(m_view) : m_nothing);
    };
    deliver(details, this, onDetails, [this](const StorageError &error) { emit failed(error); });
}

/// Edits the purchase that is shown; one that is cancelled is only looked at.
void PurchasesPage::edit()
{
    const auto &details = m_view->details();
    const bool isLoaded = m_side->currentWidget() == m_view && details.purchase.id.value == m_shown;
    if (!isLoaded || !m_workspace.canWrite() || details.purchase.status == PurchaseStatus::Cancelled)
        return;
    m_form->edit(details);
    m_stack->setCurrentWidget(m_form);
}

void PurchasesPage::openRecord(SearchKind kind, qint64 id)
{
    if (kind == SearchKind::Purchase)
        fromBrowser([this, id] { m_list->select(id); });
}

void PurchasesPage::openRows(const QString &title, const QList<qint64> &ids)
{
    fromBrowser([this, title, ids] {
        m_list->showOnly(ids);
        m_header->setTitle(title);
    });
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
        m_stack->setCurrentWidget(m_form);
        m_form->startNew(customer, name);
    });
}

void PurchasesPage::focusFilter()
{
    m_list->searchField()->setFocus();
    m_list->searchField()->selectAll();
}
