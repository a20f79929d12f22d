-- SPDX-License-Identifier: GPL-3.0-or-later
-- Copies the prepared rows of rows.db into an empty shop, in one transaction, under the settings of the shop's writer.
PRAGMA foreign_keys = ON;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -32000;
PRAGMA wal_autocheckpoint = 8000;
ATTACH 'rows.db' AS rows;
BEGIN;
INSERT INTO imports (id, kind, file_name, state, started_at) VALUES (1, 'customers', 'rows.db', 'finished', 0);
INSERT INTO customers SELECT * FROM rows.customers;
INSERT INTO contact_points SELECT * FROM rows.contact_points;
INSERT INTO search_words (rowid, text) SELECT id, text FROM rows.search_words;
INSERT INTO search_pieces (rowid, text) SELECT id, text FROM rows.search_pieces;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
