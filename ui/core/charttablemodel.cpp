// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/charttablemodel.h"

void ChartTableModel::setData(const ChartData &data)
{
    beginResetModel();
    m_data = data;
    m_columns.clear();
    for (int at = 0; at < data.series.size(); ++at) {
        const auto &points = data.series.at(at).points;
        m_columns.append({at, Part::Value});
        if (std::any_of(points.begin(), points.end(), [](const ChartPoint &point) { return point.low || point.high; }))
            m_columns.append({{at, Part::Low}, {at, Part::High}});
    }
    endResetModel();
}

int ChartTableModel::seriesAt(int column) const
{
    return column > 0 && column <= m_columns.size() ? m_columns.at(column - 1).series : 0;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.categories.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QString ChartTableModel::cell(const Column &column, int row) const
{
    const auto point = m_data.series.at(column.series).points.value(row);
    const auto &value = column.part == Part::Value ? point.value : column.part == Part::Low ? point.low : point.high;
    if (value && point.isWeak && column.part == Part::Value)
        return tr("%1 (too few to judge)").arg(m_data.textOf(*value));
    return value ? m_data.textOf(*value) : tr("none");
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isCategory = index.column() == 0;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isCategory ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return isCategory ? m_data.categories.at(index.row()) : cell(m_columns.at(index.column() - 1), index.row());
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section <= 0 || section > m_columns.size())
        return section == 0 ? m_data.categoryTitle : QString();
    const auto &column = m_columns.at(section - 1);
    const auto name = m_data.series.at(column.series).name;
    switch (column.part) {
    case Part::Value: return name;
    case Part::Low: return tr("%1, from").arg(name);
    case Part::High: return tr("%1, to").arg(name);
    }
    Q_UNREACHABLE();
}
