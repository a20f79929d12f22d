// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/chartplot.h"

#include <QGraphicsItem>

/// What Qt Charts does not draw: the baseline, whiskers of intervals, a legend in line, names at the ends of lines and in bands, values on bars.
class ChartOverlay : public QGraphicsItem
{
public:
    ChartOverlay(QChart *chart, const ChartData &data, const ChartPlot &plot, const Tokens &colors);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// The room around the plot for the names at the lines' ends, the last value's label, and the legend of bars side by side.
    static QMarginsF marginsFor(const ChartData &data);
    /// As wide as its names: from the left end of the plot, or as far before it as it needs to stay within the chart.
    static QRectF legendPlace(const ChartData &data, const QRectF &chart, const QRectF &plot);

private:
    QPointF at(double category, double value) const { return m_plot.at(category, value); }
    void paintWhiskers(QPainter &painter) const;
    void paintBaseline(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintLineNames(QPainter &painter) const;
    void paintBandNames(QPainter &painter) const;
    void paintBarValues(QPainter &painter) const;

    QChart *m_chart;
    ChartData m_data;
    ChartPlot m_plot;
    Tokens m_colors;
};
