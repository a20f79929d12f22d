// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"

struct Product;

/// What is wrong with a product by itself: name required; price, tax and terms in range; a guide only by http or https.
/// Whether its SKU is taken, only the store knows.
Problems problemsOf(const Product &product);
