#include "app/ctl/driving.h"
#include "app/ctl/journalnote.h"
#include "app/ctl/planprint.h"
#include "app/ctl/projectinput.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/base/text.h"
#include "core/migrate/alembicrender.h"
#include "core/migrate/planner.h"
#include "core/migrate/stamping.h"
#include "core/pg/writable.h"
#include "core/revision/script.h"
#include "core/revision/stamp.h"
#include "core/revision/writers.h"
#include "core/run/journalschema.h"
#include "core/run/sqlexecutor.h"
#include "core/trust/foreigncode.h"
#include "text/errortext.h"
#include "text/numbertext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using revision::Direction;

namespace {

Result<revision::Path> pathTo(const revision::Project& project, Direction direction, const QString& target,
                              const QStringList& rows)
{
    return direction == Direction::Up ? revision::planUpgrade(project.graph, target, rows)
                                      : revision::planDowngrade(project.graph, target, rows);
}

Result<bool> backupWanted(const Arguments& arguments)
{
    const QString kind = arguments.value(u"backup"_s);
    if (kind.isEmpty() || kind == "table"_L1)
        return true;
    if (kind == "none"_L1)
        return false;
    return Failure(ErrorCode::Usage, { say("--backup %1 is not valid", { kind }), say("Use table or none") });
}

/// The project's own Python is run for its SQL: that is said, with what identifies the code.
Result<migrate::PlanOptions> optionsFor(Context& context, const pg::Settings& settings,
                                        const revision::Project& project, const revision::Path& path)
{
    migrate::PlanOptions options { .now = QDateTime::currentDateTimeUtc() };
    STOPOVER_TRY_ASSIGN(options.backup, backupWanted(context.arguments));
    if (project.config.kind != revision::ProjectKind::Alembic || path.steps.isEmpty())
        return options;
    context.console.note(say("Running the project's Python (%1) to render its SQL; code %2.",
                             { migrate::interpreterOf(project.config), migrate::digestOfCode(project).left(12) }));
    STOPOVER_TRY_ASSIGN(options.rendered, migrate::renderRevisions(project, path.steps, settings));
    return options;
}

void sayLosses(Console& console, const QList<migrate::TableLoss>& losses, bool backup)
{
    for (const migrate::TableLoss& loss : losses) {
        const QString what =
            loss.loss.column.isEmpty() ? loss.table.display() : QString(loss.table.display() + u'.' + loss.loss.column);
        console.note(say(backup ? "Revision %1 removes %2 (%3 rows, %4); it is copied to stopover_backup.%5 first."
                                : "Revision %1 removes %2 (%3 rows, %4); no copy is made.",
                         { loss.revision, what, text::estimated(static_cast<double>(loss.rows)),
                           text::bytes(loss.bytes), loss.backupTable }));
    }
}

void sayDelegated(Console& console, const migrate::PlanOptions& options, const revision::Path& path)
{
    for (const revision::PathStep& step : path.steps) {
        const migrate::RevisionText text = options.rendered.value(step.revision);
        if (!text.why.isEmpty())
            console.note(say("Revision %1 is run by Alembic, because it cannot be rendered as SQL: %2",
                             { step.revision, text.why }));
    }
}

Result<ExitCode> plan(Context& context, Direction direction)
{
    STOPOVER_TRY(excludeEachOther(context.arguments, u"sql"_s, u"json"_s));
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    STOPOVER_TRY_ASSIGN(const QStringList rows, rowsOf(context, project));
    STOPOVER_TRY_ASSIGN(const revision::Path path, pathTo(project, direction, context.arguments.operand(), rows));
    if (context.console.json()) {
        context.console.printJson(revision::toJson(project, path));
        return ExitCode::Done;
    }
    if (!context.arguments.has(u"sql"_s)) {
        context.console.printLines(revision::planText(project, path));
        if (path.steps.isEmpty())
            context.console.print(say("Nothing to do."));
        return ExitCode::Done;
    }
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s)));
    STOPOVER_TRY(journalOrNote(context, connection));
    STOPOVER_TRY_ASSIGN(const migrate::PlanOptions options, optionsFor(context, settings, project, path));
    if (path.steps.isEmpty())
        return ExitCode::Done;
    STOPOVER_TRY_ASSIGN(const migrate::NextRun next,
                        migrate::planNextRun(connection, settings, project, path, options));
    sayLosses(context.console, next.losses, options.backup);
    sayDelegated(context.console, options, path);
    printFindings(context.console, next.plan, FindingsTo::Notes);
    for (const run::Phase phase : next.phases) {
        for (const run::Step& step : next.plan.phases.value(phase)) {
            const QString lock = step.lock.isEmpty() ? QString() : QString(u"-- lock "_s + step.lock + u'\n');
            context.console.printSql(u"-- "_s + visible(step.slug + u' ' + step.titleArgs.join(u' ')) + u'\n' + lock
                                     + step.preview() + u'\n');
        }
    }
    if (next.revisions < path.steps.size())
        context.console.note(say("%1 more revisions will be planned after these have run.",
                                 { QString::number(path.steps.size() - next.revisions) }));
    return ExitCode::Done;
}

