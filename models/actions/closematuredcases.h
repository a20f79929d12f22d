// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/stamp.h"

class Connection;

/// Closes every resolved case without an open return whose customer did not come back within `windowDays` of the last resolution.
/// Returns how many.
int closeMaturedCases(Connection &db, int windowDays, const Stamp &stamp);
