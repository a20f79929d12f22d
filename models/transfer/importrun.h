// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/transfer/importlog.h"
#include "models/transfer/importtarget.h"

class Database;

/// What to import, and how.
struct ImportRequest {
    ImportKind kind = ImportKind::Customers;
    QString path; ///< "-": the standard input
    ImportProfile profile;
    bool isDryRun = false;
    QString errorsPath; ///< where refused rows go; empty: nowhere
    ShopSettings shop;
    Stamp stamp;
};

/// What came of an import.
struct ImportReport {
    qint64 importId = 0; ///< 0 for a dry run and a cancelled one
    ImportKind kind = ImportKind::Customers;
    bool isDryRun = false;
    bool wasCancelled = false; ///< everything is as it was
    ImportCounts counts;
    qint64 ms = 0;
    Detected detected;
    QList<Refusal> firstRefusals; ///< at most kShownRefusals
    qint64 warnings = 0; ///< rows that were taken, but not wholly as they stand
    QList<Refusal> firstWarnings; ///< at most kShownRefusals
};

constexpr int kShownRefusals = 20;

/// Runs an import to its end; blocks, so it belongs on a thread of its own. Rows are read and understood here while the writer
/// stores the chunk before; between chunks other writes get their turn. Cancelled or failed, it is taken back whole before this
/// returns or throws. Throws FileError, ImportError, StorageError.
ImportReport runImport(Database &database, const ImportRequest &request, Progress &progress);
