-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes down the rows that an import of customers made: as CSV files for import_bare.sql, and in rows.db for import_copy.sql.
ATTACH 'rows.db' AS rows;
CREATE TABLE rows.customers AS SELECT * FROM main.customers ORDER BY id;
CREATE TABLE rows.contact_points AS SELECT * FROM main.contact_points ORDER BY id;
CREATE TABLE rows.search_words AS SELECT rowid AS id, text FROM main.search_words ORDER BY id;
CREATE TABLE rows.search_pieces AS SELECT rowid AS id, text FROM main.search_pieces ORDER BY id;
.mode csv
.output rows-customers.csv
SELECT * FROM rows.customers;
.output rows-contact_points.csv
SELECT * FROM rows.contact_points;
.output rows-search_words.csv
SELECT * FROM rows.search_words;
.output rows-search_pieces.csv
SELECT * FROM rows.search_pieces;
