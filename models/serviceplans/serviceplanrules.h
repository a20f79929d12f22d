// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/serviceplans/serviceplan.h"
#include "models/serviceplans/serviceplanwords.h"

/// So many days ahead an inspection is called due.
constexpr int kDueDays = 14;

/// The day of the next inspection, counted from the day on which one was done (or on which the device was handed over).
QDate nextDue(QDate doneOn, int intervalMonths);
/// Due from 14 days before its day on, overdue from the day after it.
ServicePlanState stateOn(const ServicePlan &plan, QDate day);
/// The plan after an inspection on `day`.
ServicePlan inspected(ServicePlan plan, QDate day);
/// The plan that nobody follows any more from `day` on.
ServicePlan ended(ServicePlan plan, QDate day, const QString &reason);

/// What is wrong with a plan: device, interval_months, next_due_on, last_done_on, ended_on, end_reason.
Problems problemsOf(const ServicePlan &plan);
