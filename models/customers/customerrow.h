// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/customers/mood.h"

/// One line of the list of customers.
struct CustomerRow {
    CustomerId id;
    CustomerKind kind = CustomerKind::Person;
    QString name;  ///< as displayName() says
    QString phone; ///< the primary one or else the first, as typed
    QString email;
    QString city;
    QString segment;
    std::optional<Instant> lastContactAt; ///< the last interaction with the customer, or case opened
    qint64 openCases = 0;
    std::optional<QDate> nextTouchOn;
    std::optional<Score> lastScore;
    Instant createdAt;

    bool operator==(const CustomerRow &) const = default;
};
