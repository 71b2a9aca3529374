-- No key column: it is an expression. The checks are those that each partition has to have.
SELECT c.oid::bigint AS oid, p.partnatts::bigint AS columns, quote_ident(a.attname) AS key,
       format_type(a.atttypid, a.atttypmod) AS type,
       format_type(coalesce(nullif(t.typbasetype, 0), t.oid), NULL) AS base_type,
       (SELECT coalesce(json_agg(con.conname), '[]')::text FROM pg_constraint con WHERE con.conrelid = c.oid AND con.contype = 'c') AS checks
  FROM pg_class c
  JOIN pg_partitioned_table p ON p.partrelid = c.oid
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.partattrs[0] AND a.attnum > 0
  LEFT JOIN pg_type t ON t.oid = a.atttypid
 WHERE c.oid = to_regclass(:table) AND p.partstrat = 'r'
