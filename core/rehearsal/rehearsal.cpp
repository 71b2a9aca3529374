#include "core/rehearsal/rehearsal.h"

#include "core/base/clause.h"
#include "core/catalog/database.h"
#include "core/change/planner.h"
#include "core/rehearsal/privatecopy.h"
#include "core/run/identity.h"
#include "core/run/journalschema.h"
#include "core/service/migrateto.h"
#include "core/service/privateserver.h"
#include "core/trust/schemas.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace stopover::rehearsal {

using namespace Qt::StringLiterals;
using checks::SchemaPrint;
using revision::Direction;

namespace {

constexpr double milliseconds = 1000;

double secondsOf(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.elapsed()) / milliseconds;
}

/// One rehearsal on its copy.
class Performance
{
public:
    Performance(const Request& request, const sandbox::Server& server, const pg::Settings& copy, run::Control& control,
                run::EventSink sink)
        : m_request(request)
        , m_server(server)
        , m_copy(copy)
        , m_control(control)
        , m_sink(std::move(sink))
    {}

    Result<Rehearsal> perform(const StageWatcher& watch);

private:
    Result<void> compareWithLive();
    Result<void> there();
    Result<void> back();
    Result<void> move(const change::Spec& spec);
    Result<service::Terms> terms();
    Result<run::RunResult> runPhase(RunId run, run::Phase phase);
    Result<run::RunResult> ended(const run::RunResult& result);
    [[nodiscard]] service::Observer observer();
    Result<void> along(const Migration& migration, Direction direction, const QStringList& revisions);
    Result<void> beforeRun(pg::Connection& connection, const run::Plan& plan);
    Result<void> afterRun(pg::Connection& connection);
    Result<void> measure(pg::Connection& connection, const run::Step& step, const run::Statement& statement,
                         const std::function<Result<void>()>& execute);
    void take(const run::Event& event);
    void recordFailure(const Error& error);
    [[nodiscard]] run::RunOptions options();

    const Request& m_request;
    const sandbox::Server& m_server;
    const pg::Settings& m_copy;
    run::Control& m_control;
    run::EventSink m_sink;
    Rehearsal m_rehearsal;
    std::optional<StatementMeter> m_gauge;
    QList<MeasuredStatement> m_statements; ///< of the step that goes on
    QElapsedTimer m_clock; ///< of the step
    SchemaPrint m_before; ///< of the copy
    QString m_versionTable; ///< the project's, as an object's name, when there was none
    RunId m_moved; ///< run of a repartition, to go back with
    run::Plan m_plan;
    int m_liveVersion = 0;
    bool m_isBack = false;
};

Result<Rehearsal> Performance::perform(const StageWatcher& watch)
{
    STOPOVER_TRY(compareWithLive());
    watch(RehearsalStage::There);
    STOPOVER_TRY(there());
    if (m_rehearsal.error)
        return m_rehearsal;
    m_isBack = true;
    watch(RehearsalStage::Back);
    STOPOVER_TRY(back());
    if (!m_rehearsal.error && m_rehearsal.noWayBack.isEmpty()) {
        STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_copy));
        STOPOVER_TRY_ASSIGN(const SchemaPrint after, checks::schemaPrint(connection));
        m_rehearsal.leftBehind = checks::differing(m_before, after);
        // A first revision makes it, and no way down takes it away.
        m_rehearsal.leftBehind.removeAll(m_versionTable);
    }
    return m_rehearsal;
}

