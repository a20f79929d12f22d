-- SPDX-License-Identifier: GPL-3.0-or-later
-- Loads the prepared rows from CSV into an empty shop: the shell's .import into tables without indexes, as it knows no NULL, then
-- into the shop in one transaction, under the settings of the shop's writer.
PRAGMA foreign_keys = ON;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -32000;
PRAGMA wal_autocheckpoint = 8000;
PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE c (id INTEGER, kind, name, company, sort_key, external_id, language, birthday, segment, source, owner_id, preferred_channel,
                     next_touch_on, tax_number, note, created_at, row_version, import_id);
CREATE TEMP TABLE p (id INTEGER, customer_id, kind, value, normalized, extension, city, postcode, country, is_primary);
CREATE TEMP TABLE w (id INTEGER, text);
CREATE TEMP TABLE q (id INTEGER, text);
.mode csv
.import --schema temp rows-customers.csv c
.import --schema temp rows-contact_points.csv p
.import --schema temp rows-search_words.csv w
.import --schema temp rows-search_pieces.csv q
BEGIN;
INSERT INTO imports (id, kind, file_name, state, started_at) VALUES (1, 'customers', 'rows.csv', 'finished', 0);
INSERT INTO customers
SELECT id, kind, name, company, sort_key, nullif(external_id, ''), nullif(language, ''), nullif(birthday, ''), nullif(segment, ''),
       nullif(source, ''), nullif(owner_id, ''), nullif(preferred_channel, ''), nullif(next_touch_on, ''), nullif(tax_number, ''),
       nullif(note, ''), created_at, row_version, import_id
  FROM c;
INSERT INTO contact_points
SELECT id, customer_id, kind, value, nullif(normalized, ''), nullif(extension, ''), nullif(city, ''), nullif(postcode, ''),
       nullif(country, ''), is_primary
  FROM p;
INSERT INTO search_words (rowid, text) SELECT id, text FROM w;
INSERT INTO search_pieces (rowid, text) SELECT id, text FROM q;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
