// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/products/saveproduct.h"

#include "models/products/productrules.h"
#include "models/products/productstore.h"

using namespace Qt::StringLiterals;

ProductOutcome saveProduct(Connection &db, const Product &product)
{
    ProductStore store(db);
    auto problems = problemsOf(product);
    const auto same = product.sku.isEmpty() ? std::nullopt : store.findBySku(product.sku);
    if (same && same->id != product.id)
        problems.append({u"sku"_s, ProblemKind::Duplicate, product.sku});
    if (!problems.isEmpty())
        return {product.id, problems};
    if (!product.id.isValid())
        return {store.add(product), {}};
    store.save(product);
    return {product.id, {}};
}
