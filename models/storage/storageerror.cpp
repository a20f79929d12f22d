// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storageerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

/// Result codes of SQLite: https://www.sqlite.org/rescode.html; the extended ones carry the basic one in the low byte.
static StorageError::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return StorageError::Kind::Locked;
    case 8: // READONLY
        return StorageError::Kind::ReadOnly;
    case 13: // FULL
        return StorageError::Kind::Full;
    case 11: // CORRUPT
        return StorageError::Kind::Damaged;
    case 26: // NOTADB
        return StorageError::Kind::NotOurs;
    case 3:  // PERM
    case 10: // IOERR
    case 14: // CANTOPEN
    case 23: // AUTH
        return StorageError::Kind::Unavailable;
    default:
        return StorageError::Kind::Query;
    }
}

StorageError StorageError::from(const QSqlError &error, const QString &doing)
{
    const int code = error.nativeErrorCode().toInt();
    // A write past a file size limit reports an input/output error; to the user the disk is full.
    constexpr int kWriteFailed = 10 | (3 << 8);
    const auto kind = code == kWriteFailed ? Kind::Full : kindOf(code);
    return {kind, doing + u": "_s + error.databaseText() + u" ("_s + QString::number(code) + u')'};
}

QString toWord(StorageError::Kind kind)
{
    switch (kind) {
    case StorageError::Kind::Unavailable: return u"unavailable"_s;
    case StorageError::Kind::Locked: return u"locked"_s;
    case StorageError::Kind::Full: return u"full"_s;
    case StorageError::Kind::ReadOnly: return u"read_only"_s;
    case StorageError::Kind::Damaged: return u"damaged"_s;
    case StorageError::Kind::NotOurs: return u"not_ours"_s;
    case StorageError::Kind::SchemaTooNew: return u"schema_too_new"_s;
    case StorageError::Kind::Conflict: return u"conflict"_s;
    case StorageError::Kind::Query: return u"query"_s;
    }
    Q_UNREACHABLE();
}

QString toEnglish(StorageError::Kind kind)
{
    switch (kind) {
    case StorageError::Kind::Unavailable: return u"The shop file cannot be reached."_s;
    case StorageError::Kind::Locked: return u"Another program has the shop open."_s;
    case StorageError::Kind::Full: return u"The disk is full; nothing was changed."_s;
    case StorageError::Kind::ReadOnly: return u"The shop file can only be read."_s;
    case StorageError::Kind::Damaged: return u"The shop file is damaged."_s;
    case StorageError::Kind::NotOurs: return u"This is not a shop file of Aftersale."_s;
    case StorageError::Kind::SchemaTooNew: return u"The shop file was written by a newer Aftersale."_s;
    case StorageError::Kind::Conflict: return u"Someone else changed this record meanwhile."_s;
    case StorageError::Kind::Query: return u"The program made a faulty request to the shop file."_s;
    }
    Q_UNREACHABLE();
}
