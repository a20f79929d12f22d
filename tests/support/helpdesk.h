// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

class Connection;

/// A year of a repair shop's cases up to `now`, always the same: several channels, answers in minutes and in days, repeats, hand-overs,
/// reopened, waiting and cancelled cases, answers to surveys, and customers who bought once or twice. For pages that show figures.
/// Within a transaction, or it takes long.
void fillHelpdesk(Connection &db, Instant now);
