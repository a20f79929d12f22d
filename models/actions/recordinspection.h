// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/serviceplans/serviceplan.h"
#include "models/storage/stamp.h"

class Connection;

/// Notes that the device was inspected on `day`; the next one is due counted from then. Refused for a plan that ended, and for a day before
/// the last one. Throws StorageError Conflict when the plan is no longer at `rowVersion`.
Outcome<ServicePlanId> recordInspection(Connection &db, ServicePlanId id, qint64 rowVersion, QDate day, const QString &note, const Stamp &stamp);
