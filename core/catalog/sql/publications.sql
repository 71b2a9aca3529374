SELECT p.pubname AS name, p.puballtables AS all_tables, false AS by_schema, p.pubviaroot AS via_root,
       right(coalesce((SELECT pg_get_expr(r.prqual, r.prrelid) FROM pg_publication_rel r
                        WHERE r.prpubid = p.oid AND r.prrelid = :oid::oid), ''), 100000) AS row_filter,
       coalesce((SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
                   FROM pg_publication_rel r, unnest(r.prattrs::int2[]) k
                   JOIN pg_attribute a ON a.attrelid = :oid::oid AND a.attnum = k
                  WHERE r.prpubid = p.oid AND r.prrelid = :oid::oid), '') AS column_list
  FROM pg_publication p
 WHERE p.puballtables OR EXISTS (SELECT FROM pg_publication_rel r WHERE r.prpubid = p.oid AND r.prrelid = :oid::oid)
UNION ALL
SELECT p.pubname, false, true, p.pubviaroot, '', ''
  FROM pg_publication p
  JOIN pg_publication_namespace pn ON pn.pnpubid = p.oid
  JOIN pg_class c ON c.relnamespace = pn.pnnspid
 WHERE c.oid = :oid::oid
