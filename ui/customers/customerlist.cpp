// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlist.h"

#include "models/customers/customerliststore.h"
#include "models/storage/deliver.h"
#include "ui/core/icons.h"
#include "ui/core/listexport.h"
#include "ui/core/listtable.h"
#include "ui/core/listview.h"
#include "ui/core/mnemonics.h"
#include "ui/core/plainlabel.h"
#include "ui/core/workspace.h"
#include "ui/customers/customerfilterbar.h"
#include "ui/customers/customerlistmodel.h"

#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// More than any screen shows.
constexpr int kBeginning = 200;

CustomerList::CustomerList(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_filter(new CustomerFilterBar),
      m_only(new QPushButton),
      m_list(new ListView(u"customers"_s, tr("Customers"),
                          makeCustomerListModel(workspace,
                                                [self = QPointer(this)](const StorageError &error) {
                                                    if (self)
                                                        self->fail(error);
                                                }),
                          workspace.settings())),
      m_status(new PlainLabel({}, PlainLabel::Type::Small))
{
    m_only->setObjectName(u"showEverybody"_s);
    m_only->setIcon(icon(u"window-close"_s));
    m_only->setToolTip(tr("Show all customers again"));
    m_only->hide();
    m_list->setDefaultSort(toWord(CustomerOrder::Name), Qt::AscendingOrder);
    m_list->setCountText(workspace.formats(), [](qint64 count) { return tr("%n customer(s)", nullptr, int(count)); });
    m_status->setObjectName(u"customerCount"_s);
    new ListExport(workspace, *m_list);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_status, 1);
    for (auto *button : m_list->makeButtons())
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_filter);
    column->addWidget(m_only, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connectParts();
}

void CustomerList::connectParts()
{
    connect(m_filter, &CustomerFilterBar::changed, this, &CustomerList::filterChanged);
    connect(m_filter, &CustomerFilterBar::leaveRequested, this, &CustomerList::focusList);
    connect(m_filter, &CustomerFilterBar::entered, this, &CustomerList::filterEntered);
    connect(m_list, &ListView::currentChanged, this, &CustomerList::currentChanged);
    connect(m_list, &ListView::opened, this, &CustomerList::opened);
    connect(m_list, &ListView::statusChanged, this, &CustomerList::showStatus);
    connect(m_list, &ListView::emptyTriggered, this, &CustomerList::emptyTriggered);
    connect(m_list->model(), &IdListModel::sortRequested, this, [this] { load(true); });
    connect(m_only, &QPushButton::clicked, this, &CustomerList::showEverybody);
}

static CustomerOrder orderOf(const ListView &list)
{
    return fromWord<CustomerOrder>(list.sortColumn()).value_or(CustomerOrder::Name);
}

void CustomerList::load(bool fresh)
{
    if (m_isLoading) {
        m_again = fresh || m_again.value_or(false);
        return;
    }
    m_isLoading = true;
    const bool isShort = m_showsOnly || !m_filter->filter({}).text.trimmed().isEmpty();
    if (fresh && !isShort)
        readBeginning();
    else
        readAll();
}

void CustomerList::readBeginning()
{
    const auto filter = m_filter->filter(m_workspace.today());
    const bool down = m_list->sortOrder() == Qt::DescendingOrder;
    auto reading = m_workspace.database().read([order = orderOf(*m_list), down, filter](Connection &db) {
        return CustomerListStore(db).idsInOrder(order, down, filter, kBeginning);
    });
    const auto onIds = [this](const QList<qint64> &ids) {
        if (m_again)
            return end();
        take(ids, ids.size() < kBeginning);
        if (m_isWhole)
            end();
        else
            readAll();
    };
    deliver(reading, this, onIds, [this](const StorageError &error) { fail(error); });
}

