// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/target.h"
#include "ui/core/formats.h"

/// The figure that a target is for.
QString targetKpiText(TargetKpi kpi);
/// "7 min" or "70%": one mark of a target of that figure.
QString targetValueText(TargetKpi kpi, qint64 value, const Formats &formats);
/// "First response: Phone"
QString targetTitle(const Target &target);
