// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serviceplans/serviceplanlists.h"

#include "models/customers/customer.h"
#include "models/serviceplans/serviceplanstore.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static QString conditionOf(ServicePlanFilter filter)
{
    switch (filter) {
    case ServicePlanFilter::Running: return u"s.ended_on IS NULL"_s;
    case ServicePlanFilter::Overdue: return u"s.ended_on IS NULL AND s.next_due_on < :today"_s;
    case ServicePlanFilter::DueWithin: return u"s.ended_on IS NULL AND s.next_due_on <= :last"_s;
    case ServicePlanFilter::All: return u"1"_s;
    }
    Q_UNREACHABLE();
}

static QString keyOf(ServicePlanOrder order)
{
    switch (order) {
    case ServicePlanOrder::Due: return u"s.next_due_on"_s;
    case ServicePlanOrder::Product: return u"p.sort_key"_s;
    case ServicePlanOrder::Owner: return u"c.sort_key"_s;
    }
    Q_UNREACHABLE();
}

static QString sourceOf(ServicePlanOrder order)
{
    switch (order) {
    case ServicePlanOrder::Due: return u"service_plans AS s"_s;
    case ServicePlanOrder::Product:
        return u"service_plans AS s JOIN devices AS d ON d.id = s.device_id JOIN products AS p ON p.id = d.product_id"_s;
    case ServicePlanOrder::Owner:
        return uR"(service_plans AS s JOIN devices AS d ON d.id = s.device_id
                   LEFT JOIN customers AS c ON c.id = d.owner_id)"_s;
    }
    Q_UNREACHABLE();
}

QList<ServicePlanId> ServicePlanLists::idsInOrder(const ServicePlanQuery &query) const
{
    const auto found = SearchIndex(m_db).findTyped(SearchKind::Device, query.text);
    const auto direction = query.descending ? u" DESC"_s : u""_s;
    const auto narrowing = found ? u" AND s.device_id IN (SELECT value FROM json_each(:found))"_s : QString();
    auto statement = m_db.prepare(u"SELECT s.id FROM %1 WHERE %2 ORDER BY %3"_s.arg(
        sourceOf(query.order), conditionOf(query.filter) + narrowing,
        keyOf(query.order) + direction + u", s.id"_s + direction));
    if (query.filter == ServicePlanFilter::Overdue)
        statement.bind(u":today"_s, query.today);
    if (query.filter == ServicePlanFilter::DueWithin)
        statement.bind(u":last"_s, query.today.addDays(query.days));
    if (found)
        statement.bind(u":found"_s, *found);
    return statement.rows([](const Statement &row) { return row.id<ServicePlanId>(0); });
}

static ServicePlanRow readRow(const Statement &row)
{
    const auto owner = row.optionalId<CustomerId>(10);
    return {.plan = readServicePlan(row),
            .productName = row.text(8),
            .serial = row.text(9),
            .owner = owner,
            .ownerName = owner ? displayName(row.choice<CustomerKind>(11), row.text(12), row.text(13)) : QString()};
}

QList<ServicePlanRow> ServicePlanLists::rowsOf(const QList<ServicePlanId> &ids) const
{
    return m_db
        .prepare(uR"(
        SELECT s.id, s.device_id, s.interval_months, s.next_due_on, s.last_done_on, s.ended_on, s.end_reason, s.row_version,
               p.name, d.serial, d.owner_id, c.kind, c.name, c.company
          FROM json_each(:ids) AS wanted
         CROSS JOIN service_plans AS s ON s.id = wanted.value
          JOIN devices AS d ON d.id = s.device_id
          JOIN products AS p ON p.id = d.product_id
          LEFT JOIN customers AS c ON c.id = d.owner_id
         ORDER BY wanted.key)"_s)
        .bind(u":ids"_s, idArray(ids))
        .rows(&readRow);
}