/// What was copied is what is there; else nothing that is measured could be relied on.
Result<void> Performance::compareWithLive()
{
    STOPOVER_TRY_ASSIGN(pg::Connection live,
                        pg::Connection::open(m_request.live.withApplicationName(u"stopover rehearsal"_s)));
    STOPOVER_TRY_ASSIGN(pg::Connection copy, pg::Connection::open(m_copy));
    m_liveVersion = live.serverVersion();
    STOPOVER_TRY_ASSIGN(const SchemaPrint original, checks::schemaPrint(live));
    STOPOVER_TRY_ASSIGN(m_before, checks::schemaPrint(copy));
    m_rehearsal.unlike = checks::differing(original, m_before);
    STOPOVER_TRY_ASSIGN(const pg::Rows size, copy.execute(u"SELECT pg_database_size(current_database())"_s));
    m_rehearsal.bytes = size.integer(0, 0);
    if (const auto* migration = std::get_if<Migration>(&m_request.work)) {
        STOPOVER_TRY_ASSIGN(const migrate::VersionTable table,
                            migrate::readVersionTable(copy, migration->project.config));
        m_versionTable = table.exists ? QString() : QString(u"table "_s + table.name.schema + u'.' + table.name.name);
    }
    return {};
}

Result<void> Performance::there()
{
    if (const auto* spec = std::get_if<change::Spec>(&m_request.work))
        return move(*spec);
    const auto& migration = std::get<Migration>(m_request.work);
    return along(migration, migration.direction, migration.revisions);
}

Result<void> Performance::move(const change::Spec& spec)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_copy));
    STOPOVER_TRY(run::journal::install(connection));
    STOPOVER_TRY_ASSIGN(m_plan, change::makePlan(m_copy, spec, QDateTime::currentDateTimeUtc()));
    if (m_plan.blocked())
        return Failure(ErrorCode::Blocked, m_plan.blockers());
    STOPOVER_TRY(beforeRun(connection, m_plan));
    STOPOVER_TRY_ASSIGN(const service::Terms agreed, terms());
    const service::Ended done = service::RunService(m_copy).start(m_plan, agreed, observer());
    m_moved = done.run;
    STOPOVER_TRY_ASSIGN(const run::RunResult result, ended(done.result));
    return result.outcome == Outcome::Succeeded ? afterRun(connection) : Result<void> {};
}

/// Nobody is asked on the copy, and what the live database has to pass is not asked of it.
Result<service::Terms> Performance::terms()
{
    STOPOVER_TRY_ASSIGN(const run::Confirmation confirmation, service::PrivateServer::confirm(m_server, m_plan.target));
    return service::Terms { .options = options(), .checks = service::Checks::Skipped, .confirmation = confirmation };
}

service::Observer Performance::observer()
{
    return { .control = m_control, .event = [this](const run::Event& event) { take(event); } };
}

Result<run::RunResult> Performance::runPhase(RunId run, run::Phase phase)
{
    STOPOVER_TRY_ASSIGN(const service::Terms agreed, terms());
    return ended(service::RunService(m_copy).enter(run, phase, agreed, observer()).result);
}

Result<run::RunResult> Performance::ended(const run::RunResult& result)
{
    if (result.outcome == Outcome::Cancelled)
        return Failure(ErrorCode::Cancelled);
    if (result.outcome != Outcome::Succeeded)
        recordFailure(result.error);
    return result;
}

Result<void> Performance::back()
{
    if (std::holds_alternative<change::Spec>(m_request.work)) {
        for (const run::Phase phase : { run::Phase::Rollback, run::Phase::Abort }) {
            STOPOVER_TRY_ASSIGN(const run::RunResult result, runPhase(m_moved, phase));
            if (result.outcome != Outcome::Succeeded)
                break;
        }
        return {};
    }
    const auto& migration = std::get<Migration>(m_request.work);
    const Result<void> gone = along(migration, migration.direction == Direction::Up ? Direction::Down : Direction::Up,
                                    QStringList(migration.revisions.crbegin(), migration.revisions.crend()));
    if (gone || gone.error().code != ErrorCode::RevisionIrreversible)
        return gone;
    m_rehearsal.noWayBack = gone.error().args.value(0);
    return {};
}

