// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/chartscale.h"

#include <algorithm>
#include <cmath>

bool ChartData::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const ChartSeries &each) {
        return std::any_of(each.points.begin(), each.points.end(),
                           [](const ChartPoint &point) { return point.value.has_value(); });
    });
}

static QList<double> valuesOf(const ChartData &data)
{
    QList<double> values;
    QList<double> sums(data.categories.size(), 0.0);
    for (const auto &series : data.series) {
        for (qsizetype at = 0; at < series.points.size(); ++at) {
            const auto &point = series.points.at(at);
            if (at < sums.size())
                sums[at] += point.value.value_or(0);
            for (const auto &value : {point.value, point.low, point.high}) {
                if (value)
                    values.append(*value);
            }
        }
    }
    for (const auto &band : data.bands) {
        for (const double edge : {band.from, band.to}) {
            if (std::isfinite(edge))
                values.append(edge);
        }
    }
    return data.kind == ChartData::Kind::StackedBars ? sums : values;
}

/// The next of 1, 2, 5, 10 … times `unit` that is not less than `span`.
static double roundStep(double span, double unit)
{
    const double power = std::pow(10, std::floor(std::log10(span / unit)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power * unit >= span * (1 - 1e-9))
            return factor * power * unit;
    }
    return 10 * power * unit;
}

/// A little beyond the outer ticks, so that a marker at the edge is whole and a bar's value fits above it.
static void addRoom(ChartScale &scale, const ChartData &data)
{
    const double span = scale.maximum - scale.minimum;
    const bool startsAtZero = data.isBars() && scale.minimum >= 0;
    scale.minimum -= startsAtZero ? 0 : span * 0.04;
    scale.maximum += span * (data.isBars() && data.series.size() == 1 ? 0.1 : 0.04);
}

ChartScale scaleOf(const ChartData &data, int steps)
{
    auto values = valuesOf(data);
    if (data.isBars() || values.isEmpty())
        values.append(0);
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const double low = data.minimum.value_or(*lowest);
    const double high = data.maximum.value_or(*highest);
    const double span = high - low > 0 ? high - low : std::max(std::abs(high), data.tickUnit);
    const double step = roundStep(span / steps, data.tickUnit);

    ChartScale scale;
    scale.minimum = data.minimum.value_or(std::floor(low / step + 1e-9) * step);
    scale.maximum = data.maximum.value_or(std::ceil(high / step - 1e-9) * step);
    if (scale.maximum <= scale.minimum)
        scale.maximum = scale.minimum + step;
    for (double tick = std::ceil(scale.minimum / step - 1e-9) * step; tick <= scale.maximum + step * 1e-6; tick += step)
        scale.ticks.append(std::abs(tick) < step * 1e-6 ? 0.0 : tick);
    addRoom(scale, data);
    return scale;
}

int labelStep(int count, double width, double labelWidth)
{
    if (count <= 0 || width <= 0)
        return 1;
    return std::max(1, int(std::ceil(count * labelWidth / width)));
}
