-- Backups that are proven, reviewed and cleaned up: what they hold, and what was done with them.
ALTER TABLE stopover.migration_backups
    DROP CONSTRAINT IF EXISTS migration_backups_kind_check,
    ADD CONSTRAINT migration_backups_kind_check CHECK (kind IN ('backup', 'column', 'retired', 'newer', 'dump')),
    ADD COLUMN columns text[],
    ADD COLUMN key_columns text[],
    ADD COLUMN bytes bigint,
    ADD COLUMN hash text NOT NULL DEFAULT 'text' CHECK (hash IN ('text', 'record')),
    ADD COLUMN level int NOT NULL DEFAULT 0,
    ADD COLUMN problem text,
    ADD COLUMN reviewed_at timestamptz,
    ADD COLUMN reviewed_by text,
    ADD COLUMN dropped_at timestamptz,
    ADD COLUMN path text;
COMMENT ON COLUMN stopover.migration_backups.level IS '0 made, 1 complete, 2 readable, 3 compared row by row';
UPDATE stopover.migration_backups SET level = 3 WHERE verified_at IS NOT NULL;

CREATE TABLE stopover.backup_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    backup bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor text NOT NULL DEFAULT session_user,
    action text NOT NULL,
    detail text NOT NULL DEFAULT ''
);
COMMENT ON TABLE stopover.backup_log IS 'Who made, checked, reviewed, kept longer, restored or dropped which backup';

-- The name of a new table beside others: cut so that the suffix fits into 63 bytes.
CREATE FUNCTION stopover.derived_name(base text, suffix text)
RETURNS text LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog AS $$
BEGIN
    WHILE octet_length(base || suffix) > 63 LOOP
        base := left(base, -1);
    END LOOP;
    RETURN base || suffix;
END
$$;

CREATE FUNCTION stopover.key_of(relation regclass)
RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT array_agg(a.attname::text ORDER BY k.no)
      FROM pg_index i, unnest(i.indkey) WITH ORDINALITY k(number, no), pg_attribute a
     WHERE i.indrelid = relation AND i.indisprimary AND a.attrelid = relation AND a.attnum = k.number
$$;

CREATE FUNCTION stopover.columns_of(relation regclass)
RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
     WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped
$$;

-- Count and sum of 64-bit row hashes over the named columns, as the client computes them.
CREATE FUNCTION stopover.digest_of(relation regclass, columns text[], hash text DEFAULT 'text', OUT rows bigint, OUT checksum numeric)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET DateStyle = 'ISO' SET IntervalStyle = 'postgres'
SET TimeZone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' SET row_security = off AS $$
BEGIN
    EXECUTE format('SELECT count(*), coalesce(sum(%s), 0) FROM %s s',
                   format(CASE hash WHEN 'record' THEN 'hash_record_extended(ROW(%s), 0)' ELSE 'hashtextextended(ROW(%s)::text, 0)' END,
                   (SELECT string_agg(format('s.%I', c), ', ') FROM unnest(columns) c)), relation)
       INTO rows, checksum;
END
$$;

-- Copies a table, or its key and one column, into stopover_backup; compared, registered, its name returned.
CREATE FUNCTION stopover.backup_table(relation regclass, only_column text DEFAULT NULL)
RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog SET row_security = off AS $$
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

CREATE FUNCTION stopover.safe_remove_column(table_name text, column_name text)
RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog AS $$
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
COMMENT ON FUNCTION stopover.safe_remove_column(text, text) IS
    'Copies the column with the key into stopover_backup, compares, then drops it; returns the copy''s name';

UPDATE stopover.meta SET version = 2;
