// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/caselist.h"
#include "models/storage/storageerror.h"
#include "ui/core/idlistmodel.h"

class Chip;
class ListView;
class QLineEdit;
class QTimer;
class Workspace;

/// The list of cases with its search field and the chips that filter it and count; reloads itself when cases change.
class CaseList : public QWidget
{
    Q_OBJECT

public:
    explicit CaseList(Workspace &workspace, QWidget *parent = nullptr);

    ListView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    CaseFilter filter() const { return m_query.filter; }
    void setFilter(CaseFilter filter);
    /// Only these, whatever the filter was; nothing: all cases again.
    void showOnly(const std::optional<QList<CaseId>> &ids);
    /// Makes the case current, without filters where they hide it.
    void select(CaseId id);

signals:
    void failed(const StorageError &error);
    void newRequested();
    /// How many cases press: unanswered or overdue.
    void pressingChanged(int count);

private:
    void buildChips(QWidget *row);
    void buildView();
    void fetch(const QList<qint64> &ids, const IdListModel::Done &done);
    void reload();
    void reloadCounts();
    void showIds(const QList<CaseId> &ids);
    void showCounts(const CaseCounts &counts);

    Workspace &m_workspace;
    IdListModel *m_model;
    ListView *m_view;
    QLineEdit *m_search;
    QTimer *m_typing;
    QTimer *m_reload;
    QHash<CaseFilter, Chip *> m_chips;
    CaseQuery m_query;
    CaseId m_wanted; // to be selected as soon as it is in the list
    quint64 m_asked = 0;
};
