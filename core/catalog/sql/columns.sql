-- attver is an internal option of PostgreSQL 15.20: pg_dump hides it, SET ignores it, and so do we.
SELECT a.attname AS name, a.attnum AS number, format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull AS not_null, pg_get_expr(d.adbin, d.adrelid) AS default_sql,
       (SELECT format('%I.%I', n.nspname, c.collname) FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace
         WHERE c.oid = a.attcollation AND c.collname <> 'default') AS collation,
       a.attidentity::text AS identity, a.attgenerated <> '' AS generated,
       coalesce(a.attstattarget, -1) AS statistics_target,
       own.equality, own.greater,
       to_json(ARRAY(SELECT o FROM unnest(a.attoptions) o WHERE o NOT LIKE 'pg_attver=%' AND o NOT LIKE 'attver=%'))::text AS options
  FROM pg_attribute a
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
 -- Of the type itself, below its domains; a type without order has none, and is in no key.
  LEFT JOIN LATERAL (
       WITH RECURSIVE base(oid, below, depth) AS (
            SELECT t.oid, t.typbasetype, 0 FROM pg_type t WHERE t.oid = a.atttypid
            UNION ALL SELECT t.oid, t.typbasetype, b.depth + 1 FROM base b JOIN pg_type t ON t.oid = b.below)
       SELECT min(format('OPERATOR(%I.%s)', n.nspname, o.oprname)) FILTER (WHERE p.amopstrategy = 3) AS equality,
              min(format('OPERATOR(%I.%s)', n.nspname, o.oprname)) FILTER (WHERE p.amopstrategy = 5) AS greater
         FROM (SELECT oid FROM base ORDER BY depth DESC LIMIT 1) b
         JOIN pg_opclass c ON c.opcintype = b.oid AND c.opcdefault
         JOIN pg_am m ON m.oid = c.opcmethod AND m.amname = 'btree'
         JOIN pg_amop p ON p.amopfamily = c.opcfamily AND p.amoplefttype = c.opcintype AND p.amoprighttype = c.opcintype
         JOIN pg_operator o ON o.oid = p.amopopr
         JOIN pg_namespace n ON n.oid = o.oprnamespace AND n.nspname <> 'pg_catalog') own ON true
 WHERE a.attrelid = :oid::oid AND a.attnum > 0 AND NOT a.attisdropped
 ORDER BY a.attnum
