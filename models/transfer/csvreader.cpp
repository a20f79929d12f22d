// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvreader.h"

#include "models/transfer/fileerror.h"
#include "models/transfer/formulaguard.h"

CsvReader::CsvReader(const QString &path, const CsvOptions &options)
    : m_path(path), m_takesBackGuards(options.takesBackGuards), m_scanner(path, options.encoding)
{
    const auto sample = m_scanner.sample();
    const auto declared = declaredDelimiter(sample);
    m_dialect.delimiter = options.delimiter ? *options.delimiter
        : declared                          ? *declared
                                            : detectDelimiter(sample, m_scanner.isWholeSample());
    m_scanner.setDelimiter(m_dialect.delimiter);
    if (declared)
        m_scanner.read(m_row);
    readFirstRow(options);
}

void CsvReader::readFirstRow(const CsvOptions &options)
{
    if (!readRow())
        throw FileError(FileErrorKind::Empty, m_path);
    if (m_row.fault)
        throw FileError(FileErrorKind::BadHeader, m_path, toEnglish(*m_row.fault), m_row.line);
    m_dialect.hasHeader = options.hasHeader ? *options.hasHeader : looksLikeHeader(m_row.fields);
    m_columns = int(m_row.fields.size());
    m_rowIsWaiting = !m_dialect.hasHeader;
    if (m_rowIsWaiting)
        return;
    for (const auto field : m_row.fields)
        m_header.append(field.trimmed().toString());
}

bool CsvReader::next()
{
    if (m_rowIsWaiting) {
        m_rowIsWaiting = false;
        return true;
    }
    if (!readRow())
        return false;
    checkFieldCount();
    return true;
}

bool CsvReader::readRow()
{
    if (!m_scanner.read(m_row))
        return false;
    if (m_takesBackGuards) {
        for (auto &field : m_row.fields) {
            if (field.startsWith(u'\''))
                field = withoutFormulaGuard(field);
        }
    }
    return true;
}

void CsvReader::checkFieldCount()
{
    const int found = int(m_row.fields.size());
    if (m_row.fault || found == m_columns)
        return;
    const auto kind = found < m_columns ? CsvFaultKind::TooFewFields : CsvFaultKind::TooManyFields;
    m_row.fault = CsvFault{kind, 0, found, m_columns};
}
