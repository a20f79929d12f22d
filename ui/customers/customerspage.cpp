// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "models/actions/callbriefing.h"
#include "models/customers/customerliststore.h"
#include "models/customers/customerstore.h"
#include "models/staff/staffstore.h"
#include "models/storage/deliver.h"
#include "ui/core/icons.h"
#include "ui/core/messagebar.h"
#include "ui/core/paperpreview.h"
#include "ui/core/pageheader.h"
#include "ui/core/style.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/customers/briefingpaper.h"
#include "ui/customers/customercard.h"
#include "ui/customers/customerform.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/customerundo.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static const auto kSplitterKey = u"customers/splitter"_s;

CustomersPage::CustomersPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_message(new MessageBar),
      m_list(new CustomerList(workspace)),
      m_card(new CustomerCard(workspace)),
      m_splitter(new QSplitter),
      m_reload(new QTimer(this))
{
    setObjectName(u"customersPage"_s);
    build();
    connectList();
    connectCard();
    addShortcuts();
    constexpr int kReloadMs = 200; // an import changes the shop many times a second
    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadMs);
    connect(m_reload, &QTimer::timeout, this, &CustomersPage::reload);
    connect(&workspace.database(), &Database::changed, this, &CustomersPage::shopChanged);
    countDue();
}

void CustomersPage::build()
{
    auto *header = new PageHeader(tr("Customers"));
    auto *add = new QPushButton(icon(u"list-add"_s), tr("&New customer"));
    add->setObjectName(u"newCustomer"_s);
    add->setToolTip(tr("Add a customer (Ctrl+N)"));
    add->setEnabled(m_workspace.canWrite());
    makePrimary(add);
    header->addWidget(add);
    connect(add, &QPushButton::clicked, this, &CustomersPage::startNew);
    m_splitter->setObjectName(u"customersSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_card);
    m_splitter->setSizes({px(32) * 13, px(32) * 13});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(m_workspace.settings().value(kSplitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_workspace.settings().setValue(kSplitterKey, m_splitter->saveState()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(12));
    column->addWidget(header);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
}

void CustomersPage::connectList()
{
    connect(m_list, &CustomerList::currentChanged, this, [this](qint64 id) {
        if (!isAlone())
            m_card->open(CustomerId{id});
    });
    connect(m_list, &CustomerList::opened, this, &CustomersPage::openAlone);
    connect(m_list, &CustomerList::newRequested, this, &CustomersPage::startNew);
    connect(m_list, &CustomerList::failed, this, &CustomersPage::failed);
}

void CustomersPage::connectCard()
{
    connect(m_card, &CustomerCard::backRequested, this, &CustomersPage::backToList);
    connect(m_card, &CustomerCard::briefingRequested, this, &CustomersPage::printBriefing);
    connect(m_card, &CustomerCard::editRequested, this, &CustomersPage::edit);
    connect(m_card, &CustomerCard::removeRequested, this, &CustomersPage::removeCurrent);
    connect(m_card, &CustomerCard::logContactRequested, this, &CustomersPage::logContactRequested);
    connect(m_card, &CustomerCard::newOfferRequested, this, &CustomersPage::newOfferRequested);
    connect(m_card, &CustomerCard::spokenQuoteRequested, this, &CustomersPage::spokenQuoteRequested);
    connect(m_card, &CustomerCard::newPurchaseRequested, this, &CustomersPage::newPurchaseRequested);
    connect(m_card, &CustomerCard::newDeviceRequested, this, &CustomersPage::newDeviceRequested);
    connect(m_card, &CustomerCard::surveyRequested, this, &CustomersPage::surveyRequested);
    connect(m_card, &CustomerCard::openRequested, this, &CustomersPage::openRequested);
    connect(m_card, &CustomerCard::failed, this, &CustomersPage::failed);
    connect(m_card, &CustomerCard::copied, this,
            [this](const QString &sentence) { m_message->showMessage({.text = sentence}); });
}

bool CustomersPage::logSpokenQuote()
{
    if (!m_card->customer())
        return false;
    emit spokenQuoteRequested(m_card->customer()->id);
    return true;
}

bool CustomersPage::logContact()
{
    if (!m_card->customer() || !m_workspace.canWrite())
        return false;
    emit logContactRequested(m_card->customer()->id);
    return true;
}

void CustomersPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::CTRL | Qt::Key_E, [this] { edit(); });
    add(QKeySequence::Print, [this] { printBriefing(); });
}

void CustomersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_isLoaded, true))
        return;
    m_list->load(true);
    m_list->loadSegments();
}

bool CustomersPage::isAlone() const
{
    return m_list->isHidden();
}

void CustomersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isAlone())
        backToList();
    else
        Page::keyPressEvent(event);
}

