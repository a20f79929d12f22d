// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerfilter.h"
#include "models/storage/storageerror.h"

#include <QWidget>

class CustomerFilterBar;
class ListView;
class PlainLabel;
class QPushButton;
class Workspace;

/// The list of customers with its filters. The first screenful is shown before the whole order of a large shop is known.
class CustomerList : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerList(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows these customers only, until the user wants all again.
    void showOnly(const QString &title, const QList<qint64> &ids);
    /// Reads the order again; `fresh` shows its beginning first.
    void load(bool fresh);
    void loadSegments();
    /// The same customers, but their values may have changed.
    void refresh();
    void select(qint64 id);
    qint64 currentId() const;
    void focusFilter();
    void focusList();
    const QStringList &segments() const { return m_segments; }

signals:
    void currentChanged(qint64 id);
    void opened(qint64 id);
    void newRequested();
    void failed(const StorageError &error);

private:
    void connectParts();
    void readBeginning();
    void readAll();
    void take(const QList<qint64> &ids, bool whole);
    void end();
    void fail(const StorageError &error);
    void filterChanged();
    void filterEntered();
    void emptyTriggered();
    void showEverybody();
    void showEmptyText();
    void showStatus();

    Workspace &m_workspace;
    CustomerFilterBar *m_filter;
    QPushButton *m_only;
    ListView *m_list;
    PlainLabel *m_status;
    QStringList m_segments;
    QList<qint64> m_onlyIds;
    bool m_showsOnly = false;
    qint64 m_wanted = 0;
    bool m_isLoading = false;
    bool m_isWhole = false;
    std::optional<bool> m_again; ///< another load was asked for meanwhile; its `fresh`
    bool m_opensWhenFound = false;
};
