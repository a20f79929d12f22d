// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/shopsettings.h"
#include "models/storage/stamp.h"
#include "models/transfer/importprofile.h"
#include "models/transfer/importrecord.h"

#include <functional>
#include <memory>

class Connection;

/// What one import run works with.
struct ImportContext {
    qint64 importId = 0;
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    ShopSettings shop;
    Stamp stamp;
};

/// A row that was not taken, and why.
struct Refusal {
    qint64 line = 0;
    QString field;
    QString reason; ///< English
    /// The same for other languages; neither where the reason is about more than one row.
    std::optional<Problem> problem = {};
    std::optional<CsvFault> fault = {};

    /// By what is said, in whichever way.
    bool operator==(const Refusal &other) const { return line == other.line && field == other.field && reason == other.reason; }
};

/// What became of the rows of one chunk.
struct ChunkOutcome {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    QList<Refusal> refused;
};

/// Writes one chunk; runs on the writer's thread inside a transaction.
using ChunkWork = std::function<ChunkOutcome(Connection &db)>;

/// The part of an import that is different for each kind: makes drafts of rows, then writes them by the chunk.
/// Drafts are made on the import's own thread, while the chunk before is being written.
class ImportTarget
{
public:
    virtual ~ImportTarget() = default;

    /// Makes a draft of the record's row, or leaves problems in it.
    virtual void take(ImportRecord &record) = 0;
    /// Hands over the drafts made since the last call.
    /// `isLast`: no more rows will come; before that a target may keep a draft that is not complete.
    virtual ChunkWork takeChunk(bool isLast) = 0;
};

std::unique_ptr<ImportTarget> makeImportTarget(ImportKind kind, const ImportContext &context);
