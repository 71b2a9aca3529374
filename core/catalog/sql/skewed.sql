SELECT n.nspname AS schema, c.relname AS name, count(*)::int AS partitions, sum(greatest(l.reltuples, 0))::float8 AS rows,
       sum(pg_total_relation_size(l.oid))::bigint AS bytes,
       coalesce(max(l.reltuples) / nullif(avg(greatest(l.reltuples, 0)), 0), 0)::float8 AS skew
  FROM pg_partitioned_table p
  JOIN pg_class c ON c.oid = p.partrelid AND NOT c.relispartition
  JOIN pg_namespace n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL pg_partition_tree(c.oid) t
  JOIN pg_class l ON l.oid = t.relid
 WHERE t.isleaf AND t.relid <> c.oid AND n.nspname NOT LIKE 'stopover%'
 GROUP BY n.nspname, c.relname
 ORDER BY skew DESC, bytes DESC
 LIMIT 50
