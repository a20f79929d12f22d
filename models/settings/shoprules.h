// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"

struct ShopSettings;

/// What is wrong with the settings: the name required, a country and currency that exist, a window of 1–30 days, offers of 1–60 months.
Problems problemsOf(const ShopSettings &settings);
