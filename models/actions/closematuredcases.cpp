// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/closematuredcases.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

int closeMaturedCases(Connection &db, int windowDays, const Stamp &stamp)
{
    const auto limit = stamp.at.plusDays(-windowDays);
    // What time makes of an imported case is no use of it: the event goes with the import.
    const int events = db.prepare(uR"(
        INSERT INTO events (entity, entity_id, from_state, to_state, at, by, reason, import_id)
        SELECT 'case', id, 'resolved', 'closed', :at, :by, 'matured', import_id
          FROM cases
         WHERE status = 'resolved' AND last_resolved_at <= :limit
           AND NOT EXISTS (SELECT 1 FROM returns WHERE case_id = cases.id AND status <> 'closed'))"_s)
                           .bind(u":at"_s, stamp.at)
                           .bind(u":by"_s, stamp.by)
                           .bind(u":limit"_s, limit)
                           .run();
    if (events == 0)
        return 0;
    db.touch(Topic::Cases);
    return db
        .prepare(uR"(
        UPDATE cases
           SET status = 'closed', closed_at = :at, row_version = row_version + 1
         WHERE status = 'resolved' AND last_resolved_at <= :limit
           AND NOT EXISTS (SELECT 1 FROM returns WHERE case_id = cases.id AND status <> 'closed'))"_s)
        .bind(u":at"_s, stamp.at)
        .bind(u":limit"_s, limit)
        .run();
}
