// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/chartplot.h"

#include <QChart>

QPointF ChartPlot::at(double category, double value) const
{
    const auto area = chart->plotArea();
    const double along = (category + 0.5) / qMax(1, categories);
    const double up = (value - scale.minimum) / (scale.maximum - scale.minimum);
    if (lies)
        return {area.left() + up * area.width(), area.top() + along * area.height()};
    return {area.left() + along * area.width(), area.bottom() - up * area.height()};
}
