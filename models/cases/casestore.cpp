// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/casestore.h"

#include "models/search/returnsearch.h"
#include "models/storage/connection.h"
#include "models/storage/rowversion.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

static const auto kColumns = uR"(
    id, number, customer_id, product_id, coalesce(serial, ''), channel, kind, category, subject, priority, level, assignee_id, status,
    opened_at, first_response_at, first_resolved_at, last_resolved_at, closed_at, reopen_count, hand_over_count, inbound_episodes,
    ours_first_ms, ours_last_ms, follows_up_id, duplicate_of_id, cancel_reason, is_internal, statutory_due_on, device_id,
    row_version
)"_s;

static std::optional<int> optionalInt(const Statement &row, int column)
{
    const auto value = row.optionalInteger(column);
    return value ? std::optional(int(*value)) : std::nullopt;
}

static Case readCase(const Statement &row)
{
    return {.id = row.id<CaseId>(0),
            .number = row.text(1),
            .customer = row.optionalId<CustomerId>(2),
            .product = row.optionalId<ProductId>(3),
            .serial = row.text(4),
            .device = row.optionalId<DeviceId>(28),
            .channel = row.choice<Channel>(5),
            .kind = row.choice<CaseKind>(6),
            .category = row.text(7),
            .subject = row.text(8),
            .priority = row.choice<CasePriority>(9),
            .level = int(row.integer(10)),
            .assignee = row.optionalId<StaffId>(11),
            .status = row.choice<CaseStatus>(12),
            .openedAt = row.instant(13),
            .firstResponseAt = row.optionalInstant(14),
            .firstResolvedAt = row.optionalInstant(15),
            .lastResolvedAt = row.optionalInstant(16),
            .closedAt = row.optionalInstant(17),
            .reopenCount = int(row.integer(18)),
            .handOverCount = int(row.integer(19)),
            .inboundEpisodes = optionalInt(row, 20),
            .oursFirstMs = row.optionalInteger(21),
            .oursLastMs = row.optionalInteger(22),
            .followsUp = row.optionalId<CaseId>(23),
            .duplicateOf = row.optionalId<CaseId>(24),
            .cancelReason = row.optionalChoice<CancelReason>(25),
            .internal = row.flag(26),
            .statutoryDueOn = row.optionalDate(27),
            .rowVersion = row.integer(29)};
}

static void bindCase(Statement &statement, const Case &record)
{
    statement.bindAll(record.number, record.customer, record.product, noneIfEmpty(record.serial), record.channel,
                      record.kind, record.category, record.subject, record.priority, record.level, record.assignee,
                      record.status, record.openedAt, record.firstResponseAt, record.firstResolvedAt,
                      record.lastResolvedAt, record.closedAt, record.reopenCount, record.handOverCount,
                      record.inboundEpisodes, record.oursFirstMs, record.oursLastMs, record.followsUp,
                      record.duplicateOf, record.cancelReason, record.internal, record.statutoryDueOn, record.device);
}

constexpr int kBound = 28; // values of bindCase

static QString searchWords(const Case &record)
{
    return QStringList{record.number, record.subject, record.category, record.serial}.join(u' ');
}

static QString searchPieces(const Case &record)
{
    return record.serial.isEmpty() ? record.number : record.number + u'\n' + record.serial;
}

