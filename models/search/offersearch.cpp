// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/offersearch.h"

#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static SearchEntry readEntry(const Statement &row)
{
    return {row.integer(0), entryWords(row, 1, 4), row.text(1)};
}

void indexNewOffers(Connection &db, const QList<OfferId> &ids)
{
    const auto entries = db.prepare(uR"(
        SELECT o.id, o.number, c.name, c.company,
               (SELECT group_concat(description, ' ') FROM offer_lines WHERE offer_id = o.id)
          FROM json_each(:ids) AS wanted
         CROSS JOIN offers AS o ON o.id = wanted.value
         CROSS JOIN customers AS c ON c.id = o.customer_id)"_s)
                             .bind(u":ids"_s, idArray(ids))
                             .rows(&readEntry);
    SearchIndex(db).addAll(SearchKind::Offer, entries);
}

void indexOffers(Connection &db, const QList<OfferId> &ids)
{
    SearchIndex(db).removeAll(SearchKind::Offer, plainIds(ids));
    indexNewOffers(db, ids);
}

void indexOffersOf(Connection &db, CustomerId customer)
{
    indexOffers(db, db.prepare(u"SELECT id FROM offers WHERE customer_id = ?"_s).bindAll(customer).rows([](const Statement &row) {
        return row.id<OfferId>(0);
    }));
}