void CustomersPage::openRecord(SearchKind kind, qint64 id)
{
    if (kind != SearchKind::Customer)
        return;
    m_list->select(id);
    openAlone(id);
}

void CustomersPage::openRows(const QString &title, const QList<qint64> &ids)
{
    backToList();
    m_isLoaded = true;
    m_list->loadSegments();
    m_list->showOnly(title, ids);
}

void CustomersPage::openAlone(qint64 id)
{
    m_card->open(CustomerId{id});
    m_card->setAlone(true);
    m_list->hide();
    m_card->setFocus();
}

void CustomersPage::backToList()
{
    if (!isAlone())
        return;
    m_list->show();
    m_card->setAlone(false);
    m_card->open(CustomerId{m_list->currentId()});
    m_list->focusList();
}

void CustomersPage::focusFilter()
{
    backToList();
    m_list->focusFilter();
}

void CustomersPage::startNew()
{
    if (m_workspace.canWrite())
        openForm({.owner = m_workspace.staff()});
}

void CustomersPage::edit()
{
    if (m_card->customer() && m_workspace.canWrite())
        openForm(*m_card->customer());
}

void CustomersPage::openForm(const Customer &customer)
{
    auto reading = m_workspace.database().read([](Connection &db) { return StaffStore(db).all(); });
    const auto onStaff = [this, customer](const QList<Staff> &staff) {
        if (findChild<CustomerForm *>())
            return;
        auto *form = new CustomerForm(m_workspace, customer, {staff, m_list->segments()}, this);
        form->setAttribute(Qt::WA_DeleteOnClose);
        connect(form, &CustomerForm::saved, this, &CustomersPage::formSaved);
        connect(form, &CustomerForm::openRequested, this,
                [this](CustomerId id) { openRecord(SearchKind::Customer, id.value); });
        form->open();
    };
    deliver(reading, this, onStaff, [this](const StorageError &error) { emit failed(error); });
}

void CustomersPage::formSaved(const Customer &before, const Customer &after)
{
    const auto name = displayName(after);
    if (before.id.isValid()) {
        emit done(tr("“%1” was saved.").arg(name), undoSaving(m_workspace, this, before, after));
    } else {
        emit done(tr("“%1” was added.").arg(name), undoAdding(m_workspace, this, after));
        m_list->select(after.id.value);
        if (isAlone())
            m_card->open(after.id);
    }
    if (!after.segment.isEmpty() && !m_list->segments().contains(after.segment))
        m_list->loadSegments();
}

void CustomersPage::printBriefing()
{
    if (!m_card->customer())
        return;
    auto reading = m_workspace.database().read(
        [id = m_card->customer()->id, today = m_workspace.today()](Connection &db) { return readCallBriefing(db, id, today); });
    const auto onRead = [this](const std::optional<CallBriefing> &briefing) {
        if (briefing)
            showPaper(m_workspace, briefingPaper(*briefing, m_workspace), this);
    };
    deliver(reading, this, onRead, [this](const StorageError &error) { emit failed(error); });
}

void CustomersPage::removeCurrent()
{
    if (m_card->customer())
        remove(*m_card->customer());
}

void CustomersPage::remove(const Customer &customer)
{
    auto removing =
        m_workspace.database().write([customer](Connection &db) { return CustomerStore(db).remove(customer); });
    const auto onRemoved = [this, customer](bool removed) {
        const auto name = displayName(customer);
        if (!removed) {
            m_message->showMessage(
                {.kind = Message::Kind::Warning,
                 .text =
                     tr("“%1” cannot be deleted: purchases, cases, contacts or survey answers belong to this customer.")
                         .arg(name)});
            return;
        }
        backToList();
        emit done(tr("“%1” was deleted.").arg(name), undoRemoving(m_workspace, this, customer));
    };
    deliver(removing, this, onRemoved, [this](const StorageError &error) { emit failed(error); });
}

void CustomersPage::shopChanged(Topics topics)
{
    m_changed |= topics;
    if (!m_reload->isActive())
        m_reload->start();
}

void CustomersPage::reload()
{
    const auto changed = std::exchange(m_changed, {});
    const Topics shown =
        Topics(Topic::Customers) | Topic::Cases | Topic::Purchases | Topic::Offers | Topic::Devices |
        Topic::Surveys | Topic::Staff | Topic::Imports;
    if (!(changed & shown))
        return;
    countDue();
    if (!m_isLoaded)
        return;
    if (changed & (Topics(Topic::Customers) | Topic::Imports))
        m_list->load(false);
    m_list->refresh();
    m_card->reload();
}

void CustomersPage::countDue()
{
    auto counting = m_workspace.database().read(
        [today = m_workspace.today()](Connection &db) { return CustomerListStore(db).dueCount(today); });
    deliver(
        counting, this, [this](int count) { emit waitingChanged(count); },
        [this](const StorageError &error) { emit failed(error); });
}
