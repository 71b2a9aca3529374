#include "core/checks/topics.h"
#include "core/run/words.h"
#include "core/trust/schemas.h"

namespace stopover::checks {

using namespace Qt::StringLiterals;

using run::Activity;

namespace {

/// A proven backup of what is changed, not older than a day; what destroys needs one of level 3.
Result<CheckResult> examineBackups(CheckInput& input)
{
    CheckResult result;
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalIsKnown(input.connection));
    QStringList missing;
    for (const QString& table : input.subject.tableNames) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                            installed ? input.connection.execute(
                                u"SELECT count(*) FROM stopover.migration_backups WHERE table_name IN ($1, '*') AND "
                                u"verified_at IS NOT NULL AND state <> 'dropped'"
                                " AND level >= 3 AND created_at > pg_catalog.now() - $2::float8 * interval '1 hour'"_s,
                                { table, QString::number(input.thresholds.backupHours) })
                                      : input.connection.execute(u"SELECT 0"_s));
        if (rows.integer(0, 0) == 0)
            missing.append(table);
    }
    result.items = missing;
    result.count = missing.size();
    result.args = { QString::number(missing.size()), missing.join(u", "_s) };
    if (!missing.isEmpty() && !input.subject.hasBackup) {
        result.verdict = input.subject.destroys ? Verdict::Block : Verdict::Warn;
        result.fix = u"stopoverctl backup create --table "_s + missing.join(u',');
    }
    return result;
}

/// No run is unfinished or in doubt on what is to be changed, and the timeline is whole.
Result<CheckResult> examineRunHistory(CheckInput& input)
{
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalIsKnown(input.connection));
    if (!installed)
        return CheckResult {};
    return offenders(
        input, Verdict::Block,
        u"SELECT 'run ' || id, operation, target, state FROM stopover.run WHERE state IN (%1)"
        " AND position = %2 AND (target = ANY ($1::text[]) OR state = %3)"_s.arg(
            run::sqlList<Activity>({ Activity::Running, Activity::Paused, Activity::Failed, Activity::InDoubt }),
            run::sqlList<run::RunState>({ run::RunState::Source }), run::sqlList<Activity>({ Activity::InDoubt })),
        { textArray(input.subject.tableNames) });
}

/// What is broken before the run, so that it is not taken for its doing.
Result<CheckResult> examineBaselinedefects(CheckInput& input)
{
    return offenders(input, Verdict::Warn,
                     u"SELECT i.indexrelid::pg_catalog.regclass::text, 'invalid index' FROM pg_catalog.pg_index i "
                     u"WHERE NOT i.indisvalid AND "
                     "i.indrelid = ANY ($1::oid[]) UNION ALL SELECT c.conrelid::pg_catalog.regclass || '.' || "
                     "c.conname, 'not validated' FROM "
                     "pg_catalog.pg_constraint c WHERE NOT c.convalidated AND c.conrelid = ANY ($1::oid[])"_s,
                     { oidArray(input.subject) });
}

/// The people who have to agree have done so.
Result<CheckResult> examineSignOffs(CheckInput& input)
{
    QStringList missing;
    for (const QString& item : input.subject.mustSign) {
        if (!input.subject.signedOff.contains(item))
            missing.append(item);
    }
    CheckResult result { .verdict = missing.isEmpty() ? Verdict::Pass : Verdict::Block,
                         .args = { QString::number(missing.size()), missing.join(u", "_s) },
                         .items = missing };
    result.count = missing.size();
    return result;
}

} // namespace

QList<Check> preflightHistory()
{
    return {
        { .id = "P11", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineBackups },
        { .id = "P12", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineRunHistory },
        { .id = "P17", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineBaselinedefects },
        { .id = "P32", .phase = CheckTime::Preflight, .atSwap = false, .run = &examineSignOffs },
    };
}

} // namespace stopover::checks
