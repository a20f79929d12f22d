// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"
#include "ui/core/listdefinition.h"

class Chip;
class ListView;
class PlainLabel;
class QLineEdit;
class QTimer;
class Workspace;

/// A list of records with its search field and the chips that filter it. Reads off the UI thread, shows the answer to the newest
/// question only, and reloads itself when the shop changes. What is particular to one list stands in its ListDefinition.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    RecordList(Workspace &workspace, const ListDefinition &definition, QWidget *parent = nullptr);

    ListView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    /// The word of the chosen filter.
    const QString &filter() const { return m_request.filter; }
    void setFilter(const QString &word);
    /// Only these under `title`, such as the rows behind a figure, until the user wants all again; filters and text narrow them.
    void showOnly(const QString &title, const QList<qint64> &ids);
    /// The whole list again, with its first filter.
    void showAll();
    /// Makes the record current, without filters where they hide it.
    void select(qint64 id);

signals:
    void failed(const StorageError &error);
    void newRequested();
    /// What ListDefinition::counts found.
    void counted(const QHash<QString, int> &counts);

private:
    QWidget *buildOnlyBar();
    QWidget *buildChips();
    void connectParts();
    void fetch(const QList<qint64> &ids, const IdListModel::Done &done);
    void reload();
    void readIds();
    void readCounts();
    void showIds(const QList<qint64> &ids);
    void showCounts(const QHash<QString, int> &counts);
    void showEmptyText();
    void leaveOnly();

    Workspace &m_workspace;
    ListDefinition m_definition;
    IdListModel *m_model;
    ListView *m_view;
    QLineEdit *m_search;
    QTimer *m_typing;
    QTimer *m_reload;
    QWidget *m_onlyBar = nullptr;
    PlainLabel *m_onlyTitle;
    QHash<QString, Chip *> m_chips;
    ListRequest m_request;
    qint64 m_wanted = 0; // to be selected as soon as it is in the list
    quint64 m_asked = 0;
};
