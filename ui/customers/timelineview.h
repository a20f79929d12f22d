// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"
#include "models/customers/timelinestore.h"
#include "models/storage/searchindex.h"
#include "models/storage/storageerror.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QListView;
class QPushButton;
class QStackedLayout;
class TimelineModel;
class Workspace;

/// The one timeline of a customer, with the chips that choose a kind and "Log contact" fixed at its head.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Workspace &workspace, QWidget *parent = nullptr);

    TimelineGroup group() const { return m_group; }
    /// Shows the newest page of a customer's entries in the group chosen; older ones are fetched as they are scrolled to.
    void showEntries(CustomerId customer, const QList<TimelineEntry> &entries);

signals:
    void logContactRequested();
    void openRequested(SearchKind kind, qint64 id);
    /// Another group was chosen: its entries are wanted.
    void groupChosen();
    void failed(const StorageError &error);

private:
    void buildList();
    void addChips(QHBoxLayout *row);
    void choose(TimelineGroup group);
    void fetchMore(int skip);
    void open(const QModelIndex &index);
    QString describe(const TimelineEntry &entry) const;

    Workspace &m_workspace;
    TimelineModel *m_model;
    QListView *m_list;
    QPushButton *m_log;
    QStackedLayout *m_stack;
    CustomerId m_customer;
    TimelineGroup m_group = TimelineGroup::All;
};
