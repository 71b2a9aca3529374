-- Of one table, what readTable() leaves out since a move does not need it: where its indexes are stored and with which
-- options, triggers that are its own (a clone has a parent; before 13 it is internal), ours included, and foreign keys
-- that no parent has.
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
       (SELECT string_agg(quote_ident(a.attname), ', ') FROM unnest(p.partattrs::int2[]) k
          JOIN pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = k), ''
  FROM pg_partitioned_table p
 WHERE p.partrelid = :oid::oid
 ORDER BY 1, 2
