// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/timelineentry.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <functional>

/// The timeline as a list: before the first entry of a month stands a row that names the month and cannot be selected.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole, MonthRole };
    /// How many entries are fetched at once.
    static constexpr int kPage = 100;

    /// `describe` says an entry in words, for screen readers.
    TimelineModel(const QTimeZone &zone, std::function<QString(const TimelineEntry &)> describe,
                  QObject *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries);
    /// Adds older ones.
    void append(const QList<TimelineEntry> &entries);
    int entryCount() const { return m_entryCount; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The end was reached; answer by append().
    void moreRequested(int skip);

private:
    struct Row {
        QDate month; ///< valid: the row is a heading
        TimelineEntry entry;
    };

    QDate monthOf(const TimelineEntry &entry) const;
    QList<Row> rowsOf(const QList<TimelineEntry> &entries, QDate lastMonth) const;
    void noteCount(qsizetype added);

    QTimeZone m_zone;
    std::function<QString(const TimelineEntry &)> m_describe;
    QList<Row> m_rows;
    int m_entryCount = 0;
    bool m_hasMore = false;
};