Result<void> Performance::along(const Migration& migration, Direction direction, const QStringList& revisions)
{
    service::MigrateOptions migrating {
        .confirm = [this](const QString& target) { return service::PrivateServer::confirm(m_server, target); },
        .sink = [this](const run::Event& event) { take(event); },
        .run = options(),
        .control = &m_control
    };
    migrating.beforeRun = [this](pg::Connection& connection, const run::Plan& plan) {
        return beforeRun(connection, plan);
    };
    migrating.afterRun = [this](pg::Connection& connection, const run::Plan&) { return afterRun(connection); };
    STOPOVER_TRY_ASSIGN(const service::MigrateOutcome outcome,
                        service::applyRevisions(m_copy, migration.project, direction, revisions, migrating));
    if (outcome.result.outcome == Outcome::Cancelled)
        return Failure(ErrorCode::Cancelled);
    if (outcome.result.outcome != Outcome::Succeeded)
        recordFailure(outcome.result.error);
    return {};
}

Result<void> Performance::beforeRun(pg::Connection& connection, const run::Plan& plan)
{
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(m_copy));
    STOPOVER_TRY_ASSIGN(catalog::Schema schema, catalog::readSchema(database));
    STOPOVER_TRY_ASSIGN(m_gauge, StatementMeter::begin(connection, std::move(schema)));
    if (m_isBack)
        return {};
    checks::RehearsalRecord run { .identity = run::identityOf(plan),
                                  .operation = plan.operation,
                                  .target = plan.operation == "repartition"_L1 ? plan.target : plan.specText,
                                  .percent = m_request.percent,
                                  .serverVersion = m_liveVersion,
                                  .copyVersion = connection.serverVersion() };
    STOPOVER_TRY_ASSIGN(run.before, checks::schemaPrint(connection));
    m_rehearsal.runs.append(run);
    return {};
}

Result<void> Performance::afterRun(pg::Connection& connection)
{
    if (m_isBack)
        return {};
    checks::RehearsalRecord& run = m_rehearsal.runs.last();
    run.succeeded = true;
    STOPOVER_TRY_ASSIGN(run.after, checks::schemaPrint(connection));
    return {};
}

run::RunOptions Performance::options()
{
    run::RunOptions options;
    options.fullSpeed = true;
    options.around = [this](pg::Connection& connection, const run::Step& step, const run::Statement& statement,
                            const auto& execute) { return measure(connection, step, statement, execute); };
    return options;
}

/// Only what the project itself says: our own statements do the same in every run.
Result<void> Performance::measure(pg::Connection& connection, const run::Step& step, const run::Statement& statement,
                                  const std::function<Result<void>()>& execute)
{
    run::Step one = step;
    one.statements = { statement };
    const run::Plan own { .phases = { { run::Phase::Apply, { one } } } };
    const bool isOurs =
        run::ownSql(own).isEmpty() || statement.sql.startsWith("SET LOCAL"_L1) || !statement.assertion.isEmpty();
    if (step.part() == nullptr || isOurs)
        return execute();
    STOPOVER_TRY_ASSIGN(const MeasuredStatement measured, m_gauge->around(connection, statement.sql, execute));
    m_statements.append(measured);
    return {};
}

void Performance::take(const run::Event& event)
{
    if (event.kind == run::EventKind::StepStarted) {
        m_statements.clear();
        m_clock.start();
    } else if (event.kind == run::EventKind::StepFinished) {
        const double seconds = secondsOf(m_clock);
        m_rehearsal.steps.append({ .phase = event.phase,
                                   .back = m_isBack,
                                   .slug = event.slug,
                                   .titleArgs = event.titleArgs,
                                   .seconds = seconds,
                                   .data = event.data,
                                   .statements = m_statements });
        if (!m_isBack) {
            m_rehearsal.runs.last().seconds += seconds;
            m_rehearsal.runs.last().steps.insert(event.slug, seconds);
        }
    }
    if (m_sink)
        m_sink(event);
}

