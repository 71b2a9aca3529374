CREATE SCHEMA stopover;
COMMENT ON SCHEMA stopover IS 'Journal of Stopover: what was run here, and how far it got';
CREATE SCHEMA stopover_backup;
COMMENT ON SCHEMA stopover_backup IS 'Backup tables made by Stopover';
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
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.items (
    id bigint NOT NULL,
    owner bigint NOT NULL,
    note text,
    made timestamp with time zone DEFAULT '2026-01-01 00:00:00+00'::timestamp with time zone NOT NULL,
    weight integer
);
CREATE TABLE public.loose (
    id bigint NOT NULL,
    owner bigint
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
CREATE TABLE stopover_backup.items_weight_backup_20261129_175857 (
    id bigint,
    weight integer
);
COMMENT ON TABLE stopover_backup.items_weight_backup_20261129_175857 IS 'Backup of public.items by Stopover, before revision aa';
CREATE TABLE stopover_backup.loose_tag_backup_20261129_175853 (
    id bigint,
    tag text
);
COMMENT ON TABLE stopover_backup.loose_tag_backup_20261129_175853 IS 'Backup of public.loose by Stopover, before revision dd';
INSERT INTO public.alembic_version (version_num) OVERRIDING SYSTEM VALUE VALUES
(E'dd');
INSERT INTO public.items (id, owner, note, made, weight) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'2', E'item 1', E'2026-01-01 00:00:00+00', E'1'),
(E'2', E'3', E'item 2', E'2026-01-01 00:00:00+00', E'1'),
(E'3', E'4', E'item 3', E'2026-01-01 00:00:00+00', E'1'),
(E'4', E'5', E'item 4', E'2026-01-01 00:00:00+00', E'1'),
(E'5', E'1', E'item 5', E'2026-01-01 00:00:00+00', E'1'),
(E'6', E'2', E'item 6', E'2026-01-01 00:00:00+00', E'1'),
(E'7', E'3', E'item 7', E'2026-01-01 00:00:00+00', E'1'),
(E'8', E'4', E'item 8', E'2026-01-01 00:00:00+00', E'1'),
(E'9', E'5', E'item 9', E'2026-01-01 00:00:00+00', E'1'),
(E'10', E'1', E'item 10', E'2026-01-01 00:00:00+00', E'1'),
(E'11', E'2', E'item 11', E'2026-01-01 00:00:00+00', E'1'),
(E'12', E'3', E'item 12', E'2026-01-01 00:00:00+00', E'1'),
(E'13', E'4', E'item 13', E'2026-01-01 00:00:00+00', E'1'),
(E'14', E'5', E'item 14', E'2026-01-01 00:00:00+00', E'1'),
(E'15', E'1', E'item 15', E'2026-01-01 00:00:00+00', E'1'),
(E'16', E'2', E'item 16', E'2026-01-01 00:00:00+00', E'1'),
(E'17', E'3', E'item 17', E'2026-01-01 00:00:00+00', E'1'),
(E'18', E'4', E'item 18', E'2026-01-01 00:00:00+00', E'1'),
(E'19', E'5', E'item 19', E'2026-01-01 00:00:00+00', E'1'),
(E'20', E'1', E'item 20', E'2026-01-01 00:00:00+00', E'1'),
(E'21', E'2', E'item 21', E'2026-01-01 00:00:00+00', E'1'),
(E'22', E'3', E'item 22', E'2026-01-01 00:00:00+00', E'1'),
(E'23', E'4', E'item 23', E'2026-01-01 00:00:00+00', E'1'),
(E'24', E'5', E'item 24', E'2026-01-01 00:00:00+00', E'1'),
(E'25', E'1', E'item 25', E'2026-01-01 00:00:00+00', E'1'),
(E'26', E'2', E'item 26', E'2026-01-01 00:00:00+00', E'1'),
(E'27', E'3', E'item 27', E'2026-01-01 00:00:00+00', E'1'),
(E'28', E'4', E'item 28', E'2026-01-01 00:00:00+00', E'1'),
(E'29', E'5', E'item 29', E'2026-01-01 00:00:00+00', E'1'),
(E'30', E'1', E'item 30', E'2026-01-01 00:00:00+00', E'1'),
(E'31', E'2', E'item 31', E'2026-01-01 00:00:00+00', E'1'),
(E'32', E'3', E'item 32', E'2026-01-01 00:00:00+00', E'1'),
(E'33', E'4', E'item 33', E'2026-01-01 00:00:00+00', E'1'),
(E'34', E'5', E'item 34', E'2026-01-01 00:00:00+00', E'1'),
(E'35', E'1', E'item 35', E'2026-01-01 00:00:00+00', E'1'),
(E'36', E'2', E'item 36', E'2026-01-01 00:00:00+00', E'1'),
(E'37', E'3', E'item 37', E'2026-01-01 00:00:00+00', E'1'),
(E'38', E'4', E'item 38', E'2026-01-01 00:00:00+00', E'1'),
(E'39', E'5', E'item 39', E'2026-01-01 00:00:00+00', E'1'),
(E'40', E'1', E'item 40', E'2026-01-01 00:00:00+00', E'1');
INSERT INTO public.loose (id, owner) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'2'),
(E'2', E'3'),
(E'3', E'4'),
(E'4', E'5'),
(E'5', E'6'),
(E'6', E'7'),
(E'7', E'1'),
(E'8', E'2'),
(E'9', E'3'),
(E'10', E'4'),
(E'11', E'5'),
(E'12', E'6'),
(E'13', E'7'),
(E'14', E'1'),
(E'15', E'2'),
(E'16', E'3'),
(E'17', E'4'),
(E'18', E'5'),
(E'19', E'6'),
(E'20', E'7');
INSERT INTO public.owners (id, name) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'owner 1'),
(E'2', E'owner 2'),
(E'3', E'owner 3'),
(E'4', E'owner 4'),
(E'5', E'owner 5');
INSERT INTO stopover.applied_revision (revision, sha256, content, applied_at, applied_by, seconds, run) OVERRIDING SYSTEM VALUE VALUES
(E'aa', E'28112d3c433306e10b0bc869dda4cb858c0bcaab9dd6a0361ce951d4c58a035f', E'-- revision: aa\n-- revises: \n-- message: aa\n\n-- +stopover upgrade\nALTER TABLE public.items ADD COLUMN weight int;\n-- +stopover downgrade\nALTER TABLE public.items DROP COLUMN weight;\n', E'2026-11-29 17:58:54.502276+00', E'stopover', E'0.01648', E'1'),
(E'bb', E'6b6fc2111e80fe9557d6e53c16fa64b1cef7695e750a20df6a5f5be8e878088b', E'-- revision: bb\n-- revises: aa\n-- message: bb\n\n-- +stopover upgrade\n-- +stopover autocommit\nCREATE INDEX CONCURRENTLY items_weight ON public.items (weight);\n-- +stopover downgrade\n-- +stopover autocommit\nDROP INDEX CONCURRENTLY public.items_weight;\n', E'2026-11-29 17:58:54.615576+00', E'stopover', E'0.002091', E'1'),
(E'cc', E'b2af5c4dc5dec7927b1460ba6bce78202a04eb093b1c2565ebe9f5f28c093236', E'-- revision: cc\n-- revises: bb\n-- message: cc\n\n-- +stopover upgrade\n-- +stopover batch\nUPDATE public.items SET weight = 1 WHERE id IN (SELECT id FROM public.items WHERE weight IS NULL ORDER BY id LIMIT 10);\n-- +stopover downgrade\n', E'2026-11-29 17:58:54.695201+00', E'stopover', E'0.015928', E'1'),
(E'dd', E'1f95b56645069123a10ba8a6a8d013a2230b95428bbef9a4e77ffc82c5681ee2', E'-- revision: dd\n-- revises: cc\n-- message: dd\n\n-- +stopover upgrade\nALTER TABLE public.loose DROP COLUMN tag;\n-- +stopover downgrade\nALTER TABLE public.loose ADD COLUMN tag text;\n', E'2026-11-29 17:58:54.740239+00', E'stopover', E'0.00274', E'1');
INSERT INTO stopover.event (id, run, at, kind, data, hash) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'1', E'2026-11-29 17:58:54.309289+00', E'planned', E'{"plan_sha256":"474eb31a5d34ae0d384185823858d4bf68aa5b33c46669bfd5d6da7c22c0e591","target":"recorded"}', E'\\xeeea8063009790f0b0482d57f087ba6ceea2ab881f810c919610cf892c72e73c'),
(E'2', E'1', E'2026-11-29 17:58:54.32221+00', E'preflight', E'{"checks":[{"args":["15","15"],"count":0,"fix":"","id":"P01","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","stopover is a superuser, which is more than is needed"],"count":0,"fix":"","id":"P02","items":["stopover is a superuser, which is more than is needed"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P02d","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P03","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["2000","48707"],"count":0,"fix":"","id":"P04","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1000","22032","128MB"],"count":0,"fix":"","id":"P05","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["3","525"],"count":0,"fix":"","id":"P06","items":[],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P07","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ROLLBACK PREPARED ''…''; -- or COMMIT PREPARED","id":"P07b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P07c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"SELECT pid, pg_blocking_pids(pid), query FROM pg_stat_activity WHERE wait_event_type = ''Lock'';","id":"P08","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P09","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4822"],"count":0,"fix":"VACUUM (FREEZE);","id":"P10","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["2","public.items, public.loose"],"count":2,"fix":"","id":"P11","items":["public.items","public.loose"],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P12","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","D02 · ALTER TABLE public.loose DROP COLUMN tag"],"count":1,"fix":"","id":"P13","items":["D02 · ALTER TABLE public.loose DROP COLUMN tag"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["1","it was never tried"],"count":1,"fix":"","id":"P14","items":["it was never tried"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P15","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P16","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","public.loose.loose_owner_fkey · not validated"],"count":1,"fix":"","id":"P17","items":["public.loose.loose_owner_fkey · not validated"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P18","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P19","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P20","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P21","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REINDEX DATABASE …; ALTER COLLATION … REFRESH VERSION;","id":"P21b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0.0"],"count":0,"fix":"","id":"P22","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P23","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P24","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REVOKE CREATE ON SCHEMA public FROM PUBLIC;","id":"P26","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER FUNCTION … SET search_path = pg_catalog;","id":"P27","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P28","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P29","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["15.18"],"count":0,"fix":"","id":"P31","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P32","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"}],"environment":"","identity":"5be8ba8fcbfc5f0cdafef9b8a1552b02f6d64729915f9cad1c4a645f6c2ef070"}', E'\\x85c1b2bbc7e40e2a62108483639fa46daa949d7204a0ef4fbf3eb3831b898c53'),
(E'3', E'1', E'2026-11-29 17:58:54.391299+00', E'health_baseline', E'{"checks":[{"args":["0","","3"],"count":0,"fix":"","id":"H01","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REINDEX INDEX CONCURRENTLY …; -- or DROP INDEX CONCURRENTLY","id":"H02","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","public.loose.loose_owner_fkey · FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID"],"count":1,"fix":"ALTER TABLE … VALIDATE CONSTRAINT …;","id":"H03","items":["public.loose.loose_owner_fkey · FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["6","public.loose · loose_owner_fkey · 6 rows, for example {6,6,6}","2"],"count":6,"fix":"SELECT * FROM public.loose c WHERE c.owner IS NOT NULL AND NOT EXISTS (SELECT FROM public.owners p WHERE p.id = c.owner);\\n-- stopoverctl mend public.loose --constraint loose_owner_fkey --confirm public.loose","id":"H04","items":["public.loose · loose_owner_fkey · 6 rows, for example {6,6,6}"],"new":false,"overridden":false,"reason":"","verdict":"block"},{"args":["0",""],"count":0,"fix":"","id":"H05","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"H05b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H06","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER TABLE … ALTER COLUMN … TYPE bigint; ALTER SEQUENCE … AS bigint;","id":"H06c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H07","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"stopoverctl partitions TABLE","id":"H07a","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"CREATE INDEX CONCURRENTLY … ON partition …; ALTER INDEX … ATTACH PARTITION …;","id":"H07c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H07d","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ANALYZE;","id":"H08","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4","public.loose.loose_owner_fkey, stopover.migration_backups.migration_backups_run_fkey, stopover.rollback_backup_log.rollback_backup_log_run_fkey, stopover.applied_revision.applied_revision_run_fkey"],"count":4,"fix":"CREATE INDEX CONCURRENTLY … ON … (…);","id":"H09","items":["public.loose.loose_owner_fkey","stopover.migration_backups.migration_backups_run_fkey","stopover.rollback_backup_log.rollback_backup_log_run_fkey","stopover.applied_revision.applied_revision_run_fkey"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"DROP INDEX CONCURRENTLY …;","id":"H09b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"H10","items":[],"new":false,"overridden":false,"reason":"no invariants are listed in the policy","verdict":"not_checkable"},{"args":["0",""],"count":0,"fix":"ALTER TABLE … ENABLE TRIGGER ALL;","id":"H11","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["3","public.items · owner stopover · rights default · row security false/false , public.loose · owner stopover · rights default · row security false/false , public.owners · owner stopover · rights default · row security false/false "],"count":3,"fix":"","id":"H11b","items":["public.items · owner stopover · rights default · row security false/false ","public.loose · owner stopover · rights default · row security false/false ","public.owners · owner stopover · rights default · row security false/false "],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0","","0"],"count":0,"fix":"","id":"H12","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REFRESH MATERIALIZED VIEW …;","id":"H13","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H14","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER TABLE … REPLICA IDENTITY FULL;","id":"H15","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H16","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H17","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE ''stopover/%'';","id":"H18","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"H19","items":[],"new":false,"overridden":false,"reason":"pg_stat_statements is not installed, and no queries are listed","verdict":"not_checkable"}]}', E'\\x7634d8de63275c9361b5c6d34a76b8bd22bb7c9924491a2e98b597704f056675'),
(E'4', E'1', E'2026-11-29 17:58:54.420787+00', E'leg_entered', E'{"leg":"forward","pass":1}', E'\\xc55eb002bed4dd92a304884791367d0f98a3c8bd0cc236aac522bc6309c57dca'),
(E'5', E'1', E'2026-11-29 17:58:54.430412+00', E'recovery_point', E'{"lsn":"0/199F74D0","name":"stopover-run-1-forward-before"}', E'\\x574025e8de7832d27dfa99d2c3050f3776eaf476144e2849d2c79bf35607178f'),
(E'6', E'1', E'2026-11-29 17:58:54.468102+00', E'step_done', E'{"leg":"forward","step":"backup.1"}', E'\\x6883283046df8431d7fb192e8670c699fcf1e5ef0916a7d5742e8913b119a1e2'),
(E'7', E'1', E'2026-11-29 17:58:54.506218+00', E'step_done', E'{"leg":"forward","step":"aa"}', E'\\xae5f78ad894d74a9d3d123446495b68822395c04b7f08472e1df6079196e3568'),
(E'8', E'1', E'2026-11-29 17:58:54.5803+00', E'step_done', E'{"leg":"forward","step":"bb"}', E'\\x9be48085534f9c921a6c2b14e9acaec37fb464e8d218ad1175a534e809651b3e'),
(E'9', E'1', E'2026-11-29 17:58:54.616166+00', E'step_done', E'{"leg":"forward","step":"bb.2"}', E'\\xd6c09434caa452737fad96203d8991ac35db44b99e5e3a6bcf6f46cc967d191e'),
(E'10', E'1', E'2026-11-29 17:58:54.660243+00', E'step_done', E'{"leg":"forward","step":"cc"}', E'\\x098395610fd9b8c9875b7c4e5b750b29de18e1bacac0e47641416da0ac95c0dd'),
(E'11', E'1', E'2026-11-29 17:58:54.701887+00', E'step_done', E'{"leg":"forward","step":"cc.2"}', E'\\x601c44b931cb257a68f7bfb5127918bfb4c3b60cc144d9837a421f916b1b6874'),
(E'12', E'1', E'2026-11-29 17:58:54.74104+00', E'step_done', E'{"leg":"forward","step":"dd"}', E'\\xc24b5d058cfab2316add46bf188faab87cc463f307f7f58e91b2ea52a2e87333'),
(E'13', E'1', E'2026-11-29 17:58:54.77014+00', E'recovery_point', E'{"lsn":"0/19A07C58","name":"stopover-run-1-forward-after"}', E'\\x697b85ec838c88e10699ba95aa74b000e15f9560850fe4b74b9fbf2bddcfca08'),
(E'14', E'1', E'2026-11-29 17:58:54.777876+00', E'run_idle', E'{"error":""}', E'\\xc1188d704e6931ae6b8fe289b35fb903971557cca750a9f9c4ef24303d36d6bc'),
(E'15', E'2', E'2026-11-29 17:58:58.140647+00', E'planned', E'{"plan_sha256":"5e014469affe98dbe59a5c0aadb926dee93e3526baee45f0e8c624f33fbcffd7","target":"recorded"}', E'\\x9e9a921825236d5213c044b7254e056daa11e6dd4a035156f261767e4b67ee2d'),
(E'16', E'2', E'2026-11-29 17:58:58.15005+00', E'preflight', E'{"checks":[{"args":["15","15"],"count":0,"fix":"","id":"P01","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","stopover is a superuser, which is more than is needed"],"count":0,"fix":"","id":"P02","items":["stopover is a superuser, which is more than is needed"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P02d","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P03","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["2000","48701"],"count":0,"fix":"","id":"P04","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1000","21894","128MB"],"count":0,"fix":"","id":"P05","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["3","525"],"count":0,"fix":"","id":"P06","items":[],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P07","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ROLLBACK PREPARED ''…''; -- or COMMIT PREPARED","id":"P07b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P07c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"SELECT pid, pg_blocking_pids(pid), query FROM pg_stat_activity WHERE wait_event_type = ''Lock'';","id":"P08","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P09","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4878"],"count":0,"fix":"VACUUM (FREEZE);","id":"P10","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","public.items"],"count":1,"fix":"","id":"P11","items":["public.items"],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P12","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","D02 · ALTER TABLE public.items DROP COLUMN weight"],"count":1,"fix":"","id":"P13","items":["D02 · ALTER TABLE public.items DROP COLUMN weight"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["1","it was never tried"],"count":1,"fix":"","id":"P14","items":["it was never tried"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P15","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P16","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","public.loose.loose_owner_fkey · not validated"],"count":1,"fix":"","id":"P17","items":["public.loose.loose_owner_fkey · not validated"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"","id":"P18","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P19","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P20","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P21","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REINDEX DATABASE …; ALTER COLLATION … REFRESH VERSION;","id":"P21b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0.0"],"count":0,"fix":"","id":"P22","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P23","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P24","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REVOKE CREATE ON SCHEMA public FROM PUBLIC;","id":"P26","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER FUNCTION … SET search_path = pg_catalog;","id":"P27","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P28","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P29","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["15.18"],"count":0,"fix":"","id":"P31","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"P32","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"}],"environment":"","identity":"4b27ff1243200bbbdbfed7e530a434f2e0d2ab9b11113cf4e248e902d86d2aff"}', E'\\x3f07e4ae7b0378767ae06224dd2f168c9ef46d7b1952d44924fd2747190bf25c'),
(E'17', E'2', E'2026-11-29 17:58:58.20638+00', E'health_baseline', E'{"checks":[{"args":["0","","4"],"count":0,"fix":"","id":"H01","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REINDEX INDEX CONCURRENTLY …; -- or DROP INDEX CONCURRENTLY","id":"H02","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["1","public.loose.loose_owner_fkey · FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID"],"count":1,"fix":"ALTER TABLE … VALIDATE CONSTRAINT …;","id":"H03","items":["public.loose.loose_owner_fkey · FOREIGN KEY (owner) REFERENCES public.owners(id) NOT VALID"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["6","public.loose · loose_owner_fkey · 6 rows, for example {6,6,6}","2"],"count":6,"fix":"SELECT * FROM public.loose c WHERE c.owner IS NOT NULL AND NOT EXISTS (SELECT FROM public.owners p WHERE p.id = c.owner);\\n-- stopoverctl mend public.loose --constraint loose_owner_fkey --confirm public.loose","id":"H04","items":["public.loose · loose_owner_fkey · 6 rows, for example {6,6,6}"],"new":false,"overridden":false,"reason":"","verdict":"block"},{"args":["0",""],"count":0,"fix":"","id":"H05","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"H05b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H06","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER TABLE … ALTER COLUMN … TYPE bigint; ALTER SEQUENCE … AS bigint;","id":"H06c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H07","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"stopoverctl partitions TABLE","id":"H07a","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"CREATE INDEX CONCURRENTLY … ON partition …; ALTER INDEX … ATTACH PARTITION …;","id":"H07c","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H07d","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ANALYZE;","id":"H08","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4","public.loose.loose_owner_fkey, stopover.migration_backups.migration_backups_run_fkey, stopover.rollback_backup_log.rollback_backup_log_run_fkey, stopover.applied_revision.applied_revision_run_fkey"],"count":4,"fix":"CREATE INDEX CONCURRENTLY … ON … (…);","id":"H09","items":["public.loose.loose_owner_fkey","stopover.migration_backups.migration_backups_run_fkey","stopover.rollback_backup_log.rollback_backup_log_run_fkey","stopover.applied_revision.applied_revision_run_fkey"],"new":false,"overridden":false,"reason":"","verdict":"warn"},{"args":["0",""],"count":0,"fix":"DROP INDEX CONCURRENTLY …;","id":"H09b","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"H10","items":[],"new":false,"overridden":false,"reason":"no invariants are listed in the policy","verdict":"not_checkable"},{"args":["0",""],"count":0,"fix":"ALTER TABLE … ENABLE TRIGGER ALL;","id":"H11","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["4","public.alembic_version · owner stopover · rights default · row security false/false , public.items · owner stopover · rights default · row security false/false , public.loose · owner stopover · rights default · row security false/false , public.owners · owner stopover · rights default · row security false/false "],"count":4,"fix":"","id":"H11b","items":["public.alembic_version · owner stopover · rights default · row security false/false ","public.items · owner stopover · rights default · row security false/false ","public.loose · owner stopover · rights default · row security false/false ","public.owners · owner stopover · rights default · row security false/false "],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0","","0"],"count":0,"fix":"","id":"H12","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"REFRESH MATERIALIZED VIEW …;","id":"H13","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H14","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"ALTER TABLE … REPLICA IDENTITY FULL;","id":"H15","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H16","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"","id":"H17","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":["0",""],"count":0,"fix":"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE ''stopover/%'';","id":"H18","items":[],"new":false,"overridden":false,"reason":"","verdict":"pass"},{"args":[],"count":0,"fix":"","id":"H19","items":[],"new":false,"overridden":false,"reason":"pg_stat_statements is not installed, and no queries are listed","verdict":"not_checkable"}]}', E'\\x69f075bfabbd12d7c456924ed5075baa11fbb980b69d17eeac87671d3b917963'),
(E'18', E'2', E'2026-11-29 17:58:58.230272+00', E'leg_entered', E'{"leg":"forward","pass":1}', E'\\x3c352d5ab8d4e6983b273b3c5b347a2c3f1e9b925d0d43a43d18f44a9b7092d4'),
(E'19', E'2', E'2026-11-29 17:58:58.236338+00', E'recovery_point', E'{"lsn":"0/19E85650","name":"stopover-run-2-forward-before"}', E'\\xf1c617255349f259e03b4b3ff10702f65480719299bae21113013b45cba829cc'),
(E'20', E'2', E'2026-11-29 17:58:58.260676+00', E'step_done', E'{"leg":"forward","step":"backup.1"}', E'\\x76af78d37026c72f89620af64b8edb30c619a87f7ce10a20c92e7b5627ef30b7');
INSERT INTO stopover.meta (version, installed_at, head) OVERRIDING SYSTEM VALUE VALUES
(E'4', E'2026-11-29 17:58:53.428534+00', E'\\x76af78d37026c72f89620af64b8edb30c619a87f7ce10a20c92e7b5627ef30b7');
INSERT INTO stopover.migration_backups (id, table_name, backup_table, kind, record_count, checksum, created_at, expires_at, run, verified_at, state, structure, columns, key_columns, bytes, hash, level, problem, reviewed_at, reviewed_by, dropped_at, path) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'public.loose', E'stopover_backup.loose_tag_backup_20261129_175853', E'column', E'20', E'44919486292498233309', E'2026-11-29 17:58:54.460762+00', E'2026-12-29 17:58:54.437867+00', E'1', E'2026-11-29 17:58:54.437867+00', E'fresh', E'{"accessMethod":"heap","columns":[{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"id","notNull":true,"number":1,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"owner","notNull":false,"number":2,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"tag","notNull":false,"number":3,"options":[],"statisticsTarget":-1,"type":"text"}],"comment":"","constraints":[{"comment":"","definitionSql":"FOREIGN KEY (owner) REFERENCES public.owners(id)","kind":1,"name":"loose_owner_fkey","referenced":["public","owners"],"referencedColumns":["id"],"table":["public","loose"],"tableIsPartitioned":false,"validated":false}],"defaultGrantees":[],"forceRowSecurity":false,"grants":[],"indexes":[{"allNotNull":true,"comment":"","constraintName":"loose_pkey","constraintSql":"PRIMARY KEY (id)","hasExpressions":false,"immediate":true,"keyColumns":["id"],"name":"loose_pkey","partial":false,"primary":true,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (id)","unique":true,"valid":true}],"kind":"r","name":["public","loose"],"options":[],"owner":"stopover","persistence":"p","policies":[],"replicaIdentity":"d","rowSecurity":false,"sequences":[],"statistics":[],"tablespace":"","toastOptions":[],"triggers":[]}', E'{id,tag}', E'{id}', NULL, E'text', E'3', NULL, NULL, NULL, NULL, NULL),
(E'2', E'public.items', E'stopover_backup.items_weight_backup_20261129_175857', E'column', E'40', E'-23282983353561198789', E'2026-11-29 17:58:58.258143+00', E'2026-12-29 17:58:58.24948+00', E'2', E'2026-11-29 17:58:58.24948+00', E'fresh', E'{"accessMethod":"heap","columns":[{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"id","notNull":true,"number":1,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"owner","notNull":true,"number":2,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"note","notNull":false,"number":3,"options":[],"statisticsTarget":-1,"type":"text"},{"collationSql":"","defaultSql":"''2026-01-01 00:00:00+00''::timestamp with time zone","generated":false,"identity":"","name":"made","notNull":true,"number":4,"options":[],"statisticsTarget":-1,"type":"timestamp with time zone"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"weight","notNull":false,"number":5,"options":[],"statisticsTarget":-1,"type":"integer"}],"comment":"","constraints":[{"comment":"","definitionSql":"FOREIGN KEY (owner) REFERENCES public.owners(id)","kind":1,"name":"items_owner_fkey","referenced":["public","owners"],"referencedColumns":["id"],"table":["public","items"],"tableIsPartitioned":false,"validated":true}],"defaultGrantees":[],"forceRowSecurity":false,"grants":[],"indexes":[{"allNotNull":true,"comment":"","constraintName":"items_pkey","constraintSql":"PRIMARY KEY (id)","hasExpressions":false,"immediate":true,"keyColumns":["id"],"name":"items_pkey","partial":false,"primary":true,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (id)","unique":true,"valid":true},{"allNotNull":true,"comment":"","constraintName":"","constraintSql":"","hasExpressions":false,"immediate":true,"keyColumns":["owner"],"name":"items_owner_idx","partial":false,"primary":false,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (owner)","unique":false,"valid":true},{"allNotNull":false,"comment":"","constraintName":"","constraintSql":"","hasExpressions":false,"immediate":true,"keyColumns":["weight"],"name":"items_weight","partial":false,"primary":false,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (weight)","unique":false,"valid":true}],"kind":"r","name":["public","items"],"options":[],"owner":"stopover","persistence":"p","policies":[],"replicaIdentity":"d","rowSecurity":false,"sequences":[],"statistics":[],"tablespace":"","toastOptions":[],"triggers":[]}', E'{id,weight}', E'{id}', NULL, E'text', E'3', NULL, NULL, NULL, NULL, NULL);
INSERT INTO stopover.run (id, epoch, operation, target, target_oid, "position", state, leg, pass, spec, plan, plan_sha256, actor, host, application_version, error, created_at, started_at, completed_at) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'1', E'upgrade', E'recorded', E'31680', E'finished', E'idle', E'forward', E'1', E'', E'{"facts":{"after":"dd","before":"","downtime":"brief","grade":"breaking","project":"/project","revisions":["aa","bb","cc","dd"],"section":""},"findings":[{"args":["public.loose","tag"],"object":"dd","rule":"D02","severity":"warning"}],"legs":{"abort":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":false,"params":{"position":"aborted"},"slug":"cleanup","statements":[],"stop_line":false,"title_args":[],"undo":"free","units":[]}],"forward":[{"done_sql":"","estimated_rows":20,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"isolation":"repeatable read"},"slug":"backup.1","statements":["CREATE TABLE \\"stopover_backup\\".\\"loose_tag_backup_20261129_175853\\" AS SELECT \\"id\\", \\"tag\\" FROM \\"public\\".\\"loose\\"","COMMENT ON TABLE \\"stopover_backup\\".\\"loose_tag_backup_20261129_175853\\" IS ''Backup of public.loose by Stopover, before revision dd''",{"must_hold":"backup_differs","sql":"SELECT (a.n, a.h) = (b.n, b.h), ''stopover_backup.loose_tag_backup_20261129_175853'', a.n, b.n FROM (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"tag\\")::text, 0)), 0) FROM \\"public\\".\\"loose\\" s) a(n, h), (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"tag\\")::text, 0)), 0) FROM \\"stopover_backup\\".\\"loose_tag_backup_20261129_175853\\" s) b(n, h)"},"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, columns, key_columns, structure, expires_at, run, verified_at, level) SELECT ''public.loose'', ''stopover_backup.loose_tag_backup_20261129_175853'', ''column'', d.rows, d.checksum, stopover.columns_of(''\\"stopover_backup\\".\\"loose_tag_backup_20261129_175853\\"''::regclass), stopover.key_of(''\\"public\\".\\"loose\\"''::regclass), ''{\\"accessMethod\\":\\"heap\\",\\"columns\\":[{\\"collationSql\\":\\"\\",\\"defaultSql\\":\\"\\",\\"generated\\":false,\\"identity\\":\\"\\",\\"name\\":\\"id\\",\\"notNull\\":true,\\"number\\":1,\\"options\\":[],\\"statisticsTarget\\":-1,\\"type\\":\\"bigint\\"},{\\"collationSql\\":\\"\\",\\"defaultSql\\":\\"\\",\\"generated\\":false,\\"identity\\":\\"\\",\\"name\\":\\"owner\\",\\"notNull\\":false,\\"number\\":2,\\"options\\":[],\\"statisticsTarget\\":-1,\\"type\\":\\"bigint\\"},{\\"collationSql\\":\\"\\",\\"defaultSql\\":\\"\\",\\"generated\\":false,\\"identity\\":\\"\\",\\"name\\":\\"tag\\",\\"notNull\\":false,\\"number\\":3,\\"options\\":[],\\"statisticsTarget\\":-1,\\"type\\":\\"text\\"}],\\"comment\\":\\"\\",\\"constraints\\":[{\\"comment\\":\\"\\",\\"definitionSql\\":\\"FOREIGN KEY (owner) REFERENCES public.owners(id)\\",\\"kind\\":1,\\"name\\":\\"loose_owner_fkey\\",\\"referenced\\":[\\"public\\",\\"owners\\"],\\"referencedColumns\\":[\\"id\\"],\\"table\\":[\\"public\\",\\"loose\\"],\\"tableIsPartitioned\\":false,\\"validated\\":false}],\\"defaultGrantees\\":[],\\"forceRowSecurity\\":false,\\"grants\\":[],\\"indexes\\":[{\\"allNotNull\\":true,\\"comment\\":\\"\\",\\"constraintName\\":\\"loose_pkey\\",\\"constraintSql\\":\\"PRIMARY KEY (id)\\",\\"hasExpressions\\":false,\\"immediate\\":true,\\"keyColumns\\":[\\"id\\"],\\"name\\":\\"loose_pkey\\",\\"partial\\":false,\\"primary\\":true,\\"replicaIdentity\\":false,\\"schema\\":\\"public\\",\\"tailSql\\":\\"USING btree (id)\\",\\"unique\\":true,\\"valid\\":true}],\\"kind\\":\\"r\\",\\"name\\":[\\"public\\",\\"loose\\"],\\"options\\":[],\\"owner\\":\\"stopover\\",\\"persistence\\":\\"p\\",\\"policies\\":[],\\"replicaIdentity\\":\\"d\\",\\"rowSecurity\\":false,\\"sequences\\":[],\\"statistics\\":[],\\"tablespace\\":\\"\\",\\"toastOptions\\":[],\\"triggers\\":[]}'', now() + interval ''30 days'', (SELECT max(id) FROM stopover.run WHERE state = ''running''), now(), 3 FROM stopover.digest_of(''\\"stopover_backup\\".\\"loose_tag_backup_20261129_175853\\"''::regclass, stopover.columns_of(''\\"stopover_backup\\".\\"loose_tag_backup_20261129_175853\\"''::regclass)) d"],"stop_line":false,"title_args":["public.loose","stopover_backup.loose_tag_backup_20261129_175853"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS EXCLUSIVE: public.items","needs_confirmation":false,"params":{"attempts":20,"revision":"aa","search_path":"public"},"slug":"aa","statements":["CREATE TABLE IF NOT EXISTS \\"public\\".\\"alembic_version\\" (version_num VARCHAR(32) NOT NULL, CONSTRAINT \\"alembic_version_pkc\\" PRIMARY KEY (version_num))","LOCK TABLE \\"public\\".\\"alembic_version\\" IN SHARE ROW EXCLUSIVE MODE",{"must_hold":"row_mismatch","sql":"SELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE \\"C\\"), ''{}'') = ARRAY[]::text[], ''aa'', ''-'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM \\"public\\".\\"alembic_version\\""},"SET LOCAL search_path = public","ALTER TABLE public.items ADD COLUMN weight int","SET LOCAL search_path = pg_catalog","INSERT INTO \\"public\\".\\"alembic_version\\" (version_num) VALUES (''aa'')","INSERT INTO stopover.applied_revision (revision, sha256, content, seconds, run) VALUES (''aa'', ''28112d3c433306e10b0bc869dda4cb858c0bcaab9dd6a0361ce951d4c58a035f'', ''-- revision: aa\\n-- revises: \\n-- message: aa\\n\\n-- +stopover upgrade\\nALTER TABLE public.items ADD COLUMN weight int;\\n-- +stopover downgrade\\nALTER TABLE public.items DROP COLUMN weight;\\n'', extract(epoch FROM clock_timestamp() - now()), (SELECT max(id) FROM stopover.run WHERE state = ''running'')) ON CONFLICT (revision) DO UPDATE SET sha256 = EXCLUDED.sha256, content = EXCLUDED.content, applied_at = clock_timestamp(), applied_by = session_user, seconds = EXCLUDED.seconds, run = EXCLUDED.run"],"stop_line":false,"title_args":["aa"],"undo":"from_backup","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"autocommit","lock":"SHARE UPDATE EXCLUSIVE: public.items","needs_confirmation":false,"params":{"attempts":20,"revision":"bb","search_path":"public"},"slug":"bb","statements":["CREATE INDEX CONCURRENTLY items_weight ON public.items (weight)"],"stop_line":false,"title_args":["bb"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":false,"params":{"attempts":20,"revision":"bb","search_path":"public"},"slug":"bb.2","statements":["LOCK TABLE \\"public\\".\\"alembic_version\\" IN SHARE ROW EXCLUSIVE MODE",{"must_hold":"row_mismatch","sql":"SELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE \\"C\\"), ''{}'') = ARRAY[''aa'']::text[], ''bb'', ''aa'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM \\"public\\".\\"alembic_version\\""},"SET LOCAL search_path = public","SET LOCAL search_path = pg_catalog","UPDATE \\"public\\".\\"alembic_version\\" SET version_num = ''bb'' WHERE version_num = ''aa''","INSERT INTO stopover.applied_revision (revision, sha256, content, seconds, run) VALUES (''bb'', ''6b6fc2111e80fe9557d6e53c16fa64b1cef7695e750a20df6a5f5be8e878088b'', ''-- revision: bb\\n-- revises: aa\\n-- message: bb\\n\\n-- +stopover upgrade\\n-- +stopover autocommit\\nCREATE INDEX CONCURRENTLY items_weight ON public.items (weight);\\n-- +stopover downgrade\\n-- +stopover autocommit\\nDROP INDEX CONCURRENTLY public.items_weight;\\n'', extract(epoch FROM clock_timestamp() - now()), (SELECT max(id) FROM stopover.run WHERE state = ''running'')) ON CONFLICT (revision) DO UPDATE SET sha256 = EXCLUDED.sha256, content = EXCLUDED.content, applied_at = clock_timestamp(), applied_by = session_user, seconds = EXCLUDED.seconds, run = EXCLUDED.run"],"stop_line":false,"title_args":["bb"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"batch","lock":"ROW EXCLUSIVE: public.items","needs_confirmation":false,"params":{"attempts":20,"revision":"cc","search_path":"public"},"slug":"cc","statements":["UPDATE public.items SET weight = 1 WHERE id IN (SELECT id FROM public.items WHERE weight IS NULL ORDER BY id LIMIT 10)"],"stop_line":false,"title_args":["cc"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":false,"params":{"attempts":20,"revision":"cc","search_path":"public"},"slug":"cc.2","statements":["LOCK TABLE \\"public\\".\\"alembic_version\\" IN SHARE ROW EXCLUSIVE MODE",{"must_hold":"row_mismatch","sql":"SELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE \\"C\\"), ''{}'') = ARRAY[''bb'']::text[], ''cc'', ''bb'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM \\"public\\".\\"alembic_version\\""},"SET LOCAL search_path = public","SET LOCAL search_path = pg_catalog","UPDATE \\"public\\".\\"alembic_version\\" SET version_num = ''cc'' WHERE version_num = ''bb''","INSERT INTO stopover.applied_revision (revision, sha256, content, seconds, run) VALUES (''cc'', ''b2af5c4dc5dec7927b1460ba6bce78202a04eb093b1c2565ebe9f5f28c093236'', ''-- revision: cc\\n-- revises: bb\\n-- message: cc\\n\\n-- +stopover upgrade\\n-- +stopover batch\\nUPDATE public.items SET weight = 1 WHERE id IN (SELECT id FROM public.items WHERE weight IS NULL ORDER BY id LIMIT 10);\\n-- +stopover downgrade\\n'', extract(epoch FROM clock_timestamp() - now()), (SELECT max(id) FROM stopover.run WHERE state = ''running'')) ON CONFLICT (revision) DO UPDATE SET sha256 = EXCLUDED.sha256, content = EXCLUDED.content, applied_at = clock_timestamp(), applied_by = session_user, seconds = EXCLUDED.seconds, run = EXCLUDED.run"],"stop_line":false,"title_args":["cc"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS EXCLUSIVE: public.loose","needs_confirmation":false,"params":{"attempts":20,"position":"finished","revision":"dd","search_path":"public"},"slug":"dd","statements":["LOCK TABLE \\"public\\".\\"alembic_version\\" IN SHARE ROW EXCLUSIVE MODE",{"must_hold":"row_mismatch","sql":"SELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE \\"C\\"), ''{}'') = ARRAY[''cc'']::text[], ''dd'', ''cc'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM \\"public\\".\\"alembic_version\\""},"SET LOCAL search_path = public","ALTER TABLE public.loose DROP COLUMN tag","SET LOCAL search_path = pg_catalog","UPDATE \\"public\\".\\"alembic_version\\" SET version_num = ''dd'' WHERE version_num = ''cc''","INSERT INTO stopover.applied_revision (revision, sha256, content, seconds, run) VALUES (''dd'', ''1f95b56645069123a10ba8a6a8d013a2230b95428bbef9a4e77ffc82c5681ee2'', ''-- revision: dd\\n-- revises: cc\\n-- message: dd\\n\\n-- +stopover upgrade\\nALTER TABLE public.loose DROP COLUMN tag;\\n-- +stopover downgrade\\nALTER TABLE public.loose ADD COLUMN tag text;\\n'', extract(epoch FROM clock_timestamp() - now()), (SELECT max(id) FROM stopover.run WHERE state = ''running'')) ON CONFLICT (revision) DO UPDATE SET sha256 = EXCLUDED.sha256, content = EXCLUDED.content, applied_at = clock_timestamp(), applied_by = session_user, seconds = EXCLUDED.seconds, run = EXCLUDED.run"],"stop_line":false,"title_args":["dd"],"undo":"from_backup","units":[]}]},"operation":"upgrade","spec":"","target":"recorded","target_oid":@31680@}', E'474eb31a5d34ae0d384185823858d4bf68aa5b33c46669bfd5d6da7c22c0e591', E'recorded', E'recorded', E'0.1.0', NULL, E'2026-11-29 17:58:54.306807+00', E'2026-11-29 17:58:54.415279+00', E'2026-11-29 17:58:54.773962+00'),
(E'2', E'1', E'downgrade', E'recorded', E'31680', E'source', E'running', E'forward', E'1', E'', E'{"facts":{"after":"","before":"dd","downtime":"brief","grade":"breaking","project":"/project","revisions":["dd","cc","bb","aa"],"section":""},"findings":[{"args":["public.items","weight"],"object":"aa","rule":"D02","severity":"warning"}],"legs":{"abort":[{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":false,"params":{"position":"aborted"},"slug":"cleanup","statements":[],"stop_line":false,"title_args":[],"undo":"free","units":[]}],"forward":[{"done_sql":"","estimated_rows":40,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS SHARE","needs_confirmation":false,"params":{"isolation":"repeatable read"},"slug":"backup.1","statements":["CREATE TABLE \\"stopover_backup\\".\\"items_weight_backup_20261129_175857\\" AS SELECT \\"id\\", \\"weight\\" FROM \\"public\\".\\"items\\"","COMMENT ON TABLE \\"stopover_backup\\".\\"items_weight_backup_20261129_175857\\" IS ''Backup of public.items by Stopover, before revision aa''",{"must_hold":"backup_differs","sql":"SELECT (a.n, a.h) = (b.n, b.h), ''stopover_backup.items_weight_backup_20261129_175857'', a.n, b.n FROM (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"weight\\")::text, 0)), 0) FROM \\"public\\".\\"items\\" s) a(n, h), (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s.\\"id\\", s.\\"weight\\")::text, 0)), 0) FROM \\"stopover_backup\\".\\"items_weight_backup_20261129_175857\\" s) b(n, h)"},"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, columns, key_columns, structure, expires_at, run, verified_at, level) SELECT ''public.items'', ''stopover_backup.items_weight_backup_20261129_175857'', ''column'', d.rows, d.checksum, stopover.columns_of(''\\"stopover_backup\\".\\"items_weight_backup_20261129_175857\\"''::regclass), stopover.key_of(''\\"public\\".\\"items\\"''::regclass), ''{\\"accessMethod\\":\\"heap\\",\\"columns\\":[{\\"collationSql\\":\\"\\",\\"defaultSql\\":\\"\\",\\"generated\\":false,\\"identity\\":\\"\\",\\"name\\":\\"id\\",\\"notNull\\":true,\\"number\\":1,\\"options\\":[],\\"statisticsTarget\\":-1,\\"type\\":\\"bigint\\"},{\\"collationSql\\":\\"\\",\\"defaultSql\\":\\"\\",\\"generated\\":false,\\"identity\\":\\"\\",\\"name\\":\\"owner\\",\\"notNull\\":true,\\"number\\":2,\\"options\\":[],\\"statisticsTarget\\":-1,\\"type\\":\\"bigint\\"},{\\"collationSql\\":\\"\\",\\"defaultSql\\":\\"\\",\\"generated\\":false,\\"identity\\":\\"\\",\\"name\\":\\"note\\",\\"notNull\\":false,\\"number\\":3,\\"options\\":[],\\"statisticsTarget\\":-1,\\"type\\":\\"text\\"},{\\"collationSql\\":\\"\\",\\"defaultSql\\":\\"''''2026-01-01 00:00:00+00''''::timestamp with time zone\\",\\"generated\\":false,\\"identity\\":\\"\\",\\"name\\":\\"made\\",\\"notNull\\":true,\\"number\\":4,\\"options\\":[],\\"statisticsTarget\\":-1,\\"type\\":\\"timestamp with time zone\\"},{\\"collationSql\\":\\"\\",\\"defaultSql\\":\\"\\",\\"generated\\":false,\\"identity\\":\\"\\",\\"name\\":\\"weight\\",\\"notNull\\":false,\\"number\\":5,\\"options\\":[],\\"statisticsTarget\\":-1,\\"type\\":\\"integer\\"}],\\"comment\\":\\"\\",\\"constraints\\":[{\\"comment\\":\\"\\",\\"definitionSql\\":\\"FOREIGN KEY (owner) REFERENCES public.owners(id)\\",\\"kind\\":1,\\"name\\":\\"items_owner_fkey\\",\\"referenced\\":[\\"public\\",\\"owners\\"],\\"referencedColumns\\":[\\"id\\"],\\"table\\":[\\"public\\",\\"items\\"],\\"tableIsPartitioned\\":false,\\"validated\\":true}],\\"defaultGrantees\\":[],\\"forceRowSecurity\\":false,\\"grants\\":[],\\"indexes\\":[{\\"allNotNull\\":true,\\"comment\\":\\"\\",\\"constraintName\\":\\"items_pkey\\",\\"constraintSql\\":\\"PRIMARY KEY (id)\\",\\"hasExpressions\\":false,\\"immediate\\":true,\\"keyColumns\\":[\\"id\\"],\\"name\\":\\"items_pkey\\",\\"partial\\":false,\\"primary\\":true,\\"replicaIdentity\\":false,\\"schema\\":\\"public\\",\\"tailSql\\":\\"USING btree (id)\\",\\"unique\\":true,\\"valid\\":true},{\\"allNotNull\\":true,\\"comment\\":\\"\\",\\"constraintName\\":\\"\\",\\"constraintSql\\":\\"\\",\\"hasExpressions\\":false,\\"immediate\\":true,\\"keyColumns\\":[\\"owner\\"],\\"name\\":\\"items_owner_idx\\",\\"partial\\":false,\\"primary\\":false,\\"replicaIdentity\\":false,\\"schema\\":\\"public\\",\\"tailSql\\":\\"USING btree (owner)\\",\\"unique\\":false,\\"valid\\":true},{\\"allNotNull\\":false,\\"comment\\":\\"\\",\\"constraintName\\":\\"\\",\\"constraintSql\\":\\"\\",\\"hasExpressions\\":false,\\"immediate\\":true,\\"keyColumns\\":[\\"weight\\"],\\"name\\":\\"items_weight\\",\\"partial\\":false,\\"primary\\":false,\\"replicaIdentity\\":false,\\"schema\\":\\"public\\",\\"tailSql\\":\\"USING btree (weight)\\",\\"unique\\":false,\\"valid\\":true}],\\"kind\\":\\"r\\",\\"name\\":[\\"public\\",\\"items\\"],\\"options\\":[],\\"owner\\":\\"stopover\\",\\"persistence\\":\\"p\\",\\"policies\\":[],\\"replicaIdentity\\":\\"d\\",\\"rowSecurity\\":false,\\"sequences\\":[],\\"statistics\\":[],\\"tablespace\\":\\"\\",\\"toastOptions\\":[],\\"triggers\\":[]}'', now() + interval ''30 days'', (SELECT max(id) FROM stopover.run WHERE state = ''running''), now(), 3 FROM stopover.digest_of(''\\"stopover_backup\\".\\"items_weight_backup_20261129_175857\\"''::regclass, stopover.columns_of(''\\"stopover_backup\\".\\"items_weight_backup_20261129_175857\\"''::regclass)) d"],"stop_line":false,"title_args":["public.items","stopover_backup.items_weight_backup_20261129_175857"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS EXCLUSIVE: public.loose","needs_confirmation":false,"params":{"attempts":20,"revision":"dd","search_path":"public"},"slug":"dd","statements":["LOCK TABLE \\"public\\".\\"alembic_version\\" IN SHARE ROW EXCLUSIVE MODE",{"must_hold":"row_mismatch","sql":"SELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE \\"C\\"), ''{}'') = ARRAY[''dd'']::text[], ''dd'', ''dd'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM \\"public\\".\\"alembic_version\\""},"SET LOCAL search_path = public","ALTER TABLE public.loose ADD COLUMN tag text","SET LOCAL search_path = pg_catalog","UPDATE \\"public\\".\\"alembic_version\\" SET version_num = ''cc'' WHERE version_num = ''dd''","DELETE FROM stopover.applied_revision WHERE revision = ''dd''"],"stop_line":false,"title_args":["dd"],"undo":"from_backup","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":false,"params":{"attempts":20,"revision":"cc","search_path":"public"},"slug":"cc","statements":["LOCK TABLE \\"public\\".\\"alembic_version\\" IN SHARE ROW EXCLUSIVE MODE",{"must_hold":"row_mismatch","sql":"SELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE \\"C\\"), ''{}'') = ARRAY[''cc'']::text[], ''cc'', ''cc'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM \\"public\\".\\"alembic_version\\""},"SET LOCAL search_path = public","SET LOCAL search_path = pg_catalog","UPDATE \\"public\\".\\"alembic_version\\" SET version_num = ''bb'' WHERE version_num = ''cc''","DELETE FROM stopover.applied_revision WHERE revision = ''cc''"],"stop_line":false,"title_args":["cc"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"autocommit","lock":"SHARE UPDATE EXCLUSIVE: public.items_weight","needs_confirmation":false,"params":{"attempts":20,"revision":"bb","search_path":"public"},"slug":"bb","statements":["DROP INDEX CONCURRENTLY public.items_weight"],"stop_line":false,"title_args":["bb"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"","needs_confirmation":false,"params":{"attempts":20,"revision":"bb","search_path":"public"},"slug":"bb.2","statements":["LOCK TABLE \\"public\\".\\"alembic_version\\" IN SHARE ROW EXCLUSIVE MODE",{"must_hold":"row_mismatch","sql":"SELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE \\"C\\"), ''{}'') = ARRAY[''bb'']::text[], ''bb'', ''bb'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM \\"public\\".\\"alembic_version\\""},"SET LOCAL search_path = public","SET LOCAL search_path = pg_catalog","UPDATE \\"public\\".\\"alembic_version\\" SET version_num = ''aa'' WHERE version_num = ''bb''","DELETE FROM stopover.applied_revision WHERE revision = ''bb''"],"stop_line":false,"title_args":["bb"],"undo":"free","units":[]},{"done_sql":"","estimated_rows":-1,"estimated_seconds":-1,"executor":"sql","lock":"ACCESS EXCLUSIVE: public.items","needs_confirmation":false,"params":{"attempts":20,"position":"finished","revision":"aa","search_path":"public"},"slug":"aa","statements":["LOCK TABLE \\"public\\".\\"alembic_version\\" IN SHARE ROW EXCLUSIVE MODE",{"must_hold":"row_mismatch","sql":"SELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE \\"C\\"), ''{}'') = ARRAY[''aa'']::text[], ''aa'', ''aa'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM \\"public\\".\\"alembic_version\\""},"SET LOCAL search_path = public","ALTER TABLE public.items DROP COLUMN weight","SET LOCAL search_path = pg_catalog","DELETE FROM \\"public\\".\\"alembic_version\\" WHERE version_num = ''aa''","DELETE FROM stopover.applied_revision WHERE revision = ''aa''"],"stop_line":false,"title_args":["aa"],"undo":"from_backup","units":[]}]},"operation":"downgrade","spec":"","target":"recorded","target_oid":@31680@}', E'5e014469affe98dbe59a5c0aadb926dee93e3526baee45f0e8c624f33fbcffd7', E'recorded', E'recorded', E'0.1.0', NULL, E'2026-11-29 17:58:58.138616+00', E'2026-11-29 17:58:58.226587+00', NULL);
INSERT INTO stopover.step (run, leg, pass, no, slug, state, started_at, finished_at, data, error, sql) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'forward', E'1', E'1', E'backup.1', E'done', E'2026-11-29 17:58:54.434132+00', E'2026-11-29 17:58:54.467844+00', E'{}', NULL, E'CREATE TABLE "stopover_backup"."loose_tag_backup_20261129_175853" AS SELECT "id", "tag" FROM "public"."loose";\nCOMMENT ON TABLE "stopover_backup"."loose_tag_backup_20261129_175853" IS ''Backup of public.loose by Stopover, before revision dd'';\nSELECT (a.n, a.h) = (b.n, b.h), ''stopover_backup.loose_tag_backup_20261129_175853'', a.n, b.n FROM (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s."id", s."tag")::text, 0)), 0) FROM "public"."loose" s) a(n, h), (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s."id", s."tag")::text, 0)), 0) FROM "stopover_backup"."loose_tag_backup_20261129_175853" s) b(n, h);\nINSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, columns, key_columns, structure, expires_at, run, verified_at, level) SELECT ''public.loose'', ''stopover_backup.loose_tag_backup_20261129_175853'', ''column'', d.rows, d.checksum, stopover.columns_of(''"stopover_backup"."loose_tag_backup_20261129_175853"''::regclass), stopover.key_of(''"public"."loose"''::regclass), ''{"accessMethod":"heap","columns":[{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"id","notNull":true,"number":1,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"owner","notNull":false,"number":2,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"tag","notNull":false,"number":3,"options":[],"statisticsTarget":-1,"type":"text"}],"comment":"","constraints":[{"comment":"","definitionSql":"FOREIGN KEY (owner) REFERENCES public.owners(id)","kind":1,"name":"loose_owner_fkey","referenced":["public","owners"],"referencedColumns":["id"],"table":["public","loose"],"tableIsPartitioned":false,"validated":false}],"defaultGrantees":[],"forceRowSecurity":false,"grants":[],"indexes":[{"allNotNull":true,"comment":"","constraintName":"loose_pkey","constraintSql":"PRIMARY KEY (id)","hasExpressions":false,"immediate":true,"keyColumns":["id"],"name":"loose_pkey","partial":false,"primary":true,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (id)","unique":true,"valid":true}],"kind":"r","name":["public","loose"],"options":[],"owner":"stopover","persistence":"p","policies":[],"replicaIdentity":"d","rowSecurity":false,"sequences":[],"statistics":[],"tablespace":"","toastOptions":[],"triggers":[]}'', now() + interval ''30 days'', (SELECT max(id) FROM stopover.run WHERE state = ''running''), now(), 3 FROM stopover.digest_of(''"stopover_backup"."loose_tag_backup_20261129_175853"''::regclass, stopover.columns_of(''"stopover_backup"."loose_tag_backup_20261129_175853"''::regclass)) d;\n'),
(E'1', E'forward', E'1', E'2', E'aa', E'done', E'2026-11-29 17:58:54.481979+00', E'2026-11-29 17:58:54.505888+00', E'{}', NULL, E'CREATE TABLE IF NOT EXISTS "public"."alembic_version" (version_num VARCHAR(32) NOT NULL, CONSTRAINT "alembic_version_pkc" PRIMARY KEY (version_num));\nLOCK TABLE "public"."alembic_version" IN SHARE ROW EXCLUSIVE MODE;\nSELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE "C"), ''{}'') = ARRAY[]::text[], ''aa'', ''-'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM "public"."alembic_version";\nSET LOCAL search_path = public;\nALTER TABLE public.items ADD COLUMN weight int;\nSET LOCAL search_path = pg_catalog;\nINSERT INTO "public"."alembic_version" (version_num) VALUES (''aa'');\nINSERT INTO stopover.applied_revision (revision, sha256, content, seconds, run) VALUES (''aa'', ''28112d3c433306e10b0bc869dda4cb858c0bcaab9dd6a0361ce951d4c58a035f'', ''-- revision: aa\n-- revises: \n-- message: aa\n\n-- +stopover upgrade\nALTER TABLE public.items ADD COLUMN weight int;\n-- +stopover downgrade\nALTER TABLE public.items DROP COLUMN weight;\n'', extract(epoch FROM clock_timestamp() - now()), (SELECT max(id) FROM stopover.run WHERE state = ''running'')) ON CONFLICT (revision) DO UPDATE SET sha256 = EXCLUDED.sha256, content = EXCLUDED.content, applied_at = clock_timestamp(), applied_by = session_user, seconds = EXCLUDED.seconds, run = EXCLUDED.run;\n'),
(E'1', E'forward', E'1', E'5', E'cc', E'done', E'2026-11-29 17:58:54.626656+00', E'2026-11-29 17:58:54.659963+00', E'{}', NULL, E'UPDATE public.items SET weight = 1 WHERE id IN (SELECT id FROM public.items WHERE weight IS NULL ORDER BY id LIMIT 10);\n'),
(E'1', E'forward', E'1', E'3', E'bb', E'done', E'2026-11-29 17:58:54.522659+00', E'2026-11-29 17:58:54.580019+00', E'{}', NULL, E'CREATE INDEX CONCURRENTLY items_weight ON public.items (weight);\n'),
(E'1', E'forward', E'1', E'7', E'dd', E'done', E'2026-11-29 17:58:54.729923+00', E'2026-11-29 17:58:54.74085+00', E'{}', NULL, E'LOCK TABLE "public"."alembic_version" IN SHARE ROW EXCLUSIVE MODE;\nSELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE "C"), ''{}'') = ARRAY[''cc'']::text[], ''dd'', ''cc'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM "public"."alembic_version";\nSET LOCAL search_path = public;\nALTER TABLE public.loose DROP COLUMN tag;\nSET LOCAL search_path = pg_catalog;\nUPDATE "public"."alembic_version" SET version_num = ''dd'' WHERE version_num = ''cc'';\nINSERT INTO stopover.applied_revision (revision, sha256, content, seconds, run) VALUES (''dd'', ''1f95b56645069123a10ba8a6a8d013a2230b95428bbef9a4e77ffc82c5681ee2'', ''-- revision: dd\n-- revises: cc\n-- message: dd\n\n-- +stopover upgrade\nALTER TABLE public.loose DROP COLUMN tag;\n-- +stopover downgrade\nALTER TABLE public.loose ADD COLUMN tag text;\n'', extract(epoch FROM clock_timestamp() - now()), (SELECT max(id) FROM stopover.run WHERE state = ''running'')) ON CONFLICT (revision) DO UPDATE SET sha256 = EXCLUDED.sha256, content = EXCLUDED.content, applied_at = clock_timestamp(), applied_by = session_user, seconds = EXCLUDED.seconds, run = EXCLUDED.run;\n'),
(E'1', E'forward', E'1', E'4', E'bb.2', E'done', E'2026-11-29 17:58:54.601955+00', E'2026-11-29 17:58:54.615958+00', E'{}', NULL, E'LOCK TABLE "public"."alembic_version" IN SHARE ROW EXCLUSIVE MODE;\nSELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE "C"), ''{}'') = ARRAY[''aa'']::text[], ''bb'', ''aa'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM "public"."alembic_version";\nSET LOCAL search_path = public;\nSET LOCAL search_path = pg_catalog;\nUPDATE "public"."alembic_version" SET version_num = ''bb'' WHERE version_num = ''aa'';\nINSERT INTO stopover.applied_revision (revision, sha256, content, seconds, run) VALUES (''bb'', ''6b6fc2111e80fe9557d6e53c16fa64b1cef7695e750a20df6a5f5be8e878088b'', ''-- revision: bb\n-- revises: aa\n-- message: bb\n\n-- +stopover upgrade\n-- +stopover autocommit\nCREATE INDEX CONCURRENTLY items_weight ON public.items (weight);\n-- +stopover downgrade\n-- +stopover autocommit\nDROP INDEX CONCURRENTLY public.items_weight;\n'', extract(epoch FROM clock_timestamp() - now()), (SELECT max(id) FROM stopover.run WHERE state = ''running'')) ON CONFLICT (revision) DO UPDATE SET sha256 = EXCLUDED.sha256, content = EXCLUDED.content, applied_at = clock_timestamp(), applied_by = session_user, seconds = EXCLUDED.seconds, run = EXCLUDED.run;\n'),
(E'1', E'forward', E'1', E'6', E'cc.2', E'done', E'2026-11-29 17:58:54.669897+00', E'2026-11-29 17:58:54.697847+00', E'{}', NULL, E'LOCK TABLE "public"."alembic_version" IN SHARE ROW EXCLUSIVE MODE;\nSELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE "C"), ''{}'') = ARRAY[''bb'']::text[], ''cc'', ''bb'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM "public"."alembic_version";\nSET LOCAL search_path = public;\nSET LOCAL search_path = pg_catalog;\nUPDATE "public"."alembic_version" SET version_num = ''cc'' WHERE version_num = ''bb'';\nINSERT INTO stopover.applied_revision (revision, sha256, content, seconds, run) VALUES (''cc'', ''b2af5c4dc5dec7927b1460ba6bce78202a04eb093b1c2565ebe9f5f28c093236'', ''-- revision: cc\n-- revises: bb\n-- message: cc\n\n-- +stopover upgrade\n-- +stopover batch\nUPDATE public.items SET weight = 1 WHERE id IN (SELECT id FROM public.items WHERE weight IS NULL ORDER BY id LIMIT 10);\n-- +stopover downgrade\n'', extract(epoch FROM clock_timestamp() - now()), (SELECT max(id) FROM stopover.run WHERE state = ''running'')) ON CONFLICT (revision) DO UPDATE SET sha256 = EXCLUDED.sha256, content = EXCLUDED.content, applied_at = clock_timestamp(), applied_by = session_user, seconds = EXCLUDED.seconds, run = EXCLUDED.run;\n'),
(E'2', E'forward', E'1', E'2', E'dd', E'pending', NULL, NULL, NULL, NULL, E'LOCK TABLE "public"."alembic_version" IN SHARE ROW EXCLUSIVE MODE;\nSELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE "C"), ''{}'') = ARRAY[''dd'']::text[], ''dd'', ''dd'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM "public"."alembic_version";\nSET LOCAL search_path = public;\nALTER TABLE public.loose ADD COLUMN tag text;\nSET LOCAL search_path = pg_catalog;\nUPDATE "public"."alembic_version" SET version_num = ''cc'' WHERE version_num = ''dd'';\nDELETE FROM stopover.applied_revision WHERE revision = ''dd'';\n'),
(E'2', E'forward', E'1', E'3', E'cc', E'pending', NULL, NULL, NULL, NULL, E'LOCK TABLE "public"."alembic_version" IN SHARE ROW EXCLUSIVE MODE;\nSELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE "C"), ''{}'') = ARRAY[''cc'']::text[], ''cc'', ''cc'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM "public"."alembic_version";\nSET LOCAL search_path = public;\nSET LOCAL search_path = pg_catalog;\nUPDATE "public"."alembic_version" SET version_num = ''bb'' WHERE version_num = ''cc'';\nDELETE FROM stopover.applied_revision WHERE revision = ''cc'';\n'),
(E'2', E'forward', E'1', E'4', E'bb', E'pending', NULL, NULL, NULL, NULL, E'DROP INDEX CONCURRENTLY public.items_weight;\n'),
(E'2', E'forward', E'1', E'5', E'bb.2', E'pending', NULL, NULL, NULL, NULL, E'LOCK TABLE "public"."alembic_version" IN SHARE ROW EXCLUSIVE MODE;\nSELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE "C"), ''{}'') = ARRAY[''bb'']::text[], ''bb'', ''bb'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM "public"."alembic_version";\nSET LOCAL search_path = public;\nSET LOCAL search_path = pg_catalog;\nUPDATE "public"."alembic_version" SET version_num = ''aa'' WHERE version_num = ''bb'';\nDELETE FROM stopover.applied_revision WHERE revision = ''bb'';\n'),
(E'2', E'forward', E'1', E'6', E'aa', E'pending', NULL, NULL, NULL, NULL, E'LOCK TABLE "public"."alembic_version" IN SHARE ROW EXCLUSIVE MODE;\nSELECT coalesce(array_agg(version_num::text ORDER BY version_num::text COLLATE "C"), ''{}'') = ARRAY[''aa'']::text[], ''aa'', ''aa'', coalesce(string_agg(version_num::text, '', ''), ''-'') FROM "public"."alembic_version";\nSET LOCAL search_path = public;\nALTER TABLE public.items DROP COLUMN weight;\nSET LOCAL search_path = pg_catalog;\nDELETE FROM "public"."alembic_version" WHERE version_num = ''aa'';\nDELETE FROM stopover.applied_revision WHERE revision = ''aa'';\n'),
(E'2', E'forward', E'1', E'1', E'backup.1', E'done', E'2026-11-29 17:58:58.242367+00', E'2026-11-29 17:58:58.260416+00', E'{}', NULL, E'CREATE TABLE "stopover_backup"."items_weight_backup_20261129_175857" AS SELECT "id", "weight" FROM "public"."items";\nCOMMENT ON TABLE "stopover_backup"."items_weight_backup_20261129_175857" IS ''Backup of public.items by Stopover, before revision aa'';\nSELECT (a.n, a.h) = (b.n, b.h), ''stopover_backup.items_weight_backup_20261129_175857'', a.n, b.n FROM (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s."id", s."weight")::text, 0)), 0) FROM "public"."items" s) a(n, h), (SELECT count(*), coalesce(sum(pg_catalog.hashtextextended(ROW(s."id", s."weight")::text, 0)), 0) FROM "stopover_backup"."items_weight_backup_20261129_175857" s) b(n, h);\nINSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, columns, key_columns, structure, expires_at, run, verified_at, level) SELECT ''public.items'', ''stopover_backup.items_weight_backup_20261129_175857'', ''column'', d.rows, d.checksum, stopover.columns_of(''"stopover_backup"."items_weight_backup_20261129_175857"''::regclass), stopover.key_of(''"public"."items"''::regclass), ''{"accessMethod":"heap","columns":[{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"id","notNull":true,"number":1,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"owner","notNull":true,"number":2,"options":[],"statisticsTarget":-1,"type":"bigint"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"note","notNull":false,"number":3,"options":[],"statisticsTarget":-1,"type":"text"},{"collationSql":"","defaultSql":"''''2026-01-01 00:00:00+00''''::timestamp with time zone","generated":false,"identity":"","name":"made","notNull":true,"number":4,"options":[],"statisticsTarget":-1,"type":"timestamp with time zone"},{"collationSql":"","defaultSql":"","generated":false,"identity":"","name":"weight","notNull":false,"number":5,"options":[],"statisticsTarget":-1,"type":"integer"}],"comment":"","constraints":[{"comment":"","definitionSql":"FOREIGN KEY (owner) REFERENCES public.owners(id)","kind":1,"name":"items_owner_fkey","referenced":["public","owners"],"referencedColumns":["id"],"table":["public","items"],"tableIsPartitioned":false,"validated":true}],"defaultGrantees":[],"forceRowSecurity":false,"grants":[],"indexes":[{"allNotNull":true,"comment":"","constraintName":"items_pkey","constraintSql":"PRIMARY KEY (id)","hasExpressions":false,"immediate":true,"keyColumns":["id"],"name":"items_pkey","partial":false,"primary":true,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (id)","unique":true,"valid":true},{"allNotNull":true,"comment":"","constraintName":"","constraintSql":"","hasExpressions":false,"immediate":true,"keyColumns":["owner"],"name":"items_owner_idx","partial":false,"primary":false,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (owner)","unique":false,"valid":true},{"allNotNull":false,"comment":"","constraintName":"","constraintSql":"","hasExpressions":false,"immediate":true,"keyColumns":["weight"],"name":"items_weight","partial":false,"primary":false,"replicaIdentity":false,"schema":"public","tailSql":"USING btree (weight)","unique":false,"valid":true}],"kind":"r","name":["public","items"],"options":[],"owner":"stopover","persistence":"p","policies":[],"replicaIdentity":"d","rowSecurity":false,"sequences":[],"statistics":[],"tablespace":"","toastOptions":[],"triggers":[]}'', now() + interval ''30 days'', (SELECT max(id) FROM stopover.run WHERE state = ''running''), now(), 3 FROM stopover.digest_of(''"stopover_backup"."items_weight_backup_20261129_175857"''::regclass, stopover.columns_of(''"stopover_backup"."items_weight_backup_20261129_175857"''::regclass)) d;\n');
INSERT INTO stopover_backup.items_weight_backup_20261129_175857 (id, weight) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'1'),
(E'2', E'1'),
(E'3', E'1'),
(E'4', E'1'),
(E'5', E'1'),
(E'6', E'1'),
(E'7', E'1'),
(E'8', E'1'),
(E'9', E'1'),
(E'10', E'1'),
(E'11', E'1'),
(E'12', E'1'),
(E'13', E'1'),
(E'14', E'1'),
(E'15', E'1'),
(E'16', E'1'),
(E'17', E'1'),
(E'18', E'1'),
(E'19', E'1'),
(E'20', E'1'),
(E'21', E'1'),
(E'22', E'1'),
(E'23', E'1'),
(E'24', E'1'),
(E'25', E'1'),
(E'26', E'1'),
(E'27', E'1'),
(E'28', E'1'),
(E'29', E'1'),
(E'30', E'1'),
(E'31', E'1'),
(E'32', E'1'),
(E'33', E'1'),
(E'34', E'1'),
(E'35', E'1'),
(E'36', E'1'),
(E'37', E'1'),
(E'38', E'1'),
(E'39', E'1'),
(E'40', E'1');
INSERT INTO stopover_backup.loose_tag_backup_20261129_175853 (id, tag) OVERRIDING SYSTEM VALUE VALUES
(E'1', E'tag 1'),
(E'2', E'tag 2'),
(E'3', E'tag 3'),
(E'4', E'tag 4'),
(E'5', E'tag 5'),
(E'6', E'tag 6'),
(E'7', E'tag 7'),
(E'8', E'tag 8'),
(E'9', E'tag 9'),
(E'10', E'tag 10'),
(E'11', E'tag 11'),
(E'12', E'tag 12'),
(E'13', E'tag 13'),
(E'14', E'tag 14'),
(E'15', E'tag 0'),
(E'16', E'tag 1'),
(E'17', E'tag 2'),
(E'18', E'tag 3'),
(E'19', E'tag 4'),
(E'20', E'tag 5');
SELECT pg_catalog.setval('stopover.backup_log_id_seq', 1, false);
SELECT pg_catalog.setval('stopover.event_id_seq', 20, true);
SELECT pg_catalog.setval('stopover.migration_backups_id_seq', 2, true);
SELECT pg_catalog.setval('stopover.rollback_backup_log_id_seq', 1, false);
SELECT pg_catalog.setval('stopover.run_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
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
CREATE INDEX items_owner_idx ON public.items USING btree (owner);
CREATE INDEX items_weight ON public.items USING btree (weight);
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
UPDATE stopover.run SET target_oid = (SELECT oid FROM pg_database WHERE datname = current_database()) WHERE id = 1;
UPDATE stopover.run SET plan = replace(plan, '@31680@', (SELECT oid FROM pg_database WHERE datname = current_database())::text) WHERE id = 1;
UPDATE stopover.run SET target_oid = (SELECT oid FROM pg_database WHERE datname = current_database()) WHERE id = 2;
UPDATE stopover.run SET plan = replace(plan, '@31680@', (SELECT oid FROM pg_database WHERE datname = current_database())::text) WHERE id = 2;
