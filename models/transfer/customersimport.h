// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerrows.h"
#include "models/transfer/customermatcher.h"
#include "models/transfer/importtarget.h"

/// Customers that are written together, and all that can be made ready for it beforehand.
struct CustomersChunk {
    QList<Customer> drafts;
    CustomerKeys keys;
    CustomerRows rows; ///< the drafts as they are written where they are new
};

/// Imports customers. One that is there already, by the number in the other system, a phone, an e-mail or a tax number, is updated
/// with what the row has, or skipped. A phone or e-mail that cannot be read is kept in the note, with a warning.
class CustomersImport : public ImportTarget
{
public:
    explicit CustomersImport(const ImportContext &context);

    void take(ImportRecord &record) override;
    ChunkWork takeChunk(bool isLast) override;

private:
    Customer draftOf(ImportRecord &record) const;
    void keepUnreadable(ImportRecord &record, Customer &customer) const;
    void takeContactPoints(ImportRecord &record, Customer &customer) const;

    ImportContext m_context;
    std::shared_ptr<CustomersChunk> m_chunk;         ///< what is being made
    std::shared_ptr<const CustomersChunk> m_handedOver; ///< kept until the next: freed here, not by the thread that others wait for
};
