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
CREATE TABLE stopover.verify_bucket (
    run bigint NOT NULL,
    leg text NOT NULL,
    pass integer NOT NULL,
    bucket integer NOT NULL,
    rows bigint NOT NULL,
    digest numeric NOT NULL
);
COMMENT ON TABLE stopover.verify_bucket IS 'Count and sum of 64-bit row hashes by key bucket, equal on both sides';
CREATE TABLE stopover_backup.loose_backup_20261129_175828 (
    id bigint,
    owner bigint,
    tag text
);
COMMENT ON TABLE stopover_backup.loose_backup_20261129_175828 IS 'Backup of public.loose by Stopover';
CREATE TABLE stopover_restore_1.loose (
    id bigint NOT NULL,
    owner bigint,
    tag text
);
INSERT INTO public.items (id, owner, note, made) OVERRIDING SYSTEM VALUE VALUES
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
INSERT INTO public.owners (id, name) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'owner 1'),
(E'2', E'owner 2'),
(E'3', E'owner 3'),
(E'4', E'owner 4'),
(E'5', E'owner 5');
INSERT INTO stopover.chunk (run, leg, pass, step, no, lo, hi, lo_key, hi_key, state, rows, ms, epoch) OVERRIDING SYSTEM VALUE VALUES
(E'2', E'forward', E'1', E'3', E'0', E'0', E'1', E'30744', NULL, E'done', E'20', E'14.5024', E'1'),
(E'2', E'forward', E'1', E'4', E'0', NULL, NULL, NULL, NULL, E'done', NULL, E'40.01', NULL);
INSERT INTO stopover.event (id, run, at, kind, data, hash) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'1', E'2026-11-29 17:58:28.331292+00', E'planned', E'{"plan_sha256":"7a2877c0c8f80165e0efede315ff6c570733689a6e8558ac8a562059735e7984","target":"public.loose"}', E'\\xb7442d9fa42e04dcfe1a2dcdef63acf4f2293e6373ce78ba53ee3ab8bf60de83'),
(E'2', E'1', E'2026-11-29 17:58:28.345344+00', E'preflight', E'{"checks":[{"args":["15","15"],"count":0,"fix":"","id":"P01","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","stopover is a superuser, which is more than is needed"],"count":0,"fix":"","id":"P02","items":["stopover is a superuser, which is more than is needed"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P02d","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P03","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["2000","48707"],"count":0,"fix":"","id":"P04","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1000","21891","128MB"],"count":0,"fix":"","id":"P05","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["3","451"],"count":0,"fix":"","id":"P06","items":[],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P07","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ROLLBACK PREPARED ''…''; -- or COMMIT PREPARED","id":"P07b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P07c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"SELECT pid, pg_blocking_pids(pid), query FROM pg_stat_activity WHERE wait_event_type = ''Lock'';","id":"P08","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P09","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4376"],"count":0,"fix":"VACUUM (FREEZE);","id":"P10","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","public.loose"],"count":1,"fix":"","id":"P11","items":["public.loose"],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P12","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P13","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"P14","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P15","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P16","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","public.loose.loose_owner_fkey · not validated"],"count":1,"fix":"","id":"P17","items":["public.loose.loose_owner_fkey · not validated"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P18","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P19","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P20","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P21","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REINDEX DATABASE …; ALTER COLLATION … REFRESH VERSION;","id":"P21b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["-0.0"],"count":0,"fix":"","id":"P22","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P23","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P24","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REVOKE CREATE ON SCHEMA public FROM PUBLIC;","id":"P26","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER FUNCTION … SET search_path = pg_catalog;","id":"P27","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P28","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P29","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["15.18"],"count":0,"fix":"","id":"P31","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P32","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"}],"environment":"","identity":""}', E'\\x5dafc4cbf7f23361362ea417b27ead4171f98e9606299582c93eb207feda1b8e'),
(E'3', E'1', E'2026-11-29 17:58:28.418906+00', E'leg_entered', E'{"leg":"forward","pass":1}', E'\\x0fa7e2002fb29f0aacc10a7f46f01302c51f80f77c75d07ef3060c67625abea1'),
(E'4', E'1', E'2026-11-29 17:58:28.639247+00', E'step_done', E'{"backup":1,"checksum":"-5843944177257208423","leg":"forward","rows":20,"step":"backup"}', E'\\x31a0a0936c3702379827930589c3082a8e8f9bf3408c577aa6167d8b378ece58'),
(E'5', E'1', E'2026-11-29 17:58:28.644171+00', E'run_idle', E'{"error":""}', E'\\xce3b19788982a994e5829dadc69f72230daab4065d46705c196c05ccf7805787'),
(E'6', E'2', E'2026-11-29 17:58:29.159275+00', E'planned', E'{"plan_sha256":"06a8f05e49251c52219bf817caacbe3b30bcd570688dda48ef19096b545961ce","target":"public.loose"}', E'\\xab57de777b1b89833cdeda9aba5c432be53640cef2f78a55935574965ce502af'),
(E'7', E'2', E'2026-11-29 17:58:29.171398+00', E'preflight', E'{"checks":[{"args":["15","15"],"count":0,"fix":"","id":"P01","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","stopover is a superuser, which is more than is needed"],"count":0,"fix":"","id":"P02","items":["stopover is a superuser, which is more than is needed"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P02d","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P03","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["2000","48707"],"count":0,"fix":"","id":"P04","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1000","21874","128MB"],"count":0,"fix":"","id":"P05","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["3","463"],"count":0,"fix":"","id":"P06","items":[],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P07","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ROLLBACK PREPARED ''…''; -- or COMMIT PREPARED","id":"P07b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P07c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"SELECT pid, pg_blocking_pids(pid), query FROM pg_stat_activity WHERE wait_event_type = ''Lock'';","id":"P08","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P09","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4386"],"count":0,"fix":"VACUUM (FREEZE);","id":"P10","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P11","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P12","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P13","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"P14","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P15","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P16","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P17","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P18","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P19","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P20","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P21","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REINDEX DATABASE …; ALTER COLLATION … REFRESH VERSION;","id":"P21b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0.0"],"count":0,"fix":"","id":"P22","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P23","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P24","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REVOKE CREATE ON SCHEMA public FROM PUBLIC;","id":"P26","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER FUNCTION … SET search_path = pg_catalog;","id":"P27","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P28","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P29","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["15.18"],"count":0,"fix":"","id":"P31","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P32","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"}],"environment":"","identity":""}', E'\\x763c716477a783c40dc016d380ab19109f84fdda379006e84f2e35efc33c5813'),
(E'8', E'2', E'2026-11-29 17:58:29.212069+00', E'leg_entered', E'{"leg":"forward","pass":1}', E'\\x4bfaf36384aa19cd45b49caf8fe92a5d00322d324c4cd161396190b067752508'),
(E'9', E'2', E'2026-11-29 17:58:29.222269+00', E'recovery_point', E'{"lsn":"0/17C35CB0","name":"stopover-run-2-forward-before"}', E'\\x7b22323fb93c24e1dff4122cf52e0001747962d4bf22a3355f248dc392c857bd'),
(E'10', E'2', E'2026-11-29 17:58:29.236164+00', E'step_done', E'{"leg":"forward","step":"check"}', E'\\x87efa3629276091be3ac010e2a8b3ff7761fd1f10644acc648c08723fc766693'),
(E'11', E'2', E'2026-11-29 17:58:29.266764+00', E'step_done', E'{"leg":"forward","step":"rebuild"}', E'\\xf1452314bc9152f1b672d4404fdeed697027da8d66c2e9b3bf33e93867754fb8'),
(E'12', E'2', E'2026-11-29 17:58:29.270632+00', E'recovery_point', E'{"lsn":"0/17C3A350","name":"stopover-run-2-forward-schema"}', E'\\x17e7d0268d304b06b37fdbd40c3b6d8b90e85c13cf088dd6fec7986a6835933f'),
(E'13', E'2', E'2026-11-29 17:58:29.330806+00', E'step_done', E'{"leg":"forward","rows":20,"step":"copy"}', E'\\x43bb2ebed6412f041a5f677ac956920661b3f607d1cec27f801f43ae8ce38010'),
(E'14', E'2', E'2026-11-29 17:58:29.462699+00', E'step_done', E'{"leg":"forward","step":"keys"}', E'\\x32b4f59edbbac2b4520f630aac53bf39927a3ed3571c95d53ef43feb991f7302'),
(E'15', E'2', E'2026-11-29 17:58:29.483924+00', E'step_done', E'{"leg":"forward","step":"verify"}', E'\\xab9de1ea5da51e8cb4bd7a7af7f1b92d235aac13f57837297ea13dfb28bb75b4'),
(E'16', E'2', E'2026-11-29 17:58:29.524448+00', E'recovery_point', E'{"lsn":"0/17C3D5E8","name":"stopover-run-2-forward-data"}', E'\\x989d5265ba7c7ee612ebb48d6b164508091ab301610c51d24c9f13d897c485b4'),
(E'17', E'2', E'2026-11-29 17:58:29.553788+00', E'run_paused', E'{"error":""}', E'\\xdf6e148c941d8bbf2eb43a5e64c0bf2fb911b249c76cb891f36bf50cdabbbe44');
INSERT INTO stopover.meta (version, installed_at, head) OVERRIDING SYSTEM VALUE VALUES
(E'4', E'2026-11-29 17:58:27.687109+00', E'\\xdf6e148c941d8bbf2eb43a5e64c0bf2fb911b249c76cb891f36bf50cdabbbe44');
INSERT INTO stopover.migration_backups (id, table_name, backup_table, kind, record_count, checksum, created_at, expires_at, run, verified_at, state, structure, columns, key_columns, bytes, hash, level, problem, reviewed_at, reviewed_by, dropped_at, path) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'public.loose', E'stopover_backup.loose_backup_20261129_175828', E'backup', E'20', E'-5843944177257208423', E'2026-11-29 17:58:28.637333+00', E'2026-12-29 17:58:28.635688+00', E'1', E'2026-11-29 17:58:28.637339+00', E'fresh', E'{"accessMethod":"heap","columns":[{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"id","notNull":true,"number":1,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"owner","notNull":false,"number":2,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"tag","notNull":false,"number":3,"options":[],"statisticsTarget":-1,"type":"text"}],"comment":"","constraints":[{"comment":"","definitionSql":"FOREIGN KEY (owner) REFERENCES public.owners(id)","kind":1,"name":"loose_owner_fkey","referenced":["public","owners"],"referencedColumns":["id"],"table":["public","loose"],"tableIsPartitioned":false,"validated":false}],"defaultGrantees":[],"forceRowSecurity":false,"grants":[],"indexes":[{"allNotNull":true,"comment":"","constraintName":"loose_pkey","constraintSql":"PRIMARY KEY (id)","hasExpressions":false,"immediate":true,"keyColumns":["id"],"name":"loose_pkey","partial":false,"primary":true,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (id)","unique":true,"valid":true}],"kind":"r","name":["public","loose"],"options":[],"owner":"stopover","persistence":"p","policies":[],"replicaIdentity":"d","rowSecurity":false,"sequences":[],"statistics":[],"tablespace":"","toastOptions":[],"triggers":[]}', E'{id,owner,tag}', E'{id}', E'16384', E'record', E'3', NULL, NULL, NULL, NULL, NULL);
INSERT INTO stopover.run (id, epoch, operation, target, target_oid, "position", state, leg, pass, spec, plan, plan_sha256, actor, host, application_version, error, created_at, started_at, completed_at) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'1', E'backup', E'public.loose', E'30574', E'finished', E'idle', E'forward', E'1', E'public.loose', E'{"facts":{"bytes":32768,"retain_days":30,"rows":20},"findings":[],"legs":{"abort":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":true,"params":{"position":"aborted"},"slug":"abort","statements":["DO $do$ BEGIN IF NOT EXISTS (SELECT FROM stopover.migration_backups WHERE backup_table = ''stopover_backup.loose_backup_20261129_175828'') THEN DROP TABLE IF EXISTS stopover_backup.loose_backup_20261129_175828; END IF; END $do$"],"stop_line":false,"title_args":["public.loose"],"undo":"free","units":[]}],"forward":[{"done_sql":"SELECT to_regclass(''\\"stopover_backup\\".\\"loose_backup_20261129_175828\\"'') IS NOT NULL","estimated_rows":20,"estimated_seconds":0.0002978909090909091,"executor":"backup","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"backup":"stopover_backup.loose_backup_20261129_175828","columns":["id","owner","tag"],"key":["id"],"oid":30574,"position":"finished","queries":{"digest_backup":"SELECT count(*), coalesce(sum(pg_catalog.hash_record_extended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"tag\\"), 0)), 0) FROM ONLY \\"stopover_backup\\".\\"loose_backup_20261129_175828\\" s","digest_backup_text":"SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"tag\\")::text, 0)), 0) FROM ONLY \\"stopover_backup\\".\\"loose_backup_20261129_175828\\" s","digest_live":"SELECT count(*), coalesce(sum(pg_catalog.hash_record_extended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"tag\\"), 0)), 0) FROM ONLY \\"public\\".\\"loose\\" s","digest_live_text":"SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"tag\\")::text, 0)), 0) FROM ONLY \\"public\\".\\"loose\\" s","drop":"DROP TABLE IF EXISTS \\"stopover_backup\\".\\"loose_backup_20261129_175828\\"","hashable":"SELECT pg_catalog.hash_record_extended(ROW(NULL::bigint, NULL::bigint, NULL::text), 0)"},"retain_days":30,"structure":{"accessMethod":"heap","columns":[{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"id","notNull":true,"number":1,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"owner","notNull":false,"number":2,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"tag","notNull":false,"number":3,"options":[],"statisticsTarget":-1,"type":"text"}],"comment":"","constraints":[{"comment":"","definitionSql":"FOREIGN KEY (owner) REFERENCES public.owners(id)","kind":1,"name":"loose_owner_fkey","referenced":["public","owners"],"referencedColumns":["id"],"table":["public","loose"],"tableIsPartitioned":false,"validated":false}],"defaultGrantees":[],"forceRowSecurity":false,"grants":[],"indexes":[{"allNotNull":true,"comment":"","constraintName":"loose_pkey","constraintSql":"PRIMARY KEY (id)","hasExpressions":false,"immediate":true,"keyColumns":["id"],"name":"loose_pkey","partial":false,"primary":true,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (id)","unique":true,"valid":true}],"kind":"r","name":["public","loose"],"options":[],"owner":"stopover","persistence":"p","policies":[],"replicaIdentity":"d","rowSecurity":false,"sequences":[],"statistics":[],"tablespace":"","toastOptions":[],"triggers":[]},"table":"public.loose"},"slug":"backup","statements":["CREATE TABLE \\"stopover_backup\\".\\"loose_backup_20261129_175828\\" AS SELECT \\"id\\", \\"owner\\", \\"tag\\" FROM ONLY \\"public\\".\\"loose\\" s WHERE true","COMMENT ON TABLE \\"stopover_backup\\".\\"loose_backup_20261129_175828\\" IS ''Backup of public.loose by Stopover''"],"stop_line":false,"title_args":["public.loose","stopover_backup.loose_backup_20261129_175828"],"undo":"free","units":[]}]},"operation":"backup","spec":"public.loose","target":"public.loose","target_oid":30574}', E'7a2877c0c8f80165e0efede315ff6c570733689a6e8558ac8a562059735e7984', E'recorded', E'recorded', E'0.1.0', NULL, E'2026-11-29 17:58:28.329133+00', E'2026-11-29 17:58:28.415106+00', E'2026-11-29 17:58:28.642368+00'),
(E'2', E'1', E'restore', E'public.loose', E'0', E'source', E'paused', E'forward', E'1', E'backup 1', E'{"facts":{"backup":"stopover_backup.loose_backup_20261129_175828","backup_id":1,"bytes":16384,"live_rows":-1,"live_there":false,"newer":"stopover_backup.loose_after_20261129_175828","retired":"stopover_retired.loose_old_20261129_175828","rows":20},"findings":[],"legs":{"abort":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":true,"params":{"position":"aborted"},"slug":"abort","statements":["DROP TABLE IF EXISTS \\"stopover_restore_1\\".\\"loose\\"","DROP SCHEMA IF EXISTS \\"stopover_restore_1\\""],"stop_line":false,"title_args":["public.loose"],"undo":"free","units":[]}],"forward":[{"done_sql":"","estimated_rows":20,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":false,"params":{},"slug":"check","statements":[{"must_hold":"backup_altered","sql":"SELECT (n, coalesce(h, 0)) = (20::bigint, -5843944177257208423::numeric), ''stopover_backup.loose_backup_20261129_175828'', 20, n FROM (SELECT count(*), coalesce(sum(pg_catalog.hash_record_extended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"tag\\"), 0)), 0) FROM ONLY \\"stopover_backup\\".\\"loose_backup_20261129_175828\\" s) d(n, h)"}],"stop_line":false,"title_args":["stopover_backup.loose_backup_20261129_175828"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0,"executor":"sql","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"recovery_point":"schema"},"slug":"rebuild","statements":["CREATE SCHEMA \\"stopover_restore_1\\"","CREATE TABLE \\"stopover_restore_1\\".\\"loose\\" (\\"id\\" bigint NOT NULL, \\"owner\\" bigint, \\"tag\\" text)"],"stop_line":false,"title_args":["stopover_restore_1.loose","0"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":20,"estimated_seconds":-1,"executor":"copy","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"batch_rows":10000,"method":"range","queries":{"blocks":"SELECT pg_catalog.pg_relation_size(@30744@::oid) / current_setting(''block_size'')::bigint","bytes":"SELECT pg_catalog.pg_table_size(@30744@::oid)","file":"SELECT pg_catalog.pg_relation_filenode(@30744@::oid)","insert_range":"INSERT INTO \\"stopover_restore_1\\".\\"loose\\" (\\"id\\", \\"owner\\", \\"tag\\") OVERRIDING SYSTEM VALUE SELECT s.\\"id\\", s.\\"owner\\", s.\\"tag\\" FROM ONLY \\"stopover_backup\\".\\"loose_backup_20261129_175828\\" s WHERE s.ctid >= $1::tid AND s.ctid < $2::tid","reset":"TRUNCATE \\"stopover_restore_1\\".\\"loose\\""},"rows":20,"target":"public.loose"},"slug":"copy","statements":[],"stop_line":false,"title_args":["stopover_backup.loose_backup_20261129_175828","stopover_restore_1.loose"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":0,"executor":"units","lock":"","needs_confirmation":false,"params":{"lock_timeout_ms":60000},"slug":"keys","statements":[],"stop_line":false,"title_args":["1","0"],"undo":"free","units":[["ALTER TABLE \\"stopover_restore_1\\".\\"loose\\" ADD CONSTRAINT \\"loose_pkey\\" PRIMARY KEY (id)","ANALYZE \\"stopover_restore_1\\".\\"loose\\""]]},{"done_sql":"","estimated_rows":20,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"isolation":"repeatable read","recovery_point":"data"},"slug":"verify","statements":[{"must_hold":"restore_behind","sql":"SELECT (a.n, a.h) = (b.n, b.h), ''public.loose'' FROM (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"tag\\")::text, 0)), 0) FROM \\"stopover_restore_1\\".\\"loose\\" s) a(n, h), (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"owner\\", s.\\"tag\\")::text, 0)), 0) FROM ONLY \\"stopover_backup\\".\\"loose_backup_20261129_175828\\" s) b(n, h)"}],"stop_line":false,"title_args":["stopover_backup.loose_backup_20261129_175828","stopover_restore_1.loose"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":true,"params":{"attempts":40,"position":"finished"},"slug":"place","statements":["ALTER TABLE \\"stopover_restore_1\\".\\"loose\\" SET SCHEMA \\"public\\"","DO $stopover$ BEGIN ALTER TABLE \\"public\\".\\"loose\\" ADD CONSTRAINT \\"loose_owner_fkey\\" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID; BEGIN ALTER TABLE \\"public\\".\\"loose\\" VALIDATE CONSTRAINT \\"loose_owner_fkey\\"; EXCEPTION WHEN foreign_key_violation THEN RAISE WARNING ''% stays NOT VALID: rows refer to rows that are gone'', ''loose_owner_fkey''; END; END $stopover$","DROP SCHEMA \\"stopover_restore_1\\"","INSERT INTO stopover.backup_log (backup, action, detail) SELECT 1, ''restored'', concat(''run '', max(id)) FROM stopover.run WHERE target = ''public.loose''"],"stop_line":true,"title_args":["public.loose"],"undo":"free","units":[]}]},"operation":"restore","spec":"backup 1","target":"public.loose","target_oid":0}', E'06a8f05e49251c52219bf817caacbe3b30bcd570688dda48ef19096b545961ce', E'recorded', E'recorded', E'0.1.0', NULL, E'2026-11-29 17:58:29.157081+00', E'2026-11-29 17:58:29.207204+00', E'2026-11-29 17:58:29.550293+00');
INSERT INTO stopover.step (run, leg, pass, no, slug, state, started_at, finished_at, data, error, sql) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'forward', E'1', E'1', E'backup', E'done', E'2026-11-29 17:58:28.432197+00', E'2026-11-29 17:58:28.639005+00', E'{"backup":1,"checksum":"-5843944177257208423","rows":20}', NULL, E'CREATE TABLE "stopover_backup"."loose_backup_20261129_175828" AS SELECT "id", "owner", "tag" FROM ONLY "public"."loose" s WHERE true;\nCOMMENT ON TABLE "stopover_backup"."loose_backup_20261129_175828" IS ''Backup of public.loose by Stopover'';\n'),
(E'2', E'forward', E'1', E'6', E'place', E'pending', NULL, NULL, NULL, NULL, E'ALTER TABLE "stopover_restore_1"."loose" SET SCHEMA "public";\nDO $stopover$ BEGIN ALTER TABLE "public"."loose" ADD CONSTRAINT "loose_owner_fkey" FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID; BEGIN ALTER TABLE "public"."loose" VALIDATE CONSTRAINT "loose_owner_fkey"; EXCEPTION WHEN foreign_key_violation THEN RAISE WARNING ''% stays NOT VALID: rows refer to rows that are gone'', ''loose_owner_fkey''; END; END $stopover$;\nDROP SCHEMA "stopover_restore_1";\nINSERT INTO stopover.backup_log (backup, action, detail) SELECT 1, ''restored'', concat(''run '', max(id)) FROM stopover.run WHERE target = ''public.loose'';\n'),
(E'2', E'forward', E'1', E'1', E'check', E'done', E'2026-11-29 17:58:29.230335+00', E'2026-11-29 17:58:29.23594+00', E'{}', NULL, E'SELECT (n, coalesce(h, 0)) = (20::bigint, -5843944177257208423::numeric), ''stopover_backup.loose_backup_20261129_175828'', 20, n FROM (SELECT count(*), coalesce(sum(pg_catalog.hash_record_extended(ROW(s."id", s."owner", s."tag"), 0)), 0) FROM ONLY "stopover_backup"."loose_backup_20261129_175828" s) d(n, h);\n'),
(E'2', E'forward', E'1', E'2', E'rebuild', E'done', E'2026-11-29 17:58:29.245374+00', E'2026-11-29 17:58:29.266432+00', E'{}', NULL, E'CREATE SCHEMA "stopover_restore_1";\nCREATE TABLE "stopover_restore_1"."loose" ("id" bigint NOT NULL, "owner" bigint, "tag" text);\n'),
(E'2', E'forward', E'1', E'3', E'copy', E'done', E'2026-11-29 17:58:29.274151+00', E'2026-11-29 17:58:29.330539+00', E'{"rows":20}', NULL, E''),
(E'2', E'forward', E'1', E'4', E'keys', E'done', E'2026-11-29 17:58:29.350732+00', E'2026-11-29 17:58:29.462394+00', E'{}', NULL, E'BEGIN;\nALTER TABLE "stopover_restore_1"."loose" ADD CONSTRAINT "loose_pkey" PRIMARY KEY (id);\nANALYZE "stopover_restore_1"."loose";\nCOMMIT;\n'),
(E'2', E'forward', E'1', E'5', E'verify', E'done', E'2026-11-29 17:58:29.472037+00', E'2026-11-29 17:58:29.483708+00', E'{}', NULL, E'SELECT (a.n, a.h) = (b.n, b.h), ''public.loose'' FROM (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s."id", s."owner", s."tag")::text, 0)), 0) FROM "stopover_restore_1"."loose" s) a(n, h), (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s."id", s."owner", s."tag")::text, 0)), 0) FROM ONLY "stopover_backup"."loose_backup_20261129_175828" s) b(n, h);\n');
INSERT INTO stopover_backup.loose_backup_20261129_175828 (id, owner, tag) OVERRIDING SYSTEM VALUE VALUES
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
INSERT INTO stopover_restore_1.loose (id, owner, tag) OVERRIDING SYSTEM VALUE VALUES
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
SELECT pg_catalog.setval('stopover.backup_log_id_seq', 1, false);
SELECT pg_catalog.setval('stopover.event_id_seq', 17, true);
SELECT pg_catalog.setval('stopover.migration_backups_id_seq', 1, true);
SELECT pg_catalog.setval('stopover.rollback_backup_log_id_seq', 1, false);
SELECT pg_catalog.setval('stopover.run_id_seq', 2, true);
ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY stopover.migration_backups
    ADD CONSTRAINT migration_backups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.rollback_backup_log
    ADD CONSTRAINT rollback_backup_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.run
    ADD CONSTRAINT run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY stopover.step
    ADD CONSTRAINT step_pkey PRIMARY KEY (run, leg, pass, no);
ALTER TABLE ONLY stopover.verify_bucket
    ADD CONSTRAINT verify_bucket_pkey PRIMARY KEY (run, leg, pass, bucket);
ALTER TABLE ONLY stopover_restore_1.loose
    ADD CONSTRAINT loose_pkey PRIMARY KEY (id);
CREATE INDEX items_owner_idx ON public.items USING btree (owner);
ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_owner_fkey FOREIGN KEY (owner) REFERENCES public.owners(id);
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
UPDATE stopover.run SET plan = replace(plan, '@30744@', 'stopover_backup.loose_backup_20261129_175828'::regclass::oid::text) WHERE id = 2;
