SELECT t.tgname AS name, pg_get_triggerdef(t.oid) AS definition, t.tgenabled::text AS enabled,
       replace(pg_get_triggerdef(t.oid), format(' ON %s ', t.tgrelid::regclass), ' ON ' || chr(1) || ' ') AS frame,
       t.tgnewtable IS NOT NULL OR t.tgoldtable IS NOT NULL AS transition_tables,
       (t.tgtype & 3) = 3 AS before_row, t.tgconstraint <> 0 AS is_constraint,
       p.prosrc ~* 'TG_(TABLE_NAME|RELNAME|RELID|TABLE_SCHEMA)' AS mentions_table_name,
       p.oid::regprocedure::text AS function, obj_description(t.oid, 'pg_trigger') AS comment
  FROM pg_trigger t
  JOIN pg_proc p ON p.oid = t.tgfoid
 WHERE t.tgrelid = :oid::oid AND NOT t.tgisinternal
   AND NOT EXISTS (SELECT FROM pg_namespace n WHERE n.oid = p.pronamespace AND n.nspname = 'stopover')
 ORDER BY t.tgname
