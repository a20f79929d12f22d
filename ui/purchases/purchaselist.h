// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchaselists.h"
#include "models/storage/storageerror.h"
#include "ui/core/idlistmodel.h"

class Chip;
class ListView;
class QLineEdit;
class QTimer;
class Workspace;

/// The list of purchases with its search field and the chips that filter it; reloads itself when purchases or customers change.
class PurchaseList : public QWidget
{
    Q_OBJECT

public:
    explicit PurchaseList(Workspace &workspace, QWidget *parent = nullptr);

    ListView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    void setFilter(PurchaseFilter filter);
    /// Only these, until a filter is chosen.
    void showOnly(const QList<qint64> &ids);
    /// Makes the purchase current, without filters where they hide it.
    void select(qint64 id);

signals:
    void failed(const StorageError &error);
    void newRequested();
    /// The user chose a filter or typed a text: rows that showOnly() brought are gone.
    void filterChosen();

private:
    QList<ListColumn> columns() const;
    void buildChips();
    void showFilter();
    void buildView();
    void fetch(const QList<qint64> &ids, const IdListModel::Done &done);
    void reload();
    void showIds(const QList<PurchaseId> &ids);

    Workspace &m_workspace;
    IdListModel *m_model;
    ListView *m_view;
    QLineEdit *m_search;
    QTimer *m_reload;
    QList<Chip *> m_chips;
    PurchaseQuery m_query;
    std::optional<QList<qint64>> m_only;
    qint64 m_wanted = 0; // to be selected as soon as it is in the list
    quint64 m_asked = 0;
};
