// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/statement.h"
#include "models/storage/topic.h"

#include <QHash>
#include <QSqlDatabase>

/// One connection to a shop file, used by the thread that made it. Failures throw StorageError.
class Connection
{
public:
    enum class Access {
        Write,
        Read,
        ReadUnchanging, ///< a file on a disk that takes no writes at all: read without its side files
    };

    /// Opens an existing file; never creates one.
    Connection(const QString &file, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A prepared statement, kept for its next use.
    Statement prepare(const QString &sql);
    /// Runs one statement that has no values and whose rows nobody reads.
    void execute(const QString &sql);

    static constexpr int kCached = 32;
    static constexpr int kCachedInLongRows = 128; ///< for the pages that an import changes until its next commit
    /// How much of the file the connection keeps in memory.
    void setCachedMegabytes(int megabytes);

    /// Notes that the running transaction changes `topics`.
    void touch(Topics topics) { m_touched |= topics; }
    /// What was touched since the last call.
    Topics takeTouched() { return std::exchange(m_touched, {}); }

private:
    friend class Statement;
    void giveBack(const QString &sql, QSqlQuery query);
    void open(const QString &file, Access access);

    QString m_name;
    QSqlDatabase m_db;
    QHash<QString, QSqlQuery> m_prepared;
    Topics m_touched;
};
