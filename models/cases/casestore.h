// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case.h"

#include <QList>

class Connection;

/// Owns the table `cases` and its text in the search index. It keeps what it is given: the events and the facts replayed from
/// them are written by those who change a case (models/actions, casechange.h).
class CaseStore
{
public:
    explicit CaseStore(Connection &db) : m_db(db) {}

    CaseId add(const Case &record, std::optional<qint64> importId = {});
    /// Throws StorageError Conflict when the row version is no longer the stored one.
    void save(const Case &record);
    /// Puts its text, and that of its returns, into the search index anew; for whoever wrote the table itself.
    void reindex(CaseId id);
    std::optional<Case> find(CaseId id) const;
    std::optional<Case> findByNumber(const QString &number) const;
    /// The customer's latest cases, latest first.
    QList<Case> latestOfCustomer(CustomerId id, int limit) const;
    /// The customer's cases that are neither resolved, closed nor cancelled, latest first.
    QList<Case> openOfCustomer(CustomerId id) const;
    /// The next free automatic number of `year`: "C-2026-00042". It is never given out again.
    QString nextNumber(int year);
    /// The categories in use, the most frequent first.
    QStringList categories(int limit) const;

private:
    void reindex(const Case &record);

    Connection &m_db;
};
