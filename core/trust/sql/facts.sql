-- What stands in our schemas: where, of what, which of its properties, under which name, with which value, and for owners
-- and grants the role. It reads pg_catalog alone, whatever the search path is, and evaluates nothing that others have made:
-- expressions are printed, never computed. What is in stopover_retired belongs to users; of it only the schema is looked at.
WITH spaces AS (
    SELECT n.oid, n.nspname, n.nspowner, n.nspacl FROM pg_catalog.pg_namespace n
     WHERE n.nspname OPERATOR(pg_catalog.=) ANY (ARRAY['stopover', 'stopover_backup', 'stopover_retired']::pg_catalog.name[])
), relations AS (
    SELECT c.*, s.nspname, s.nspowner, pg_catalog.format('%I.%I', s.nspname, c.relname) AS object
      FROM pg_catalog.pg_class c JOIN spaces s ON s.oid OPERATOR(pg_catalog.=) c.relnamespace
     -- The sequence of a column is its table's, and goes where that goes.
     WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE c.relkind OPERATOR(pg_catalog.=) 'S' AND d.objid OPERATOR(pg_catalog.=) c.oid
                          AND d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid
                          AND d.deptype OPERATOR(pg_catalog.=) ANY (ARRAY['a', 'i']::pg_catalog."char"[]))
       AND c.relkind OPERATOR(pg_catalog.<>) ALL (ARRAY['i', 'I', 'c', 't']::pg_catalog."char"[])
       AND s.nspname OPERATOR(pg_catalog.<>) 'stopover_retired'
), named AS (
    SELECT c.oid, c.relnamespace, pg_catalog.format('%I.%I', n.nspname, c.relname) AS identity
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
), functions AS (
    SELECT p.*, s.nspname, s.nspowner, pg_catalog.format('%I.%I(%s)', s.nspname, p.proname, pg_catalog.oidvectortypes(p.proargtypes)) AS object
      FROM pg_catalog.pg_proc p JOIN spaces s ON s.oid OPERATOR(pg_catalog.=) p.pronamespace
     WHERE s.nspname OPERATOR(pg_catalog.<>) 'stopover_retired'
), granted AS (
    SELECT s.nspname, s.nspname::pg_catalog.text AS object, s.nspowner AS owner, a.grantee, a.privilege_type
      FROM spaces s, pg_catalog.aclexplode(s.nspacl) a
    UNION ALL
    SELECT r.nspname, r.object, r.relowner, a.grantee, a.privilege_type FROM relations r, pg_catalog.aclexplode(r.relacl) a
    UNION ALL
    SELECT r.nspname, r.object, r.relowner, a.grantee, a.privilege_type
      FROM relations r JOIN pg_catalog.pg_attribute c ON c.attrelid OPERATOR(pg_catalog.=) r.oid, pg_catalog.aclexplode(c.attacl) a
    UNION ALL
    SELECT f.nspname, f.object, f.proowner, a.grantee, a.privilege_type
      FROM functions f, pg_catalog.aclexplode(coalesce(f.proacl, pg_catalog.acldefault('f', f.proowner))) a
)
SELECT s.nspname::pg_catalog.text AS schema, s.nspname::pg_catalog.text AS object, 'owner' AS aspect, '' AS name,
       pg_catalog.pg_get_userbyid(s.nspowner)::pg_catalog.text AS value, s.nspowner::pg_catalog.int8 AS role
  FROM spaces s
UNION ALL
-- Whoever is the owner, or may become it, has all rights in any case.
SELECT g.nspname, g.object, 'grant', g.privilege_type,
       CASE WHEN g.grantee OPERATOR(pg_catalog.=) 0::pg_catalog.oid THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(g.grantee)::pg_catalog.text END,
       g.grantee::pg_catalog.int8
  FROM granted g
 WHERE g.grantee OPERATOR(pg_catalog.=) 0::pg_catalog.oid OR NOT pg_catalog.pg_has_role(g.grantee, g.owner, 'MEMBER')
UNION ALL
-- Whoever may become the owner of the schema is as much to be trusted as that owner.
SELECT o.nspname, o.object, 'owner', '', w.rolname, (CASE WHEN NOT w.rolsuper AND pg_catalog.pg_has_role(w.oid, o.nspowner, 'MEMBER') THEN o.nspowner ELSE w.oid END)::pg_catalog.int8
  FROM (SELECT r.nspname, r.object, r.nspowner, r.relowner AS owner FROM relations r
        UNION ALL SELECT f.nspname, f.object, f.nspowner, f.proowner FROM functions f) o
  JOIN pg_catalog.pg_roles w ON w.oid OPERATOR(pg_catalog.=) o.owner
