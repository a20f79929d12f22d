-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'company')),
    name TEXT NOT NULL,          -- the person's; of a company its contact, may be empty
    company TEXT NOT NULL,       -- empty for a person without one
    sort_key TEXT NOT NULL,
    external_id TEXT,
    language TEXT,
    birthday TEXT,               -- YYYY-MM-DD, or --MM-DD without a year
    segment TEXT,
    source TEXT,
    owner_id INTEGER REFERENCES staff (id),
    preferred_channel TEXT,
    next_touch_on TEXT,
    tax_number TEXT,
    note TEXT,
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id)
);
CREATE INDEX customers_by_name ON customers (sort_key);
CREATE INDEX customers_by_creation ON customers (created_at);
CREATE INDEX customers_by_next_touch ON customers (next_touch_on) WHERE next_touch_on IS NOT NULL;
CREATE UNIQUE INDEX customers_by_external_id ON customers (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX customers_by_tax_number ON customers (tax_number) WHERE tax_number IS NOT NULL;
CREATE INDEX customers_by_import ON customers (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE contact_points (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'messenger', 'address')),
    value TEXT NOT NULL,         -- as typed; of an address the street line
    normalized TEXT,             -- E.164, or the e-mail address in lower case
    extension TEXT,
    city TEXT,
    postcode TEXT,
    country TEXT,
    is_primary INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX contact_points_by_customer ON contact_points (customer_id);
CREATE INDEX contact_points_by_value ON contact_points (normalized) WHERE normalized IS NOT NULL;

CREATE TABLE consents (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose IN ('service', 'marketing', 'survey', 'greeting')),
    channel TEXT,                -- none: every channel
    given_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    how TEXT
);
CREATE INDEX consents_by_customer ON consents (customer_id);
