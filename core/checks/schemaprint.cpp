#include "core/checks/schemaprint.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

/// Relations by the root of their partition tree; a line for each of their parts.
const auto linesOfRelations = uR"sql(
WITH ours AS (
    SELECT oid FROM pg_namespace WHERE nspname ~ '^pg_' OR nspname IN ('information_schema', 'stopover',
        'stopover_backup', 'stopover_retired')
), member AS (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), rel AS (
    SELECT c.*, n.nspname, coalesce(pg_partition_root(c.oid), c.oid::regclass)::oid AS root FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND c.relnamespace NOT IN (SELECT oid FROM ours)
       AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_class'::regclass AND m.objid = c.oid)
), line(root, text) AS (
    SELECT root, concat_ws(' ', nspname, relname, relkind, relpersistence, reloptions::text, relrowsecurity,
        relforcerowsecurity,
                           CASE WHEN relispartition THEN pg_get_expr(relpartbound, oid) END, CASE
                               WHEN relkind = 'p' THEN pg_get_partkeydef(oid) END) FROM rel
    UNION ALL
    SELECT r.root, concat_ws(' ', r.relname, row_number() OVER (PARTITION BY r.oid ORDER BY a.attnum), a.attname,
        format_type(a.atttypid, a.atttypmod), a.attnotnull,
                             a.attidentity, a.attgenerated, CASE WHEN a.attcollation <> t.typcollation
                                 THEN (SELECT collname FROM pg_collation WHERE oid = a.attcollation) END,
                                     pg_get_expr(d.adbin, d.adrelid))
      FROM rel r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
          JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum WHERE NOT r.relispartition AND r.relkind <> 'S'
    UNION ALL
    SELECT r.root, concat_ws(' ', 'constraint', c.conname, pg_get_constraintdef(c.oid)) FROM rel r
        JOIN pg_constraint c ON c.conrelid = r.oid
     WHERE NOT r.relispartition AND c.contype IN ('c', 'f', 'p', 'u', 'x')
    UNION ALL
    SELECT r.root, concat_ws(' ', pg_get_indexdef(i.indexrelid), i.indisvalid) FROM rel r
        JOIN pg_index i ON i.indrelid = r.oid WHERE NOT r.relispartition
    UNION ALL
    SELECT r.root, concat_ws(' ', r.relname, 'indexes', count(*)) FROM rel r
        JOIN pg_index i ON i.indrelid = r.oid WHERE r.relispartition GROUP BY r.root, r.relname
    UNION ALL
    SELECT r.root, concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled) FROM rel r
        JOIN pg_trigger t ON t.tgrelid = r.oid JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE NOT r.relispartition AND NOT t.tgisinternal AND p.pronamespace NOT IN (SELECT oid FROM ours)
    UNION ALL
    SELECT r.root, concat_ws(' ', 'policy', p.polname, p.polcmd, p.polpermissive, pg_get_expr(p.polqual,
        p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
      FROM rel r JOIN pg_policy p ON p.polrelid = r.oid
    UNION ALL
    SELECT root, pg_get_viewdef(oid) FROM rel WHERE relkind IN ('v', 'm')
    UNION ALL
    SELECT r.root, concat_ws(' ', format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
        s.seqcycle) FROM rel r JOIN pg_sequence s ON s.seqrelid = r.oid
), object(name, lines) AS (
    SELECT CASE r.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
        WHEN 'f' THEN 'foreign table' ELSE 'table' END
           || ' ' || r.nspname || '.' || r.relname, string_agg(l.text, E'\n' ORDER BY l.text COLLATE "C")
      FROM line l JOIN rel r ON r.oid = l.root GROUP BY r.oid, r.relkind, r.nspname, r.relname
    UNION ALL
    SELECT 'function ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
           CASE WHEN p.prokind IN ('f', 'p') THEN pg_get_functiondef(p.oid) ELSE p.prokind::text END
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.pronamespace NOT IN (SELECT oid FROM ours)
       AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid)
    UNION ALL
    SELECT 'type ' || n.nspname || '.' || t.typname,
           concat_ws(' ', t.typtype, (SELECT string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder)
               FROM pg_enum e WHERE e.enumtypid = t.oid),
                     CASE WHEN t.typtype = 'd' THEN concat_ws(' ', format_type(t.typbasetype, t.typtypmod),
                         t.typnotnull, t.typdefault) END,
                     (SELECT string_agg(pg_get_constraintdef(c.oid), ',' ORDER BY c.conname)
                         FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c'),
                     (SELECT string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod),
                         ',' ORDER BY a.attnum) FROM pg_attribute a
                       WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped))
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
     WHERE t.typtype IN ('e', 'd', 'c') AND (c.oid IS NULL OR c.relkind = 'c') AND t.typnamespace NOT
         IN (SELECT oid FROM ours)
       AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)
    UNION ALL
    SELECT 'extension ' || extname, '' FROM pg_extension
)
SELECT name, left(encode(sha256(convert_to(lines, 'UTF8')), 'hex'), 16) FROM object ORDER BY name COLLATE "C"
)sql"_s;

} // namespace

Result<SchemaPrint> schemaPrint(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(linesOfRelations));
    SchemaPrint print;
    for (int row = 0; row < rows.count(); ++row)
        print.insert(rows.text(row, 0), rows.text(row, 1));
    return print;
}

QStringList differing(const SchemaPrint& one, const SchemaPrint& other)
{
    QStringList names;
    for (const auto& [name, digest] : one.asKeyValueRange()) {
        if (other.value(name) != digest)
            names.append(name);
    }
    for (const QString& name : other.keys()) {
        if (!one.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

QJsonObject toJson(const SchemaPrint& print)
{
    QJsonObject json;
    for (const auto& [name, digest] : print.asKeyValueRange())
        json.insert(name, digest);
    return json;
}

SchemaPrint schemaPrintFromJson(const QJsonObject& json)
{
    SchemaPrint print;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        print.insert(entry.key(), entry.value().toString());
    return print;
}

} // namespace stopover::checks
