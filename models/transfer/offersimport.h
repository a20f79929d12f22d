// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importtarget.h"
#include "models/transfer/offerrows.h"

#include <QSet>

/// Imports offers; rows of one number, revision and variant are one offer, wherever they stand. They go straight to their status, with the
/// history that it implies. One that the shop has already is skipped; a draft may be replaced by a draft. An offer is read whole or not at
/// all: it says for ever what was told, so one of whose rows is refused does not come.
class OffersImport : public ImportTarget
{
public:
    explicit OffersImport(const ImportContext &context) : m_context(context) {}

    void take(ImportRecord &record) override;
    ChunkWork takeChunk(bool isLast) override;

private:
    ImportContext m_context;
    QList<OfferLineDraft> m_drafts;
    /// Offers of which a row was refused, by offerKey(), and those of them that this chunk brought.
    QSet<QString> m_spoiled;
    QList<Offer> m_newlySpoiled;
    /// The offers that this import has made or replaced; shared with the chunks, which run one after the other.
    std::shared_ptr<QSet<OfferId>> m_own = std::make_shared<QSet<OfferId>>();
};
