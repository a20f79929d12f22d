// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelinemodel.h"

TimelineModel::TimelineModel(const QTimeZone &zone, std::function<QString(const TimelineEntry &)> describe,
                             QObject *parent)
    : QAbstractListModel(parent),
      m_zone(zone),
      m_describe(std::move(describe))
{}

QDate TimelineModel::monthOf(const TimelineEntry &entry) const
{
    const auto day = dayOf(entry.at, entry.wholeDay ? QTimeZone::utc() : m_zone);
    return {day.year(), day.month(), 1};
}

QList<TimelineModel::Row> TimelineModel::rowsOf(const QList<TimelineEntry> &entries, QDate lastMonth) const
{
    QList<Row> rows;
    for (const auto &entry : entries) {
        const auto month = monthOf(entry);
        if (month != lastMonth)
            rows.append({.month = month});
        lastMonth = month;
        rows.append({.entry = entry});
    }
    return rows;
}

void TimelineModel::noteCount(qsizetype added)
{
    m_entryCount += int(added);
    m_hasMore = added == kPage;
}

void TimelineModel::setEntries(const QList<TimelineEntry> &entries)
{
    beginResetModel();
    m_rows = rowsOf(entries, {});
    m_entryCount = 0;
    noteCount(entries.size());
    endResetModel();
}

void TimelineModel::append(const QList<TimelineEntry> &entries)
{
    const auto added = rowsOf(entries, m_rows.isEmpty() ? QDate() : monthOf(m_rows.last().entry));
    noteCount(entries.size());
    if (added.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_rows += added;
    endInsertRows();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows.at(index.row());
    if (row.month.isValid())
        return role == MonthRole ? QVariant(row.month) : QVariant();
    if (role == EntryRole)
        return QVariant::fromValue(row.entry);
    return role == Qt::AccessibleTextRole ? QVariant(m_describe(row.entry)) : QVariant();
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && m_rows.at(index.row()).month.isValid();
    return isHeading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false; // until the answer says so again
    emit moreRequested(m_entryCount);
}