UNION ALL
SELECT r.nspname, r.object, 'kind', '', r.relkind::pg_catalog.text, NULL FROM relations r
UNION ALL
SELECT r.nspname, r.object, p.aspect, '', 'on', NULL
  FROM relations r, LATERAL (VALUES ('row security', r.relrowsecurity OR r.relforcerowsecurity), ('partition', r.relispartition),
                                    ('row type', r.reloftype OPERATOR(pg_catalog.<>) 0::pg_catalog.oid)) p(aspect, there)
 WHERE p.there
UNION ALL
SELECT r.nspname, r.object, 'column', a.attname,
       pg_catalog.concat_ws(' ', pg_catalog.format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
           CASE WHEN o.oid OPERATOR(pg_catalog.<>) t.typcollation THEN pg_catalog.format('collate %I.%I', n.nspname, o.collname) END,
           CASE WHEN a.attidentity OPERATOR(pg_catalog.<>) '' THEN pg_catalog.concat('identity ', a.attidentity) END,
           CASE WHEN a.attgenerated OPERATOR(pg_catalog.<>) '' THEN pg_catalog.concat('generated ', a.attgenerated) END,
           CASE WHEN d.oid IS NOT NULL THEN pg_catalog.concat('default ', pg_catalog.pg_get_expr(d.adbin, d.adrelid)) END), NULL
  FROM relations r
  JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) r.oid
  JOIN pg_catalog.pg_type t ON t.oid OPERATOR(pg_catalog.=) a.atttypid
  LEFT JOIN pg_catalog.pg_collation o ON o.oid OPERATOR(pg_catalog.=) a.attcollation
  LEFT JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) o.collnamespace
  LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid OPERATOR(pg_catalog.=) a.attrelid AND d.adnum OPERATOR(pg_catalog.=) a.attnum
 WHERE r.nspname OPERATOR(pg_catalog.=) 'stopover' AND r.relkind OPERATOR(pg_catalog.<>) 'S'
   AND a.attnum OPERATOR(pg_catalog.>) 0::pg_catalog.int2 AND NOT a.attisdropped
UNION ALL
-- From 18 on NOT NULL is a constraint as well; here it is a property of the column.
SELECT r.nspname, r.object, 'constraint', o.conname, pg_catalog.pg_get_constraintdef(o.oid), NULL
  FROM relations r JOIN pg_catalog.pg_constraint o ON o.conrelid OPERATOR(pg_catalog.=) r.oid
 WHERE r.nspname OPERATOR(pg_catalog.=) 'stopover' AND o.contype OPERATOR(pg_catalog.<>) 'n' AND o.contype OPERATOR(pg_catalog.<>) 't'
UNION ALL
SELECT r.nspname, r.object, 'index', c.relname, pg_catalog.pg_get_indexdef(i.indexrelid), NULL
  FROM relations r
  JOIN pg_catalog.pg_index i ON i.indrelid OPERATOR(pg_catalog.=) r.oid
  JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) i.indexrelid
 WHERE r.nspname OPERATOR(pg_catalog.=) 'stopover'
UNION ALL
SELECT r.nspname, r.object, 'index expression', c.relname, 'on', NULL
  FROM relations r
  JOIN pg_catalog.pg_index i ON i.indrelid OPERATOR(pg_catalog.=) r.oid
  JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) i.indexrelid
 WHERE i.indexprs IS NOT NULL OR i.indpred IS NOT NULL
UNION ALL
-- The triggers of foreign keys call functions of the server.
SELECT r.nspname, r.object, 'trigger', t.tgname, p.proname, NULL
  FROM relations r
  JOIN pg_catalog.pg_trigger t ON t.tgrelid OPERATOR(pg_catalog.=) r.oid
  JOIN pg_catalog.pg_proc p ON p.oid OPERATOR(pg_catalog.=) t.tgfoid
 WHERE NOT t.tgisinternal OR p.pronamespace OPERATOR(pg_catalog.<>) 'pg_catalog'::pg_catalog.regnamespace::pg_catalog.oid
UNION ALL
SELECT r.nspname, r.object, 'rule', w.rulename, 'on', NULL
  FROM relations r JOIN pg_catalog.pg_rewrite w ON w.ev_class OPERATOR(pg_catalog.=) r.oid
 WHERE NOT (w.ev_type OPERATOR(pg_catalog.=) '1' AND r.relkind OPERATOR(pg_catalog.=) ANY (ARRAY['v', 'm']::pg_catalog."char"[]))
