CREATE SCHEMA stopover;
COMMENT ON SCHEMA stopover IS 'Journal of Stopover: what was run here, and how far it got';
CREATE SCHEMA stopover_backup;
COMMENT ON SCHEMA stopover_backup IS 'Backup tables made by Stopover';
CREATE SCHEMA stopover_restore_1;
CREATE SCHEMA stopover_retired;
COMMENT ON SCHEMA stopover_retired IS 'Tables that Stopover replaced and keeps for a rollback';
CREATE FUNCTION stopover.append_event(run bigint, kind text, data text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    AS $$
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
CREATE FUNCTION stopover.backup_table(relation regclass, only_column text DEFAULT NULL::text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    SET row_security TO 'off'
    AS $$
DECLARE
    source record;
    key text[] := stopover.key_of(relation);
    chosen text[];
    backup text;
    before record;
    after record;
    stamp text := to_char(clock_timestamp() AT TIME ZONE 'UTC', '_"backup"_YYYYMMDD_HH24MISS');
BEGIN
    SELECT n.nspname, c.relname INTO source FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
    chosen := CASE WHEN only_column IS NULL OR key IS NULL THEN stopover.columns_of(relation)
                   WHEN only_column = ANY (key) THEN key ELSE key || only_column END;
    backup := stopover.derived_name(source.relname || coalesce('_' || only_column, ''), stamp);
    IF to_regclass(format('stopover_backup.%I', backup)) IS NOT NULL THEN
        RAISE EXCEPTION 'There is a backup stopover_backup.% already: wait a second and call again', backup USING ERRCODE = '42P07';
    END IF;
    -- Whoever writes waits: between the copy and what follows no row may slip through.
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', relation);
    EXECUTE format('CREATE TABLE stopover_backup.%I AS SELECT %s FROM %s', backup,
                   (SELECT string_agg(quote_ident(c), ', ') FROM unnest(chosen) c), relation);
    SELECT * INTO before FROM stopover.digest_of(relation, chosen);
    SELECT * INTO after FROM stopover.digest_of(format('stopover_backup.%I', backup)::regclass, chosen);
    IF before IS DISTINCT FROM after THEN
        RAISE EXCEPTION 'The copy stopover_backup.% differs from its table: % rows against %', backup, after.rows, before.rows;
    END IF;
    INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, columns, key_columns, bytes,
                                            expires_at, verified_at, level)
    VALUES (format('%I.%I', source.nspname, source.relname), format('stopover_backup.%I', backup), CASE WHEN only_column IS NULL THEN 'backup' ELSE 'column' END,
            after.rows, after.checksum, chosen, key, pg_total_relation_size(format('stopover_backup.%I', backup)::regclass),
            now() + interval '30 days', clock_timestamp(), 3);
    INSERT INTO stopover.rollback_backup_log (table_name, saved_as, record_count)
    VALUES (format('%I.%I', source.nspname, source.relname), format('stopover_backup.%I', backup), after.rows);
    RETURN format('stopover_backup.%I', backup);
END
$$;
CREATE FUNCTION stopover.capture_fwd_30312() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        INSERT INTO "stopover"."fwd_30312_truncated" DEFAULT VALUES;
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO "stopover"."fwd_30312" (stopover_k1, had_old, stopover_p1)
        SELECT "id", true, "id" FROM (SELECT (OLD).*) o;
    END IF;
    IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND (OLD."id" IS DISTINCT FROM NEW."id")) THEN
        INSERT INTO "stopover"."fwd_30312" (stopover_k1, had_old)
        SELECT "id", false FROM (SELECT (NEW).*) n;
    END IF;
    RETURN NULL;
END
$$;
CREATE FUNCTION stopover.capture_rev_30312() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        INSERT INTO "stopover"."rev_30312_truncated" DEFAULT VALUES;
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO "stopover"."rev_30312" (stopover_k1, had_old, stopover_p1)
        SELECT "id", true, "id" FROM (SELECT (OLD).*) o;
    END IF;
    IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND (OLD."id" IS DISTINCT FROM NEW."id")) THEN
        INSERT INTO "stopover"."rev_30312" (stopover_k1, had_old)
        SELECT "id", false FROM (SELECT (NEW).*) n;
    END IF;
    RETURN NULL;
END
$$;
CREATE FUNCTION stopover.columns_of(relation regclass) RETURNS text[]
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog'
    AS $$
    SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
     WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped
