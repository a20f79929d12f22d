// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
struct ChartData;
struct Figure;

/// How high a card is on paper that is so wide, both in dots.
double cardHeightAt(double width);
/// Paints the card of a figure in the light colours.
void paintCard(QPainter &painter, const QRectF &place, const Figure &figure);
/// Paints a chart with its title in the light colours.
void paintChart(QPainter &painter, const QRectF &place, const ChartData &data);
