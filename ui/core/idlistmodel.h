// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/listcolumn.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>

/// An ordered list of ids, eight bytes each, whose rows are fetched around what is looked at and forgotten when they are long unseen.
class IdListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The values of one record, in the order of the columns.
    using Row = QVariantList;
    using Rows = QHash<qint64, Row>;
    using Done = std::function<void(const Rows &)>;
    /// Brings the rows of `ids`, now or later, on the same thread; a record that is gone is left out. Calls `done` once, with
    /// nothing after a failure.
    using Fetch = std::function<void(const QList<qint64> &ids, const Done &done)>;

    enum Role { ValueRole = Qt::UserRole, IdRole, MeaningRole, IconNameRole };

    IdListModel(QList<ListColumn> columns, Fetch fetch, QObject *parent = nullptr);

    const QList<ListColumn> &columns() const { return m_columns; }
    int columnNamed(const QString &name) const;
    const QList<qint64> &ids() const { return m_ids; }
    /// 0 where there is no such row.
    qint64 idAt(int row) const;
    /// -1 where the id is not in the list.
    int rowOf(qint64 id) const;

    /// Shows these records in this order. Rows known already stay on the screen until their new values arrive.
    void setIds(const QList<qint64> &ids);
    /// Fetches again what is looked at: the records are the same, their values changed.
    void refresh();
    /// All cells of these records as text, for copying; brings them in the order of `ids`.
    void withRows(const QList<qint64> &ids, const std::function<void(const QList<Row> &)> &use);
    QString textOf(int column, const QVariant &value) const;
    /// The value as a file holds it: ListColumn::plain.
    QVariant plainOf(int column, const QVariant &value) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// The user wants another order; answer by setIds().
    void sortRequested(const QString &column, Qt::SortOrder order);

private:
    struct Held {
        Row row;
        quint64 generation = 0;
    };

    const Row *rowFor(int row) const;
    QVariant cell(int column, const QVariant &value, int role) const;
    void want(int page) const;
    void fetchNext();
    void take(int page, const QList<qint64> &ids, quint64 generation, const Rows &rows);

    QList<ListColumn> m_columns;
    Fetch m_fetch;
    QList<qint64> m_ids;
    mutable QCache<qint64, Held> m_held;
    mutable QList<int> m_wanted;
    mutable bool m_isScheduled = false;
    int m_fetching = -1;
    quint64 m_generation = 1;
};
