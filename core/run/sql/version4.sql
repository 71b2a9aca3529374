-- How far a long scan has come, said to the session that runs it: see ScanProgress.
CREATE FUNCTION stopover.tell(relation oid, place tid)
RETURNS boolean LANGUAGE plpgsql PARALLEL SAFE AS $$
BEGIN
    RAISE NOTICE 'stopover.progress % %', relation, place;
    RETURN true;
END
$$;

-- Brings each trigger into a state, where it is not in it already. That of a table takes those of its partitions along,
-- so that these come after it.
CREATE FUNCTION stopover.set_triggers(relations regclass[], names name[], states "char"[])
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog AS $$
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

-- Brings the rows of the newest proven backup back, by key, in one transaction. Rows that changed since then are
-- saved first, unless keep_backup is false. Until version 4 it knew no partitions.
CREATE OR REPLACE FUNCTION stopover.safe_rollback_table(table_name text, keep_backup boolean DEFAULT true)
RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog SET row_security = off AS $$
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
$$;

UPDATE stopover.meta SET version = 4;