/// A downgrade always names the database; an upgrade where it takes something away, or swaps a table.
Result<std::optional<run::Confirmation>> confirmed(Context& context, pg::Connection& connection, Direction direction,
                                                   const migrate::NextRun& next)
{
    const bool asks = std::ranges::any_of(next.phases, [&next](run::Phase phase) {
        return std::ranges::any_of(next.plan.phases.value(phase), &run::Step::needsConfirmation);
    });
    if (direction == Direction::Up && !asks && !context.arguments.has(u"confirm"_s))
        return std::optional<run::Confirmation> {};
    STOPOVER_TRY_ASSIGN(const run::Confirmation given,
                        context.arguments.confirmation(connection.database(), { next.plan.target }));
    return std::optional(given);
}

Result<run::RunResult> runNext(Context& context, const migrate::NextRun& next, const service::Terms& terms)
{
    STOPOVER_TRY_ASSIGN(const service::RunService service, serviceOf(context));
    RunId id = next.existing.value_or(RunId {});
    run::RunResult result;
    for (const run::Phase phase : next.phases) {
        STOPOVER_TRY_ASSIGN(const service::Ended ended,
                            drive(context, { .advise = false }, [&](const service::Observer& observer) {
                                return id.isValid() ? service.enter(id, phase, terms, observer)
                                                    : service.start(next.plan, terms, observer);
                            }));
        id = ended.run;
        result = ended.result;
        if (result.outcome != Outcome::Succeeded || result.stoppedBefore)
            break;
    }
    if (result.outcome != Outcome::Succeeded)
        context.console.note(say("Run %1 stopped; committed work stays. Resume with \"stopoverctl run resume %1\", or "
                                 "end it with \"stopoverctl run abort %1 --confirm %2\".",
                                 { QString::number(id.value), next.plan.target }));
    return result;
}

Result<void> refuseBlocked(Context& context, const run::Plan& plan)
{
    if (!plan.blocked())
        return {};
    printFindings(context.console, plan, FindingsTo::Notes);
    return Failure(ErrorCode::Blocked, plan.blockers());
}

/// All statements of one transaction, which is rolled back.
Result<ExitCode> dryRun(Context& context, pg::Connection& connection, const migrate::NextRun& next)
{
    STOPOVER_TRY(connection.execute(u"BEGIN"_s));
    // Whoever works on the tables must not queue behind a rehearsal.
    STOPOVER_TRY(connection.execute(u"SET LOCAL lock_timeout = '2s'"_s));
    const auto end = qScopeGuard([&connection] { static_cast<void>(connection.execute(u"ROLLBACK"_s)); });
    for (const run::Step& step : next.plan.phases.value(run::Phase::Apply)) {
        if (step.kind() != run::StepKind::Sql && step.kind() != run::StepKind::Batch) {
            context.console.note(say("Not tried, because it runs outside a transaction: %1", { step.slug }));
            continue;
        }
        run::Statements statements = step.statements;
        // The journal has no run for this: what records the revision there is left out.
        statements.removeIf([](const run::Statement& statement) {
            return statement.sql.startsWith("INSERT INTO stopover."_L1)
                || statement.sql.startsWith("DELETE FROM stopover."_L1);
        });
        STOPOVER_TRY(run::runStatements(connection, statements));
        context.console.print(say("Would work: %1 %2", { step.slug, step.titleArgs.join(u' ') }));
    }
    STOPOVER_TRY_ASSIGN(
        const pg::Rows locks,
        connection.execute(
            u"SELECT relation::regclass::text, string_agg(DISTINCT mode, ', ') FROM pg_catalog.pg_locks"
            " WHERE pid = pg_backend_pid() AND locktype = 'relation' AND relation >= 16384"
            " AND mode IN ('AccessExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock', 'ExclusiveLock')"
            " AND relation IN (SELECT oid FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p')) GROUP BY 1 ORDER BY "
            "1"_s));
    for (int row = 0; row < locks.count(); ++row)
        context.console.print(say("Would lock: %1 (%2)", { locks.text(row, 0), locks.text(row, 1) }));
    context.console.print(say("Everything was rolled back."));
    return ExitCode::Done;
}

