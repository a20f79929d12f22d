// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/returnoutcome.h"
#include "models/products/productid.h"

/// The device that the customer gets instead.
struct ReturnReplacement {
    ProductId product; ///< not valid: the same one
    QString serial;    ///< empty: not known
    QDate day;
    bool isScrapped = false; ///< what came back is thrown away; else the shop keeps it
};

/// Gives another device for what came back: it is the same owner's and inherits the remainder of the warranties (replaceDevice). Goods
/// without a device are replaced from the shelf and leave no other trace.
ReturnStepResult replaceReturned(Connection &db, ReturnId id, const ReturnReplacement &replacement, const Stamp &stamp);
