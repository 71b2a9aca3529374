SELECT p.pubname AS name, p.puballtables AS all_tables, false AS by_schema, false AS via_root, '' AS row_filter, '' AS column_list
  FROM pg_publication p
 WHERE p.puballtables OR EXISTS (SELECT FROM pg_publication_rel r WHERE r.prpubid = p.oid AND r.prrelid = :oid::oid)
