#include "core/migrate/markapplied.h"

#include "core/pg/transaction.h"
#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "core/run/sqlexecutor.h"
#include "core/run/worktransaction.h"

#include <QScopeGuard>

namespace stopover::migrate {

using namespace Qt::StringLiterals;

namespace {

const auto verifies = u"revision_verify_failed"_s;

struct OpenRevision
{
    QString revision;
    QString searchPath;
    QList<int> steps; ///< numbers, from 1
    QList<run::StepState> states;
    run::Statements last; ///< of its last step, which records it
    std::optional<run::RunState> leadsTo; ///< the run's state once that step is done
};

Result<OpenRevision> openRevision(pg::Connection& connection, RunId run, const run::journal::Standing& standing)
{
    STOPOVER_TRY_ASSIGN(const run::Plan plan, run::journal::planOf(connection, run));
    if (plan.operation != "upgrade"_L1 || standing.state != run::RunState::Source)
        return Failure(ErrorCode::RunState,
                       { QString::number(run.value), run::wordOf(standing.state), u"mark-applied"_s });
    const QList<run::Step> steps = plan.phases.value(run::Phase::Apply);
    OpenRevision open;
    for (int number = 1; number <= steps.size(); ++number) {
        const run::Step& step = steps.at(number - 1);
        const run::RevisionPart part = step.part() == nullptr ? run::RevisionPart {} : *step.part();
        const QString& revision = part.revision;
        STOPOVER_TRY_ASSIGN(const run::StepState state,
                            run::journal::stepState(connection, { run, run::Phase::Apply, standing.pass, number }));
        const bool begins = open.revision.isEmpty() || open.revision != revision;
        if (begins && !open.revision.isEmpty() && open.states.last() != run::StepState::Done)
            break;
        if (begins)
            open = { .revision = revision, .searchPath = part.searchPath };
        open.steps.append(number);
        open.states.append(state);
        open.last = step.statements;
        open.leadsTo = step.leadsTo;
    }
    if (open.states.isEmpty() || open.states.last() == run::StepState::Done || open.revision.isEmpty())
        return Failure(ErrorCode::RunState,
                       { QString::number(run.value), run::wordOf(standing.state), u"mark-applied"_s });
    return open;
}

/// The statements of the last step without the revision's own: guard, checks, record.
run::Statements recordOf(const OpenRevision& open)
{
    run::Statements record;
    qsizetype end = open.last.size();
    while (end > 0 && open.last.at(end - 1).sql != "SET LOCAL search_path = pg_catalog"_L1)
        --end;
    for (qsizetype i = 0; i < open.last.size(); ++i) {
        const run::Statement& statement = open.last.at(i);
        const bool checks = !statement.assertion.isEmpty();
        const bool aroundIt = statement.sql.startsWith("LOCK TABLE "_L1)
            || statement.sql == u"SET LOCAL search_path = " + open.searchPath
            || statement.sql.startsWith("CREATE TABLE IF NOT EXISTS"_L1);
        if (checks || aroundIt || i >= end - 1)
            record.append(statement);
    }
    return record;
}

} // namespace

Result<Evidence> evidenceOf(pg::Connection& connection, RunId run)
{
    // The steps are asked for by this version's words.
    STOPOVER_TRY(run::journal::bringUpToDate(connection));
    STOPOVER_TRY_ASSIGN(const run::journal::Standing standing, run::journal::standingOf(connection, run));
    STOPOVER_TRY_ASSIGN(const OpenRevision open, openRevision(connection, run, standing));
    Evidence evidence { .revision = open.revision };
    for (qsizetype i = 0; i < open.states.size(); ++i)
        (open.states.at(i) == run::StepState::Done ? evidence.done : evidence.open)
            .append(QString::number(open.steps.at(i)));
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    STOPOVER_TRY(connection.execute(u"SET LOCAL search_path = "_s + open.searchPath));
    for (const run::Statement& statement : open.last) {
        if (statement.assertion != verifies)
            continue;
        STOPOVER_TRY(connection.execute(u"SAVEPOINT evidence"_s));
        const auto rows = connection.execute(statement.sql);
        const bool holds = rows && rows->count() == 1 && rows->boolean(0, 0);
        (holds ? evidence.held : evidence.failed)
            .append(rows && rows->columns() > 2 ? rows->text(0, 2) : statement.sql);
        STOPOVER_TRY(connection.execute(u"ROLLBACK TO SAVEPOINT evidence"_s));
    }
    transaction.rollback();
    return evidence;
}

Result<void> markApplied(pg::Connection& connection, RunId run, run::TakeOver mode)
{
    STOPOVER_TRY(run::journal::bringUpToDate(connection));
    // Refused while a console drives this very run.
    STOPOVER_TRY_ASSIGN(const int epoch, run::seize(connection, run, 0, mode));
    const auto unlock =
        qScopeGuard([&connection] { static_cast<void>(pg::unlock(connection, run::journal::runLock)); });
    STOPOVER_TRY_ASSIGN(const run::journal::Standing standing, run::journal::standingOf(connection, run));
    STOPOVER_TRY_ASSIGN(const OpenRevision open, openRevision(connection, run, standing));
    STOPOVER_TRY_ASSIGN(run::WorkTransaction transaction, run::WorkTransaction::begin(connection, { run, epoch }));
    // The record names the run that is driven; for this moment that is us.
    STOPOVER_TRY(connection.execute(u"UPDATE stopover.run SET state = $2 WHERE id = $1"_s,
                                    { run.value, run::wordOf(run::Activity::Running) }));
    STOPOVER_TRY(run::runStatements(connection, recordOf(open)));
    for (const int number : open.steps)
        STOPOVER_TRY(run::journal::markStepDone(connection, { run, run::Phase::Apply, standing.pass, number },
                                                { { u"marked"_s, true } }));
    STOPOVER_TRY(
        connection.execute(u"UPDATE stopover.run SET state = $2, position = $3, error = NULL WHERE id = $1"_s,
                           { run.value, run::wordOf(open.leadsTo ? run::Activity::Idle : run::Activity::Paused),
                             run::wordOf(open.leadsTo.value_or(standing.state)) }));
    return transaction.commit();
}

} // namespace stopover::migrate
