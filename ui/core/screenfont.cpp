// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/screenfont.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

QFont asOnScreen(const QFont &font, const QPainter &painter)
{
    if (painter.device()->logicalDpiY() == qRound(QGuiApplication::primaryScreen()->logicalDotsPerInchY()))
        return font;
    auto sized = font;
    sized.setPixelSize(QFontInfo(font).pixelSize());
    return sized;
}
