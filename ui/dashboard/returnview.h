// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/returnfigures.h"
#include "ui/dashboard/dashboardcharts.h"

/// What came back by reason and by product, beside the period before.
QList<DashboardChart> returnCharts(const Period &period, const ReturnFigures &now, const ReturnFigures &before, const Formats &formats);
