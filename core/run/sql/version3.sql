-- The head of the timeline is kept apart from it: rows that are missing at its end show as well.
ALTER TABLE stopover.meta ADD COLUMN IF NOT EXISTS head bytea;
UPDATE stopover.meta SET version = 3, head = (SELECT e.hash FROM stopover.event e ORDER BY e.id DESC LIMIT 1);

CREATE OR REPLACE FUNCTION stopover.append_event(run bigint, kind text, data text)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    previous bytea;
    following bytea;
    moment timestamptz := clock_timestamp();
BEGIN
    -- One writer at a time, or two rows would continue the same hash.
    LOCK TABLE stopover.event IN SHARE ROW EXCLUSIVE MODE;
    SELECT e.hash INTO previous FROM stopover.event e ORDER BY e.id DESC LIMIT 1;
    following := stopover.event_hash(previous, append_event.run, moment, append_event.kind, append_event.data);
    INSERT INTO stopover.event (run, at, kind, data, hash) VALUES (append_event.run, moment, append_event.kind, append_event.data, following);
    UPDATE stopover.meta SET head = following;
END
$$;
