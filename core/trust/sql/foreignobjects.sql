-- What others than superusers have in the database, outside of the server's own schemas: owner, number of objects, and the first
-- of them, a row each. In the place of the word in capitals the program puts whether f.owner is trusted.
WITH spaces AS (
    SELECT oid, nspname, nspowner FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$)'
), found AS (
    -- Whoever owns a schema may drop a table in it and make another of its name; whoever has TRIGGER may add one; whoever may
    -- create a function or an operator may do so at any moment, and a better match than the one that was meant.
    SELECT datdba AS owner, format('database %I', datname) AS name FROM pg_database WHERE datname = current_database()
    UNION ALL
    SELECT a.grantee, format('CREATE on database %I', d.datname) FROM pg_database d, aclexplode(d.datacl) a
     WHERE d.datname = current_database() AND a.privilege_type = 'CREATE' AND a.grantee NOT IN (0, d.datdba)
    UNION ALL
    SELECT a.grantee, format('CREATE on schema %I', n.nspname) FROM pg_namespace n JOIN spaces s USING (oid), aclexplode(n.nspacl) a
     WHERE a.privilege_type = 'CREATE' AND a.grantee NOT IN (0, n.nspowner)
    UNION ALL
    SELECT nspowner, format('schema %I', nspname) FROM spaces
    UNION ALL
    SELECT c.relowner, format('%I.%I', s.nspname, c.relname) FROM pg_class c JOIN spaces s ON s.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
    UNION ALL
    SELECT a.grantee, format('TRIGGER on %I.%I', s.nspname, c.relname)
      FROM pg_class c JOIN spaces s ON s.oid = c.relnamespace, aclexplode(c.relacl) a WHERE a.privilege_type = 'TRIGGER'
    UNION ALL
    SELECT p.proowner, format('%I.%I()', s.nspname, p.proname) FROM pg_proc p JOIN spaces s ON s.oid = p.pronamespace
    UNION ALL
    SELECT t.typowner, format('domain %I.%I', s.nspname, t.typname) FROM pg_type t JOIN spaces s ON s.oid = t.typnamespace
     WHERE t.typtype = 'd'
    UNION ALL
    SELECT o.oprowner, format('operator %I.%s', s.nspname, o.oprname) FROM pg_operator o JOIN spaces s ON s.oid = o.oprnamespace
), owned AS (
    SELECT CASE WHEN pg_get_userbyid(owner) = 'pg_database_owner' THEN (SELECT datdba FROM pg_database WHERE datname = current_database())
                ELSE owner END AS owner, name FROM found
), foreign_ones AS (
    -- What Stopover keeps, and what may still be made, is named last.
    SELECT f.owner, f.name, count(*) OVER (PARTITION BY f.owner) AS number,
           row_number() OVER (PARTITION BY f.owner ORDER BY f.name ~ '(^|[ .])stopover|^CREATE on ', f.name) AS place
      FROM owned f WHERE NOT coalesce(TRUSTED, false)
)
SELECT CASE WHEN owner = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(owner)::text END, number, name, place
  FROM foreign_ones WHERE place <= $1::int ORDER BY number DESC, 1, place
