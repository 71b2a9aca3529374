#include "core/change/bakechecks.h"

#include "core/change/capturesql.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using sql::literal;
using sql::QualifiedName;

namespace {

/// How the table gets the name of the run's back.
QString backTo(const QualifiedName& name, const QualifiedName& now)
{
    if (now.schema != name.schema)
        return u"ALTER TABLE "_s + now.sql() + u" SET SCHEMA "_s + sql::quoted(name.schema);
    return u"ALTER TABLE "_s + now.sql() + u" RENAME TO "_s + sql::quoted(name.name);
}

} // namespace

Result<bool> isTableOfRun(const catalog::Database& database, const Move& move, Direction direction,
                          FindingList& obstacles)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(u"SELECT DISTINCT n.nspname, c.relname FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON"
                     " c.oid = t.tgrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE t.tgfoid ="
                     " pg_catalog.to_regprocedure(%1) AND t.tgtype & 1 <> 0 AND NOT c.relispartition"_s.arg(
                         literal(move.captureFunction(direction)))));
    QList<QualifiedName> captured;
    for (int row = 0; row < rows.count(); ++row)
        captured.append({ rows.text(row, 0), rows.text(row, 1) });
    // Without any it was dropped, or its triggers were: then they are made again.
    if (captured.isEmpty() || captured.contains(move.live))
        return true;
    const QualifiedName& now = captured.first();
    obstacles.add(u"bake.renamed"_s, move.live.display(), { now.display(), backTo(move.live, now) });
    return false;
}

Result<void> refuseWhatIsOnPartitions(const catalog::Database& database, const Move& move, const QStringList& leaves,
                                      FindingList& obstacles)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(
            u"SELECT DISTINCT o.what, l.oid::pg_catalog.regclass::text FROM pg_catalog.unnest('{%1}'::oid[]) l(oid),"
            " LATERAL (SELECT CASE WHEN w.rulename = '_RETURN' THEN 'view ' || w.ev_class::pg_catalog.regclass ELSE"
            " pg_catalog.pg_describe_object(d.classid, d.objid, 0) END FROM pg_catalog.pg_depend d JOIN"
            " pg_catalog.pg_rewrite w ON w.oid = d.objid WHERE d.classid = 'pg_catalog.pg_rewrite'::regclass AND"
            " d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = l.oid"
            " UNION ALL SELECT pg_catalog.pg_describe_object('pg_catalog.pg_constraint'::regclass, k.oid, 0) FROM"
            " pg_catalog.pg_constraint k WHERE k.contype = 'f' AND k.confrelid = l.oid AND k.conparentid = 0"
            " AND k.conrelid <> ALL ('{%1}'::oid[])"
            " UNION ALL SELECT 'publication ' || pg_catalog.quote_ident(p.pubname) FROM pg_catalog.pg_publication_rel r"
            " JOIN pg_catalog.pg_publication p ON p.oid = r.prpubid WHERE r.prrelid = l.oid"
            " UNION ALL SELECT pg_catalog.pg_describe_object(d.classid, d.objid, 0) FROM pg_catalog.pg_depend d WHERE"
            " d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = l.oid AND d.deptype = 'n' AND d.classid"
            " IN ('pg_catalog.pg_proc'::regclass, 'pg_catalog.pg_policy'::regclass) AND NOT EXISTS (SELECT FROM"
            " pg_catalog.pg_policy o WHERE o.oid = d.objid AND o.polrelid = l.oid)) o(what) ORDER BY 1, 2"_s.arg(
                leaves.join(u','))));
    for (int row = 0; row < rows.count(); ++row)
        obstacles.add(u"bake.on_partition"_s, rows.text(row, 0), { rows.text(row, 1), move.live.display() });
    return {};
}

Result<QString> changedTriggers(const catalog::Database& database, const Move& move, Direction direction)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, database.run(changedTriggersSql(move, direction)));
    return rows.text(0, 0);
}

} // namespace stopover::change
