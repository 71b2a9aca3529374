CREATE SCHEMA stopover;
COMMENT ON SCHEMA stopover IS 'Journal of Stopover: what was run here, and how far it got';
CREATE SCHEMA stopover_backup;
COMMENT ON SCHEMA stopover_backup IS 'Backup tables made by Stopover';
CREATE SCHEMA stopover_retired;
COMMENT ON SCHEMA stopover_retired IS 'Tables that Stopover replaced and keeps for a rollback';
CREATE SCHEMA stopover_stage_29543;
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
CREATE FUNCTION stopover.capture_fwd_29543() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        INSERT INTO "stopover"."fwd_29543_truncated" DEFAULT VALUES;
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO "stopover"."fwd_29543" (stopover_k1, had_old, stopover_p1)
        SELECT "id", true, "id" FROM (SELECT (OLD).*) o;
    END IF;
    IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND (OLD."id" IS DISTINCT FROM NEW."id")) THEN
        INSERT INTO "stopover"."fwd_29543" (stopover_k1, had_old)
        SELECT "id", false FROM (SELECT (NEW).*) n;
    END IF;
    RETURN NULL;
END
$$;
CREATE FUNCTION stopover.capture_rev_29543() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        INSERT INTO "stopover"."rev_29543_truncated" DEFAULT VALUES;
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO "stopover"."rev_29543" (stopover_k1, had_old, stopover_p1)
        SELECT "id", true, "id" FROM (SELECT (OLD).*) o;
    END IF;
    IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND (OLD."id" IS DISTINCT FROM NEW."id")) THEN
        INSERT INTO "stopover"."rev_29543" (stopover_k1, had_old)
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
)
PARTITION BY HASH (id);
CREATE TABLE public.items_p000 (
    id bigint NOT NULL,
    owner bigint NOT NULL,
    note text,
    made timestamp with time zone DEFAULT '2026-01-01 00:00:00+00'::timestamp with time zone NOT NULL
);
CREATE TABLE public.items_p001 (
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
CREATE TABLE stopover.fwd_29543 (
    stopover_k1 bigint NOT NULL,
    had_old boolean NOT NULL,
    stopover_p1 bigint,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');
ALTER TABLE ONLY stopover.fwd_29543 REPLICA IDENTITY FULL;
CREATE TABLE stopover.fwd_29543_triggers (
    trigger oid NOT NULL,
    version text NOT NULL
);
CREATE TABLE stopover.fwd_29543_truncated (
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY stopover.fwd_29543_truncated REPLICA IDENTITY FULL;
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
CREATE TABLE stopover.rev_29543 (
    stopover_k1 bigint NOT NULL,
    had_old boolean NOT NULL,
    stopover_p1 bigint,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');
ALTER TABLE ONLY stopover.rev_29543 REPLICA IDENTITY FULL;
CREATE TABLE stopover.rev_29543_triggers (
    trigger oid NOT NULL,
    version text NOT NULL
);
CREATE TABLE stopover.rev_29543_truncated (
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE ONLY stopover.rev_29543_truncated REPLICA IDENTITY FULL;
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
CREATE TABLE stopover.touched_29543 (
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
CREATE TABLE stopover_backup.items_backup_20261129_175808 (
    id bigint,
    owner bigint,
    note text,
    made timestamp with time zone
);
COMMENT ON TABLE stopover_backup.items_backup_20261129_175808 IS 'Backup of public.items by Stopover, before it was partitioned';
CREATE TABLE stopover_retired.items_old_20261129_175808 (
    id bigint NOT NULL,
    owner bigint NOT NULL,
    note text,
    made timestamp with time zone DEFAULT '2026-01-01 00:00:00+00'::timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.items ATTACH PARTITION public.items_p000 FOR VALUES WITH (modulus 2, remainder 0);
ALTER TABLE ONLY public.items ATTACH PARTITION public.items_p001 FOR VALUES WITH (modulus 2, remainder 1);
INSERT INTO public.items_p000 (id, owner, note, made) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'2', E'item 1', E'2026-01-01 00:00:00+00'),
(E'2', E'3', E'item 2', E'2026-01-01 00:00:00+00'),
(E'12', E'3', E'item 12', E'2026-01-01 00:00:00+00'),
(E'13', E'4', E'item 13', E'2026-01-01 00:00:00+00'),
(E'14', E'5', E'item 14', E'2026-01-01 00:00:00+00'),
(E'16', E'2', E'item 16', E'2026-01-01 00:00:00+00'),
(E'17', E'3', E'item 17', E'2026-01-01 00:00:00+00'),
(E'18', E'4', E'item 18', E'2026-01-01 00:00:00+00'),
(E'23', E'4', E'item 23', E'2026-01-01 00:00:00+00'),
(E'25', E'1', E'item 25', E'2026-01-01 00:00:00+00'),
(E'26', E'2', E'item 26', E'2026-01-01 00:00:00+00'),
(E'27', E'3', E'item 27', E'2026-01-01 00:00:00+00'),
(E'28', E'4', E'item 28', E'2026-01-01 00:00:00+00'),
(E'30', E'1', E'item 30', E'2026-01-01 00:00:00+00'),
(E'32', E'3', E'item 32', E'2026-01-01 00:00:00+00'),
(E'34', E'5', E'item 34', E'2026-01-01 00:00:00+00'),
(E'39', E'5', E'item 39', E'2026-01-01 00:00:00+00');
INSERT INTO public.items_p001 (id, owner, note, made) OVERRIDING SYSTEM VALUE VALUES
(E'3', E'4', E'item 3', E'2026-01-01 00:00:00+00'),
(E'4', E'5', E'item 4', E'2026-01-01 00:00:00+00'),
(E'5', E'1', E'item 5', E'2026-01-01 00:00:00+00'),
(E'6', E'2', E'item 6', E'2026-01-01 00:00:00+00'),
(E'7', E'3', E'item 7', E'2026-01-01 00:00:00+00'),
(E'8', E'4', E'item 8', E'2026-01-01 00:00:00+00'),
(E'9', E'5', E'item 9', E'2026-01-01 00:00:00+00'),
(E'10', E'1', E'item 10', E'2026-01-01 00:00:00+00'),
(E'11', E'2', E'item 11', E'2026-01-01 00:00:00+00'),
(E'15', E'1', E'item 15', E'2026-01-01 00:00:00+00'),
(E'19', E'5', E'item 19', E'2026-01-01 00:00:00+00'),
(E'20', E'1', E'item 20', E'2026-01-01 00:00:00+00'),
(E'21', E'2', E'item 21', E'2026-01-01 00:00:00+00'),
(E'22', E'3', E'item 22', E'2026-01-01 00:00:00+00'),
(E'24', E'5', E'item 24', E'2026-01-01 00:00:00+00'),
(E'29', E'5', E'item 29', E'2026-01-01 00:00:00+00'),
(E'31', E'2', E'item 31', E'2026-01-01 00:00:00+00'),
(E'33', E'4', E'item 33', E'2026-01-01 00:00:00+00'),
(E'35', E'1', E'item 35', E'2026-01-01 00:00:00+00'),
(E'36', E'2', E'item 36', E'2026-01-01 00:00:00+00'),
(E'37', E'3', E'item 37', E'2026-01-01 00:00:00+00'),
(E'38', E'4', E'item 38', E'2026-01-01 00:00:00+00'),
(E'40', E'1', E'item 40', E'2026-01-01 00:00:00+00');
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
(E'1', E'forward', E'1', E'4', E'0', E'0', E'1', E'29543', NULL, E'done', E'40', E'13.4295', E'1'),
(E'1', E'forward', E'1', E'5', E'1', NULL, NULL, NULL, NULL, E'done', NULL, E'27.2261', NULL),
(E'1', E'forward', E'1', E'5', E'0', NULL, NULL, NULL, NULL, E'done', NULL, E'40.0682', NULL),
(E'1', E'forward', E'1', E'10', E'0', NULL, NULL, NULL, NULL, E'done', NULL, E'16.4473', NULL),
(E'1', E'forward', E'1', E'10', E'1', NULL, NULL, NULL, NULL, E'done', NULL, E'1.40755', NULL);
INSERT INTO stopover.event (id, run, at, kind, data, hash) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'1', E'2026-11-29 17:58:09.001284+00', E'planned', E'{"plan_sha256":"f2cc437a19cac1a1ffe59a1f839450adf690dcc8e37f01fc148aaac89da30a65","target":"public.items"}', E'\\x26c430f1cd7227d7cb05a8c82553981ffee4f827cde52de358f034a5b0170dc6'),
(E'2', E'1', E'2026-11-29 17:58:09.01783+00', E'preflight', E'{"checks":[{"args":["15","15"],"count":0,"fix":"","id":"P01","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","stopover is a superuser, which is more than is needed"],"count":0,"fix":"","id":"P02","items":["stopover is a superuser, which is more than is needed"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P02d","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P03","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["2000","48710"],"count":0,"fix":"","id":"P04","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1000","22462","128MB"],"count":0,"fix":"","id":"P05","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["3","409"],"count":0,"fix":"","id":"P06","items":[],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P07","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ROLLBACK PREPARED ''…''; -- or COMMIT PREPARED","id":"P07b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P07c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"SELECT pid, pg_blocking_pids(pid), query FROM pg_stat_activity WHERE wait_event_type = ''Lock'';","id":"P08","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P09","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4041"],"count":0,"fix":"VACUUM (FREEZE);","id":"P10","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","public.items"],"count":1,"fix":"","id":"P11","items":["public.items"],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P12","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P13","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","it was never tried"],"count":1,"fix":"","id":"P14","items":["it was never tried"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P15","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P16","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P17","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P18","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P19","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P20","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P21","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REINDEX DATABASE …; ALTER COLLATION … REFRESH VERSION;","id":"P21b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["-0.0"],"count":0,"fix":"","id":"P22","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P23","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P24","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REVOKE CREATE ON SCHEMA public FROM PUBLIC;","id":"P26","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER FUNCTION … SET search_path = pg_catalog;","id":"P27","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P28","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P29","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["15.18"],"count":0,"fix":"","id":"P31","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P32","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"}],"environment":"","identity":"a9b8ee947252e7429f3896c0b06719c401b79a3168a5424849820f88fbaeb136"}', E'\\x78d85471d3c68b3939345fd7623e5501b20c0b3d8ceec00c15349f4a79d18d32'),
(E'3', E'1', E'2026-11-29 17:58:09.297815+00', E'health_baseline', E'{"checks":[{"args":["0","","3"],"count":0,"fix":"","id":"H01","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REINDEX INDEX CONCURRENTLY …; -- or DROP INDEX CONCURRENTLY","id":"H02","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","public.loose.loose_owner_fkey · FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID"],"count":1,"fix":"ALTER TABLE … VALIDATE CONSTRAINT …;","id":"H03","items":["public.loose.loose_owner_fkey · FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["6","public.loose · loose_owner_fkey · 6 rows, for example {6,6,6}","2"],"count":6,"fix":"SELECT * FROM public.loose c WHERE c.owner IS NOT NULL AND NOT EXISTS (SELECT FROM public.owners p WHERE p.id = c.owner);\\n-- stopoverctl mend public.loose --constraint loose_owner_fkey --confirm public.loose","id":"H04","items":["public.loose · loose_owner_fkey · 6 rows, for example {6,6,6}"],"new":false,"overridden":false,"reason":"","verdict":"block"},{"args":["0",""],"count":0,"fix":"","id":"H05","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"H05b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H06","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER TABLE … ALTER COLUMN … TYPE bigint; ALTER SEQUENCE … AS bigint;","id":"H06c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H07","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"stopoverctl partitions TABLE","id":"H07a","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"CREATE INDEX CONCURRENTLY … ON partition …; ALTER INDEX … ATTACH PARTITION …;","id":"H07c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H07d","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ANALYZE;","id":"H08","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4","public.loose.loose_owner_fkey, stopover.migration_backups.migration_backups_run_fkey, stopover.rollback_backup_log.rollback_backup_log_run_fkey, stopover.applied_revision.applied_revision_run_fkey"],"count":4,"fix":"CREATE INDEX CONCURRENTLY … ON … (…);","id":"H09","items":["public.loose.loose_owner_fkey","stopover.migration_backups.migration_backups_run_fkey","stopover.rollback_backup_log.rollback_backup_log_run_fkey","stopover.applied_revision.applied_revision_run_fkey"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"DROP INDEX CONCURRENTLY …;","id":"H09b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"H10","items":[],"new":false,"overridden":false,"reason":"no invariants are listed in the policy","verdict":"not_checkable"},{"args":["0",""],"count":0,"fix":"ALTER TABLE … ENABLE TRIGGER ALL;","id":"H11","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["3","public.items · owner stopover · rights default · row security false/false , public.loose · owner stopover · rights default · row security false/false , public.owners · owner stopover · rights default · row security false/false "],"count":3,"fix":"","id":"H11b","items":["public.items · owner stopover · rights default · row security false/false ","public.loose · owner stopover · rights default · row security false/false ","public.owners · owner stopover · rights default · row security false/false "],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0","","0"],"count":0,"fix":"","id":"H12","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REFRESH MATERIALIZED VIEW …;","id":"H13","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H14","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER TABLE … REPLICA IDENTITY FULL;","id":"H15","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H16","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H17","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE ''stopover/%'';","id":"H18","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"H19","items":[],"new":false,"overridden":false,"reason":"pg_stat_statements is not installed, and no queries are listed","verdict":"not_checkable"}]}', E'\\xf676df4f7b0d8f85ed0f146f460d18cae97337b88929c4a819346a95eeac771d'),
(E'4', E'1', E'2026-11-29 17:58:09.350729+00', E'leg_entered', E'{"leg":"forward","pass":1}', E'\\xc432690d770415de08b844db1816f44e3f849dea36d3fd56225ff76fbe161f0a'),
(E'5', E'1', E'2026-11-29 17:58:09.359006+00', E'recovery_point', E'{"lsn":"0/16373858","name":"stopover-run-1-forward-before"}', E'\\xb043e7a959aee9bfc624dda8c1cd93c4b10e64d7f563beeebd1df05fbd7669e0'),
(E'6', E'1', E'2026-11-29 17:58:09.573707+00', E'step_done', E'{"backup":1,"checksum":"28675668827632556173","leg":"forward","rows":40,"step":"backup"}', E'\\xcf69dab3bd82a6a43a63a59025cf4219341473aefc914eec69a087d8114b4b49'),
(E'7', E'1', E'2026-11-29 17:58:09.619465+00', E'step_done', E'{"leg":"forward","step":"stage"}', E'\\x4d42c32b7a1081f494d8b65b6a7822f701898a944a3cf0b9db2146b5392ef749'),
(E'8', E'1', E'2026-11-29 17:58:09.645735+00', E'recovery_point', E'{"lsn":"0/163859B8","name":"stopover-run-1-forward-schema"}', E'\\xf59a64d29544fdc5065192b0062e888d565991f0c701a263d18f254855a3e0cc'),
(E'9', E'1', E'2026-11-29 17:58:09.717884+00', E'step_done', E'{"leg":"forward","step":"capture"}', E'\\x7957e35dc1d53eebbb3b280da7abfaf75e80861b237360c31b4bcdc7c61f72c2'),
(E'10', E'1', E'2026-11-29 17:58:09.767029+00', E'step_done', E'{"leg":"forward","rows":40,"step":"copy"}', E'\\xd4854146b70bec6a31a2eedbbe7ba211be814a76b9fcd364fbe716f15ffe1467'),
(E'11', E'1', E'2026-11-29 17:58:09.872284+00', E'step_done', E'{"leg":"forward","step":"indexes"}', E'\\xc1d043a9888d8ba42b2f8ccb45d118b96c7e1e9e4419f33a29350a0739fd66e1'),
(E'12', E'1', E'2026-11-29 17:58:09.94178+00', E'step_done', E'{"leg":"forward","step":"analyze"}', E'\\xb87b322d407fe5ea3075b55445cc2797146082fd2e026575c6116b6b63557115'),
(E'13', E'1', E'2026-11-29 17:58:09.981008+00', E'step_done', E'{"leg":"forward","replayed":0,"step":"replay"}', E'\\x329b5cc3e96f013204bf85a03447ae5afef3314e66666ec76e6668a8ccbb7fe9'),
(E'14', E'1', E'2026-11-29 17:58:10.074507+00', E'step_done', E'{"digest":"39189934768411491540","leg":"forward","rows":40,"step":"verify"}', E'\\x848499df84850de4d056b555d7ee282d950b512cd9d848fad31e57343085c55e'),
(E'15', E'1', E'2026-11-29 17:58:10.090847+00', E'recovery_point', E'{"lsn":"0/163A9BA0","name":"stopover-run-1-forward-data"}', E'\\x764fd09251dea506b9fe7afd2f9c7b2911d2d21e66dc1252ba6722b980680ca0'),
(E'16', E'1', E'2026-11-29 17:58:10.192356+00', E'step_done', E'{"attempts":1,"compared_ms":5.441594,"drained":0,"drained_ms":5.436805,"guards_ms":5.052494,"leg":"forward","lock_held_ms":20.983667,"replayed":0,"step":"swap"}', E'\\x5e8ae21f9b7cf7b763e7f7cd0b17bb89cff8338b6b993cfed7e73a4b193d0201'),
(E'17', E'1', E'2026-11-29 17:58:10.290523+00', E'step_done', E'{"leg":"forward","step":"constraints"}', E'\\x2cf1c87f643f90db3e974370c3db0bb5e95a450b8c3c92f804a5d335dd38b576'),
(E'18', E'1', E'2026-11-29 17:58:10.31026+00', E'recovery_point', E'{"lsn":"0/163B8A88","name":"stopover-run-1-forward-after"}', E'\\xbd309bc994047962ba009794d9b87e3f2d7afbefcd317041f3602c8c923afd48'),
(E'19', E'1', E'2026-11-29 17:58:10.314174+00', E'run_idle', E'{"error":""}', E'\\x8782a0be81d2bc41b5d9a9f0f04f3310979106f0d6f012c493463d02e7360673');
INSERT INTO stopover.fwd_29543_triggers (trigger, version) OVERRIDING SYSTEM VALUE VALUES
(E'29805', E'4771'),
(E'29806', E'4771');
INSERT INTO stopover.meta (version, installed_at, head) OVERRIDING SYSTEM VALUE VALUES
(E'4', E'2026-11-29 17:58:07.949834+00', E'\\x8782a0be81d2bc41b5d9a9f0f04f3310979106f0d6f012c493463d02e7360673');
INSERT INTO stopover.migration_backups (id, table_name, backup_table, kind, record_count, checksum, created_at, expires_at, run, verified_at, state, structure, columns, key_columns, bytes, hash, level, problem, reviewed_at, reviewed_by, dropped_at, path) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'public.items', E'stopover_backup.items_backup_20261129_175808', E'backup', E'40', E'28675668827632556173', E'2026-11-29 17:58:09.572482+00', E'2026-12-29 17:58:09.571112+00', E'1', E'2026-11-29 17:58:09.572488+00', E'fresh', E'{"accessMethod":"heap","columns":[{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"id","notNull":true,"number":1,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"owner","notNull":true,"number":2,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"note","notNull":false,"number":3,"options":[],"statisticsTarget":-1,"type":"text"},{"collationSql":"","defaultSql":"''2026-01-01 00:00:00+00''::timestamp with time zone","generated":false,"identity":"","name":"made","notNull":true,"number":4,"options":[],"statisticsTarget":-1,"type":"timestamp with time zone"}],"comment":"","constraints":[{"comment":"","definitionSql":"FOREIGN KEY (owner) REFERENCES public.owners(id)","kind":1,"name":"items_owner_fkey","referenced":["public","owners"],"referencedColumns":["id"],"table":["public","items"],"tableIsPartitioned":false,"validated":true}],"defaultGrantees":[],"forceRowSecurity":false,"grants":[],"indexes":[{"allNotNull":true,"comment":"","constraintName":"items_pkey","constraintSql":"PRIMARY KEY (id)","hasExpressions":false,"immediate":true,"keyColumns":["id"],"name":"items_pkey","partial":false,"primary":true,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (id)","unique":true,"valid":true},{"allNotNull":true,"comment":"","constraintName":"","constraintSql":"","hasExpressions":false,"immediate":true,"keyColumns":["owner"],"name":"items_owner_idx","partial":false,"primary":false,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (owner)","unique":false,"valid":true}],"kind":"r","name":["public","items"],"options":[],"owner":"stopover","persistence":"p","policies":[],"replicaIdentity":"d","rowSecurity":false,"sequences":[],"statistics":[],"tablespace":"","toastOptions":[],"triggers":[]}', E'{id,owner,note,made}', E'{id}', E'16384', E'record', E'3', NULL, NULL, NULL, NULL, NULL),
(E'2', E'public.items', E'stopover_retired.items_old_20261129_175808', E'retired', E'40', NULL, E'2026-11-29 17:58:10.191603+00', E'2026-12-06 17:58:10.170362+00', E'1', NULL, E'fresh', NULL, NULL, NULL, NULL, E'text', E'0', NULL, NULL, NULL, NULL, NULL);
INSERT INTO stopover.rev_29543_triggers (trigger, version) OVERRIDING SYSTEM VALUE VALUES
(E'29828', E'4799'),
(E'29829', E'4799'),
(E'29830', E'4799'),
(E'29831', E'4799'),
(E'29832', E'4799'),
(E'29833', E'4799');
INSERT INTO stopover.run (id, epoch, operation, target, target_oid, "position", state, leg, pass, spec, plan, plan_sha256, actor, host, application_version, error, created_at, started_at, completed_at) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'1', E'repartition', E'public.items', E'29543', E'swapped', E'idle', E'forward', E'1', E'[repartition]\ntable = "public.items"\nstrategy = "hash"\nkey = "id"\npartitions = 2\n', E'{"facts":{"backup":"stopover_backup.items_backup_20261129_175808","bytes":49152,"forecast":[{"bounds":"FOR VALUES WITH (MODULUS 2, REMAINDER 0)","partition":"items_p000","rows":17},{"bounds":"FOR VALUES WITH (MODULUS 2, REMAINDER 1)","partition":"items_p001","rows":23}],"key":"\\"id\\"","negative":0,"null_keys":0,"out_of_range":0,"partitions":2,"retain_days":7,"retired":"stopover_retired.items_old_20261129_175808","rows":40,"rows_exact":true,"server_version":150018,"strategy":"HASH (\\"id\\")","worst_share":1.15},"findings":[],"legs":{"abort":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS EXCLUSIVE","needs_confirmation":true,"params":{"attempts":40,"position":"aborted"},"slug":"abort","statements":["DROP TRIGGER IF EXISTS \\"stopover_fwd\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_fwd_truncate\\" ON \\"public\\".\\"items\\"","DROP TABLE IF EXISTS \\"stopover_stage_29543\\".\\"items\\"","DROP SCHEMA IF EXISTS \\"stopover_stage_29543\\"","DROP FUNCTION IF EXISTS stopover.\\"capture_fwd_29543\\"()","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_29543\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_29543_truncated\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_29543_triggers\\"","DROP FUNCTION IF EXISTS stopover.\\"capture_rev_29543\\"()","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_29543\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_29543_truncated\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_29543_triggers\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"touched_29543\\"","DROP TABLE IF EXISTS \\"stopover_backup\\".\\"items_backup_20261129_175808\\"","UPDATE stopover.migration_backups SET state = ''dropped'', dropped_at = clock_timestamp() WHERE backup_table = ''stopover_backup.items_backup_20261129_175808''"],"stop_line":false,"title_args":["public.items"],"undo":"free","units":[]}],"again":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"replay","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"queries":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (NOT (stopover_p1 IS NULL))) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" = b.stopover_p1","delete_old_null":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (stopover_p1 IS NULL)) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" IS NOT DISTINCT FROM b.stopover_p1","insert":"INSERT INTO \\"stopover_stage_29543\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"fwd_29543\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"fwd_29543_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_29543\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543_truncated\\")"},"target":"public.items"},"slug":"replay","statements":[],"stop_line":false,"title_args":["public.items","stopover_stage_29543.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":40,"estimated_seconds":4.4444444444444447e-05,"executor":"verify","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"by_range":true,"original":"\\"public\\".\\"items\\"","original_oid":@29543@,"partitioned_is_live":false,"partitions":["\\"public\\".\\"items_p000\\"","\\"public\\".\\"items_p001\\""],"queries":{"clear_touched":"DELETE FROM \\"stopover\\".\\"touched_29543\\"","columns":"SELECT string_agg(DISTINCT x.key, '', '') FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d JOIN \\"public\\".\\"items\\" l ON l.\\"id\\" = d.\\"id\\" JOIN \\"stopover_stage_29543\\".\\"items\\" t ON t.\\"id\\" = d.\\"id\\" CROSS JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(l)) x JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(t)) y ON x.key = y.key WHERE x.value IS DISTINCT FROM y.value","differences":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10","part":["SELECT bucket, count(*), sum(h::numeric) FROM (SELECT (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int AS bucket, pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0) AS h FROM ONLY "," s WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1)",") q GROUP BY 1"],"repair":"INSERT INTO \\"stopover\\".\\"fwd_29543\\" (stopover_k1, had_old, stopover_p1) SELECT \\"id\\", true, \\"id\\" FROM (SELECT t.* FROM \\"stopover_stage_29543\\".\\"items\\" t JOIN (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d ON t.\\"id\\" = d.\\"id\\") q","repair_missing":"INSERT INTO \\"stopover\\".\\"fwd_29543\\" (stopover_k1, had_old) SELECT d.\\"id\\", false FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d","touched_differ":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"stopover_stage_29543\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10"},"recovery_point":"data","replay":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (NOT (stopover_p1 IS NULL))) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" = b.stopover_p1","delete_old_null":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (stopover_p1 IS NULL)) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" IS NOT DISTINCT FROM b.stopover_p1","insert":"INSERT INTO \\"stopover_stage_29543\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"fwd_29543\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"fwd_29543_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_29543\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543_truncated\\")"},"rows":40,"target":"public.items"},"slug":"verify","statements":[],"stop_line":false,"title_args":["public.items","stopover_stage_29543.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0.05,"executor":"swap","lock":"ACCESS EXCLUSIVE","needs_confirmation":true,"params":{"attempts":40,"guards":[{"must_hold":"capture_bypassed","sql":"SELECT NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543_triggers\\" k LEFT JOIN pg_catalog.pg_trigger t ON t.oid = k.trigger AND t.xmin::text = k.version AND t.tgenabled = ''A'' WHERE t.oid IS NULL) AND EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543_triggers\\"), ''public.items''"},{"must_hold":"schema_changed","sql":"SELECT (SELECT md5(concat_ws(''|'', (SELECT string_agg(concat_ws('':'', attname, attnum, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,   (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum)), '','' ORDER BY attnum)   FROM pg_attribute WHERE attrelid = o.oid AND attnum > 0 AND NOT attisdropped), (SELECT string_agg(conname || replace(pg_get_constraintdef(oid), '' NOT VALID'', ''''), '','' ORDER BY conname)   FROM pg_constraint WHERE conrelid = o.oid), (SELECT string_agg(pg_get_indexdef(indexrelid), '','' ORDER BY indexrelid) FROM pg_index WHERE indrelid = o.oid), (SELECT string_agg(pg_get_triggerdef(t.oid) || tgenabled::text, '','' ORDER BY tgname) FROM pg_trigger t   WHERE tgrelid = o.oid AND NOT tgisinternal AND tgname NOT LIKE ''stopover\\\\_%''), (SELECT string_agg(concat_ws('':'', polname, polcmd, polroles::text, pg_get_expr(polqual, polrelid),   pg_get_expr(polwithcheck, polrelid)), '','' ORDER BY polname) FROM pg_policy WHERE polrelid = o.oid), (SELECT string_agg(pg_get_viewdef(w.ev_class), '','' ORDER BY w.ev_class) FROM pg_depend d JOIN pg_rewrite w ON w.oid = d.objid   WHERE d.refobjid = o.oid AND d.classid = ''pg_rewrite''::regclass AND d.refobjsubid >= 0 AND w.ev_class <> o.oid), (SELECT concat_ws('':'', relowner, relrowsecurity, relforcerowsecurity, relreplident) FROM pg_class WHERE oid = o.oid))) FROM (SELECT @29543@::bigint::oid AS oid) o) = ''ecb73aa0551b48af2ece0339bddcd18d'', ''public.items'', ''columns, constraints, indexes, triggers, policies or owner''"},{"must_hold":"schema_changed","sql":"SELECT (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"public\\".\\"items\\"''::regclass AND attnum > 0 AND NOT attisdropped) = (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"stopover_stage_29543\\".\\"items\\"''::regclass AND attnum > 0 AND NOT attisdropped), ''public.items'', ''columns''"}],"lock_timeout_ms":400,"locks":["LOCK TABLE ONLY \\"public\\".\\"items\\" IN ACCESS EXCLUSIVE MODE","LOCK TABLE \\"public\\".\\"items\\", \\"stopover_stage_29543\\".\\"items\\", \\"public\\".\\"owners\\" IN ACCESS EXCLUSIVE MODE NOWAIT"],"position":"swapped","queries":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (NOT (stopover_p1 IS NULL))) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" = b.stopover_p1","delete_old_null":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (stopover_p1 IS NULL)) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" IS NOT DISTINCT FROM b.stopover_p1","insert":"INSERT INTO \\"stopover_stage_29543\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"fwd_29543\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"fwd_29543_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_29543\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543_truncated\\")"},"target":"public.items","verify":{"clear_touched":"DELETE FROM \\"stopover\\".\\"touched_29543\\"","columns":"SELECT string_agg(DISTINCT x.key, '', '') FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d JOIN \\"public\\".\\"items\\" l ON l.\\"id\\" = d.\\"id\\" JOIN \\"stopover_stage_29543\\".\\"items\\" t ON t.\\"id\\" = d.\\"id\\" CROSS JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(l)) x JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(t)) y ON x.key = y.key WHERE x.value IS DISTINCT FROM y.value","differences":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10","part":["SELECT bucket, count(*), sum(h::numeric) FROM (SELECT (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int AS bucket, pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0) AS h FROM ONLY "," s WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1)",") q GROUP BY 1"],"repair":"INSERT INTO \\"stopover\\".\\"fwd_29543\\" (stopover_k1, had_old, stopover_p1) SELECT \\"id\\", true, \\"id\\" FROM (SELECT t.* FROM \\"stopover_stage_29543\\".\\"items\\" t JOIN (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d ON t.\\"id\\" = d.\\"id\\") q","repair_missing":"INSERT INTO \\"stopover\\".\\"fwd_29543\\" (stopover_k1, had_old) SELECT d.\\"id\\", false FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d","touched_differ":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"stopover_stage_29543\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10"}},"slug":"swap","statements":["DO $stopover$\\nDECLARE\\n    live CONSTANT regclass := ''\\"public\\".\\"items\\"'';\\n    kept CONSTANT regclass := ''\\"stopover_stage_29543\\".\\"items\\"'';\\n    change record;\\nBEGIN\\n    FOR change IN\\n        WITH entry AS (\\n            SELECT c.oid AS rel, NULL::name AS col, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault(''r'', c.relowner))) x\\n             WHERE c.oid IN (live, kept)\\n            UNION ALL\\n            SELECT a.attrelid, a.attname, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_attribute a, aclexplode(a.attacl) x\\n             WHERE a.attrelid IN (live, kept) AND NOT a.attisdropped)\\n        SELECT l.*, true AS add FROM entry l WHERE l.rel = live AND NOT EXISTS (SELECT FROM entry k\\n            WHERE k.rel = kept AND (k.col, k.grantee, k.privilege_type, k.is_grantable)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type, l.is_grantable))\\n        UNION ALL\\n        SELECT k.*, false FROM entry k WHERE k.rel = kept AND NOT EXISTS (SELECT FROM entry l\\n            WHERE l.rel = live AND (k.col, k.grantee, k.privilege_type)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type))\\n    LOOP\\n        EXECUTE format(''%s %s%s ON %s %s %s%s'',\\n            CASE WHEN change.add THEN ''GRANT'' ELSE ''REVOKE'' END, change.privilege_type,\\n            CASE WHEN change.col IS NULL THEN '''' ELSE format('' (%I)'', change.col) END, kept,\\n            CASE WHEN change.add THEN ''TO'' ELSE ''FROM'' END,\\n            CASE WHEN change.grantee = 0 THEN ''PUBLIC'' ELSE quote_ident(pg_get_userbyid(change.grantee)) END,\\n            CASE WHEN change.add AND change.is_grantable THEN '' WITH GRANT OPTION'' ELSE '''' END);\\n    END LOOP;\\nEND $stopover$","ALTER TABLE \\"public\\".\\"items\\" DROP CONSTRAINT IF EXISTS \\"items_owner_fkey\\"","DROP TRIGGER IF EXISTS \\"stopover_fwd\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_fwd_truncate\\" ON \\"public\\".\\"items\\"","ALTER INDEX \\"public\\".\\"items_pkey\\" RENAME TO \\"items_pkey_old_20261129_175808\\"","ALTER INDEX \\"public\\".\\"items_owner_idx\\" RENAME TO \\"items_owner_idx_old_20261129_175808\\"","ALTER TABLE \\"public\\".\\"items\\" RENAME TO \\"items_old_20261129_175808\\"","ALTER TABLE \\"public\\".\\"items_old_20261129_175808\\" SET SCHEMA \\"stopover_retired\\"","ALTER TABLE \\"stopover_stage_29543\\".\\"items\\" SET SCHEMA \\"public\\"","ALTER TABLE \\"public\\".\\"items_p000\\" ADD CONSTRAINT \\"items_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID","ALTER TABLE \\"public\\".\\"items_p001\\" ADD CONSTRAINT \\"items_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID","DELETE FROM \\"stopover\\".\\"rev_29543\\"","DELETE FROM \\"stopover\\".\\"rev_29543_truncated\\"","CREATE TRIGGER \\"stopover_rev\\" AFTER INSERT OR UPDATE OR DELETE ON \\"public\\".\\"items\\" FOR EACH ROW EXECUTE FUNCTION stopover.\\"capture_rev_29543\\"()","ALTER TABLE \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_rev\\"","CREATE TRIGGER \\"stopover_rev_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_rev_29543\\"()","ALTER TABLE ONLY \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_rev_truncate\\"","CREATE TRIGGER \\"stopover_rev_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items_p000\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_rev_29543\\"()","ALTER TABLE \\"public\\".\\"items_p000\\" ENABLE ALWAYS TRIGGER \\"stopover_rev_truncate\\"","CREATE TRIGGER \\"stopover_rev_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items_p001\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_rev_29543\\"()","ALTER TABLE \\"public\\".\\"items_p001\\" ENABLE ALWAYS TRIGGER \\"stopover_rev_truncate\\"","DELETE FROM \\"stopover\\".\\"rev_29543_triggers\\"","INSERT INTO \\"stopover\\".\\"rev_29543_triggers\\" SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = ''stopover.\\"capture_rev_29543\\"()''::regprocedure","INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, expires_at, run, state) SELECT ''public.items'', ''stopover_retired.items_old_20261129_175808'', ''retired'', greatest(c.reltuples, 0)::bigint, now() + interval ''7 days'', (SELECT max(id) FROM stopover.run WHERE target = ''public.items''), ''fresh'' FROM pg_catalog.pg_class c WHERE c.oid = @29543@"],"stop_line":true,"title_args":["public.items","stopover_retired.items_old_20261129_175808"],"undo":"keeps_writes","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"units","lock":"SHARE UPDATE EXCLUSIVE","needs_confirmation":false,"params":{"attempts":40,"lock_timeout_ms":2000},"slug":"constraints","statements":["ALTER TABLE \\"public\\".\\"items\\" ADD CONSTRAINT \\"items_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id)"],"stop_line":false,"title_args":["2"],"undo":"keeps_writes","units":[["ALTER TABLE \\"public\\".\\"items_p000\\" VALIDATE CONSTRAINT \\"items_owner_fkey\\""],["ALTER TABLE \\"public\\".\\"items_p001\\" VALIDATE CONSTRAINT \\"items_owner_fkey\\""]]}],"finish":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS EXCLUSIVE","needs_confirmation":true,"params":{"attempts":40,"position":"finished"},"slug":"finish","statements":["DROP TRIGGER IF EXISTS \\"stopover_rev\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_rev_truncate\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_rev_truncate\\" ON \\"public\\".\\"items_p000\\"","DROP TRIGGER IF EXISTS \\"stopover_rev_truncate\\" ON \\"public\\".\\"items_p001\\"","DROP TABLE IF EXISTS \\"stopover_retired\\".\\"items_old_20261129_175808\\"","DROP SCHEMA IF EXISTS \\"stopover_stage_29543\\"","DROP FUNCTION IF EXISTS stopover.\\"capture_fwd_29543\\"()","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_29543\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_29543_truncated\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"fwd_29543_triggers\\"","DROP FUNCTION IF EXISTS stopover.\\"capture_rev_29543\\"()","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_29543\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_29543_truncated\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"rev_29543_triggers\\"","DROP TABLE IF EXISTS \\"stopover\\".\\"touched_29543\\"","UPDATE stopover.migration_backups SET state = ''dropped'', dropped_at = clock_timestamp() WHERE backup_table = ''stopover_retired.items_old_20261129_175808''"],"stop_line":false,"title_args":["stopover_retired.items_old_20261129_175808"],"undo":"from_backup","units":[]}],"forward":[{"done_sql":"SELECT to_regclass(''\\"stopover_backup\\".\\"items_backup_20261129_175808\\"'') IS NOT NULL","estimated_rows":40,"estimated_seconds":0.00044683636363636363,"executor":"backup","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"backup":"stopover_backup.items_backup_20261129_175808","columns":["id","owner","note","made"],"key":["id"],"oid":@29543@,"queries":{"digest_backup":"SELECT count(*), coalesce(sum(pg_catalog.hash_record_extended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\"), 0)), 0) FROM ONLY \\"stopover_backup\\".\\"items_backup_20261129_175808\\" s","digest_backup_text":"SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)), 0) FROM ONLY \\"stopover_backup\\".\\"items_backup_20261129_175808\\" s","digest_live":"SELECT count(*), coalesce(sum(pg_catalog.hash_record_extended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\"), 0)), 0) FROM ONLY \\"public\\".\\"items\\" s","digest_live_text":"SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)), 0) FROM ONLY \\"public\\".\\"items\\" s","drop":"DROP TABLE IF EXISTS \\"stopover_backup\\".\\"items_backup_20261129_175808\\"","hashable":"SELECT pg_catalog.hash_record_extended(ROW(NULL::bigint, NULL::bigint, NULL::text, NULL::timestamp with time zone), 0)"},"structure":{"accessMethod":"heap","columns":[{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"id","notNull":true,"number":1,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"owner","notNull":true,"number":2,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"note","notNull":false,"number":3,"options":[],"statisticsTarget":-1,"type":"text"},{"collationSql":"","defaultSql":"''2026-01-01 00:00:00+00''::timestamp with time zone","generated":false,"identity":"","name":"made","notNull":true,"number":4,"options":[],"statisticsTarget":-1,"type":"timestamp with time zone"}],"comment":"","constraints":[{"comment":"","definitionSql":"FOREIGN KEY (owner) REFERENCES public.owners(id)","kind":1,"name":"items_owner_fkey","referenced":["public","owners"],"referencedColumns":["id"],"table":["public","items"],"tableIsPartitioned":false,"validated":true}],"defaultGrantees":[],"forceRowSecurity":false,"grants":[],"indexes":[{"allNotNull":true,"comment":"","constraintName":"items_pkey","constraintSql":"PRIMARY KEY (id)","hasExpressions":false,"immediate":true,"keyColumns":["id"],"name":"items_pkey","partial":false,"primary":true,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (id)","unique":true,"valid":true},{"allNotNull":true,"comment":"","constraintName":"","constraintSql":"","hasExpressions":false,"immediate":true,"keyColumns":["owner"],"name":"items_owner_idx","partial":false,"primary":false,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (owner)","unique":false,"valid":true}],"kind":"r","name":["public","items"],"options":[],"owner":"stopover","persistence":"p","policies":[],"replicaIdentity":"d","rowSecurity":false,"sequences":[],"statistics":[],"tablespace":"","toastOptions":[],"triggers":[]},"table":"public.items"},"slug":"backup","statements":["CREATE TABLE \\"stopover_backup\\".\\"items_backup_20261129_175808\\" AS SELECT \\"id\\", \\"owner\\", \\"note\\", \\"made\\" FROM ONLY \\"public\\".\\"items\\" s WHERE true","COMMENT ON TABLE \\"stopover_backup\\".\\"items_backup_20261129_175808\\" IS ''Backup of public.items by Stopover, before it was partitioned''"],"stop_line":false,"title_args":["public.items","stopover_backup.items_backup_20261129_175808"],"undo":"free","units":[]},{"done_sql":"SELECT to_regclass(''\\"stopover_stage_29543\\".\\"items\\"'') IS NOT NULL OR (SELECT position FROM stopover.run WHERE target_oid = @29543@ ORDER BY id DESC LIMIT 1) <> ''source''","estimated_rows":-1,"estimated_seconds":0.01,"executor":"sql","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"recovery_point":"schema"},"slug":"stage","statements":["CREATE SCHEMA \\"stopover_stage_29543\\"","CREATE TABLE \\"stopover_stage_29543\\".\\"items\\" (LIKE \\"public\\".\\"items\\" INCLUDING ALL EXCLUDING INDEXES EXCLUDING IDENTITY EXCLUDING STATISTICS) PARTITION BY HASH (\\"id\\")","CREATE TABLE \\"public\\".\\"items_p000\\" PARTITION OF \\"stopover_stage_29543\\".\\"items\\" FOR VALUES WITH (MODULUS 2, REMAINDER 0)","CREATE TABLE \\"public\\".\\"items_p001\\" PARTITION OF \\"stopover_stage_29543\\".\\"items\\" FOR VALUES WITH (MODULUS 2, REMAINDER 1)","ALTER TABLE ONLY \\"stopover_stage_29543\\".\\"items\\" ADD CONSTRAINT \\"items_pkey\\" PRIMARY KEY (id)","CREATE INDEX \\"items_owner_idx\\" ON ONLY \\"stopover_stage_29543\\".\\"items\\" USING btree (owner)"],"stop_line":false,"title_args":["stopover_stage_29543.items","2"],"undo":"free","units":[]},{"done_sql":"SELECT to_regclass(''\\"stopover\\".\\"fwd_29543\\"'') IS NOT NULL","estimated_rows":-1,"estimated_seconds":0.1,"executor":"sql","lock":"SHARE ROW EXCLUSIVE","needs_confirmation":false,"params":{"attempts":40},"slug":"capture","statements":["CREATE TABLE \\"stopover\\".\\"touched_29543\\" (stopover_k1 bigint NOT NULL, PRIMARY KEY (stopover_k1))","CREATE TABLE \\"stopover\\".\\"fwd_29543\\" (stopover_k1 bigint NOT NULL, had_old boolean NOT NULL, stopover_p1 bigint, at timestamptz NOT NULL DEFAULT clock_timestamp()) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)","ALTER TABLE \\"stopover\\".\\"fwd_29543\\" REPLICA IDENTITY FULL","CREATE INDEX ON \\"stopover\\".\\"fwd_29543\\" (stopover_k1)","CREATE TABLE \\"stopover\\".\\"fwd_29543_truncated\\" (at timestamptz NOT NULL DEFAULT clock_timestamp())","ALTER TABLE \\"stopover\\".\\"fwd_29543_truncated\\" REPLICA IDENTITY FULL","CREATE TABLE \\"stopover\\".\\"fwd_29543_triggers\\" (trigger oid PRIMARY KEY, version text NOT NULL)","CREATE FUNCTION stopover.\\"capture_fwd_29543\\"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $stopover$\\n#variable_conflict use_column\\nBEGIN\\n    IF TG_OP = ''TRUNCATE'' THEN\\n        INSERT INTO \\"stopover\\".\\"fwd_29543_truncated\\" DEFAULT VALUES;\\n        RETURN NULL;\\n    END IF;\\n    IF TG_OP <> ''INSERT'' THEN\\n        INSERT INTO \\"stopover\\".\\"fwd_29543\\" (stopover_k1, had_old, stopover_p1)\\n        SELECT \\"id\\", true, \\"id\\" FROM (SELECT (OLD).*) o;\\n    END IF;\\n    IF TG_OP = ''INSERT'' OR (TG_OP = ''UPDATE'' AND (OLD.\\"id\\" IS DISTINCT FROM NEW.\\"id\\")) THEN\\n        INSERT INTO \\"stopover\\".\\"fwd_29543\\" (stopover_k1, had_old)\\n        SELECT \\"id\\", false FROM (SELECT (NEW).*) n;\\n    END IF;\\n    RETURN NULL;\\nEND\\n$stopover$","CREATE TABLE \\"stopover\\".\\"rev_29543\\" (stopover_k1 bigint NOT NULL, had_old boolean NOT NULL, stopover_p1 bigint, at timestamptz NOT NULL DEFAULT clock_timestamp()) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)","ALTER TABLE \\"stopover\\".\\"rev_29543\\" REPLICA IDENTITY FULL","CREATE INDEX ON \\"stopover\\".\\"rev_29543\\" (stopover_k1)","CREATE TABLE \\"stopover\\".\\"rev_29543_truncated\\" (at timestamptz NOT NULL DEFAULT clock_timestamp())","ALTER TABLE \\"stopover\\".\\"rev_29543_truncated\\" REPLICA IDENTITY FULL","CREATE TABLE \\"stopover\\".\\"rev_29543_triggers\\" (trigger oid PRIMARY KEY, version text NOT NULL)","CREATE FUNCTION stopover.\\"capture_rev_29543\\"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $stopover$\\n#variable_conflict use_column\\nBEGIN\\n    IF TG_OP = ''TRUNCATE'' THEN\\n        INSERT INTO \\"stopover\\".\\"rev_29543_truncated\\" DEFAULT VALUES;\\n        RETURN NULL;\\n    END IF;\\n    IF TG_OP <> ''INSERT'' THEN\\n        INSERT INTO \\"stopover\\".\\"rev_29543\\" (stopover_k1, had_old, stopover_p1)\\n        SELECT \\"id\\", true, \\"id\\" FROM (SELECT (OLD).*) o;\\n    END IF;\\n    IF TG_OP = ''INSERT'' OR (TG_OP = ''UPDATE'' AND (OLD.\\"id\\" IS DISTINCT FROM NEW.\\"id\\")) THEN\\n        INSERT INTO \\"stopover\\".\\"rev_29543\\" (stopover_k1, had_old)\\n        SELECT \\"id\\", false FROM (SELECT (NEW).*) n;\\n    END IF;\\n    RETURN NULL;\\nEND\\n$stopover$","CREATE TRIGGER \\"stopover_fwd\\" AFTER INSERT OR UPDATE OR DELETE ON \\"public\\".\\"items\\" FOR EACH ROW EXECUTE FUNCTION stopover.\\"capture_fwd_29543\\"()","ALTER TABLE \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_fwd\\"","CREATE TRIGGER \\"stopover_fwd_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_fwd_29543\\"()","ALTER TABLE ONLY \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_fwd_truncate\\"","DELETE FROM \\"stopover\\".\\"fwd_29543_triggers\\"","INSERT INTO \\"stopover\\".\\"fwd_29543_triggers\\" SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = ''stopover.\\"capture_fwd_29543\\"()''::regprocedure"],"stop_line":false,"title_args":["public.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":40,"estimated_seconds":0.00044683636363636363,"executor":"copy","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"batch_rows":10000,"key_columns":1,"method":"range","queries":{"blocks":"SELECT pg_catalog.pg_relation_size(@29543@::bigint::oid) / current_setting(''block_size'')::bigint","boundary":"SELECT q.\\"id\\"::text FROM (SELECT s.\\"id\\" FROM ONLY \\"public\\".\\"items\\" s WHERE (s.\\"id\\") > ($1::text::bigint) ORDER BY s.\\"id\\" LIMIT $2::bigint) q ORDER BY q.\\"id\\" DESC LIMIT 1","bytes":"SELECT pg_catalog.pg_table_size(@29543@::bigint::oid)","file":"SELECT pg_catalog.pg_relation_filenode(@29543@::bigint::oid)","first_boundary":"SELECT q.\\"id\\"::text FROM (SELECT s.\\"id\\" FROM ONLY \\"public\\".\\"items\\" s ORDER BY s.\\"id\\" LIMIT $1::bigint) q ORDER BY q.\\"id\\" DESC LIMIT 1","insert_first_keys":"INSERT INTO \\"stopover_stage_29543\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM ONLY \\"public\\".\\"items\\" s WHERE (s.\\"id\\") <= ($1::text::bigint) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1)","insert_keys":"INSERT INTO \\"stopover_stage_29543\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM ONLY \\"public\\".\\"items\\" s WHERE (s.\\"id\\") > ($1::text::bigint) AND (s.\\"id\\") <= ($2::text::bigint) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1)","insert_range":"INSERT INTO \\"stopover_stage_29543\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM ONLY \\"public\\".\\"items\\" s WHERE s.ctid >= $1::tid AND s.ctid < $2::tid AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1)","reset":"TRUNCATE \\"stopover_stage_29543\\".\\"items\\""},"rows":40,"target":"public.items"},"slug":"copy","statements":[],"stop_line":false,"title_args":["public.items","stopover_stage_29543.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0.000393216,"executor":"units","lock":"","needs_confirmation":false,"params":{"lock_timeout_ms":60000},"slug":"indexes","statements":[],"stop_line":false,"title_args":["2","2"],"undo":"free","units":[["ALTER TABLE \\"public\\".\\"items_p000\\" ADD CONSTRAINT \\"items_p000_items_pkey\\" PRIMARY KEY (id)","CREATE INDEX \\"items_p000_items_owner_idx\\" ON \\"public\\".\\"items_p000\\" USING btree (owner)","ANALYZE \\"public\\".\\"items_p000\\"","ALTER INDEX \\"stopover_stage_29543\\".\\"items_pkey\\" ATTACH PARTITION \\"public\\".\\"items_p000_items_pkey\\"","ALTER INDEX \\"stopover_stage_29543\\".\\"items_owner_idx\\" ATTACH PARTITION \\"public\\".\\"items_p000_items_owner_idx\\""],["ALTER TABLE \\"public\\".\\"items_p001\\" ADD CONSTRAINT \\"items_p001_items_pkey\\" PRIMARY KEY (id)","CREATE INDEX \\"items_p001_items_owner_idx\\" ON \\"public\\".\\"items_p001\\" USING btree (owner)","ANALYZE \\"public\\".\\"items_p001\\"","ALTER INDEX \\"stopover_stage_29543\\".\\"items_pkey\\" ATTACH PARTITION \\"public\\".\\"items_p001_items_pkey\\"","ALTER INDEX \\"stopover_stage_29543\\".\\"items_owner_idx\\" ATTACH PARTITION \\"public\\".\\"items_p001_items_owner_idx\\""]]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0.5,"executor":"analyze","lock":"","needs_confirmation":false,"params":{"partitions":["\\"public\\".\\"items_p000\\"","\\"public\\".\\"items_p001\\""]},"slug":"analyze","statements":["ANALYZE (SKIP_LOCKED) \\"stopover_stage_29543\\".\\"items\\""],"stop_line":false,"title_args":["stopover_stage_29543.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"replay","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"queries":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (NOT (stopover_p1 IS NULL))) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" = b.stopover_p1","delete_old_null":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (stopover_p1 IS NULL)) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" IS NOT DISTINCT FROM b.stopover_p1","insert":"INSERT INTO \\"stopover_stage_29543\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"fwd_29543\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"fwd_29543_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_29543\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543_truncated\\")"},"target":"public.items"},"slug":"replay","statements":[],"stop_line":false,"title_args":["public.items","stopover_stage_29543.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":40,"estimated_seconds":4.4444444444444447e-05,"executor":"verify","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"by_range":true,"original":"\\"public\\".\\"items\\"","original_oid":@29543@,"partitioned_is_live":false,"partitions":["\\"public\\".\\"items_p000\\"","\\"public\\".\\"items_p001\\""],"queries":{"clear_touched":"DELETE FROM \\"stopover\\".\\"touched_29543\\"","columns":"SELECT string_agg(DISTINCT x.key, '', '') FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d JOIN \\"public\\".\\"items\\" l ON l.\\"id\\" = d.\\"id\\" JOIN \\"stopover_stage_29543\\".\\"items\\" t ON t.\\"id\\" = d.\\"id\\" CROSS JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(l)) x JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(t)) y ON x.key = y.key WHERE x.value IS DISTINCT FROM y.value","differences":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10","part":["SELECT bucket, count(*), sum(h::numeric) FROM (SELECT (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int AS bucket, pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0) AS h FROM ONLY "," s WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1)",") q GROUP BY 1"],"repair":"INSERT INTO \\"stopover\\".\\"fwd_29543\\" (stopover_k1, had_old, stopover_p1) SELECT \\"id\\", true, \\"id\\" FROM (SELECT t.* FROM \\"stopover_stage_29543\\".\\"items\\" t JOIN (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d ON t.\\"id\\" = d.\\"id\\") q","repair_missing":"INSERT INTO \\"stopover\\".\\"fwd_29543\\" (stopover_k1, had_old) SELECT d.\\"id\\", false FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d","touched_differ":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"stopover_stage_29543\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10"},"recovery_point":"data","replay":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (NOT (stopover_p1 IS NULL))) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" = b.stopover_p1","delete_old_null":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (stopover_p1 IS NULL)) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" IS NOT DISTINCT FROM b.stopover_p1","insert":"INSERT INTO \\"stopover_stage_29543\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"fwd_29543\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"fwd_29543_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_29543\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543_truncated\\")"},"rows":40,"target":"public.items"},"slug":"verify","statements":[],"stop_line":false,"title_args":["public.items","stopover_stage_29543.items"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0.05,"executor":"swap","lock":"ACCESS EXCLUSIVE","needs_confirmation":true,"params":{"attempts":40,"guards":[{"must_hold":"capture_bypassed","sql":"SELECT NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543_triggers\\" k LEFT JOIN pg_catalog.pg_trigger t ON t.oid = k.trigger AND t.xmin::text = k.version AND t.tgenabled = ''A'' WHERE t.oid IS NULL) AND EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543_triggers\\"), ''public.items''"},{"must_hold":"schema_changed","sql":"SELECT (SELECT md5(concat_ws(''|'', (SELECT string_agg(concat_ws('':'', attname, attnum, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,   (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum)), '','' ORDER BY attnum)   FROM pg_attribute WHERE attrelid = o.oid AND attnum > 0 AND NOT attisdropped), (SELECT string_agg(conname || replace(pg_get_constraintdef(oid), '' NOT VALID'', ''''), '','' ORDER BY conname)   FROM pg_constraint WHERE conrelid = o.oid), (SELECT string_agg(pg_get_indexdef(indexrelid), '','' ORDER BY indexrelid) FROM pg_index WHERE indrelid = o.oid), (SELECT string_agg(pg_get_triggerdef(t.oid) || tgenabled::text, '','' ORDER BY tgname) FROM pg_trigger t   WHERE tgrelid = o.oid AND NOT tgisinternal AND tgname NOT LIKE ''stopover\\\\_%''), (SELECT string_agg(concat_ws('':'', polname, polcmd, polroles::text, pg_get_expr(polqual, polrelid),   pg_get_expr(polwithcheck, polrelid)), '','' ORDER BY polname) FROM pg_policy WHERE polrelid = o.oid), (SELECT string_agg(pg_get_viewdef(w.ev_class), '','' ORDER BY w.ev_class) FROM pg_depend d JOIN pg_rewrite w ON w.oid = d.objid   WHERE d.refobjid = o.oid AND d.classid = ''pg_rewrite''::regclass AND d.refobjsubid >= 0 AND w.ev_class <> o.oid), (SELECT concat_ws('':'', relowner, relrowsecurity, relforcerowsecurity, relreplident) FROM pg_class WHERE oid = o.oid))) FROM (SELECT @29543@::bigint::oid AS oid) o) = ''ecb73aa0551b48af2ece0339bddcd18d'', ''public.items'', ''columns, constraints, indexes, triggers, policies or owner''"},{"must_hold":"schema_changed","sql":"SELECT (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"public\\".\\"items\\"''::regclass AND attnum > 0 AND NOT attisdropped) = (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"stopover_stage_29543\\".\\"items\\"''::regclass AND attnum > 0 AND NOT attisdropped), ''public.items'', ''columns''"}],"lock_timeout_ms":400,"locks":["LOCK TABLE ONLY \\"public\\".\\"items\\" IN ACCESS EXCLUSIVE MODE","LOCK TABLE \\"public\\".\\"items\\", \\"stopover_stage_29543\\".\\"items\\", \\"public\\".\\"owners\\" IN ACCESS EXCLUSIVE MODE NOWAIT"],"position":"swapped","queries":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (NOT (stopover_p1 IS NULL))) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" = b.stopover_p1","delete_old_null":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t USING (SELECT DISTINCT stopover_k1, stopover_p1 FROM pg_temp.stopover_batch WHERE had_old AND (stopover_p1 IS NULL)) b WHERE t.\\"id\\" = b.stopover_k1 AND t.\\"id\\" IS NOT DISTINCT FROM b.stopover_p1","insert":"INSERT INTO \\"stopover_stage_29543\\".\\"items\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"fwd_29543\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"fwd_29543\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_stage_29543\\".\\"items\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"fwd_29543_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_29543\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543_truncated\\")"},"target":"public.items","verify":{"clear_touched":"DELETE FROM \\"stopover\\".\\"touched_29543\\"","columns":"SELECT string_agg(DISTINCT x.key, '', '') FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d JOIN \\"public\\".\\"items\\" l ON l.\\"id\\" = d.\\"id\\" JOIN \\"stopover_stage_29543\\".\\"items\\" t ON t.\\"id\\" = d.\\"id\\" CROSS JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(l)) x JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(t)) y ON x.key = y.key WHERE x.value IS DISTINCT FROM y.value","differences":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10","part":["SELECT bucket, count(*), sum(h::numeric) FROM (SELECT (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int AS bucket, pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0) AS h FROM ONLY "," s WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1)",") q GROUP BY 1"],"repair":"INSERT INTO \\"stopover\\".\\"fwd_29543\\" (stopover_k1, had_old, stopover_p1) SELECT \\"id\\", true, \\"id\\" FROM (SELECT t.* FROM \\"stopover_stage_29543\\".\\"items\\" t JOIN (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d ON t.\\"id\\" = d.\\"id\\") q","repair_missing":"INSERT INTO \\"stopover\\".\\"fwd_29543\\" (stopover_k1, had_old) SELECT d.\\"id\\", false FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_stage_29543\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d","touched_differ":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"stopover_stage_29543\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"fwd_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10"}},"slug":"swap","statements":["DO $stopover$\\nDECLARE\\n    live CONSTANT regclass := ''\\"public\\".\\"items\\"'';\\n    kept CONSTANT regclass := ''\\"stopover_stage_29543\\".\\"items\\"'';\\n    change record;\\nBEGIN\\n    FOR change IN\\n        WITH entry AS (\\n            SELECT c.oid AS rel, NULL::name AS col, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault(''r'', c.relowner))) x\\n             WHERE c.oid IN (live, kept)\\n            UNION ALL\\n            SELECT a.attrelid, a.attname, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_attribute a, aclexplode(a.attacl) x\\n             WHERE a.attrelid IN (live, kept) AND NOT a.attisdropped)\\n        SELECT l.*, true AS add FROM entry l WHERE l.rel = live AND NOT EXISTS (SELECT FROM entry k\\n            WHERE k.rel = kept AND (k.col, k.grantee, k.privilege_type, k.is_grantable)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type, l.is_grantable))\\n        UNION ALL\\n        SELECT k.*, false FROM entry k WHERE k.rel = kept AND NOT EXISTS (SELECT FROM entry l\\n            WHERE l.rel = live AND (k.col, k.grantee, k.privilege_type)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type))\\n    LOOP\\n        EXECUTE format(''%s %s%s ON %s %s %s%s'',\\n            CASE WHEN change.add THEN ''GRANT'' ELSE ''REVOKE'' END, change.privilege_type,\\n            CASE WHEN change.col IS NULL THEN '''' ELSE format('' (%I)'', change.col) END, kept,\\n            CASE WHEN change.add THEN ''TO'' ELSE ''FROM'' END,\\n            CASE WHEN change.grantee = 0 THEN ''PUBLIC'' ELSE quote_ident(pg_get_userbyid(change.grantee)) END,\\n            CASE WHEN change.add AND change.is_grantable THEN '' WITH GRANT OPTION'' ELSE '''' END);\\n    END LOOP;\\nEND $stopover$","ALTER TABLE \\"public\\".\\"items\\" DROP CONSTRAINT IF EXISTS \\"items_owner_fkey\\"","DROP TRIGGER IF EXISTS \\"stopover_fwd\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_fwd_truncate\\" ON \\"public\\".\\"items\\"","ALTER INDEX \\"public\\".\\"items_pkey\\" RENAME TO \\"items_pkey_old_20261129_175808\\"","ALTER INDEX \\"public\\".\\"items_owner_idx\\" RENAME TO \\"items_owner_idx_old_20261129_175808\\"","ALTER TABLE \\"public\\".\\"items\\" RENAME TO \\"items_old_20261129_175808\\"","ALTER TABLE \\"public\\".\\"items_old_20261129_175808\\" SET SCHEMA \\"stopover_retired\\"","ALTER TABLE \\"stopover_stage_29543\\".\\"items\\" SET SCHEMA \\"public\\"","ALTER TABLE \\"public\\".\\"items_p000\\" ADD CONSTRAINT \\"items_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID","ALTER TABLE \\"public\\".\\"items_p001\\" ADD CONSTRAINT \\"items_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID","DELETE FROM \\"stopover\\".\\"rev_29543\\"","DELETE FROM \\"stopover\\".\\"rev_29543_truncated\\"","CREATE TRIGGER \\"stopover_rev\\" AFTER INSERT OR UPDATE OR DELETE ON \\"public\\".\\"items\\" FOR EACH ROW EXECUTE FUNCTION stopover.\\"capture_rev_29543\\"()","ALTER TABLE \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_rev\\"","CREATE TRIGGER \\"stopover_rev_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_rev_29543\\"()","ALTER TABLE ONLY \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_rev_truncate\\"","CREATE TRIGGER \\"stopover_rev_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items_p000\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_rev_29543\\"()","ALTER TABLE \\"public\\".\\"items_p000\\" ENABLE ALWAYS TRIGGER \\"stopover_rev_truncate\\"","CREATE TRIGGER \\"stopover_rev_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items_p001\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_rev_29543\\"()","ALTER TABLE \\"public\\".\\"items_p001\\" ENABLE ALWAYS TRIGGER \\"stopover_rev_truncate\\"","DELETE FROM \\"stopover\\".\\"rev_29543_triggers\\"","INSERT INTO \\"stopover\\".\\"rev_29543_triggers\\" SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = ''stopover.\\"capture_rev_29543\\"()''::regprocedure","INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, expires_at, run, state) SELECT ''public.items'', ''stopover_retired.items_old_20261129_175808'', ''retired'', greatest(c.reltuples, 0)::bigint, now() + interval ''7 days'', (SELECT max(id) FROM stopover.run WHERE target = ''public.items''), ''fresh'' FROM pg_catalog.pg_class c WHERE c.oid = @29543@"],"stop_line":true,"title_args":["public.items","stopover_retired.items_old_20261129_175808"],"undo":"keeps_writes","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"units","lock":"SHARE UPDATE EXCLUSIVE","needs_confirmation":false,"params":{"attempts":40,"lock_timeout_ms":2000},"slug":"constraints","statements":["ALTER TABLE \\"public\\".\\"items\\" ADD CONSTRAINT \\"items_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id)"],"stop_line":false,"title_args":["2"],"undo":"keeps_writes","units":[["ALTER TABLE \\"public\\".\\"items_p000\\" VALIDATE CONSTRAINT \\"items_owner_fkey\\""],["ALTER TABLE \\"public\\".\\"items_p001\\" VALIDATE CONSTRAINT \\"items_owner_fkey\\""]]}],"rollback":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"replay","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"queries":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"rev_29543\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"rev_29543\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" t USING (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch WHERE had_old) b WHERE t.\\"id\\" = b.stopover_k1","delete_old_null":"","insert":"INSERT INTO \\"stopover_retired\\".\\"items_old_20261129_175808\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"rev_29543\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"rev_29543\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"rev_29543_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_29543\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543_truncated\\")"},"target":"public.items"},"slug":"replay","statements":[],"stop_line":false,"title_args":["public.items","stopover_retired.items_old_20261129_175808"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":40,"estimated_seconds":4.4444444444444447e-05,"executor":"verify","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"by_range":true,"original":"\\"stopover_retired\\".\\"items_old_20261129_175808\\"","original_oid":@29543@,"partitioned_is_live":true,"partitions":["\\"public\\".\\"items_p000\\"","\\"public\\".\\"items_p001\\""],"queries":{"clear_touched":"DELETE FROM \\"stopover\\".\\"touched_29543\\"","columns":"SELECT string_agg(DISTINCT x.key, '', '') FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d JOIN \\"public\\".\\"items\\" l ON l.\\"id\\" = d.\\"id\\" JOIN \\"stopover_retired\\".\\"items_old_20261129_175808\\" t ON t.\\"id\\" = d.\\"id\\" CROSS JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(l)) x JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(t)) y ON x.key = y.key WHERE x.value IS DISTINCT FROM y.value","differences":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10","part":["SELECT bucket, count(*), sum(h::numeric) FROM (SELECT (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int AS bucket, pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0) AS h FROM ONLY "," s WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1)",") q GROUP BY 1"],"repair":"INSERT INTO \\"stopover\\".\\"rev_29543\\" (stopover_k1, had_old, stopover_p1) SELECT \\"id\\", true, \\"id\\" FROM (SELECT t.* FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" t JOIN (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d ON t.\\"id\\" = d.\\"id\\") q","repair_missing":"INSERT INTO \\"stopover\\".\\"rev_29543\\" (stopover_k1, had_old) SELECT d.\\"id\\", false FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d","touched_differ":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"stopover_retired\\".\\"items_old_20261129_175808\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10"},"recovery_point":"data","replay":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"rev_29543\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"rev_29543\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" t USING (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch WHERE had_old) b WHERE t.\\"id\\" = b.stopover_k1","delete_old_null":"","insert":"INSERT INTO \\"stopover_retired\\".\\"items_old_20261129_175808\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"rev_29543\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"rev_29543\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"rev_29543_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_29543\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543_truncated\\")"},"rows":40,"target":"public.items"},"slug":"verify","statements":[],"stop_line":false,"title_args":["public.items","stopover_retired.items_old_20261129_175808"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0.05,"executor":"swap","lock":"ACCESS EXCLUSIVE","needs_confirmation":true,"params":{"attempts":40,"guards":[{"must_hold":"capture_bypassed","sql":"SELECT NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543_triggers\\" k LEFT JOIN pg_catalog.pg_trigger t ON t.oid = k.trigger AND t.xmin::text = k.version AND t.tgenabled = ''A'' WHERE t.oid IS NULL) AND EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543_triggers\\"), ''public.items''"},{"must_hold":"schema_changed","sql":"SELECT (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"public\\".\\"items\\"''::regclass AND attnum > 0 AND NOT attisdropped) = (SELECT string_agg(format(''%I %s %s'', attname, format_type(atttypid, atttypmod), attnotnull), '','' ORDER BY attname) FROM pg_catalog.pg_attribute WHERE attrelid = ''\\"stopover_retired\\".\\"items_old_20261129_175808\\"''::regclass AND attnum > 0 AND NOT attisdropped), ''public.items'', ''columns''"}],"lock_timeout_ms":400,"locks":["LOCK TABLE ONLY \\"public\\".\\"items\\" IN ACCESS EXCLUSIVE MODE","LOCK TABLE \\"public\\".\\"items\\", \\"stopover_retired\\".\\"items_old_20261129_175808\\", \\"public\\".\\"owners\\" IN ACCESS EXCLUSIVE MODE NOWAIT"],"position":"rolled_back","queries":{"backlog":"SELECT count(*) FROM (SELECT FROM \\"stopover\\".\\"rev_29543\\" LIMIT $1::bigint) q","batch_table":"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT stopover_k1, had_old, stopover_p1 FROM \\"stopover\\".\\"rev_29543\\" LIMIT 0","conflicts":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT s.\\"id\\", count(*) FROM \\"public\\".\\"items\\" s WHERE EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\" HAVING count(*) > 1) d LIMIT 10","delete_old":"DELETE FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" t USING (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch WHERE had_old) b WHERE t.\\"id\\" = b.stopover_k1","delete_old_null":"","insert":"INSERT INTO \\"stopover_retired\\".\\"items_old_20261129_175808\\" (\\"id\\", \\"owner\\", \\"note\\", \\"made\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\" FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = b.stopover_k1","pick":"WITH candidate AS MATERIALIZED (SELECT DISTINCT stopover_k1 FROM (SELECT stopover_k1 FROM \\"stopover\\".\\"rev_29543\\" LIMIT $1::bigint) l), gone AS (DELETE FROM \\"stopover\\".\\"rev_29543\\" l USING candidate c WHERE l.stopover_k1 = c.stopover_k1 RETURNING l.*) INSERT INTO pg_temp.stopover_batch SELECT stopover_k1, had_old, stopover_p1 FROM gone","reconcile":"DELETE FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" t WHERE NOT EXISTS (SELECT FROM \\"public\\".\\"items\\" s WHERE s.\\"id\\" = t.\\"id\\") OR EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE t.\\"id\\" = f.stopover_k1)","settle_truncation":"DELETE FROM \\"stopover\\".\\"rev_29543_truncated\\"","target":"public.items","touch":"INSERT INTO \\"stopover\\".\\"touched_29543\\" SELECT * FROM (SELECT DISTINCT stopover_k1 FROM pg_temp.stopover_batch) b ON CONFLICT DO NOTHING","truncated":"SELECT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543_truncated\\")"},"target":"public.items","verify":{"clear_touched":"DELETE FROM \\"stopover\\".\\"touched_29543\\"","columns":"SELECT string_agg(DISTINCT x.key, '', '') FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d JOIN \\"public\\".\\"items\\" l ON l.\\"id\\" = d.\\"id\\" JOIN \\"stopover_retired\\".\\"items_old_20261129_175808\\" t ON t.\\"id\\" = d.\\"id\\" CROSS JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(l)) x JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(t)) y ON x.key = y.key WHERE x.value IS DISTINCT FROM y.value","differences":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10","part":["SELECT bucket, count(*), sum(h::numeric) FROM (SELECT (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int AS bucket, pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0) AS h FROM ONLY "," s WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1)",") q GROUP BY 1"],"repair":"INSERT INTO \\"stopover\\".\\"rev_29543\\" (stopover_k1, had_old, stopover_p1) SELECT \\"id\\", true, \\"id\\" FROM (SELECT t.* FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" t JOIN (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d ON t.\\"id\\" = d.\\"id\\") q","repair_missing":"INSERT INTO \\"stopover\\".\\"rev_29543\\" (stopover_k1, had_old) SELECT d.\\"id\\", false FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"public\\".\\"items\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover_retired\\".\\"items_old_20261129_175808\\" s WHERE (pg_catalog.hashtextextended(ROW(s.\\"id\\")::text, 7) & 255)::int = ANY ($1::int[]) AND NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d","touched_differ":"SELECT ROW(d.\\"id\\")::text, count(*) OVER () FROM (SELECT coalesce(a.\\"id\\", b.\\"id\\") AS \\"id\\" FROM (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"public\\".\\"items\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") a FULL JOIN (SELECT s.\\"id\\", sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"note\\", s.\\"made\\")::text, 0)::numeric) AS h, count(*) AS n FROM \\"stopover\\".\\"touched_29543\\" f JOIN \\"stopover_retired\\".\\"items_old_20261129_175808\\" s ON s.\\"id\\" = f.stopover_k1 WHERE NOT EXISTS (SELECT FROM \\"stopover\\".\\"rev_29543\\" f WHERE s.\\"id\\" = f.stopover_k1) GROUP BY s.\\"id\\") b ON a.\\"id\\" = b.\\"id\\" WHERE a.h IS DISTINCT FROM b.h OR a.n IS DISTINCT FROM b.n) d LIMIT 10"}},"slug":"swap","statements":["DO $stopover$\\nDECLARE\\n    live CONSTANT regclass := ''\\"public\\".\\"items\\"'';\\n    kept CONSTANT regclass := ''\\"stopover_retired\\".\\"items_old_20261129_175808\\"'';\\n    change record;\\nBEGIN\\n    FOR change IN\\n        WITH entry AS (\\n            SELECT c.oid AS rel, NULL::name AS col, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault(''r'', c.relowner))) x\\n             WHERE c.oid IN (live, kept)\\n            UNION ALL\\n            SELECT a.attrelid, a.attname, x.grantee, x.privilege_type, x.is_grantable\\n              FROM pg_attribute a, aclexplode(a.attacl) x\\n             WHERE a.attrelid IN (live, kept) AND NOT a.attisdropped)\\n        SELECT l.*, true AS add FROM entry l WHERE l.rel = live AND NOT EXISTS (SELECT FROM entry k\\n            WHERE k.rel = kept AND (k.col, k.grantee, k.privilege_type, k.is_grantable)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type, l.is_grantable))\\n        UNION ALL\\n        SELECT k.*, false FROM entry k WHERE k.rel = kept AND NOT EXISTS (SELECT FROM entry l\\n            WHERE l.rel = live AND (k.col, k.grantee, k.privilege_type)\\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type))\\n    LOOP\\n        EXECUTE format(''%s %s%s ON %s %s %s%s'',\\n            CASE WHEN change.add THEN ''GRANT'' ELSE ''REVOKE'' END, change.privilege_type,\\n            CASE WHEN change.col IS NULL THEN '''' ELSE format('' (%I)'', change.col) END, kept,\\n            CASE WHEN change.add THEN ''TO'' ELSE ''FROM'' END,\\n            CASE WHEN change.grantee = 0 THEN ''PUBLIC'' ELSE quote_ident(pg_get_userbyid(change.grantee)) END,\\n            CASE WHEN change.add AND change.is_grantable THEN '' WITH GRANT OPTION'' ELSE '''' END);\\n    END LOOP;\\nEND $stopover$","ALTER TABLE \\"public\\".\\"items\\" DROP CONSTRAINT IF EXISTS \\"items_owner_fkey\\"","ALTER TABLE \\"public\\".\\"items_p000\\" DROP CONSTRAINT IF EXISTS \\"items_owner_fkey\\"","ALTER TABLE \\"public\\".\\"items_p001\\" DROP CONSTRAINT IF EXISTS \\"items_owner_fkey\\"","DROP TRIGGER IF EXISTS \\"stopover_rev\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_rev_truncate\\" ON \\"public\\".\\"items\\"","DROP TRIGGER IF EXISTS \\"stopover_rev_truncate\\" ON \\"public\\".\\"items_p000\\"","DROP TRIGGER IF EXISTS \\"stopover_rev_truncate\\" ON \\"public\\".\\"items_p001\\"","ALTER TABLE \\"public\\".\\"items\\" SET SCHEMA \\"stopover_stage_29543\\"","ALTER TABLE \\"stopover_retired\\".\\"items_old_20261129_175808\\" SET SCHEMA \\"public\\"","ALTER TABLE \\"public\\".\\"items_old_20261129_175808\\" RENAME TO \\"items\\"","ALTER INDEX \\"public\\".\\"items_pkey_old_20261129_175808\\" RENAME TO \\"items_pkey\\"","ALTER INDEX \\"public\\".\\"items_owner_idx_old_20261129_175808\\" RENAME TO \\"items_owner_idx\\"","ALTER TABLE \\"public\\".\\"items\\" ADD CONSTRAINT \\"items_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID","DELETE FROM \\"stopover\\".\\"fwd_29543\\"","DELETE FROM \\"stopover\\".\\"fwd_29543_truncated\\"","CREATE TRIGGER \\"stopover_fwd\\" AFTER INSERT OR UPDATE OR DELETE ON \\"public\\".\\"items\\" FOR EACH ROW EXECUTE FUNCTION stopover.\\"capture_fwd_29543\\"()","ALTER TABLE \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_fwd\\"","CREATE TRIGGER \\"stopover_fwd_truncate\\" AFTER TRUNCATE ON \\"public\\".\\"items\\" FOR EACH STATEMENT EXECUTE FUNCTION stopover.\\"capture_fwd_29543\\"()","ALTER TABLE ONLY \\"public\\".\\"items\\" ENABLE ALWAYS TRIGGER \\"stopover_fwd_truncate\\"","DELETE FROM \\"stopover\\".\\"fwd_29543_triggers\\"","INSERT INTO \\"stopover\\".\\"fwd_29543_triggers\\" SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = ''stopover.\\"capture_fwd_29543\\"()''::regprocedure","UPDATE stopover.migration_backups SET state = ''restored'' WHERE backup_table = ''stopover_retired.items_old_20261129_175808''"],"stop_line":true,"title_args":["public.items","stopover_stage_29543.items"],"undo":"keeps_writes","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"units","lock":"SHARE UPDATE EXCLUSIVE","needs_confirmation":false,"params":{"attempts":40,"lock_timeout_ms":2000},"slug":"constraints","statements":[],"stop_line":false,"title_args":["1"],"undo":"keeps_writes","units":[["ALTER TABLE \\"public\\".\\"items\\" VALIDATE CONSTRAINT \\"items_owner_fkey\\""]]}]},"operation":"repartition","spec":"[repartition]\\ntable = \\"public.items\\"\\nstrategy = \\"hash\\"\\nkey = \\"id\\"\\npartitions = 2\\n","target":"public.items","target_oid":@29543@}', E'f2cc437a19cac1a1ffe59a1f839450adf690dcc8e37f01fc148aaac89da30a65', E'recorded', E'recorded', E'0.1.0', NULL, E'2026-11-29 17:58:08.994603+00', E'2026-11-29 17:58:09.34452+00', E'2026-11-29 17:58:10.313953+00');
INSERT INTO stopover.step (run, leg, pass, no, slug, state, started_at, finished_at, data, error, sql) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'forward', E'1', E'9', E'swap', E'done', E'2026-11-29 17:58:10.118837+00', E'2026-11-29 17:58:10.192193+00', E'{"attempts":1,"compared_ms":5.441594,"drained":0,"drained_ms":5.436805,"guards_ms":5.052494,"lock_held_ms":20.983667,"replayed":0}', NULL, E'DO $stopover$\nDECLARE\n    live CONSTANT regclass := ''"public"."items"'';\n    kept CONSTANT regclass := ''"stopover_stage_29543"."items"'';\n    change record;\nBEGIN\n    FOR change IN\n        WITH entry AS (\n            SELECT c.oid AS rel, NULL::name AS col, x.grantee, x.privilege_type, x.is_grantable\n              FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault(''r'', c.relowner))) x\n             WHERE c.oid IN (live, kept)\n            UNION ALL\n            SELECT a.attrelid, a.attname, x.grantee, x.privilege_type, x.is_grantable\n              FROM pg_attribute a, aclexplode(a.attacl) x\n             WHERE a.attrelid IN (live, kept) AND NOT a.attisdropped)\n        SELECT l.*, true AS add FROM entry l WHERE l.rel = live AND NOT EXISTS (SELECT FROM entry k\n            WHERE k.rel = kept AND (k.col, k.grantee, k.privilege_type, k.is_grantable)\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type, l.is_grantable))\n        UNION ALL\n        SELECT k.*, false FROM entry k WHERE k.rel = kept AND NOT EXISTS (SELECT FROM entry l\n            WHERE l.rel = live AND (k.col, k.grantee, k.privilege_type)\n               IS NOT DISTINCT FROM (l.col, l.grantee, l.privilege_type))\n    LOOP\n        EXECUTE format(''%s %s%s ON %s %s %s%s'',\n            CASE WHEN change.add THEN ''GRANT'' ELSE ''REVOKE'' END, change.privilege_type,\n            CASE WHEN change.col IS NULL THEN '''' ELSE format('' (%I)'', change.col) END, kept,\n            CASE WHEN change.add THEN ''TO'' ELSE ''FROM'' END,\n            CASE WHEN change.grantee = 0 THEN ''PUBLIC'' ELSE quote_ident(pg_get_userbyid(change.grantee)) END,\n            CASE WHEN change.add AND change.is_grantable THEN '' WITH GRANT OPTION'' ELSE '''' END);\n    END LOOP;\nEND $stopover$;\nALTER TABLE "public"."items" DROP CONSTRAINT IF EXISTS "items_owner_fkey";\nDROP TRIGGER IF EXISTS "stopover_fwd" ON "public"."items";\nDROP TRIGGER IF EXISTS "stopover_fwd_truncate" ON "public"."items";\nALTER INDEX "public"."items_pkey" RENAME TO "items_pkey_old_20261129_175808";\nALTER INDEX "public"."items_owner_idx" RENAME TO "items_owner_idx_old_20261129_175808";\nALTER TABLE "public"."items" RENAME TO "items_old_20261129_175808";\nALTER TABLE "public"."items_old_20261129_175808" SET SCHEMA "stopover_retired";\nALTER TABLE "stopover_stage_29543"."items" SET SCHEMA "public";\nALTER TABLE "public"."items_p000" ADD CONSTRAINT "items_owner_fkey" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID;\nALTER TABLE "public"."items_p001" ADD CONSTRAINT "items_owner_fkey" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID;\nDELETE FROM "stopover"."rev_29543";\nDELETE FROM "stopover"."rev_29543_truncated";\nCREATE TRIGGER "stopover_rev" AFTER INSERT OR UPDATE OR DELETE ON "public"."items" FOR EACH ROW EXECUTE FUNCTION stopover."capture_rev_29543"();\nALTER TABLE "public"."items" ENABLE ALWAYS TRIGGER "stopover_rev";\nCREATE TRIGGER "stopover_rev_truncate" AFTER TRUNCATE ON "public"."items" FOR EACH STATEMENT EXECUTE FUNCTION stopover."capture_rev_29543"();\nALTER TABLE ONLY "public"."items" ENABLE ALWAYS TRIGGER "stopover_rev_truncate";\nCREATE TRIGGER "stopover_rev_truncate" AFTER TRUNCATE ON "public"."items_p000" FOR EACH STATEMENT EXECUTE FUNCTION stopover."capture_rev_29543"();\nALTER TABLE "public"."items_p000" ENABLE ALWAYS TRIGGER "stopover_rev_truncate";\nCREATE TRIGGER "stopover_rev_truncate" AFTER TRUNCATE ON "public"."items_p001" FOR EACH STATEMENT EXECUTE FUNCTION stopover."capture_rev_29543"();\nALTER TABLE "public"."items_p001" ENABLE ALWAYS TRIGGER "stopover_rev_truncate";\nDELETE FROM "stopover"."rev_29543_triggers";\nINSERT INTO "stopover"."rev_29543_triggers" SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = ''stopover."capture_rev_29543"()''::regprocedure;\nINSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, expires_at, run, state) SELECT ''public.items'', ''stopover_retired.items_old_20261129_175808'', ''retired'', greatest(c.reltuples, 0)::bigint, now() + interval ''7 days'', (SELECT max(id) FROM stopover.run WHERE target = ''public.items''), ''fresh'' FROM pg_catalog.pg_class c WHERE c.oid = 29543;\n'),
(E'1', E'forward', E'1', E'1', E'backup', E'done', E'2026-11-29 17:58:09.366455+00', E'2026-11-29 17:58:09.573532+00', E'{"backup":1,"checksum":"28675668827632556173","rows":40}', NULL, E'CREATE TABLE "stopover_backup"."items_backup_20261129_175808" AS SELECT "id", "owner", "note", "made" FROM ONLY "public"."items" s WHERE true;\nCOMMENT ON TABLE "stopover_backup"."items_backup_20261129_175808" IS ''Backup of public.items by Stopover, before it was partitioned'';\n'),
(E'1', E'forward', E'1', E'3', E'capture', E'done', E'2026-11-29 17:58:09.65799+00', E'2026-11-29 17:58:09.717637+00', E'{}', NULL, E'CREATE TABLE "stopover"."touched_29543" (stopover_k1 bigint NOT NULL, PRIMARY KEY (stopover_k1));\nCREATE TABLE "stopover"."fwd_29543" (stopover_k1 bigint NOT NULL, had_old boolean NOT NULL, stopover_p1 bigint, at timestamptz NOT NULL DEFAULT clock_timestamp()) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);\nALTER TABLE "stopover"."fwd_29543" REPLICA IDENTITY FULL;\nCREATE INDEX ON "stopover"."fwd_29543" (stopover_k1);\nCREATE TABLE "stopover"."fwd_29543_truncated" (at timestamptz NOT NULL DEFAULT clock_timestamp());\nALTER TABLE "stopover"."fwd_29543_truncated" REPLICA IDENTITY FULL;\nCREATE TABLE "stopover"."fwd_29543_triggers" (trigger oid PRIMARY KEY, version text NOT NULL);\nCREATE FUNCTION stopover."capture_fwd_29543"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $stopover$\n#variable_conflict use_column\nBEGIN\n    IF TG_OP = ''TRUNCATE'' THEN\n        INSERT INTO "stopover"."fwd_29543_truncated" DEFAULT VALUES;\n        RETURN NULL;\n    END IF;\n    IF TG_OP <> ''INSERT'' THEN\n        INSERT INTO "stopover"."fwd_29543" (stopover_k1, had_old, stopover_p1)\n        SELECT "id", true, "id" FROM (SELECT (OLD).*) o;\n    END IF;\n    IF TG_OP = ''INSERT'' OR (TG_OP = ''UPDATE'' AND (OLD."id" IS DISTINCT FROM NEW."id")) THEN\n        INSERT INTO "stopover"."fwd_29543" (stopover_k1, had_old)\n        SELECT "id", false FROM (SELECT (NEW).*) n;\n    END IF;\n    RETURN NULL;\nEND\n$stopover$;\nCREATE TABLE "stopover"."rev_29543" (stopover_k1 bigint NOT NULL, had_old boolean NOT NULL, stopover_p1 bigint, at timestamptz NOT NULL DEFAULT clock_timestamp()) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);\nALTER TABLE "stopover"."rev_29543" REPLICA IDENTITY FULL;\nCREATE INDEX ON "stopover"."rev_29543" (stopover_k1);\nCREATE TABLE "stopover"."rev_29543_truncated" (at timestamptz NOT NULL DEFAULT clock_timestamp());\nALTER TABLE "stopover"."rev_29543_truncated" REPLICA IDENTITY FULL;\nCREATE TABLE "stopover"."rev_29543_triggers" (trigger oid PRIMARY KEY, version text NOT NULL);\nCREATE FUNCTION stopover."capture_rev_29543"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $stopover$\n#variable_conflict use_column\nBEGIN\n    IF TG_OP = ''TRUNCATE'' THEN\n        INSERT INTO "stopover"."rev_29543_truncated" DEFAULT VALUES;\n        RETURN NULL;\n    END IF;\n    IF TG_OP <> ''INSERT'' THEN\n        INSERT INTO "stopover"."rev_29543" (stopover_k1, had_old, stopover_p1)\n        SELECT "id", true, "id" FROM (SELECT (OLD).*) o;\n    END IF;\n    IF TG_OP = ''INSERT'' OR (TG_OP = ''UPDATE'' AND (OLD."id" IS DISTINCT FROM NEW."id")) THEN\n        INSERT INTO "stopover"."rev_29543" (stopover_k1, had_old)\n        SELECT "id", false FROM (SELECT (NEW).*) n;\n    END IF;\n    RETURN NULL;\nEND\n$stopover$;\nCREATE TRIGGER "stopover_fwd" AFTER INSERT OR UPDATE OR DELETE ON "public"."items" FOR EACH ROW EXECUTE FUNCTION stopover."capture_fwd_29543"();\nALTER TABLE "public"."items" ENABLE ALWAYS TRIGGER "stopover_fwd";\nCREATE TRIGGER "stopover_fwd_truncate" AFTER TRUNCATE ON "public"."items" FOR EACH STATEMENT EXECUTE FUNCTION stopover."capture_fwd_29543"();\nALTER TABLE ONLY "public"."items" ENABLE ALWAYS TRIGGER "stopover_fwd_truncate";\nDELETE FROM "stopover"."fwd_29543_triggers";\nINSERT INTO "stopover"."fwd_29543_triggers" SELECT t.oid, t.xmin::text FROM pg_catalog.pg_trigger t WHERE t.tgfoid = ''stopover."capture_fwd_29543"()''::regprocedure;\n'),
(E'1', E'forward', E'1', E'2', E'stage', E'done', E'2026-11-29 17:58:09.58434+00', E'2026-11-29 17:58:09.619169+00', E'{}', NULL, E'CREATE SCHEMA "stopover_stage_29543";\nCREATE TABLE "stopover_stage_29543"."items" (LIKE "public"."items" INCLUDING ALL EXCLUDING INDEXES EXCLUDING IDENTITY EXCLUDING STATISTICS) PARTITION BY HASH ("id");\nCREATE TABLE "public"."items_p000" PARTITION OF "stopover_stage_29543"."items" FOR VALUES WITH (MODULUS 2, REMAINDER 0);\nCREATE TABLE "public"."items_p001" PARTITION OF "stopover_stage_29543"."items" FOR VALUES WITH (MODULUS 2, REMAINDER 1);\nALTER TABLE ONLY "stopover_stage_29543"."items" ADD CONSTRAINT "items_pkey" PRIMARY KEY (id);\nCREATE INDEX "items_owner_idx" ON ONLY "stopover_stage_29543"."items" USING btree (owner);\n'),
(E'1', E'forward', E'1', E'4', E'copy', E'done', E'2026-11-29 17:58:09.730637+00', E'2026-11-29 17:58:09.76674+00', E'{"rows":40}', NULL, E''),
(E'1', E'forward', E'1', E'6', E'analyze', E'done', E'2026-11-29 17:58:09.88592+00', E'2026-11-29 17:58:09.941527+00', E'{}', NULL, E'ANALYZE (SKIP_LOCKED) "stopover_stage_29543"."items";\n'),
(E'1', E'forward', E'1', E'5', E'indexes', E'done', E'2026-11-29 17:58:09.77803+00', E'2026-11-29 17:58:09.872025+00', E'{}', NULL, E'BEGIN;\nALTER TABLE "public"."items_p000" ADD CONSTRAINT "items_p000_items_pkey" PRIMARY KEY (id);\nCREATE INDEX "items_p000_items_owner_idx" ON "public"."items_p000" USING btree (owner);\nANALYZE "public"."items_p000";\nALTER INDEX "stopover_stage_29543"."items_pkey" ATTACH PARTITION "public"."items_p000_items_pkey";\nALTER INDEX "stopover_stage_29543"."items_owner_idx" ATTACH PARTITION "public"."items_p000_items_owner_idx";\nCOMMIT;\nBEGIN;\nALTER TABLE "public"."items_p001" ADD CONSTRAINT "items_p001_items_pkey" PRIMARY KEY (id);\nCREATE INDEX "items_p001_items_owner_idx" ON "public"."items_p001" USING btree (owner);\nANALYZE "public"."items_p001";\nALTER INDEX "stopover_stage_29543"."items_pkey" ATTACH PARTITION "public"."items_p001_items_pkey";\nALTER INDEX "stopover_stage_29543"."items_owner_idx" ATTACH PARTITION "public"."items_p001_items_owner_idx";\nCOMMIT;\n'),
(E'1', E'forward', E'1', E'7', E'replay', E'done', E'2026-11-29 17:58:09.954704+00', E'2026-11-29 17:58:09.97871+00', E'{"replayed":0}', NULL, E''),
(E'1', E'forward', E'1', E'10', E'constraints', E'done', E'2026-11-29 17:58:10.214311+00', E'2026-11-29 17:58:10.290283+00', E'{}', NULL, E'ALTER TABLE "public"."items" ADD CONSTRAINT "items_owner_fkey" FOREIGN KEY (owner) REFERENCES public.owners(id);\nBEGIN;\nALTER TABLE "public"."items_p000" VALIDATE CONSTRAINT "items_owner_fkey";\nCOMMIT;\nBEGIN;\nALTER TABLE "public"."items_p001" VALIDATE CONSTRAINT "items_owner_fkey";\nCOMMIT;\n'),
(E'1', E'forward', E'1', E'8', E'verify', E'done', E'2026-11-29 17:58:09.998483+00', E'2026-11-29 17:58:10.074029+00', E'{"digest":"39189934768411491540","rows":40}', NULL, E'');
INSERT INTO stopover.verify_bucket (run, leg, pass, bucket, rows, digest) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'forward', E'1', E'20', E'1', E'-2853239200233569187'),
(E'1', E'forward', E'1', E'23', E'1', E'5907109890176051497'),
(E'1', E'forward', E'1', E'26', E'1', E'1041315359755057855'),
(E'1', E'forward', E'1', E'30', E'1', E'-3111489278240374432'),
(E'1', E'forward', E'1', E'31', E'1', E'5787632765736822844'),
(E'1', E'forward', E'1', E'45', E'1', E'6513381846848157905'),
(E'1', E'forward', E'1', E'56', E'1', E'-8297520418601098209'),
(E'1', E'forward', E'1', E'69', E'1', E'2045000461152626733'),
(E'1', E'forward', E'1', E'70', E'1', E'-4353272801717120517'),
(E'1', E'forward', E'1', E'71', E'1', E'9122832399502406095'),
(E'1', E'forward', E'1', E'89', E'1', E'8774247873698189973'),
(E'1', E'forward', E'1', E'97', E'1', E'7839230030782404610'),
(E'1', E'forward', E'1', E'104', E'1', E'4053651664341576274'),
(E'1', E'forward', E'1', E'115', E'2', E'-5168010989951407287'),
(E'1', E'forward', E'1', E'122', E'1', E'7237923665894458932'),
(E'1', E'forward', E'1', E'128', E'1', E'-8520490151473090322'),
(E'1', E'forward', E'1', E'133', E'1', E'7302273084190399091'),
(E'1', E'forward', E'1', E'143', E'1', E'-1341400645685607526'),
(E'1', E'forward', E'1', E'146', E'1', E'-7426209483051103145'),
(E'1', E'forward', E'1', E'147', E'1', E'8283394936385506948'),
(E'1', E'forward', E'1', E'153', E'1', E'1242403961405423239'),
(E'1', E'forward', E'1', E'159', E'1', E'-558782747203904962'),
(E'1', E'forward', E'1', E'181', E'1', E'-6776276387721329008'),
(E'1', E'forward', E'1', E'183', E'2', E'8004677278651251194'),
(E'1', E'forward', E'1', E'194', E'1', E'-354159909233981346'),
(E'1', E'forward', E'1', E'196', E'2', E'7443579276904215294'),
(E'1', E'forward', E'1', E'200', E'1', E'-7059634811491832114'),
(E'1', E'forward', E'1', E'201', E'1', E'2325970108756090726'),
(E'1', E'forward', E'1', E'215', E'1', E'2437885377225598444'),
(E'1', E'forward', E'1', E'216', E'1', E'-5444239396344637048'),
(E'1', E'forward', E'1', E'217', E'1', E'-3105672185349896365'),
(E'1', E'forward', E'1', E'226', E'1', E'1722427573345396271'),
(E'1', E'forward', E'1', E'228', E'2', E'-3900967834806016242'),
(E'1', E'forward', E'1', E'246', E'2', E'13773113610708941992'),
(E'1', E'forward', E'1', E'252', E'1', E'-3396750155944116667');
INSERT INTO stopover_backup.items_backup_20261129_175808 (id, owner, note, made) OVERRIDING SYSTEM VALUE VALUES
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
INSERT INTO stopover_retired.items_old_20261129_175808 (id, owner, note, made) OVERRIDING SYSTEM VALUE VALUES
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
SELECT pg_catalog.setval('stopover.event_id_seq', 19, true);
SELECT pg_catalog.setval('stopover.migration_backups_id_seq', 2, true);
SELECT pg_catalog.setval('stopover.rollback_backup_log_id_seq', 1, false);
SELECT pg_catalog.setval('stopover.run_id_seq', 1, true);
ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.items_p000
    ADD CONSTRAINT items_p000_items_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.items_p001
    ADD CONSTRAINT items_p001_items_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY stopover.fwd_29543_triggers
    ADD CONSTRAINT fwd_29543_triggers_pkey PRIMARY KEY (trigger);
ALTER TABLE ONLY stopover.migration_backups
    ADD CONSTRAINT migration_backups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.rev_29543_triggers
    ADD CONSTRAINT rev_29543_triggers_pkey PRIMARY KEY (trigger);
ALTER TABLE ONLY stopover.rollback_backup_log
    ADD CONSTRAINT rollback_backup_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.run
    ADD CONSTRAINT run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.step
    ADD CONSTRAINT step_pkey PRIMARY KEY (run, leg, pass, no);
ALTER TABLE ONLY stopover.touched_29543
    ADD CONSTRAINT touched_29543_pkey PRIMARY KEY (stopover_k1);
ALTER TABLE ONLY stopover.verify_bucket
    ADD CONSTRAINT verify_bucket_pkey PRIMARY KEY (run, leg, pass, bucket);
ALTER TABLE ONLY stopover_retired.items_old_20261129_175808
    ADD CONSTRAINT items_pkey_old_20261129_175808 PRIMARY KEY (id);
CREATE INDEX items_owner_idx ON ONLY public.items USING btree (owner);
CREATE INDEX items_p000_items_owner_idx ON public.items_p000 USING btree (owner);
CREATE INDEX items_p001_items_owner_idx ON public.items_p001 USING btree (owner);
CREATE INDEX fwd_29543_stopover_k1_idx ON stopover.fwd_29543 USING btree (stopover_k1);
CREATE INDEX rev_29543_stopover_k1_idx ON stopover.rev_29543 USING btree (stopover_k1);
CREATE INDEX items_owner_idx_old_20261129_175808 ON stopover_retired.items_old_20261129_175808 USING btree (owner);
ALTER INDEX public.items_owner_idx ATTACH PARTITION public.items_p000_items_owner_idx;
ALTER INDEX public.items_pkey ATTACH PARTITION public.items_p000_items_pkey;
ALTER INDEX public.items_owner_idx ATTACH PARTITION public.items_p001_items_owner_idx;
ALTER INDEX public.items_pkey ATTACH PARTITION public.items_p001_items_pkey;
CREATE TRIGGER stopover_rev AFTER INSERT OR DELETE OR UPDATE ON public.items FOR EACH ROW EXECUTE FUNCTION stopover.capture_rev_29543();
ALTER TABLE public.items ENABLE ALWAYS TRIGGER stopover_rev;
CREATE TRIGGER stopover_rev_truncate AFTER TRUNCATE ON public.items FOR EACH STATEMENT EXECUTE FUNCTION stopover.capture_rev_29543();
ALTER TABLE public.items ENABLE ALWAYS TRIGGER stopover_rev_truncate;
CREATE TRIGGER stopover_rev_truncate AFTER TRUNCATE ON public.items_p000 FOR EACH STATEMENT EXECUTE FUNCTION stopover.capture_rev_29543();
ALTER TABLE public.items_p000 ENABLE ALWAYS TRIGGER stopover_rev_truncate;
CREATE TRIGGER stopover_rev_truncate AFTER TRUNCATE ON public.items_p001 FOR EACH STATEMENT EXECUTE FUNCTION stopover.capture_rev_29543();
ALTER TABLE public.items_p001 ENABLE ALWAYS TRIGGER stopover_rev_truncate;
ALTER TABLE public.items
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
UPDATE stopover.run SET target_oid = 'stopover_retired.items_old_20261129_175808'::regclass::oid WHERE id = 1;
UPDATE stopover.run SET plan = replace(plan, '@29543@', 'stopover_retired.items_old_20261129_175808'::regclass::oid::text) WHERE id = 1;
DELETE FROM stopover.fwd_29543_triggers;
INSERT INTO stopover.fwd_29543_triggers SELECT t.oid, t.xmin::text FROM pg_trigger t WHERE t.tgfoid = 'stopover.capture_fwd_29543()'::regprocedure AND t.tgparentid = 0;
DELETE FROM stopover.rev_29543_triggers;
INSERT INTO stopover.rev_29543_triggers SELECT t.oid, t.xmin::text FROM pg_trigger t WHERE t.tgfoid = 'stopover.capture_rev_29543()'::regprocedure AND t.tgparentid = 0;
