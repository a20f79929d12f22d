// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardcards.h"
#include "ui/dashboard/dashboardcharts.h"

/// How many offers were won, and how many conflicting quotes did not go out.
QList<DashboardCard> offerCards(const Kpis &now, const Kpis &before, const Formats &formats);
/// What became of offers, and why they were declined, beside the period before.
QList<DashboardChart> offerCharts(const Kpis &now, const Kpis &before, const Formats &formats);
