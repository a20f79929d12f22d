// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractlists.h"

#include "models/contracts/contractstore.h"
#include "models/customers/customer.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

/// One that somebody ended runs out on that day, any other one on its last day.
static QString conditionOf(ContractFilter filter)
{
    switch (filter) {
    case ContractFilter::Running: return u"coalesce(o.ended_on, o.ends_on) >= :today"_s;
    case ContractFilter::EndsWithin: return u"o.ended_on IS NULL AND o.ends_on BETWEEN :today AND :last"_s;
    case ContractFilter::Over: return u"coalesce(o.ended_on, o.ends_on) < :today"_s;
    case ContractFilter::All: return u"1"_s;
    }
    Q_UNREACHABLE();
}

static QString keyOf(ContractOrder order)
{
    switch (order) {
    case ContractOrder::Number: return u"o.number"_s;
    case ContractOrder::Title: return u"o.title COLLATE NOCASE"_s;
    case ContractOrder::Customer: return u"c.sort_key"_s;
    case ContractOrder::End: return u"coalesce(o.ended_on, o.ends_on)"_s;
    }
    Q_UNREACHABLE();
}

QList<ContractId> ContractLists::idsInOrder(const ContractQuery &query) const
{
    const auto found = SearchIndex(m_db).findTyped(SearchKind::Contract, query.text);
    const auto direction = query.descending ? u" DESC"_s : u""_s;
    const auto source = query.order == ContractOrder::Customer
                            ? u"contracts AS o JOIN customers AS c ON c.id = o.customer_id"_s
                            : u"contracts AS o"_s;
    const auto narrowing = found ? u" AND o.id IN (SELECT value FROM json_each(:found))"_s : QString();
    auto statement = m_db.prepare(u"SELECT o.id FROM %1 WHERE %2 ORDER BY %3"_s.arg(
        source, conditionOf(query.filter) + narrowing, keyOf(query.order) + direction + u", o.id"_s + direction));
    if (query.filter != ContractFilter::All)
        statement.bind(u":today"_s, query.today);
    if (query.filter == ContractFilter::EndsWithin)
        statement.bind(u":last"_s, query.today.addDays(query.days));
    if (found)
        statement.bind(u":found"_s, *found);
    return statement.rows([](const Statement &row) { return row.id<ContractId>(0); });
}

static ContractRow readRow(const Statement &row)
{
    return {readContract(row), displayName(row.choice<CustomerKind>(16), row.text(17), row.text(18)), row.text(19)};
}

QList<ContractRow> ContractLists::rowsOf(const QList<ContractId> &ids) const
{
    return m_db
        .prepare(uR"(
        SELECT o.id, o.number, o.title, o.customer_id, o.product_id, o.device_id, o.starts_on, o.ends_on, o.notice_days,
               o.renewal_months, o.renewal_price_minor, o.currency, o.ended_on, o.end_reason, o.note, o.row_version,
               c.kind, c.name, c.company, p.name
          FROM json_each(:ids) AS wanted
         CROSS JOIN contracts AS o ON o.id = wanted.value
          JOIN customers AS c ON c.id = o.customer_id
          LEFT JOIN devices AS d ON d.id = o.device_id
          LEFT JOIN products AS p ON p.id = coalesce(o.product_id, d.product_id)
         ORDER BY wanted.key)"_s)
        .bind(u":ids"_s, idArray(ids))
        .rows(&readRow);
}
