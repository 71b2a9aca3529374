-- Views and materialized views over the table, in an order in which each comes after what it reads.
WITH RECURSIVE reads AS (
    SELECT DISTINCT w.ev_class AS reader, d.refobjid AS source
      FROM pg_depend d
      JOIN pg_rewrite w ON w.oid = d.objid
     WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass
       AND w.ev_class <> d.refobjid AND w.rulename = '_RETURN'
), closure AS (
    SELECT reader, source, 1 AS depth FROM reads WHERE source = :oid::oid
    UNION
    SELECT r.reader, r.source, c.depth + 1 FROM reads r JOIN closure c ON r.source = c.reader WHERE c.depth < 64
), dependents AS (
    SELECT reader AS oid, max(depth) AS depth, bool_or(source = :oid::oid) AS direct FROM closure GROUP BY reader
)
SELECT c.oid::bigint AS oid, c.relkind::text AS kind, n.nspname AS schema, c.relname AS name, d.depth, d.direct,
       (SELECT coalesce(json_agg(mn.nspname || '.' || m.relname), '[]')
          FROM reads r JOIN pg_class m ON m.oid = r.source AND m.relkind = 'm'
          JOIN pg_namespace mn ON mn.oid = m.relnamespace
         WHERE r.reader = c.oid AND m.oid IN (SELECT oid FROM dependents))::text AS reads_materialized,
       rtrim(pg_get_viewdef(c.oid), '; ') AS definition,
       to_json(coalesce(c.reloptions, '{}'))::text AS options, pg_get_userbyid(c.relowner) AS owner,
       c.relispopulated AS populated, obj_description(c.oid, 'pg_class') AS comment,
       -- The name in full quotes, as we write it, for it to be replaced.
       coalesce((SELECT json_agg(replace(pg_get_indexdef(i.indexrelid),
                                         format(' ON %I.%I ', n.nspname, c.relname),
                                         format(' ON "%s"."%s" ', replace(n.nspname, '"', '""'), replace(c.relname, '"', '""')))
                                 ORDER BY i.indexrelid)
                   FROM pg_index i WHERE i.indrelid = c.oid), '[]')::text AS index_sql
  FROM dependents d
  JOIN pg_class c ON c.oid = d.oid
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('v', 'm')
 ORDER BY d.depth, n.nspname, c.relname
