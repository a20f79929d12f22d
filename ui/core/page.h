// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchindex.h"
#include "models/storage/storageerror.h"

#include <QWidget>

#include <functional>

/// One page of the main window. Pages do not know each other: they ask for a record, and app routes.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows one record of the page's kind; the page decides between its list and the record alone.
    virtual void openRecord(SearchKind kind, qint64 id) = 0;
    /// The rows that stand behind a figure, by their ids, under `title`; only pages whose kind has figures act on it.
    virtual void openRows(const QString &title, const QList<qint64> &ids) { Q_UNUSED(title) Q_UNUSED(ids) }
    /// Starts entering a new record (Ctrl+N).
    virtual void startNew() {}
    /// The field that takes Ctrl+F.
    virtual void focusFilter() {}

signals:
    /// Show this record on the page of its kind.
    void openRequested(SearchKind kind, qint64 id);
    /// Show the rows behind a figure on the page of their kind.
    void rowsRequested(SearchKind kind, const QString &title, const QList<qint64> &ids);
    /// A saved change, in a sentence; `undo` takes it back (empty: it cannot be).
    void done(const QString &sentence, std::function<void()> undo);
    /// Nothing was done, and why, in a sentence.
    void refused(const QString &sentence);
    /// The shop file failed us.
    void failed(const StorageError &error);
    /// How much work waits here, for the navigation; 0 for none.
    void waitingChanged(int count);
};


