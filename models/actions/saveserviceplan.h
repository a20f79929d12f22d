// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/outcome.h"
#include "models/serviceplans/serviceplan.h"
#include "models/storage/stamp.h"

class Connection;

/// Adds the inspection plan of a device, or saves one that has an id. Throws StorageError Conflict when someone saved it meanwhile.
Outcome<ServicePlanId> saveServicePlan(Connection &db, const ServicePlan &plan, const Stamp &stamp, const QString &reason = {});
