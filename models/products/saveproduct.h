// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/products/product.h"

class Connection;

/// What came of saving a product: done when there are no problems; otherwise nothing was written.
struct ProductOutcome {
    ProductId id;
    Problems problems;

    bool isDone() const { return problems.isEmpty(); }
};

/// Adds a product, or saves one that has an id, after checking it and that its SKU is not taken. Throws StorageError Conflict when
/// someone saved it meanwhile.
ProductOutcome saveProduct(Connection &db, const Product &product);
