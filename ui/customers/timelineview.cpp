// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelineview.h"

#include "models/storage/deliver.h"
#include "ui/core/chip.h"
#include "ui/core/emptystate.h"
#include "ui/core/flowlayout.h"
#include "ui/core/icons.h"
#include "ui/core/style.h"
#include "ui/core/workspace.h"
#include "ui/customers/timelinedelegate.h"
#include "ui/customers/timelinemodel.h"
#include "ui/customers/timelinetexts.h"

#include <QButtonGroup>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TimelineView::TimelineView(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new TimelineModel(
          workspace.formats().zone(), [this](const TimelineEntry &entry) { return describe(entry); }, this)),
      m_list(new QListView),
      m_log(new QPushButton(icon(u"phone"_s), tr("&Log contact"))),
      m_stack(new QStackedLayout)
{
    m_log->setObjectName(u"logContact"_s);
    m_log->setToolTip(tr("Log a contact with this customer (Ctrl+L)"));
    m_log->setEnabled(workspace.canWrite());
    makePrimary(m_log);
    buildList();
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    addChips(head);
    head->addWidget(m_log, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addLayout(head);
    column->addLayout(m_stack, 1); // first: what enters a stack that lies nowhere is shown as a window
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(tr("Nothing has happened here yet.")));
    connect(m_log, &QPushButton::clicked, this, &TimelineView::logContactRequested);
    connect(m_model, &TimelineModel::moreRequested, this, &TimelineView::fetchMore);
}

void TimelineView::buildList()
{
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setItemDelegate(new TimelineDelegate(m_workspace, m_list));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTabKeyNavigation(false);
    connect(m_list, &QListView::activated, this, &TimelineView::open);
}

void TimelineView::addChips(QHBoxLayout *row)
{
    auto *flow = new FlowLayout;
    auto *choice = new QButtonGroup(this);
    for (const auto group : {TimelineGroup::All, TimelineGroup::Purchases, TimelineGroup::Offers, TimelineGroup::Cases,
                             TimelineGroup::Contacts, TimelineGroup::Surveys, TimelineGroup::Devices}) {
        auto *chip = Chip::filter(timelineGroupText(group));
        chip->setObjectName(u"timelineGroup%1"_s.arg(int(group)));
        chip->setChecked(group == m_group);
        choice->addButton(chip);
        flow->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, group] { choose(group); });
    }
    row->addLayout(flow, 1);
}

void TimelineView::choose(TimelineGroup group)
{
    if (group == m_group)
        return;
    m_group = group;
    emit groupChosen();
}

void TimelineView::showEntries(CustomerId customer, const QList<TimelineEntry> &entries)
{
    m_customer = customer;
    m_model->setEntries(entries);
    m_stack->setCurrentIndex(entries.isEmpty() ? 1 : 0);
}

void TimelineView::fetchMore(int skip)
{
    auto reading = m_workspace.database().read([customer = m_customer, group = m_group, skip](Connection &db) {
        return TimelineStore(db).of(customer, group, TimelineModel::kPage, skip);
    });
    const auto show = [this, customer = m_customer, group = m_group, skip](const QList<TimelineEntry> &entries) {
        if (customer == m_customer && group == m_group && skip == m_model->entryCount())
            m_model->append(entries);
    };
    deliver(reading, this, show, [this](const StorageError &error) { emit failed(error); });
}

void TimelineView::open(const QModelIndex &index)
{
    const auto entry = index.data(TimelineModel::EntryRole).value<TimelineEntry>();
    if (entry.kind == TimelineKind::Purchase || entry.kind == TimelineKind::Return)
        emit openRequested(SearchKind::Purchase, entry.id);
    else if (entry.kind == TimelineKind::Offer)
        emit openRequested(SearchKind::Offer, entry.id);
    else if (entry.kind == TimelineKind::Device || entry.kind == TimelineKind::Registration)
        emit openRequested(SearchKind::Device, entry.id);
    else if (entry.kind == TimelineKind::Contract || entry.kind == TimelineKind::Renewal || entry.kind == TimelineKind::ContractEnd)
        emit openRequested(SearchKind::Contract, entry.id);
    else if (entry.kind == TimelineKind::Rma)
        emit openRequested(SearchKind::Return, entry.id);
    else if (entry.caseId > 0)
        emit openRequested(SearchKind::Case, entry.caseId);
}

QString TimelineView::describe(const TimelineEntry &entry) const
{
    QStringList parts{timelineHeadline(entry, m_workspace.formats()),
                      timelineWhen(entry, m_workspace.formats(), m_workspace.now()), entry.detail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
