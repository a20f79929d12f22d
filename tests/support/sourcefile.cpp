// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sourcefile.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

QString SourceFile::fault(qsizetype position, const QString &sentence) const
{
    const auto line = text.left(position).count(u'\n') + 1;
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(sentence);
}

static SourceFile read(const QString &root, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return {QDir(root).relativeFilePath(path), QString::fromUtf8(file.readAll())};
}

QList<SourceFile> sourceFiles(const QString &root)
{
    const QStringList names{u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"CMakeLists.txt"_s, u"run"_s, u"setup"_s};
    QList<SourceFile> files;
    for (const auto &folder : {u"app"_s, u"models"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"packaging"_s}) {
        QDirIterator walk(root + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(read(root, walk.next()));
    }
    return files;
}
