// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/storage/connection.h"
#include "models/storage/integrity.h"
#include "models/storage/migrations.h"
#include "models/storage/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

static void syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    const bool failed = ::fsync(descriptor) != 0;
    ::close(descriptor);
    if (failed)
        throw StorageError(StorageError::Kind::Unavailable, u"the backup cannot be brought to the disk"_s);
#else
    Q_UNUSED(path)
#endif
}

static void prove(Connection &original, const QString &copyPath)
{
    Connection copy(copyPath, Connection::Access::ReadUnchanging);
    if (!integrityFaults(copy, Thoroughness::Quick).isEmpty() || schemaVersion(copy) != schemaVersion(original)
        || rowCounts(copy) != rowCounts(original))
        throw StorageError(StorageError::Kind::Damaged, u"the backup differs from the shop"_s);
}

void writeProvedBackup(Connection &connection, const QString &target)
{
    const auto temporary = target + u".part"_s;
    QFile::remove(temporary);
    try {
        connection.prepare(u"VACUUM INTO :target"_s).bind(u":target"_s, temporary).run();
        QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
        syncToDisk(temporary);
        prove(connection, temporary);
        if (!QFile::rename(temporary, target))
            throw StorageError(StorageError::Kind::Unavailable, u"the backup cannot be given its name"_s);
        syncToDisk(QFileInfo(target).absolutePath());
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
}

QString backupPathBeforeMigration(const QString &shopFile, int version, const QString &stamp)
{
    const QFileInfo info(shopFile);
    return info.dir().filePath(u"%1-schema%2-%3.%4"_s.arg(info.completeBaseName()).arg(version).arg(stamp, info.suffix()));
}
