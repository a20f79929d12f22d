// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/dashboard/target.h"

#include <QList>

/// What holds where the shop has said nothing: first-contact resolution 70 / 85 %, satisfaction 80 / 90 %, first response by
/// e-mail 4 h / 2 h, by chat and phone 7 min / 5 min. They begin before every case.
QList<Target> defaultTargets();

/// The target that holds on `day`: the stored one that began last, else the default, else nothing. Of two that began on one
/// day the later entered holds.
std::optional<Target> targetOn(const QList<Target> &stored, TargetKpi kpi, std::optional<Channel> channel, QDate day);

/// Whether less is better: true for times.
bool isTime(TargetKpi kpi);

/// What is wrong with a target as entered: fields "channel", "usual", "good", "starts_on".
Problems check(const Target &target);
