// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/listdelegate.h"

#include "ui/core/icons.h"
#include "ui/core/idlistmodel.h"
#include "ui/core/plaintooltip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

static QColor textColor(const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const auto colors = tokens(option.palette);
    const auto meaning = index.data(IdListModel::MeaningRole);
    if (option.state.testFlag(QStyle::State_Selected))
        return colors.onSelection;
    return meaning.isValid() && meaning.value<Meaning>() != Meaning::Accent
               ? toneOf(meaning.value<Meaning>(), colors).text
               : colors.text;
}

void ListDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = option->text.simplified();
    option->textElideMode = Qt::ElideRight;
    option->features.setFlag(QStyleOptionViewItem::WrapText, false);
    const auto color = textColor(index, *option);
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    const auto iconName = index.data(IdListModel::IconNameRole).toString();
    if (iconName.isEmpty())
        return;
    option->features.setFlag(QStyleOptionViewItem::HasDecoration);
    option->icon = icon(iconName, color);
    option->decorationSize = QSize(px(16), px(16));
}

bool ListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    auto text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        text = index.data(Qt::DisplayRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}
