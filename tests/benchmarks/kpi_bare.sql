-- SPDX-License-Identifier: GPL-3.0-or-later
-- The figures of `aftersalectl kpi` as bare SQL for the sqlite3 shell: what the benchmark "kpi" is measured against.
-- Over all time, in the zone UTC, with a window of 7 days and the default targets. :now is the moment of the run in milliseconds
-- (`.parameter set :now …`); without it the shell's clock.
.mode list
.headers on

-- First-contact resolution.
WITH resolved AS (
    SELECT id, customer_id, category, product_id, serial, opened_at, first_resolved_at, reopen_count, hand_over_count,
           coalesce(inbound_episodes, 1) AS episodes
      FROM cases
     WHERE first_resolved_at IS NOT NULL
       AND cancel_reason IS NULL AND status <> 'cancelled' AND NOT is_internal),
matured AS (
    SELECT *, reopen_count > 0 AS reopened, hand_over_count > 0 AS handed_over, episodes > 1 AS repeat_contact,
           EXISTS (SELECT 1 FROM cases AS later
                    WHERE later.customer_id = resolved.customer_id AND later.id <> resolved.id
                      AND later.opened_at > resolved.opened_at
                      AND later.opened_at <= resolved.first_resolved_at + 7 * 86400000
                      AND later.status <> 'cancelled' AND NOT later.is_internal
                      AND ((later.category <> '' AND later.category = resolved.category)
                           OR (later.serial <> '' AND later.serial = resolved.serial
                               AND later.product_id IS resolved.product_id))) AS repeat_case
      FROM resolved
     WHERE first_resolved_at + 7 * 86400000 <= coalesce(:now, 1000 * strftime('%s', 'now')))
SELECT 'first_contact_resolution' AS kpi, count(*) AS n, sum(NOT (reopened OR handed_over OR repeat_contact OR repeat_case)) AS first_contact,
       sum(reopened) AS reopened, sum(handed_over) AS hand_over, sum(repeat_contact) AS repeat_contact, sum(repeat_case) AS repeat_case
  FROM matured;

-- First response, by channel and over all.
WITH measured AS (
    SELECT channel, first_response_at - opened_at AS ms
      FROM cases
     WHERE first_response_at >= opened_at AND status <> 'cancelled' AND NOT is_internal),
both AS (
    SELECT * FROM measured UNION ALL SELECT 'all', ms FROM measured),
ranked AS (
    SELECT channel, ms, row_number() OVER (PARTITION BY channel ORDER BY ms) - 1 AS rank,
           (count(*) OVER (PARTITION BY channel) - 1) AS last
      FROM both)
SELECT 'first_response' AS kpi, channel, count(*) AS n, avg(ms) / 1000 AS mean_s,
       sum(CASE rank WHEN last * 5 / 10 THEN ms * (1 - (last * 5 % 10) / 10.0) WHEN last * 5 / 10 + 1 THEN ms * ((last * 5 % 10) / 10.0) END) / 1000 AS median_s,
       sum(CASE rank WHEN last * 9 / 10 THEN ms * (1 - (last * 9 % 10) / 10.0) WHEN last * 9 / 10 + 1 THEN ms * ((last * 9 % 10) / 10.0) END) / 1000 AS p90_s
  FROM ranked
 GROUP BY channel;
SELECT 'waiting' AS kpi, count(*) AS n, min(opened_at) AS oldest
  FROM cases
 WHERE first_response_at IS NULL AND status IN ('new', 'open', 'waiting_customer', 'waiting_third_party') AND NOT is_internal;

-- Resolution, elapsed and ours.
WITH measured AS (
    SELECT 'elapsed' AS clock, first_resolved_at - opened_at AS ms
      FROM cases
     WHERE first_resolved_at BETWEEN opened_at AND coalesce(:now, 1000 * strftime('%s', 'now'))
       AND status <> 'cancelled' AND NOT is_internal
     UNION ALL
    SELECT 'ours', ours_first_ms
      FROM cases
     WHERE ours_first_ms >= 0 AND first_resolved_at BETWEEN opened_at AND coalesce(:now, 1000 * strftime('%s', 'now'))
       AND status <> 'cancelled' AND NOT is_internal),
