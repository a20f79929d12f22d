// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/chartdata.h"

/// The value axis: its ends and the values that carry a label.
struct ChartScale {
    double minimum = 0;
    double maximum = 1;
    QList<double> ticks;
};

/// Ends on round values (1, 2 or 5 times a power of ten times the data's unit) that hold every value, whisker and finite band edge;
/// bars include zero, ticks end where the data fix an end. Markers and the values of bars get a little room beyond.
/// `steps` is how many stretches between ticks there is room for; the scale has about as many, rather fewer.
ChartScale scaleOf(const ChartData &data, int steps = 5);
/// Every how many categories a label fits, when `width` is shared by `count` labels of at most `labelWidth`; at least 1.
int labelStep(int count, double width, double labelWidth);
