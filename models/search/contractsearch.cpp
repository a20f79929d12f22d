// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/contractsearch.h"

#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static SearchEntry readEntry(const Statement &row)
{
    return {row.integer(0), entryWords(row, 1, 4), row.text(1)};
}

void indexContracts(Connection &db, const QList<ContractId> &ids)
{
    SearchIndex index(db);
    index.removeAll(SearchKind::Contract, plainIds(ids));
    const auto entries = db.prepare(uR"(
        SELECT o.id, o.number, o.title, c.name, c.company
          FROM json_each(:ids) AS wanted
         CROSS JOIN contracts AS o ON o.id = wanted.value
          JOIN customers AS c ON c.id = o.customer_id)"_s)
                             .bind(u":ids"_s, idArray(ids))
                             .rows(&readEntry);
    index.addAll(SearchKind::Contract, entries);
}

void indexContractsOf(Connection &db, CustomerId customer)
{
    const auto ids = db.prepare(u"SELECT id FROM contracts WHERE customer_id = ?"_s)
                         .bindAll(customer)
                         .rows([](const Statement &row) { return row.id<ContractId>(0); });
    indexContracts(db, ids);
}
