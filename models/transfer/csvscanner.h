// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/csvrow.h"
#include "models/transfer/textinput.h"

#include <array>
#include <vector>

/// The longest field and the longest row that are read, in characters (UTF-16 units); longer ones are refused and not kept.
constexpr qsizetype kMaxFieldLength = 1024 * 1024;
constexpr qsizetype kMaxRowLength = 4 * kMaxFieldLength;

/// Cuts text into rows and fields. One buffer holds the row at hand; quotes are undone in place, so that fields are views.
class CsvScanner
{
public:
    CsvScanner(const QString &path, std::optional<Encoding> encoding);

    const TextInput &input() const { return m_input; }
    /// The first characters of the text; only before the first read().
    QStringView sample() const { return {m_buffer.data(), m_end}; }
    bool isWholeSample() const { return m_isAtEnd; }
    void setDelimiter(char16_t delimiter);

    /// Reads the next row that is not a blank line; false at the end. Throws as CsvReader::next().
    bool read(CsvRow &row);

private:
    enum class FieldEnd { Delimiter, Row };
    struct Span {
        qsizetype begin;
        qsizetype length;
    };
    using Marks = std::array<bool, 256>;

    void beginRow();
    void beginField();
    bool readRecord(CsvRow &row);
    FieldEnd readField();
    FieldEnd readPlain();
    FieldEnd readQuoted();
    FieldEnd readBehindQuote();
    void skipTo(const Marks &marks);
    bool fill();
    void checkLengths();
    void makeRoom();
    bool isAvailable() { return m_pos < m_end || fill(); }
    void takeLineBreak();
    void takeSpecialCharacter();
    void flushRun();
    void closeField();
    void refuse(CsvFaultKind kind);

    TextInput m_input;
    std::vector<char16_t> m_buffer;
    Marks m_plainMarks{};
    Marks m_quotedMarks{};
    char16_t m_delimiter = u',';
    // Offsets in the buffer; all of them move when the buffer is refilled.
    qsizetype m_rowBegin = 0;
    qsizetype m_fieldBegin = 0;
    qsizetype m_write = 0; ///< where the unquoted text of the field ends
    qsizetype m_run = 0;   ///< where the text begins that is not yet moved to m_write
    qsizetype m_pos = 0;
    qsizetype m_end = 0;
    qint64 m_line = 1;
    int m_fieldNumber = 0;
    std::vector<Span> m_spans; ///< the row's fields, relative to m_rowBegin
    std::optional<CsvFault> m_fault;
    bool m_isDropping = false;
    bool m_isBlank = false;
    bool m_isAtEnd = false;
};
