SELECT n.nspname AS schema, c.relname AS name,
       CASE p.partstrat WHEN 'l' THEN 'list' WHEN 'r' THEN 'range' ELSE 'hash' END AS strategy,
       regexp_replace(pg_get_partkeydef(c.oid), '^[A-Z]+ [(](.*)[)]$', '\1') AS key,
       leaves.n AS partitions, leaves.rows, leaves.bytes
  FROM pg_partitioned_table p
  JOIN pg_class c ON c.oid = p.partrelid AND NOT c.relispartition
  JOIN pg_namespace n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL (
      SELECT count(*)::int AS n, coalesce(sum(greatest(l.reltuples, 0)), 0)::float8 AS rows,
             coalesce(sum(pg_total_relation_size(l.oid)), 0)::bigint AS bytes
        FROM pg_partition_tree(c.oid) t JOIN pg_class l ON l.oid = t.relid WHERE t.isleaf AND t.relid <> c.oid) leaves
 WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%'
 ORDER BY n.nspname, c.relname
