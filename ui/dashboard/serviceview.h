// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboardfigures.h"
#include "ui/dashboard/dashboardcards.h"
#include "ui/dashboard/dashboardcharts.h"

/// The cards and charts of what a shop has: one that never made an offer sees nothing of offers.
QList<DashboardCard> serviceCards(const DashboardFigures &figures, const Formats &formats);
QList<DashboardChart> serviceCharts(const DashboardFigures &figures, const Formats &formats);
