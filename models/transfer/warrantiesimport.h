// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/device.h"
#include "models/transfer/importtarget.h"
#include "models/warranties/warranty.h"

#include <QSet>

/// One row of a file of warranties: one layer of cover, with its device and the names of what it refers to.
struct WarrantyDraft {
    qint64 line = 0;
    Warranty warranty;
    Device device;
    bool namesStatus = false; ///< the row says whose the device is
    QString customer;
    QString product;
    QString sku;
    QString purchase;
};

/// Imports warranties; a customer, product or device that does not exist yet is made. A device is known by product and serial; without a
/// serial, by owner or purchase, product and the day it was acquired. The same layer from the same day is skipped or updated; what a
/// delivery here made by itself, and nobody touched since, takes over what the file knows in either case.
class WarrantiesImport : public ImportTarget
{
public:
    explicit WarrantiesImport(const ImportContext &context) : m_context(context) {}

    void take(ImportRecord &record) override;
    ChunkWork takeChunk(bool isLast) override;

private:
    void takeTerm(ImportRecord &record, Warranty &warranty) const;

    ImportContext m_context;
    QList<WarrantyDraft> m_drafts;
    /// Layers that a row of this file stands for already; shared with the chunks, which run one after the other.
    std::shared_ptr<QSet<WarrantyId>> m_taken = std::make_shared<QSet<WarrantyId>>();
};
