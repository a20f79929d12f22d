// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/searchdelegate.h"

#include "ui/core/icons.h"
#include "ui/core/tokens.h"

#include <QPainter>

static bool isHeading(const QModelIndex &index)
{
    return index.flags() == Qt::NoItemFlags;
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {px(32), option.fontMetrics.height() + (isHeading(index) ? px(8) : px(12))};
}

static void paintHeading(QPainter *painter, const QRect &place, const QString &text, const Tokens &colors)
{
    painter->setFont(smallFont());
    painter->setPen(colors.muted);
    painter->drawText(place.adjusted(px(12), 0, 0, 0), int(Qt::AlignLeft | Qt::AlignBottom), text);
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto colors = tokens(option.palette);
    const auto title = index.data(Qt::DisplayRole).toString().simplified();
    painter->save();
    if (isHeading(index)) {
        paintHeading(painter, option.rect, title, colors);
        painter->restore();
        return;
    }
    const bool isMarked = option.state.testFlag(QStyle::State_Selected);
    const bool isOver = option.state.testFlag(QStyle::State_MouseOver);
    if (isMarked || isOver)
        painter->fillRect(option.rect, isMarked ? colors.selection : colors.alternate);
    const auto color = isMarked ? colors.onSelection : colors.text;
    auto place = option.rect.adjusted(px(12), 0, -px(12), 0);
    const QRect spot(place.left(), place.center().y() - px(16) / 2 + 1, px(16), px(16));
    icon(index.data(IconNameRole).toString(), color).paint(painter, spot);
    place.setLeft(spot.right() + px(8));
    const auto shown = option.fontMetrics.elidedText(title, Qt::ElideRight, place.width());
    painter->setFont(option.font);
    painter->setPen(color);
    painter->drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), shown);
    place.setLeft(place.left() + option.fontMetrics.horizontalAdvance(shown) + px(12));
    const auto detail =
        option.fontMetrics.elidedText(index.data(DetailRole).toString().simplified(), Qt::ElideRight, place.width());
    painter->setPen(isMarked ? colors.onSelection : colors.muted);
    painter->drawText(place, int(Qt::AlignRight | Qt::AlignVCenter), detail);
    painter->restore();
}
