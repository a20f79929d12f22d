// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casehistorydelegate.h"

#include "ui/cases/casehistorymodel.h"
#include "ui/cases/momenttexts.h"
#include "ui/core/icons.h"
#include "ui/core/plaintooltip.h"
#include "ui/core/workspace.h"

#include <QApplication>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

using namespace Qt::StringLiterals;

/// The text broken into lines between words, and within a word only where it is wider than the line.
static void breakLines(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

static QString asLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

CaseHistoryDelegate::CaseHistoryDelegate(const Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent),
      m_workspace(workspace)
{}

static CaseMoment momentAt(const QModelIndex &index)
{
    return index.data(CaseHistoryModel::MomentRole).value<CaseMoment>();
}

static QFont headFont(const QStyleOptionViewItem &option, const CaseMoment &moment)
{
    auto font = std::holds_alternative<Event>(moment.what) ? smallFont() : option.font;
    if (!std::holds_alternative<Event>(moment.what))
        font.setWeight(QFont::DemiBold);
    return font;
}

/// Where the text stands: right of the icon, under the first line.
static QRect textRect(const QRect &item, int lineHeight)
{
    return item.adjusted(px(8) + px(24), px(8) + lineHeight + px(4), -px(8), -px(8));
}

void CaseHistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    auto panel = option;
    panel.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    paintMoment(painter, option, momentAt(index));
    painter->restore();
}

void CaseHistoryDelegate::paintMoment(QPainter *painter, const QStyleOptionViewItem &option,
                                      const CaseMoment &moment) const
{
    const auto colors = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto text = selected ? colors.onSelection : colors.text;
    const auto muted = selected ? colors.onSelection : colors.muted;
    const auto meaning = momentMeaning(moment);
    const auto iconColor = selected || meaning == Meaning::Neutral ? muted : toneOf(meaning, colors).text;
    const auto font = headFont(option, moment);
    const int lineHeight = QFontMetrics(option.font).height();
    const QRect first(option.rect.left() + px(8), option.rect.top() + px(8), option.rect.width() - px(16), lineHeight);
    icon(momentIconName(moment), iconColor)
        .paint(painter, QRect(first.left(), first.top() + (lineHeight - px(16)) / 2, px(16), px(16)));

    const auto when = m_workspace.formats().when(moment.at, m_workspace.now());
    const int whenWidth = QFontMetrics(smallFont()).horizontalAdvance(when) + px(8);
    painter->setFont(smallFont());
    painter->setPen(muted);
    painter->drawText(first, int(Qt::AlignRight | Qt::AlignVCenter), when);
    const auto headRect = first.adjusted(px(24), 0, -whenWidth, 0);
    painter->setFont(font);
    painter->setPen(std::holds_alternative<Event>(moment.what) ? muted : text);
    painter->drawText(headRect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(momentHeadline(moment, m_staff), Qt::ElideRight, headRect.width()));
    const auto place = textRect(option.rect, lineHeight);
    QTextLayout layout(asLines(momentText(moment)), option.font);
    breakLines(layout, place.width());
    painter->setPen(text);
    layout.draw(painter, place.topLeft());
}

QSize CaseHistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QFontMetrics metrics(option.font);
    const auto text = momentText(momentAt(index));
    if (text.isEmpty())
        return {width, metrics.height() + px(16)};
    const auto place = textRect(QRect(0, 0, width, 0), metrics.height());
    QTextLayout layout(asLines(text), option.font);
    breakLines(layout, place.width());
    return {width, place.top() + qCeil(layout.boundingRect().height()) + px(8)};
}

bool CaseHistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(m_workspace.formats().exact(momentAt(index).at)), view);
    return true;
}
