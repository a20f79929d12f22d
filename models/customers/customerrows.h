// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/storage/searchrows.h"

/// Many new customers: made ready as rows on any thread, written by few statements into the tables of CustomerStore and the search index.
class CustomerRows
{
public:
    explicit CustomerRows(std::optional<qint64> importId = {});

    /// One more; the first has place 0. Its id is given when it is written.
    void add(const Customer &customer);
    /// Writes those that have an id. Contact points of one kind keep their order; phones go before e-mails, messengers and addresses.
    void run(Connection &db, const BulkKeys &ids) const;

private:
    void addPoints(const Customer &customer);

    std::optional<qint64> m_importId;
    qsizetype m_count = 0;
    BulkInsert m_customers;
    QList<BulkInsert> m_points; ///< of each kind: the kinds leave different columns empty
    BulkInsert m_consents;
    SearchRows m_search;
};
