// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/products/product.h"

#include <QList>

#include <array>

/// A thing the demo shop sells, and how often in each month.
struct DemoProduct {
    Product product;
    int weight = 1;        ///< how often it is sold beside the others
    int season = 0;        ///< which row of seasonShare
    bool delivered = false; ///< brought to the customer, not carried home
};

/// About sixty products of invented makers.
QList<DemoProduct> demoProducts();

/// How often things of a season are sold in a month (1–12), in percent of the usual.
int seasonShare(int season, int month);
