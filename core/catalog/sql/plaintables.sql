SELECT n.nspname AS schema, c.relname AS name, c.reltuples::float8 AS rows, pg_total_relation_size(c.oid) AS bytes,
       c.relpersistence::text AS persistence, has_table_privilege(c.oid, 'SELECT') AS readable,
       pg_has_role(c.relowner, 'USAGE') AS owned, EXISTS (SELECT FROM pg_inherits i WHERE c.oid IN (i.inhparent, i.inhrelid)) AS inherits
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind = 'r' AND NOT c.relispartition AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
   AND n.nspname NOT LIKE 'stopover%'
 ORDER BY bytes DESC, n.nspname, c.relname
 LIMIT 2000
