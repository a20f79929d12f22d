// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawcases.h"

#include "models/core/textfold.h"
#include "models/storage/connection.h"
#include "models/storage/eventlog.h"

using namespace Qt::StringLiterals;

CustomerId insertCustomer(Connection &db, const QString &name)
{
    const auto sql = u"INSERT INTO customers (kind, name, company, sort_key, created_at) VALUES ('person', ?, '', ?, 0)"_s;
    return {db.prepare(sql).bindAll(name, sortKey(name)).insert()};
}

ProductId insertProduct(Connection &db, const QString &name)
{
    return {db.prepare(u"INSERT INTO products (name, sort_key, class) VALUES (?, ?, 'durable')"_s).bindAll(name, sortKey(name)).insert()};
}

static void logHistory(Connection &db, CaseId id, const QList<StatusChange> &history)
{
    std::optional<QString> from;
    for (const auto &change : history) {
        EventLog(db).append({.entity = u"case"_s, .entityId = id.value, .fromState = from, .toState = toWord(change.to), .at = change.at});
        from = toWord(change.to);
    }
}

CaseId insertCase(Connection &db, const Case &record, QList<StatusChange> history)
{
    const auto sql = uR"(
        INSERT INTO cases (number, customer_id, product_id, serial, channel, kind, category, subject, priority, level, status,
                           opened_at, first_response_at, first_resolved_at, last_resolved_at, closed_at, reopen_count,
                           hand_over_count, inbound_episodes, ours_first_ms, ours_last_ms, cancel_reason, is_internal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s;
    const CaseId id{db.prepare(sql)
                        .bindAll(record.number, record.customer, record.product, noneIfEmpty(record.serial), record.channel, record.kind,
                                 record.category, record.subject, record.priority, record.level, record.status, record.openedAt,
                                 record.firstResponseAt, record.firstResolvedAt, record.lastResolvedAt, record.closedAt,
                                 record.reopenCount, record.handOverCount, record.inboundEpisodes, record.oursFirstMs, record.oursLastMs,
                                 record.cancelReason, record.internal)
                        .insert()};
    if (history.isEmpty())
        history.append({record.openedAt, CaseStatus::New});
    logHistory(db, id, history);
    return id;
}

SurveyResponseId insertAnswer(Connection &db, const QString &kind, int score, Instant answeredAt, std::optional<CaseId> about,
                              std::optional<CustomerId> customer)
{
    const auto sql = u"INSERT INTO survey_responses (kind, score, answered_at, case_id, customer_id) VALUES (?, ?, ?, ?, ?)"_s;
    return {db.prepare(sql).bindAll(kind, score, answeredAt, about, customer).insert()};
}
