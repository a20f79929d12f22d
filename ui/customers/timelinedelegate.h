// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class Workspace;
struct TimelineEntry;

/// Paints the timeline: months as headings; of an entry the icon, what happened, when, and its text in a second line.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const Workspace &workspace, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintMonth(QPainter *painter, const QStyleOptionViewItem &option, QDate month) const;
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const TimelineEntry &entry) const;

    const Workspace &m_workspace;
};
