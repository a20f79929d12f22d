// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

std::optional<double> percentile(std::vector<qint64> &values, double p)
{
    if (values.empty())
        return std::nullopt;
    const double rank = p * static_cast<double>(values.size() - 1);
    const auto below = std::min(static_cast<size_t>(rank), values.size() - 1);
    const auto lower = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin(), lower, values.end());
    const auto low = static_cast<double>(*lower);
    if (below + 1 == values.size())
        return low;
    const auto high = static_cast<double>(*std::min_element(lower + 1, values.end()));
    return low + (rank - static_cast<double>(below)) * (high - low);
}

DurationSummary summaryOf(std::vector<qint64> milliseconds)
{
    if (milliseconds.empty())
        return {};
    const auto n = static_cast<qint64>(milliseconds.size());
    const auto sum = std::accumulate(milliseconds.begin(), milliseconds.end(), qint64{0});
    return {.medianSeconds = *percentile(milliseconds, 0.5) / 1000,
            .p90Seconds = *percentile(milliseconds, 0.9) / 1000,
            .meanSeconds = static_cast<double>(sum) / static_cast<double>(n) / 1000,
            .n = n};
}

std::optional<Interval> wilsonInterval(qint64 successes, qint64 n)
{
    if (n <= 0)
        return std::nullopt;
    constexpr double z = 1.959963984540054;
    const auto count = static_cast<double>(n);
    const double share = static_cast<double>(successes) / count;
    const double scale = 1 + z * z / count;
    const double centre = (share + z * z / (2 * count)) / scale;
    const double half = z * std::sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / scale;
    return Interval{std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

std::optional<Interval> npsInterval(qint64 promoters, qint64 detractors, qint64 n)
{
    if (n <= 0)
        return std::nullopt;
    const auto count = static_cast<double>(n);
    const double p = static_cast<double>(promoters) / count;
    const double d = static_cast<double>(detractors) / count;
    const double score = 100 * (p - d);
    const double half = 196 * std::sqrt(std::max(0.0, p + d - (p - d) * (p - d)) / count);
    return Interval{std::max(-100.0, score - half), std::min(100.0, score + half)};
}

std::optional<double> shareOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}
