// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

struct sqlite3;
struct sqlite3_stmt;

/// A shop file through SQLite's own interface, opened for reading as the shop's reader is. Ends the program on any error.
class BareFile
{
public:
    explicit BareFile(const QByteArray &path);
    ~BareFile();
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;

    sqlite3 *handle() const { return m_db; }

private:
    sqlite3 *m_db = nullptr;
};

/// One prepared statement whose first column is a whole number.
class BareStatement
{
public:
    BareStatement(const BareFile &file, const char *sql);
    ~BareStatement();
    BareStatement(const BareStatement &) = delete;
    BareStatement &operator=(const BareStatement &) = delete;

    void bind(int place, const QByteArray &text);
    void bind(int place, qint64 number);
    /// Runs it; reads every column of every row and gives the first ones.
    QList<qint64> run();

private:
    sqlite3_stmt *m_statement = nullptr;
};
