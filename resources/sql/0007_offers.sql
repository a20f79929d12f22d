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
    import_id INTEGER REFERENCES imports (id),
    CHECK (status = 'draft' OR issued_at IS NOT NULL)
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
    description_key TEXT NOT NULL DEFAULT '', -- folded: what is compared where there is no product
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    unit_price_e4 INTEGER NOT NULL, -- net, before discounts
    discount_bp INTEGER NOT NULL DEFAULT 0 CHECK (discount_bp BETWEEN 0 AND 10000),
    tax_rate_bp INTEGER NOT NULL,
    net_minor INTEGER NOT NULL,     -- rounded, after both discounts: see offermath.h
    gross_minor INTEGER NOT NULL
);
CREATE INDEX offer_lines_by_offer ON offer_lines (offer_id);
CREATE INDEX offer_lines_by_product ON offer_lines (product_id, offer_id) WHERE product_id IS NOT NULL;

-- What stood in the way of an offer, and what its author chose. Append-only.
CREATE TABLE offer_conflicts (
    id INTEGER PRIMARY KEY,
    offer_id INTEGER REFERENCES offers (id), -- the one that was issued; none: the draft was given up for the other offer
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

-- An issued offer says for ever what was told. Only where it stands may change, and only forward. What an import writes it may
-- write row by row while it runs, and it may go while that import is taken back; what has been used since becomes the shop's own before
-- (import_id: none).
CREATE TRIGGER offers_keep_content BEFORE UPDATE ON offers
WHEN OLD.status <> 'draft'
 AND NOT EXISTS (SELECT 1 FROM imports WHERE id = OLD.import_id AND state = 'running' AND NEW.import_id IS OLD.import_id)
 AND ((NEW.id, NEW.number, NEW.revision, NEW.variant, NEW.customer_id, NEW.author_id, NEW.channel, NEW.spoken, NEW.language, NEW.currency,
       NEW.discount_bp, NEW.note, NEW.net_minor, NEW.gross_minor, NEW.created_at, NEW.issued_at, NEW.valid_until, NEW.revises_id)
      IS NOT (OLD.id, OLD.number, OLD.revision, OLD.variant, OLD.customer_id, OLD.author_id, OLD.channel, OLD.spoken, OLD.language,
              OLD.currency, OLD.discount_bp, OLD.note, OLD.net_minor, OLD.gross_minor, OLD.created_at, OLD.issued_at, OLD.valid_until,
              OLD.revises_id)
      OR (NEW.import_id IS NOT OLD.import_id AND NEW.import_id IS NOT NULL))
BEGIN
    SELECT raise(ABORT, 'an issued offer is immutable');
END;
CREATE TRIGGER offers_keep_state BEFORE UPDATE ON offers
WHEN NEW.status IS NOT OLD.status
 AND NOT (OLD.status = 'draft' AND NEW.status = 'issued'
          OR OLD.status = 'issued' AND NEW.status IN ('accepted', 'declined', 'withdrawn', 'superseded', 'expired')
          OR OLD.status = 'expired' AND NEW.status = 'accepted' AND NEW.accepted_late
          OR OLD.status = 'accepted' AND NEW.status = 'converted' AND NEW.purchase_id IS NOT NULL)
BEGIN
    SELECT raise(ABORT, 'an offer does not go from this state to that one');
END;
CREATE TRIGGER offers_keep_outcome BEFORE UPDATE ON offers
WHEN NEW.status IS OLD.status AND OLD.status <> 'draft'
 AND (NEW.decided_at, NEW.decline_reason, NEW.accepted_late, NEW.purchase_id)
     IS NOT (OLD.decided_at, OLD.decline_reason, OLD.accepted_late, OLD.purchase_id)
BEGIN
    SELECT raise(ABORT, 'how an offer ended is immutable');
END;
CREATE TRIGGER offers_refuse_delete BEFORE DELETE ON offers
WHEN OLD.status <> 'draft' AND NOT EXISTS (SELECT 1 FROM imports WHERE id = OLD.import_id AND state IN ('running', 'reverting'))
BEGIN
    SELECT raise(ABORT, 'an issued offer stays');
END;
-- INSERT OR REPLACE and UPDATE OR REPLACE remove what is in their way without asking the trigger above.
CREATE TRIGGER offers_refuse_replace BEFORE INSERT ON offers
WHEN EXISTS (SELECT 1 FROM offers WHERE id = NEW.id AND status <> 'draft')
  OR EXISTS (SELECT 1 FROM offers WHERE number = NEW.number AND revision = NEW.revision AND variant = NEW.variant AND status <> 'draft')
BEGIN
    SELECT raise(ABORT, 'an issued offer has this number');
END;
CREATE TRIGGER offers_refuse_overtake BEFORE UPDATE OF id, number, revision, variant ON offers
WHEN EXISTS (SELECT 1 FROM offers
              WHERE id <> OLD.id AND status <> 'draft'
                AND (id = NEW.id OR (number, revision, variant) = (NEW.number, NEW.revision, NEW.variant)))
BEGIN
    SELECT raise(ABORT, 'an issued offer has this number');
END;
-- Nobody puts an ended offer in by hand; an import tells of what happened elsewhere.
CREATE TRIGGER offers_begin_as_drafts BEFORE INSERT ON offers
WHEN NEW.status <> 'draft' AND NOT EXISTS (SELECT 1 FROM imports WHERE id = NEW.import_id AND state = 'running')
BEGIN
    SELECT raise(ABORT, 'an offer begins as a draft');
END;

CREATE VIEW offers_closed AS
    SELECT o.id FROM offers o
     WHERE o.status <> 'draft' AND NOT EXISTS (SELECT 1 FROM imports i WHERE i.id = o.import_id AND i.state IN ('running', 'reverting'));
CREATE TRIGGER offer_lines_refuse_insert BEFORE INSERT ON offer_lines
WHEN EXISTS (SELECT 1 FROM offers_closed WHERE id = NEW.offer_id)
  OR EXISTS (SELECT 1 FROM offers_closed c JOIN offer_lines l ON l.offer_id = c.id WHERE l.id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'an issued offer is immutable');
END;
CREATE TRIGGER offer_lines_refuse_update BEFORE UPDATE ON offer_lines
WHEN NEW.id IS NOT OLD.id OR EXISTS (SELECT 1 FROM offers_closed WHERE id IN (OLD.offer_id, NEW.offer_id))
BEGIN
    SELECT raise(ABORT, 'an issued offer is immutable');
END;
CREATE TRIGGER offer_lines_refuse_delete BEFORE DELETE ON offer_lines
WHEN EXISTS (SELECT 1 FROM offers_closed WHERE id = OLD.offer_id)
BEGIN
    SELECT raise(ABORT, 'an issued offer is immutable');
END;

CREATE TRIGGER offer_conflicts_refuse_update BEFORE UPDATE ON offer_conflicts
BEGIN
    SELECT raise(ABORT, 'what was chosen about a conflict is append-only');
END;
CREATE TRIGGER offer_conflicts_refuse_delete BEFORE DELETE ON offer_conflicts
BEGIN
    SELECT raise(ABORT, 'what was chosen about a conflict is append-only');
END;
CREATE TRIGGER offer_conflicts_refuse_replace BEFORE INSERT ON offer_conflicts
WHEN EXISTS (SELECT 1 FROM offer_conflicts WHERE id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'what was chosen about a conflict is append-only');
END;
