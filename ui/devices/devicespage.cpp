// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicespage.h"

#include "models/serviceplans/serviceplanstore.h"
#include "ui/core/icons.h"
#include "ui/core/listview.h"
#include "ui/core/pageheader.h"
#include "ui/core/plainlabel.h"
#include "ui/core/recordside.h"
#include "ui/core/style.h"
#include "ui/devices/contractactions.h"
#include "ui/devices/contractlist.h"
#include "ui/devices/contractview.h"
#include "ui/devices/deviceactions.h"
#include "ui/devices/devicelist.h"
#include "ui/devices/deviceview.h"
#include "ui/devices/inspectionlist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DevicesPage::DevicesPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_actions(new DeviceActions(workspace, this)),
      m_contractActions(new ContractActions(workspace, this)),
      m_header(new PageHeader(tr("Devices and warranties"))),
      m_tabs(new QTabBar),
      m_new(new QPushButton(icon(u"list-add"_s), {})),
      m_lists(new QStackedWidget),
      m_devices(new DeviceList(workspace)),
      m_inspections(new InspectionList(workspace)),
      m_contracts(new ContractList(workspace)),
      m_device(new DeviceView(workspace)),
      m_contract(new ContractView(workspace)),
      m_side(new RecordSide(workspace, {}, {m_device, m_contract})),
      m_status(new PlainLabel({}, PlainLabel::Type::Small))
{
    setObjectName(u"devicesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(12));
    column->addWidget(buildHead());
    column->addWidget(buildBody(), 1);
    m_status->setObjectName(u"devicesStatus"_s);
    column->addWidget(m_status);
    connectLists();
    connectViews();
    connectActions();
    showTab(Devices);
}

static QWidget *buttonsOf(const RecordList &list)
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    for (auto *button : list.view()->makeButtons())
        row->addWidget(button);
    return buttons;
}

QWidget *DevicesPage::buildHead()
{
    m_tabs->setObjectName(u"devicesTabs"_s);
    m_tabs->setAccessibleName(tr("What is listed"));
    m_tabs->addTab(icon(u"devices"_s), tr("Devices"));
    m_tabs->addTab(icon(u"calendar"_s), tr("Inspections"));
    m_tabs->addTab(icon(u"contract"_s), tr("Contracts"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_new->setObjectName(u"newDevice"_s);
    m_new->setEnabled(m_workspace.canWrite());
    makePrimary(m_new);
    m_header->setObjectName(u"devicesHeader"_s);
    for (const RecordList *each : {static_cast<RecordList *>(m_devices), static_cast<RecordList *>(m_inspections),
                                   static_cast<RecordList *>(m_contracts)}) {
        m_listButtons.append(buttonsOf(*each));
        m_header->addWidget(m_listButtons.constLast());
    }
    m_header->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, &DevicesPage::startNew);
    connect(m_tabs, &QTabBar::currentChanged, this, &DevicesPage::showTab);
    for (const auto &[keys, by] : {std::pair{QKeySequence(Qt::CTRL | Qt::Key_Tab), 1},
                                   std::pair{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), -1},
                                   std::pair{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), -1}}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    return m_header;
}

QWidget *DevicesPage::buildBody()
{
    for (RecordList *each : {static_cast<RecordList *>(m_devices), static_cast<RecordList *>(m_inspections),
                             static_cast<RecordList *>(m_contracts)})
        m_lists->addWidget(each);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_tabs);
    column->addWidget(m_lists, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({px(32) * 13, px(32) * 13});
    return splitter;
}

void DevicesPage::connectLists()
{
    for (const auto &[each, tab] : {std::pair{static_cast<RecordList *>(m_devices), Devices},
                                    std::pair{static_cast<RecordList *>(m_inspections), Inspections},
                                    std::pair{static_cast<RecordList *>(m_contracts), Contracts}}) {
        auto *view = each->view();
        connect(each, &RecordList::failed, this, &Page::failed);
        connect(each, &RecordList::newRequested, this, &DevicesPage::startNew);
        connect(view, &ListView::currentChanged, this, [this, tab = tab](qint64 id) {
            if (m_tabs->currentIndex() == tab)
                load(tab, id);
        });
        connect(view, &ListView::opened, this, &DevicesPage::edit);
        connect(view, &ListView::statusChanged, this, [this, tab = tab](const QString &text) {
            if (m_tabs->currentIndex() == tab)
                m_status->setText(text);
        });
    }
    connect(&m_workspace.database(), &Database::changed, this, [this](Topics topics) {
        if (topics & (Topics(Topic::Devices) | Topic::Contracts | Topic::Returns | Topic::Cases | Topic::Customers | Topic::Products | Topic::Purchases))
            reload();
    });
    connect(&m_workspace, &Workspace::shopChanged, this, &DevicesPage::reload);
    connect(m_side, &RecordSide::failed, this, &Page::failed);
}

