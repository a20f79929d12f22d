// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/caseliststore.h"

#include "models/customers/customer.h"
#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

int CaseCounts::of(CaseFilter filter) const
{
    switch (filter) {
    case CaseFilter::Open: return open;
    case CaseFilter::Unanswered: return unanswered;
    case CaseFilter::Waiting: return waiting;
    case CaseFilter::Mine: return mine;
    case CaseFilter::Unassigned: return unassigned;
    case CaseFilter::Resolved: return resolved;
    case CaseFilter::Closed: return closed;
    case CaseFilter::Cancelled: return cancelled;
    case CaseFilter::All: return all();
    }
    Q_UNREACHABLE();
}

static const auto kUnsolved = u"c.status IN ('new', 'open', 'waiting_customer', 'waiting_third_party')"_s;

static QString conditionOf(CaseFilter filter)
{
    switch (filter) {
    case CaseFilter::Open: return kUnsolved;
    case CaseFilter::Unanswered: return kUnsolved + u" AND c.first_response_at IS NULL AND c.is_internal = 0"_s;
    case CaseFilter::Waiting: return u"c.status IN ('waiting_customer', 'waiting_third_party')"_s;
    case CaseFilter::Mine: return kUnsolved + u" AND c.assignee_id = :me"_s;
    case CaseFilter::Unassigned: return kUnsolved + u" AND c.assignee_id IS NULL"_s;
    case CaseFilter::Resolved: return u"c.status = 'resolved'"_s;
    case CaseFilter::Closed: return u"c.status = 'closed'"_s;
    case CaseFilter::Cancelled: return u"c.status = 'cancelled'"_s;
    case CaseFilter::All: return u"1"_s;
    }
    Q_UNREACHABLE();
}

static QString keyOf(CaseOrder order)
{
    switch (order) {
    case CaseOrder::Opened: return u"c.opened_at"_s;
    case CaseOrder::Number: return u"c.number"_s;
    case CaseOrder::Subject: return u"c.subject COLLATE NOCASE"_s;
    case CaseOrder::Customer: return u"u.sort_key"_s;
    case CaseOrder::Status:
        return u"CASE c.status WHEN 'new' THEN 0 WHEN 'open' THEN 1 WHEN 'waiting_customer' THEN 2 WHEN "
               u"'waiting_third_party' THEN 3"
               u" WHEN 'resolved' THEN 4 WHEN 'closed' THEN 5 ELSE 6 END"_s;
    case CaseOrder::Priority:
        return u"CASE c.priority WHEN 'low' THEN 0 WHEN 'normal' THEN 1 WHEN 'high' THEN 2 ELSE 3 END"_s;
    case CaseOrder::Level: return u"c.level"_s;
    case CaseOrder::Assignee: return u"s.sort_key"_s;
    case CaseOrder::Category: return u"c.category"_s;
    }
    Q_UNREACHABLE();
}

/// Those that the query's list and its text leave; nothing where neither narrows.
static std::optional<QString> narrowedTo(Connection &db, const CaseQuery &query)
{
    constexpr int kMostFound = 10'000;
    if (query.text.trimmed().isEmpty())
        return query.only ? std::optional(idArray(*query.only)) : std::nullopt;
    const auto allowed =
        query.only ? std::optional(QSet<CaseId>(query.only->begin(), query.only->end())) : std::nullopt;
    QList<CaseId> ids;
    for (const auto id : SearchIndex(db).find(SearchKind::Case, query.text, kMostFound)) {
        if (!allowed || allowed->contains(CaseId{id}))
            ids.append(CaseId{id});
    }
    return idArray(ids);
}

QList<CaseId> CaseListStore::idsInOrder(const CaseQuery &query) const
{
    const auto found = narrowedTo(m_db, query);
    const auto direction = query.descending ? u" DESC"_s : u""_s;
    const auto names =
        u"cases c LEFT JOIN customers u ON u.id = c.customer_id LEFT JOIN staff s ON s.id = c.assignee_id"_s;
    const auto narrowing = found ? u" AND c.id IN (SELECT value FROM json_each(:found))"_s : u""_s;
    const auto source = names + u" WHERE "_s + conditionOf(query.filter) + narrowing;
    const auto order = keyOf(query.order) + direction + u", c.id"_s + direction;
    auto statement = m_db.prepare(u"SELECT c.id FROM %1 ORDER BY %2"_s.arg(source, order));
    if (query.filter == CaseFilter::Mine)
        statement.bind(u":me"_s, query.me);
    if (found)
        statement.bind(u":found"_s, *found);
    return statement.rows([](const Statement &row) { return row.id<CaseId>(0); });
}

