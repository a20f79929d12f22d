// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvscanner.h"

#include "models/transfer/fileerror.h"

#include <cstring>

constexpr qsizetype kRefill = 128 * 1024;

CsvScanner::CsvScanner(const QString &path, std::optional<Encoding> encoding) : m_input(path, encoding), m_buffer(2 * kRefill)
{
    for (const char16_t c : {u'\0', u'\n', u'\r'})
        m_plainMarks[c] = m_quotedMarks[c] = true;
    m_quotedMarks[u'"'] = true;
    while (m_end < kRefill && !m_isAtEnd)
        fill();
}

void CsvScanner::setDelimiter(char16_t delimiter)
{
    m_delimiter = delimiter;
    if (delimiter < m_plainMarks.size())
        m_plainMarks[delimiter] = true;
}

bool CsvScanner::read(CsvRow &row)
{
    do {
        beginRow();
        if (!isAvailable())
            return false;
    } while (!readRecord(row));
    return true;
}

void CsvScanner::beginRow()
{
    m_rowBegin = m_pos;
    beginField();
    m_spans.clear();
    m_fault.reset();
    m_fieldNumber = 0;
    m_isDropping = false;
    m_isBlank = true;
}

void CsvScanner::beginField()
{
    m_fieldBegin = m_run = m_write = m_pos;
}

/// False for a blank line.
bool CsvScanner::readRecord(CsvRow &row)
{
    row.line = m_line;
    while (readField() == FieldEnd::Delimiter)
        m_isBlank = false;
    if (m_isBlank)
        return false;
    row.fault = m_fault;
    row.fields.resize(qsizetype(m_spans.size()));
    const auto *begin = m_buffer.data() + m_rowBegin;
    auto *field = row.fields.data();
    for (const auto &span : m_spans)
        *field++ = QStringView(begin + span.begin, span.length);
    return true;
}

CsvScanner::FieldEnd CsvScanner::readField()
{
    ++m_fieldNumber;
    beginField();
    if (!isAvailable() || m_buffer[size_t(m_pos)] != u'"')
        return readPlain();
    m_isBlank = false;
    return readQuoted();
}

CsvScanner::FieldEnd CsvScanner::readPlain()
{
    while (true) {
        skipTo(m_plainMarks);
        if (m_pos == m_end) {
            if (fill())
                continue;
            closeField();
            return FieldEnd::Row;
        }
        const auto c = m_buffer[size_t(m_pos)];
        if (c == m_delimiter) {
            closeField();
            ++m_pos;
            return FieldEnd::Delimiter;
        }
        if (c == u'\n' || c == u'\r') {
            closeField();
            takeLineBreak();
            return FieldEnd::Row;
        }
        takeSpecialCharacter();
    }
}

CsvScanner::FieldEnd CsvScanner::readQuoted()
{
    const auto openedOn = m_line;
    ++m_pos;
    beginField();
    while (true) {
        skipTo(m_quotedMarks);
        if (m_pos == m_end) {
            if (fill())
                continue;
            throw FileError(FileErrorKind::UnterminatedQuote, m_input.bytes().path(), {}, openedOn);
        }
        const auto c = m_buffer[size_t(m_pos)];
        if (c == u'\n' || c == u'\r') {
            takeLineBreak();
        } else if (c != u'"') {
            takeSpecialCharacter();
        } else {
            flushRun();
            m_run = ++m_pos;
            if (!isAvailable() || m_buffer[size_t(m_pos)] != u'"')
                return readBehindQuote();
            ++m_pos; // the second of two quotes is the one that stays
        }
    }
}

/// Spaces may follow a closing quote; anything else makes the row unsure.
CsvScanner::FieldEnd CsvScanner::readBehindQuote()
{
    while (isAvailable() && m_buffer[size_t(m_pos)] == u' ')
        ++m_pos;
    m_run = m_pos;
    const bool isClosed = !isAvailable() || m_buffer[size_t(m_pos)] == m_delimiter || m_buffer[size_t(m_pos)] == u'\n'
        || m_buffer[size_t(m_pos)] == u'\r';
    if (!isClosed)
        refuse(CsvFaultKind::StrayQuote);
    return readPlain();
}

