// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerid.h"

#include <QList>

#include <optional>

/// Customers with at least two purchases in 12 months ÷ customers with at least one. Returns, cancelled purchases and counter sales
/// do not count.
struct RepeatPurchase {
    std::optional<double> value; ///< nothing: nobody bought, or the figures are of one channel
    qint64 repeat = 0;
    QList<CustomerId> ids; ///< those who bought

    qint64 customers() const { return ids.size(); }
};
