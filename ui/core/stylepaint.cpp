// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/stylepaint.h"

#include "ui/core/icons.h"
#include "ui/core/tokens.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

void drawBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &border, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(fill);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

/// Square, as the viewport inside would cut round corners.
void drawFrame(QPainter *painter, const QRect &rect, const QPen &pen)
{
    painter->save();
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const double inset = pen.widthF() / 2;
    painter->drawRect(QRectF(rect).adjusted(inset, inset, -inset, -inset));
    painter->restore();
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// The frame of a field: the border, or the accent's ring while it has the focus.
void drawField(const QStyleOption *option, QPainter *painter, bool focused)
{
    const auto colors = tokens(option->palette);
    const auto fill = has(option, QStyle::State_Enabled) ? colors.base : colors.window;
    drawBox(painter, option->rect, fill, focused ? colors.accent : colors.border, focused ? 2 : 1);
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    return has(option, QStyle::State_Enabled) && (isDefault || (widget && widget->property(kPrimary).toBool()));
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto colors = tokens(option->palette);
    const bool primary = isPrimary(option, widget);
    auto fill = primary ? colors.accent : colors.base;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        fill = primary ? colors.accent.darker(115) : colors.selection;
    else if (has(option, QStyle::State_MouseOver) && !primary && has(option, QStyle::State_Enabled))
        fill = colors.alternate;
    drawBox(painter, option->rect, fill, primary ? colors.accent : colors.border);
    if (!has(option, QStyle::State_HasFocus))
        return;
    const auto ring = primary ? colors.onAccent : colors.accent;
    const int inset = primary ? 2 : 0;
    drawBox(painter, option->rect.adjusted(inset, inset, -inset, -inset), Qt::NoBrush, ring, 2);
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const auto colors = tokens(option->palette);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (pressed)
        drawBox(painter, option->rect, colors.selection, colors.selection);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        drawBox(painter, option->rect, colors.alternate, colors.separator);
    if (has(option, QStyle::State_HasFocus))
        drawBox(painter, option->rect, Qt::NoBrush, colors.accent, 2);
}

void drawMark(const QStyleOption *option, QPainter *painter, bool round)
{
    const auto colors = tokens(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const auto border = !enabled                                        ? colors.disabled
                        : filled || has(option, QStyle::State_HasFocus) ? colors.accent
                                                                        : colors.border;
    const auto box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, 1.25));
    painter->setBrush(filled && enabled ? colors.accent : colors.base);
    painter->drawRoundedRect(box, round ? box.width() / 2 : 3, round ? box.height() / 2 : 3);
    painter->setPen(QPen(enabled ? colors.onAccent : colors.disabled, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    if (has(option, QStyle::State_NoChange))
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else if (filled && round)
        painter->drawEllipse(box.center(), 1.5, 1.5);
    else if (filled)
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.7), at(0.77, 0.32)});
    painter->restore();
}

void drawChevron(QPainter *painter, const QRect &rect, const QString &name, const QStyleOption *option)
{
    const int side = qMin(px(16), qMin(rect.width(), rect.height()));
    QRect box(0, 0, side, side);
    box.moveCenter(rect.center());
    icon(name).paint(painter, box, Qt::AlignCenter,
                     has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

/// Flat, with one line under the whole header and a short one between two columns.
void drawHeader(const QStyleOption *option, QPainter *painter)
{
    const auto colors = tokens(option->palette);
    const auto rect = option->rect;
    painter->fillRect(rect, has(option, QStyle::State_MouseOver) ? colors.alternate : colors.window);
    painter->setPen(colors.separator);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.right(), rect.top() + px(4), rect.right(), rect.bottom() - px(4));
}

void drawProgress(const QStyleOptionProgressBar &bar, QPainter *painter)
{
    const auto colors = tokens(bar.palette);
    const bool isOpen = bar.maximum <= bar.minimum;
    const double done = isOpen ? 0.3 : double(bar.progress - bar.minimum) / (bar.maximum - bar.minimum);
    drawBox(painter, bar.rect, colors.base, colors.border);
    auto filled = bar.rect.adjusted(2, 2, -2, -2);
    filled.setWidth(int(filled.width() * done));
    if (filled.width() > 4)
        drawBox(painter, filled, isOpen ? QBrush(colors.accent, Qt::BDiagPattern) : QBrush(colors.accent),
                colors.accent);
}

void drawTab(const QStyleOption *option, QPainter *painter)
{
    const auto colors = tokens(option->palette);
    const auto rect = option->rect;
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter->fillRect(rect.adjusted(0, 0, 0, -2), colors.alternate);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.separator);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), colors.accent);
}

void drawScrollBar(const QStyleOption *option, const QRect &slider, QPainter *painter)
{
    const auto colors = tokens(option->palette);
    painter->fillRect(option->rect, colors.window);
    if (!has(option, QStyle::State_Enabled))
        return;
    const auto fill =
        has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken) ? colors.muted : colors.border;
    drawBox(painter, slider.adjusted(3, 3, -3, -3), fill, fill, 1);
}
