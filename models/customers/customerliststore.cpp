// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerliststore.h"

#include "models/storage/connection.h"
#include "models/storage/idarray.h"
#include "models/storage/idlist.h"
#include "models/storage/searchindex.h"

#include <QSet>

using namespace Qt::StringLiterals;

/// The order as SQL. With `plus` "+", an index is not used for it: to read a whole large table and sort what is left is many
/// times quicker than to look up each of its rows in the order of an index.
static QString orderBy(CustomerOrder order, bool descending, const QString &plus = {})
{
    const auto down = descending ? u" DESC"_s : QString();
    switch (order) {
    case CustomerOrder::Name: return u"%2sort_key%1, id%1"_s.arg(down, plus);
    case CustomerOrder::Created: return u"%2created_at%1, id%1"_s.arg(down, plus);
    case CustomerOrder::NextTouch: return u"next_touch_on IS NULL, next_touch_on%1, sort_key, id"_s.arg(down);
    }
    Q_UNREACHABLE();
}

static qint64 readId(const Statement &row)
{
    return row.integer(0);
}

QList<qint64> CustomerListStore::idsInOrder(CustomerOrder order, bool descending, const CustomerFilter &filter,
                                            int limit) const
{
    if (!filter.text.trimmed().isEmpty())
        return found(orderBy(order, descending), filter, limit);
    if (filter.group == CustomerGroup::TouchDue)
        return due(orderBy(order, descending, u"+"_s), filter, limit);
    if (!filter.isEverything())
        return limit < 0 ? chosen(orderBy(order, descending, u"+"_s), filter)
                         : beginning(orderBy(order, descending), filter, limit);
    return order == CustomerOrder::NextTouch ? byNextTouch(descending, limit)
                                             : everyone(orderBy(order, descending), limit);
}

QList<qint64> CustomerListStore::everyone(const QString &order, int limit) const
{
    auto statement = m_db.prepare(idListSql(u"SELECT id FROM customers ORDER BY %1 LIMIT :limit"_s.arg(order)));
    return readIdList(statement.bind(u":limit"_s, limit));
}

/// Those with a date from its index, then the others by name: no index has both.
QList<qint64> CustomerListStore::byNextTouch(bool descending, int limit) const
{
    const auto sql = u"SELECT id FROM customers WHERE next_touch_on IS NOT NULL ORDER BY %1 LIMIT :limit"_s;
    const auto order = descending ? u"next_touch_on DESC, id DESC"_s : u"next_touch_on, id"_s;
    auto ids = m_db.prepare(sql.arg(order)).bind(u":limit"_s, limit).rows(&readId);
    if (limit >= 0 && ids.size() >= limit)
        return ids;
    const QSet<qint64> dated(ids.begin(), ids.end());
    const auto byName = everyone(orderBy(CustomerOrder::Name, false), limit < 0 ? -1 : limit + int(ids.size()));
    for (const auto id : byName) {
        if (!dated.contains(id) && (limit < 0 || ids.size() < limit))
            ids.append(id);
    }
    return ids;
}

/// What holds besides the text and the due day; bound by bindConditions().
static const QString kConditions = uR"(
           (:any_kind OR kind = :kind)
       AND (:any_reach OR NOT EXISTS (SELECT 1 FROM contact_points
                                       WHERE customer_id = c.id AND kind IN ('phone', 'email')))
       AND (:any_segment OR segment = :segment))"_s;

static Statement &bindConditions(Statement &statement, const CustomerFilter &filter)
{
    const auto group = filter.group;
    return statement.bind(u":any_kind"_s, group != CustomerGroup::Persons && group != CustomerGroup::Companies)
        .bind(u":kind"_s, group == CustomerGroup::Companies ? CustomerKind::Company : CustomerKind::Person)
        .bind(u":any_reach"_s, group != CustomerGroup::Unreachable)
        .bind(u":any_segment"_s, filter.segment.isEmpty())
        .bind(u":segment"_s, filter.segment);
}

QList<qint64> CustomerListStore::found(const QString &order, const CustomerFilter &filter, int limit) const
{
    const auto ids = SearchIndex(m_db).find(SearchKind::Customer, filter.text, kMostFound);
    const auto sql = uR"(
        SELECT id
          FROM customers c
         WHERE id IN (SELECT value FROM json_each(:ids))
           AND (:any_touch OR next_touch_on <= :today) AND )"_s +
                     kConditions + uR"(
         ORDER BY %1
         LIMIT :limit)"_s;
    auto statement = m_db.prepare(sql.arg(order));
    return bindConditions(statement, filter)
        .bind(u":ids"_s, idArray(ids))
        .bind(u":any_touch"_s, filter.group != CustomerGroup::TouchDue)
        .bind(u":today"_s, filter.today)
        .bind(u":limit"_s, limit)
        .rows(&readId);
}

