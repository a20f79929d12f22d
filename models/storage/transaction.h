// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Connection;

/// All or nothing: what was written since its construction is undone unless `commit` succeeds.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};
