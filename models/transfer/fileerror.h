// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>

/// Why a file as a whole cannot be read or written. What is wrong with one row is a CsvFault, with one field a Problem.
enum class FileErrorKind {
    Missing,
    IsFolder,
    NotReadable,
    Empty,
    NotText,
    Truncated,
    Damaged,
    BadEncoding,
    UnsupportedEncoding,
    UnterminatedQuote,
    BadHeader,
    NotWritable,
    Full,
};

/// Thrown when a file cannot be used. It is thrown on the thread that works and carried to the screen by the future.
class FileError : public QException
{
public:
    /// `detail` is for the sentence: the system's reason, the kind of file found, an encoding. `line` is 0 where none is meant.
    FileError(FileErrorKind kind, const QString &file, const QString &detail = {}, qint64 line = 0)
        : m_kind(kind), m_file(file), m_detail(detail), m_line(line)
    {
    }

    FileErrorKind kind() const { return m_kind; }
    QString file() const { return m_file; }
    QString detail() const { return m_detail; }
    qint64 line() const { return m_line; }

    const char *what() const noexcept override { return "FileError"; }
    void raise() const override { throw *this; }
    FileError *clone() const override { return new FileError(*this); }

private:
    FileErrorKind m_kind;
    QString m_file;
    QString m_detail;
    qint64 m_line;
};

/// The English sentence for logs and the command line.
QString toEnglish(const FileError &error);
