// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/products/productstore.h"
#include "models/storage/storageerror.h"
#include "ui/core/idlistmodel.h"

class ListView;
class QLineEdit;
class QTimer;
class Workspace;

/// The list of products with its search field; reloads itself when products change.
class ProductList : public QWidget
{
    Q_OBJECT

public:
    explicit ProductList(Workspace &workspace, QWidget *parent = nullptr);

    ListView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    /// Makes the product current, without a search text that hides it.
    void select(qint64 id);

signals:
    void failed(const StorageError &error);
    void newRequested();

private:
    QList<ListColumn> columns() const;
    void fetch(const QList<qint64> &ids, const IdListModel::Done &done);
    void reload();
    void showIds(const QList<ProductId> &ids);

    Workspace &m_workspace;
    IdListModel *m_model;
    ListView *m_view;
    QLineEdit *m_search;
    QTimer *m_reload;
    qint64 m_wanted = 0; // to be selected as soon as it is in the list
    quint64 m_asked = 0;
};