$$;
CREATE FUNCTION stopover.derived_name(base text, suffix text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    WHILE octet_length(base || suffix) > 63 LOOP
        base := left(base, -1);
    END LOOP;
    RETURN base || suffix;
END
$$;
CREATE FUNCTION stopover.digest_of(relation regclass, columns text[], hash text DEFAULT 'text'::text, OUT rows bigint, OUT checksum numeric) RETURNS record
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog'
    SET "DateStyle" TO 'ISO'
    SET "IntervalStyle" TO 'postgres'
    SET "TimeZone" TO 'UTC'
    SET extra_float_digits TO '1'
    SET bytea_output TO 'hex'
    SET row_security TO 'off'
    AS $$
BEGIN
    EXECUTE format('SELECT count(*), coalesce(sum(%s), 0) FROM %s s',
                   format(CASE hash WHEN 'record' THEN 'hash_record_extended(ROW(%s), 0)' ELSE 'hashtextextended(ROW(%s)::text, 0)' END,
                   (SELECT string_agg(format('s.%I', c), ', ') FROM unnest(columns) c)), relation)
       INTO rows, checksum;
END
$$;
CREATE FUNCTION stopover.event_hash(previous bytea, run bigint, at timestamp with time zone, kind text, data text) RETURNS bytea
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog'
    SET "TimeZone" TO 'UTC'
    AS $$
    SELECT sha256(coalesce(previous, '') || convert_to(
        json_build_array(run, to_char(at, 'YYYY-MM-DD HH24:MI:SS.US'), kind, data)::text, 'UTF8'))
$$;
CREATE FUNCTION stopover.key_of(relation regclass) RETURNS text[]
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog'
    AS $$
    SELECT array_agg(a.attname::text ORDER BY k.no)
      FROM pg_index i, unnest(i.indkey) WITH ORDINALITY k(number, no), pg_attribute a
     WHERE i.indrelid = relation AND i.indisprimary AND a.attrelid = relation AND a.attnum = k.number
$$;
CREATE FUNCTION stopover.safe_remove_column(table_name text, column_name text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    AS $$
DECLARE
    relation regclass := to_regclass(table_name);
    backup text;
BEGIN
    IF relation IS NULL THEN
        RAISE EXCEPTION 'There is no table %', table_name USING ERRCODE = '42P01', HINT = 'Name it with its schema, for example public.chunks.';
    END IF;
    IF NOT column_name = ANY (stopover.columns_of(relation)) THEN
        RAISE EXCEPTION 'Table % has no column %', table_name, column_name USING ERRCODE = '42703';
    END IF;
    EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', relation);
    backup := stopover.backup_table(relation, column_name);
    -- RESTRICT: a view that reads it is an error that names the view, and nothing has changed.
    EXECUTE format('ALTER TABLE %s DROP COLUMN %I RESTRICT', relation, column_name);
    RETURN backup;
END
$$;
COMMENT ON FUNCTION stopover.safe_remove_column(table_name text, column_name text) IS 'Copies the column with the key into stopover_backup, compares, then drops it; returns the copy''s name';
CREATE FUNCTION stopover.safe_rollback_table(table_name text, keep_backup boolean DEFAULT true) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    SET row_security TO 'off'
    AS $_$
DECLARE
    relation regclass := to_regclass(table_name);
    chosen record;
    source regclass;
    found_digest record;
    settable text;
    assignments text;
    key text[];
    triggers regclass[];
    names name[];
    states "char"[];
    saved text := '';
    removed bigint;
    changed bigint;
    added bigint;
BEGIN
    IF relation IS NULL THEN
        RAISE EXCEPTION 'There is no table %', table_name USING ERRCODE = '42P01',
            HINT = 'A table that is gone is restored with: stopoverctl backup restore ID.';
    END IF;
    EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', relation);
    SELECT b.* INTO chosen FROM stopover.migration_backups b, pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.oid = relation AND b.table_name = format('%I.%I', n.nspname, c.relname) AND b.kind = 'backup' AND b.level = 3
       AND b.dropped_at IS NULL AND b.checksum IS NOT NULL AND b.columns IS NOT NULL
     ORDER BY b.id DESC LIMIT 1;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'No proven backup of % is registered', table_name USING HINT = 'Make one with: SELECT stopover.backup_table(...).';
    END IF;
    -- A table that was moved may have its key in its partitions only.
    key := coalesce(stopover.key_of(relation), chosen.key_columns,
                    (SELECT stopover.key_of(p.relid) FROM pg_partition_tree(relation) p WHERE p.isleaf ORDER BY p.relid LIMIT 1));
    IF key IS NULL THEN
        RAISE EXCEPTION 'Table % has no primary key to compare by', table_name
            USING HINT = 'Restore into a new table with: stopoverctl backup restore ID --into NAME.';
    END IF;
    IF chosen.columns IS DISTINCT FROM stopover.columns_of(relation) THEN
        RAISE EXCEPTION 'Table % has other columns than its backup %', table_name, chosen.backup_table
            USING HINT = 'Bring a column back with: stopoverctl backup restore ID --column NAME.';
    END IF;
    source := to_regclass(chosen.backup_table);
    IF source IS NULL THEN
        RAISE EXCEPTION 'Backup % is not there any more', chosen.backup_table
            USING HINT = 'Restore an older one, or one of a dump: stopoverctl backup list.';
    END IF;
    SELECT * INTO found_digest FROM stopover.digest_of(source, chosen.columns, chosen.hash);
    IF (found_digest.rows, found_digest.checksum) IS DISTINCT FROM (chosen.record_count, chosen.checksum) THEN
        RAISE EXCEPTION 'Backup % was altered since it was made', chosen.backup_table
            USING HINT = 'Restore an older one, or one of a dump: stopoverctl backup list.';
    END IF;
    IF keep_backup THEN
        saved := stopover.backup_table(relation);
    END IF;
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO settable FROM pg_attribute
     WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
    -- Triggers of the application would write what no one asked for; keys are still checked, and our own capture goes on.
    -- Before 15 those that partitions have from their table are the system's.
    WITH found AS (SELECT t.tgrelid, t.tgname, t.tgenabled, t.tgisinternal, p.level FROM pg_trigger t
                     JOIN (SELECT relid, level FROM pg_partition_tree(relation) UNION SELECT relation, 0) p ON p.relid = t.tgrelid
                    WHERE NOT starts_with(t.tgname, 'stopover_'))
    SELECT array_agg(f.tgrelid::regclass ORDER BY f.level), array_agg(f.tgname ORDER BY f.level), array_agg(f.tgenabled ORDER BY f.level)
      INTO triggers, names, states FROM found f
     WHERE NOT f.tgisinternal OR EXISTS (SELECT FROM found o WHERE o.tgname = f.tgname AND NOT o.tgisinternal);
    PERFORM stopover.set_triggers(triggers, names, array_fill('D'::"char", ARRAY[coalesce(cardinality(states), 0)]));
    EXECUTE format('DELETE FROM %s l WHERE NOT EXISTS (SELECT FROM %s b WHERE %s)', relation, source,
                   (SELECT string_agg(format('b.%I = l.%I', k, k), ' AND ') FROM unnest(key) k));
    GET DIAGNOSTICS removed = ROW_COUNT;
    SELECT string_agg(format('%1$I = b.%1$I', attname), ', ' ORDER BY attnum) INTO assignments FROM pg_attribute
     WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity <> 'a';
    EXECUTE format('UPDATE %s l SET %s FROM %s b WHERE %s AND ROW(l.*)::text IS DISTINCT FROM ROW(b.*)::text', relation, assignments, source,
                   (SELECT string_agg(format('b.%I = l.%I', k, k), ' AND ') FROM unnest(key) k));
    GET DIAGNOSTICS changed = ROW_COUNT;
    EXECUTE format('INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM %s b WHERE NOT EXISTS (SELECT FROM %s l WHERE %s)', relation, settable,
                   settable, source, relation,
                   (SELECT string_agg(format('b.%I = l.%I', k, k), ' AND ') FROM unnest(key) k));
    GET DIAGNOSTICS added = ROW_COUNT;
    SET CONSTRAINTS ALL IMMEDIATE;
    PERFORM stopover.set_triggers(triggers, names, states);
    SELECT * INTO found_digest FROM stopover.digest_of(relation, chosen.columns, chosen.hash);
    IF (found_digest.rows, found_digest.checksum) IS DISTINCT FROM (chosen.record_count, chosen.checksum) THEN
        RAISE EXCEPTION 'After the rollback % still differs from %: nothing was changed', table_name, chosen.backup_table;
    END IF;
    INSERT INTO stopover.backup_log (backup, action, detail)
    VALUES (chosen.id, 'restored', format('%s removed, %s changed, %s added; saved as %s', removed, changed, added, nullif(saved, '')));
    RETURN format('%s is as in %s: %s rows removed, %s changed, %s added%s', table_name, chosen.backup_table, removed, changed, added,
                  CASE WHEN saved = '' THEN '' ELSE '; what was there is in ' || saved END);
END
$_$;
CREATE FUNCTION stopover.set_triggers(relations regclass[], names name[], states "char"[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    AS $$
DECLARE
    wanted record;
BEGIN
    FOR wanted IN SELECT w.* FROM unnest(relations, names, states) WITH ORDINALITY w(relation, name, state, no) ORDER BY w.no LOOP
        IF EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = wanted.relation AND t.tgname = wanted.name AND t.tgenabled <> wanted.state) THEN
            EXECUTE format('ALTER TABLE %s %s TRIGGER %I', wanted.relation, CASE wanted.state WHEN 'D' THEN 'DISABLE' WHEN 'A' THEN 'ENABLE ALWAYS'
                           WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE' END, wanted.name);
        END IF;
    END LOOP;
END
$$;
CREATE FUNCTION stopover.tell(relation oid, place tid) RETURNS boolean
    LANGUAGE plpgsql PARALLEL SAFE
    AS $$
BEGIN
    RAISE NOTICE 'stopover.progress % %', relation, place;
    RETURN true;
END
$$;
CREATE TABLE public.items (
    id bigint NOT NULL,
    owner bigint NOT NULL,
    note text,
    made timestamp with time zone DEFAULT '2026-01-01 00:00:00+00'::timestamp with time zone NOT NULL
);
CREATE TABLE public.loose (
    id bigint NOT NULL,
    owner bigint,
    tag text
);
CREATE TABLE public.owners (
    id bigint NOT NULL,
    name text NOT NULL
);
CREATE TABLE stopover.applied_revision (
    revision text NOT NULL,
    sha256 text NOT NULL,
    content text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    applied_by text DEFAULT SESSION_USER NOT NULL,
    seconds double precision,
    run bigint
);
CREATE TABLE stopover.backup_log (
    id bigint NOT NULL,
    backup bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor text DEFAULT SESSION_USER NOT NULL,
    action text NOT NULL,
    detail text DEFAULT ''::text NOT NULL
);
COMMENT ON TABLE stopover.backup_log IS 'Who made, checked, reviewed, kept longer, restored or dropped which backup';
ALTER TABLE stopover.backup_log ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME stopover.backup_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE stopover.chunk (
    run bigint NOT NULL,
    leg text NOT NULL,
    pass integer NOT NULL,
    step integer NOT NULL,
    no bigint NOT NULL,
    lo bigint,
    hi bigint,
    lo_key text,
    hi_key text,
    state text DEFAULT 'todo'::text NOT NULL,
    rows bigint,
    ms double precision,
    epoch integer,
    CONSTRAINT chunk_state_check CHECK ((state = ANY (ARRAY['todo'::text, 'done'::text])))
);
CREATE TABLE stopover.event (
    id bigint NOT NULL,
    run bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    data text NOT NULL,
    hash bytea NOT NULL
);
COMMENT ON TABLE stopover.event IS 'Append only; each hash covers the row and the hash before it';
ALTER TABLE stopover.event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME stopover.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE stopover.fwd_30312 (
    stopover_k1 bigint NOT NULL,
    had_old boolean NOT NULL,
    stopover_p1 bigint,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');
ALTER TABLE ONLY stopover.fwd_30312 REPLICA IDENTITY FULL;
CREATE TABLE stopover.fwd_30312_triggers (
    trigger oid NOT NULL,
    version text NOT NULL
);
CREATE TABLE stopover.fwd_30312_truncated (
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY stopover.fwd_30312_truncated REPLICA IDENTITY FULL;
CREATE TABLE stopover.meta (
    version integer NOT NULL,
    installed_at timestamp with time zone DEFAULT now() NOT NULL,
    head bytea
);
CREATE TABLE stopover.migration_backups (
    id bigint NOT NULL,
    table_name text NOT NULL,
    backup_table text NOT NULL,
    kind text NOT NULL,
    record_count bigint NOT NULL,
    checksum numeric,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    expires_at timestamp with time zone,
    run bigint,
    verified_at timestamp with time zone,
    state text DEFAULT 'fresh'::text NOT NULL,
    structure text,
    columns text[],
    key_columns text[],
    bytes bigint,
    hash text DEFAULT 'text'::text NOT NULL,
    level integer DEFAULT 0 NOT NULL,
    problem text,
    reviewed_at timestamp with time zone,
    reviewed_by text,
    dropped_at timestamp with time zone,
    path text,
    CONSTRAINT migration_backups_hash_check CHECK ((hash = ANY (ARRAY['text'::text, 'record'::text]))),
    CONSTRAINT migration_backups_kind_check CHECK ((kind = ANY (ARRAY['backup'::text, 'column'::text, 'retired'::text, 'newer'::text, 'dump'::text])))
);
COMMENT ON COLUMN stopover.migration_backups.level IS '0 made, 1 complete, 2 readable, 3 compared row by row';
ALTER TABLE stopover.migration_backups ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME stopover.migration_backups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE stopover.run (
    id bigint NOT NULL,
    epoch integer DEFAULT 0 NOT NULL,
    operation text NOT NULL,
    target text NOT NULL,
    target_oid oid NOT NULL,
    "position" text DEFAULT 'source'::text NOT NULL,
    state text DEFAULT 'planned'::text NOT NULL,
    leg text DEFAULT ''::text NOT NULL,
    pass integer DEFAULT 0 NOT NULL,
    spec text NOT NULL,
    plan text NOT NULL,
    plan_sha256 text NOT NULL,
    actor text NOT NULL,
    host text NOT NULL,
    application_version text NOT NULL,
    error text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    started_at timestamp with time zone,
    completed_at timestamp with time zone,
    CONSTRAINT run_position_check CHECK (("position" = ANY (ARRAY['source'::text, 'swapped'::text, 'rolled_back'::text, 'finished'::text, 'aborted'::text]))),
    CONSTRAINT run_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'running'::text, 'paused'::text, 'failed'::text, 'cancelled'::text, 'in_doubt'::text, 'idle'::text])))
);
COMMENT ON TABLE stopover.run IS 'One operation; epoch rises whenever a console takes it over';
CREATE TABLE stopover.step (
    run bigint NOT NULL,
    leg text NOT NULL,
    pass integer NOT NULL,
    no integer NOT NULL,
    slug text NOT NULL,
    state text DEFAULT 'pending'::text NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    data text,
    error text,
    sql text NOT NULL,
    CONSTRAINT step_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
);
CREATE VIEW stopover.migration_log AS
 SELECT r.id AS run,
    r.operation,
    r.target,
    r."position",
    r.state,
    r.leg,
    r.actor,
    r.host,
    r.created_at,
    r.started_at,
    r.completed_at,
    (r.completed_at - r.started_at) AS duration,
    r.error,
    ( SELECT count(*) AS count
           FROM stopover.step s
          WHERE ((s.run = r.id) AND (s.leg = r.leg) AND (s.pass = r.pass) AND (s.state = 'done'::text))) AS steps_done,
    ( SELECT count(*) AS count
           FROM stopover.step s
          WHERE ((s.run = r.id) AND (s.leg = r.leg) AND (s.pass = r.pass))) AS steps
   FROM stopover.run r
  ORDER BY r.completed_at DESC, r.id DESC;
CREATE TABLE stopover.rev_30312 (
    stopover_k1 bigint NOT NULL,
    had_old boolean NOT NULL,
    stopover_p1 bigint,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');
ALTER TABLE ONLY stopover.rev_30312 REPLICA IDENTITY FULL;
CREATE TABLE stopover.rev_30312_triggers (
    trigger oid NOT NULL,
    version text NOT NULL
);
CREATE TABLE stopover.rev_30312_truncated (
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY stopover.rev_30312_truncated REPLICA IDENTITY FULL;
CREATE TABLE stopover.rollback_backup_log (
    id bigint NOT NULL,
    table_name text NOT NULL,
    saved_as text NOT NULL,
    record_count bigint,
    saved_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor text DEFAULT SESSION_USER NOT NULL,
    run bigint
);
ALTER TABLE stopover.rollback_backup_log ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME stopover.rollback_backup_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE stopover.run ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME stopover.run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE stopover.touched_30312 (
    stopover_k1 bigint NOT NULL
);
CREATE TABLE stopover.verify_bucket (
    run bigint NOT NULL,
    leg text NOT NULL,
    pass integer NOT NULL,
    bucket integer NOT NULL,
    rows bigint NOT NULL,
    digest numeric NOT NULL
);
COMMENT ON TABLE stopover.verify_bucket IS 'Count and sum of 64-bit row hashes by key bucket, equal on both sides';
CREATE TABLE stopover_backup.items_backup_20261129_175823 (
    id bigint,
    owner bigint,
    note text,
    made timestamp with time zone
);
COMMENT ON TABLE stopover_backup.items_backup_20261129_175823 IS 'Backup of public.items by Stopover';
CREATE TABLE stopover_restore_1.items (
    id bigint NOT NULL,
    owner bigint NOT NULL,
    note text,
    made timestamp with time zone DEFAULT '2026-01-01 00:00:00+00'::timestamp with time zone NOT NULL
);
INSERT INTO public.items (id, owner, note, made) OVERRIDING SYSTEM VALUE VALUES
(E'5', E'1', E'item 5', E'2026-01-01 00:00:00+00'),
(E'6', E'2', E'item 6', E'2026-01-01 00:00:00+00'),
(E'7', E'3', E'item 7', E'2026-01-01 00:00:00+00'),
(E'8', E'4', E'item 8', E'2026-01-01 00:00:00+00'),
(E'9', E'5', E'item 9', E'2026-01-01 00:00:00+00'),
(E'10', E'1', E'item 10', E'2026-01-01 00:00:00+00'),
(E'11', E'2', E'item 11', E'2026-01-01 00:00:00+00'),
(E'12', E'3', E'item 12', E'2026-01-01 00:00:00+00'),
(E'13', E'4', E'item 13', E'2026-01-01 00:00:00+00'),
(E'14', E'5', E'item 14', E'2026-01-01 00:00:00+00'),
(E'15', E'1', E'item 15', E'2026-01-01 00:00:00+00'),
(E'16', E'2', E'item 16', E'2026-01-01 00:00:00+00'),
(E'17', E'3', E'item 17', E'2026-01-01 00:00:00+00'),
(E'18', E'4', E'item 18', E'2026-01-01 00:00:00+00'),
(E'19', E'5', E'item 19', E'2026-01-01 00:00:00+00'),
(E'20', E'1', E'item 20', E'2026-01-01 00:00:00+00'),
(E'21', E'2', E'item 21', E'2026-01-01 00:00:00+00'),
(E'22', E'3', E'item 22', E'2026-01-01 00:00:00+00'),
(E'23', E'4', E'item 23', E'2026-01-01 00:00:00+00'),
(E'24', E'5', E'item 24', E'2026-01-01 00:00:00+00'),
(E'25', E'1', E'item 25', E'2026-01-01 00:00:00+00'),
(E'26', E'2', E'item 26', E'2026-01-01 00:00:00+00'),
(E'27', E'3', E'item 27', E'2026-01-01 00:00:00+00'),
(E'28', E'4', E'item 28', E'2026-01-01 00:00:00+00'),
(E'29', E'5', E'item 29', E'2026-01-01 00:00:00+00'),
(E'30', E'1', E'item 30', E'2026-01-01 00:00:00+00'),
(E'31', E'2', E'item 31', E'2026-01-01 00:00:00+00'),
(E'32', E'3', E'item 32', E'2026-01-01 00:00:00+00'),
(E'33', E'4', E'item 33', E'2026-01-01 00:00:00+00'),
(E'34', E'5', E'item 34', E'2026-01-01 00:00:00+00'),
(E'35', E'1', E'item 35', E'2026-01-01 00:00:00+00'),
(E'36', E'2', E'item 36', E'2026-01-01 00:00:00+00'),
(E'37', E'3', E'item 37', E'2026-01-01 00:00:00+00'),
(E'38', E'4', E'item 38', E'2026-01-01 00:00:00+00'),
(E'39', E'5', E'item 39', E'2026-01-01 00:00:00+00'),
(E'1', E'2', E'newer', E'2026-01-01 00:00:00+00'),
(E'2', E'3', E'newer', E'2026-01-01 00:00:00+00'),
(E'3', E'4', E'newer', E'2026-01-01 00:00:00+00'),
(E'4', E'5', E'newer', E'2026-01-01 00:00:00+00');
INSERT INTO public.loose (id, owner, tag) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'2', E'tag 1'),
(E'2', E'3', E'tag 2'),
(E'3', E'4', E'tag 3'),
(E'4', E'5', E'tag 4'),
(E'5', E'6', E'tag 5'),
(E'6', E'7', E'tag 6'),
(E'7', E'1', E'tag 7'),
(E'8', E'2', E'tag 8'),
(E'9', E'3', E'tag 9'),
(E'10', E'4', E'tag 10'),
(E'11', E'5', E'tag 11'),
(E'12', E'6', E'tag 12'),
(E'13', E'7', E'tag 13'),
(E'14', E'1', E'tag 14'),
(E'15', E'2', E'tag 0'),
(E'16', E'3', E'tag 1'),
(E'17', E'4', E'tag 2'),
(E'18', E'5', E'tag 3'),
(E'19', E'6', E'tag 4'),
(E'20', E'7', E'tag 5');
INSERT INTO public.owners (id, name) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'owner 1'),
(E'2', E'owner 2'),
(E'3', E'owner 3'),
(E'4', E'owner 4'),
(E'5', E'owner 5');
INSERT INTO stopover.chunk (run, leg, pass, step, no, lo, hi, lo_key, hi_key, state, rows, ms, epoch) OVERRIDING SYSTEM VALUE VALUES
(E'2', E'forward', E'1', E'4', E'0', E'0', E'1', E'30496', NULL, E'done', E'40', E'19.1802', E'1'),
(E'2', E'forward', E'1', E'5', E'0', NULL, NULL, NULL, NULL, E'done', NULL, E'27.354', NULL);
INSERT INTO stopover.event (id, run, at, kind, data, hash) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'1', E'2026-11-29 17:58:23.433059+00', E'planned', E'{"plan_sha256":"e3e160df32a480edb225c56f674bbddc4dc6bb792c85e251c1383cc550038973","target":"public.items"}', E'\\x715b1435fb697937ea4aa706625318fcdedf8587e4259ede5ba4e13bc530bc53'),
(E'2', E'1', E'2026-11-29 17:58:23.441729+00', E'preflight', E'{"checks":[{"args":["15","15"],"count":0,"fix":"","id":"P01","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","stopover is a superuser, which is more than is needed"],"count":0,"fix":"","id":"P02","items":["stopover is a superuser, which is more than is needed"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P02d","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P03","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["2000","48708"],"count":0,"fix":"","id":"P04","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1000","21907","128MB"],"count":0,"fix":"","id":"P05","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["3","439"],"count":0,"fix":"","id":"P06","items":[],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P07","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ROLLBACK PREPARED ''…''; -- or COMMIT PREPARED","id":"P07b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P07c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"SELECT pid, pg_blocking_pids(pid), query FROM pg_stat_activity WHERE wait_event_type = ''Lock'';","id":"P08","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P09","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4285"],"count":0,"fix":"VACUUM (FREEZE);","id":"P10","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","public.items"],"count":1,"fix":"","id":"P11","items":["public.items"],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P12","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P13","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"P14","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P15","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P16","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P17","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P18","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P19","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P20","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P21","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REINDEX DATABASE …; ALTER COLLATION … REFRESH VERSION;","id":"P21b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0.0"],"count":0,"fix":"","id":"P22","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P23","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P24","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REVOKE CREATE ON SCHEMA public FROM PUBLIC;","id":"P26","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER FUNCTION … SET search_path = pg_catalog;","id":"P27","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P28","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P29","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["15.18"],"count":0,"fix":"","id":"P31","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P32","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"}],"environment":"","identity":""}', E'\\xe639d2991bc174d9f51f68add1a98d4064dcbdee005a1ea722d2481de0c07b8d'),
(E'3', E'1', E'2026-11-29 17:58:23.495123+00', E'leg_entered', E'{"leg":"forward","pass":1}', E'\\x6317bd23f24e442e2ee938a6da11de8dccb9226912d87375d55789d7f303a22d'),
(E'4', E'1', E'2026-11-29 17:58:23.682235+00', E'step_done', E'{"backup":1,"checksum":"28675668827632556173","leg":"forward","rows":40,"step":"backup"}', E'\\xe505e97ab69a1efdb7dff9be56be350fe5a27154962bc796f22892f43e478a93'),
(E'5', E'1', E'2026-11-29 17:58:23.684447+00', E'run_idle', E'{"error":""}', E'\\xdde7a1d69bee83a6dae614f7bf5066ac5fa1b0508ecfa13361de3c6837b2808d'),
(E'6', E'2', E'2026-11-29 17:58:24.355944+00', E'planned', E'{"plan_sha256":"3368210b71dc40166c081f921f72f64209404ff072fb34c8a81dd39d487d1d8d","target":"public.items"}', E'\\x46b9392e9ffd69f4b5b8b1123124e2969c74e32ad238d89a989773fece5a475c'),
(E'7', E'2', E'2026-11-29 17:58:24.370614+00', E'preflight', E'{"checks":[{"args":["15","15"],"count":0,"fix":"","id":"P01","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","stopover is a superuser, which is more than is needed"],"count":0,"fix":"","id":"P02","items":["stopover is a superuser, which is more than is needed"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P02d","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P03","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["2000","48708"],"count":0,"fix":"","id":"P04","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1000","21905","128MB"],"count":0,"fix":"","id":"P05","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["3","451"],"count":0,"fix":"","id":"P06","items":[],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P07","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ROLLBACK PREPARED ''…''; -- or COMMIT PREPARED","id":"P07b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P07c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"SELECT pid, pg_blocking_pids(pid), query FROM pg_stat_activity WHERE wait_event_type = ''Lock'';","id":"P08","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P09","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4295"],"count":0,"fix":"VACUUM (FREEZE);","id":"P10","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P11","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P12","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P13","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"P14","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P15","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P16","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P17","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P18","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P19","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P20","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P21","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REINDEX DATABASE …; ALTER COLLATION … REFRESH VERSION;","id":"P21b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0.0"],"count":0,"fix":"","id":"P22","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P23","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P24","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REVOKE CREATE ON SCHEMA public FROM PUBLIC;","id":"P26","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER FUNCTION … SET search_path = pg_catalog;","id":"P27","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P28","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P29","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["15.18"],"count":0,"fix":"","id":"P31","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P32","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"}],"environment":"","identity":""}', E'\\x9813294606a9e0b26b7f961ce487ddfefb1f4bfde2d68f532c21cd6950fd5330'),
(E'8', E'2', E'2026-11-29 17:58:24.421268+00', E'leg_entered', E'{"leg":"forward","pass":1}', E'\\x70fec0f4dc95aedd84d83599bfa22c558959f2d9de238a8f815564ac9f224c0f'),
(E'9', E'2', E'2026-11-29 17:58:24.434832+00', E'recovery_point', E'{"lsn":"0/1772B660","name":"stopover-run-2-forward-before"}', E'\\x42a9bac24be53d95281f2ac6575fd8cfd2ffd05aee89655e175b8ec81453a049'),
(E'10', E'2', E'2026-11-29 17:58:24.44473+00', E'step_done', E'{"leg":"forward","step":"check"}', E'\\x51ec17f987c33990ae027062dadd399d8fbb052e96ece4e82e25a7ca97b857a2'),
(E'11', E'2', E'2026-11-29 17:58:24.482847+00', E'step_done', E'{"leg":"forward","step":"rebuild"}', E'\\x9a240fd2937693c74bad5a5198e5d37a80ff5de7991d88aae18473946bf46ccb'),
(E'12', E'2', E'2026-11-29 17:58:24.490237+00', E'recovery_point', E'{"lsn":"0/17730488","name":"stopover-run-2-forward-schema"}', E'\\x67c0c55437111d444bdceaf6ffbe9a5593f70987edcabbe75d2c33f47f8db8e0'),
(E'13', E'2', E'2026-11-29 17:58:24.605634+00', E'step_done', E'{"leg":"forward","step":"wayback"}', E'\\x55cbe2d55ba9237cc85227ac3db147cc742926367b242a65ba28d1c9a72d73b9'),
(E'14', E'2', E'2026-11-29 17:58:24.707099+00', E'step_done', E'{"leg":"forward","rows":40,"step":"copy"}', E'\\x523c9b7977e42093fbe171f2f7a2d3999094a151de7aff237473aabe50a791ba'),
(E'15', E'2', E'2026-11-29 17:58:24.802806+00', E'step_done', E'{"leg":"forward","step":"keys"}', E'\\x49846e0e3172d94d8dc95e9fe197a36cdd2bc49b33f17064ffa4fef2451e3ed7'),
(E'16', E'2', E'2026-11-29 17:58:24.824093+00', E'step_done', E'{"leg":"forward","step":"verify"}', E'\\x0eb017d230c8e78309b4fc7e7ae6ab39d6cb8880b6181dee8817bcb702d860da'),
(E'17', E'2', E'2026-11-29 17:58:24.853821+00', E'recovery_point', E'{"lsn":"0/1774A3F0","name":"stopover-run-2-forward-data"}', E'\\x490a76d1e04d874c575a9c9888a3f25465b9196f309c99a60906ae7f133248d9'),
(E'18', E'2', E'2026-11-29 17:58:24.893731+00', E'run_paused', E'{"error":""}', E'\\x9ddfeeb76dacfa1beda53628251b7d0259a7e2ba91853e462707403a592f8471');
INSERT INTO stopover.meta (version, installed_at, head) OVERRIDING SYSTEM VALUE VALUES
(E'4', E'2026-11-29 17:58:22.750591+00', E'\\x9ddfeeb76dacfa1beda53628251b7d0259a7e2ba91853e462707403a592f8471');
INSERT INTO stopover.migration_backups (id, table_name, backup_table, kind, record_count, checksum, created_at, expires_at, run, verified_at, state, structure, columns, key_columns, bytes, hash, level, problem, reviewed_at, reviewed_by, dropped_at, path) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'public.items', E'stopover_backup.items_backup_20261129_175823', E'backup', E'40', E'28675668827632556173', E'2026-11-29 17:58:23.67757+00', E'2026-12-29 17:58:23.67611+00', E'1', E'2026-11-29 17:58:23.677576+00', E'fresh', E'{"accessMethod":"heap","columns":[{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"id","notNull":true,"number":1,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"owner","notNull":true,"number":2,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"note","notNull":false,"number":3,"options":[],"statisticsTarget":-1,"type":"text"},{"collationSql":"","defaultSql":"''2026-01-01 00:00:00+00''::timestamp with time zone","generated":false,"identity":"","name":"made","notNull":true,"number":4,"options":[],"statisticsTarget":-1,"type":"timestamp with time zone"}],"comment":"","constraints":[{"comment":"","definitionSql":"FOREIGN KEY (owner) REFERENCES public.owners(id)","kind":1,"name":"items_owner_fkey","referenced":["public","owners"],"referencedColumns":["id"],"table":["public","items"],"tableIsPartitioned":false,"validated":true}],"defaultGrantees":[],"forceRowSecurity":false,"grants":[],"indexes":[{"allNotNull":true,"comment":"","constraintName":"items_pkey","constraintSql":"PRIMARY KEY (id)","hasExpressions":false,"immediate":true,"keyColumns":["id"],"name":"items_pkey","partial":false,"primary":true,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (id)","unique":true,"valid":true},{"allNotNull":true,"comment":"","constraintName":"","constraintSql":"","hasExpressions":false,"immediate":true,"keyColumns":["owner"],"name":"items_owner_idx","partial":false,"primary":false,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (owner)","unique":false,"valid":true}],"kind":"r","name":["public","items"],"options":[],"owner":"stopover","persistence":"p","policies":[],"replicaIdentity":"d","rowSecurity":false,"sequences":[],"statistics":[],"tablespace":"","toastOptions":[],"triggers":[]}', E'{id,owner,note,made}', E'{id}', E'16384', E'record', E'3', NULL, NULL, NULL, NULL, NULL);
INSERT INTO stopover.run (id, epoch, operation, target, target_oid, "position", state, leg, pass, spec, plan, plan_sha256, actor, host, application_version, error, created_at, started_at, completed_at) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'1', E'backup', E'public.items', E'30312', E'finished', E'idle', E'forward', E'1', E'public.items', E'{"facts":{"bytes":49152,"retain_days":30,"rows":40},"findings":[],"legs":{"abort":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":true,"params":{"position":"aborted"},"slug":"abort","statements":["DO $do$ BEGIN IF NOT EXISTS (SELECT FROM stopover.migration_backups WHERE backup_table = ''stopover_backup.items_backup_20261129_175823'') THEN DROP TABLE IF EXISTS stopover_backup.items_backup_20261129_175823; END IF; END $do$"],"stop_line":false,"title_args":["public.items"],"undo":"free","units":[]}],"forward":[{"done_sql":"SELECT to_regclass(''\\"stopover_backup\\".\\"items_backup_20261129_175823\\"'') IS NOT NULL","estimated_rows":40,"estimated_seconds":0.00044683636363636363,"executor":"backup","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"backup":"stopover_backup.items_backup_20261129_175823","columns":["id","owner","note","made"],"key":["id"],"oid":@30312@,"position":"finished","queries":{"digest_backup":"SELECT count(*), coalesce(sum(pg_catalog.hash_record_extended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\"), 0)), 0) FROM ONLY \\"stopover_backup\\".\\"items_backup_20261129_175823\\" s","digest_backup_text":"SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)), 0) FROM ONLY \\"stopover_backup\\".\\"items_backup_20261129_175823\\" s","digest_live":"SELECT count(*), coalesce(sum(pg_catalog.hash_record_extended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\"), 0)), 0) FROM ONLY \\"public\\".\\"items\\" s","digest_live_text":"SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)), 0) FROM ONLY \\"public\\".\\"items\\" s","drop":"DROP TABLE IF EXISTS \\"stopover_backup\\".\\"items_backup_20261129_175823\\"","hashable":"SELECT pg_catalog.hash_record_extended(ROW(NULL::bigint, NULL::bigint, NULL::text, NULL::timestamp with time zone), 0)"},"retain_days":30,"structure":{"accessMethod":"heap","columns":[{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"id","notNull":true,"number":1,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"owner","notNull":true,"number":2,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"note","notNull":false,"number":3,"options":[],"statisticsTarget":-1,"type":"text"},{"collationSql":"","defaultSql":"''2026-01-01 00:00:00+00''::timestamp with time zone","generated":false,"identity":"","name":"made","notNull":true,"number":4,"options":[],"statisticsTarget":-1,"type":"timestamp with time zone"}],"comment":"","constraints":[{"comment":"","definitionSql":"FOREIGN KEY (owner) REFERENCES public.owners(id)","kind":1,"name":"items_owner_fkey","referenced":["public","owners"],"referencedColumns":["id"],"table":["public","items"],"tableIsPartitioned":false,"validated":true}],"defaultGrantees":[],"forceRowSecurity":false,"grants":[],"indexes":[{"allNotNull":true,"comment":"","constraintName":"items_pkey","constraintSql":"PRIMARY KEY (id)","hasExpressions":false,"immediate":true,"keyColumns":["id"],"name":"items_pkey","partial":false,"primary":true,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (id)","unique":true,"valid":true},{"allNotNull":true,"comment":"","constraintName":"","constraintSql":"","hasExpressions":false,"immediate":true,"keyColumns":["owner"],"name":"items_owner_idx","partial":false,"primary":false,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (owner)","unique":false,"valid":true}],"kind":"r","name":["public","items"],"options":[],"owner":"stopover","persistence":"p","policies":[],"replicaIdentity":"d","rowSecurity":false,"sequences":[],"statistics":[],"tablespace":"","toastOptions":[],"triggers":[]},"table":"public.items"},"slug":"backup","statements":["CREATE TABLE \\"stopover_backup\\".\\"items_backup_20261129_175823\\" AS SELECT \\"id\\", \\"owner\\", \\"note\\", \\"made\\" FROM ONLY \\"public\\".\\"items\\" s WHERE true","COMMENT ON TABLE \\"stopover_backup\\".\\"items_backup_20261129_175823\\" IS ''Backup of public.items by Stopover''"],"stop_line":false,"title_args":["public.items","stopover_backup.items_backup_20261129_175823"],"undo":"free","units":[]}]},"operation":"backup","spec":"public.items","target":"public.items","target_oid":@30312@}', E'e3e160df32a480edb225c56f674bbddc4dc6bb792c85e251c1383cc550038973', E'recorded', E'recorded', E'0.1.0', NULL, E'2026-11-29 17:58:23.430843+00', E'2026-11-29 17:58:23.491305+00', E'2026-11-29 17:58:23.684258+00'),
(E'2', E'1', E'restore', E'public.items', E'30312', E'source', E'paused', E'forward', E'1', E'backup 1', E'{"facts":{"backup":"stopover_backup.items_backup_20261129_175823","backup_id":1,"bytes":16384,"live_rows":40,"live_there":true,"newer":"stopover_backup.items_after_20261129_175823","retired":"stopover_retired.items_old_20261129_175823","rows":40},"findings":[],"legs":{"abort":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS EXCLUSIVE","needs_confirmation":true,"params":{"attempts":40,"position":"aborted"},"slug":"abort","statements":["DROP TRIGGER IF EXISTS \\"stopover_fwd\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_fwd_truncate\\" ON \\"public\\".\\"items\\"","DROP TABLE IF EXISTS \\"stopover_restore_1\\".\\"items\\"","DROP SCHEMA IF EXISTS \\"stopover_restore_1\\"","DROP FUNCTION IF EXISTS stopover.\\"capture_fwd_30312\\"()","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_30312\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_30312_truncated\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_30312_triggers\\"","DROP FUNCTION IF EXISTS stopover.\\"capture_rev_30312\\"()","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_30312\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_30312_truncated\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_30312_triggers\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"touched_30312\\""],"stop_line":false,"title_args":["public.items"],"undo":"free","units":[]}],"again":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"replay","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"queries":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"fwd_30312\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"fwd_30312\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_restore_1\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (NOT (stopover_p1 IS NULL))) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" = b.stopover_p1","delete_old_null":"DELETE FROM \\"stopover_restore_1\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (stopover_p1 IS NULL)) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" IS NOT DISTINCT FROM b.stopover_p1","insert":"INSERT INTO \\"stopover_restore_1\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"fwd_30312\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"fwd_30312\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_restore_1\\".\\"items\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"fwd_30312_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_30312\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312_truncated\\")"},"target":"public.items"},"slug":"replay","statements":[],"stop_line":false,"title_args":["public.items","stopover_restore_1.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0.05,"executor":"swap","lock":"ACCESS EXCLUSIVE","needs_confirmation":true,"params":{"attempts":40,"guards":[{"must_hold":"capture_bypassed","sql":"SELECT NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312_triggers\\" k LEFT JOIN pg_catalog.pg_trigger t ON t.oid = k.trigger AND t.xmin::text = k.version AND t.tgenabled = ''A'' WHERE t.oid IS NULL) AND EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312_triggers\\"), ''public.items''"},{"must_hold":"schema_changed","sql":"SELECT (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"public\\".\\"items\\"''::regclass AND attnum > 0 AND NOT attisdropped) = (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"stopover_restore_1\\".\\"items\\"''::regclass AND attnum > 0 AND NOT attisdropped), ''public.items'', ''columns''"}],"lock_timeout_ms":400,"locks":["LOCK TABLE ONLY \\"public\\".\\"items\\" IN ACCESS EXCLUSIVE MODE","LOCK TABLE \\"public\\".\\"items\\", \\"stopover_restore_1\\".\\"items\\", \\"public\\".\\"owners\\" IN ACCESS EXCLUSIVE MODE NOWAIT"],"position":"swapped","queries":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"fwd_30312\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"fwd_30312\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_restore_1\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (NOT (stopover_p1 IS NULL))) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" = b.stopover_p1","delete_old_null":"DELETE FROM \\"stopover_restore_1\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (stopover_p1 IS NULL)) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" IS NOT DISTINCT FROM b.stopover_p1","insert":"INSERT INTO \\"stopover_restore_1\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"fwd_30312\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"fwd_30312\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_restore_1\\".\\"items\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"fwd_30312_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_30312\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312_truncated\\")"},"target":"public.items","verify":{"clear_touched":"DELETE FROM \\"stopover\\".\\"touched_30312\\"","columns":"SELECT string_agg(DISTINCT x.key, '', '') FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_restore_1\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d JOIN \\"public\\".\\"items\\" l ON l.\\"id\\" = d.\\"id\\" JOIN \\"stopover_restore_1\\".\\"items\\" t ON t.\\"id\\" = d.\\"id\\" CROSS JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(l)) x JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(t)) y ON x.key = y.key WHERE x.value IS DISTINCT FROM y.value","differences":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_restore_1\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10","part":["SELECT bucket, count(*), sum(h::numeric) FROM (SELECT (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int AS bucket, pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0) AS h FROM ONLY "," s WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1)",") q GROUP BY 1"],"repair":"INSERT INTO \\"stopover\\".\\"fwd_30312\\" (stopover_k1, had_old, stopover_p1) SELECT \\"id\\", true, \\"id\\" FROM (SELECT t.* FROM \\"stopover_restore_1\\".\\"items\\" t JOIN (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_restore_1\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d ON t.\\"id\\" = d.\\"id\\") q","repair_missing":"INSERT INTO \\"stopover\\".\\"fwd_30312\\" (stopover_k1, had_old) SELECT d.\\"id\\", false FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_restore_1\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d","touched_differ":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_30312\\" f JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_30312\\" f JOIN \\"stopover_restore_1\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10"}},"slug":"swap","statements":["DO $stopover$\\nDECLARE\\n    live CONSTANT regclass := ''\\"public\\".\\"items\\"'';\\n    kept CONSTANT regclass := ''\\"stopover_restore_1\\".\\"items\\"'';\\n    change record;\\nBEGIN\\n    FOR change IN\\n        WITH entry AS (\\n            SELECT c.oid AS rel, NULL::name AS col, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault(''r'', c.relowner))) x\\n             WHERE c.oid IN (live, kept)\\n            UNION ALL\\n            SELECT a.attrelid, a.attname, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_attribute a, aclexplode(a.attacl) x\\n             WHERE a.attrelid IN (live, kept) AND NOT a.attisdropped)\\n        SELECT l.*, true AS add FROM entry l WHERE l.rel = live AND NOT EXISTS (SELECT FROM entry k\\n            WHERE k.rel = kept AND (k.col, k.grantee, k.privilege_type, k.is_grantable)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type, l.is_grantable))\\n        UNION ALL\\n        SELECT k.*, false FROM entry k WHERE k.rel = kept AND NOT EXISTS (SELECT FROM entry l\\n            WHERE l.rel = live AND (k.col, k.grantee, k.privilege_type)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type))\\n    LOOP\\n        EXECUTE format(''%s %s%s ON %s %s %s%s'',\\n            CASE WHEN change.add THEN ''GRANT'' ELSE ''REVOKE'' END, change.privilege_type,\\n            CASE WHEN change.col IS NULL THEN '''' ELSE format('' (%I)'', change.col) END, kept,\\n            CASE WHEN change.add THEN ''TO'' ELSE ''FROM'' END,\\n            CASE WHEN change.grantee = 0 THEN ''PUBLIC'' ELSE quote_ident(pg_get_userbyid(change.grantee)) END,\\n            CASE WHEN change.add AND change.is_grantable THEN '' WITH GRANT OPTION'' ELSE '''' END);\\n    END LOOP;\\nEND $stopover$","ALTER TABLE \\"public\\".\\"items\\" DROP CONSTRAINT IF EXISTS \\"items_owner_fkey\\"","DROP TRIGGER IF EXISTS \\"stopover_fwd\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_fwd_truncate\\" ON \\"public\\".\\"items\\"","ALTER INDEX \\"public\\".\\"items_pkey\\" RENAME TO \\"items_pkey_old_20261129_175823\\"","ALTER INDEX \\"public\\".\\"items_owner_idx\\" RENAME TO \\"items_owner_idx_old_20261129_175823\\"","ALTER TABLE \\"public\\".\\"items\\" RENAME TO \\"items_old_20261129_175823\\"","ALTER TABLE \\"public\\".\\"items_old_20261129_175823\\" SET SCHEMA \\"stopover_retired\\"","ALTER TABLE \\"stopover_restore_1\\".\\"items\\" SET SCHEMA \\"public\\"","ALTER TABLE \\"public\\".\\"items\\" ADD CONSTRAINT \\"items_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID","DELETE FROM \\"stopover\\".\\"rev_30312\\"","DELETE FROM \\"stopover\\".\\"rev_30312_truncated\\"","CREATE TRIGGER \\"stopover_rev\\" AFTER INSERT OR UPDATE OR DELETE ON \\"public\\".\\"items\\" FOR EACH ROW EXECUTE FUNCTION stopover.\\"capture_rev_30312\\"()","ALTER TABLE \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_rev\\"","CREATE TRIGGER \\"stopover_rev_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_rev_30312\\"()","ALTER TABLE ONLY \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_rev_truncate\\"","DELETE FROM \\"stopover\\".\\"rev_30312_triggers\\"","INSERT INTO \\"stopover\\".\\"rev_30312_triggers\\" SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = ''stopover.\\"capture_rev_30312\\"()''::regprocedure","INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, expires_at, run, state) SELECT ''public.items'', ''stopover_retired.items_old_20261129_175823'', ''retired'', greatest(c.reltuples, 0)::bigint, now() + interval ''7 days'', (SELECT max(id) FROM stopover.run WHERE target = ''public.items''), ''fresh'' FROM pg_catalog.pg_class c WHERE c.oid = @30312@"],"stop_line":true,"title_args":["public.items","stopover_retired.items_old_20261129_175823"],"undo":"keeps_writes","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"units","lock":"SHARE UPDATE EXCLUSIVE","needs_confirmation":false,"params":{"attempts":40,"lock_timeout_ms":2000},"slug":"constraints","statements":[],"stop_line":false,"title_args":["1"],"undo":"keeps_writes","units":[["ALTER TABLE \\"public\\".\\"items\\" VALIDATE CONSTRAINT \\"items_owner_fkey\\""]]}],"finish":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS EXCLUSIVE","needs_confirmation":true,"params":{"attempts":40,"position":"finished"},"slug":"finish","statements":["DROP TRIGGER IF EXISTS \\"stopover_rev\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_rev_truncate\\" ON \\"public\\".\\"items\\"","DROP TABLE IF EXISTS \\"stopover_retired\\".\\"items_old_20261129_175823\\"","DROP SCHEMA IF EXISTS \\"stopover_restore_1\\"","DROP FUNCTION IF EXISTS stopover.\\"capture_fwd_30312\\"()","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_30312\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_30312_truncated\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_30312_triggers\\"","DROP FUNCTION IF EXISTS stopover.\\"capture_rev_30312\\"()","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_30312\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_30312_truncated\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_30312_triggers\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"touched_30312\\"","UPDATE stopover.migration_backups SET state = ''dropped'', dropped_at = clock_timestamp() WHERE backup_table = ''stopover_retired.items_old_20261129_175823''"],"stop_line":false,"title_args":["stopover_retired.items_old_20261129_175823"],"undo":"from_backup","units":[]}],"forward":[{"done_sql":"","estimated_rows":40,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":false,"params":{},"slug":"check","statements":[{"must_hold":"backup_altered","sql":"SELECT (n, coalesce(h, 0)) = (40::bigint, 28675668827632556173::numeric), ''stopover_backup.items_backup_20261129_175823'', 40, n FROM (SELECT count(*), coalesce(sum(pg_catalog.hash_record_extended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\"), 0)), 0) FROM ONLY \\"stopover_backup\\".\\"items_backup_20261129_175823\\" s) d(n, h)"}],"stop_line":false,"title_args":["stopover_backup.items_backup_20261129_175823"],"undo":"free","units":[]},{"done_sql":"SELECT to_regclass(''\\"stopover_restore_1\\".\\"items\\"'') IS NOT NULL OR (SELECT position FROM stopover.run WHERE target_oid = @30312@ ORDER BY id DESC LIMIT 1) <> ''source''","estimated_rows":-1,"estimated_seconds":0,"executor":"sql","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"recovery_point":"schema"},"slug":"rebuild","statements":["CREATE SCHEMA \\"stopover_restore_1\\"","CREATE TABLE \\"stopover_restore_1\\".\\"items\\" (LIKE \\"public\\".\\"items\\" INCLUDING ALL EXCLUDING INDEXES EXCLUDING IDENTITY EXCLUDING STATISTICS)"],"stop_line":false,"title_args":["stopover_restore_1.items","0"],"undo":"free","units":[]},{"done_sql":"SELECT to_regclass(''\\"stopover\\".\\"fwd_30312\\"'') IS NOT NULL","estimated_rows":-1,"estimated_seconds":0.1,"executor":"sql","lock":"","needs_confirmation":false,"params":{"attempts":40},"slug":"wayback","statements":["CREATE TABLE \\"stopover\\".\\"touched_30312\\" (stopover_k1 bigint NOT NULL, PRIMARY KEY (stopover_k1))","CREATE TABLE \\"stopover\\".\\"fwd_30312\\" (stopover_k1 bigint NOT NULL, had_old boolean NOT NULL, stopover_p1 bigint, at timestamptz NOT NULL DEFAULT clock_timestamp()) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)","ALTER TABLE \\"stopover\\".\\"fwd_30312\\" REPLICA IDENTITY FULL","CREATE INDEX ON \\"stopover\\".\\"fwd_30312\\" (stopover_k1)","CREATE TABLE \\"stopover\\".\\"fwd_30312_truncated\\" (at timestamptz NOT NULL DEFAULT clock_timestamp())","ALTER TABLE \\"stopover\\".\\"fwd_30312_truncated\\" REPLICA IDENTITY FULL","CREATE TABLE \\"stopover\\".\\"fwd_30312_triggers\\" (trigger oid PRIMARY KEY, version text NOT NULL)","CREATE FUNCTION stopover.\\"capture_fwd_30312\\"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $stopover$\\n#variable_conflict use_column\\nBEGIN\\n    IF TG_OP = ''TRUNCATE'' THEN\\n        INSERT INTO \\"stopover\\".\\"fwd_30312_truncated\\" DEFAULT VALUES;\\n        RETURN NULL;\\n    END IF;\\n    IF TG_OP <> ''INSERT'' THEN\\n        INSERT INTO \\"stopover\\".\\"fwd_30312\\" (stopover_k1, had_old, stopover_p1)\\n        SELECT \\"id\\", true, \\"id\\" FROM (SELECT (OLD).*) o;\\n    END IF;\\n    IF TG_OP = ''INSERT'' OR (TG_OP = ''UPDATE'' AND (OLD.\\"id\\" IS DISTINCT FROM NEW.\\"id\\")) THEN\\n        INSERT INTO \\"stopover\\".\\"fwd_30312\\" (stopover_k1, had_old)\\n        SELECT \\"id\\", false FROM (SELECT (NEW).*) n;\\n    END IF;\\n    RETURN NULL;\\nEND\\n$stopover$","CREATE TABLE \\"stopover\\".\\"rev_30312\\" (stopover_k1 bigint NOT NULL, had_old boolean NOT NULL, stopover_p1 bigint, at timestamptz NOT NULL DEFAULT clock_timestamp()) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)","ALTER TABLE \\"stopover\\".\\"rev_30312\\" REPLICA IDENTITY FULL","CREATE INDEX ON \\"stopover\\".\\"rev_30312\\" (stopover_k1)","CREATE TABLE \\"stopover\\".\\"rev_30312_truncated\\" (at timestamptz NOT NULL DEFAULT clock_timestamp())","ALTER TABLE \\"stopover\\".\\"rev_30312_truncated\\" REPLICA IDENTITY FULL","CREATE TABLE \\"stopover\\".\\"rev_30312_triggers\\" (trigger oid PRIMARY KEY, version text NOT NULL)","CREATE FUNCTION stopover.\\"capture_rev_30312\\"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $stopover$\\n#variable_conflict use_column\\nBEGIN\\n    IF TG_OP = ''TRUNCATE'' THEN\\n        INSERT INTO \\"stopover\\".\\"rev_30312_truncated\\" DEFAULT VALUES;\\n        RETURN NULL;\\n    END IF;\\n    IF TG_OP <> ''INSERT'' THEN\\n        INSERT INTO \\"stopover\\".\\"rev_30312\\" (stopover_k1, had_old, stopover_p1)\\n        SELECT \\"id\\", true, \\"id\\" FROM (SELECT (OLD).*) o;\\n    END IF;\\n    IF TG_OP = ''INSERT'' OR (TG_OP = ''UPDATE'' AND (OLD.\\"id\\" IS DISTINCT FROM NEW.\\"id\\")) THEN\\n        INSERT INTO \\"stopover\\".\\"rev_30312\\" (stopover_k1, had_old)\\n        SELECT \\"id\\", false FROM (SELECT (NEW).*) n;\\n    END IF;\\n    RETURN NULL;\\nEND\\n$stopover$"],"stop_line":false,"title_args":["public.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":40,"estimated_seconds":-1,"executor":"copy","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"batch_rows":10000,"method":"range","queries":{"blocks":"SELECT pg_catalog.pg_relation_size(@30496@::oid) / current_setting(''block_size'')::bigint","bytes":"SELECT pg_catalog.pg_table_size(@30496@::oid)","file":"SELECT pg_catalog.pg_relation_filenode(@30496@::oid)","insert_range":"INSERT INTO \\"stopover_restore_1\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM ONLY \\"stopover_backup\\".\\"items_backup_20261129_175823\\" s WHERE s.ctid >= $1::tid AND s.ctid < $2::tid","reset":"TRUNCATE \\"stopover_restore_1\\".\\"items\\""},"rows":40,"target":"public.items"},"slug":"copy","statements":[],"stop_line":false,"title_args":["stopover_backup.items_backup_20261129_175823","stopover_restore_1.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0.000393216,"executor":"units","lock":"","needs_confirmation":false,"params":{"lock_timeout_ms":60000},"slug":"keys","statements":[],"stop_line":false,"title_args":["2","0"],"undo":"free","units":[["ALTER TABLE \\"stopover_restore_1\\".\\"items\\" ADD CONSTRAINT \\"items_pkey\\" PRIMARY KEY (id)","CREATE INDEX \\"items_owner_idx\\" ON \\"stopover_restore_1\\".\\"items\\" USING btree (owner)","ANALYZE \\"stopover_restore_1\\".\\"items\\""]]},{"done_sql":"","estimated_rows":40,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"isolation":"repeatable read","recovery_point":"data"},"slug":"verify","statements":[{"must_hold":"restore_behind","sql":"SELECT (a.n, a.h) = (b.n, b.h), ''public.items'' FROM (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)), 0) FROM \\"stopover_restore_1\\".\\"items\\" s) a(n, h), (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)), 0) FROM ONLY \\"stopover_backup\\".\\"items_backup_20261129_175823\\" s) b(n, h)"}],"stop_line":false,"title_args":["stopover_backup.items_backup_20261129_175823","stopover_restore_1.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0.05,"executor":"sql","lock":"ACCESS EXCLUSIVE","needs_confirmation":true,"params":{"attempts":40,"lock_timeout_ms":400,"position":"swapped"},"slug":"swap","statements":["LOCK TABLE ONLY \\"public\\".\\"items\\" IN ACCESS EXCLUSIVE MODE","LOCK TABLE \\"public\\".\\"items\\", \\"stopover_restore_1\\".\\"items\\", \\"public\\".\\"owners\\" IN ACCESS EXCLUSIVE MODE NOWAIT",{"must_hold":"schema_changed","sql":"SELECT (SELECT md5(concat_ws(''|'', (SELECT string_agg(concat_ws('':'', attname, attnum, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,   (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum)), '','' ORDER BY attnum)   FROM pg_attribute WHERE attrelid = o.oid AND attnum > 0 AND NOT attisdropped), (SELECT string_agg(conname || replace(pg_get_constraintdef(oid), '' NOT VALID'', ''''), '','' ORDER BY conname)   FROM pg_constraint WHERE conrelid = o.oid), (SELECT string_agg(pg_get_indexdef(indexrelid), '','' ORDER BY indexrelid) FROM pg_index WHERE indrelid = o.oid), (SELECT string_agg(pg_get_triggerdef(t.oid) || tgenabled::text, '','' ORDER BY tgname) FROM pg_trigger t   WHERE tgrelid = o.oid AND NOT tgisinternal AND tgname NOT LIKE ''stopover\\\\_%''), (SELECT string_agg(concat_ws('':'', polname, polcmd, polroles::text, pg_get_expr(polqual, polrelid),   pg_get_expr(polwithcheck, polrelid)), '','' ORDER BY polname) FROM pg_policy WHERE polrelid = o.oid), (SELECT string_agg(pg_get_viewdef(w.ev_class), '','' ORDER BY w.ev_class) FROM pg_depend d JOIN pg_rewrite w ON w.oid = d.objid   WHERE d.refobjid = o.oid AND d.classid = ''pg_rewrite''::regclass AND d.refobjsubid >= 0 AND w.ev_class <> o.oid), (SELECT concat_ws('':'', relowner, relrowsecurity, relforcerowsecurity, relreplident) FROM pg_class WHERE oid = o.oid))) FROM (SELECT @30312@::bigint::oid AS oid) o) = ''ecb73aa0551b48af2ece0339bddcd18d'', ''public.items'', ''columns, constraints, indexes, triggers, policies or owner''"},{"must_hold":"schema_changed","sql":"SELECT (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"public\\".\\"items\\"''::regclass AND attnum > 0 AND NOT attisdropped) = (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"stopover_restore_1\\".\\"items\\"''::regclass AND attnum > 0 AND NOT attisdropped), ''public.items'', ''columns''"},"DO $stopover$\\nDECLARE\\n    live CONSTANT regclass := ''\\"public\\".\\"items\\"'';\\n    kept CONSTANT regclass := ''\\"stopover_restore_1\\".\\"items\\"'';\\n    change record;\\nBEGIN\\n    FOR change IN\\n        WITH entry AS (\\n            SELECT c.oid AS rel, NULL::name AS col, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault(''r'', c.relowner))) x\\n             WHERE c.oid IN (live, kept)\\n            UNION ALL\\n            SELECT a.attrelid, a.attname, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_attribute a, aclexplode(a.attacl) x\\n             WHERE a.attrelid IN (live, kept) AND NOT a.attisdropped)\\n        SELECT l.*, true AS add FROM entry l WHERE l.rel = live AND NOT EXISTS (SELECT FROM entry k\\n            WHERE k.rel = kept AND (k.col, k.grantee, k.privilege_type, k.is_grantable)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type, l.is_grantable))\\n        UNION ALL\\n        SELECT k.*, false FROM entry k WHERE k.rel = kept AND NOT EXISTS (SELECT FROM entry l\\n            WHERE l.rel = live AND (k.col, k.grantee, k.privilege_type)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type))\\n    LOOP\\n        EXECUTE format(''%s %s%s ON %s %s %s%s'',\\n            CASE WHEN change.add THEN ''GRANT'' ELSE ''REVOKE'' END, change.privilege_type,\\n            CASE WHEN change.col IS NULL THEN '''' ELSE format('' (%I)'', change.col) END, kept,\\n            CASE WHEN change.add THEN ''TO'' ELSE ''FROM'' END,\\n            CASE WHEN change.grantee = 0 THEN ''PUBLIC'' ELSE quote_ident(pg_get_userbyid(change.grantee)) END,\\n            CASE WHEN change.add AND change.is_grantable THEN '' WITH GRANT OPTION'' ELSE '''' END);\\n    END LOOP;\\nEND $stopover$","ALTER TABLE \\"public\\".\\"items\\" DROP CONSTRAINT IF EXISTS \\"items_owner_fkey\\"","DROP TRIGGER IF EXISTS \\"stopover_fwd\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_fwd_truncate\\" ON \\"public\\".\\"items\\"","ALTER INDEX \\"public\\".\\"items_pkey\\" RENAME TO \\"items_pkey_old_20261129_175823\\"","ALTER INDEX \\"public\\".\\"items_owner_idx\\" RENAME TO \\"items_owner_idx_old_20261129_175823\\"","ALTER TABLE \\"public\\".\\"items\\" RENAME TO \\"items_old_20261129_175823\\"","ALTER TABLE \\"public\\".\\"items_old_20261129_175823\\" SET SCHEMA \\"stopover_retired\\"","ALTER TABLE \\"stopover_restore_1\\".\\"items\\" SET SCHEMA \\"public\\"","ALTER TABLE \\"public\\".\\"items\\" ADD CONSTRAINT \\"items_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID","DELETE FROM \\"stopover\\".\\"rev_30312\\"","DELETE FROM \\"stopover\\".\\"rev_30312_truncated\\"","CREATE TRIGGER \\"stopover_rev\\" AFTER INSERT OR UPDATE OR DELETE ON \\"public\\".\\"items\\" FOR EACH ROW EXECUTE FUNCTION stopover.\\"capture_rev_30312\\"()","ALTER TABLE \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_rev\\"","CREATE TRIGGER \\"stopover_rev_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_rev_30312\\"()","ALTER TABLE ONLY \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_rev_truncate\\"","DELETE FROM \\"stopover\\".\\"rev_30312_triggers\\"","INSERT INTO \\"stopover\\".\\"rev_30312_triggers\\" SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = ''stopover.\\"capture_rev_30312\\"()''::regprocedure","INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, expires_at, run, state) SELECT ''public.items'', ''stopover_retired.items_old_20261129_175823'', ''retired'', greatest(c.reltuples, 0)::bigint, now() + interval ''7 days'', (SELECT max(id) FROM stopover.run WHERE target = ''public.items''), ''fresh'' FROM pg_catalog.pg_class c WHERE c.oid = @30312@","INSERT INTO stopover.backup_log (backup, action, detail) SELECT 1, ''restored'', concat(''run '', max(id)) FROM stopover.run WHERE target = ''public.items''"],"stop_line":true,"title_args":["public.items","stopover_retired.items_old_20261129_175823"],"undo":"keeps_writes","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"units","lock":"SHARE UPDATE EXCLUSIVE","needs_confirmation":false,"params":{"attempts":40,"lock_timeout_ms":2000},"slug":"constraints","statements":[],"stop_line":false,"title_args":["1"],"undo":"keeps_writes","units":[["ALTER TABLE \\"public\\".\\"items\\" VALIDATE CONSTRAINT \\"items_owner_fkey\\""]]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":false,"params":{},"slug":"newer","statements":["CREATE TABLE \\"stopover_backup\\".\\"items_after_20261129_175823\\" AS SELECT s.* FROM ONLY \\"stopover_retired\\".\\"items_old_20261129_175823\\" s WHERE NOT EXISTS (SELECT FROM ONLY \\"stopover_backup\\".\\"items_backup_20261129_175823\\" b WHERE b.\\"id\\" = s.\\"id\\" AND ROW(b.\\"id\\", b.\\"owner\\", b.\\"note\\", b.\\"made\\")::text = ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text)","COMMENT ON TABLE \\"stopover_backup\\".\\"items_after_20261129_175823\\" IS ''Rows of public.items that were newer than stopover_backup.items_backup_20261129_175823, kept by Stopover when it was restored''","INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, columns, key_columns, expires_at, verified_at, level, run) SELECT ''public.items'', ''stopover_backup.items_after_20261129_175823'', ''newer'', d.rows, d.checksum, stopover.columns_of(''\\"stopover_backup\\".\\"items_after_20261129_175823\\"''::regclass), ARRAY[''id'']::text[], now() + interval ''30 days'', clock_timestamp(), 3, (SELECT max(id) FROM stopover.run WHERE target = ''public.items'') FROM stopover.digest_of(''\\"stopover_backup\\".\\"items_after_20261129_175823\\"''::regclass, stopover.columns_of(''\\"stopover_backup\\".\\"items_after_20261129_175823\\"''::regclass)) d"],"stop_line":false,"title_args":["stopover_backup.items_after_20261129_175823"],"undo":"keeps_writes","units":[]}],"rollback":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"replay","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"queries":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"rev_30312\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"rev_30312\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_retired\\".\\"items_old_20261129_175823\\" t USING (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch WHERE had_old) b WHERE t.\\"id\\" = b.stopover_k1","delete_old_null":"","insert":"INSERT INTO \\"stopover_retired\\".\\"items_old_20261129_175823\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"rev_30312\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"rev_30312\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_retired\\".\\"items_old_20261129_175823\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"rev_30312_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_30312\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312_truncated\\")"},"target":"public.items"},"slug":"replay","statements":[],"stop_line":false,"title_args":["public.items","stopover_retired.items_old_20261129_175823"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0.05,"executor":"swap","lock":"ACCESS EXCLUSIVE","needs_confirmation":true,"params":{"attempts":40,"guards":[{"must_hold":"capture_bypassed","sql":"SELECT NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312_triggers\\" k LEFT JOIN pg_catalog.pg_trigger t ON t.oid = k.trigger AND t.xmin::text = k.version AND t.tgenabled = ''A'' WHERE t.oid IS NULL) AND EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312_triggers\\"), ''public.items''"},{"must_hold":"schema_changed","sql":"SELECT (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"public\\".\\"items\\"''::regclass AND attnum > 0 AND NOT attisdropped) = (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"stopover_retired\\".\\"items_old_20261129_175823\\"''::regclass AND attnum > 0 AND NOT attisdropped), ''public.items'', ''columns''"}],"lock_timeout_ms":400,"locks":["LOCK TABLE ONLY \\"public\\".\\"items\\" IN ACCESS EXCLUSIVE MODE","LOCK TABLE \\"public\\".\\"items\\", \\"stopover_retired\\".\\"items_old_20261129_175823\\", \\"public\\".\\"owners\\" IN ACCESS EXCLUSIVE MODE NOWAIT"],"position":"rolled_back","queries":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"rev_30312\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"rev_30312\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_retired\\".\\"items_old_20261129_175823\\" t USING (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch WHERE had_old) b WHERE t.\\"id\\" = b.stopover_k1","delete_old_null":"","insert":"INSERT INTO \\"stopover_retired\\".\\"items_old_20261129_175823\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"rev_30312\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"rev_30312\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_retired\\".\\"items_old_20261129_175823\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"rev_30312_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_30312\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312_truncated\\")"},"target":"public.items","verify":{"clear_touched":"DELETE FROM \\"stopover\\".\\"touched_30312\\"","columns":"SELECT string_agg(DISTINCT x.key, '', '') FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175823\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d JOIN \\"public\\".\\"items\\" l ON l.\\"id\\" = d.\\"id\\" JOIN \\"stopover_retired\\".\\"items_old_20261129_175823\\" t ON t.\\"id\\" = d.\\"id\\" CROSS JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(l)) x JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(t)) y ON x.key = y.key WHERE x.value IS DISTINCT FROM y.value","differences":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175823\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10","part":["SELECT bucket, count(*), sum(h::numeric) FROM (SELECT (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int AS bucket, pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0) AS h FROM ONLY "," s WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1)",") q GROUP BY 1"],"repair":"INSERT INTO \\"stopover\\".\\"rev_30312\\" (stopover_k1, had_old, stopover_p1) SELECT \\"id\\", true, \\"id\\" FROM (SELECT t.* FROM \\"stopover_retired\\".\\"items_old_20261129_175823\\" t JOIN (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175823\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d ON t.\\"id\\" = d.\\"id\\") q","repair_missing":"INSERT INTO \\"stopover\\".\\"rev_30312\\" (stopover_k1, had_old) SELECT d.\\"id\\", false FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175823\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d","touched_differ":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_30312\\" f JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_30312\\" f JOIN \\"stopover_retired\\".\\"items_old_20261129_175823\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_30312\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10"}},"slug":"swap","statements":["DO $stopover$\\nDECLARE\\n    live CONSTANT regclass := ''\\"public\\".\\"items\\"'';\\n    kept CONSTANT regclass := ''\\"stopover_retired\\".\\"items_old_20261129_175823\\"'';\\n    change record;\\nBEGIN\\n    FOR change IN\\n        WITH entry AS (\\n            SELECT c.oid AS rel, NULL::name AS col, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault(''r'', c.relowner))) x\\n             WHERE c.oid IN (live, kept)\\n            UNION ALL\\n            SELECT a.attrelid, a.attname, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_attribute a, aclexplode(a.attacl) x\\n             WHERE a.attrelid IN (live, kept) AND NOT a.attisdropped)\\n        SELECT l.*, true AS add FROM entry l WHERE l.rel = live AND NOT EXISTS (SELECT FROM entry k\\n            WHERE k.rel = kept AND (k.col, k.grantee, k.privilege_type, k.is_grantable)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type, l.is_grantable))\\n        UNION ALL\\n        SELECT k.*, false FROM entry k WHERE k.rel = kept AND NOT EXISTS (SELECT FROM entry l\\n            WHERE l.rel = live AND (k.col, k.grantee, k.privilege_type)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type))\\n    LOOP\\n        EXECUTE format(''%s %s%s ON %s %s %s%s'',\\n            CASE WHEN change.add THEN ''GRANT'' ELSE ''REVOKE'' END, change.privilege_type,\\n            CASE WHEN change.col IS NULL THEN '''' ELSE format('' (%I)'', change.col) END, kept,\\n            CASE WHEN change.add THEN ''TO'' ELSE ''FROM'' END,\\n            CASE WHEN change.grantee = 0 THEN ''PUBLIC'' ELSE quote_ident(pg_get_userbyid(change.grantee)) END,\\n            CASE WHEN change.add AND change.is_grantable THEN '' WITH GRANT OPTION'' ELSE '''' END);\\n    END LOOP;\\nEND $stopover$","ALTER TABLE \\"public\\".\\"items\\" DROP CONSTRAINT IF EXISTS \\"items_owner_fkey\\"","DROP TRIGGER IF EXISTS \\"stopover_rev\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_rev_truncate\\" ON \\"public\\".\\"items\\"","ALTER TABLE \\"public\\".\\"items\\" SET SCHEMA \\"stopover_restore_1\\"","ALTER TABLE \\"stopover_retired\\".\\"items_old_20261129_175823\\" SET SCHEMA \\"public\\"","ALTER TABLE \\"public\\".\\"items_old_20261129_175823\\" RENAME TO \\"items\\"","ALTER INDEX \\"public\\".\\"items_pkey_old_20261129_175823\\" RENAME TO \\"items_pkey\\"","ALTER INDEX \\"public\\".\\"items_owner_idx_old_20261129_175823\\" RENAME TO \\"items_owner_idx\\"","ALTER TABLE \\"public\\".\\"items\\" ADD CONSTRAINT \\"items_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID","DELETE FROM \\"stopover\\".\\"fwd_30312\\"","DELETE FROM \\"stopover\\".\\"fwd_30312_truncated\\"","CREATE TRIGGER \\"stopover_fwd\\" AFTER INSERT OR UPDATE OR DELETE ON \\"public\\".\\"items\\" FOR EACH ROW EXECUTE FUNCTION stopover.\\"capture_fwd_30312\\"()","ALTER TABLE \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_fwd\\"","CREATE TRIGGER \\"stopover_fwd_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_fwd_30312\\"()","ALTER TABLE ONLY \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_fwd_truncate\\"","DELETE FROM \\"stopover\\".\\"fwd_30312_triggers\\"","INSERT INTO \\"stopover\\".\\"fwd_30312_triggers\\" SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = ''stopover.\\"capture_fwd_30312\\"()''::regprocedure","UPDATE stopover.migration_backups SET state = ''restored'' WHERE backup_table = ''stopover_retired.items_old_20261129_175823''"],"stop_line":true,"title_args":["public.items","stopover_restore_1.items"],"undo":"keeps_writes","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"units","lock":"SHARE UPDATE EXCLUSIVE","needs_confirmation":false,"params":{"attempts":40,"lock_timeout_ms":2000},"slug":"constraints","statements":[],"stop_line":false,"title_args":["1"],"undo":"keeps_writes","units":[["ALTER TABLE \\"public\\".\\"items\\" VALIDATE CONSTRAINT \\"items_owner_fkey\\""]]}]},"operation":"restore","spec":"backup 1","target":"public.items","target_oid":@30312@}', E'3368210b71dc40166c081f921f72f64209404ff072fb34c8a81dd39d487d1d8d', E'recorded', E'recorded', E'0.1.0', NULL, E'2026-11-29 17:58:24.346897+00', E'2026-11-29 17:58:24.40831+00', E'2026-11-29 17:58:24.888596+00');
INSERT INTO stopover.step (run, leg, pass, no, slug, state, started_at, finished_at, data, error, sql) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'forward', E'1', E'1', E'backup', E'done', E'2026-11-29 17:58:23.506744+00', E'2026-11-29 17:58:23.682048+00', E'{"backup":1,"checksum":"28675668827632556173","rows":40}', NULL, E'CREATE TABLE "stopover_backup"."items_backup_20261129_175823" AS SELECT "id", "owner", "note", "made" FROM ONLY "public"."items" s WHERE true;\nCOMMENT ON TABLE "stopover_backup"."items_backup_20261129_175823" IS ''Backup of public.items by Stopover'';\n'),
(E'2', E'forward', E'1', E'7', E'swap', E'pending', NULL, NULL, NULL, NULL, E'LOCK TABLE ONLY "public"."items" IN ACCESS EXCLUSIVE MODE;\nLOCK TABLE "public"."items", "stopover_restore_1"."items", "public"."owners" IN ACCESS EXCLUSIVE MODE NOWAIT;\nSELECT (SELECT md5(concat_ws(''|'', (SELECT string_agg(concat_ws('':'', attname, attnum, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,   (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum)), '','' ORDER BY attnum)   FROM pg_attribute WHERE attrelid = o.oid AND attnum > 0 AND NOT attisdropped), (SELECT string_agg(conname || replace(pg_get_constraintdef(oid), '' NOT VALID'', ''''), '','' ORDER BY conname)   FROM pg_constraint WHERE conrelid = o.oid), (SELECT string_agg(pg_get_indexdef(indexrelid), '','' ORDER BY indexrelid) FROM pg_index WHERE indrelid = o.oid), (SELECT string_agg(pg_get_triggerdef(t.oid) || tgenabled::text, '','' ORDER BY tgname) FROM pg_trigger t   WHERE tgrelid = o.oid AND NOT tgisinternal AND tgname NOT LIKE ''stopover\\_%''), (SELECT string_agg(concat_ws('':'', polname, polcmd, polroles::text, pg_get_expr(polqual, polrelid),   pg_get_expr(polwithcheck, polrelid)), '','' ORDER BY polname) FROM pg_policy WHERE polrelid = o.oid), (SELECT string_agg(pg_get_viewdef(w.ev_class), '','' ORDER BY w.ev_class) FROM pg_depend d JOIN pg_rewrite w ON w.oid = d.objid   WHERE d.refobjid = o.oid AND d.classid = ''pg_rewrite''::regclass AND d.refobjsubid >= 0 AND w.ev_class <> o.oid), (SELECT concat_ws('':'', relowner, relrowsecurity, relforcerowsecurity, relreplident) FROM pg_class WHERE oid = o.oid))) FROM (SELECT 30312::bigint::oid AS oid) o) = ''ecb73aa0551b48af2ece0339bddcd18d'', ''public.items'', ''columns, constraints, indexes, triggers, policies or owner'';\nSELECT (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''"public"."items"''::regclass AND attnum > 0 AND NOT attisdropped) = (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''"stopover_restore_1"."items"''::regclass AND attnum > 0 AND NOT attisdropped), ''public.items'', ''columns'';\nDO $stopover$\nDECLARE\n    live CONSTANT regclass := ''"public"."items"'';\n    kept CONSTANT regclass := ''"stopover_restore_1"."items"'';\n    change record;\nBEGIN\n    FOR change IN\n        WITH entry AS (\n            SELECT c.oid AS rel, NULL::name AS col, x.grantee, x.privilege_type, x.is_grantable\n              FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault(''r'', c.relowner))) x\n             WHERE c.oid IN (live, kept)\n            UNION ALL\n            SELECT a.attrelid, a.attname, x.grantee, x.privilege_type, x.is_grantable\n              FROM pg_attribute a, aclexplode(a.attacl) x\n             WHERE a.attrelid IN (live, kept) AND NOT a.attisdropped)\n        SELECT l.*, true AS add FROM entry l WHERE l.rel = live AND NOT EXISTS (SELECT FROM entry k\n            WHERE k.rel = kept AND (k.col, k.grantee, k.privilege_type, k.is_grantable)\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type, l.is_grantable))\n        UNION ALL\n        SELECT k.*, false FROM entry k WHERE k.rel = kept AND NOT EXISTS (SELECT FROM entry l\n            WHERE l.rel = live AND (k.col, k.grantee, k.privilege_type)\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type))\n    LOOP\n        EXECUTE format(''%s %s%s ON %s %s %s%s'',\n            CASE WHEN change.add THEN ''GRANT'' ELSE ''REVOKE'' END, change.privilege_type,\n            CASE WHEN change.col IS NULL THEN '''' ELSE format('' (%I)'', change.col) END, kept,\n            CASE WHEN change.add THEN ''TO'' ELSE ''FROM'' END,\n            CASE WHEN change.grantee = 0 THEN ''PUBLIC'' ELSE quote_ident(pg_get_userbyid(change.grantee)) END,\n            CASE WHEN change.add AND change.is_grantable THEN '' WITH GRANT OPTION'' ELSE '''' END);\n    END LOOP;\nEND $stopover$;\nALTER TABLE "public"."items" DROP CONSTRAINT IF EXISTS "items_owner_fkey";\nDROP TRIGGER IF EXISTS "stopover_fwd" ON "public"."items";\nDROP TRIGGER IF EXISTS "stopover_fwd_truncate" ON "public"."items";\nALTER INDEX "public"."items_pkey" RENAME TO "items_pkey_old_20261129_175823";\nALTER INDEX "public"."items_owner_idx" RENAME TO "items_owner_idx_old_20261129_175823";\nALTER TABLE "public"."items" RENAME TO "items_old_20261129_175823";\nALTER TABLE "public"."items_old_20261129_175823" SET SCHEMA "stopover_retired";\nALTER TABLE "stopover_restore_1"."items" SET SCHEMA "public";\nALTER TABLE "public"."items" ADD CONSTRAINT "items_owner_fkey" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID;\nDELETE FROM "stopover"."rev_30312";\nDELETE FROM "stopover"."rev_30312_truncated";\nCREATE TRIGGER "stopover_rev" AFTER INSERT OR UPDATE OR DELETE ON "public"."items" FOR EACH ROW EXECUTE FUNCTION stopover."capture_rev_30312"();\nALTER TABLE "public"."items" ENABLE ALWAYS TRIGGER "stopover_rev";\nCREATE TRIGGER "stopover_rev_truncate" AFTER TRUNCATE ON "public"."items" FOR EACH STATEMENT EXECUTE FUNCTION stopover."capture_rev_30312"();\nALTER TABLE ONLY "public"."items" ENABLE ALWAYS TRIGGER "stopover_rev_truncate";\nDELETE FROM "stopover"."rev_30312_triggers";\nINSERT INTO "stopover"."rev_30312_triggers" SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = ''stopover."capture_rev_30312"()''::regprocedure;\nINSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, expires_at, run, state) SELECT ''public.items'', ''stopover_retired.items_old_20261129_175823'', ''retired'', greatest(c.reltuples, 0)::bigint, now() + interval ''7 days'', (SELECT max(id) FROM stopover.run WHERE target = ''public.items''), ''fresh'' FROM pg_catalog.pg_class c WHERE c.oid = 30312;\nINSERT INTO stopover.backup_log (backup, action, detail) SELECT 1, ''restored'', concat(''run '', max(id)) FROM stopover.run WHERE target = ''public.items'';\n'),
(E'2', E'forward', E'1', E'8', E'constraints', E'pending', NULL, NULL, NULL, NULL, E'BEGIN;\nALTER TABLE "public"."items" VALIDATE CONSTRAINT "items_owner_fkey";\nCOMMIT;\n'),
(E'2', E'forward', E'1', E'9', E'newer', E'pending', NULL, NULL, NULL, NULL, E'CREATE TABLE "stopover_backup"."items_after_20261129_175823" AS SELECT s.* FROM ONLY "stopover_retired"."items_old_20261129_175823" s WHERE NOT EXISTS (SELECT FROM ONLY "stopover_backup"."items_backup_20261129_175823" b WHERE b."id" = s."id" AND ROW(b."id", b."owner", b."note", b."made")::text = ROW(s."id", s."owner", s."note", s."made")::text);\nCOMMENT ON TABLE "stopover_backup"."items_after_20261129_175823" IS ''Rows of public.items that were newer than stopover_backup.items_backup_20261129_175823, kept by Stopover when it was restored'';\nINSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, columns, key_columns, expires_at, verified_at, level, run) SELECT ''public.items'', ''stopover_backup.items_after_20261129_175823'', ''newer'', d.rows, d.checksum, stopover.columns_of(''"stopover_backup"."items_after_20261129_175823"''::regclass), ARRAY[''id'']::text[], now() + interval ''30 days'', clock_timestamp(), 3, (SELECT max(id) FROM stopover.run WHERE target = ''public.items'') FROM stopover.digest_of(''"stopover_backup"."items_after_20261129_175823"''::regclass, stopover.columns_of(''"stopover_backup"."items_after_20261129_175823"''::regclass)) d;\n'),
(E'2', E'forward', E'1', E'4', E'copy', E'done', E'2026-11-29 17:58:24.628898+00', E'2026-11-29 17:58:24.706748+00', E'{"rows":40}', NULL, E''),
(E'2', E'forward', E'1', E'1', E'check', E'done', E'2026-11-29 17:58:24.438015+00', E'2026-11-29 17:58:24.444404+00', E'{}', NULL, E'SELECT (n, coalesce(h, 0)) = (40::bigint, 28675668827632556173::numeric), ''stopover_backup.items_backup_20261129_175823'', 40, n FROM (SELECT count(*), coalesce(sum(pg_catalog.hash_record_extended(ROW(s."id", s."owner", s."note", s."made"), 0)), 0) FROM ONLY "stopover_backup"."items_backup_20261129_175823" s) d(n, h);\n'),
(E'2', E'forward', E'1', E'2', E'rebuild', E'done', E'2026-11-29 17:58:24.458435+00', E'2026-11-29 17:58:24.482541+00', E'{}', NULL, E'CREATE SCHEMA "stopover_restore_1";\nCREATE TABLE "stopover_restore_1"."items" (LIKE "public"."items" INCLUDING ALL EXCLUDING INDEXES EXCLUDING IDENTITY EXCLUDING STATISTICS);\n'),
(E'2', E'forward', E'1', E'5', E'keys', E'done', E'2026-11-29 17:58:24.718312+00', E'2026-11-29 17:58:24.80254+00', E'{}', NULL, E'BEGIN;\nALTER TABLE "stopover_restore_1"."items" ADD CONSTRAINT "items_pkey" PRIMARY KEY (id);\nCREATE INDEX "items_owner_idx" ON "stopover_restore_1"."items" USING btree (owner);\nANALYZE "stopover_restore_1"."items";\nCOMMIT;\n'),
(E'2', E'forward', E'1', E'6', E'verify', E'done', E'2026-11-29 17:58:24.805617+00', E'2026-11-29 17:58:24.823867+00', E'{}', NULL, E'SELECT (a.n, a.h) = (b.n, b.h), ''public.items'' FROM (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s."id", s."owner", s."note", s."made")::text, 0)), 0) FROM "stopover_restore_1"."items" s) a(n, h), (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s."id", s."owner", s."note", s."made")::text, 0)), 0) FROM ONLY "stopover_backup"."items_backup_20261129_175823" s) b(n, h);\n'),
(E'2', E'forward', E'1', E'3', E'wayback', E'done', E'2026-11-29 17:58:24.499016+00', E'2026-11-29 17:58:24.602637+00', E'{}', NULL, E'CREATE TABLE "stopover"."touched_30312" (stopover_k1 bigint NOT NULL, PRIMARY KEY (stopover_k1));\nCREATE TABLE "stopover"."fwd_30312" (stopover_k1 bigint NOT NULL, had_old boolean NOT NULL, stopover_p1 bigint, at timestamptz NOT NULL DEFAULT clock_timestamp()) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);\nALTER TABLE "stopover"."fwd_30312" REPLICA IDENTITY FULL;\nCREATE INDEX ON "stopover"."fwd_30312" (stopover_k1);\nCREATE TABLE "stopover"."fwd_30312_truncated" (at timestamptz NOT NULL DEFAULT clock_timestamp());\nALTER TABLE "stopover"."fwd_30312_truncated" REPLICA IDENTITY FULL;\nCREATE TABLE "stopover"."fwd_30312_triggers" (trigger oid PRIMARY KEY, version text NOT NULL);\nCREATE FUNCTION stopover."capture_fwd_30312"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $stopover$\n#variable_conflict use_column\nBEGIN\n    IF TG_OP = ''TRUNCATE'' THEN\n        INSERT INTO "stopover"."fwd_30312_truncated" DEFAULT VALUES;\n        RETURN NULL;\n    END IF;\n    IF TG_OP <> ''INSERT'' THEN\n        INSERT INTO "stopover"."fwd_30312" (stopover_k1, had_old, stopover_p1)\n        SELECT "id", true, "id" FROM (SELECT (OLD).*) o;\n    END IF;\n    IF TG_OP = ''INSERT'' OR (TG_OP = ''UPDATE'' AND (OLD."id" IS DISTINCT FROM NEW."id")) THEN\n        INSERT INTO "stopover"."fwd_30312" (stopover_k1, had_old)\n        SELECT "id", false FROM (SELECT (NEW).*) n;\n    END IF;\n    RETURN NULL;\nEND\n$stopover$;\nCREATE TABLE "stopover"."rev_30312" (stopover_k1 bigint NOT NULL, had_old boolean NOT NULL, stopover_p1 bigint, at timestamptz NOT NULL DEFAULT clock_timestamp()) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);\nALTER TABLE "stopover"."rev_30312" REPLICA IDENTITY FULL;\nCREATE INDEX ON "stopover"."rev_30312" (stopover_k1);\nCREATE TABLE "stopover"."rev_30312_truncated" (at timestamptz NOT NULL DEFAULT clock_timestamp());\nALTER TABLE "stopover"."rev_30312_truncated" REPLICA IDENTITY FULL;\nCREATE TABLE "stopover"."rev_30312_triggers" (trigger oid PRIMARY KEY, version text NOT NULL);\nCREATE FUNCTION stopover."capture_rev_30312"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $stopover$\n#variable_conflict use_column\nBEGIN\n    IF TG_OP = ''TRUNCATE'' THEN\n        INSERT INTO "stopover"."rev_30312_truncated" DEFAULT VALUES;\n        RETURN NULL;\n    END IF;\n    IF TG_OP <> ''INSERT'' THEN\n        INSERT INTO "stopover"."rev_30312" (stopover_k1, had_old, stopover_p1)\n        SELECT "id", true, "id" FROM (SELECT (OLD).*) o;\n    END IF;\n    IF TG_OP = ''INSERT'' OR (TG_OP = ''UPDATE'' AND (OLD."id" IS DISTINCT FROM NEW."id")) THEN\n        INSERT INTO "stopover"."rev_30312" (stopover_k1, had_old)\n        SELECT "id", false FROM (SELECT (NEW).*) n;\n    END IF;\n    RETURN NULL;\nEND\n$stopover$;\n');
INSERT INTO stopover_backup.items_backup_20261129_175823 (id, owner, note, made) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'2', E'item 1', E'2026-01-01 00:00:00+00'),
(E'2', E'3', E'item 2', E'2026-01-01 00:00:00+00'),
(E'3', E'4', E'item 3', E'2026-01-01 00:00:00+00'),
(E'4', E'5', E'item 4', E'2026-01-01 00:00:00+00'),
(E'5', E'1', E'item 5', E'2026-01-01 00:00:00+00'),
(E'6', E'2', E'item 6', E'2026-01-01 00:00:00+00'),
(E'7', E'3', E'item 7', E'2026-01-01 00:00:00+00'),
(E'8', E'4', E'item 8', E'2026-01-01 00:00:00+00'),
(E'9', E'5', E'item 9', E'2026-01-01 00:00:00+00'),
(E'10', E'1', E'item 10', E'2026-01-01 00:00:00+00'),
(E'11', E'2', E'item 11', E'2026-01-01 00:00:00+00'),
(E'12', E'3', E'item 12', E'2026-01-01 00:00:00+00'),
(E'13', E'4', E'item 13', E'2026-01-01 00:00:00+00'),
(E'14', E'5', E'item 14', E'2026-01-01 00:00:00+00'),
(E'15', E'1', E'item 15', E'2026-01-01 00:00:00+00'),
(E'16', E'2', E'item 16', E'2026-01-01 00:00:00+00'),
(E'17', E'3', E'item 17', E'2026-01-01 00:00:00+00'),
(E'18', E'4', E'item 18', E'2026-01-01 00:00:00+00'),
(E'19', E'5', E'item 19', E'2026-01-01 00:00:00+00'),
(E'20', E'1', E'item 20', E'2026-01-01 00:00:00+00'),
(E'21', E'2', E'item 21', E'2026-01-01 00:00:00+00'),
(E'22', E'3', E'item 22', E'2026-01-01 00:00:00+00'),
(E'23', E'4', E'item 23', E'2026-01-01 00:00:00+00'),
(E'24', E'5', E'item 24', E'2026-01-01 00:00:00+00'),
(E'25', E'1', E'item 25', E'2026-01-01 00:00:00+00'),
(E'26', E'2', E'item 26', E'2026-01-01 00:00:00+00'),
(E'27', E'3', E'item 27', E'2026-01-01 00:00:00+00'),
(E'28', E'4', E'item 28', E'2026-01-01 00:00:00+00'),
(E'29', E'5', E'item 29', E'2026-01-01 00:00:00+00'),
(E'30', E'1', E'item 30', E'2026-01-01 00:00:00+00'),
(E'31', E'2', E'item 31', E'2026-01-01 00:00:00+00'),
(E'32', E'3', E'item 32', E'2026-01-01 00:00:00+00'),
(E'33', E'4', E'item 33', E'2026-01-01 00:00:00+00'),
(E'34', E'5', E'item 34', E'2026-01-01 00:00:00+00'),
(E'35', E'1', E'item 35', E'2026-01-01 00:00:00+00'),
(E'36', E'2', E'item 36', E'2026-01-01 00:00:00+00'),
(E'37', E'3', E'item 37', E'2026-01-01 00:00:00+00'),
(E'38', E'4', E'item 38', E'2026-01-01 00:00:00+00'),
(E'39', E'5', E'item 39', E'2026-01-01 00:00:00+00'),
(E'40', E'1', E'item 40', E'2026-01-01 00:00:00+00');
INSERT INTO stopover_restore_1.items (id, owner, note, made) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'2', E'item 1', E'2026-01-01 00:00:00+00'),
(E'2', E'3', E'item 2', E'2026-01-01 00:00:00+00'),
(E'3', E'4', E'item 3', E'2026-01-01 00:00:00+00'),
(E'4', E'5', E'item 4', E'2026-01-01 00:00:00+00'),
(E'5', E'1', E'item 5', E'2026-01-01 00:00:00+00'),
(E'6', E'2', E'item 6', E'2026-01-01 00:00:00+00'),
(E'7', E'3', E'item 7', E'2026-01-01 00:00:00+00'),
(E'8', E'4', E'item 8', E'2026-01-01 00:00:00+00'),
(E'9', E'5', E'item 9', E'2026-01-01 00:00:00+00'),
(E'10', E'1', E'item 10', E'2026-01-01 00:00:00+00'),
(E'11', E'2', E'item 11', E'2026-01-01 00:00:00+00'),
(E'12', E'3', E'item 12', E'2026-01-01 00:00:00+00'),
(E'13', E'4', E'item 13', E'2026-01-01 00:00:00+00'),
(E'14', E'5', E'item 14', E'2026-01-01 00:00:00+00'),
(E'15', E'1', E'item 15', E'2026-01-01 00:00:00+00'),
(E'16', E'2', E'item 16', E'2026-01-01 00:00:00+00'),
(E'17', E'3', E'item 17', E'2026-01-01 00:00:00+00'),
(E'18', E'4', E'item 18', E'2026-01-01 00:00:00+00'),
(E'19', E'5', E'item 19', E'2026-01-01 00:00:00+00'),
(E'20', E'1', E'item 20', E'2026-01-01 00:00:00+00'),
(E'21', E'2', E'item 21', E'2026-01-01 00:00:00+00'),
(E'22', E'3', E'item 22', E'2026-01-01 00:00:00+00'),
(E'23', E'4', E'item 23', E'2026-01-01 00:00:00+00'),
(E'24', E'5', E'item 24', E'2026-01-01 00:00:00+00'),
(E'25', E'1', E'item 25', E'2026-01-01 00:00:00+00'),
(E'26', E'2', E'item 26', E'2026-01-01 00:00:00+00'),
(E'27', E'3', E'item 27', E'2026-01-01 00:00:00+00'),
(E'28', E'4', E'item 28', E'2026-01-01 00:00:00+00'),
(E'29', E'5', E'item 29', E'2026-01-01 00:00:00+00'),
(E'30', E'1', E'item 30', E'2026-01-01 00:00:00+00'),
(E'31', E'2', E'item 31', E'2026-01-01 00:00:00+00'),
(E'32', E'3', E'item 32', E'2026-01-01 00:00:00+00'),
(E'33', E'4', E'item 33', E'2026-01-01 00:00:00+00'),
(E'34', E'5', E'item 34', E'2026-01-01 00:00:00+00'),
(E'35', E'1', E'item 35', E'2026-01-01 00:00:00+00'),
(E'36', E'2', E'item 36', E'2026-01-01 00:00:00+00'),
(E'37', E'3', E'item 37', E'2026-01-01 00:00:00+00'),
(E'38', E'4', E'item 38', E'2026-01-01 00:00:00+00'),
(E'39', E'5', E'item 39', E'2026-01-01 00:00:00+00'),
(E'40', E'1', E'item 40', E'2026-01-01 00:00:00+00');
SELECT pg_catalog.setval('stopover.backup_log_id_seq', 1, false);
SELECT pg_catalog.setval('stopover.event_id_seq', 18, true);
SELECT pg_catalog.setval('stopover.migration_backups_id_seq', 1, true);
SELECT pg_catalog.setval('stopover.rollback_backup_log_id_seq', 1, false);
SELECT pg_catalog.setval('stopover.run_id_seq', 2, true);
ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.loose
    ADD CONSTRAINT loose_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.owners
    ADD CONSTRAINT owners_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.applied_revision
    ADD CONSTRAINT applied_revision_pkey PRIMARY KEY (revision);
