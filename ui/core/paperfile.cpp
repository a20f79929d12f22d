// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/paperfile.h"

#include "models/core/textfold.h"
#include "ui/core/paper.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

class PaperFile
{
    Q_DECLARE_TR_FUNCTIONS(PaperFile)
};

} // namespace

static QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

static std::optional<QString> problemOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return PaperFile::tr("“%1” is a folder. Choose a file in it.").arg(path);
    if (!file.absoluteDir().exists())
        return PaperFile::tr("There is no folder “%1”. Choose another place.").arg(file.absolutePath());
    if (file.exists() && !file.isWritable())
        return PaperFile::tr("“%1” is protected. Choose another name.").arg(file.fileName());
    return std::nullopt;
}

std::optional<QString> writeWhole(const QByteArray &bytes, const QString &path)
{
    if (const auto problem = problemOf(path))
        return problem;
    QSaveFile file(path); // writes beside, and renames
    if (!file.open(QIODevice::WriteOnly))
        return PaperFile::tr("“%1” cannot be written: %2. Choose another place.").arg(nameOf(path), file.errorString());
    if (file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    const bool isFull = file.error() == QFileDevice::ResourceError;
    const auto reason = file.errorString();
    return isFull ? PaperFile::tr("“%1” cannot be written: the disk is full. Nothing was changed.").arg(nameOf(path))
                  : PaperFile::tr("“%1” cannot be written: %2. Choose another place.").arg(nameOf(path), reason);
}

std::optional<QString> writePdf(Paper &paper, const QString &path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool isPainted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(paper.head().title);
        writer.setCreator(u"Aftersale"_s);
        writer.setResolution(int(kPaperDpi));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        isPainted = paper.paint(writer);
    }
    return isPainted ? writeWhole(buffer.data(), path) : PaperFile::tr("The pages cannot be made into a PDF.");
}

std::optional<QString> writePng(const QImage &picture, const QString &path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "PNG") ? writeWhole(buffer.data(), path) : PaperFile::tr("The picture cannot be made into a PNG.");
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? path + u'.' + suffix : path;
}

QString fileNameFor(const QString &title, const QString &suffix)
{
    constexpr qsizetype kLongest = 80;
    static const QRegularExpression kRefused(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    auto name = cleanLine(QString(title).replace(kRefused, u"-"_s)).left(kLongest).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1); // half a character
    return (name.isEmpty() ? u"aftersale"_s : name) + u'.' + suffix;
}
