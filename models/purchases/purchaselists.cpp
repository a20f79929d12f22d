// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/purchaselists.h"

#include "models/customers/customer.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

/// Each one has an index that serves it but the returns, which are picked out while reading in the order of the date.
static QString sourceOf(const PurchaseQuery &query)
{
    if (query.customer)
        return u"SELECT id, number, made_on, gross_minor FROM purchases WHERE customer_id = :customer_id"_s;
    switch (query.filter) {
    case PurchaseFilter::All: return u"SELECT id, number, made_on, gross_minor FROM purchases"_s;
    case PurchaseFilter::Unpaid:
        return u"SELECT id, number, made_on, gross_minor FROM purchases WHERE gross_minor > paid_minor AND status <> 'cancelled'"_s;
    case PurchaseFilter::Overdue:
        return uR"(SELECT id, number, made_on, gross_minor FROM purchases
                    WHERE gross_minor > paid_minor AND status <> 'cancelled' AND due_on < :today)"_s;
    case PurchaseFilter::Undelivered:
        return u"SELECT id, number, made_on, gross_minor FROM purchases WHERE status IN ('ordered', 'partly_delivered')"_s;
    case PurchaseFilter::Returns:
        return u"SELECT id, number, made_on, gross_minor FROM purchases WHERE kind = 'return' OR status = 'cancelled'"_s;
    case PurchaseFilter::CounterSales:
        return u"SELECT id, number, made_on, gross_minor FROM purchases WHERE customer_id IS NULL AND kind = 'sale'"_s;
    }
    Q_UNREACHABLE();
}

static QString orderOf(PurchaseOrder order)
{
    switch (order) {
    case PurchaseOrder::Date: return u"made_on"_s;
    case PurchaseOrder::Number: return u"number"_s;
    case PurchaseOrder::Gross: return u"gross_minor"_s;
    }
    Q_UNREACHABLE();
}

QList<PurchaseId> PurchaseLists::idsInOrder(const PurchaseQuery &query) const
{
    const auto direction = query.descending ? u" DESC"_s : u""_s;
    const auto found = SearchIndex(m_db).findTyped(SearchKind::Purchase, query.text);
    const auto narrowing = found ? u"WHERE id IN (SELECT value FROM json_each(:found))"_s : u""_s;
    auto statement = m_db.prepare(
        u"SELECT id FROM (%1) %2 ORDER BY %3"_s.arg(sourceOf(query), narrowing, orderOf(query.order) + direction + u", id"_s + direction));
    if (found)
        statement.bind(u":found"_s, *found);
    if (query.customer)
        statement.bind(u":customer_id"_s, *query.customer);
    else if (query.filter == PurchaseFilter::Overdue)
        statement.bind(u":today"_s, query.today);
    return statement.rows([](const Statement &row) { return row.id<PurchaseId>(0); });
}

static PurchaseRow readRow(const Statement &row)
{
    const auto status = row.choice<PurchaseStatus>(5);
    const auto buyer = row.optionalChoice<CustomerKind>(3);
    return {.id = row.id<PurchaseId>(0),
            .number = row.text(1),
            .customer = row.optionalId<CustomerId>(2),
            .customerName = buyer ? displayName(*buyer, row.text(13), row.text(14)) : QString(),
            .kind = row.choice<PurchaseKind>(4),
            .status = status,
            .madeOn = row.date(6),
            .gross = {row.integer(7), row.text(8)},
            .balance = {.grossMinor = row.integer(7),
                        .paidMinor = row.integer(9),
                        .cancelled = status == PurchaseStatus::Cancelled,
                        .dueOn = row.optionalDate(10)},
            .summary = row.text(11),
            .lineCount = static_cast<int>(row.integer(12))};
}

QList<PurchaseRow> PurchaseLists::rowsOf(const QList<PurchaseId> &ids) const
{
    // json_each gives the ids in the order of the array, and CROSS JOIN keeps it.
    return m_db
        .prepare(uR"(
        SELECT p.id, p.number, p.customer_id, c.kind, p.kind, p.status,
               p.made_on, p.gross_minor, p.currency, p.paid_minor, p.due_on,
               (SELECT description FROM purchase_lines WHERE purchase_id = p.id ORDER BY position, id LIMIT 1),
               (SELECT count(*) FROM purchase_lines WHERE purchase_id = p.id), c.name, c.company
          FROM json_each(:ids) AS wanted
         CROSS JOIN purchases AS p ON p.id = wanted.value
          LEFT JOIN customers AS c ON c.id = p.customer_id
         ORDER BY wanted.key)"_s)
        .bind(u":ids"_s, idArray(ids))
        .rows(&readRow);
}
