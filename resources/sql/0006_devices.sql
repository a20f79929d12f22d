-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a customer owns, who covers it, and what comes back.
CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES products (id),
    serial TEXT,                 -- none: not known
    serial_key TEXT,             -- the serial as it is compared: letters and digits, folded
    owner_id INTEGER REFERENCES customers (id), -- none: the shop's own, or sold over the counter
    purchase_line_id INTEGER REFERENCES purchase_lines (id) DEFERRABLE INITIALLY DEFERRED, -- none: sold elsewhere
    acquired_on TEXT,
    status TEXT NOT NULL CHECK (status IN ('owned', 'loaner', 'returned', 'traded_in', 'scrapped')),
    note TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id)
);
CREATE UNIQUE INDEX devices_by_serial ON devices (product_id, serial_key) WHERE serial_key IS NOT NULL;
CREATE INDEX devices_by_serial_alone ON devices (serial_key) WHERE serial_key IS NOT NULL;
CREATE INDEX devices_by_owner ON devices (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX devices_by_line ON devices (purchase_line_id) WHERE purchase_line_id IS NOT NULL;
CREATE INDEX devices_by_status ON devices (status);
CREATE INDEX devices_by_import ON devices (import_id) WHERE import_id IS NOT NULL;

-- One layer of cover. Its state is derived for a day, never stored.
CREATE TABLE warranties (
    id INTEGER PRIMARY KEY,
    device_id INTEGER REFERENCES devices (id),
    purchase_line_id INTEGER REFERENCES purchase_lines (id) DEFERRABLE INITIALLY DEFERRED, -- so that its purchase can be put back whole
    layer TEXT NOT NULL CHECK (layer IN ('statutory', 'manufacturer', 'extended', 'repair')),
    provider TEXT NOT NULL DEFAULT '',
    starts_on TEXT NOT NULL,
    term_months INTEGER CHECK (term_months > 0), -- as agreed, where it was given in months
    ends_on TEXT,                -- the last covered day; none: for life
    registration_required INTEGER NOT NULL DEFAULT 0,
    registration_number TEXT,
    registered_on TEXT,
    claim_limit INTEGER CHECK (claim_limit > 0), -- how many claims it takes; none: any number
    void_on TEXT,
    void_reason TEXT,
    inherited_from_id INTEGER REFERENCES warranties (id),
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id),
    CHECK (device_id IS NOT NULL OR purchase_line_id IS NOT NULL)
);
CREATE INDEX warranties_by_device ON warranties (device_id) WHERE device_id IS NOT NULL;
CREATE INDEX warranties_by_line ON warranties (purchase_line_id) WHERE purchase_line_id IS NOT NULL;
CREATE INDEX warranties_by_end ON warranties (ends_on) WHERE ends_on IS NOT NULL;
CREATE INDEX warranties_unregistered ON warranties (starts_on) WHERE registration_required AND registered_on IS NULL;
CREATE INDEX warranties_by_heir ON warranties (inherited_from_id) WHERE inherited_from_id IS NOT NULL;
CREATE INDEX warranties_by_import ON warranties (import_id) WHERE import_id IS NOT NULL;