static CaseRow readRow(const Statement &row)
{
    const auto customer = row.optionalId<CustomerId>(4);
    return {.id = row.id<CaseId>(0),
            .number = row.text(1),
            .subject = row.text(2),
            .category = row.text(3),
            .customer = customer,
            .customerName = customer ? displayName(row.choice<CustomerKind>(5), row.text(6), row.text(7)) : QString(),
            .productName = row.text(8),
            .channel = row.choice<Channel>(9),
            .kind = row.choice<CaseKind>(10),
            .priority = row.choice<CasePriority>(11),
            .level = int(row.integer(12)),
            .assigneeName = row.text(13),
            .status = row.choice<CaseStatus>(14),
            .openedAt = row.instant(15),
            .statusSince = row.instant(16),
            .firstResponseAt = row.optionalInstant(17),
            .firstResolvedAt = row.optionalInstant(18),
            .statutoryDueOn = row.optionalDate(19)};
}

QList<CaseRow> CaseListStore::rowsOf(const QList<CaseId> &ids) const
{
    return m_db
        .prepare(uR"(
        SELECT c.id, c.number, c.subject, c.category, c.customer_id, u.kind, u.name, u.company, p.name, c.channel, c.kind,
               c.priority, c.level, s.name, c.status, c.opened_at,
               coalesce((SELECT max(e.at) FROM events AS e WHERE e.entity = 'case' AND e.entity_id = c.id), c.opened_at),
               c.first_response_at, c.first_resolved_at, c.statutory_due_on
          FROM json_each(:ids) AS wanted
         CROSS JOIN cases AS c ON c.id = wanted.value
          LEFT JOIN customers AS u ON u.id = c.customer_id
          LEFT JOIN products AS p ON p.id = c.product_id
          LEFT JOIN staff AS s ON s.id = c.assignee_id
         ORDER BY wanted.key)"_s)
        .bind(u":ids"_s, idArray(ids))
        .rows(&readRow);
}

/// Resolved, closed and cancelled from the index alone.
static void countEnded(Connection &db, CaseCounts &counts)
{
    auto statement = db.prepare(
        u"SELECT status, count(*) FROM cases WHERE status IN ('resolved', 'closed', 'cancelled') GROUP BY status"_s);
    while (statement.next()) {
        const auto status = statement.choice<CaseStatus>(0);
        auto &count = status == CaseStatus::Resolved ? counts.resolved
                      : status == CaseStatus::Closed ? counts.closed
                                                     : counts.cancelled;
        count = int(statement.integer(1));
    }
}

CaseCounts CaseListStore::counts(std::optional<StaffId> me, QDate today) const
{
    const auto read = [](const Statement &row) {
        const auto at = [&row](int column) { return int(row.integer(column)); };
        return CaseCounts{.open = at(0),
                          .unanswered = at(1),
                          .waiting = at(2),
                          .mine = at(3),
                          .unassigned = at(4),
                          .overdue = at(5),
                          .pressing = at(6)};
    };
    auto counts = m_db.prepare(uR"(
        SELECT count(*),
               sum(is_unanswered),
               sum(status IN ('waiting_customer', 'waiting_third_party')),
               sum(assignee_id IS :me AND assignee_id IS NOT NULL),
               sum(assignee_id IS NULL),
               sum(is_overdue),
               sum(is_unanswered OR is_overdue)
          FROM (SELECT status, assignee_id,
                       first_response_at IS NULL AND is_internal = 0 AS is_unanswered,
                       statutory_due_on IS NOT NULL AND statutory_due_on <= :today AS is_overdue
                  FROM cases
                 WHERE status IN ('new', 'open', 'waiting_customer', 'waiting_third_party')))"_s)
                      .bind(u":me"_s, me)
                      .bind(u":today"_s, today)
                      .row(read)
                      .value_or(CaseCounts{});
    countEnded(m_db, counts);
    return counts;
}
