// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/filetexts.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

class TransferTexts
{
    Q_DECLARE_TR_FUNCTIONS(TransferTexts)

public:
    static QString of(FileErrorKind kind);
};

} // namespace

/// %1 is the file, %2 the detail, %3 the line.
QString TransferTexts::of(FileErrorKind kind)
{
    switch (kind) {
    case FileErrorKind::Missing: return tr("There is no file “%1”. Choose one that exists.");
    case FileErrorKind::IsFolder: return tr("“%1” is a folder. Choose a file in it.");
    case FileErrorKind::NotReadable: return tr("“%1” cannot be read: %2.");
    case FileErrorKind::Empty: return tr("“%1” is empty: it holds no row.");
    case FileErrorKind::NotText: return tr("“%1” is not a text file but %2. Save the table as CSV first.");
    case FileErrorKind::Truncated: return tr("“%1” is cut off: its compressed data end too early. Copy it again.");
    case FileErrorKind::Damaged: return tr("“%1” is damaged: its compressed data cannot be unpacked. Copy it again.");
    case FileErrorKind::BadEncoding:
        return tr("“%1” is not in the encoding %2: line %3 holds bytes that mean nothing in it. Choose another encoding.");
    case FileErrorKind::UnsupportedEncoding: return tr("“%1” cannot be read: the encoding %2 is not known here.");
    case FileErrorKind::UnterminatedQuote: return tr("“%1” cannot be read to its end: the quote that opens in line %3 is never closed.");
    case FileErrorKind::BadHeader: return tr("“%1” cannot be read: line %3, which should name the columns, does not (%2).");
    case FileErrorKind::NotWritable: return tr("“%1” cannot be written: %2. Choose another place.");
    case FileErrorKind::Full: return tr("“%1” cannot be written: the disk is full. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

QString filled(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            text += sentence[i];
            continue;
        }
        text += values.at(place - 1);
        ++i;
    }
    return text;
}

QString fileSentence(const FileError &error)
{
    return filled(TransferTexts::of(error.kind()), {QFileInfo(error.file()).fileName(), error.detail(), QString::number(error.line())});
}