void CustomerList::readAll()
{
    const auto filter = m_filter->filter(m_workspace.today());
    const auto order = orderOf(*m_list);
    const bool down = m_list->sortOrder() == Qt::DescendingOrder;
    const auto work = [order, down, filter, only = m_showsOnly, ids = m_onlyIds](Connection &db) {
        const CustomerListStore store(db);
        return only ? store.sorted(ids, order, down) : store.idsInOrder(order, down, filter);
    };
    const auto onIds = [this](const QList<qint64> &ids) {
        if (!m_again)
            take(ids, true);
        end();
    };
    const bool isTyping = !filter.text.trimmed().isEmpty();
    auto reading = isTyping ? m_workspace.database().read(work) : m_workspace.database().report(work);
    deliver(reading, this, onIds, [this](const StorageError &error) { fail(error); });
}

void CustomerList::take(const QList<qint64> &ids, bool whole)
{
    m_isWhole = whole;
    showEmptyText();
    m_list->model()->setIds(ids);
    if (m_wanted > 0 && m_list->select(m_wanted))
        m_wanted = 0;
    if (whole)
        m_wanted = 0;
    if (m_list->currentId() == 0 && !ids.isEmpty())
        m_list->select(ids.first()); // so that the card beside the list is never empty without need
    showStatus();
}

void CustomerList::end()
{
    m_isLoading = false;
    if (m_again) {
        load(*std::exchange(m_again, {}));
        return;
    }
    if (std::exchange(m_opensWhenFound, false))
        filterEntered();
}

void CustomerList::fail(const StorageError &error)
{
    m_isLoading = false;
    m_again.reset();
    m_opensWhenFound = false;
    emit failed(error);
}

void CustomerList::loadSegments()
{
    auto reading = m_workspace.database().report([](Connection &db) { return CustomerListStore(db).segments(); });
    const auto onSegments = [this](const QStringList &segments) {
        m_segments = segments;
        m_filter->setSegments(segments);
    };
    deliver(reading, this, onSegments, [this](const StorageError &error) { emit failed(error); });
}

void CustomerList::refresh()
{
    m_list->model()->refresh();
}

void CustomerList::select(qint64 id)
{
    if (!m_list->select(id))
        m_wanted = id;
}

qint64 CustomerList::currentId() const
{
    return m_list->currentId();
}

void CustomerList::focusFilter()
{
    m_filter->focusText();
}

void CustomerList::focusList()
{
    if (m_list->currentId() == 0 && !m_list->model()->ids().isEmpty())
        m_list->select(m_list->model()->idAt(0));
    m_list->table()->setFocus();
}

void CustomerList::filterChanged()
{
    m_opensWhenFound = false;
    m_showsOnly = false;
    m_only->hide();
    load(true);
}

/// A scanner types and ends with Enter before the rows are there: then it waits for them.
void CustomerList::filterEntered()
{
    if (m_isLoading) {
        m_opensWhenFound = true;
        return;
    }
    const auto &ids = m_list->model()->ids();
    if (ids.size() == 1)
        emit opened(ids.first());
    else
        focusList();
}

void CustomerList::showOnly(const QString &title, const QList<qint64> &ids)
{
    m_filter->clear();
    m_showsOnly = true;
    m_onlyIds = ids;
    m_only->setText(withoutMnemonics(title));
    m_only->show();
    load(true);
}

void CustomerList::showEverybody()
{
    m_filter->clear();
    filterChanged();
}

void CustomerList::emptyTriggered()
{
    if (m_showsOnly || !m_filter->filter({}).isEverything())
        showEverybody();
    else
        emit newRequested();
}

void CustomerList::showEmptyText()
{
    if (m_showsOnly || !m_filter->filter({}).isEverything())
        m_list->setEmptyText(tr("No customer matches."), tr("Show all customers"));
    else if (m_workspace.canWrite())
        m_list->setEmptyText(tr("There are no customers yet. Add the first one, or import a list."),
                             tr("New customer"));
    else
        m_list->setEmptyText(tr("There are no customers yet."));
}

void CustomerList::showStatus()
{
    const bool isCut = m_list->model()->ids().size() >= CustomerListStore::kMostFound &&
                       !m_filter->filter({}).text.trimmed().isEmpty();
    if (isCut)
        m_status->setText(tr("The first %1 that match; type more to narrow.")
                              .arg(m_workspace.formats().number(qint64(CustomerListStore::kMostFound))));
    else
        m_status->setText(m_isWhole ? m_list->statusText() : tr("Counting …"));
}
