// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/expireoffers.h"

#include "models/settings/shopsettings.h"
#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

/// What time makes of an imported offer is no use of it: the event goes with the import.
static int expireOfDay(Connection &db, QDate last, Instant end)
{
    db.prepare(uR"(
        INSERT INTO events (entity, entity_id, from_state, to_state, at, import_id)
        SELECT 'offer', id, 'issued', 'expired', :at, import_id FROM offers WHERE status = 'issued' AND valid_until = :last)"_s)
        .bind(u":at"_s, end)
        .bind(u":last"_s, last)
        .run();
    return db
        .prepare(uR"(
        UPDATE offers SET status = 'expired', decided_at = :at, row_version = row_version + 1
         WHERE status = 'issued' AND valid_until = :last)"_s)
        .bind(u":at"_s, end)
        .bind(u":last"_s, last)
        .run();
}

int expireOffers(Connection &db, QDate today)
{
    const auto days = db.prepare(u"SELECT DISTINCT valid_until FROM offers WHERE status = 'issued' AND valid_until < ?"_s)
                          .bindAll(today)
                          .rows([](const Statement &row) { return row.date(0); });
    if (days.isEmpty())
        return 0;
    db.touch(Topic::Offers);
    const auto zone = ShopSettingsStore(db).load().zone;
    int expired = 0;
    for (const auto day : days)
        expired += expireOfDay(db, day, startOfDay(day.addDays(1), zone));
    return expired;
}
