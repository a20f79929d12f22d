// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/fileerror.h"

using namespace Qt::StringLiterals;

/// %1 is the file, %2 the detail, %3 the line.
static QString sentence(FileErrorKind kind)
{
    switch (kind) {
    case FileErrorKind::Missing: return u"There is no file %1."_s;
    case FileErrorKind::IsFolder: return u"%1 is a folder; name a file in it."_s;
    case FileErrorKind::NotReadable: return u"%1 cannot be read: %2."_s;
    case FileErrorKind::Empty: return u"%1 is empty: it holds no row."_s;
    case FileErrorKind::NotText: return u"%1 is not a text file but %2; save the table as CSV first."_s;
    case FileErrorKind::Truncated: return u"%1 is cut off: its compressed data end too early. Copy it again."_s;
    case FileErrorKind::Damaged: return u"%1 is damaged: its compressed data cannot be unpacked. Copy it again."_s;
    case FileErrorKind::BadEncoding:
        return u"%1 is not in the encoding %2: line %3 holds bytes that have no meaning in it. Name the right encoding."_s;
    case FileErrorKind::UnsupportedEncoding: return u"%1 cannot be read: the encoding %2 is not known here."_s;
    case FileErrorKind::UnterminatedQuote:
        return u"%1 cannot be read to its end: the quote that opens in line %3 is never closed."_s;
    case FileErrorKind::BadHeader: return u"%1 cannot be read: line %3, which should name the columns, %2."_s;
    case FileErrorKind::NotWritable: return u"%1 cannot be written: %2."_s;
    case FileErrorKind::Full: return u"%1 cannot be written: the disk is full. Nothing was changed."_s;
    }
    Q_UNREACHABLE();
}

QString toEnglish(const FileError &error)
{
    auto text = sentence(error.kind());
    text.replace(u"%3"_s, QString::number(error.line()));
    return text.contains(u"%2") ? text.arg(error.file(), error.detail()) : text.arg(error.file());
}
