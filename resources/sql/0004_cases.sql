-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    customer_id INTEGER REFERENCES customers (id),
    product_id INTEGER REFERENCES products (id),
    serial TEXT,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('question', 'fault', 'complaint', 'return', 'praise')),
    category TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
    level INTEGER NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 3),
    assignee_id INTEGER REFERENCES staff (id),
    status TEXT NOT NULL CHECK (status IN ('new', 'open', 'waiting_customer', 'waiting_third_party', 'resolved', 'closed', 'cancelled')),
    opened_at INTEGER NOT NULL,
    -- Replayed from the event log and the interactions by models/cases/caserules at each change; `check` compares.
    first_response_at INTEGER,
    first_resolved_at INTEGER,
    last_resolved_at INTEGER,
    closed_at INTEGER,
    reopen_count INTEGER NOT NULL DEFAULT 0,
    hand_over_count INTEGER NOT NULL DEFAULT 0,
    inbound_episodes INTEGER,    -- none: unknown
    ours_first_ms INTEGER,       -- our time until the first and the last resolution
    ours_last_ms INTEGER,
    follows_up_id INTEGER REFERENCES cases (id),
    duplicate_of_id INTEGER REFERENCES cases (id),
    cancel_reason TEXT CHECK (cancel_reason IN ('spam', 'duplicate', 'merged', 'withdrawn')),
    is_internal INTEGER NOT NULL DEFAULT 0,
    statutory_due_on TEXT,
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id)
);
CREATE UNIQUE INDEX cases_by_number ON cases (number);
CREATE INDEX cases_by_customer ON cases (customer_id, opened_at);
CREATE INDEX cases_by_status ON cases (status, opened_at);
CREATE INDEX cases_by_opening ON cases (opened_at);
CREATE INDEX cases_by_resolution ON cases (first_resolved_at) WHERE first_resolved_at IS NOT NULL;
CREATE INDEX cases_by_assignee ON cases (assignee_id, status) WHERE assignee_id IS NOT NULL;
CREATE INDEX cases_by_product ON cases (product_id) WHERE product_id IS NOT NULL;
CREATE INDEX cases_by_follow_up ON cases (follows_up_id) WHERE follows_up_id IS NOT NULL;
CREATE INDEX cases_by_duplicate ON cases (duplicate_of_id) WHERE duplicate_of_id IS NOT NULL;
CREATE INDEX cases_by_import ON cases (import_id) WHERE import_id IS NOT NULL;

-- The last number that was given out in each year: "C-2026-00042".
CREATE TABLE case_numbers (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
);

CREATE TABLE interactions (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER REFERENCES customers (id),
    case_id INTEGER REFERENCES cases (id),
    direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound', 'internal')),
    channel TEXT NOT NULL,
    at INTEGER NOT NULL,
    author_id INTEGER REFERENCES staff (id),
    is_automatic INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES imports (id)
);
CREATE INDEX interactions_by_case ON interactions (case_id, at);
CREATE INDEX interactions_by_customer ON interactions (customer_id, at);
CREATE INDEX interactions_by_import ON interactions (import_id) WHERE import_id IS NOT NULL;
