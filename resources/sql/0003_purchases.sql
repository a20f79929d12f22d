-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    sku TEXT,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    class TEXT NOT NULL CHECK (class IN ('durable', 'consumable', 'service', 'contract')),
    price_e4 INTEGER,            -- net, ten-thousandths of the shop's currency unit
    tax_rate_bp INTEGER NOT NULL DEFAULT 0, -- hundredths of a percent
    warranty_months INTEGER,     -- none: no warranty; 0: for life
    inspection_months INTEGER,
    return_days INTEGER,
    survey_days INTEGER,
    guide_link TEXT,
    registration_required INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id)
);
CREATE UNIQUE INDEX products_by_sku ON products (sku) WHERE sku IS NOT NULL;
CREATE INDEX products_by_name ON products (sort_key);
CREATE INDEX products_by_import ON products (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE purchases (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    customer_id INTEGER REFERENCES customers (id), -- none: a counter sale
    kind TEXT NOT NULL CHECK (kind IN ('sale', 'return')),
    status TEXT NOT NULL CHECK (status IN ('ordered', 'partly_delivered', 'delivered', 'cancelled')),
    made_on TEXT NOT NULL,
    made_at INTEGER,             -- where the hour is known
    delivered_on TEXT,
    due_on TEXT,
    channel TEXT NOT NULL,
    currency TEXT NOT NULL,
    net_minor INTEGER NOT NULL,  -- sums of the lines
    gross_minor INTEGER NOT NULL,
    paid_minor INTEGER NOT NULL DEFAULT 0, -- sum of the payments, kept by the triggers below
    row_version INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES imports (id)
);
CREATE UNIQUE INDEX purchases_by_number ON purchases (number);
CREATE INDEX purchases_by_customer ON purchases (customer_id, made_on);
CREATE INDEX purchases_by_date ON purchases (made_on);
CREATE INDEX purchases_unpaid ON purchases (due_on) WHERE gross_minor > paid_minor AND status <> 'cancelled';
CREATE INDEX purchases_undelivered ON purchases (made_on) WHERE status IN ('ordered', 'partly_delivered');
CREATE INDEX purchases_by_import ON purchases (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE purchase_lines (
    id INTEGER PRIMARY KEY,
    purchase_id INTEGER NOT NULL REFERENCES purchases (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product_id INTEGER REFERENCES products (id),
    description TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL,  -- thousandths; negative: a return
    unit_price_e4 INTEGER NOT NULL,   -- net, ten-thousandths of the currency unit
    tax_rate_bp INTEGER NOT NULL,
    net_minor INTEGER NOT NULL,       -- rounded line totals
    gross_minor INTEGER NOT NULL,
    serial TEXT,
    delivered_on TEXT,
    returns_line_id INTEGER REFERENCES purchase_lines (id) -- of a return: the line that comes back
);
CREATE INDEX purchase_lines_by_purchase ON purchase_lines (purchase_id);
CREATE INDEX purchase_lines_by_product ON purchase_lines (product_id);
CREATE INDEX purchase_lines_by_serial ON purchase_lines (serial) WHERE serial IS NOT NULL;
CREATE INDEX purchase_lines_by_return ON purchase_lines (returns_line_id) WHERE returns_line_id IS NOT NULL;

CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    purchase_id INTEGER NOT NULL REFERENCES purchases (id) ON DELETE CASCADE,
    paid_on TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,    -- negative: paid back
    method TEXT NOT NULL CHECK (method IN ('cash', 'card', 'transfer', 'other')),
    import_id INTEGER REFERENCES imports (id)
);
CREATE INDEX payments_by_purchase ON payments (purchase_id);
CREATE INDEX payments_by_date ON payments (paid_on);
CREATE INDEX payments_by_import ON payments (import_id) WHERE import_id IS NOT NULL;

CREATE TRIGGER payments_add AFTER INSERT ON payments
BEGIN
    UPDATE purchases SET paid_minor = paid_minor + NEW.amount_minor WHERE id = NEW.purchase_id;
END;
CREATE TRIGGER payments_remove AFTER DELETE ON payments
BEGIN
    UPDATE purchases SET paid_minor = paid_minor - OLD.amount_minor WHERE id = OLD.purchase_id;
END;
