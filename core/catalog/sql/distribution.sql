SELECT CASE p.partstrat WHEN 'l' THEN 'list' WHEN 'r' THEN 'range' ELSE 'hash' END AS strategy,
       regexp_replace(pg_get_partkeydef(c.oid), '^[A-Z]+ [(](.*)[)]$', '\1') AS key,
       ln.nspname AS partition_schema, l.relname AS partition,
       pg_get_expr(l.relpartbound, l.oid) AS bounds, pg_get_expr(l.relpartbound, l.oid) = 'DEFAULT' AS is_default,
       l.reltuples::float8 AS rows, pg_total_relation_size(l.oid) AS bytes
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_partitioned_table p ON p.partrelid = c.oid
  LEFT JOIN LATERAL pg_partition_tree(c.oid) tree ON tree.isleaf AND tree.relid <> c.oid
  LEFT JOIN pg_class l ON l.oid = tree.relid
  LEFT JOIN pg_namespace ln ON ln.oid = l.relnamespace
 WHERE n.nspname = :schema AND c.relname = :name
 ORDER BY ln.nspname, l.relname
