SELECT con.contype::text AS type, con.conname AS name, n.nspname AS table_schema, c.relname AS table_name,
       fn.nspname AS referenced_schema, f.relname AS referenced_name,
       coalesce((SELECT json_agg(a.attname ORDER BY k.pos)
                   FROM unnest(con.confkey) WITH ORDINALITY k(attnum, pos)
                   JOIN pg_attribute a ON a.attrelid = con.confrelid AND a.attnum = k.attnum), '[]')::text AS referenced_columns,
       :foreign_key_join AS join_sql,
       con.confrelid = :oid::oid AND con.contype = 'f' AND con.conrelid <> :oid::oid AS incoming,
       con.confrelid = con.conrelid AND con.contype = 'f' AS self_reference,
       replace(pg_get_constraintdef(con.oid), ' NOT VALID', '') AS definition, con.convalidated AS validated,
       c.relkind = 'p' AS table_is_partitioned,
       CASE c.relkind WHEN 'p' THEN (SELECT count(*) FROM pg_partition_tree(c.oid) t WHERE t.isleaf) ELSE 1 END AS table_leaves,
       obj_description(con.oid, 'pg_constraint') AS comment
  FROM pg_constraint con
  JOIN pg_class c ON c.oid = con.conrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_class f ON f.oid = con.confrelid
  LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
 -- A key that refers to a partitioned table has children, one for each partition: they come with it.
 WHERE (con.conrelid = :oid::oid AND con.contype IN ('c', 'f', 'x') AND con.conparentid = 0)
    OR (con.confrelid = :oid::oid AND con.contype = 'f' AND con.conparentid = 0)
 ORDER BY con.conname
