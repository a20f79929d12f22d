// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/storageerror.h"
#include "models/storage/topic.h"
#include "models/storage/transaction.h"

#include <memory>
#include <optional>

class Connection;

/// The transaction that several writings of a long row share, so that a page which each of them changes goes to the disk once and
/// not once for each. It takes as much memory for changed pages as an import may have. Lives on the writer's thread.
class SharedTransaction
{
public:
    explicit SharedTransaction(Connection &connection);
    /// Undoes what was not committed.
    ~SharedTransaction();
    SharedTransaction(const SharedTransaction &) = delete;
    SharedTransaction &operator=(const SharedTransaction &) = delete;

    /// One more writing was done in it; true when it holds as many as it should.
    bool isFullAfterOneMore();
    void commit() { m_transaction.commit(); }

private:
    Connection &m_connection;
    Transaction m_transaction;
    int m_writings = 0;
};

/// A long row of writings that are kept or taken back together, as those of an import. Database::write(series, work) does the next one:
/// it shares its transaction with its neighbours, so what its future brings is not yet safe on the disk. A write of somebody else that
/// comes in between is not delayed: what was written so far is committed first, as it is after two idle seconds. After a failure every
/// further writing fails alike.
/// Whoever began the row ends it with Database::finish, or takes back what was committed of it.
class WriteSeries
{
private:
    friend class Database;

    struct State {
        std::unique_ptr<SharedTransaction> transaction; ///< none: the next writing begins one
        std::optional<StorageError> failure;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};
