SELECT '' AS column_name, x.privilege_type AS privilege,
       CASE WHEN x.grantee = 0 THEN '' ELSE pg_get_userbyid(x.grantee) END AS grantee,
       x.is_grantable AS grantable, x.grantor = c.relowner AS by_owner
  FROM pg_class c, aclexplode(c.relacl) x
 WHERE c.oid = :oid::oid
UNION ALL
SELECT a.attname, x.privilege_type, CASE WHEN x.grantee = 0 THEN '' ELSE pg_get_userbyid(x.grantee) END,
       x.is_grantable, x.grantor = c.relowner
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid, aclexplode(a.attacl) x
 WHERE c.oid = :oid::oid AND NOT a.attisdropped
 ORDER BY 1, 3, 2
