// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/chartplot.h"

#include <QGraphicsItem>

/// The lines behind the data, one at each tick. The axis of Qt Charts would draw two more, at the ends of its range.
class ChartGrid : public QGraphicsItem
{
public:
    ChartGrid(QChart *chart, const ChartPlot &plot, const Tokens &colors);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartPlot m_plot;
    Tokens m_colors;
};
