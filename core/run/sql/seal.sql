-- Nobody but their owner may change what is in our schemas, or call our functions, whatever ALTER DEFAULT PRIVILEGES grants to
-- others with each new object. Reading, and USAGE of a schema, are left to whom they were granted.
DO $seal$
DECLARE
    found record;
BEGIN
    FOR found IN
        SELECT format('SCHEMA %I', n.nspname) AS object, a.privilege_type AS privilege, a.grantee
          FROM pg_namespace n, aclexplode(n.nspacl) a
         WHERE n.nspname IN ('stopover', 'stopover_backup', 'stopover_retired') AND a.grantee <> n.nspowner AND a.privilege_type = 'CREATE'
        UNION ALL
        SELECT format('%s %I.%I', CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, n.nspname, c.relname), a.privilege_type, a.grantee
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a
         WHERE n.nspname IN ('stopover', 'stopover_backup') AND a.grantee <> c.relowner AND a.privilege_type <> 'SELECT'
        UNION ALL
        SELECT format('TABLE %I.%I', n.nspname, c.relname), format('%s (%I)', a.privilege_type, t.attname), a.grantee
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a
         WHERE n.nspname IN ('stopover', 'stopover_backup') AND a.grantee <> c.relowner AND a.privilege_type <> 'SELECT'
        UNION ALL
        SELECT format('ROUTINE %s', p.oid::regprocedure), a.privilege_type, a.grantee
          FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
         WHERE n.nspname = 'stopover' AND a.grantee <> p.proowner
    LOOP
        EXECUTE format('REVOKE %s ON %s FROM %s CASCADE', found.privilege, found.object,
                       CASE found.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(found.grantee)) END);
    END LOOP;
END
$seal$;
