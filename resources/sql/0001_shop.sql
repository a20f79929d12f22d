-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shop itself: settings, staff, targets, the event log and the record of imports.
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'reverting', 'reverted')),
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    row_count INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0
);

-- What an import overwrote, so that it can be taken back: one row as it was, in JSON.
CREATE TABLE import_changes (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before_json TEXT NOT NULL
);
CREATE INDEX import_changes_by_import ON import_changes (import_id);
CREATE INDEX import_changes_by_row ON import_changes (table_name, row_id);

CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('staff', 'manager', 'accountant')),
    active INTEGER NOT NULL DEFAULT 1,
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id)
);
CREATE UNIQUE INDEX staff_by_name ON staff (name);

-- A target holds from its first day until a later one for the same figure and channel begins.
CREATE TABLE targets (
    id INTEGER PRIMARY KEY,
    kpi TEXT NOT NULL,
    channel TEXT,
    usual INTEGER NOT NULL,
    good INTEGER NOT NULL,
    starts_on TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);

-- Append-only: every change of state, in the transaction that made it.
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    at INTEGER NOT NULL,
    by INTEGER REFERENCES staff (id),
    reason TEXT,
    import_id INTEGER REFERENCES imports (id)
);
CREATE INDEX events_by_entity ON events (entity, entity_id, at);
CREATE INDEX events_by_time ON events (entity, at);
CREATE INDEX events_by_import ON events (import_id) WHERE import_id IS NOT NULL;

CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events
BEGIN
    SELECT raise(ABORT, 'the event log is append-only');
END;
-- Only what an import wrote may go: when it is taken back, or when a summary gives way to the real history.
CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events
WHEN OLD.import_id IS NULL
  OR (OLD.reason IS NOT 'summary'
      AND NOT EXISTS (SELECT 1 FROM imports WHERE id = OLD.import_id AND state IN ('running', 'reverting')))
BEGIN
    SELECT raise(ABORT, 'the event log is append-only');
END;

-- Search over everything. rowid = kind * 2^40 + id (see models/storage/searchindex.h).
-- A beginning longer than the longest prefix is gathered from all its words anew at each key: a tenth of a second where a million rows
-- have it.
CREATE VIRTUAL TABLE search_words USING fts5 (text, detail = none, columnsize = 0, prefix = '1 2 3 4 5 6 7 8 9 10 11 12', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE search_pieces USING fts5 (text, columnsize = 0, tokenize = 'trigram');
