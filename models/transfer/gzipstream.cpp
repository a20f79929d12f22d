// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/gzipstream.h"

#include "models/transfer/fileerror.h"

#include <zlib.h>

constexpr qsizetype kPackedChunk = 64 * 1024;
constexpr int kGzipOnly = 16 + MAX_WBITS;

GzipStream::GzipStream(QIODevice &source, const QString &name)
    : m_source(source), m_name(name), m_packed(kPackedChunk, Qt::Uninitialized), m_stream(std::make_unique<z_stream_s>())
{
    *m_stream = {};
    if (inflateInit2(m_stream.get(), kGzipOnly) != Z_OK)
        throw std::bad_alloc();
}

GzipStream::~GzipStream()
{
    inflateEnd(m_stream.get());
}

qsizetype GzipStream::read(char *out, qsizetype room)
{
    m_stream->next_out = reinterpret_cast<Bytef *>(out);
    m_stream->avail_out = uInt(qMin<qsizetype>(room, 1 << 30));
    const auto wanted = m_stream->avail_out;
    while (m_stream->avail_out == wanted) {
        if (m_stream->avail_in == 0 && !refill()) {
            if (!m_atMemberStart)
                throw FileError(FileErrorKind::Truncated, m_name);
            return 0;
        }
        step();
    }
    return wanted - m_stream->avail_out;
}

bool GzipStream::refill()
{
    const auto count = m_source.read(m_packed.data(), m_packed.size());
    if (count < 0)
        throw FileError(FileErrorKind::NotReadable, m_name, m_source.errorString());
    m_stream->next_in = reinterpret_cast<Bytef *>(m_packed.data());
    m_stream->avail_in = uInt(count);
    return count > 0;
}

void GzipStream::step()
{
    m_atMemberStart = false;
    const int outcome = inflate(m_stream.get(), Z_NO_FLUSH);
    if (outcome == Z_STREAM_END) {
        inflateReset(m_stream.get());
        m_atMemberStart = true;
    } else if (outcome != Z_OK && outcome != Z_BUF_ERROR) {
        throw FileError(FileErrorKind::Damaged, m_name);
    }
}