Result<ExitCode> migrateTo(Context& context, Direction direction)
{
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s)));
    STOPOVER_TRY(pg::refuseReadOnly(connection));
    // A trial run runs the project's statements as well.
    STOPOVER_TRY(trust::refuseForeignObjects(connection));
    STOPOVER_TRY_ASSIGN(migrate::VersionTable table, migrate::readVersionTable(connection, project.config));
    STOPOVER_TRY_ASSIGN(revision::Path path, pathTo(project, direction, context.arguments.operand(), table.rows));
    if (path.steps.isEmpty()) {
        context.console.note(say("Nothing to do: the database is already at the target."));
        return ExitCode::Done;
    }
    STOPOVER_TRY_ASSIGN(migrate::PlanOptions options, optionsFor(context, settings, project, path));
    options.rehearsal = context.arguments.has(u"dry-run"_s);
    options.backup = options.backup && !options.rehearsal;
    if (!context.arguments.has(u"dry-run"_s)) {
        STOPOVER_TRY(run::journal::install(connection));
    }
    STOPOVER_TRY_ASSIGN(service::Terms terms, termsOf(context.arguments));
    // The target is resolved once: a relative one would advance with each run.
    QStringList remaining;
    QStringList applied;
    for (const revision::PathStep& step : std::as_const(path.steps))
        remaining.append(step.revision);
    while (!remaining.isEmpty()) {
        STOPOVER_TRY_ASSIGN(table, migrate::readVersionTable(connection, project.config));
        STOPOVER_TRY_ASSIGN(path, revision::planSteps(project.graph, direction, remaining, table.rows));
        STOPOVER_TRY_ASSIGN(const migrate::NextRun next,
                            migrate::planNextRun(connection, settings, project, path, options));
        STOPOVER_TRY(refuseBlocked(context, next.plan));
        if (context.arguments.has(u"dry-run"_s))
            return dryRun(context, connection, next);
        const auto given = confirmed(context, connection, direction, next);
        // Earlier revisions are applied by now, so this is not a refusal before any change.
        if (!given && !applied.isEmpty()) {
            context.console.noteLines(u"stopoverctl: "_s + text::explain(given.error()));
            context.console.note(say("Done: %1. Not done: %2.", { applied.join(u", "_s), remaining.join(u", "_s) }));
            return ExitCode::Failed;
        }
        STOPOVER_TRY_ASSIGN(terms.confirmation, given);
        sayLosses(context.console, next.losses, options.backup);
        sayDelegated(context.console, options, path);
        STOPOVER_TRY_ASSIGN(const run::RunResult result, runNext(context, next, terms));
        if (result.outcome != Outcome::Succeeded || result.stoppedBefore)
            return exitCodeOf(result);
        applied += remaining.mid(0, next.revisions);
        remaining.remove(0, next.revisions);
    }
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> planUpgrade(Context& context)
{
    return plan(context, Direction::Up);
}

Result<ExitCode> planDowngrade(Context& context)
{
    return plan(context, Direction::Down);
}

Result<ExitCode> upgrade(Context& context)
{
    return migrateTo(context, Direction::Up);
}

Result<ExitCode> downgrade(Context& context)
{
    return migrateTo(context, Direction::Down);
}

Result<ExitCode> stamp(Context& context)
{
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY(context.arguments.confirmation(connection.database()));
    STOPOVER_TRY_ASSIGN(const migrate::VersionTable table, migrate::readVersionTable(connection, project.config));
    const auto purge = context.arguments.has(u"purge"_s) ? revision::Purge::Yes : revision::Purge::No;
    STOPOVER_TRY_ASSIGN(const revision::StampPlan path,
                        revision::planStamp(project.graph, context.arguments.operands(), table.rows, purge));
    STOPOVER_TRY(migrate::stampDatabase(connection, table, path));
    if (context.console.json())
        context.console.printJson(revision::toJson(path));
    else
        context.console.printLines(path.steps.isEmpty() ? QString(say("Nothing to do.") + u'\n')
                                                        : revision::stampText(path));
    return ExitCode::Done;
}

} // namespace stopover::ctl
