// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

#include "models/storage/connection.h"
#include "models/storage/storageerror.h"

using namespace Qt::StringLiterals;

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.execute(u"BEGIN IMMEDIATE"_s);
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(u"ROLLBACK"_s);
    } catch (const StorageError &) {
        // SQLite has rolled back by itself where the failure was grave; there is nothing left to undo.
    }
}
