// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/staff/staff.h"

constexpr int kMostStaffNameCharacters = 100;

/// What is wrong with `staff` beside `everyone`: the name is required, not too long, and nobody else's.
Problems problemsOf(const Staff &staff, const QList<Staff> &everyone);
