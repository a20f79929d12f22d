// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/storage/storageerror.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

static QString uriOf(const QString &file, Connection::Access access)
{
    const auto path = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded());
    switch (access) {
    case Connection::Access::Write: return path + u"?mode=rw"_s;
    case Connection::Access::Read: return path + u"?mode=ro"_s;
    case Connection::Access::ReadUnchanging: return path + u"?mode=ro&immutable=1"_s;
    }
    Q_UNREACHABLE();
}

Connection::Connection(const QString &file, Access access) : m_name(QUuid::createUuid().toString())
{
    try {
        open(file, access);
    } catch (...) {
        m_db = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

void Connection::open(const QString &file, Access access)
{
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_db.setDatabaseName(uriOf(file, access));
    const auto mode = access == Access::Write ? u""_s : u";QSQLITE_OPEN_READONLY"_s;
    m_db.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s + mode);
    if (!m_db.open())
        throw StorageError::from(m_db.lastError(), u"open"_s);
    // A text file opens without complaint: the first statement tells.
    for (const auto &pragma : {u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s,
                               u"mmap_size = 0"_s, u"temp_store = MEMORY"_s})
        execute(u"PRAGMA "_s + pragma);
    prepare(u"SELECT count(*) FROM sqlite_schema"_s).number();
    if (access == Access::Write) {
        execute(u"PRAGMA journal_mode = WAL"_s);
        execute(u"PRAGMA synchronous = FULL"_s);
        setCachedMegabytes(kCached);
        // 32 MB, not 4: pages that an import changes again and again go into the file once. Two idle seconds empty it anyway.
        execute(u"PRAGMA wal_autocheckpoint = 8000"_s);
    } else {
        execute(u"PRAGMA query_only = ON"_s);
        execute(u"PRAGMA cache_size = -8000"_s);
    }
}

void Connection::setCachedMegabytes(int megabytes)
{
    execute(u"PRAGMA cache_size = -%1000"_s.arg(megabytes));
}

Connection::~Connection()
{
    m_prepared.clear();
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_name);
}

Statement Connection::prepare(const QString &sql)
{
    if (auto known = m_prepared.find(sql); known != m_prepared.end()) {
        auto query = std::move(known.value());
        m_prepared.erase(known);
        return {*this, sql, std::move(query)};
    }
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw StorageError::from(query.lastError(), u"prepare"_s);
    return {*this, sql, std::move(query)};
}

void Connection::execute(const QString &sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        throw StorageError::from(query.lastError(), u"execute"_s);
}

void Connection::giveBack(const QString &sql, QSqlQuery query)
{
    constexpr qsizetype kMost = 200;
    if (m_prepared.size() < kMost)
        m_prepared.insert(sql, std::move(query));
}
