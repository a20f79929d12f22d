// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/problem.h"
#include "models/products/product.h"

class Formats;

QString productClassText(ProductClass productClass);
/// "none", "24 months", "for life"
QString warrantyText(const WarrantyTerm &warranty);
/// "12.50": two decimals, four where they are needed.
QString productPriceText(qint64 priceE4, const Formats &formats);
QString productTaxText(int taxRateBp, const Formats &formats);
QString productProblemText(const Problem &problem);
