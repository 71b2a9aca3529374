-- The functions and the view of the journal, as this version has them. Each finds names in pg_catalog only, last of all in the
-- schema of temporary objects, into which whoever calls may put what he likes; none is SECURITY DEFINER. Who may call them is
-- said by seal.sql.

CREATE OR REPLACE FUNCTION stopover.event_hash(previous bytea, run bigint, at timestamptz, kind text, data text)
RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET TimeZone = 'UTC' AS $$
    SELECT sha256(coalesce(previous, '') || convert_to(
        json_build_array(run, to_char(at, 'YYYY-MM-DD HH24:MI:SS.US'), kind, data)::text, 'UTF8'))
$$;

CREATE OR REPLACE FUNCTION stopover.append_event(run bigint, kind text, data text)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
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

-- What a superuser does with a table, its triggers, defaults, checks and index expressions do with the rights of a superuser. So
-- it is refused where the table, its schema, or a function, operator or domain that it uses belongs to somebody else, or may be
-- given a trigger by them; with its partitions and the other tables of its foreign keys. Nobody but a superuser can then change
-- what was found. To be called once the table is locked. The program itself asks core/trust/sql/foreigncode.sql.
CREATE OR REPLACE FUNCTION stopover.refuse_powers(relation regclass)
RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    other record;
BEGIN
    IF NOT (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user) THEN
        RETURN;
    END IF;
    WITH RECURSIVE family AS (
        SELECT refuse_powers.relation::oid AS member
        UNION
        SELECT i.inhrelid FROM pg_inherits i JOIN family f ON f.member = i.inhparent
    ), related AS (
        -- A foreign key is checked by a query over both of its tables.
        SELECT member FROM family
        UNION SELECT c.confrelid FROM pg_constraint c JOIN family f ON f.member = c.conrelid WHERE c.contype = 'f'
        UNION SELECT c.conrelid FROM pg_constraint c JOIN family f ON f.member = c.confrelid WHERE c.contype = 'f'
    ), part AS (
        SELECT 'pg_class'::regclass AS class, member AS object FROM related
        UNION ALL SELECT 'pg_class'::regclass, i.indexrelid FROM pg_index i JOIN related r ON r.member = i.indrelid
        UNION ALL SELECT 'pg_attrdef'::regclass, d.oid FROM pg_attrdef d JOIN related r ON r.member = d.adrelid
        UNION ALL SELECT 'pg_constraint'::regclass, c.oid FROM pg_constraint c JOIN related r ON r.member = c.conrelid
        UNION ALL SELECT 'pg_trigger'::regclass, t.oid FROM pg_trigger t JOIN related r ON r.member = t.tgrelid
        UNION ALL SELECT 'pg_policy'::regclass, p.oid FROM pg_policy p JOIN related r ON r.member = p.polrelid
        UNION ALL SELECT 'pg_rewrite'::regclass, w.oid FROM pg_rewrite w JOIN related r ON r.member = w.ev_class
        UNION ALL SELECT 'pg_statistic_ext'::regclass, s.oid FROM pg_statistic_ext s JOIN related r ON r.member = s.stxrelid
    ), step AS NOT MATERIALIZED (
        SELECT d.classid AS class, d.objid AS object, d.refclassid, d.refobjid FROM pg_depend d WHERE d.classid <> 'pg_proc'::regclass
        UNION ALL
        -- What a domain checks hangs on its constraints.
        SELECT 'pg_type'::regclass, c.contypid, d.refclassid, d.refobjid
          FROM pg_constraint c JOIN pg_depend d ON d.classid = 'pg_constraint'::regclass AND d.objid = c.oid WHERE c.contypid <> 0
    ), used AS (
        SELECT s.refclassid AS class, s.refobjid AS object FROM part p JOIN step s ON s.class = p.class AND s.object = p.object
         WHERE s.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass)
        UNION
        SELECT s.refclassid, s.refobjid FROM used u JOIN step s ON s.class = u.class AND s.object = u.object
         WHERE s.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass)
    ), owned AS (
        SELECT 1 AS rank, format('Table %s', c.oid::regclass) AS name, c.relowner AS owner FROM related r JOIN pg_class c ON c.oid = r.member
        UNION SELECT 2, format('Schema %I, in which %s is,', n.nspname, c.oid::regclass), n.nspowner
          FROM related r JOIN pg_class c ON c.oid = r.member JOIN pg_namespace n ON n.oid = c.relnamespace
        UNION SELECT 3, format('The right to add triggers to %s', c.oid::regclass), a.grantee
          FROM related r JOIN pg_class c ON c.oid = r.member, aclexplode(c.relacl) a WHERE a.privilege_type = 'TRIGGER'
        UNION SELECT 4, format('Function %s, which %s uses,', p.oid::regprocedure, refuse_powers.relation), p.proowner
          FROM used u JOIN pg_proc p ON u.class = 'pg_proc'::regclass AND p.oid = u.object
        UNION SELECT 4, format('Operator %s, which %s uses,', o.oid::regoperator, refuse_powers.relation), o.oprowner
          FROM used u JOIN pg_operator o ON u.class = 'pg_operator'::regclass AND o.oid = u.object
        UNION SELECT 4, format('Type %s, which %s uses,', t.oid::regtype, refuse_powers.relation), t.typowner
          FROM used u JOIN pg_type t ON u.class = 'pg_type'::regclass AND t.oid = u.object
    )
    SELECT o.name, CASE WHEN o.owner = 0 THEN 'everybody' ELSE pg_get_userbyid(o.owner)::text END AS owner, o.rank INTO other
      FROM owned o
     WHERE NOT coalesce((SELECT r.rolsuper FROM pg_roles r
                          WHERE r.oid = CASE WHEN pg_get_userbyid(o.owner) = 'pg_database_owner'
                                             THEN (SELECT d.datdba FROM pg_database d WHERE d.datname = current_database()) ELSE o.owner END), false)
     ORDER BY o.rank, o.name LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '% belongs to %, whose code would run with the rights of a superuser', other.name, other.owner
            USING ERRCODE = '42501', HINT = CASE other.rank WHEN 1 THEN format('Connect as %I, the owner of the table, and call again.', other.owner)
                                            ELSE 'Connect as an ordinary role that owns the table, and call again.' END;
    END IF;
