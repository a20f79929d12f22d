// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct z_stream_s;

/// Unpacks a gzip stream (RFC 1952), also one of several members, piece by piece.
class GzipStream
{
public:
    /// `name` is what errors call the file.
    GzipStream(QIODevice &source, const QString &name);
    ~GzipStream();

    /// Unpacks at most `room` bytes; 0 at the end. Throws FileError Truncated, Damaged or NotReadable.
    qsizetype read(char *out, qsizetype room);

private:
    bool refill();
    void step();

    QIODevice &m_source;
    QString m_name;
    QByteArray m_packed;
    std::unique_ptr<z_stream_s> m_stream;
    bool m_atMemberStart = true;
};
