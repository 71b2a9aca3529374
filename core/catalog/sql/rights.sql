-- What the role lacks for the statements of a move that concern objects beside the table: those are not tried. :views are
-- the views that are replaced or made anew, :lockers the privileges that allow LOCK TABLE.
WITH me AS (
    SELECT rolname::text AS role FROM pg_roles WHERE rolname = current_user
), other AS (
    SELECT v.name AS object, c.relowner AS owner, c.relnamespace AS schema
      FROM json_array_elements_text(:views::json) v(name) JOIN pg_class c ON c.oid = v.name::regclass
    UNION ALL
    SELECT con.conrelid::regclass::text, c.relowner, NULL
      FROM pg_constraint con JOIN pg_class c ON c.oid = con.conrelid
     WHERE con.contype = 'f' AND con.confrelid = :oid::oid AND con.conrelid <> :oid::oid AND con.conparentid = 0
    UNION ALL
    SELECT format('publication %I', p.pubname), p.pubowner, NULL
      FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid WHERE r.prrelid = :oid::oid
), schemas AS (
    SELECT relnamespace AS schema, current_user::text AS role FROM pg_class WHERE oid = :oid::oid
    UNION
    -- ALTER … OWNER TO wants it of the new owner, unless a superuser does it.
    SELECT c.relnamespace, pg_get_userbyid(c.relowner)::text FROM pg_class c
     WHERE c.oid = :oid::oid AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
    UNION
    SELECT schema, current_user::text FROM other WHERE schema IS NOT NULL
)
SELECT DISTINCT 'rights.other_owner' AS rule, o.object,
       json_build_array(pg_get_userbyid(o.owner), me.role)::text AS args
  FROM other o, me WHERE NOT pg_has_role(o.owner, 'USAGE')
UNION ALL
SELECT 'rights.schema', n.nspname::text, json_build_array(s.role, 'USAGE, CREATE')::text
  FROM schemas s JOIN pg_namespace n ON n.oid = s.schema
 WHERE NOT (has_schema_privilege(s.role::name, n.oid, 'CREATE') AND has_schema_privilege(s.role::name, n.oid, 'USAGE'))
UNION ALL
SELECT 'rights.foreign_key', con.conname::text,
       json_build_array(con.confrelid::regclass::text, me.role,
                        concat_ws(', ', CASE WHEN NOT lacks.reference THEN NULL ELSE 'REFERENCES' END,
                                        CASE WHEN NOT lacks.lock THEN NULL ELSE 'UPDATE' END))::text
  FROM me, pg_constraint con,
       LATERAL (SELECT EXISTS (SELECT FROM unnest(con.confkey) k(number)
                                WHERE NOT has_column_privilege(con.confrelid, k.number, 'REFERENCES')) AS reference,
                       NOT has_table_privilege(con.confrelid, :lockers) AS lock) lacks
 WHERE con.contype = 'f' AND con.conrelid = :oid::oid AND con.confrelid <> :oid::oid AND con.conparentid = 0
   AND (lacks.reference OR lacks.lock)
UNION ALL
SELECT 'rights.trigger_function', p.oid::regprocedure::text, json_build_array(min(t.tgname::text), me.role)::text
  FROM me, pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
 WHERE t.tgrelid = :oid::oid AND NOT t.tgisinternal AND NOT has_function_privilege(p.oid, 'EXECUTE')
 GROUP BY p.oid, me.role
UNION ALL
SELECT DISTINCT 'rights.schema', n.nspname::text, json_build_array(me.role, 'USAGE')::text
  FROM me, pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_namespace n ON n.oid = p.pronamespace
 WHERE t.tgrelid = :oid::oid AND NOT t.tgisinternal AND NOT has_schema_privilege(n.oid, 'USAGE')
 ORDER BY 1, 2
