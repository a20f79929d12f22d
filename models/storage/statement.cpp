// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/connection.h"
#include "models/storage/storageerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

Statement::Statement(Connection &connection, QString sql, QSqlQuery query)
    : m_connection(connection), m_sql(std::move(sql)), m_query(std::move(query))
{
}

Statement::~Statement()
{
    m_query.finish();
    m_connection.giveBack(m_sql, std::move(m_query));
}

Statement &Statement::bindAt(int position, const QVariant &value)
{
    m_query.bindValue(position, value);
    return *this;
}

void Statement::execute()
{
    if (!m_query.exec())
        throw StorageError::from(m_query.lastError(), u"run"_s);
    m_active = true;
}

void Statement::finish()
{
    m_query.finish();
    m_active = false;
}

int Statement::run()
{
    execute();
    const int changed = m_query.numRowsAffected();
    finish();
    return changed;
}

qint64 Statement::insert()
{
    execute();
    const auto id = m_query.lastInsertId().toLongLong();
    finish();
    return id;
}

bool Statement::next()
{
    if (!m_active)
        execute();
    if (m_query.next())
        return true;
    // Damage in the middle of a table ends the loop early; only the error tells.
    if (m_query.lastError().isValid())
        throw StorageError::from(m_query.lastError(), u"read"_s);
    finish();
    return false;
}

qint64 Statement::number()
{
    return row([](const Statement &row) { return row.integer(0); }).value_or(0);
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<QDate> Statement::optionalDate(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

void Statement::throwUnknownWord(const QString &word) const
{
    throw StorageError(StorageError::Kind::Damaged, u"unknown word in a column: "_s + word.left(40));
}