UNION ALL
-- What a view reads and calls, but for what every server has.
-- Before 14 pg_identify_object() fails for what is not there: OFFSET 0 keeps it from objects that are not ours.
SELECT DISTINCT o.nspname, o.object, 'reads', i.identity, i.type, NULL::pg_catalog.int8
  FROM (SELECT r.nspname, r.object, d.refclassid, d.refobjid
          FROM relations r
          JOIN pg_catalog.pg_rewrite w ON w.ev_class OPERATOR(pg_catalog.=) r.oid
          JOIN pg_catalog.pg_depend d ON d.objid OPERATOR(pg_catalog.=) w.oid AND d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_rewrite'::pg_catalog.regclass::pg_catalog.oid
           AND d.refobjid OPERATOR(pg_catalog.<>) r.oid
         WHERE r.relkind OPERATOR(pg_catalog.=) 'v' OFFSET 0) o, pg_catalog.pg_identify_object(o.refclassid, o.refobjid, 0) i
UNION ALL
SELECT r.nspname, r.object, 'policy', p.polname, 'on', NULL
  FROM relations r JOIN pg_catalog.pg_policy p ON p.polrelid OPERATOR(pg_catalog.=) r.oid
UNION ALL
SELECT r.nspname, r.object, 'child', i.identity, i.identity, NULL
  FROM relations r JOIN pg_catalog.pg_inherits h ON h.inhparent OPERATOR(pg_catalog.=) r.oid JOIN named i ON i.oid OPERATOR(pg_catalog.=) h.inhrelid
UNION ALL
SELECT r.nspname, r.object, 'parent', i.identity, i.identity, NULL
  FROM relations r JOIN pg_catalog.pg_inherits h ON h.inhrelid OPERATOR(pg_catalog.=) r.oid JOIN named i ON i.oid OPERATOR(pg_catalog.=) h.inhparent
UNION ALL
SELECT r.nspname, r.object, 'reference', o.conname, i.identity, NULL
  FROM relations r JOIN pg_catalog.pg_constraint o ON o.confrelid OPERATOR(pg_catalog.=) r.oid
  JOIN named i ON i.oid OPERATOR(pg_catalog.=) o.conrelid AND i.relnamespace OPERATOR(pg_catalog.<>) r.relnamespace
UNION ALL
SELECT r.nspname, r.object, 'statistics', pg_catalog.format('%I.%I', n.nspname, x.stxname), 'on', NULL
  FROM relations r JOIN pg_catalog.pg_statistic_ext x ON x.stxrelid OPERATOR(pg_catalog.=) r.oid
  JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) x.stxnamespace
UNION ALL
SELECT o.nspname, i.identity, 'unknown', i.type, i.type, NULL
  FROM (SELECT s.nspname, c.oid
          FROM spaces s JOIN pg_catalog.pg_type t ON t.typnamespace OPERATOR(pg_catalog.=) s.oid
          JOIN pg_catalog.pg_cast c ON c.castsource OPERATOR(pg_catalog.=) t.oid OR c.casttarget OPERATOR(pg_catalog.=) t.oid
         WHERE s.nspname OPERATOR(pg_catalog.<>) 'stopover_retired' OFFSET 0) o,
       pg_catalog.pg_identify_object('pg_catalog.pg_cast'::pg_catalog.regclass::pg_catalog.oid, o.oid, 0) i
UNION ALL
SELECT f.nspname, f.object, p.aspect, '', p.value, NULL
  FROM functions f JOIN pg_catalog.pg_language l ON l.oid OPERATOR(pg_catalog.=) f.prolang,
       LATERAL (VALUES ('kind', f.prokind::pg_catalog.text), ('language', l.lanname::pg_catalog.text),
                       ('arguments', pg_catalog.pg_get_function_arguments(f.oid)), ('result', pg_catalog.pg_get_function_result(f.oid)),
                       ('rights', CASE WHEN f.prosecdef THEN 'definer' ELSE 'invoker' END),
                       ('volatility', pg_catalog.concat_ws(' ', f.provolatile, f.proparallel, CASE WHEN f.proisstrict THEN 'strict' END,
                                                           CASE WHEN f.proleakproof THEN 'leakproof' END)),
                       ('settings', coalesce(pg_catalog.array_to_string(f.proconfig, '; '), '')),
                       ('body', pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(f.prosrc, 'UTF8')), 'hex'))) p(aspect, value)
UNION ALL
-- Operators, types, collations, extensions and all else that a schema can hold.
SELECT o.nspname, i.identity, 'unknown', i.type, i.type, NULL
  FROM (SELECT s.nspname, d.classid, d.objid, d.objsubid
          FROM spaces s
          JOIN pg_catalog.pg_depend d ON d.refobjid OPERATOR(pg_catalog.=) s.oid
           AND d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid
           AND d.classid OPERATOR(pg_catalog.<>) 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid
           AND d.classid OPERATOR(pg_catalog.<>) 'pg_catalog.pg_proc'::pg_catalog.regclass::pg_catalog.oid
         WHERE s.nspname OPERATOR(pg_catalog.<>) 'stopover_retired' OFFSET 0) o,
       pg_catalog.pg_identify_object(o.classid, o.objid, o.objsubid) i
