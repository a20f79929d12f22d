// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/csvwriter.h"
#include "models/transfer/importtarget.h"

#include <memory>

/// The rows that an import refused, as CSV: line, field and reason, then the row as it was read, so that it can be mended and
/// imported again. Without a path it keeps nothing; without a refusal it writes an empty table.
class RefusalFile
{
public:
    /// Throws FileError when the file cannot be made.
    RefusalFile(const QString &path, const QStringList &header);

    /// `refusals`: all that is wrong with one row, which stands in the file once.
    void append(const QList<Refusal> &refusals, const QList<QStringView> &row);
    void finish();

private:
    std::unique_ptr<CsvWriter> m_writer;
};
