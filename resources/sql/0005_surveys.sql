-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE survey_responses (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('csat', 'nps')),
    score INTEGER NOT NULL,
    answered_at INTEGER NOT NULL,
    sent_at INTEGER,
    customer_id INTEGER REFERENCES customers (id),
    case_id INTEGER REFERENCES cases (id),
    purchase_id INTEGER REFERENCES purchases (id),
    comment TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id),
    CHECK ((kind = 'csat' AND score BETWEEN 1 AND 5) OR (kind = 'nps' AND score BETWEEN 0 AND 10))
);
CREATE INDEX survey_responses_by_answer ON survey_responses (kind, answered_at);
CREATE INDEX survey_responses_by_customer ON survey_responses (customer_id, answered_at);
CREATE INDEX survey_responses_by_case ON survey_responses (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX survey_responses_by_import ON survey_responses (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX survey_responses_by_purchase ON survey_responses (purchase_id) WHERE purchase_id IS NOT NULL;