CaseId CaseStore::add(const Case &record, std::optional<qint64> importId)
{
    m_db.touch(Topic::Cases);
    auto statement = m_db.prepare(uR"(
        INSERT INTO cases (number, customer_id, product_id, serial, channel, kind, category, subject, priority, level, assignee_id,
                           status, opened_at, first_response_at, first_resolved_at, last_resolved_at, closed_at, reopen_count,
                           hand_over_count, inbound_episodes, ours_first_ms, ours_last_ms, follows_up_id, duplicate_of_id,
                           cancel_reason, is_internal, statutory_due_on, device_id, import_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s);
    bindCase(statement, record);
    statement.bindAt(kBound, toSql(importId));
    const CaseId id{statement.insert()};
    SearchIndex(m_db).add(SearchKind::Case, id.value, searchWords(record), searchPieces(record));
    return id;
}

void CaseStore::save(const Case &record)
{
    m_db.touch(Topic::Cases);
    auto statement = m_db.prepare(uR"(
        UPDATE cases
           SET number = ?, customer_id = ?, product_id = ?, serial = ?, channel = ?, kind = ?, category = ?, subject = ?,
               priority = ?, level = ?, assignee_id = ?, status = ?, opened_at = ?, first_response_at = ?, first_resolved_at = ?,
               last_resolved_at = ?, closed_at = ?, reopen_count = ?, hand_over_count = ?, inbound_episodes = ?,
               ours_first_ms = ?, ours_last_ms = ?, follows_up_id = ?, duplicate_of_id = ?, cancel_reason = ?, is_internal = ?,
               statutory_due_on = ?, device_id = ?, row_version = row_version + 1
         WHERE id = ? AND row_version = ?)"_s);
    bindCase(statement, record);
    statement.bindAt(kBound, toSql(record.id));
    statement.bindAt(kBound + 1, toSql(record.rowVersion));
    requireOneRow(statement.run());
    reindex(record);
}

void CaseStore::reindex(const Case &record)
{
    SearchIndex(m_db).replace(SearchKind::Case, record.id.value, searchWords(record), searchPieces(record));
    indexReturnsOf(m_db, record.id); // they are found by the customer of their case
}

void CaseStore::reindex(CaseId id)
{
    if (const auto record = find(id))
        reindex(*record);
}

std::optional<Case> CaseStore::find(CaseId id) const
{
    return m_db.prepare(u"SELECT "_s + kColumns + u" FROM cases WHERE id = :id"_s).bind(u":id"_s, id).row(&readCase);
}

std::optional<Case> CaseStore::findByNumber(const QString &number) const
{
    return m_db.prepare(u"SELECT "_s + kColumns + u" FROM cases WHERE number = :number"_s)
        .bind(u":number"_s, number)
        .row(&readCase);
}

QList<Case> CaseStore::latestOfCustomer(CustomerId id, int limit) const
{
    return m_db
        .prepare(u"SELECT "_s + kColumns + uR"(
          FROM cases
         WHERE customer_id = :customer
         ORDER BY opened_at DESC, id DESC
         LIMIT :limit)"_s)
        .bind(u":customer"_s, id)
        .bind(u":limit"_s, limit)
        .rows(&readCase);
}

QList<Case> CaseStore::openOfCustomer(CustomerId id) const
{
    return m_db
        .prepare(u"SELECT "_s + kColumns + uR"(
          FROM cases
         WHERE customer_id = :customer AND status IN ('new', 'open', 'waiting_customer', 'waiting_third_party')
         ORDER BY opened_at DESC, id DESC)"_s)
        .bind(u":customer"_s, id)
        .rows(&readCase);
}

QString CaseStore::nextNumber(int year)
{
    for (;;) {
        const auto last = m_db.prepare(uR"(
            INSERT INTO case_numbers (year, last)
            VALUES (:year, 1)
                ON CONFLICT (year) DO UPDATE SET last = last + 1
            RETURNING last)"_s)
                              .bind(u":year"_s, year)
                              .number();
        const auto number = u"C-%1-%2"_s.arg(year).arg(last, 5, 10, QChar(u'0'));
        if (!findByNumber(number)) // an import may have brought it
            return number;
    }
}

QStringList CaseStore::categories(int limit) const
{
    return m_db
        .prepare(uR"(
        SELECT category
          FROM (SELECT category FROM cases WHERE category <> '' ORDER BY opened_at DESC LIMIT 5000)
         GROUP BY category
         ORDER BY count(*) DESC, category
         LIMIT :limit)"_s)
        .bind(u":limit"_s, limit)
        .rows([](const Statement &row) { return row.text(0); });
}
