SELECT c.oid::bigint AS oid, c.relkind::text AS kind, pg_get_userbyid(c.relowner) AS owner,
       c.relpersistence::text AS persistence, c.reltuples::float8 AS rows,
       (pg_relation_size(c.oid) / current_setting('block_size')::int)::bigint AS pages,
       pg_total_relation_size(c.oid) AS bytes, pg_relation_filenode(c.oid)::bigint AS file_node,
       c.relrowsecurity AS row_security, c.relforcerowsecurity AS force_row_security,
       c.relreplident::text AS replica_identity, obj_description(c.oid, 'pg_class') AS comment,
       to_json(coalesce(c.reloptions, '{}'))::text AS options,
       to_json(coalesce(t.reloptions, '{}'))::text AS toast_options,
       am.amname AS access_method, ts.spcname AS tablespace, c.relispartition AS is_partition,
       EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid) AS has_parents,
       EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = c.oid) AS has_children,
       EXISTS (SELECT FROM pg_rewrite w WHERE w.ev_class = c.oid) AS has_rules,
       c.relacl IS NULL AS default_acl,
       pg_has_role(c.relowner, 'USAGE') AS owned
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
  LEFT JOIN pg_am am ON am.oid = c.relam
  LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace
 WHERE n.nspname = :schema AND c.relname = :name AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
