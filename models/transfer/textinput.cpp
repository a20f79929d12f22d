// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/textinput.h"

#include "models/transfer/fileerror.h"

#include <cstring>

using namespace Qt::StringLiterals;

constexpr qsizetype kChunk = 128 * 1024;
/// Qt's decoders may ask for one unit more than there are bytes.
constexpr qsizetype kSlack = 16;

TextInput::TextInput(const QString &path, std::optional<Encoding> forced) : m_input(path), m_bytes(kChunk, Qt::Uninitialized)
{
    examine(forced);
    if (isOneByte(m_encoding) && !characterTable(m_encoding))
        throw FileError(FileErrorKind::UnsupportedEncoding, path, toWord(m_encoding));
    if (!isOneByte(m_encoding))
        m_decoder = QStringDecoder(toWord(m_encoding).toLatin1().constData(), QStringConverter::Flag::ConvertInitialBom);
    if (m_hasMark) {
        char mark[4];
        m_input.read(mark, byteOrderMark(m_encoding).size());
    }
}

void TextInput::examine(std::optional<Encoding> forced)
{
    const auto sample = m_input.peek(kEncodingSample);
    m_encoding = forced ? *forced : detectEncoding(sample).encoding;
    const auto foreign = foreignContent(sample, m_encoding);
    if (!foreign.isEmpty())
        throw FileError(FileErrorKind::NotText, m_input.path(), foreign);
    const auto mark = byteOrderMark(m_encoding);
    m_hasMark = !mark.isEmpty() && sample.startsWith(mark);
}

qsizetype TextInput::read(char16_t *out, qsizetype room)
{
    const auto wanted = qMin(kChunk, room - kSlack);
    while (!m_isStopped) {
        const auto more = m_input.read(m_bytes.data() + m_filled, wanted - m_filled);
        m_filled += more;
        if (m_filled == 0)
            return 0;
        const auto count = decode(out, more == 0);
        if (count > 0)
            return count;
        m_isStopped = m_isStopped || more == 0;
    }
    return 0;
}

qsizetype TextInput::decode(char16_t *out, bool isLast)
{
    if (m_encoding == Encoding::Utf8)
        return decodeUtf8(out, isLast);
    return isOneByte(m_encoding) ? decodeOneByte(out) : decodeUtf16(out, isLast);
}

qsizetype TextInput::decodeOneByte(char16_t *out)
{
    const auto &table = *characterTable(m_encoding);
    const char *bytes = m_bytes.constData();
    qsizetype at = 0;
    for (; at < m_filled; ++at) {
        const auto c = table[uchar(bytes[at])];
        if (c == QChar::ReplacementCharacter)
            break;
        out[at] = c;
    }
    m_isStopped = at < m_filled;
    keepFrom(at);
    return at;
}

qsizetype TextInput::decodeUtf8(char16_t *out, bool isLast)
{
    const QByteArrayView all(m_bytes.constData(), m_filled);
    auto whole = all.first(wholeUtf8Length(all));
    auto *const start = reinterpret_cast<QChar *>(out);
    const auto *end = m_decoder.appendToBuffer(start, whole);
    if (m_decoder.hasError()) {
        whole = all.first(validUtf8Length(whole));
        m_decoder.resetState();
        end = m_decoder.appendToBuffer(start, whole);
        m_isStopped = true;
    }
    m_isStopped = m_isStopped || (isLast && whole.size() < m_filled);
    keepFrom(whole.size());
    return end - start;
}

qsizetype TextInput::decodeUtf16(char16_t *out, bool isLast)
{
    const auto whole = m_filled - m_filled % 2;
    auto *const start = reinterpret_cast<QChar *>(out);
    const auto *end = m_decoder.appendToBuffer(start, QByteArrayView(m_bytes.constData(), whole));
    m_isStopped = isLast && whole < m_filled;
    keepFrom(whole);
    return end - start;
}

void TextInput::keepFrom(qsizetype used)
{
    m_filled -= used;
    if (m_filled > 0)
        std::memmove(m_bytes.data(), m_bytes.constData() + used, size_t(m_filled));
}
