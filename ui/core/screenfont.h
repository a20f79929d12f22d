// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QPainter;

/// The font with as many pixels as it has on the screen, whatever `painter` paints on: a printer counts its own, smaller dots.
QFont asOnScreen(const QFont &font, const QPainter &painter);
