// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/casehistory.h"

#include "models/cases/caseevents.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kCasesAtOnce = 500;

struct KeptCase {
    CaseId id;
    QString number;
    CaseStatus status = CaseStatus::New;
    bool imported = false;
    ReplayedFacts facts;
};

/// What is recorded of a range of cases, by the number of the case.
struct History {
    QHash<qint64, QList<Event>> statuses;
    QHash<qint64, QList<Event>> levels;
    QHash<qint64, QList<Interaction>> contacts;
};

KeptCase readKept(const Statement &row)
{
    KeptCase kept{
        .id = row.id<CaseId>(0), .number = row.text(1), .status = row.choice<CaseStatus>(2), .imported = row.flag(3)};
    kept.facts = {.firstResponseAt = row.optionalInstant(4),
                  .firstResolvedAt = row.optionalInstant(5),
                  .lastResolvedAt = row.optionalInstant(6),
                  .closedAt = row.optionalInstant(7),
                  .reopenCount = int(row.integer(8)),
                  .handOverCount = int(row.integer(9)),
                  .inboundEpisodes = row.isNull(10) ? std::nullopt : std::optional(int(row.integer(10))),
                  .oursFirstMs = row.optionalInteger(11),
                  .oursLastMs = row.optionalInteger(12)};
    return kept;
}

QList<KeptCase> casesAfter(Connection &db, CaseId last)
{
    return db
        .prepare(uR"(
        SELECT id, number, status, import_id IS NOT NULL, first_response_at, first_resolved_at, last_resolved_at, closed_at,
               reopen_count, hand_over_count, inbound_episodes, ours_first_ms, ours_last_ms
          FROM cases
         WHERE id > :last
         ORDER BY id
         LIMIT :count)"_s)
        .bind(u":last"_s, last.value)
        .bind(u":count"_s, kCasesAtOnce)
        .rows(&readKept);
}

QHash<qint64, QList<Event>> eventsBetween(Connection &db, const QString &entity, CaseId first, CaseId last)
{
    QHash<qint64, QList<Event>> events;
    auto statement = db.prepare(uR"(
        SELECT entity_id, from_state, to_state, at, reason
          FROM events
         WHERE entity = :entity AND entity_id BETWEEN :first AND :last
         ORDER BY entity_id, at, id)"_s);
    statement.bind(u":entity"_s, entity).bind(u":first"_s, first).bind(u":last"_s, last);
    while (statement.next()) {
        events[statement.integer(0)].append({.fromState = statement.optionalText(1),
                                             .toState = statement.text(2),
                                             .at = statement.instant(3),
                                             .reason = statement.optionalText(4)});
    }
    return events;
}

QHash<qint64, QList<Interaction>> contactsBetween(Connection &db, CaseId first, CaseId last)
{
    QHash<qint64, QList<Interaction>> contacts;
    auto statement = db.prepare(uR"(
        SELECT case_id, direction, channel, at, is_automatic
          FROM interactions
         WHERE case_id BETWEEN :first AND :last
         ORDER BY case_id, at, id)"_s);
    statement.bind(u":first"_s, first).bind(u":last"_s, last);
    while (statement.next()) {
        contacts[statement.integer(0)].append({.direction = statement.choice<Direction>(1),
                                               .channel = statement.choice<Channel>(2),
                                               .at = statement.instant(3),
                                               .automatic = statement.flag(4)});
    }
    return contacts;
}

History historyBetween(Connection &db, CaseId first, CaseId last)
{
    return {eventsBetween(db, kCaseEntity, first, last), eventsBetween(db, kCaseLevelEntity, first, last),
            contactsBetween(db, first, last)};
}

QStringList differences(const ReplayedFacts &kept, const ReplayedFacts &told)
{
    QStringList names;
    const auto compare = [&names](bool same, const QString &name) {
        if (!same)
            names.append(name);
    };
    compare(kept.firstResponseAt == told.firstResponseAt, u"first_response_at"_s);
    compare(kept.firstResolvedAt == told.firstResolvedAt, u"first_resolved_at"_s);
    compare(kept.lastResolvedAt == told.lastResolvedAt, u"last_resolved_at"_s);
    compare(kept.closedAt == told.closedAt, u"closed_at"_s);
    compare(kept.reopenCount == told.reopenCount, u"reopen_count"_s);
    compare(kept.handOverCount == told.handOverCount, u"hand_over_count"_s);
    compare(kept.inboundEpisodes == told.inboundEpisodes, u"inbound_episodes"_s);
    compare(kept.oursFirstMs == told.oursFirstMs, u"ours_first_ms"_s);
    compare(kept.oursLastMs == told.oursLastMs, u"ours_last_ms"_s);
    return names;
}

QString faultOf(const KeptCase &kept, const History &history)
{
    const auto statuses = history.statuses.value(kept.id.value);
    QStringList names;
    if (statuses.isEmpty() || statuses.last().toState != toWord(kept.status))
        names.append(u"status"_s);
    if (!kept.imported)
        names += differences(kept.facts, replayedFacts(statuses, history.levels.value(kept.id.value),
                                                       history.contacts.value(kept.id.value)));
    return names.isEmpty() ? QString()
                           : u"case %1: its history tells something else of %2"_s.arg(kept.number, names.join(u", "_s));
}

} // namespace

ReplayedFacts replayedFacts(Connection &db, CaseId id)
{
    const auto history = historyBetween(db, id, id);
    return replayedFacts(history.statuses.value(id.value), history.levels.value(id.value),
                         history.contacts.value(id.value));
}

QStringList caseFactFaults(Connection &db)
{
    QStringList faults;
    for (auto cases = casesAfter(db, {}); !cases.isEmpty(); cases = casesAfter(db, cases.last().id)) {
        const auto history = historyBetween(db, cases.first().id, cases.last().id);
        for (const auto &kept : cases) {
            if (const auto fault = faultOf(kept, history); !fault.isEmpty())
                faults.append(fault);
        }
    }
    return faults;
}
