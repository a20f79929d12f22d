// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/staff/staff.h"

/// What is wrong with `staff` beside `everyone`: the name is required, at most 100 characters, and nobody else's.
Problems problemsOf(const Staff &staff, const QList<Staff> &everyone);
