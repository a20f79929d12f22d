// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/byteinput.h"

#include "models/transfer/fileerror.h"
#include "models/transfer/gzipstream.h"

#include <QFileInfo>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

constexpr char kGzipMagic[] = "\x1f\x8b";

ByteInput::ByteInput(const QString &path) : m_path(path)
{
    open();
    findGzip();
    if (peek(1).isEmpty())
        throw FileError(FileErrorKind::Empty, m_path);
}

ByteInput::~ByteInput() = default;

void ByteInput::open()
{
    if (m_path == u"-") {
        if (!m_file.open(stdin, QIODevice::ReadOnly))
            throw FileError(FileErrorKind::NotReadable, m_path, m_file.errorString());
        return;
    }
    const QFileInfo info(m_path);
    if (!info.exists())
        throw FileError(FileErrorKind::Missing, m_path);
    if (info.isDir())
        throw FileError(FileErrorKind::IsFolder, m_path);
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::ReadOnly))
        throw FileError(FileErrorKind::NotReadable, m_path, m_file.errorString());
}

void ByteInput::findGzip()
{
    const auto magic = m_file.peek(2);
    if (magic == QByteArrayView(kGzipMagic, 2))
        m_gzip = std::make_unique<GzipStream>(m_file, m_path);
}

QByteArray ByteInput::peek(qsizetype count)
{
    const auto known = m_peeked.size();
    if (known >= count)
        return m_peeked.first(count);
    m_peeked.resize(count);
    auto filled = known;
    while (filled < count) {
        const auto more = readRaw(m_peeked.data() + filled, count - filled);
        if (more == 0)
            break;
        filled += more;
    }
    m_peeked.truncate(filled);
    return m_peeked;
}

qsizetype ByteInput::read(char *out, qsizetype room)
{
    const auto left = m_peeked.size() - m_taken;
    if (left == 0)
        return readRaw(out, room);
    const auto count = qMin(left, room);
    std::memcpy(out, m_peeked.constData() + m_taken, size_t(count));
    m_taken += count;
    if (m_taken == m_peeked.size()) {
        m_peeked.clear();
        m_taken = 0;
    }
    return count;
}

qsizetype ByteInput::readRaw(char *out, qsizetype room)
{
    if (m_gzip)
        return m_gzip->read(out, room);
    const auto count = m_file.read(out, room);
    if (count < 0)
        throw FileError(FileErrorKind::NotReadable, m_path, m_file.errorString());
    return qsizetype(count);
}

qint64 ByteInput::position() const
{
    return m_file.pos();
}

qint64 ByteInput::size() const
{
    return m_file.isSequential() ? 0 : m_file.size();
}
