// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/progress.h"
#include "models/transfer/csvpreset.h"
#include "models/transfer/exportkind.h"

#include <QDate>
#include <QTimeZone>

class Connection;

/// What to write, and how.
struct ExportRequest {
    ExportKind kind = ExportKind::Customers;
    std::optional<QDate> from; ///< the first and the last day, in `zone`; none: from the beginning, to the end
    std::optional<QDate> to;
    CsvPresetName preset = CsvPresetName::Iso;
    QTimeZone zone{"Europe/Warsaw"}; ///< the shop's
    int firstContactWindowDays = 7;  ///< of the shop; for the kind kpi
    QString path;
    Instant now;
};

/// What came of it.
struct ExportReport {
    qint64 rows = 0;
    qint64 ms = 0;
    bool wasCancelled = false; ///< then the file is as it was before
};

/// Writes the file row by row in constant memory; it comes into being whole, readable by its owner only. The rows are those of one
/// moment. Throws FileError, StorageError. The period is about: when a customer was entered, when a purchase was made, when a case was
/// opened, when its state changed, when a survey was answered, when an offer was
/// issued (of a draft: begun), when was paid.
ExportReport exportCsv(Connection &db, const ExportRequest &request, Progress &progress);
