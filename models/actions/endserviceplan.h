// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/serviceplans/serviceplan.h"
#include "models/storage/stamp.h"

class Connection;

/// Ends an inspection plan from `day` on, with the reason. Throws StorageError Conflict when the plan is no longer at `rowVersion`.
Outcome<ServicePlanId> endServicePlan(Connection &db, ServicePlanId id, qint64 rowVersion, QDate day, const QString &reason, const Stamp &stamp);
