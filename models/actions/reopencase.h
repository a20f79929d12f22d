// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/changecasestatus.h"

/// Takes a resolved case into work again; of any other state it is refused as Unchanged, IsClosed or IsCancelled, and as NotResolved
/// while it waits.
CaseStepResult reopenCase(Connection &db, CaseId id, const Stamp &stamp, const QString &reason = {});
