// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/products/product.h"

QString productClassText(ProductClass productClass);
/// "none", "24 months", "for life"
QString warrantyText(const WarrantyTerm &warranty);
QString productProblemText(const Problem &problem);