void DevicesPage::connectViews()
{
    const auto details = [this]() -> const DeviceDetails & { return m_device->details(); };
    connect(m_device, &DeviceView::editRequested, m_actions, [this, details] { m_actions->edit(details()); });
    connect(m_device, &DeviceView::ownerRequested, m_actions, [this, details] { m_actions->changeOwner(details()); });
    connect(m_device, &DeviceView::warrantyRequested, m_actions, [this, details] { m_actions->addWarranty(details()); });
    connect(m_device, &DeviceView::registerRequested, m_actions, &DeviceActions::enterRegistration);
    connect(m_device, &DeviceView::voidRequested, m_actions, &DeviceActions::declareVoid);
    connect(m_device, &DeviceView::planRequested, m_actions,
            [this, details](const ServicePlan &plan) { m_actions->plan(plan, details().product.name); });
    connect(m_device, &DeviceView::inspectionRequested, m_actions,
            [this, details](const ServicePlan &plan) { m_actions->inspect(plan, details().product.name); });
    connect(m_device, &DeviceView::planEndRequested, m_actions,
            [this, details](const ServicePlan &plan) { m_actions->endPlan(plan, details().product.name); });
    connect(m_device, &DeviceView::contractRequested, m_contractActions, [this, details] { m_contractActions->addFor(details()); });
    connect(m_device, &DeviceView::openRequested, this, &Page::openRequested);
    connect(m_contract, &ContractView::editRequested, m_contractActions, [this] { m_contractActions->edit(m_contract->details()); });
    connect(m_contract, &ContractView::renewRequested, m_contractActions,
            [this] { m_contractActions->renew(m_contract->details().contract); });
    connect(m_contract, &ContractView::endRequested, m_contractActions,
            [this] { m_contractActions->end(m_contract->details().contract); });
    connect(m_contract, &ContractView::openRequested, this, &Page::openRequested);
}

void DevicesPage::connectActions()
{
    connect(m_actions, &DeviceActions::done, this, &Page::done);
    connect(m_actions, &DeviceActions::failed, this, &Page::failed);
    connect(m_actions, &DeviceActions::refused, this, &Page::refused);
    connect(m_actions, &DeviceActions::shown, this, [this](DeviceId id) { openRecord(SearchKind::Device, id.value); });
    connect(m_contractActions, &ContractActions::done, this, &Page::done);
    connect(m_contractActions, &ContractActions::failed, this, &Page::failed);
    connect(m_contractActions, &ContractActions::refused, this, &Page::refused);
    connect(m_contractActions, &ContractActions::shown, this, [this](ContractId id) { openRecord(SearchKind::Contract, id.value); });
}

RecordList *DevicesPage::list() const
{
    return static_cast<RecordList *>(m_lists->currentWidget());
}

void DevicesPage::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
    m_lists->setCurrentIndex(tab);
    for (int each = 0; each < m_listButtons.size(); ++each)
        m_listButtons.at(each)->setVisible(each == tab);
    m_status->setText(list()->view()->statusText());
    m_new->setText(tab == Contracts ? tr("&New contract") : tr("&New device"));
    m_side->setNothingText(tab == Contracts ? tr("Select a contract to see its terms.") : tr("Select a device to see what covers it."));
    load(Tab(tab), list()->view()->currentId());
}

void DevicesPage::step(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    list()->view()->setFocus();
}

void DevicesPage::reload()
{
    load(Tab(m_tabs->currentIndex()), list()->view()->currentId());
}

static std::optional<DeviceDetails> readDeviceOf(Connection &db, ServicePlanId id)
{
    const auto plan = ServicePlanStore(db).find(id);
    return plan ? readDeviceDetails(db, plan->device) : std::nullopt;
}

void DevicesPage::load(Tab tab, qint64 id)
{
    switch (tab) {
    case Devices: return m_side->present(id, [id](Connection &db) { return readDeviceDetails(db, DeviceId{id}); }, m_device, tab);
    case Inspections: return m_side->present(id, [id](Connection &db) { return readDeviceOf(db, ServicePlanId{id}); }, m_device, tab);
    case Contracts: return m_side->present(id, [id](Connection &db) { return readContractDetails(db, ContractId{id}); }, m_contract, tab);
    }
    Q_UNREACHABLE();
}

/// Edits what stands beside the list; a contract that is over is only looked at.
void DevicesPage::edit()
{
    if (!m_workspace.canWrite())
        return;
    if (m_side->shows(m_device))
        m_actions->edit(m_device->details());
    else if (m_side->shows(m_contract) && !m_contract->details().contract.endedOn)
        m_contractActions->edit(m_contract->details());
}

void DevicesPage::openRecord(SearchKind kind, qint64 id)
{
    if (kind != SearchKind::Device && kind != SearchKind::Contract)
        return;
    showTab(kind == SearchKind::Contract ? Contracts : Devices);
    list()->select(id);
}

void DevicesPage::openRows(const QString &title, const QList<qint64> &ids)
{
    showTab(Devices);
    m_devices->showOnly(title, ids);
}

void DevicesPage::startNew()
{
    if (!m_workspace.canWrite())
        return;
    if (m_tabs->currentIndex() == Contracts)
        m_contractActions->add();
    else
        m_actions->add();
}

void DevicesPage::startNewFor(CustomerId customer, const QString &name)
{
    if (m_workspace.canWrite())
        m_actions->addFor(customer, name);
}

void DevicesPage::focusFilter()
{
    list()->searchField()->setFocus(Qt::ShortcutFocusReason);
    list()->searchField()->selectAll();
}
