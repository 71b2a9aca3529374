SELECT DISTINCT CASE WHEN x.grantee = 0 THEN '' ELSE pg_get_userbyid(x.grantee) END AS grantee
  FROM pg_default_acl d
  LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace, aclexplode(d.defaclacl) x
 WHERE d.defaclobjtype = 'r' AND (d.defaclnamespace = 0 OR n.nspname = :schema)
   AND pg_get_userbyid(d.defaclrole) = current_user AND x.grantee <> d.defaclrole
