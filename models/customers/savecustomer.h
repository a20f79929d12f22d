// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/customers/customer.h"

class Connection;

/// What became of a customer that a form wanted to keep: exactly one of the three is set.
struct CustomerSaving {
    std::optional<Customer> saved;  ///< as it is stored now
    std::optional<Customer> theirs; ///< nothing was written: someone else saved this first
    Problems problems;              ///< nothing was written: a number is taken
};

/// Adds a customer without id, saves one with an id. Throws StorageError Conflict when the customer is gone.
CustomerSaving saveCustomer(Connection &db, Customer customer);