-- The inspections of a device. Each one done is an event.
CREATE TABLE service_plans (
    id INTEGER PRIMARY KEY,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    interval_months INTEGER NOT NULL CHECK (interval_months > 0),
    next_due_on TEXT NOT NULL,
    last_done_on TEXT,
    ended_on TEXT,
    end_reason TEXT,
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id)
);
CREATE INDEX service_plans_by_device ON service_plans (device_id);
CREATE INDEX service_plans_by_import ON service_plans (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX service_plans_due ON service_plans (next_due_on) WHERE ended_on IS NULL;

-- A subscription or a service contract. Renewed and ended are events with their reason.
CREATE TABLE contracts (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    product_id INTEGER REFERENCES products (id),
    device_id INTEGER REFERENCES devices (id),
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,       -- the last day
    notice_days INTEGER NOT NULL DEFAULT 0,
    renewal_months INTEGER NOT NULL CHECK (renewal_months > 0),
    renewal_price_minor INTEGER, -- gross, for one renewal; none: not agreed
    currency TEXT NOT NULL,
    ended_on TEXT,               -- it was ended: the day on which it runs out for good
    end_reason TEXT,
    note TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id)
);
CREATE UNIQUE INDEX contracts_by_number ON contracts (number);
CREATE INDEX contracts_by_customer ON contracts (customer_id, ends_on);
CREATE INDEX contracts_by_end ON contracts (ends_on) WHERE ended_on IS NULL;
CREATE INDEX contracts_by_product ON contracts (product_id) WHERE product_id IS NOT NULL;
CREATE INDEX contracts_by_import ON contracts (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX contracts_by_device ON contracts (device_id) WHERE device_id IS NOT NULL;

-- A return (RMA): something that came back within a case.
CREATE TABLE returns (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    device_id INTEGER REFERENCES devices (id),
    purchase_line_id INTEGER REFERENCES purchase_lines (id) DEFERRABLE INITIALLY DEFERRED,
    quantity_milli INTEGER NOT NULL DEFAULT 1000 CHECK (quantity_milli > 0),
    kind TEXT NOT NULL CHECK (kind IN ('return', 'exchange', 'repair', 'complaint')),
    status TEXT NOT NULL CHECK (status IN ('draft', 'confirmed', 'received', 'inspecting', 'approved', 'in_repair', 'ready', 'handed_over',
                                           'replaced', 'refunded', 'rejected', 'sent_back', 'closed')),
    resolution TEXT CHECK (resolution IN ('repair', 'replace', 'refund')), -- chosen when it is approved
    reason TEXT NOT NULL DEFAULT '',      -- why it comes back: a short word for the figures, as a case's category
    description TEXT NOT NULL DEFAULT '', -- what is wrong, in words
    requested_on TEXT NOT NULL,
    promised_on TEXT,
    covered_by_id INTEGER REFERENCES warranties (id),
    refund_minor INTEGER,        -- gross, what goes back to the customer
    refund_purchase_id INTEGER REFERENCES purchases (id), -- the document of the refund
    replacement_device_id INTEGER REFERENCES devices (id),
    loaner_device_id INTEGER REFERENCES devices (id),
    loaner_out_on TEXT,
    loaner_back_on TEXT,
    reject_reason TEXT,
    row_version INTEGER NOT NULL DEFAULT 1,
    CHECK (device_id IS NOT NULL OR purchase_line_id IS NOT NULL)
);
CREATE UNIQUE INDEX returns_by_number ON returns (number);
CREATE INDEX returns_by_case ON returns (case_id);
CREATE INDEX returns_by_device ON returns (device_id) WHERE device_id IS NOT NULL;
CREATE INDEX returns_by_line ON returns (purchase_line_id) WHERE purchase_line_id IS NOT NULL;
CREATE INDEX returns_by_status ON returns (status, requested_on);
CREATE INDEX returns_by_day ON returns (requested_on);
CREATE INDEX returns_by_replacement ON returns (replacement_device_id) WHERE replacement_device_id IS NOT NULL;
CREATE INDEX returns_by_loaner ON returns (loaner_device_id) WHERE loaner_device_id IS NOT NULL;
-- What is promised and not settled: returnrules.h, isSettled().
CREATE INDEX returns_by_promise ON returns (promised_on)
    WHERE promised_on IS NOT NULL AND status NOT IN ('handed_over', 'replaced', 'refunded', 'sent_back', 'closed');
CREATE INDEX returns_by_refund ON returns (refund_purchase_id) WHERE refund_purchase_id IS NOT NULL;
CREATE INDEX returns_by_cover ON returns (covered_by_id) WHERE covered_by_id IS NOT NULL;
CREATE UNIQUE INDEX returns_by_loaner_out ON returns (loaner_device_id) WHERE loaner_device_id IS NOT NULL AND loaner_back_on IS NULL;

-- The last number that was given out in each year and series: "RMA-2026-00042", "O-2026-00007".
CREATE TABLE document_numbers (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (series, year)
) WITHOUT ROWID;

-- A case may name the device that it is about.
ALTER TABLE cases ADD COLUMN device_id INTEGER REFERENCES devices (id);
CREATE INDEX cases_by_device ON cases (device_id) WHERE device_id IS NOT NULL;