ranked AS (
    SELECT clock, ms, row_number() OVER (PARTITION BY clock ORDER BY ms) - 1 AS rank,
           (count(*) OVER (PARTITION BY clock) - 1) AS last
      FROM measured)
SELECT 'resolution' AS kpi, clock, count(*) AS n, avg(ms) / 1000 AS mean_s,
       sum(CASE rank WHEN last * 5 / 10 THEN ms * (1 - (last * 5 % 10) / 10.0) WHEN last * 5 / 10 + 1 THEN ms * ((last * 5 % 10) / 10.0) END) / 1000 AS median_s,
       sum(CASE rank WHEN last * 9 / 10 THEN ms * (1 - (last * 9 % 10) / 10.0) WHEN last * 9 / 10 + 1 THEN ms * ((last * 9 % 10) / 10.0) END) / 1000 AS p90_s
  FROM ranked
 GROUP BY clock;

-- Satisfaction and recommendation.
SELECT 'csat' AS kpi, count(*) AS n, sum(score >= 4) AS satisfied, avg(score) AS mean FROM survey_responses WHERE kind = 'csat';
SELECT 'nps' AS kpi, count(*) AS n, sum(score >= 9) AS promoters, sum(score BETWEEN 7 AND 8) AS passives, sum(score <= 6) AS detractors,
       100.0 * (sum(score >= 9) - sum(score <= 6)) / count(*) AS value
  FROM survey_responses WHERE kind = 'nps';

-- Targets of first response: an unanswered case that is still open breaches at its deadline.
WITH targets (channel, target_ms) AS (VALUES ('phone', 420000), ('email', 14400000), ('chat', 420000))
SELECT 'target' AS kpi, cases.channel, target_ms / 1000 AS target_s,
       sum(first_response_at BETWEEN opened_at AND opened_at + target_ms) AS met,
       sum(first_response_at > opened_at + target_ms
           OR (first_response_at IS NULL AND status IN ('new', 'open', 'waiting_customer', 'waiting_third_party')
               AND opened_at + target_ms < coalesce(:now, 1000 * strftime('%s', 'now')))) AS breached
  FROM cases JOIN targets ON targets.channel = cases.channel
 WHERE status <> 'cancelled' AND NOT is_internal
 GROUP BY cases.channel;

-- Backlog from the event log: what came into the work and what left it, by day.
WITH moves AS (
    SELECT at, entity_id,
           CASE WHEN from_state IS NULL THEN 'created'
                WHEN from_state IN ('resolved', 'closed') THEN 'reopened'
                WHEN to_state = 'cancelled' THEN 'cancelled'
                ELSE 'resolved' END AS move
      FROM events
     WHERE entity = 'case' AND at <= coalesce(:now, 1000 * strftime('%s', 'now'))
       AND (from_state IS NULL OR from_state IN ('resolved', 'closed', 'cancelled'))
           <> (to_state IN ('resolved', 'closed', 'cancelled') AND from_state IS NOT NULL))
SELECT 'backlog' AS kpi, sum(move = 'created') AS created, sum(move = 'reopened') AS reopened, sum(move = 'resolved') AS resolved,
       sum(move = 'cancelled') AS cancelled,
       sum(CASE WHEN move IN ('created', 'reopened') THEN 1 ELSE -1 END) AS closing, count(DISTINCT at / 86400000) AS days
  FROM moves;

-- Problems by category and product.
SELECT 'problem' AS kpi, cases.category, products.name AS product, count(*) AS cases
  FROM cases LEFT JOIN products ON products.id = cases.product_id
 WHERE status <> 'cancelled' AND NOT is_internal
 GROUP BY cases.category, cases.product_id
 ORDER BY count(*) DESC
 LIMIT 20;

-- Repeat purchase within the last 12 months.
SELECT 'repeat_purchase' AS kpi, count(*) AS customers, sum(purchases >= 2) AS repeat
  FROM (SELECT customer_id, count(*) AS purchases
          FROM purchases
         WHERE customer_id IS NOT NULL AND kind = 'sale' AND status <> 'cancelled'
           AND made_on > date(coalesce(:now, 1000 * strftime('%s', 'now')) / 1000, 'unixepoch', '-12 months')
         GROUP BY customer_id);
