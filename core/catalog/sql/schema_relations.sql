SELECT c.oid::bigint AS oid, n.nspname AS schema, c.relname AS name, c.relkind::text AS kind,
       c.reltuples::float8 AS rows, c.relpages::bigint * 8192 AS bytes,
       coalesce(pg_catalog.pg_get_partkeydef(CASE WHEN c.relkind = 'p' THEN c.oid END), '') AS partition_key,
       coalesce(p.partdefid, 0)::bigint AS default_partition,
       c.relispartition AS is_partition,
       coalesce(i.indrelid, 0)::bigint AS indexed_table,
       CASE WHEN i.indexrelid IS NULL THEN '[]'::json ELSE
            (SELECT json_agg(coalesce(a.attname, '') ORDER BY k.place)
               FROM pg_catalog.unnest(i.indkey::int2[]) WITH ORDINALITY AS k(number, place)
               LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
              WHERE k.place <= i.indnkeyatts) END AS index_columns,
       coalesce(i.indisunique, false) AS is_unique, coalesce(i.indisprimary, false) AS is_primary,
       i.indpred IS NOT NULL AS is_partial, coalesce(i.indisvalid, true) AS is_valid,
       pg_catalog.pg_has_role(c.relowner, 'USAGE') AS owned,
       coalesce((SELECT json_agg(h.inhparent::bigint::text) FROM pg_catalog.pg_inherits h WHERE h.inhrelid = c.oid), '[]'::json) AS parents
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
  LEFT JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = c.oid
 WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
