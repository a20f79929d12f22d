// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/csvdialect.h"
#include "models/transfer/csvscanner.h"

#include <QStringList>

/// What the caller already knows about a table; the rest is detected.
struct CsvOptions {
    std::optional<Encoding> encoding;
    std::optional<char16_t> delimiter;
    std::optional<bool> hasHeader;
    /// Takes back the apostrophe that an export puts in front of formula signs (formulaguard.h).
    bool takesBackGuards = true;
};

/// Reads a table from a CSV file row by row in constant memory, as RFC 4180 says and as the world writes it: any delimiter,
/// CR, LF, CRLF or all three, blank lines (skipped), a byte order mark, gzip, "-" for the standard input.
///
///     CsvReader reader(path, options);
///     while (reader.next())
///         use(reader.row());
class CsvReader
{
public:
    /// Opens the file, detects what `options` leaves open and reads the header. Throws FileError.
    explicit CsvReader(const QString &path, const CsvOptions &options = {});

    Encoding encoding() const { return m_scanner.input().encoding(); }
    bool hasByteOrderMark() const { return m_scanner.input().hasByteOrderMark(); }
    CsvDialect dialect() const { return m_dialect; }
    /// The column names, trimmed; empty without a header.
    QStringList header() const { return m_header; }
    /// How many fields each row should have: as many as the first.
    int columns() const { return m_columns; }

    /// Steps to the next row, faulty ones included; false at the end. Throws FileError BadEncoding, UnterminatedQuote, Truncated,
    /// Damaged or NotReadable when the rest of the file cannot be read.
    bool next();
    const CsvRow &row() const { return m_row; }

    /// How far the file is read, in its own bytes, and its size (0 when not known); for progress.
    qint64 position() const { return m_scanner.input().bytes().position(); }
    qint64 size() const { return m_scanner.input().bytes().size(); }

private:
    void readFirstRow(const CsvOptions &options);
    bool readRow();
    void checkFieldCount();

    QString m_path;
    bool m_takesBackGuards;
    CsvScanner m_scanner;
    CsvDialect m_dialect;
    QStringList m_header;
    int m_columns = 0;
    CsvRow m_row;
    bool m_rowIsWaiting = false;
};
