// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/shopfile.h"

#include "models/storage/storageerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

using Kind = StorageError::Kind;

void createEmptyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw StorageError(Kind::Unavailable, file.exists() ? u"the file exists already"_s : u"the file cannot be made: "_s + file.errorString());
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        throw StorageError(Kind::Unavailable, u"the file's permissions cannot be set"_s);
}

/// What a copy broken off leaves; where a write-ahead log lies beside it, SQLite completes the file from that.
static bool isCutOff(const QString &path, const QByteArray &header, bool hasLog)
{
    const auto number = [&header](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const bool isCountValid = number(24) == number(92); // https://www.sqlite.org/fileformat2.html, "In-header database size"
    return !hasLog && isCountValid && QFileInfo(path).size() < qint64(number(28)) * (pageSize == 1 ? 65536 : pageSize);
}

void requireShopFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw StorageError(Kind::Unavailable, u"there is no such file"_s);
    if (info.isDir())
        throw StorageError(Kind::NotOurs, u"this is a folder"_s);
    if (!info.isFile())
        throw StorageError(Kind::NotOurs, u"this is not a regular file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(Kind::Unavailable, u"the file cannot be read: "_s + file.errorString());
    const bool hasLog = QFileInfo::exists(path + u"-wal"_s);
    const auto header = file.read(100);
    if (header.isEmpty())
        throw StorageError(Kind::Damaged, u"the file is empty (zero bytes)"_s);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        throw StorageError(Kind::NotOurs, u"this is not an SQLite file"_s);
    if (header.size() < 100)
        throw StorageError(Kind::Damaged, u"the file is cut off inside its header"_s);
    if (qFromBigEndian<quint32>(header.constData() + 68) != kApplicationId)
        throw StorageError(Kind::NotOurs, u"this SQLite file belongs to another program"_s);
    if (isCutOff(path, header, hasLog))
        throw StorageError(Kind::Damaged, u"the file is cut off"_s);
}

FileIdentity identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
#else
    return {0, QFileInfo::exists(path) ? 1U : 0U};
#endif
}
