#include "core/base/text.h"
#include "core/repartition/planner.h"
#include "core/sql/remarks.h"
#include "core/trust/schemas.h"

namespace stopover::repartition {

using namespace Qt::StringLiterals;

namespace {

QString line(const QString& statement)
{
    return statement + u";\n"_s;
}

QString inTransaction(const QString& body, const QString& begin = u"BEGIN"_s)
{
    return line(begin) + body + line(u"COMMIT"_s);
}

/// Replay as psql can run it: the statements of one batch that takes everything.
QString replayAll(const QJsonValue& queries)
{
    QString text = line(QString(queries[u"pick"_s].toString()).replace("$1::bigint"_L1, "9223372036854775807"_L1));
    for (const QString& name : { u"delete_old"_s, u"delete_old_null"_s, u"insert"_s, u"touch"_s }) {
        if (!queries[name].toString().isEmpty())
            text += line(queries[name].toString());
    }
    return text + line(u"DELETE FROM pg_temp.stopover_batch"_s);
}

QString planned(const QJsonArray& statements)
{
    QString text;
    for (const QJsonValue& value : statements) {
        if (value.isString()) {
            text += line(value.toString());
            continue;
        }
        // A guard that does not hold divides by zero, an error that psql stops at.
        text += line(u"SELECT 1 / ok::int AS %2 FROM (%1) g(ok)"_s.arg(
            value[u"sql"_s].toString(), sql::quoted(u"guard: "_s + value[u"assertion"_s].toString())));
    }
    return text;
}

QString copyScript(const run::Step& step)
{
    const QString insert = step.params[u"queries"_s][u"insert_range"_s].toString();
    return inTransaction(line(
        QString(insert).replace("$1::tid"_L1, "'(0,0)'::tid"_L1).replace("$2::tid"_L1, "'(4294967295,0)'::tid"_L1)));
}

QString verifyScript(const run::Step& step)
{
    const auto digest = [part = step.params[u"queries"_s][u"part"_s]](const QJsonValue& table) -> QString {
        return part[0].toString() + table.toString() + part[1].toString() + part[2].toString();
    };
    QStringList partitions;
    for (const QJsonValue& partition : step.params[u"partitions"_s].toArray())
        partitions.append(digest(partition));
    const auto total = [](const QString& sides) {
        return u"SELECT bucket, sum(count) AS n, sum(sum) AS h FROM (%1) u GROUP BY bucket"_s.arg(sides);
    };
    const QString original = total(digest(step.params[u"original"_s]));
    return inTransaction(line(u"SELECT 1 / (count(*) = 0)::int AS verified FROM (%1) a FULL JOIN (%2) b"
                              " USING (bucket) WHERE (a.n, a.h) IS DISTINCT FROM (b.n, b.h)"_s.arg(
                                  original, total(partitions.join(" UNION ALL "_L1)))),
                         u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s);
}

QString backupScript(const run::Step& step)
{
    const QJsonValue queries = step.params[u"queries"_s];
    return inTransaction(step.script()
                             + line(u"SELECT 1 / ((%1) = (%2))::int AS backup_verified"_s.arg(
                                 QString(queries[u"digest_live"_s].toString())
                                     .replace("SELECT count(*), "_L1, "SELECT (count(*), "_L1)
                                     .replace(" FROM ONLY"_L1, ") FROM ONLY"_L1),
                                 QString(queries[u"digest_backup"_s].toString())
                                     .replace("SELECT count(*), "_L1, "SELECT (count(*), "_L1)
                                     .replace(" FROM ONLY"_L1, ") FROM ONLY"_L1))),
                         u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s);
}

QString swapScript(const run::Step& step)
{
    return line(u"SET lock_timeout = '2s'"_s)
        + inTransaction(planned(step.params[u"locks"_s].toArray()) + replayAll(step.params[u"queries"_s])
                        + step.script());
}

QString stepScript(const run::Step& step)
{
    if (step.kind == run::StepKind::Copy)
        return copyScript(step);
    if (step.kind == run::StepKind::Replay)
        return line(step.params[u"queries"_s][u"batch_table"_s].toString())
            + inTransaction(replayAll(step.params[u"queries"_s]));
    if (step.kind == run::StepKind::Verify)
        return verifyScript(step);
    if (step.kind == run::StepKind::Backup)
        return backupScript(step);
    if (step.kind == run::StepKind::Swap)
        return swapScript(step);
    if (step.kind == run::StepKind::Units)
        return step.script();
    return inTransaction(step.script());
}

} // namespace

QString offlineScript(const run::Plan& plan)
{
    QString text = sql::remarks::offlineHead(plan.target)
        + u"SET search_path = pg_catalog, pg_temp;\nSET TimeZone = 'UTC';\nSET row_security = off;\n"
          "SELECT to_regnamespace('stopover') IS NULL AS missing \\gset\n\\if :missing\n"
          "CREATE SCHEMA stopover;\nCREATE SCHEMA stopover_backup;\nCREATE SCHEMA stopover_retired;\n"_s
        + resourceText(u":/stopover/run/install.sql"_s) + u"\\endif\n"_s
        + line(u"SELECT 1 / ok::int AS %1 FROM (%2) g(ok)"_s.arg(sql::quoted(sql::remarks::guardTrustedSchemas()),
                                                                 trust::nothingFiresQuery()))
        + line(u"SELECT 1 / (NOT me.rolsuper OR owner.rolsuper)::int AS "_s
               + sql::quoted(sql::remarks::guardNoForeignCode())
               + u" FROM pg_catalog.pg_roles me, pg_catalog.pg_class c JOIN pg_catalog.pg_roles owner ON owner.oid = "
                 "c.relowner"
                 " WHERE me.rolname = current_user AND c.oid = "_s
               + QString::number(plan.targetOid));
    for (const run::Step& step : plan.phases.value(run::Phase::Apply))
        text += u"\n-- Step "_s + visible(step.slug) + u'\n' + stepScript(step);
    return text;
}

} // namespace stopover::repartition
