-- What depends on the table or on its row type in a way that a move cannot carry over.
SELECT 'rule' AS kind, w.rulename::text AS object, pg_get_ruledef(w.oid) AS detail
  FROM pg_rewrite w WHERE w.ev_class = :oid::oid
UNION ALL
-- Bound by oid: after the swap that is the retired table.
SELECT 'rule.other', format('%I on %s', w.rulename, w.ev_class::regclass), pg_get_ruledef(w.oid)
  FROM pg_rewrite w
 WHERE w.ev_class <> :oid::oid AND w.rulename <> '_RETURN'
   AND EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
                  AND d.refclassid = 'pg_class'::regclass AND d.refobjid = :oid::oid)
UNION ALL
SELECT 'extension_member', e.extname::text, ''
  FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
 WHERE d.classid = 'pg_class'::regclass AND d.objid = :oid::oid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
UNION ALL
-- Kinds that nothing here knows.
SELECT DISTINCT 'dependent.unknown', pg_describe_object(d.classid, d.objid, 0), ''
  FROM pg_depend d
 WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = :oid::oid AND d.deptype IN ('n', 'a')
   AND d.classid NOT IN ('pg_attrdef'::regclass, 'pg_class'::regclass, 'pg_constraint'::regclass, 'pg_policy'::regclass,
                         'pg_proc'::regclass, 'pg_publication_rel'::regclass, 'pg_rewrite'::regclass,
                         'pg_statistic_ext'::regclass, 'pg_trigger'::regclass)
UNION ALL
SELECT 'function_body', p.oid::regprocedure::text, 'BEGIN ATOMIC'
  FROM pg_depend d JOIN pg_proc p ON p.oid = d.objid
 WHERE d.classid = 'pg_proc'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid = :oid::oid
UNION ALL
SELECT 'row_type_function', p.oid::regprocedure::text, format_type(ty.oid, NULL)
  FROM pg_type ty JOIN pg_depend d ON d.refclassid = 'pg_type'::regclass AND d.refobjid IN (ty.oid, ty.typarray)
  JOIN pg_proc p ON p.oid = d.objid AND d.classid = 'pg_proc'::regclass
 WHERE ty.typrelid = :oid::oid
UNION ALL
SELECT 'row_type_column', format('%s.%I', c.oid::regclass, a.attname), format_type(a.atttypid, a.atttypmod)
  FROM pg_type ty JOIN pg_attribute a ON a.atttypid IN (ty.oid, ty.typarray) AND NOT a.attisdropped
  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p', 'm', 'f', 'v')
 WHERE ty.typrelid = :oid::oid
UNION ALL
SELECT DISTINCT 'prepared_transaction', x.gid, x.owner::text
  FROM pg_prepared_xacts x
  -- Until a restart its locks stand under the virtual transaction that it had; the lock on its own id tells which.
  JOIN pg_locks own ON own.locktype = 'transactionid' AND own.transactionid = x.transaction AND own.pid IS NULL
  JOIN pg_locks l ON l.virtualtransaction = own.virtualtransaction AND l.pid IS NULL
 WHERE l.relation = :oid::oid AND l.locktype = 'relation' AND x.database = current_database()
UNION ALL
SELECT DISTINCT 'view.group_by_key', v.oid::regclass::text, con.conname::text
  FROM pg_constraint con
  JOIN pg_depend d ON d.refclassid = 'pg_constraint'::regclass AND d.refobjid = con.oid AND d.classid = 'pg_rewrite'::regclass
  JOIN pg_rewrite w ON w.oid = d.objid
  JOIN pg_class v ON v.oid = w.ev_class
 WHERE con.conrelid = :oid::oid
UNION ALL
SELECT 'policy_of_other_table', format('%s on %s', p.polname, p.polrelid::regclass), ''
  FROM pg_depend d JOIN pg_policy p ON p.oid = d.objid
 WHERE d.classid = 'pg_policy'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid = :oid::oid
   AND p.polrelid <> :oid::oid
UNION ALL
-- The tree of the condition holds the oid where a subquery reads the table.
SELECT 'policy_reads_itself', p.polname::text, ''
  FROM pg_policy p
 WHERE p.polrelid = :oid::oid
   AND concat(p.polqual::text, p.polwithcheck::text) ~ format(':relid %s ', :oid::oid)
UNION ALL
SELECT 'subscription', format('subscription relation %s', :oid::oid::regclass), ''
  FROM pg_subscription_rel r WHERE r.srrelid = :oid::oid
UNION ALL
-- Of a publication that new tables become members of by themselves; replay deletes from them.
SELECT 'publication.no_identity', p.pubname::text, ''
  FROM pg_publication p JOIN pg_publication_tables v ON v.pubname = p.pubname
  JOIN pg_class c ON c.oid = :oid::oid AND c.relname = v.tablename
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = v.schemaname
 WHERE p.pubdelete AND NOT EXISTS (SELECT FROM pg_publication_rel r WHERE r.prpubid = p.oid AND r.prrelid = c.oid)
   AND (c.relreplident = 'n' OR (c.relreplident = 'd'
        AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)))
UNION ALL
SELECT 'sequence_shared', format('%s used by %s.%I', s.oid::regclass, ad.adrelid::regclass, a.attname), ''
  FROM pg_depend own
  JOIN pg_class s ON s.oid = own.objid AND s.relkind = 'S' AND own.deptype = 'a' AND own.refobjid = :oid::oid
  JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = s.oid AND d.classid = 'pg_attrdef'::regclass
  JOIN pg_attrdef ad ON ad.oid = d.objid AND ad.adrelid <> :oid::oid
  JOIN pg_attribute a ON a.attrelid = ad.adrelid AND a.attnum = ad.adnum
  JOIN pg_class tree ON tree.oid = coalesce(pg_partition_root(ad.adrelid), ad.adrelid)
  JOIN pg_namespace place ON place.oid = tree.relnamespace
 -- The table's own partitions, and what a run keeps of it, take their numbers from it too.
 WHERE tree.oid <> :oid::oid AND place.nspname <> 'stopover_retired' AND place.nspname NOT LIKE 'stopover\_stage\_%'
UNION ALL
SELECT 'event_trigger', e.evtname::text, e.evtevent::text
  FROM pg_event_trigger e WHERE e.evtenabled <> 'D' AND e.evtevent IN ('ddl_command_start', 'ddl_command_end', 'sql_drop', 'table_rewrite')