END
$$;

-- The name of a new table beside others: cut so that the suffix fits into 63 bytes.
CREATE OR REPLACE FUNCTION stopover.derived_name(base text, suffix text)
RETURNS text LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    WHILE octet_length(base || suffix) > 63 LOOP
        base := left(base, -1);
    END LOOP;
    RETURN base || suffix;
END
$$;

CREATE OR REPLACE FUNCTION stopover.key_of(relation regclass)
RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT array_agg(a.attname::text ORDER BY k.no)
      FROM pg_index i, unnest(i.indkey) WITH ORDINALITY k(number, no), pg_attribute a
     WHERE i.indrelid = relation AND i.indisprimary AND a.attrelid = relation AND a.attnum = k.number
$$;

CREATE OR REPLACE FUNCTION stopover.columns_of(relation regclass)
RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
     WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped
$$;

-- Count and sum of 64-bit row hashes over the named columns, as the client computes them.
CREATE OR REPLACE FUNCTION stopover.digest_of(relation regclass, columns text[], hash text DEFAULT 'text', OUT rows bigint, OUT checksum numeric)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp SET DateStyle = 'ISO' SET IntervalStyle = 'postgres'
SET TimeZone = 'UTC' SET extra_float_digits = 1 SET bytea_output = 'hex' SET row_security = off AS $$
BEGIN
    PERFORM stopover.refuse_powers(relation);
    EXECUTE format('SELECT count(*), coalesce(sum(%s), 0) FROM %s s',
                   format(CASE hash WHEN 'record' THEN 'hash_record_extended(ROW(%s), 0)' ELSE 'hashtextextended(ROW(%s)::text, 0)' END,
                   (SELECT string_agg(format('s.%I', c), ', ') FROM unnest(columns) c)), relation)
       INTO rows, checksum;
