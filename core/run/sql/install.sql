-- The three schemas are there: see journal.cpp, which makes those that are missing.
REVOKE ALL ON SCHEMA stopover FROM PUBLIC;
COMMENT ON SCHEMA stopover IS 'Journal of Stopover: what was run here, and how far it got';
COMMENT ON SCHEMA stopover_backup IS 'Backup tables made by Stopover';
COMMENT ON SCHEMA stopover_retired IS 'Tables that Stopover replaced and keeps for a rollback';
REVOKE ALL ON SCHEMA stopover_backup, stopover_retired FROM PUBLIC;

CREATE TABLE stopover.meta (
    version int NOT NULL,
    installed_at timestamptz NOT NULL DEFAULT now()
);
-- Under a publication of all tables, what has no key and no identity refuses UPDATE.
ALTER TABLE stopover.meta REPLICA IDENTITY FULL;
INSERT INTO stopover.meta (version) VALUES (1);

CREATE TABLE stopover.run (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    epoch int NOT NULL DEFAULT 0,
    operation text NOT NULL,
    target text NOT NULL,
    target_oid oid NOT NULL,
    position text NOT NULL DEFAULT 'source'
        CHECK (position IN ('source', 'swapped', 'rolled_back', 'finished', 'aborted')),
    state text NOT NULL DEFAULT 'planned'
        CHECK (state IN ('planned', 'running', 'paused', 'failed', 'cancelled', 'in_doubt', 'idle')),
    leg text NOT NULL DEFAULT '',
    pass int NOT NULL DEFAULT 0,
    spec text NOT NULL,
    plan text NOT NULL,
    plan_sha256 text NOT NULL,
    actor text NOT NULL,
    host text NOT NULL,
    application_version text NOT NULL,
    error text,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    started_at timestamptz,
    completed_at timestamptz
);
COMMENT ON TABLE stopover.run IS 'One operation; epoch rises whenever a console takes it over';

CREATE TABLE stopover.step (
    run bigint NOT NULL REFERENCES stopover.run,
    leg text NOT NULL,
    pass int NOT NULL,
    no int NOT NULL,
    slug text NOT NULL,
    state text NOT NULL DEFAULT 'pending'
        CHECK (state IN ('pending', 'running', 'done', 'failed', 'cancelled')),
    started_at timestamptz,
    finished_at timestamptz,
    data text,
    error text,
    sql text NOT NULL,
    PRIMARY KEY (run, leg, pass, no)
);

CREATE TABLE stopover.chunk (
    run bigint NOT NULL REFERENCES stopover.run,
    leg text NOT NULL,
    pass int NOT NULL,
    step int NOT NULL,
    no bigint NOT NULL,
    lo bigint,
    hi bigint,
    lo_key text,
    hi_key text,
    state text NOT NULL DEFAULT 'todo' CHECK (state IN ('todo', 'done')),
    rows bigint,
    ms double precision,
    epoch int,
    PRIMARY KEY (run, leg, pass, step, no)
);

CREATE TABLE stopover.verify_bucket (
    run bigint NOT NULL REFERENCES stopover.run,
    leg text NOT NULL,
    pass int NOT NULL,
    bucket int NOT NULL,
    rows bigint NOT NULL,
    digest numeric NOT NULL,
    PRIMARY KEY (run, leg, pass, bucket)
);
COMMENT ON TABLE stopover.verify_bucket IS 'Count and sum of 64-bit row hashes by key bucket, equal on both sides';

CREATE TABLE stopover.event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run bigint NOT NULL,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    data text NOT NULL,
    hash bytea NOT NULL
);
COMMENT ON TABLE stopover.event IS 'Append only; each hash covers the row and the hash before it';

CREATE FUNCTION stopover.event_hash(previous bytea, run bigint, at timestamptz, kind text, data text)
RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog SET TimeZone = 'UTC' AS $$
    SELECT sha256(coalesce(previous, '') || convert_to(
        json_build_array(run, to_char(at, 'YYYY-MM-DD HH24:MI:SS.US'), kind, data)::text, 'UTF8'))
$$;

CREATE FUNCTION stopover.append_event(run bigint, kind text, data text)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    previous bytea;
    moment timestamptz := clock_timestamp();
BEGIN
    -- One writer at a time, or two rows would continue the same hash.
    LOCK TABLE stopover.event IN SHARE ROW EXCLUSIVE MODE;
    SELECT e.hash INTO previous FROM stopover.event e ORDER BY e.id DESC LIMIT 1;
    INSERT INTO stopover.event (run, at, kind, data, hash)
    VALUES (append_event.run, moment, append_event.kind, append_event.data,
            stopover.event_hash(previous, append_event.run, moment, append_event.kind, append_event.data));
END
$$;

CREATE TABLE stopover.migration_backups (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    table_name text NOT NULL,
    backup_table text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('backup', 'retired')),
    record_count bigint NOT NULL,
    checksum numeric,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz,
    run bigint REFERENCES stopover.run,
    verified_at timestamptz,
    state text NOT NULL DEFAULT 'fresh',
    structure text
);

CREATE TABLE stopover.rollback_backup_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    table_name text NOT NULL,
    saved_as text NOT NULL,
    record_count bigint,
    saved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor text NOT NULL DEFAULT session_user,
    run bigint REFERENCES stopover.run
);

CREATE TABLE stopover.applied_revision (
    revision text PRIMARY KEY,
    sha256 text NOT NULL,
    content text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    applied_by text NOT NULL DEFAULT session_user,
    seconds double precision,
    run bigint REFERENCES stopover.run
);

CREATE VIEW stopover.migration_log AS
SELECT r.id AS run, r.operation, r.target, r.position, r.state, r.leg, r.actor, r.host, r.created_at, r.started_at,
       r.completed_at, r.completed_at - r.started_at AS duration, r.error,
       (SELECT count(*) FROM stopover.step s WHERE s.run = r.id AND s.leg = r.leg AND s.pass = r.pass AND s.state = 'done') AS steps_done,
       (SELECT count(*) FROM stopover.step s WHERE s.run = r.id AND s.leg = r.leg AND s.pass = r.pass) AS steps
  FROM stopover.run r
 ORDER BY r.completed_at DESC NULLS FIRST, r.id DESC;
