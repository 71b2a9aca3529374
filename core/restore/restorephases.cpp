#include "core/restore/restorephases.h"

#include "core/backup/backupstep.h"
#include "core/change/capturesql.h"
#include "core/change/stagesql.h"
#include "core/change/steps.h"
#include "core/change/swapguards.h"
#include "core/change/swapsql.h"
#include "core/sql/remarks.h"

#include <QJsonArray>

namespace stopover::restore {

using namespace Qt::StringLiterals;
using change::Direction;
using change::joined;
using change::Move;
using run::Statements;
using run::Step;
using sql::literal;

namespace {

constexpr int swapAttempts = 40;

QStringList columnsOf(const Source& source)
{
    return source.backup.columns;
}

/// Holds while the backup is what it was when it was made.
run::Statement unaltered(const Source& source)
{
    const QString digest = backup::digestSql(columnsOf(source), u"ONLY "_s + source.table.sql(), source.backup.hash);
    return { .sql = u"SELECT (n, coalesce(h, 0)) = (%1::bigint, %2::numeric), %3, %1, n FROM (%4) d(n, h)"_s.arg(
                 QString::number(source.backup.rows), source.backup.checksum, literal(source.backup.object), digest),
             .assertion = u"backup_altered"_s };
}

/// Objects of the reverse capture, armed by the swap: the way back keeps what is written after it.
Step reverseCaptureStep(const Move& move)
{
    Step step = change::captureStep(move);
    step.slug = u"wayback"_s;
    step.lock.clear();
    step.statements.removeIf([&](const run::Statement& statement) {
        return std::ranges::any_of(change::armCapture(move, Direction::Forward, move.live),
                                   [&](const run::Statement& arming) { return arming.sql == statement.sql; });
    });
    return step;
}

Step copyStep(const Move& move, const Source& source)
{
    const QString oid = QString::number(source.oid);
    const QString insert =
        u"INSERT INTO %1 (%2) OVERRIDING SYSTEM VALUE SELECT %3 FROM ONLY %4 s WHERE s.ctid >= $1::tid AND s.ctid < "
        "$2::tid"_s.arg(move.partitioned.kept.sql(), joined(move.copiedColumns()),
                        joined(move.copiedColumns(), u"s."_s), source.table.sql());
    Step step;
    step.slug = u"copy"_s;
    step.titleArgs = { source.backup.object, move.partitioned.kept.display() };
    step.lock = u"ACCESS SHARE"_s;
    step.params = run::CopyParams {
        .batchRows = move.spec.batchRows,
        .rows = source.backup.rows,
        .target = move.live.display(),
        .range = { .insert = insert,
                   .file = u"SELECT pg_catalog.pg_relation_filenode("_s + oid + u"::oid)"_s,
                   .blocks = u"SELECT pg_catalog.pg_relation_size("_s + oid
                       + u"::oid) / current_setting('block_size')::bigint"_s,
                   .bytes = u"SELECT pg_catalog.pg_table_size("_s + oid + u"::oid)"_s,
                   .reset = u"TRUNCATE "_s + move.partitioned.kept.sql() },
    };
    step.estimatedRows = source.backup.rows;
    return step;
}

/// Of the table that was rebuilt from the backup.
Statements orphanGuards(const Move& move)
{
    return referenceGuards(move, [&move](const QString& refersTo) -> QString {
        return u"NOT EXISTS (SELECT FROM "_s + move.partitioned.kept.sql() + u" p WHERE "_s + refersTo + u')';
    });
}

Step verifyStep(const Move& move, const Source& source)
{
    const QString restored = backup::digestSql(columnsOf(source), move.partitioned.kept.sql());
    const QString kept = backup::digestSql(columnsOf(source), u"ONLY "_s + source.table.sql());
    Step step;
    step.slug = u"verify"_s;
    step.titleArgs = { source.backup.object, move.partitioned.kept.display() };
    step.lock = u"ACCESS SHARE"_s;
    step.params = run::SqlParams { .isolation = run::StepIsolation::RepeatableRead };
    step.recoveryPoint = u"data"_s;
    step.statements = { { .sql = u"SELECT (a.n, a.h) = (b.n, b.h), %3 FROM (%1) a(n, h), (%2) b(n, h)"_s.arg(
                              restored, kept, literal(move.live.display())),
                          .assertion = u"restore_behind"_s } };
    step.statements += orphanGuards(move);
    step.estimatedRows = source.backup.rows;
    return step;
}

Step swapStep(const Move& move, const QString& structure)
{
    Step step = change::swapStep(move, Direction::Forward, { .oid = move.table.oid, .facts = structure });
    // No row is brought over under the lock: what the live table has is kept with it.
    // As in a swap of sides: a standby that is gone must not keep the lock.
    step.statements = Statements { { u"SET LOCAL synchronous_commit = local"_s } }
        + change::swapLocks(move, Direction::Forward)
        + change::swapGuards(move, Direction::Forward, { .oid = move.table.oid, .facts = structure },
                             change::WithCapture::No)
        + orphanGuards(move) + change::swapStatements(move, Direction::Forward);
    step.params = run::SqlParams {};
    return step;
}

/// Rows of the replaced table that the backup does not have, or has otherwise.
Step newerStep(const Move& move, const Source& source)
{
    const QString target = source.newerTable.sql();
    const QString columns = joined(move.allColumns(), u"s."_s);
    Step step;
    step.slug = u"newer"_s;
    step.titleArgs = { source.newerTable.display() };
    step.undo = run::Undo::KeepsWrites;
    step.statements = Statements {
        { u"CREATE TABLE %1 AS SELECT s.* FROM ONLY %2 s WHERE NOT EXISTS (SELECT FROM ONLY %3 b WHERE %4 AND "
          "ROW(%5)::text = ROW(%6)::text)"_s.arg(target, move.original.kept.sql(), source.table.sql(),
                                                 move.keysEqual(u"b"_s, u"s"_s), joined(move.allColumns(), u"b."_s),
                                                 columns) },
        backup::identify(target),
    } + registerNewer(move, source, newerDays);
    return step;
}

Step named(Step step, const QString& slug)
{
    step.slug = slug;
    return step;
}

QList<Step> wayBack(const Move& move, Direction direction, const QString& structure)
{
    QList<Step> steps { change::replayStep(move, direction) };
    if (const Step refresh = change::refreshStep(move, direction); !refresh.statements.isEmpty())
        steps.append(refresh);
    steps.append(change::swapStep(move, direction, { .oid = move.table.oid, .facts = structure }));
    steps.append(change::constraintSteps(move, direction));
    return steps;
}

} // namespace

run::Step checkStep(const Source& source)
{
    Step step;
    step.slug = u"check"_s;
    step.titleArgs = { source.backup.object };
    if (!source.backup.checksum.isEmpty())
        step.statements = { unaltered(source) };
    step.estimatedRows = source.backup.rows;
    return step;
}

run::Statements referenceGuards(const Move& move, const std::function<QString(const QString& refersTo)>& isGone)
{
    Statements guards;
    for (const catalog::Constraint& key : move.table.constraints) {
        if (key.kind != catalog::ConstraintKind::ForeignKeyIn || !key.validated || key.table == move.live)
            continue;
        // The referring columns are between the first parentheses of the definition.
        const QString columns = key.definitionSql.section(u'(', 1).section(u')', 0, 0);
        QStringList present;
        for (const QString& column : columns.split(u", "_s))
            present.append(u"c."_s + column + u" IS NOT NULL"_s);
        guards.append({ .sql = u"SELECT n = 0, %1, %2, n FROM (SELECT count(*) AS n FROM %3 c WHERE %4 AND %5) o"_s.arg(
                            literal(move.live.display()), literal(key.name), key.table.sql(), present.join(u" AND "_s),
                            isGone(key.joinSql)),
                        .assertion = u"restore_orphans"_s });
    }
    return guards;
}

run::Statements registerNewer(const Move& move, const Source& source, int retainDays)
{
    const QString target = source.newerTable.sql();
    const QString digest =
        u"stopover.digest_of(%1::regclass, stopover.columns_of(%1::regclass))"_s.arg(literal(target));
    QStringList key;
    for (const catalog::Column& column : move.key)
        key.append(literal(column.name));
    return {
        { u"COMMENT ON TABLE "_s + target + u" IS "_s
          + literal(sql::remarks::newerRows(move.live, source.backup.object)) },
        { u"INSERT INTO stopover.migration_backups (table_name, backup_table, kind, record_count, checksum, columns, "
          u"key_columns, expires_at, verified_at, level, run)"
          " SELECT %1, %2, 'newer', d.rows, d.checksum, stopover.columns_of(%3::regclass), ARRAY[%4]::text[], now() + "
          "interval '%5 days',"
          " clock_timestamp(), 3, %7 FROM %6 d"_s.arg(
              literal(move.live.display()), literal(source.newerTable.display()), literal(target), key.join(u", "_s),
              QString::number(retainDays), digest, run::runOfSession) },
    };
}

run::Statement logRestored(const Source& source)
{
    return { u"INSERT INTO stopover.backup_log (backup, action, detail) SELECT %1, 'restored', concat('run ', %2)"_s
                 .arg(QString::number(source.backup.id), run::runOfSession) };
}

run::Phases replacingPhases(const Move& move, const Source& source, const QString& structure)
{
    Step swap = swapStep(move, structure);
    swap.statements.append(logRestored(source));
    QList<Step> forward { checkStep(source), named(change::stageStep(move), u"rebuild"_s), reverseCaptureStep(move),
                          copyStep(move, source),
                          change::withWayBack(named(change::indexStep(move), u"keys"_s), move) };
    if (!change::rebuiltViews(move).isEmpty())
        forward.append(change::materializedViewStep(move));
    forward.append({ verifyStep(move, source), swap });
    forward.append(change::constraintSteps(move, Direction::Forward));
    if (source.newer == NewerRows::Keep)
        forward.append(newerStep(move, source));
    return { { run::Phase::Apply, forward },
             { run::Phase::Rollback, wayBack(move, Direction::Reverse, {}) },
             { run::Phase::Reapply, wayBack(move, Direction::Forward, {}) },
             { run::Phase::Finish, change::finishSteps(move) },
             { run::Phase::Abort, change::abortSteps(move) } };
}

run::Phases rebuildingPhases(const Move& move, const Source& source)
{
    Step place;
    place.slug = u"place"_s;
    place.titleArgs = { move.live.display() };
    place.pointOfNoReturn = true;
    place.needsConfirmation = true;
    place.statements = change::placeStatements(move);
    place.statements.append(logRestored(source));
    place.leadsTo = run::RunState::Finished;
    place.lockPolicy.attempts = swapAttempts;
    Step abort;
    abort.slug = run::wordOf(run::Phase::Abort);
    abort.titleArgs = { move.live.display() };
    abort.needsConfirmation = true;
    abort.statements = change::dropStageStatements(move);
    abort.leadsTo = run::RunState::Aborted;
    Step stage = named(change::stageStep(move), u"rebuild"_s);
    stage.postcondition.clear();
    return { { run::Phase::Apply,
               { checkStep(source), stage, copyStep(move, source), named(change::indexStep(move), u"keys"_s),
                 verifyStep(move, source), place } },
             { run::Phase::Abort, { abort } } };
}

} // namespace stopover::restore
