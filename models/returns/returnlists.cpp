// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returns/returnlists.h"

#include "models/customers/customer.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

/// Promised and not settled, in the words of the index returns_by_promise; isSettled() is the rule.
static const auto kPending =
    u"promised_on IS NOT NULL AND status NOT IN ('handed_over', 'replaced', 'refunded', 'sent_back', 'closed')"_s;

static QString conditionOf(ReturnFilter filter)
{
    switch (filter) {
    case ReturnFilter::Open: return u"status <> 'closed'"_s;
    case ReturnFilter::Due: return kPending + u" AND promised_on <= :today"_s;
    case ReturnFilter::LoanerOut: return u"loaner_device_id IS NOT NULL AND loaner_back_on IS NULL"_s;
    case ReturnFilter::ToInspect: return u"status IN ('received', 'inspecting')"_s;
    case ReturnFilter::All: return u"1"_s;
    }
    Q_UNREACHABLE();
}

static QString orderOf(ReturnOrder order, bool descending)
{
    const auto direction = descending ? u" DESC"_s : u""_s;
    switch (order) {
    case ReturnOrder::Number: return u"number"_s + direction;
    case ReturnOrder::Promised: return u"promised_on IS NULL, promised_on"_s + direction; // without a promise last, either way
    }
    Q_UNREACHABLE();
}

QList<ReturnId> ReturnLists::idsInOrder(const ReturnQuery &query) const
{
    const auto found = SearchIndex(m_db).findTyped(SearchKind::Return, query.text);
    const auto narrowing = found ? u" AND id IN (SELECT value FROM json_each(:found))"_s : u""_s;
    const auto direction = query.descending ? u" DESC"_s : u""_s;
    auto statement = m_db.prepare(u"SELECT id FROM returns WHERE %1 ORDER BY %2"_s.arg(
        conditionOf(query.filter) + narrowing, orderOf(query.order, query.descending) + u", id"_s + direction));
    if (found)
        statement.bind(u":found"_s, *found);
    if (query.filter == ReturnFilter::Due)
        statement.bind(u":today"_s, query.today);
    return statement.rows([](const Statement &row) { return row.id<ReturnId>(0); });
}

static ReturnRow readRow(const Statement &row)
{
    const auto customer = row.optionalId<CustomerId>(3);
    return {.id = row.id<ReturnId>(0),
            .number = row.text(1),
            .caseId = row.id<CaseId>(2),
            .customer = customer,
            .customerName = customer ? displayName(row.choice<CustomerKind>(4), row.text(5), row.text(6)) : QString(),
            .productName = row.text(7),
            .serial = row.text(8),
            .kind = row.choice<ReturnKind>(9),
            .status = row.choice<ReturnStatus>(10),
            .promisedOn = row.optionalDate(11),
            .coveredBy = row.optionalChoice<WarrantyLayer>(12),
            .loaner = row.text(13)};
}

QList<ReturnRow> ReturnLists::rowsOf(const QList<ReturnId> &ids) const
{
    // json_each gives the ids in the order of the array, and CROSS JOIN keeps it.
    return m_db
        .prepare(uR"(
        SELECT r.id, r.number, r.case_id, c.customer_id, u.kind, u.name, u.company,
               coalesce(p.name, l.description), coalesce(d.serial, l.serial, ''), r.kind, r.status, r.promised_on, w.layer,
               CASE WHEN r.loaner_back_on IS NULL THEN trim(lp.name || ' ' || coalesce(ld.serial, '')) END
          FROM json_each(:ids) AS wanted
         CROSS JOIN returns AS r ON r.id = wanted.value
          JOIN cases AS c ON c.id = r.case_id
          LEFT JOIN customers AS u ON u.id = c.customer_id
          LEFT JOIN devices AS d ON d.id = r.device_id
          LEFT JOIN purchase_lines AS l ON l.id = r.purchase_line_id
          LEFT JOIN products AS p ON p.id = coalesce(d.product_id, l.product_id)
          LEFT JOIN warranties AS w ON w.id = r.covered_by_id
          LEFT JOIN devices AS ld ON ld.id = r.loaner_device_id
          LEFT JOIN products AS lp ON lp.id = ld.product_id
         ORDER BY wanted.key)"_s)
        .bind(u":ids"_s, idArray(ids))
        .rows(&readRow);
}

int ReturnLists::countLate(QDate today) const
{
    return int(m_db.prepare(u"SELECT count(*) FROM returns WHERE "_s + kPending + u" AND promised_on < :today"_s)
                   .bind(u":today"_s, today)
                   .number());
}
