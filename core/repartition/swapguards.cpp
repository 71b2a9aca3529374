#include "core/repartition/swapguards.h"

#include "core/repartition/capturesql.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;
using catalog::Constraint;
using catalog::ConstraintKind;
using run::Statements;
using sql::literal;
using sql::QualifiedName;
using sql::quoted;

Statements swapLocks(const Move& move, Direction direction)
{
    Statements statements;
    // ONLY: with its partitions it would wait for each lock anew.
    statements.append({ u"LOCK TABLE ONLY "_s + move.live.sql() + u" IN ACCESS EXCLUSIVE MODE"_s });
    QStringList all { move.live.sql(), move.keptSide(direction).kept.sql() };
    for (const Constraint& key : move.table.constraints) {
        if (key.kind == ConstraintKind::ForeignKeyOut && key.referenced != move.live)
            all.append(key.referenced.sql());
        if (key.kind == ConstraintKind::ForeignKeyIn)
            all.append(key.table.sql());
    }
    all.removeDuplicates();
    statements.append({ u"LOCK TABLE "_s + all.join(u", "_s) + u" IN ACCESS EXCLUSIVE MODE NOWAIT"_s });
    return statements;
}

Statements swapGuards(const Move& move, Direction direction, const QString& fingerprint)
{
    return Statements { captureIntact(move, direction) } + structureGuards(move, direction, fingerprint);
}

Statements structureGuards(const Move& move, Direction direction, const QString& fingerprint)
{
    Statements statements;
    if (!fingerprint.isEmpty())
        statements.append({ u"SELECT ("_s + fingerprintSql(move.table.oid) + u") = "_s + literal(fingerprint) + u", "_s
                                + literal(move.live.display()) + u", '@table_changed'"_s,
                            u"schema_changed"_s });
    const auto columns = [](const QualifiedName& name) -> QString {
        return u"(SELECT string_agg(format('%I %s %s', attname, format_type(atttypid, atttypmod), attnotnull), ',' "
               u"ORDER BY attname)"
               " FROM pg_catalog.pg_attribute WHERE attrelid = "_s
            + literal(name.sql()) + u"::regclass AND attnum > 0 AND NOT attisdropped)"_s;
    };
    statements.append({ u"SELECT "_s + columns(move.live) + u" = "_s + columns(move.keptSide(direction).kept) + u", "_s
                            + literal(move.live.display()) + u", '@columns'"_s,
                        u"schema_changed"_s });
    return statements;
}

QString fingerprintSql(qint64 oid)
{
    return u"SELECT md5(concat_ws('|',"
           " (SELECT string_agg(concat_ws(':', attname, attnum, format_type(atttypid, atttypmod), attnotnull, "
           "attidentity, attgenerated,"
           "   (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = attrelid AND adnum = attnum)), ',' "
           "ORDER BY attnum)"
           "   FROM pg_attribute WHERE attrelid = o.oid AND attnum > 0 AND NOT attisdropped),"
           " (SELECT string_agg(conname || replace(pg_get_constraintdef(oid), ' NOT VALID', ''), ',' ORDER BY conname)"
           "   FROM pg_constraint WHERE conrelid = o.oid),"
           " (SELECT string_agg(pg_get_indexdef(indexrelid), ',' ORDER BY indexrelid) FROM pg_index WHERE indrelid = "
           "o.oid),"
           " (SELECT string_agg(pg_get_triggerdef(t.oid) || tgenabled::text, ',' ORDER BY tgname) FROM pg_trigger t"
           "   WHERE tgrelid = o.oid AND NOT tgisinternal AND tgname NOT LIKE 'stopover\\_%'),"
           " (SELECT string_agg(concat_ws(':', polname, polcmd, polroles::text, pg_get_expr(polqual, polrelid),"
           "   pg_get_expr(polwithcheck, polrelid)), ',' ORDER BY polname) FROM pg_policy WHERE polrelid = o.oid),"
           " (SELECT string_agg(pg_get_viewdef(w.ev_class), ',' ORDER BY w.ev_class) FROM pg_depend d JOIN pg_rewrite "
           "w ON w.oid = d.objid"
           "   WHERE d.refobjid = o.oid AND d.classid = 'pg_rewrite'::regclass AND d.refobjsubid >= 0 AND w.ev_class "
           "<> o.oid),"
           " (SELECT concat_ws(':', relowner, relrowsecurity, relforcerowsecurity, relreplident) FROM pg_class WHERE "
           "oid = o.oid)))"
           " FROM (SELECT %1::bigint::oid AS oid) o"_s.arg(oid);
}

} // namespace stopover::repartition
