SELECT c.contype::text AS kind, c.conname AS name, '' AS schema, c.conrelid::bigint AS relation, c.confrelid::bigint AS referenced,
       coalesce((SELECT json_agg(a.attname ORDER BY k.place)
                   FROM pg_catalog.unnest(c.conkey) WITH ORDINALITY AS k(number, place)
                   JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number), '[]'::json) AS columns,
       pg_catalog.pg_get_constraintdef(c.oid) AS definition, c.convalidated AS validated, c.conindid::bigint AS index_oid
  FROM pg_catalog.pg_constraint c
  JOIN pg_catalog.pg_class r ON r.oid = c.conrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
UNION ALL
SELECT 'trigger', t.tgname, '', t.tgrelid::bigint, 0, '[]'::json, p.proname, t.tgenabled <> 'D', 0
  FROM pg_catalog.pg_trigger t
  JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
 WHERE NOT t.tgisinternal
UNION ALL
SELECT 'statistics', s.stxname, n.nspname, s.stxrelid::bigint, 0, '[]'::json, '', true, 0
  FROM pg_catalog.pg_statistic_ext s
  JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
