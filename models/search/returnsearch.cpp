// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/returnsearch.h"

#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static SearchEntry readEntry(const Statement &row)
{
    const auto serial = row.text(6);
    return {row.integer(0), entryWords(row, 1, 6), serial.isEmpty() ? row.text(1) : row.text(1) + u'\n' + serial};
}

void indexReturns(Connection &db, const QList<ReturnId> &ids)
{
    if (ids.isEmpty())
        return;
    const auto entries = db.prepare(uR"(
        SELECT r.id, r.number, c.number, u.name, u.company, coalesce(p.name, l.description), coalesce(d.serial, l.serial, '')
          FROM json_each(:ids) AS wanted
         CROSS JOIN returns AS r ON r.id = wanted.value
          LEFT JOIN cases AS c ON c.id = r.case_id
          LEFT JOIN customers AS u ON u.id = c.customer_id
          LEFT JOIN devices AS d ON d.id = r.device_id
          LEFT JOIN purchase_lines AS l ON l.id = r.purchase_line_id
          LEFT JOIN products AS p ON p.id = coalesce(d.product_id, l.product_id))"_s)
                             .bind(u":ids"_s, idArray(ids))
                             .rows(&readEntry);
    SearchIndex index(db);
    index.removeAll(SearchKind::Return, plainIds(ids));
    index.addAll(SearchKind::Return, entries);
}

/// Those that the statement gives for the one id that it takes.
static void indexThoseOf(Connection &db, const QString &sql, qint64 id)
{
    indexReturns(db, db.prepare(sql).bind(u":id"_s, id).rows([](const Statement &row) { return row.id<ReturnId>(0); }));
}

void indexReturnsOf(Connection &db, CustomerId customer)
{
    indexThoseOf(db, u"SELECT r.id FROM cases c JOIN returns r ON r.case_id = c.id WHERE c.customer_id = :id"_s, customer.value);
}

void indexReturnsOf(Connection &db, ProductId product)
{
    indexThoseOf(db, uR"(
        SELECT r.id FROM devices d JOIN returns r ON r.device_id = d.id WHERE d.product_id = :id
         UNION
        SELECT r.id FROM returns r JOIN purchase_lines l ON l.id = r.purchase_line_id WHERE r.device_id IS NULL AND l.product_id = :id)"_s,
                 product.value);
}

void indexReturnsOf(Connection &db, CaseId within)
{
    indexThoseOf(db, u"SELECT id FROM returns WHERE case_id = :id"_s, within.value);
}

void indexReturnsOf(Connection &db, DeviceId device)
{
    indexThoseOf(db, u"SELECT id FROM returns WHERE device_id = :id"_s, device.value);
}
