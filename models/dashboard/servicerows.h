// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/kpirows.h"
#include "models/dashboard/servicefigures.h"

/// The rows of `export kpi` that do not come from cases, surveys and offers.
QList<KpiRow> serviceRows(const ServiceFigures &figures);
