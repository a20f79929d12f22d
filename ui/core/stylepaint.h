// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>
#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;

// How each part of a control looks; Style says when.

/// The property of a button that is filled with the accent.
constexpr auto kPrimary = "primary";

bool has(const QStyleOption *option, QStyle::StateFlag flag);
bool isPrimary(const QStyleOption *option, const QWidget *widget);

void drawBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &border, double width = 1);
void drawFrame(QPainter *painter, const QRect &rect, const QPen &pen);
void drawField(const QStyleOption *option, QPainter *painter, bool focused);
void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawToolButton(const QStyleOption *option, QPainter *painter);
/// A check box, or a radio button when `round`.
void drawMark(const QStyleOption *option, QPainter *painter, bool round);
/// The icon `name`, small, in the middle of `rect`.
void drawChevron(QPainter *painter, const QRect &rect, const QString &name, const QStyleOption *option);
void drawHeader(const QStyleOption *option, QPainter *painter);
void drawProgress(const QStyleOptionProgressBar &bar, QPainter *painter);
void drawTab(const QStyleOption *option, QPainter *painter);
void drawScrollBar(const QStyleOption *option, const QRect &slider, QPainter *painter);