/// If the rollback fails, the rehearsal fails: a rollback could not be relied on.
void Performance::recordFailure(const Error& error)
{
    m_rehearsal.error = error;
    if (m_rehearsal.runs.isEmpty())
        return;
    checks::RehearsalRecord& run = m_rehearsal.runs.last();
    run.succeeded = false;
    const QString what = error.codeName() + (error.message.isEmpty() ? QString() : QString(u": "_s + error.message));
    run.error = m_isBack ? clause("failed_in_rollback", { what }) : what;
}

/// The rollback of a structural revision is in the journal of the run that has applied it, which is not copied.
Result<void> refuseStructuralUndo(const Migration& migration)
{
    if (migration.direction == Direction::Up)
        return {};
    for (const QString& id : migration.revisions) {
        const revision::Node node = migration.project.graph.find(id);
        if (node != revision::noNode && migration.project.file(node).kind == revision::FileKind::Structural)
            return Failure(ErrorCode::RehearsalImpossible, { id, clause("undo_in_journal") });
    }
    return {};
}

Result<QString> versionTableOf(const Request& request)
{
    const auto* migration = std::get_if<Migration>(&request.work);
    if (migration == nullptr)
        return QString();
    STOPOVER_TRY(refuseStructuralUndo(*migration));
    STOPOVER_TRY_ASSIGN(pg::Connection live,
                        pg::Connection::open(request.live.withApplicationName(u"stopover rehearsal"_s)));
    STOPOVER_TRY_ASSIGN(const migrate::VersionTable table, migrate::readVersionTable(live, migration->project.config));
    return table.exists ? table.name.sql() : QString();
}

} // namespace

double Rehearsal::secondsThere() const
{
    double sum = 0;
    for (const checks::RehearsalRecord& run : runs)
        sum += run.seconds;
    return sum;
}

QList<MeasuredLock> Rehearsal::unforeseen() const
{
    QList<MeasuredLock> locks;
    for (const RehearsedStep& step : steps) {
        for (const MeasuredStatement& statement : step.statements)
            std::ranges::copy_if(statement.locks, std::back_inserter(locks),
                                 [](const MeasuredLock& lock) { return !lock.foreseen; });
    }
    return locks;
}

Result<Rehearsal> rehearse(const Request& request, sandbox::Server& server, run::Control& control,
                           const run::EventSink& sink, const StageWatcher& watch)
{
    watch(RehearsalStage::Copying);
    STOPOVER_TRY_ASSIGN(const QString versionTable, versionTableOf(request));
    QElapsedTimer clock;
    clock.start();
    STOPOVER_TRY_ASSIGN(
        const PrivateCopy copy,
        PrivateCopy::make({ .live = request.live,
                            .percent = request.percent,
                            .versionTable = versionTable,
                            .stop = [&control] { return control.cancelRequested(); },
                            .waiting =
                                [&sink](const QList<run::Blocker>& blockers) {
                                    if (sink)
                                        sink({ .kind = run::EventKind::LockWait, .blockers = blockers, .attempt = 1 });
                                } },
                          server));
    const double copySeconds = secondsOf(clock);
    Performance performance(request, server, copy.settings(), control, sink);
    STOPOVER_TRY_ASSIGN(Rehearsal rehearsal, performance.perform(watch));
    rehearsal.copySeconds = copySeconds;
    return rehearsal;
}

Result<bool> record(pg::Connection& live, const Rehearsal& rehearsal)
{
    STOPOVER_TRY_ASSIGN(const bool installed, trust::journalMayBeRead(live));
    if (!installed)
        return false;
    for (const checks::RehearsalRecord& run : rehearsal.runs) {
        STOPOVER_TRY(run::journal::appendEvent(live, RunId { 0 }, u"rehearsal"_s, checks::toJson(run)));
    }
    return true;
}

} // namespace stopover::rehearsal
