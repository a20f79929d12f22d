// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/tokens.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// One value of a series; nothing is a gap. `low` and `high` bound its interval, drawn as whiskers.
struct ChartPoint {
    std::optional<double> value;
    std::optional<double> low = {};
    std::optional<double> high = {};
    /// It rests on too few rows to judge by: drawn as a grey ring.
    bool isWeak = false;

    bool operator==(const ChartPoint &) const = default;
};

/// At most six series are drawn apart; `points` has one entry for each category.
struct ChartSeries {
    QString name;
    QList<ChartPoint> points;

    bool operator==(const ChartSeries &) const = default;
};

/// A shaded stretch of the value axis, such as a target; infinite ends reach the edge of the chart.
struct ChartBand {
    QString label;
    double from = 0;
    double to = 0;
    Meaning meaning = Meaning::Good;
};

/// Everything a chart shows, in the order it shows it.
struct ChartData {
    /// Bars start at zero. Points are markers without a line between them. HorizontalBars suit long category names.
    enum class Kind { Line, Points, Bars, StackedBars, HorizontalBars };

    Kind kind = Kind::Line;
    QString title;
    /// The head of the categories in the table twin, such as "Month".
    QString categoryTitle;
    QStringList categories;
    QList<ChartSeries> series;
    QList<ChartBand> bands = {};
    /// A value as people read it, on the axis, at the points and in the table; empty: the plain number.
    std::function<QString(double)> valueText = {};
    /// The axis' ends where they are given by the matter, such as 0 and 1 of a share.
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    /// Ticks fall on round multiples of this, such as the milliseconds of an hour.
    double tickUnit = 1;
    /// What stands in place of the chart when no series has a value.
    QString emptyText = {};

    bool isBars() const { return kind == Kind::Bars || kind == Kind::StackedBars || kind == Kind::HorizontalBars; }
    bool isEmpty() const;
    QString textOf(double value) const { return valueText ? valueText(value) : QString::number(value); }
};
