// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelinedelegate.h"

#include "ui/core/icons.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/tokens.h"
#include "ui/core/workspace.h"
#include "ui/customers/timelinemodel.h"
#include "ui/customers/timelinetexts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

TimelineDelegate::TimelineDelegate(const Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent),
      m_workspace(workspace)
{}

static QFont monthFont()
{
    auto font = smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

/// One line, cut where it does not fit.
static void drawLine(QPainter *painter, const QRect &rect, const QFont &font, const QColor &color, const QString &text,
                     Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(color);
    const auto line = QFontMetrics(font).elidedText(text.simplified(), Qt::ElideRight, rect.width());
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (const auto month = index.data(TimelineModel::MonthRole).toDate(); month.isValid())
        paintMonth(painter, option, month);
    else
        paintEntry(painter, option, index.data(TimelineModel::EntryRole).value<TimelineEntry>());
    painter->restore();
}

void TimelineDelegate::paintMonth(QPainter *painter, const QStyleOptionViewItem &option, QDate month) const
{
    const auto colors = tokens(option.palette);
    const auto rect = option.rect.adjusted(px(8), px(8), -px(8), 0);
    drawLine(painter, rect, monthFont(), colors.muted, m_workspace.formats().month(month));
    painter->setPen(colors.separator);
    painter->drawLine(option.rect.left() + px(8), option.rect.bottom(), option.rect.right() - px(8),
                      option.rect.bottom());
}

void TimelineDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                                  const TimelineEntry &entry) const
{
    auto panel = option;
    panel.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const auto colors = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto textColor = selected ? colors.onSelection : colors.text;
    const auto mutedColor = selected ? colors.onSelection : colors.muted;
    const auto meaning = timelineMeaning(entry);
    const auto iconColor = selected                      ? colors.onSelection
                           : meaning == Meaning::Neutral ? colors.muted
                                                         : toneOf(meaning, colors).text;

    const int lineHeight = QFontMetrics(option.font).height();
    const auto inner = option.rect.adjusted(px(8), px(4), -px(8), -px(4));
    const QSize iconSize(px(16), px(16));
    const QRect iconRect(inner.topLeft() + QPoint(0, (lineHeight - iconSize.height()) / 2), iconSize);
    icon(timelineIconName(entry), iconColor).paint(painter, iconRect);

    const QRect first(inner.left() + px(24), inner.top(), inner.width() - px(24), lineHeight);
    const auto when = timelineWhen(entry, m_workspace.formats(), m_workspace.now());
    const int whenWidth = QFontMetrics(smallFont()).horizontalAdvance(when) + px(8);
    drawLine(painter, first, smallFont(), mutedColor, when, Qt::AlignRight);
    drawLine(painter, first.adjusted(0, 0, -whenWidth, 0), option.font, textColor,
             timelineHeadline(entry, m_workspace.formats()));
    if (!entry.detail.isEmpty())
        drawLine(painter, first.translated(0, lineHeight + px(4) / 2), smallFont(), mutedColor, entry.detail);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lineHeight = QFontMetrics(option.font).height();
    if (index.data(TimelineModel::MonthRole).isValid())
        return {px(32), lineHeight + px(16)};
    const bool hasDetail = !index.data(TimelineModel::EntryRole).value<TimelineEntry>().detail.isEmpty();
    return {px(32), px(8) + (hasDetail ? 2 * lineHeight + px(4) / 2 : lineHeight)};
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const auto value = index.data(TimelineModel::EntryRole);
    if (event->type() != QEvent::ToolTip || !value.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto entry = value.value<TimelineEntry>();
    QStringList lines{timelineHeadline(entry, m_workspace.formats()), entry.detail};
    if (!entry.wholeDay)
        lines.insert(1, m_workspace.formats().exact(entry.at));
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}
