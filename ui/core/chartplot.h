// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/chartdata.h"
#include "ui/core/chartscale.h"

class QChart;

/// Where a category and a value lie on the chart, by the axes' ranges: -0.5 to n - 0.5, and the scale.
struct ChartPlot {
    const QChart *chart = nullptr;
    int categories = 0;
    bool lies = false;
    ChartScale scale;

    QPointF at(double category, double value) const;
};
