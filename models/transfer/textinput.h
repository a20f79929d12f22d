// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/byteinput.h"
#include "models/transfer/encodingdetector.h"

#include <QStringDecoder>

/// The characters of a text file, decoded piece by piece. Bytes that mean nothing in its encoding stop it; nothing is replaced.
class TextInput
{
public:
    /// Without `forced` the encoding is detected. Throws FileError when the file cannot be opened, is empty or is not text.
    explicit TextInput(const QString &path, std::optional<Encoding> forced = {});

    Encoding encoding() const { return m_encoding; }
    bool hasByteOrderMark() const { return m_hasMark; }
    const ByteInput &bytes() const { return m_input; }

    /// Takes at most `room` characters (UTF-16 units; `room` at least 64); 0 at the end, and in front of invalid bytes.
    qsizetype read(char16_t *out, qsizetype room);
    /// True when read() gave 0 because the next bytes are invalid.
    bool isStopped() const { return m_isStopped; }

private:
    void examine(std::optional<Encoding> forced);
    qsizetype decode(char16_t *out, bool isLast);
    qsizetype decodeOneByte(char16_t *out);
    qsizetype decodeUtf8(char16_t *out, bool isLast);
    qsizetype decodeUtf16(char16_t *out, bool isLast);
    void keepFrom(qsizetype used);

    ByteInput m_input;
    Encoding m_encoding = Encoding::Utf8;
    bool m_hasMark = false;
    QStringDecoder m_decoder;
    QByteArray m_bytes;
    qsizetype m_filled = 0;
    bool m_isStopped = false;
};
