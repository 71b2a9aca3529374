SELECT pg_catalog.format_type(t.oid, NULL) AS name, t.typtype::text AS kind,
       t.typtype = 'd' AND (t.typnotnull OR t.typdefault IS NOT NULL
                            OR EXISTS (SELECT FROM pg_catalog.pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c')) AS constrained,
       coalesce(pg_catalog.format_type(nullif(t.typbasetype, 0), t.typtypmod), '') AS base
  FROM pg_catalog.pg_type t
  JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
 WHERE t.typtype IN ('d', 'e')
    OR (t.typtype = 'c' AND EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
