#include "core/change/structurefacts.h"

#include "core/sql/identifier.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using sql::literal;

namespace {

/// Columns `object` and `definition`.
QString factsOf(qint64 oid)
{
    static const QString query =
        u"SELECT format('column %I', attname), concat_ws(':', attnum, format_type(atttypid, atttypmod), attnotnull,"
        " attidentity, attgenerated, (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND"
        " adnum = attnum), (SELECT collname FROM pg_collation WHERE oid = attcollation), attoptions::text, "
        "col_description(attrelid, attnum), attstattarget, attstorage,"
        // Of 14 and newer.
        " to_jsonb(a) ->> 'attcompression')"
        " FROM pg_attribute a WHERE attrelid = %1 AND attnum > 0 AND NOT attisdropped"
        " UNION ALL"
        // Of a key that refers to partitions, those to single ones come and go with them.
        " SELECT format('constraint %I', conname), replace(pg_get_constraintdef(oid), ' NOT VALID', '')"
        // NOT NULL, a constraint since 18, is said of the column.
        " FROM pg_constraint WHERE conrelid = %1 AND conparentid = 0 AND contype <> 'n'"
        " UNION ALL"
        " SELECT format('foreign key %I of %s', conname, conrelid::regclass),"
        " replace(pg_get_constraintdef(oid), ' NOT VALID', '')"
        " FROM pg_constraint WHERE confrelid = %1 AND conrelid <> %1 AND contype = 'f' AND conparentid = 0"
        " UNION ALL"
        " SELECT format('index %s', indexrelid::regclass), pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = "
        "%1"
        " UNION ALL"
        " SELECT format('trigger %I', tgname), pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger"
        " WHERE tgrelid = %1 AND NOT tgisinternal AND tgname NOT LIKE 'stopover\\_%'"
        " UNION ALL"
        " SELECT format('policy %I on %s', polname, polrelid::regclass), concat_ws(':', polcmd, polpermissive,"
        " polroles::text, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) FROM pg_policy"
        " WHERE polrelid = %1 OR oid IN (SELECT objid FROM pg_depend WHERE classid = 'pg_policy'::regclass"
        " AND refclassid = 'pg_class'::regclass AND refobjid = %1)"
        " UNION ALL"
        " SELECT CASE WHEN rulename = '_RETURN' THEN format('view %s', ev_class::regclass)"
        " ELSE format('rule %I on %s', rulename, ev_class::regclass) END,"
        " CASE WHEN rulename = '_RETURN' THEN pg_get_viewdef(ev_class) ELSE pg_get_ruledef(oid) END FROM pg_rewrite"
        " WHERE ev_class = %1 OR oid IN (SELECT objid FROM pg_depend WHERE classid = 'pg_rewrite'::regclass"
        " AND refclassid = 'pg_class'::regclass AND refobjid = %1)"
        " UNION ALL"
        " SELECT format('statistics %s', format('%I.%I', stxnamespace::regnamespace::text, stxname)),"
        " pg_get_statisticsobjdef(oid) FROM pg_statistic_ext WHERE stxrelid = %1"
        " UNION ALL"
        " SELECT format('publication %I', p.pubname), '' FROM pg_publication_rel r JOIN pg_publication p ON p.oid ="
        " r.prpubid WHERE r.prrelid = %1"
        " UNION ALL"
        " SELECT format('child table %s', inhrelid::regclass), '' FROM pg_inherits WHERE inhparent = %1"
        " UNION ALL"
        " SELECT format('table %s', oid::regclass), concat_ws(':', relowner, relrowsecurity, relforcerowsecurity,"
        " relreplident, relpersistence, reloptions::text, obj_description(oid, 'pg_class')) FROM pg_class WHERE oid = "
        "%1"
        " UNION ALL"
        " SELECT DISTINCT pg_describe_object(classid, objid, 0), '' FROM pg_depend WHERE refclassid ="
        " 'pg_class'::regclass AND refobjid = %1 AND deptype IN ('n', 'a') AND classid NOT IN"
        " ('pg_attrdef'::regclass, 'pg_constraint'::regclass, 'pg_trigger'::regclass, 'pg_policy'::regclass,"
        " 'pg_rewrite'::regclass, 'pg_statistic_ext'::regclass, 'pg_publication_rel'::regclass, 'pg_class'::regclass)"_s;
    QString text = query;
    return text.replace("%1"_L1, QString::number(oid) + u"::bigint::oid"_s);
}

/// One line each: the object, a tab, a hash of the definition.
QString linesOf(qint64 oid)
{
    return u"SELECT f.object || E'\\t' || md5(coalesce(f.definition, '')) AS line FROM ("_s + factsOf(oid)
        + u") f(object, definition)"_s;
}

} // namespace

QString structureFactsSql(qint64 oid)
{
    return u"SELECT coalesce(json_agg(line ORDER BY line COLLATE \"C\"), '[]')::text FROM ("_s + linesOf(oid)
        + u") l"_s;
}

run::Statement structureIsAsPlanned(qint64 oid, const QString& table, const QString& planned, const QString& code)
{
    return { u"WITH planned AS (SELECT value AS line FROM json_array_elements_text(%1::json)), found AS (%2),"
             " differing AS ((SELECT line FROM planned EXCEPT SELECT line FROM found) UNION"
             " (SELECT line FROM found EXCEPT SELECT line FROM planned))"
             " SELECT count(*) = 0, %3, '@object' || E'\\t' || split_part(min(line), E'\\t', 1) FROM differing"_s.arg(
                 literal(planned), linesOf(oid), literal(table)),
             code };
}

} // namespace stopover::change
