// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/servicefigures.h"
#include "ui/dashboard/dashboardcards.h"
#include "ui/dashboard/dashboardcharts.h"

/// The cards and charts of what a shop has: one without devices sees nothing of warranties.
QList<DashboardCard> serviceCards(const ServiceFigures &figures, const Formats &formats);
QList<DashboardChart> serviceCharts(const ServiceFigures &figures, const Formats &formats);