END
$$;

-- Copies a table, or its key and one column, into stopover_backup; compared, registered, its name returned.
CREATE OR REPLACE FUNCTION stopover.backup_table(relation regclass, only_column text DEFAULT NULL)
RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off AS $$
DECLARE
    source record;
    key text[];
    chosen text[];
    backup text;
    before record;
    after record;
    stamp text := to_char(clock_timestamp() AT TIME ZONE 'UTC', '_"backup"_YYYYMMDD_HH24MISS');
BEGIN
    -- Whoever writes waits: between the copy and what follows no row may slip through.
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', relation);
    PERFORM stopover.refuse_powers(relation);
    key := stopover.key_of(relation);
    SELECT n.nspname, c.relname INTO source FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = relation;
    chosen := CASE WHEN only_column IS NULL OR key IS NULL THEN stopover.columns_of(relation)
                   WHEN only_column = ANY (key) THEN key ELSE key || only_column END;
    backup := stopover.derived_name(source.relname || coalesce('_' || only_column, ''), stamp);
    IF to_regclass(format('stopover_backup.%I', backup)) IS NOT NULL THEN
        RAISE EXCEPTION 'There is a backup stopover_backup.% already: wait a second and call again', backup USING ERRCODE = '42P07';
    END IF;
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

CREATE OR REPLACE FUNCTION stopover.safe_remove_column(table_name text, column_name text)
RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    relation regclass := to_regclass(table_name);
    backup text;
BEGIN
    IF relation IS NULL THEN
        RAISE EXCEPTION 'There is no table %', table_name USING ERRCODE = '42P01', HINT = 'Name it with its schema, for example public.chunks.';
    END IF;
    EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', relation);
    PERFORM stopover.refuse_powers(relation);
    IF NOT column_name = ANY (stopover.columns_of(relation)) THEN
        RAISE EXCEPTION 'Table % has no column %', table_name, column_name USING ERRCODE = '42703';
    END IF;
    backup := stopover.backup_table(relation, column_name);
    -- RESTRICT: a view that reads it is an error that names the view, and nothing has changed.
    EXECUTE format('ALTER TABLE %s DROP COLUMN %I RESTRICT', relation, column_name);
    RETURN backup;
END
$$;
COMMENT ON FUNCTION stopover.safe_remove_column(text, text) IS
    'Copies the column with the key into stopover_backup, compares, then drops it; returns the copy''s name';

-- How far a long scan has come, said to the session that runs it: see ScanProgress.
CREATE OR REPLACE FUNCTION stopover.tell(relation oid, place tid)
RETURNS boolean LANGUAGE plpgsql PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE NOTICE 'stopover.progress % %', relation, place;
    RETURN true;
END
$$;

-- Brings each trigger into a state, where it is not in it already. That of a table takes those of its partitions along,
-- so that these come after it.
CREATE OR REPLACE FUNCTION stopover.set_triggers(relations regclass[], names name[], states "char"[])
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
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
-- saved first, unless keep_backup is false.
CREATE OR REPLACE FUNCTION stopover.safe_rollback_table(table_name text, keep_backup boolean DEFAULT true)
RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET row_security = off AS $$
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
    PERFORM stopover.refuse_powers(relation);
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

CREATE OR REPLACE VIEW stopover.migration_log AS
SELECT r.id AS run, r.operation, r.target, r.position, r.state, r.leg, r.actor, r.host, r.created_at, r.started_at,
       r.completed_at, r.completed_at - r.started_at AS duration, r.error,
       (SELECT count(*) FROM stopover.step s WHERE s.run = r.id AND s.leg = r.leg AND s.pass = r.pass AND s.state = 'done') AS steps_done,
       (SELECT count(*) FROM stopover.step s WHERE s.run = r.id AND s.leg = r.leg AND s.pass = r.pass) AS steps
  FROM stopover.run r
 ORDER BY r.completed_at DESC NULLS FIRST, r.id DESC;