ALTER TABLE ONLY stopover.backup_log
    ADD CONSTRAINT backup_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.chunk
    ADD CONSTRAINT chunk_pkey PRIMARY KEY (run, leg, pass, step, no);
ALTER TABLE ONLY stopover.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.fwd_30312_triggers
    ADD CONSTRAINT fwd_30312_triggers_pkey PRIMARY KEY (trigger);
ALTER TABLE ONLY stopover.migration_backups
    ADD CONSTRAINT migration_backups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.rev_30312_triggers
    ADD CONSTRAINT rev_30312_triggers_pkey PRIMARY KEY (trigger);
ALTER TABLE ONLY stopover.rollback_backup_log
    ADD CONSTRAINT rollback_backup_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.run
    ADD CONSTRAINT run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.step
    ADD CONSTRAINT step_pkey PRIMARY KEY (run, leg, pass, no);
ALTER TABLE ONLY stopover.touched_30312
    ADD CONSTRAINT touched_30312_pkey PRIMARY KEY (stopover_k1);
ALTER TABLE ONLY stopover.verify_bucket
    ADD CONSTRAINT verify_bucket_pkey PRIMARY KEY (run, leg, pass, bucket);
ALTER TABLE ONLY stopover_restore_1.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);
CREATE INDEX items_owner_idx ON public.items USING btree (owner);
CREATE INDEX fwd_30312_stopover_k1_idx ON stopover.fwd_30312 USING btree (stopover_k1);
CREATE INDEX rev_30312_stopover_k1_idx ON stopover.rev_30312 USING btree (stopover_k1);
CREATE INDEX items_owner_idx ON stopover_restore_1.items USING btree (owner);
ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_owner_fkey FOREIGN KEY (owner) REFERENCES public.owners(id);
ALTER TABLE ONLY public.loose
    ADD CONSTRAINT loose_owner_fkey FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID;
