// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/idlistmodel.h"

class BusyBar;
class ListView;
class MessageBar;
class ValueTable;
class Workspace;

/// Writes a list to a CSV file when its user asks: all rows as they are filtered and sorted, the columns that are shown, titles in the
/// user's language, numbers and dates as the spreadsheets of that language take them. The rows come page by page and are written on
/// another thread; progress, the way to cancel and what came of it stand above the list, to which this belongs.
class ListExport : public QObject
{
    Q_OBJECT

public:
    ListExport(Workspace &workspace, ListView &view);

    /// One file at a time.
    void writeTo(const QString &path);

signals:
    /// The file is in its place, or there is none; which of them stands above the list.
    void finished();

private:
    void choose();
    void next();
    void writePage(const QList<IdListModel::Row> &rows, qsizetype asked);
    void run(const std::function<void(ValueTable &)> &work, const std::function<void()> &then);
    void tellWritten();
    void end(const struct Message &message);

    Workspace &m_workspace;
    ListView &m_view;
    MessageBar *m_messages;
    BusyBar *m_busy;
    QString m_path;
    QList<qint64> m_ids;
    QList<int> m_columns;
    std::shared_ptr<ValueTable> m_table;
    qsizetype m_done = 0;    ///< ids that were asked for
    qint64 m_written = 0;    ///< rows; fewer where records are gone
    bool m_isCancelled = false;
};
