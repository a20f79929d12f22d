// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Paints a hit of the search: icon, title, and its detail muted beside it; and the headings between kinds.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IndexRole = Qt::UserRole, DetailRole, IconNameRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
