// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchase.h"
#include "models/transfer/importtarget.h"

#include <QSet>

/// One row of a file of purchases: one line of the invoice of that number.
struct PurchaseLineDraft {
    qint64 fileLine = 0;
    Purchase head; ///< without lines and customer
    QString customer;
    PurchaseLine line;
    QString sku;
    QString product;
    bool paysAll = false;
    std::optional<qint64> paidMinor;
};

/// Imports purchases; rows of one number are one purchase, wherever they stand. A number that the shop has already is skipped, or its
/// lines are replaced.
class PurchasesImport : public ImportTarget
{
public:
    explicit PurchasesImport(const ImportContext &context);

    void take(ImportRecord &record) override;
    ChunkWork takeChunk(bool isLast) override;

private:
    void takeHead(ImportRecord &record, PurchaseLineDraft &draft) const;
    void takeLine(ImportRecord &record, PurchaseLineDraft &draft) const;

    ImportContext m_context;
    QList<PurchaseLineDraft> m_drafts;
    /// Numbers that this import has made or replaced; shared with the chunks, which run one after the other.
    std::shared_ptr<QSet<QString>> m_own = std::make_shared<QSet<QString>>();
};
