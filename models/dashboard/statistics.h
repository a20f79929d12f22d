// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

/// The value below which the share `p` (0–1) of `values` lies: linear interpolation between closest ranks, as PERCENTILE_CONT in SQL.
/// Changes the order of `values`; nothing of nothing.
std::optional<double> percentile(std::vector<qint64> &values, double p);

/// How long something took, over many cases. Without cases there are no figures, never zeros.
struct DurationSummary {
    std::optional<double> medianSeconds;
    std::optional<double> p90Seconds;
    std::optional<double> meanSeconds;
    qint64 n = 0;

    bool operator==(const DurationSummary &) const = default;
};

/// Sums up durations in milliseconds.
DurationSummary summaryOf(std::vector<qint64> milliseconds);

/// An estimate's lower and upper end.
struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/// Wilson's 95 % score interval of a share (E. B. Wilson, 1927), z = 1.959964. Nothing when n = 0.
std::optional<Interval> wilsonInterval(qint64 successes, qint64 n);

/// 95 % interval of the net promoter score, in points: score ± 196·√((p + d − (p − d)²) ÷ n), cut at ±100. Nothing when n = 0.
std::optional<Interval> npsInterval(qint64 promoters, qint64 detractors, qint64 n);

/// `part` ÷ `whole`; nothing when there is no whole.
std::optional<double> shareOf(qint64 part, qint64 whole);
