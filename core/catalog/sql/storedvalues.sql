-- Generated columns and checks whose result can change although no row does: they call something that is not built in,
-- since on what is built in nothing is recorded to depend.
SELECT 'stored.generated' AS rule, a.attname::text AS name, pg_get_expr(ad.adbin, ad.adrelid) AS expression,
       format_type(a.atttypid, a.atttypmod) AS type,
       (SELECT min(base.attname::text)
          FROM pg_depend d JOIN pg_attribute base ON base.attrelid = a.attrelid AND base.attnum = d.refobjsubid
         WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid > 0
           AND d.refobjsubid <> a.attnum
           AND (d.classid = 'pg_attrdef'::regclass AND d.objid = ad.oid
                OR d.classid = 'pg_class'::regclass AND d.objid = a.attrelid AND d.objsubid = a.attnum)) AS base
  FROM pg_attribute a JOIN pg_attrdef ad ON ad.adrelid = a.attrelid AND ad.adnum = a.attnum
 WHERE a.attrelid = :oid::oid AND a.attgenerated = 's'
   -- Before 15 it is the column that depends on what its expression calls.
   AND EXISTS (SELECT FROM pg_depend d
                WHERE (d.classid = 'pg_attrdef'::regclass AND d.objid = ad.oid
                       OR d.classid = 'pg_class'::regclass AND d.objid = a.attrelid AND d.objsubid = a.attnum)
                  AND d.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass))
UNION ALL
SELECT 'stored.check', c.conname::text, pg_get_expr(c.conbin, c.conrelid), NULL, NULL
  FROM pg_constraint c
 WHERE c.conrelid = :oid::oid AND c.contype = 'c' AND c.convalidated
   AND EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_constraint'::regclass AND d.objid = c.oid
                  AND d.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass))
 ORDER BY 1, 2
