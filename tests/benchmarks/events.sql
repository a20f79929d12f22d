-- SPDX-License-Identifier: GPL-3.0-or-later
-- Five events for every customer of a shop, for the sqlite3 shell: a purchase, a case with its history, a contact in, an answer out, a
-- response to a survey. Spread over two years from 2024; the same customers, the same events. What a case keeps of its history agrees
-- with its history.
PRAGMA synchronous = OFF;
PRAGMA cache_size = -400000;
PRAGMA temp_store = MEMORY;
BEGIN;
INSERT INTO staff (id, name, sort_key, role) VALUES (1, 'Ewa', 'ewa', 'staff'), (2, 'Marek', 'marek', 'staff'), (3, 'Zofia', 'zofia', 'manager');
INSERT INTO products (id, sku, name, sort_key, category, class, price_e4, tax_rate_bp)
SELECT value, 'SKU-' || value, 'Washing machine ' || value, 'washing machine ' || value, 'appliances', 'durable', 10000000 + value * 10000, 2300
  FROM generate_series(1, 200);
INSERT INTO search_words (rowid, text) SELECT 4 * (1 << 40) + id, lower(name || ' ' || sku) FROM products;

CREATE TEMP TABLE plan AS
SELECT id AS customer,
       1704067200000 + id * 7919 % 63072000 * 1000 AS opened,              -- any second of two years
       30000 + id * 104729 % 14400 * 1000 AS wait,                          -- up to four hours until the answer
       3600000 + id * 1299709 % 604800 * 1000 AS work,                      -- up to a week until it is resolved
       id * 31 % 100 AS fate,                                               -- below 5: still open; below 15: reopened; below 25: handed over
       CASE id * 17 % 5 WHEN 0 THEN 'phone' WHEN 1 THEN 'email' WHEN 2 THEN 'chat' WHEN 3 THEN 'counter' ELSE 'web_form' END AS channel,
       CASE id * 13 % 6 WHEN 0 THEN 'delivery' WHEN 1 THEN 'noise' WHEN 2 THEN 'leak' WHEN 3 THEN 'invoice' WHEN 4 THEN 'display' ELSE 'advice' END AS category,
       1 + id * 37 % 200 AS product,
       1 + id % 3 AS staff
  FROM customers;

INSERT INTO cases (id, number, customer_id, product_id, channel, kind, category, subject, priority, level, assignee_id, status, opened_at,
                   first_response_at, first_resolved_at, last_resolved_at, closed_at, reopen_count, hand_over_count, inbound_episodes,
                   ours_first_ms, ours_last_ms)
SELECT customer, printf('C-2024-%07d', customer), customer, product, channel, 'fault', category, category || ' of washing machine ' || product,
       'normal', CASE WHEN fate BETWEEN 15 AND 24 THEN 2 ELSE 1 END, staff, CASE WHEN fate < 5 THEN 'open' ELSE 'resolved' END, opened,
       opened + CASE WHEN channel IN ('phone', 'counter') THEN 0 ELSE wait END, CASE WHEN fate >= 5 THEN opened + wait + work END,
       CASE WHEN fate >= 5 THEN opened + wait + work + CASE WHEN fate < 15 THEN 172800000 ELSE 0 END END, NULL,
       fate BETWEEN 5 AND 14, fate BETWEEN 15 AND 24, 1, CASE WHEN fate >= 5 THEN wait + work END,
       CASE WHEN fate >= 5 THEN wait + work + CASE WHEN fate < 15 THEN 86400000 ELSE 0 END END
  FROM plan;
INSERT INTO case_numbers (year, last) SELECT 2024, count(*) FROM plan;
INSERT INTO events (entity, entity_id, from_state, to_state, at, by) SELECT 'case', customer, NULL, 'new', opened, staff FROM plan;
INSERT INTO events (entity, entity_id, from_state, to_state, at, by) SELECT 'case', customer, 'new', 'open', opened + wait, staff FROM plan;
INSERT INTO events (entity, entity_id, from_state, to_state, at, by)
SELECT 'case', customer, 'open', 'resolved', opened + wait + work, staff FROM plan WHERE fate >= 5;
INSERT INTO events (entity, entity_id, from_state, to_state, at, by)
SELECT 'case', customer, 'resolved', 'open', opened + wait + work + 86400000, staff FROM plan WHERE fate BETWEEN 5 AND 14;
INSERT INTO events (entity, entity_id, from_state, to_state, at, by)
SELECT 'case', customer, 'open', 'resolved', opened + wait + work + 172800000, staff FROM plan WHERE fate BETWEEN 5 AND 14;
INSERT INTO events (entity, entity_id, from_state, to_state, at, by)
SELECT 'case_level', customer, '1', '2', opened + wait + 1000, staff FROM plan WHERE fate BETWEEN 15 AND 24;
INSERT INTO interactions (customer_id, case_id, direction, channel, at, text)
SELECT customer, customer, 'inbound', channel, opened, 'It started yesterday.' FROM plan;
INSERT INTO interactions (customer_id, case_id, direction, channel, at, author_id, text)
SELECT customer, customer, 'outbound', channel, opened + wait, staff, 'We are looking into it.' FROM plan;
INSERT INTO survey_responses (kind, score, answered_at, customer_id, case_id)
SELECT CASE customer % 2 WHEN 0 THEN 'csat' ELSE 'nps' END, CASE customer % 2 WHEN 0 THEN 1 + customer * 23 % 5 ELSE customer * 29 % 11 END,
       opened + wait + work + 200000000, customer, customer
  FROM plan;

INSERT INTO purchases (id, number, customer_id, kind, status, made_on, delivered_on, channel, currency, net_minor, gross_minor)
SELECT customer, printf('P-%07d', customer), customer, 'sale', 'delivered', date(opened / 1000 - 864000, 'unixepoch'),
       date(opened / 1000 - 864000, 'unixepoch'), 'counter', 'PLN', 100000 + product * 100, round((100000 + product * 100) * 1.23)
  FROM plan;
INSERT INTO purchase_lines (purchase_id, position, product_id, description, quantity_milli, unit_price_e4, tax_rate_bp, net_minor,
                            gross_minor, serial, delivered_on)
SELECT customer, 0, product, 'Washing machine ' || product, 1000, 10000000 + product * 10000, 2300, 100000 + product * 100,
       round((100000 + product * 100) * 1.23), printf('WM%09d', customer * 7919), date(opened / 1000 - 864000, 'unixepoch')
  FROM plan;
INSERT INTO payments (purchase_id, paid_on, amount_minor, method)
SELECT customer, date(opened / 1000 - 864000, 'unixepoch'), round((100000 + product * 100) * 1.23), 'card' FROM plan;
INSERT INTO events (entity, entity_id, from_state, to_state, at, by)
SELECT 'purchase', customer, NULL, 'delivered', opened - 864000000, staff FROM plan;

INSERT INTO search_words (rowid, text)
SELECT 2 * (1 << 40) + customer, printf('c-2024-%07d ', customer) || category || ' of washing machine ' || product || ' ' || category || ' ' FROM plan;
INSERT INTO search_pieces (rowid, text) SELECT 2 * (1 << 40) + customer, printf('c2024%07d', customer) FROM plan;
INSERT INTO search_words (rowid, text)
SELECT 3 * (1 << 40) + customer, printf('p-%07d washing machine ', customer) || product || printf(' wm%09d', customer * 7919) FROM plan;
INSERT INTO search_pieces (rowid, text) SELECT 3 * (1 << 40) + customer, printf('p%07d' || char(10) || 'wm%09d', customer, customer * 7919) FROM plan;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
