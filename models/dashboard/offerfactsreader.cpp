// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/offerfactsreader.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

static OfferStepFact readStep(const Statement &row)
{
    return {.id = row.id<OfferId>(0),
            .to = row.choice<OfferStatus>(1),
            .at = row.instant(2),
            .standsAt = row.choice<OfferStatus>(3),
            .declineReason = row.text(4)};
}

static std::vector<OfferStepFact> readSteps(Connection &db, const Period &covers, std::optional<Channel> channel)
{
    auto statement = db.prepare(uR"(
        SELECT e.entity_id, e.to_state, e.at, o.status, o.decline_reason
          FROM events e
         CROSS JOIN offers o ON o.id = e.entity_id
         WHERE e.entity = 'offer' AND e.at >= :start AND e.at < :end
           AND e.to_state IN ('issued', 'accepted', 'declined', 'expired', 'withdrawn', 'superseded')
           AND (:channel IS NULL OR o.channel = :channel)
         ORDER BY e.at, e.id)"_s);
    statement.bind(u":start"_s, covers.start()).bind(u":end"_s, covers.end()).bind(u":channel"_s, channel);
    std::vector<OfferStepFact> steps;
    while (statement.next())
        steps.push_back(readStep(statement));
    return steps;
}

/// Of a draft that stood beside several offers, one counts.
static void readConflicts(Connection &db, const Period &covers, std::optional<Channel> channel, OfferFacts &facts)
{
    auto statement = db.prepare(uR"(
        SELECT max(x.other_offer_id), x.at, x.choice = 'justify'
          FROM offer_conflicts x
         CROSS JOIN offers o ON o.id = x.other_offer_id
         WHERE x.at >= :start AND x.at < :end
           AND instr(' ' || x.kinds || ' ', ' price_differs ') > 0
           AND (:channel IS NULL OR o.channel = :channel)
         GROUP BY coalesce(x.offer_id, -x.id), x.choice = 'justify'
         ORDER BY x.at, x.id)"_s);
    statement.bind(u":start"_s, covers.start()).bind(u":end"_s, covers.end()).bind(u":channel"_s, channel);
    while (statement.next()) {
        if (statement.flag(2))
            facts.justified.push_back(statement.instant(1));
        else
            facts.prevented.push_back({statement.id<OfferId>(0), statement.instant(1)});
    }
}

OfferFacts readOfferFacts(Connection &db, const Period &covers, std::optional<Channel> channel)
{
    OfferFacts facts{.steps = readSteps(db, covers, channel)};
    readConflicts(db, covers, channel, facts);
    return facts;
}