ALTER TABLE ONLY stopover.applied_revision
    ADD CONSTRAINT applied_revision_run_fkey FOREIGN KEY (run) REFERENCES stopover.run(id);
ALTER TABLE ONLY stopover.chunk
    ADD CONSTRAINT chunk_run_fkey FOREIGN KEY (run) REFERENCES stopover.run(id);
ALTER TABLE ONLY stopover.migration_backups
    ADD CONSTRAINT migration_backups_run_fkey FOREIGN KEY (run) REFERENCES stopover.run(id);
ALTER TABLE ONLY stopover.rollback_backup_log
    ADD CONSTRAINT rollback_backup_log_run_fkey FOREIGN KEY (run) REFERENCES stopover.run(id);
ALTER TABLE ONLY stopover.step
    ADD CONSTRAINT step_run_fkey FOREIGN KEY (run) REFERENCES stopover.run(id);
ALTER TABLE ONLY stopover.verify_bucket
    ADD CONSTRAINT verify_bucket_run_fkey FOREIGN KEY (run) REFERENCES stopover.run(id);
UPDATE stopover.run SET target_oid = 'public.items'::regclass::oid WHERE id = 1;
UPDATE stopover.run SET plan = replace(plan, '@30312@', 'public.items'::regclass::oid::text) WHERE id = 1;
UPDATE stopover.run SET target_oid = 'public.items'::regclass::oid WHERE id = 2;
UPDATE stopover.run SET plan = replace(plan, '@30312@', 'public.items'::regclass::oid::text) WHERE id = 2;
UPDATE stopover.run SET plan = replace(plan, '@30496@', 'stopover_backup.items_backup_20261129_175823'::regclass::oid::text) WHERE id = 2;
