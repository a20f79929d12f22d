// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/chartgrid.h"

#include <QChart>
#include <QPainter>

ChartGrid::ChartGrid(QChart *chart, const ChartPlot &plot, const Tokens &colors)
    : QGraphicsItem(chart),
      m_plot(plot),
      m_colors(colors)
{
    setZValue(-100);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF ChartGrid::boundingRect() const
{
    return m_plot.chart->rect();
}

void ChartGrid::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    QPen pen(m_colors.separator, 1);
    if (m_colors.isContrast())
        pen.setDashPattern({1, 4});
    painter->setPen(pen);
    for (const double tick : m_plot.scale.ticks)
        painter->drawLine(m_plot.at(-0.5, tick), m_plot.at(m_plot.categories - 0.5, tick));
}
