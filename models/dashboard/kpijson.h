// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/kpis.h"

#include <QJsonObject>

/// The figures in the shape that CLI.md promises for `kpi --json`: durations in seconds, shares 0–1, a figure without data null.
/// Of what the program does not keep yet (offers, the calendar of business hours) every value is null.
QJsonObject toJson(const Kpis &kpis, const KpiData &data);