void CsvScanner::skipTo(const Marks &marks)
{
    const auto *p = m_buffer.data() + m_pos;
    const auto *const end = m_buffer.data() + m_end;
    while (p != end && (*p < 256 ? !marks[*p] : (*p & 0xF800) != 0xD800 && *p != m_delimiter))
        ++p;
    m_pos = p - m_buffer.data();
}

/// Reads on behind m_end. What belongs to the row at hand stays in the buffer, unless the row is refused as too long.
bool CsvScanner::fill()
{
    if (!m_isAtEnd) {
        checkLengths();
        makeRoom();
        const auto count = m_input.read(m_buffer.data() + m_end, kRefill);
        m_end += count;
        m_isAtEnd = count == 0;
    }
    const bool isAtInvalidBytes = m_pos == m_end && m_input.isStopped();
    if (isAtInvalidBytes)
        throw FileError(FileErrorKind::BadEncoding, m_input.bytes().path(), toWord(m_input.encoding()), m_line);
    return m_pos < m_end;
}

/// Keeps an endless field or row from filling the memory. The exact limit is checked where the field ends.
void CsvScanner::checkLengths()
{
    if (m_write - m_fieldBegin + m_pos - m_run > kMaxFieldLength + 1)
        refuse(CsvFaultKind::FieldTooLong);
    if (m_pos - m_rowBegin > kMaxRowLength)
        refuse(CsvFaultKind::RowTooLong);
}

void CsvScanner::makeRoom()
{
    if (m_isDropping) {
        m_rowBegin = m_pos;
        beginField();
        m_spans.clear();
    }
    const auto shift = m_rowBegin;
    if (shift > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + shift, size_t(m_end - shift) * sizeof(char16_t));
        for (auto *offset : {&m_rowBegin, &m_fieldBegin, &m_write, &m_run, &m_pos, &m_end})
            *offset -= shift;
    }
    if (qsizetype(m_buffer.size()) - m_end < kRefill)
        m_buffer.resize(size_t(m_end + kRefill));
}

/// Takes CR, LF or both as one line break.
void CsvScanner::takeLineBreak()
{
    ++m_line;
    const bool isReturn = m_buffer[size_t(m_pos++)] == u'\r';
    if (isReturn && isAvailable() && m_buffer[size_t(m_pos)] == u'\n')
        ++m_pos;
}

/// Takes a character outside the plain ones: a NUL, or a surrogate, which must be one half of a pair.
void CsvScanner::takeSpecialCharacter()
{
    const QChar c(m_buffer[size_t(m_pos++)]);
    if (c.isHighSurrogate() && isAvailable() && QChar(m_buffer[size_t(m_pos)]).isLowSurrogate())
        ++m_pos;
    else if (c.isNull() || c.isSurrogate())
        refuse(CsvFaultKind::BadCharacter);
}

/// Moves the text between m_run and m_pos to the end of the field's text; needed once a doubled quote has left a gap.
void CsvScanner::flushRun()
{
    const auto length = m_pos - m_run;
    if (m_write != m_run && length > 0)
        std::memmove(m_buffer.data() + m_write, m_buffer.data() + m_run, size_t(length) * sizeof(char16_t));
    m_write += length;
    m_run = m_pos;
}

void CsvScanner::closeField()
{
    flushRun();
    const auto length = m_write - m_fieldBegin;
    if (length > 0)
        m_isBlank = false;
    if (length > kMaxFieldLength)
        refuse(CsvFaultKind::FieldTooLong);
    if (!m_isDropping)
        m_spans.push_back({m_fieldBegin - m_rowBegin, length});
}

void CsvScanner::refuse(CsvFaultKind kind)
{
    if (!m_fault)
        m_fault = CsvFault{kind, m_fieldNumber, 0, 0};
    m_isDropping = m_isDropping || kind == CsvFaultKind::FieldTooLong || kind == CsvFaultKind::RowTooLong;
}
