// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/timelinestore.h"

#include "models/storage/connection.h"

using namespace Qt::StringLiterals;

static TimelineEntry readEntry(const Statement &row)
{
    TimelineEntry entry{.kind = row.choice<TimelineKind>(0),
                        .id = row.integer(1),
                        .caseId = row.integer(2),
                        .at = row.instant(3),
                        .wholeDay = row.flag(4),
                        .title = row.text(5),
                        .detail = row.text(6),
                        .channel = row.optionalChoice<Channel>(7),
                        .status = row.text(8),
                        .automatic = row.flag(12)};
    if (!row.isNull(9))
        entry.amount = Money{row.integer(9), row.text(10)};
    if (!row.isNull(11))
        entry.score = int(row.integer(11));
    return entry;
}

/// Of a purchase without an hour the noon in UTC stands in: the same day in nearly every zone.
static const QString kSql = uR"(
    SELECT p.kind, p.id, 0, coalesce(p.made_at, unixepoch(p.made_on) * 1000 + 43200000) AS happened_at, p.made_at IS NULL,
           p.number,
           (SELECT group_concat(description, ', ')
              FROM (SELECT description FROM purchase_lines WHERE purchase_id = p.id ORDER BY position LIMIT 3)),
           p.channel, p.status, p.gross_minor, p.currency, NULL, 0
      FROM purchases p
     WHERE p.customer_id = :customer AND :purchases
     UNION ALL
    SELECT 'offer', o.id, 0, o.issued_at, 0,
           o.number || CASE WHEN o.revision > 1 THEN '/' || o.revision ELSE '' END || CASE o.variant WHEN 'A' THEN '' ELSE ' ' || o.variant END,
           (SELECT group_concat(description, ', ')
              FROM (SELECT description FROM offer_lines WHERE offer_id = o.id ORDER BY position LIMIT 3)),
           o.channel, o.status, o.gross_minor, o.currency, NULL, 0
      FROM offers o
     WHERE o.customer_id = :customer AND o.issued_at IS NOT NULL AND :offers
     UNION ALL
    SELECT 'case', id, id, opened_at, 0, number, CASE subject WHEN '' THEN category ELSE subject END,
           channel, status, NULL, NULL, NULL, 0
      FROM cases
     WHERE customer_id = :customer AND :cases
     UNION ALL
    SELECT 'rma', r.id, r.case_id, unixepoch(r.requested_on) * 1000 + 43200000, 1, r.number,
           coalesce(p.name, l.description) || CASE r.reason WHEN '' THEN '' ELSE ': ' || r.reason END,
           NULL, r.status, NULL, NULL, NULL, 0
      FROM cases c
      JOIN returns r ON r.case_id = c.id
      LEFT JOIN devices d ON d.id = r.device_id
      LEFT JOIN purchase_lines l ON l.id = r.purchase_line_id
      LEFT JOIN products p ON p.id = coalesce(d.product_id, l.product_id)
     WHERE c.customer_id = :customer AND :cases
     UNION ALL
    SELECT i.direction, i.id, i.case_id, i.at, 0, s.name, i.text, i.channel, NULL, NULL, NULL, NULL, i.is_automatic
      FROM interactions i
      LEFT JOIN staff s ON s.id = i.author_id
     WHERE i.customer_id = :customer AND :contacts
     UNION ALL
    SELECT kind, id, case_id, answered_at, 0, NULL, comment, NULL, NULL, NULL, NULL, score, 0
      FROM survey_responses
     WHERE customer_id = :customer AND :surveys
     UNION ALL
    SELECT 'device', d.id, 0, unixepoch(d.acquired_on) * 1000 + 43200000, 1, product.name, d.serial, NULL, d.status, NULL, NULL, NULL, 0
      FROM devices d
      JOIN products product ON product.id = d.product_id
     WHERE d.owner_id = :customer AND d.acquired_on IS NOT NULL AND :devices
     UNION ALL
    SELECT 'registration', d.id, 0, unixepoch(w.registered_on) * 1000 + 43200000, 1, product.name, w.registration_number, NULL, w.layer,
           NULL, NULL, NULL, 0
      FROM devices d
      JOIN warranties w ON w.device_id = d.id AND w.registered_on IS NOT NULL
      JOIN products product ON product.id = d.product_id
     WHERE d.owner_id = :customer AND :devices
     UNION ALL
    SELECT e.to_state, o.id, 0, e.at, 0, o.number, coalesce(nullif(e.reason, ''), o.title), NULL, NULL, NULL, NULL, NULL, 0
      FROM contracts o
      JOIN events e ON e.entity = 'contract' AND e.entity_id = o.id AND e.to_state IN ('added', 'renewed', 'ended')
     WHERE o.customer_id = :customer AND :devices
       AND (SELECT to_state FROM events n WHERE n.entity = 'contract' AND n.entity_id = o.id AND n.id > e.id ORDER BY n.id LIMIT 1)
           IS NOT 'taken_back'
     ORDER BY happened_at DESC, 1, 2 DESC
     LIMIT :limit OFFSET :skip)"_s;

QList<TimelineEntry> TimelineStore::of(CustomerId customer, TimelineGroup group, int limit, int skip) const
{
    const auto wants = [group](TimelineGroup part) { return group == TimelineGroup::All || group == part; };
    return m_db.prepare(kSql)
        .bind(u":customer"_s, customer)
        .bind(u":purchases"_s, wants(TimelineGroup::Purchases))
        .bind(u":offers"_s, wants(TimelineGroup::Offers))
        .bind(u":cases"_s, wants(TimelineGroup::Cases))
        .bind(u":contacts"_s, wants(TimelineGroup::Contacts))
        .bind(u":surveys"_s, wants(TimelineGroup::Surveys))
        .bind(u":devices"_s, wants(TimelineGroup::Devices))
        .bind(u":limit"_s, limit)
        .bind(u":skip"_s, skip)
        .rows(&readEntry);
}

QList<Score> TimelineStore::lastScores(CustomerId customer, int limit) const
{
    const auto sql = uR"(
        SELECT kind, score, answered_at
          FROM survey_responses
         WHERE customer_id = :customer
         ORDER BY answered_at DESC, id DESC
         LIMIT :limit)"_s;
    const auto read = [](const Statement &row) {
        return Score{row.choice<ScoreKind>(0), int(row.integer(1)), row.instant(2)};
    };
    return m_db.prepare(sql).bind(u":customer"_s, customer).bind(u":limit"_s, limit).rows(read);
}
