-- Of one table, what readTable() leaves out since a move does not need it: where its indexes are stored and with which
-- options, triggers that are its own (a clone has a parent; before 13 it is internal), ours included, foreign keys that no
-- parent has, and the columns that its partition key and its policies read, also within expressions.
SELECT 'index' AS what, ic.relname::text AS name, coalesce(ts.spcname::text, '') AS text,
       coalesce(array_to_string(ic.reloptions, ', '), '') AS options, '' AS state, '' AS comment
  FROM pg_index i
  JOIN pg_class ic ON ic.oid = i.indexrelid
  LEFT JOIN pg_tablespace ts ON ts.oid = ic.reltablespace
 WHERE i.indrelid = :oid::oid AND (ts.spcname IS NOT NULL OR ic.reloptions IS NOT NULL)
UNION ALL
SELECT 'trigger', t.tgname, replace(pg_get_triggerdef(t.oid), format(' ON %s ', t.tgrelid::regclass), ' ON ' || chr(1) || ' '), '', t.tgenabled::text, coalesce(obj_description(t.oid, 'pg_trigger'), '')
  FROM pg_trigger t
 WHERE t.tgrelid = :oid::oid AND NOT t.tgisinternal
   AND coalesce((pg_catalog.to_jsonb(t) ->> 'tgparentid')::oid, 0) = 0
UNION ALL
SELECT 'foreign_key', con.conname, '', '', '', ''
  FROM pg_constraint con
 WHERE con.conrelid = :oid::oid AND con.contype = 'f' AND con.conparentid = 0
UNION ALL
SELECT 'publication', p.pubname, '', '', '', ''
  FROM pg_publication p JOIN pg_publication_rel r ON r.prpubid = p.oid
 WHERE r.prrelid = :oid::oid
UNION ALL
SELECT 'key', pg_get_partkeydef(p.partrelid), p.partstrat::text, CASE WHEN p.partexprs IS NULL THEN '' ELSE 'expression' END,
       (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a
         WHERE a.attrelid = p.partrelid AND (a.attnum = ANY (p.partattrs::int2[]) OR EXISTS (SELECT FROM pg_depend d
                WHERE d.classid = 'pg_class'::regclass AND d.objid = p.partrelid AND d.objsubid = a.attnum AND d.deptype = 'i'
                  AND d.refclassid = 'pg_class'::regclass AND d.refobjid = p.partrelid AND d.refobjsubid = 0))), ''
  FROM pg_partitioned_table p
 WHERE p.partrelid = :oid::oid
UNION ALL
SELECT 'policy', pol.polname, '', '',
       (SELECT string_agg(DISTINCT quote_ident(a.attname), ', ') FROM pg_depend d
          JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
         WHERE d.classid = 'pg_policy'::regclass AND d.objid = pol.oid
           AND d.refclassid = 'pg_class'::regclass AND d.refobjid = pol.polrelid), ''
  FROM pg_policy pol
 WHERE pol.polrelid = :oid::oid
 ORDER BY 1, 2
