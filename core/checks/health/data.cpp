#include "core/base/clause.h"
#include "core/checks/rehearsalrecord.h"
#include "core/checks/topics.h"
#include "core/run/words.h"
#include "core/trust/schemas.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

namespace stopover::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownQuery = 120;
constexpr qsizetype shownAnswer = 200;

/// All rows as one text.
QString answerOf(const pg::Rows& rows)
{
    QStringList lines;
    for (int row = 0; row < rows.count(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows.columns(); ++column)
            cells.append(rows.isNull(row, column) ? u"NULL"_s : rows.text(row, column));
        lines.append(cells.join(u" | "_s));
    }
    return lines.join(u"; "_s);
}

/// What must be the same before a run and after it: the answers to the queries that the project lists.
Result<CheckResult> examineInvariants(CheckInput& input)
{
    CheckResult result;
    if (input.subject.invariants.isEmpty()) {
        result.verdict = Verdict::NotCheckable;
        result.reason = clause("no_invariants");
        return result;
    }
    for (const QString& query : input.subject.invariants) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows, input.connection.execute(query));
        QString answer = answerOf(rows);
        if (answer.size() > shownAnswer)
            answer = u"md5 "_s
                + QString::fromLatin1(QCryptographicHash::hash(answer.toUtf8(), QCryptographicHash::Md5).toHex());
        result.items.append(query.simplified().left(shownQuery) + u" · "_s + answer);
    }
    result.count = result.items.size();
    return result;
}

/// Queries are not slower than before: the user's own list, else what pg_stat_statements has.
Result<CheckResult> examineQueries(CheckInput& input)
{
    CheckResult result;
    for (const QString& query : input.subject.sql) {
        QList<qint64> times;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            STOPOVER_TRY(input.connection.execute(query));
            times.append(timer.nsecsElapsed() / 1000);
        }
        std::ranges::sort(times);
        result.items.append(query.simplified().left(120) + u" · "_s
                            + QString::number(static_cast<double>(times.at(2)) / 1000.0, 'f', 2) + u" ms"_s);
    }
    if (!result.items.isEmpty()) {
        result.count = result.items.size();
        return result;
    }
    STOPOVER_TRY_ASSIGN(
        const pg::Rows there,
        input.connection.execute(
            u"SELECT pg_catalog.quote_ident(n.nspname) FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n "
            "ON n.oid = e.extnamespace WHERE e.extname = 'pg_stat_statements'"_s));
    if (there.count() == 0) {
        result.verdict = Verdict::NotCheckable;
        result.reason = clause("no_queries_to_time");
        return result;
    }
    return offenders(input, Verdict::Pass,
                     u"SELECT pg_catalog.left(query, 120), round(mean_exec_time::numeric, 2) || ' ms' FROM "_s
                         + there.text(0, 0)
                         + u".pg_stat_statements s JOIN pg_catalog.pg_database d ON d.oid = s.dbid WHERE d.datname = "
                           "pg_catalog.current_database() AND calls > 5 ORDER BY total_exec_time DESC LIMIT 20"_s);
}

/// The identity of the last run, while the database is where that run has brought it; empty when nobody can say.
Result<QString> identityOfLastRun(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalIsKnown(connection));
    if (!installed)
        return QString();
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT e.data::jsonb ->> 'identity' FROM (SELECT id FROM stopover.run WHERE operation <> 'backup' ORDER "
            u"BY id DESC LIMIT 1) last"
            " JOIN stopover.run r ON r.id = last.id AND r.state = %1 AND r.position IN (%2)"
            " JOIN stopover.event e ON e.run = r.id AND e.kind = 'preflight' ORDER BY e.id LIMIT 1"_s.arg(
                run::sqlList<run::Activity>({ run::Activity::Idle }),
                run::sqlList<run::RunState>({ run::RunState::Swapped, run::RunState::Finished }))));
    return rows.count() == 0 ? QString() : rows.text(0, 0);
}

/// After a run that was rehearsed, the schema is the one that the rehearsal ended with.
Result<CheckResult> examineAsRehearsed(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const QString identity, identityOfLastRun(input.connection));
    if (identity.isEmpty())
        return CheckResult {};
    STOPOVER_TRY_ASSIGN(const std::optional<RehearsalRecord> record, lastRehearsal(input.connection, identity));
    if (!record || !record->succeeded)
        return CheckResult {};
    STOPOVER_TRY_ASSIGN(const SchemaPrint print, schemaPrint(input.connection));
    const QStringList names = differing(record->after, print);
    CheckResult result { .verdict = names.isEmpty() ? Verdict::Pass : Verdict::Warn,
                         .args = { QString::number(names.size()), names.join(u", "_s) },
                         .items = names.mid(0, maxItems) };
    result.count = names.size();
    return result;
}

/// Pages whose checksum was wrong.
Result<CheckResult> examineFailedpages(CheckInput& input)
{
    return offenders(input, Verdict::Block,
                     u"SELECT d.datname, d.checksum_failures || ' pages', d.checksum_last_failure::text "
                     u"FROM pg_catalog.pg_stat_database d WHERE "
                     "d.datname = pg_catalog.current_database() AND d.checksum_failures > 0"_s);
}

/// Tables whose statistics are old or missing: the planner guesses.
Result<CheckResult> examineStalestatistics(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(CheckResult result,
                        offenders(input, Verdict::Warn,
                                  u"SELECT s.relid::pg_catalog.regclass::text, s.n_mod_since_analyze || ' "
                                  u"of ' || s.n_live_tup || ' rows changed' FROM "
                                  "pg_catalog.pg_stat_user_tables s WHERE s.n_live_tup > 1000 AND "
                                  "s.schemaname NOT LIKE 'stopover%' AND "
                                  "(greatest(s.last_analyze, s.last_autoanalyze) IS NULL OR "
                                  "s.n_mod_since_analyze > $1::float8 * s.n_live_tup) ORDER BY "
                                  "s.n_mod_since_analyze DESC"_s,
                                  { QString::number(input.thresholds.staleFraction) }));
    result.fix = u"ANALYZE;"_s;
    return result;
}

} // namespace

QList<Check> healthData()
{
    return {
        { .id = "H10", .phase = CheckTime::Health, .atSwap = false, .readsRows = true, .run = &examineInvariants },
        { .id = "H19", .phase = CheckTime::Health, .atSwap = false, .readsRows = true, .run = &examineQueries },
        { .id = "H05b", .phase = CheckTime::Health, .atSwap = false, .run = &examineAsRehearsed },
        { .id = "H16", .phase = CheckTime::Health, .atSwap = false, .run = &examineFailedpages },
        { .id = "H08", .phase = CheckTime::Health, .atSwap = false, .run = &examineStalestatistics },
    };
}

} // namespace stopover::checks
