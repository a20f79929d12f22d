// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/core/instant.h"
#include "models/core/words.h"

#include <QDate>
#include <QList>
#include <QSqlQuery>
#include <QVariant>

#include <concepts>
#include <functional>
#include <optional>
#include <type_traits>

class Connection;

/// How a value is kept in a column: enums as words, instants as milliseconds, dates as ISO text, nothing as NULL.
inline QVariant toSql(const QString &text) { return text.isNull() ? QString(QLatin1String("")) : text; }
inline QVariant toSql(qint64 number) { return number; }
inline QVariant toSql(int number) { return number; }
inline QVariant toSql(bool flag) { return flag ? 1 : 0; }
inline QVariant toSql(Instant instant) { return instant.ms; }
inline QVariant toSql(QDate date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); }
template <typename Record>
QVariant toSql(Id<Record> id) { return id.isValid() ? QVariant(id.value) : QVariant(); }
template <typename Enum>
    requires std::is_enum_v<Enum>
QVariant toSql(Enum value) { return toWord(value); }
template <typename Value>
QVariant toSql(const std::optional<Value> &value) { return value ? toSql(*value) : QVariant(); }

/// An empty text as NULL, for columns where "none" is NULL.
inline std::optional<QString> noneIfEmpty(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

/// One prepared statement of a connection: bind, then run it or read its rows. Every failure throws StorageError.
class Statement
{
public:
    Statement(Connection &connection, QString sql, QSqlQuery query);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <typename Value>
    Statement &bind(const QString &placeholder, const Value &value)
    {
        m_query.bindValue(placeholder, toSql(value));
        return *this;
    }
    /// Binds by position, for statements with `?` that run often.
    template <typename... Values>
    Statement &bindAll(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, toSql(values)), ...);
        return *this;
    }
    Statement &bindAt(int position, const QVariant &value);

    /// Runs a statement without rows; returns how many rows it changed.
    int run();
    /// Runs an INSERT; returns the new row's id.
    qint64 insert();
    /// Steps to the next row; runs the statement first if it has not. False at the end.
    bool next();

    template <typename Read>
    auto rows(Read read) -> QList<std::invoke_result_t<Read, const Statement &>>
    {
        QList<std::invoke_result_t<Read, const Statement &>> all;
        while (next())
            all.append(std::invoke(read, *this));
        return all;
    }
    template <typename Read>
    auto row(Read read) -> std::optional<std::invoke_result_t<Read, const Statement &>>
    {
        if (!next())
            return std::nullopt;
        auto value = std::optional(std::invoke(read, *this));
        finish();
        return value;
    }
    /// The first column of the only row as a number; 0 where there is none.
    qint64 number();

    /// The value as SQLite gives it.
    QVariant raw(int column) const { return m_query.value(column); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    Instant instant(int column) const { return {integer(column)}; }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template <typename Key>
    Key id(int column) const { return Key{integer(column)}; }
    std::optional<QString> optionalText(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<Instant> optionalInstant(int column) const;
    std::optional<QDate> optionalDate(int column) const;
    template <typename Key>
    std::optional<Key> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(Key{integer(column)});
    }
    /// A choice kept as its word; an unknown word is a damaged file.
    template <typename Enum>
    Enum choice(int column) const
    {
        const auto word = text(column);
        if (const auto value = fromWord<Enum>(word))
            return *value;
        throwUnknownWord(word);
    }
    template <typename Enum>
    std::optional<Enum> optionalChoice(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(choice<Enum>(column));
    }

private:
    void execute();
    void finish();
    [[noreturn]] void throwUnknownWord(const QString &word) const;

    Connection &m_connection;
    QString m_sql;
    QSqlQuery m_query;
    bool m_active = false;
};
