// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/channel.h"
#include "models/core/period.h"
#include "models/dashboard/offerfacts.h"

class Connection;

/// Reads the steps of offers and the prevented conflicts of a period; of offers of that channel only, where one is given.
OfferFacts readOfferFacts(Connection &db, const Period &covers, std::optional<Channel> channel);
