// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/baresql.h"

#include <QtGlobal>

#include <sqlite3.h>

static void require(bool isGood, sqlite3 *db)
{
    if (!isGood)
        qFatal("SQLite: %s", sqlite3_errmsg(db));
}

BareFile::BareFile(const QByteArray &path)
{
    require(sqlite3_open_v2(path.constData(), &m_db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK, m_db);
    require(sqlite3_exec(m_db, "PRAGMA cache_size = -8000", nullptr, nullptr, nullptr) == SQLITE_OK, m_db);
}

BareFile::~BareFile()
{
    sqlite3_close(m_db);
}

BareStatement::BareStatement(const BareFile &file, const char *sql)
{
    require(sqlite3_prepare_v2(file.handle(), sql, -1, &m_statement, nullptr) == SQLITE_OK, file.handle());
}

BareStatement::~BareStatement()
{
    sqlite3_finalize(m_statement);
}

void BareStatement::bind(int place, const QByteArray &text)
{
    sqlite3_bind_text(m_statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void BareStatement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement, place, number);
}

QList<qint64> BareStatement::run()
{
    QList<qint64> first;
    int outcome = SQLITE_ROW;
    while ((outcome = sqlite3_step(m_statement)) == SQLITE_ROW) {
        first.append(sqlite3_column_int64(m_statement, 0));
        for (int i = 1; i < sqlite3_column_count(m_statement); ++i)
            sqlite3_column_text(m_statement, i);
    }
    require(outcome == SQLITE_DONE, sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    return first;
}
