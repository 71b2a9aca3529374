SELECT ic.relname AS name, n.nspname AS schema, i.indisunique AS is_unique, i.indisprimary AS is_primary,
       i.indisvalid AS valid, i.indisreplident AS replica_identity, i.indexprs IS NOT NULL AS has_expressions,
       i.indpred IS NOT NULL AS partial, i.indimmediate AS immediate,
       NOT EXISTS (SELECT FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(attnum, pos)
                     LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                    WHERE k.pos <= i.indnkeyatts AND NOT coalesce(a.attnotnull, false)) AS all_not_null,
       (SELECT json_agg(coalesce(a.attname, '') ORDER BY k.pos)
          FROM unnest(i.indkey::int2[]) WITH ORDINALITY k(attnum, pos)
          LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
         WHERE k.pos <= i.indnkeyatts)::text AS key_columns,
       right(pg_get_indexdef(i.indexrelid),
             -length(format('CREATE %sINDEX %I ON %s%I.%I ', CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END,
                            ic.relname, CASE ic.relkind WHEN 'I' THEN 'ONLY ' ELSE '' END, tn.nspname, tc.relname))) AS tail_sql,
       con.conname AS constraint_name, pg_get_constraintdef(con.oid) AS constraint_sql,
       obj_description(i.indexrelid, 'pg_class') AS comment
  FROM pg_index i
  JOIN pg_class ic ON ic.oid = i.indexrelid
  JOIN pg_namespace n ON n.oid = ic.relnamespace
  JOIN pg_class tc ON tc.oid = i.indrelid
  JOIN pg_namespace tn ON tn.oid = tc.relnamespace
  LEFT JOIN pg_constraint con ON con.conindid = i.indexrelid AND con.conrelid = i.indrelid
                             AND con.contype IN ('p', 'u')
 WHERE i.indrelid = :oid::oid
 ORDER BY i.indisprimary DESC, ic.relname
