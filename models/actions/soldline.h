// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchase.h"

class Connection;

/// A line with the purchase that it stands in.
struct SoldLine {
    Purchase sale;
    PurchaseLine line;
};

std::optional<SoldLine> findSoldLine(Connection &db, std::optional<PurchaseLineId> id);
