#include "core/base/text.h"
#include "core/change/planner.h"
#include "core/sql/remarks.h"
#include "core/trust/schemas.h"

#include <QRegularExpression>

namespace stopover::change {

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

/// psql keeps the arrays as place_p1, place_p2 …
QString readPlaces(const QString& query)
{
    return query + u" \\gset place_\n"_s;
}

QString withPlaces(QString statement)
{
    static const QRegularExpression parameter(u"\\$([0-9]+)::"_s);
    return statement.replace(parameter, u":'place_p\\1'::"_s);
}

QString silenceBegins(const std::optional<bool>& silent)
{
    return silent.value_or(false) ? line(u"SET LOCAL session_replication_role = replica"_s) : QString();
}

QString silenceEnds(const std::optional<bool>& silent)
{
    return silent.value_or(false) ? line(u"SET LOCAL session_replication_role TO DEFAULT"_s) : QString();
}

/// Replay as psql can run it: the statements of one batch that takes everything.
QString replayAll(const run::ReplayQueries& queries)
{
    QString text =
        silenceBegins(queries.silent) + line(QString(queries.pick).replace("$1::bigint"_L1, "9223372036854775807"_L1));
    if (queries.places)
        text += readPlaces(queries.places->read);
    for (const QString& statement : { queries.deleteOld, queries.deleteOldNull, queries.insert, queries.touch }) {
        if (!statement.isEmpty())
            text += line(withPlaces(statement));
    }
    return text + line(u"DELETE FROM pg_temp.stopover_batch"_s) + silenceEnds(queries.silent);
}

QString planned(const run::Statements& statements)
{
    QString text;
    for (const run::Statement& statement : statements) {
        if (statement.assertion.isEmpty()) {
            text += line(statement.sql);
            continue;
        }
        // A guard that does not hold divides by zero, an error that psql stops at.
        text += line(u"SELECT 1 / ok::int AS %2 FROM (%1) g(ok)"_s.arg(
            statement.sql, sql::quoted(u"guard: "_s + statement.assertion)));
    }
    return text;
}

QString copyScript(const run::CopyParams& params)
{
    return inTransaction(silenceBegins(params.silent)
                         + line(QString(params.range.insert)
                                    .replace("$1::tid"_L1, "'(0,0)'::tid"_L1)
                                    .replace("$2::tid"_L1, "'(4294967295,0)'::tid"_L1)));
}

QString verifyScript(const run::VerifyParams& params)
{
    const auto digest = [&part = params.queries.part](const QString& table) -> QString {
        return part.scan(table) + part.end;
    };
    QStringList partitions;
    for (const QString& partition : params.partitions)
        partitions.append(digest(partition));
    const auto total = [](const QString& sides) {
        return u"SELECT bucket, sum(count) AS n, sum(sum) AS h FROM (%1) u GROUP BY bucket"_s.arg(sides);
    };
    const QString original = total(digest(params.original));
    return inTransaction(line(u"SELECT 1 / (count(*) = 0)::int AS verified FROM (%1) a FULL JOIN (%2) b"
                              " USING (bucket) WHERE (a.n, a.h) IS DISTINCT FROM (b.n, b.h)"_s.arg(
                                  original, total(partitions.join(" UNION ALL "_L1)))),
                         u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s);
}

QString backupScript(const run::Step& step, const run::BackupQueries& queries)
{
    return inTransaction(step.script()
                             + line(u"SELECT 1 / ((%1) = (%2))::int AS backup_verified"_s.arg(
                                 QString(queries.digestLive)
                                     .replace("SELECT count(*), "_L1, "SELECT (count(*), "_L1)
                                     .replace(" FROM ONLY"_L1, ") FROM ONLY"_L1),
                                 QString(queries.digestBackup)
                                     .replace("SELECT count(*), "_L1, "SELECT (count(*), "_L1)
                                     .replace(" FROM ONLY"_L1, ") FROM ONLY"_L1))),
                         u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s);
}

QString swapScript(const run::Step& step, const run::SwapParams& params)
{
    return line(u"SET lock_timeout = '2s'"_s)
        + inTransaction(planned(params.locks) + replayAll(params.queries) + step.script());
}

QString stepScript(const run::Step& step)
{
    if (const auto* copy = std::get_if<run::CopyParams>(&step.params))
        return copyScript(*copy);
    if (const auto* replay = std::get_if<run::ReplayParams>(&step.params))
        return line(replay->queries.batchTable) + inTransaction(replayAll(replay->queries));
    if (const auto* verify = std::get_if<run::VerifyParams>(&step.params))
        return verifyScript(*verify);
    if (const auto* backup = std::get_if<run::BackupParams>(&step.params))
        return backupScript(step, backup->queries);
    if (const auto* swap = std::get_if<run::SwapParams>(&step.params))
        return swapScript(step, *swap);
    if (step.kind() == run::StepKind::Units)
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

} // namespace stopover::change
