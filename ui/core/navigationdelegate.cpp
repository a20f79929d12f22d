// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/navigationdelegate.h"

#include "ui/core/icons.h"
#include "ui/core/tokens.h"

#include <QPainter>

static bool isLine(const QModelIndex &index)
{
    return index.flags() == Qt::NoItemFlags;
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {px(32) * 4, isLine(index) ? px(16) : option.fontMetrics.height() + px(16)};
}

static void paintGround(QPainter *painter, const QRectF &box, const QStyleOptionViewItem &option, const Tokens &colors)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isOver = option.state.testFlag(QStyle::State_MouseOver);
    painter->setBrush(isSelected ? QBrush(colors.selection) : isOver ? QBrush(colors.alternate) : QBrush(Qt::NoBrush));
    painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter->drawRoundedRect(box, kRadius, kRadius);
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto colors = tokens(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isLine(index)) {
        painter->setPen(colors.separator);
        const int y = option.rect.center().y();
        painter->drawLine(option.rect.left() + px(12), y, option.rect.right() - px(12), y);
        painter->restore();
        return;
    }
    const auto box = option.rect.adjusted(px(8), 2, -px(8), -2);
    paintGround(painter, box, option, colors);
    const auto color = option.state.testFlag(QStyle::State_Selected) ? colors.onSelection : colors.text;
    const int side = px(16) * 5 / 4;
    const QRect spot(box.left() + px(8), box.center().y() - side / 2 + 1, side, side);
    icon(index.data(IconNameRole).toString(), color).paint(painter, spot);
    painter->setPen(color);
    painter->setFont(option.font);
    const auto text = box.adjusted(px(8) + side + px(8), 0, -px(8), 0);
    painter->drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter), index.data(Qt::DisplayRole).toString());
    if (const int waiting = index.data(WaitingRole).toInt(); waiting > 0)
        painter->drawText(text, int(Qt::AlignRight | Qt::AlignVCenter), QString::number(waiting));
    painter->restore();
}
