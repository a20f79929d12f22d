// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/purchases/purchase.h"

class Connection;

struct PaymentOutcome {
    PaymentId id;
    Problems problems;

    bool isDone() const { return problems.isEmpty(); }
};

/// Adds a payment; a negative amount is paid back. Refused when more would be paid back than ever came in for a sale.
PaymentOutcome recordPayment(Connection &db, PurchaseId id, const Payment &payment);
