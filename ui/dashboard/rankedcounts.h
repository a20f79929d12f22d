// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardcharts.h"

/// How often something was given as a reason, came back, and so on; an empty name is "not stated".
struct NamedCount {
    QString name;
    QList<qint64> ids;
};

/// What a chart of counts is made of.
struct RankedChart {
    QString name; ///< object name
    QString title;
    QString categoryTitle;
    QString emptyText;
    QString explanation;
    RowsBehind::Of of = RowsBehind::Of::Cases;
};

/// Bars of this period, most frequent first, beside those of the period before, found by their names; the rarer ones together in one.
DashboardChart rankedChart(const RankedChart &chart, const QList<NamedCount> &now, const QList<NamedCount> &before, const Formats &formats);
