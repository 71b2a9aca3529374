WITH RECURSIVE family AS (
    SELECT unnest($1::bigint[])::oid AS relation
    UNION
    SELECT i.inhrelid FROM pg_inherits i JOIN family f ON f.relation = i.inhparent
), related AS (
    -- A foreign key is checked by a query over both of its tables.
    SELECT relation FROM family
    UNION SELECT c.confrelid FROM pg_constraint c JOIN family f ON f.relation = c.conrelid WHERE c.contype = 'f'
    UNION SELECT c.conrelid FROM pg_constraint c JOIN family f ON f.relation = c.confrelid WHERE c.contype = 'f'
), part AS (
    SELECT 'pg_class'::regclass AS class, r.relation AS object, r.relation FROM related r
    UNION ALL SELECT 'pg_class'::regclass, i.indexrelid, r.relation FROM pg_index i JOIN related r ON r.relation = i.indrelid
    UNION ALL SELECT 'pg_attrdef'::regclass, d.oid, r.relation FROM pg_attrdef d JOIN related r ON r.relation = d.adrelid
    UNION ALL SELECT 'pg_constraint'::regclass, c.oid, r.relation FROM pg_constraint c JOIN related r ON r.relation = c.conrelid
    UNION ALL SELECT 'pg_trigger'::regclass, t.oid, r.relation FROM pg_trigger t JOIN related r ON r.relation = t.tgrelid
    UNION ALL SELECT 'pg_policy'::regclass, p.oid, r.relation FROM pg_policy p JOIN related r ON r.relation = p.polrelid
    UNION ALL SELECT 'pg_rewrite'::regclass, w.oid, r.relation FROM pg_rewrite w JOIN related r ON r.relation = w.ev_class
    UNION ALL SELECT 'pg_statistic_ext'::regclass, s.oid, r.relation FROM pg_statistic_ext s JOIN related r ON r.relation = s.stxrelid
), step AS NOT MATERIALIZED (
    SELECT d.classid AS class, d.objid AS object, d.refclassid, d.refobjid FROM pg_depend d WHERE d.classid <> 'pg_proc'::regclass
    UNION ALL
    -- What a domain checks hangs on its constraints.
    SELECT 'pg_type'::regclass, c.contypid, d.refclassid, d.refobjid
      FROM pg_constraint c JOIN pg_depend d ON d.classid = 'pg_constraint'::regclass AND d.objid = c.oid WHERE c.contypid <> 0
), used AS (
    SELECT s.refclassid AS class, s.refobjid AS object, p.relation
      FROM part p JOIN step s ON s.class = p.class AND s.object = p.object
     WHERE s.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass)
    UNION
    SELECT s.refclassid, s.refobjid, u.relation
      FROM used u JOIN step s ON s.class = u.class AND s.object = u.object
     WHERE s.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass)
), owned AS (
    -- Whoever owns the schema may drop a table and make another of its name; whoever has TRIGGER may add one.
    SELECT n.oid AS object, n.nspowner AS owner, format('schema %I', n.nspname) AS name
      FROM related r JOIN pg_class c ON c.oid = r.relation JOIN pg_namespace n ON n.oid = c.relnamespace
    UNION SELECT r.relation, a.grantee, format('TRIGGER on %I.%I', n.nspname, c.relname)
      FROM related r JOIN pg_class c ON c.oid = r.relation JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a
     WHERE a.privilege_type = 'TRIGGER'
    UNION
    SELECT r.relation AS object, c.relowner AS owner, format('%I.%I', n.nspname, c.relname) AS name
      FROM related r JOIN pg_class c ON c.oid = r.relation JOIN pg_namespace n ON n.oid = c.relnamespace
    UNION SELECT p.oid, p.proowner, format('%s', p.oid::regprocedure) FROM used u JOIN pg_proc p ON u.class = 'pg_proc'::regclass AND p.oid = u.object
    UNION SELECT o.oid, o.oprowner, format('operator %s', o.oid::regoperator) FROM used u JOIN pg_operator o ON u.class = 'pg_operator'::regclass AND o.oid = u.object
    UNION SELECT t.oid, t.typowner, format('type %s', t.oid::regtype) FROM used u JOIN pg_type t ON u.class = 'pg_type'::regclass AND t.oid = u.object
)
SELECT DISTINCT format('%s (%s)', o.name, CASE WHEN o.owner = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(o.owner)::text END) FROM owned o WHERE NOT 