QList<qint64> CustomerListStore::due(const QString &order, const CustomerFilter &filter, int limit) const
{
    const auto sql = uR"(
        SELECT id
          FROM customers
         WHERE next_touch_on <= :today AND (:any_segment OR segment = :segment)
         ORDER BY %1
         LIMIT :limit)"_s;
    return m_db.prepare(sql.arg(order))
        .bind(u":today"_s, filter.today)
        .bind(u":any_segment"_s, filter.segment.isEmpty())
        .bind(u":segment"_s, filter.segment)
        .bind(u":limit"_s, limit)
        .rows(&readId);
}

QList<qint64> CustomerListStore::chosen(const QString &order, const CustomerFilter &filter) const
{
    const auto sql = u"SELECT id FROM customers c WHERE "_s + kConditions + u" ORDER BY %1 LIMIT -1"_s;
    auto statement = m_db.prepare(idListSql(sql.arg(order)));
    return readIdList(bindConditions(statement, filter));
}

/// The matches among the first two thousand: where they are rare, all of them come soon enough.
QList<qint64> CustomerListStore::beginning(const QString &order, const CustomerFilter &filter, int limit) const
{
    const auto sql = uR"(
        SELECT id
          FROM (SELECT id, kind, segment, sort_key, created_at, next_touch_on FROM customers ORDER BY %1 LIMIT 2000) c
         WHERE )"_s + kConditions +
                     uR"(
         ORDER BY %1
         LIMIT :limit)"_s;
    auto statement = m_db.prepare(sql.arg(order));
    return bindConditions(statement, filter).bind(u":limit"_s, limit).rows(&readId);
}

QList<qint64> CustomerListStore::sorted(const QList<qint64> &ids, CustomerOrder order, bool descending) const
{
    const auto sql = u"SELECT id FROM customers WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY %1"_s;
    return m_db.prepare(sql.arg(orderBy(order, descending))).bind(u":ids"_s, idArray(ids)).rows(&readId);
}

static std::optional<Score> readScore(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Score{row.choice<SurveyKind>(column), int(row.integer(column + 1)), row.instant(column + 2)};
}

static std::optional<Instant> later(std::optional<Instant> one, std::optional<Instant> other)
{
    return one && other ? std::max(one, other) : one ? one : other;
}

static CustomerRow readRow(const Statement &row)
{
    const auto kind = row.choice<CustomerKind>(1);
    return {.id = row.id<CustomerId>(0),
            .kind = kind,
            .name = displayName(kind, row.text(2), row.text(3)),
            .phone = row.text(6),
            .email = row.text(7),
            .city = row.text(8),
            .segment = row.text(4),
            .lastContactAt = later(row.optionalInstant(9), row.optionalInstant(10)),
            .openCases = row.integer(11),
            .nextTouchOn = row.optionalDate(5),
            .lastScore = readScore(row, 12),
            .createdAt = row.instant(15)};
}

QList<CustomerRow> CustomerListStore::rowsOf(const QList<qint64> &ids) const
{
    const auto sql = uR"(
        SELECT c.id, c.kind, c.name, c.company, c.segment, c.next_touch_on,
               (SELECT value FROM contact_points
                 WHERE customer_id = c.id AND kind = 'phone' ORDER BY is_primary DESC, id LIMIT 1),
               (SELECT value FROM contact_points
                 WHERE customer_id = c.id AND kind = 'email' ORDER BY is_primary DESC, id LIMIT 1),
               (SELECT city FROM contact_points
                 WHERE customer_id = c.id AND kind = 'address' ORDER BY is_primary DESC, id LIMIT 1),
               (SELECT max(at) FROM interactions WHERE customer_id = c.id AND direction <> 'internal'),
               (SELECT max(opened_at) FROM cases WHERE customer_id = c.id),
               (SELECT count(*) FROM cases
                 WHERE customer_id = c.id AND status NOT IN ('resolved', 'closed', 'cancelled')),
               s.kind, s.score, s.answered_at, c.created_at
          FROM json_each(:ids) wanted
          JOIN customers c ON c.id = wanted.value
          LEFT JOIN survey_responses s ON s.id = (SELECT id FROM survey_responses
                                                   WHERE customer_id = c.id ORDER BY answered_at DESC, id DESC LIMIT 1)
         ORDER BY wanted.key)"_s;
    return m_db.prepare(sql).bind(u":ids"_s, idArray(ids)).rows(&readRow);
}

int CustomerListStore::dueCount(QDate today) const
{
    const auto sql = u"SELECT count(*) FROM customers WHERE next_touch_on <= :today"_s;
    return int(m_db.prepare(sql).bind(u":today"_s, today).number());
}

QStringList CustomerListStore::segments() const
{
    // Without the LIMIT, SQLite would sort a row of each customer to find the few that differ: 28 MB at a million.
    const auto sql = uR"(
        SELECT segment
          FROM (SELECT DISTINCT segment FROM customers WHERE segment IS NOT NULL LIMIT -1)
         ORDER BY segment)"_s;
    return m_db.prepare(sql).rows([](const Statement &row) { return row.text(0); });
}
