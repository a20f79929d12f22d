// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importtarget.h"
#include "models/transfer/offerrows.h"

#include <QSet>
#include <QVarLengthArray>

/// What the chunks know of the offers of the file; they run one after the other.
struct OffersOfFile {
    QHash<OfferId, QVarLengthArray<qint64, 2>> own; ///< those that this import has made or replaced, with their lines in the file
    QSet<QString> refused;                          ///< those of which a row was refused, by offerKey()
};

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
    QList<Offer> m_spoiled; ///< the heads of refused rows
    std::shared_ptr<OffersOfFile> m_file = std::make_shared<OffersOfFile>();
};
