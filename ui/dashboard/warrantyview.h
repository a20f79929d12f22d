// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/warrantyfigures.h"
#include "ui/dashboard/dashboardcards.h"
#include "ui/dashboard/dashboardcharts.h"

/// How many devices lose their cover soon, and of how many a warranty was not registered.
QList<DashboardCard> warrantyCards(const WarrantyFigures &now, const WarrantyFigures &before, const Formats &formats);
/// The devices that lose their cover, by month, beside those of a year before.
DashboardChart warrantyChart(const WarrantyFigures &figures, const WarrantyFigures &yearBefore, const Formats &formats);
