// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/writeseries.h"

#include "models/storage/connection.h"

SharedTransaction::SharedTransaction(Connection &connection) : m_connection(connection), m_transaction(connection)
{
    m_connection.setCachedMegabytes(Connection::kCachedInLongRows);
}

SharedTransaction::~SharedTransaction()
{
    try {
        m_connection.setCachedMegabytes(Connection::kCached);
    } catch (const StorageError &) {
        // A connection that cannot even do this fails the next statement too, and says why.
    }
}

bool SharedTransaction::isFullAfterOneMore()
{
    constexpr int kMost = 10; // some seconds of an import, which is as long as a reader may see nothing new
    return ++m_writings >= kMost;
}
