// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/mappingfiles.h"

#include "models/transfer/fileerror.h"

#include <QSaveFile>

static QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(file.exists() ? FileErrorKind::NotReadable : FileErrorKind::Missing, path, file.errorString());
    return file.readAll();
}

static void write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        throw FileError(FileErrorKind::NotWritable, path, file.errorString());
}

ImportProfile loadedMapping(const QString &path, ImportKind kind)
{
    return importProfileFromJson(contents(path), kind);
}

void storeMapping(const QString &path, const ImportProfile &profile)
{
    write(path, toJson(profile));
}

void copyFile(const QString &from, const QString &to)
{
    write(to, contents(from));
}
