// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/casefacts.h"

#include <span>
#include <vector>

/// Never: later than every instant.
constexpr Instant kNoRepeat{std::numeric_limits<qint64>::max()};

/// For each case, when the same customer next opened another with the same category or the same device, strictly later; kNoRepeat when
/// never. Cases without customer, cancelled and internal ones neither repeat nor are repeated; an empty category is not the same as
/// another. Customers are numbered below 2^32.
std::vector<Instant> nextRepeats(std::span<const CaseFacts> all);
