// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>

class QSqlError;

/// The shop file failed us. Thrown on a database thread, carried by the future, shown by one banner per kind.
class StorageError : public QException
{
public:
    enum class Kind {
        Unavailable, ///< missing, a folder, moved away, no permission
        Locked,      ///< another program has it
        Full,        ///< no space left
        ReadOnly,    ///< opened for reading, or the disk does not take writes
        Damaged,     ///< truncated or with broken pages
        NotOurs,     ///< some other kind of file
        SchemaTooNew,
        Conflict, ///< the record was changed by someone else meanwhile
        Query,    ///< a fault of ours in a statement
    };

    StorageError(Kind kind, QString detail) : m_kind(kind), m_detail(std::move(detail)) {}
    static StorageError from(const QSqlError &error, const QString &doing);

    Kind kind() const { return m_kind; }
    /// English, for the log; holds no data of customers.
    const QString &detail() const { return m_detail; }

    void raise() const override { throw *this; }
    StorageError *clone() const override { return new StorageError(*this); }
    const char *what() const noexcept override { return "StorageError"; }

private:
    Kind m_kind;
    QString m_detail;
};

/// "locked", "full", …: the word for JSON and logs.
QString toWord(StorageError::Kind kind);
/// One English sentence for the command line.
QString toEnglish(StorageError::Kind kind);
