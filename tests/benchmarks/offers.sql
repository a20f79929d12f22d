-- SPDX-License-Identifier: GPL-3.0-or-later
-- A device and an offer for every customer of a shop that events.sql has filled, and 1,000 offers more for the first customer, for the
-- sqlite3 shell. Half of the offers are accepted, a quarter declined, a quarter expired; the first customer's last hundred are open.
-- Offers go in as an import's, which may tell of what happened elsewhere.
PRAGMA synchronous = OFF;
PRAGMA cache_size = -400000;
PRAGMA temp_store = MEMORY;
BEGIN;
UPDATE products SET category = 'appliances ' || (id % 10);
INSERT INTO devices (id, product_id, serial, serial_key, owner_id, purchase_line_id, acquired_on, status)
SELECT l.id, l.product_id, l.serial, lower(l.serial), p.customer_id, l.id, p.made_on, 'owned'
  FROM purchase_lines l JOIN purchases p ON p.id = l.purchase_id
 WHERE l.serial IS NOT NULL;
INSERT INTO search_words (rowid, text)
SELECT 5 * (1 << 40) + d.id, lower(p.name || ' ' || d.serial) || ' ' || replace(replace(c.name || ' ' || c.company, 'ł', 'l'), 'Ł', 'l')
  FROM devices d JOIN products p ON p.id = d.product_id JOIN customers c ON c.id = d.owner_id;
INSERT INTO search_pieces (rowid, text) SELECT 5 * (1 << 40) + id, lower(serial) FROM devices;

INSERT INTO imports (id, kind, file_name, state, started_at) VALUES (1000000, 'offers', 'offers.sql', 'running', 0);
CREATE TEMP TABLE quote AS
SELECT id, id AS customer, 1704067200000 + id * 15485863 % 63072000 * 1000 AS issued, 1 + id * 53 % 200 AS product,
       CASE id % 4 WHEN 0 THEN 'declined' WHEN 1 THEN 'expired' ELSE 'accepted' END AS status
  FROM customers
 UNION ALL
SELECT (SELECT max(id) FROM customers) + value, (SELECT min(id) FROM customers), 1735689600000 + value * 31000000, 1 + value % 200,
       CASE WHEN value > 900 THEN 'issued' ELSE 'declined' END
  FROM generate_series(1, 1000);
INSERT INTO offers (id, number, customer_id, author_id, channel, currency, net_minor, gross_minor, created_at, issued_at, valid_until,
                    status, decided_at, decline_reason, import_id)
SELECT id, printf('O-2025-%07d', id), customer, 1 + id % 3, 'email', 'PLN', 95000 + product * 100, round((95000 + product * 100) * 1.23),
       issued, issued, date(issued / 1000 + 2592000, 'unixepoch'), status,
       CASE WHEN status <> 'issued' THEN issued + CASE status WHEN 'expired' THEN 2678400000 ELSE 259200000 END END,
       CASE status WHEN 'declined' THEN 'too dear' END, 1000000
  FROM quote;
INSERT INTO offer_lines (offer_id, position, product_id, description, description_key, quantity_milli, unit_price_e4, tax_rate_bp,
                         net_minor, gross_minor)
SELECT id, 0, product, 'Washing machine ' || product, 'washing machine ' || product, 1000, 9500000 + product * 10000, 2300,
       95000 + product * 100, round((95000 + product * 100) * 1.23)
  FROM quote;
UPDATE imports SET state = 'finished', finished_at = 0 WHERE id = 1000000;
INSERT INTO events (entity, entity_id, from_state, to_state, at, by) SELECT 'offer', id, 'draft', 'issued', issued, 1 + id % 3 FROM quote;
INSERT INTO events (entity, entity_id, from_state, to_state, at)
SELECT 'offer', id, 'issued', status, issued + CASE status WHEN 'expired' THEN 2678400000 ELSE 259200000 END FROM quote WHERE status <> 'issued';
INSERT INTO search_words (rowid, text) SELECT 6 * (1 << 40) + q.id, printf('o-2025-%07d washing machine ', q.id) || q.product || ' ' ||
       replace(replace(c.name || ' ' || c.company, 'ł', 'l'), 'Ł', 'l')
  FROM quote q JOIN customers c ON c.id = q.customer;
INSERT INTO search_pieces (rowid, text) SELECT 6 * (1 << 40) + id, printf('o2025%07d', id) FROM quote;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
