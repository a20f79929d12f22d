-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two ways around what 0001 and 0007 promise: REPLACE removes what is in its way without asking who refuses to delete, and a trigger on
-- the column "id" does not see an update of "rowid".
DROP TRIGGER offers_refuse_overtake;
CREATE TRIGGER offers_refuse_overtake BEFORE UPDATE ON offers
WHEN (NEW.id, NEW.number, NEW.revision, NEW.variant) IS NOT (OLD.id, OLD.number, OLD.revision, OLD.variant)
 AND EXISTS (SELECT 1 FROM offers
              WHERE id <> OLD.id AND status <> 'draft'
                AND (id = NEW.id OR (number, revision, variant) = (NEW.number, NEW.revision, NEW.variant)))
BEGIN
    SELECT raise(ABORT, 'an issued offer has this number');
END;
CREATE TRIGGER events_refuse_replace BEFORE INSERT ON events
WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'the event log is append-only');
END;
