-- attver is an internal option of PostgreSQL 15.20: pg_dump hides it, SET ignores it, and so do we.
SELECT a.attname AS name, a.attnum AS number, format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull AS not_null, pg_get_expr(d.adbin, d.adrelid) AS default_sql,
       (SELECT format('%I.%I', n.nspname, c.collname) FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace
         WHERE c.oid = a.attcollation AND c.collname <> 'default') AS collation,
       a.attidentity::text AS identity, a.attgenerated <> '' AS generated,
       coalesce(a.attstattarget, -1) AS statistics_target,
       (WITH RECURSIVE base(type, modifier, depth) AS (
            SELECT t.typbasetype, t.typtypmod, 1 FROM pg_type t WHERE t.oid = a.atttypid AND t.typtype = 'd'
            UNION ALL
            SELECT t.typbasetype, t.typtypmod, b.depth + 1 FROM base b JOIN pg_type t ON t.oid = b.type AND t.typtype = 'd')
        SELECT format_type(type, modifier) FROM base ORDER BY depth DESC LIMIT 1) AS base_type,
       own.compared_type, own.equal, own.greater, own.not_less,
       to_json(ARRAY(SELECT o FROM unnest(a.attoptions) o WHERE o NOT LIKE 'pg_attver=%' AND o NOT LIKE 'attver=%'))::text AS options
  FROM pg_attribute a
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  LEFT JOIN LATERAL :own_operators own ON true
 WHERE a.attrelid = :oid::oid AND a.attnum > 0 AND NOT a.attisdropped
 ORDER BY a.attnum
