// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/chartdata.h"

#include <QObject>

class QCategoryAxis;
class QChart;
class QAbstractSeries;
class QScatterSeries;
struct ChartScale;

/// Builds a QChart from the data, in the colours of one look, without animation. Owned by the chart it builds.
class ChartScene : public QObject
{
    Q_OBJECT

public:
    /// `size` decides how many labels fit.
    ChartScene(const ChartData &data, const Tokens &colors, const QSizeF &size);

    QChart *chart() const { return m_chart; }

signals:
    void clicked(int series, int index);
    /// `index` is -1 when the mouse left.
    void hovered(int series, int index);

private:
    void addBands(const ChartScale &scale);
    void addLines();
    void addSegment(int series, const QList<QPointF> &points);
    void addMarkers(int series);
    void addMarkers(int series, const QList<QPointF> &places, bool isWeak);
    void addBars();
    void addAxes(const ChartScale &scale);
    QCategoryAxis *makeCategories(bool lies) const;
    QCategoryAxis *makeValues(const ChartScale &scale) const;

    const ChartData m_data;
    const Tokens m_colors;
    const QSizeF m_size;
    QChart *m_chart;
};
