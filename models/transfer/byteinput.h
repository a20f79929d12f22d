// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <memory>

class GzipStream;

/// The bytes of a file that is to be imported, unpacked where it is gzip (told by its first bytes, not its name), read piece by piece.
/// Everything throws FileError.
class ByteInput
{
public:
    /// `path` may be "-" for the standard input.
    explicit ByteInput(const QString &path);
    ~ByteInput();

    /// The first bytes, at most `count`, without taking them. To be called before the first read().
    QByteArray peek(qsizetype count);
    /// Takes at most `room` bytes; 0 at the end.
    qsizetype read(char *out, qsizetype room);

    QString path() const { return m_path; }
    /// How far the file itself is read, in its own (perhaps packed) bytes; for progress.
    qint64 position() const;
    /// The size of the file itself; 0 where it is not known, as of a pipe.
    qint64 size() const;

private:
    void open();
    void findGzip();
    qsizetype readRaw(char *out, qsizetype room);

    QString m_path;
    QFile m_file;
    std::unique_ptr<GzipStream> m_gzip;
    QByteArray m_peeked;
    qsizetype m_taken = 0;
};
