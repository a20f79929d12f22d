// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/eventlog.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

Event changeOf(const QString &entity, qint64 id, const std::optional<QString> &from, const QString &to, const Stamp &stamp, const QString &reason)
{
    return {.entity = entity,
            .entityId = id,
            .fromState = from,
            .toState = to,
            .at = stamp.at,
            .by = stamp.by,
            .reason = noneIfEmpty(reason)};
}

void EventLog::append(const Event &event, std::optional<qint64> importId)
{
    m_db.prepare(uR"(
        INSERT INTO events (entity, entity_id, from_state, to_state, at, by, reason, import_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s)
        .bindAll(event.entity, event.entityId, event.fromState, event.toState, event.at, event.by, event.reason, importId)
        .run();
}

void EventLog::appendAll(const QList<Event> &events, std::optional<qint64> importId)
{
    BulkInsert rows(u"events"_s, {u"entity"_s, u"entity_id"_s, u"from_state"_s, u"to_state"_s, u"at"_s, u"by"_s, u"reason"_s, u"import_id"_s});
    for (const auto &event : events)
        rows.add(event.entity, event.entityId, event.fromState, event.toState, event.at, event.by, event.reason, importId);
    rows.run(m_db);
}

qint64 EventLog::nextId(const QString &table, const QString &entity) const
{
    const auto stored = m_db.prepare(u"SELECT max(id) FROM %1"_s.arg(table)).number();
    const auto known = m_db.prepare(u"SELECT max(entity_id) FROM events WHERE entity = :entity"_s).bind(u":entity"_s, entity).number();
    return qMax(stored, known) + 1;
}

static Event readEvent(const Statement &row)
{
    return {.id = row.integer(0),
            .entity = row.text(1),
            .entityId = row.integer(2),
            .fromState = row.optionalText(3),
            .toState = row.text(4),
            .at = row.instant(5),
            .by = row.optionalId<StaffId>(6),
            .reason = row.optionalText(7)};
}

QList<Event> EventLog::of(const QString &entity, qint64 entityId) const
{
    return m_db.prepare(uR"(
        SELECT id, entity, entity_id, from_state, to_state, at, by, reason
          FROM events
         WHERE entity = :entity AND entity_id = :id
         ORDER BY at, id)"_s)
        .bind(u":entity"_s, entity)
        .bind(u":id"_s, entityId)
        .rows(&readEvent);
}
