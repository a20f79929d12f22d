-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register of every price that anyone was ever told.
CREATE TABLE offers (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,        -- shared by its revisions and variants
    revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
    variant TEXT NOT NULL DEFAULT 'A',
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    author_id INTEGER REFERENCES staff (id),
    channel TEXT NOT NULL,
    spoken INTEGER NOT NULL DEFAULT 0, -- told in words, nothing was sent
    language TEXT,               -- of the printed offer; none: the customer's
    currency TEXT NOT NULL,
    discount_bp INTEGER NOT NULL DEFAULT 0 CHECK (discount_bp BETWEEN 0 AND 10000), -- on every line, after its own
    note TEXT NOT NULL DEFAULT '',
    net_minor INTEGER NOT NULL,  -- sums of the lines
    gross_minor INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    issued_at INTEGER,
    valid_until TEXT,            -- the last day; none: until withdrawn
    status TEXT NOT NULL CHECK (status IN ('draft', 'issued', 'accepted', 'declined', 'withdrawn', 'superseded', 'expired', 'converted')),
    decided_at INTEGER,          -- when it was accepted, declined, withdrawn, superseded or expired
    decline_reason TEXT,
    accepted_late INTEGER NOT NULL DEFAULT 0,
    revises_id INTEGER REFERENCES offers (id),
    purchase_id INTEGER REFERENCES purchases (id), -- what it was converted to
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id)
);
CREATE UNIQUE INDEX offers_by_number ON offers (number, revision, variant);
CREATE INDEX offers_by_customer ON offers (customer_id, issued_at);
CREATE INDEX offers_by_telling ON offers (coalesce(issued_at, created_at)); -- the list of all
CREATE INDEX offers_by_issue ON offers (issued_at) WHERE issued_at IS NOT NULL;
CREATE INDEX offers_by_status ON offers (status, created_at);
CREATE INDEX offers_by_validity ON offers (valid_until) WHERE status = 'issued';
CREATE INDEX offers_by_decision ON offers (decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX offers_by_revised ON offers (revises_id) WHERE revises_id IS NOT NULL;
CREATE INDEX offers_by_purchase ON offers (purchase_id) WHERE purchase_id IS NOT NULL;
CREATE INDEX offers_by_import ON offers (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE offer_lines (
    id INTEGER PRIMARY KEY,
    offer_id INTEGER NOT NULL REFERENCES offers (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product_id INTEGER REFERENCES products (id),
    description TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    unit_price_e4 INTEGER NOT NULL, -- net, before discounts
    discount_bp INTEGER NOT NULL DEFAULT 0 CHECK (discount_bp BETWEEN 0 AND 10000),
    tax_rate_bp INTEGER NOT NULL,
    net_minor INTEGER NOT NULL,     -- rounded, after both discounts
    gross_minor INTEGER NOT NULL
);
CREATE INDEX offer_lines_by_offer ON offer_lines (offer_id);
CREATE INDEX offer_lines_by_product ON offer_lines (product_id, offer_id) WHERE product_id IS NOT NULL;

-- What stood in the way of an offer, and what its author chose. Append-only.
CREATE TABLE offer_conflicts (
    id INTEGER PRIMARY KEY,
    offer_id INTEGER REFERENCES offers (id) ON DELETE SET NULL, -- the draft; none: it was given up for the other offer
    other_offer_id INTEGER NOT NULL REFERENCES offers (id),
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    kinds TEXT NOT NULL,         -- words of ConflictKind, one blank between
    choice TEXT NOT NULL CHECK (choice IN ('reuse', 'revise', 'justify')),
    reason TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    by INTEGER REFERENCES staff (id)
);
CREATE INDEX offer_conflicts_by_offer ON offer_conflicts (offer_id) WHERE offer_id IS NOT NULL;
CREATE INDEX offer_conflicts_by_other ON offer_conflicts (other_offer_id);
CREATE INDEX offer_conflicts_by_time ON offer_conflicts (at);
CREATE INDEX offer_conflicts_justified ON offer_conflicts (offer_id) WHERE choice = 'justify';

-- Who belongs together: the same company, besides phones, e-mails and tax numbers.
CREATE INDEX customers_by_company ON customers (company COLLATE NOCASE) WHERE company <> '';

-- An issued offer says for ever what was told. Only where it stands may change, and only forward.
CREATE TRIGGER offers_keep_content BEFORE UPDATE ON offers
WHEN OLD.status <> 'draft'
 AND (NEW.number, NEW.revision, NEW.variant, NEW.customer_id, NEW.channel, NEW.spoken, NEW.currency, NEW.discount_bp, NEW.note, NEW.net_minor,
      NEW.gross_minor, NEW.created_at)
     IS NOT (OLD.number, OLD.revision, OLD.variant, OLD.customer_id, OLD.channel, OLD.spoken, OLD.currency, OLD.discount_bp, OLD.note,
             OLD.net_minor, OLD.gross_minor, OLD.created_at)
BEGIN
    SELECT raise(ABORT, 'an issued offer is immutable');
END;
