// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/products/product.h"
#include "models/transfer/importtarget.h"

/// Imports products. One of the same SKU, or of the same name where the row has none, is updated with what the row has, or skipped.
class ProductsImport : public ImportTarget
{
public:
    explicit ProductsImport(const ImportContext &context) : m_context(context) {}

    void take(ImportRecord &record) override;
    ChunkWork takeChunk(bool isLast) override;

private:
    ImportContext m_context;
    QList<Product> m_drafts;
};
