// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/chartdata.h"

#include <QAbstractTableModel>

/// The numbers of a chart as a table: a row for each category, a column for each series, and its interval's ends where it has one.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ChartData &data);
    /// The series whose values stand in `column`; the first for the categories' column.
    int seriesAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    using QAbstractTableModel::setData;

private:
    enum class Part { Value, Low, High };
    struct Column {
        int series;
        Part part;
    };

    QString cell(const Column &column, int row) const;

    ChartData m_data;
    QList<Column> m_columns;
};
