#include "app/ctl/journey.h"

#include "app/ctl/demoload.h"
#include "app/ctl/driving.h"
#include "app/ctl/planprint.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "app/ctl/table.h"
#include "core/change/planner.h"
#include "core/change/specfile.h"
#include "core/report/report.h"
#include "core/service/privateserver.h"
#include "text/numbertext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <condition_variable>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto calm = 3s; ///< how long the application writes undisturbed, before and in between
constexpr qint64 usualRate = 300;
constexpr qint64 maxRate = 20'000;

const char* const before = "before partitioning";
const char* const during = "during partitioning";
const char* const atSwap = "at the swap";
const char* const afterwards = "partitioned";
const char* const backAgain = "rolled back";

double milliseconds(std::chrono::microseconds duration)
{
    return static_cast<double>(duration.count()) / 1000;
}

QJsonObject toJson(const sandbox::LatencySummary& summary)
{
    return { { u"phase"_s, summary.phase },
             { u"transactions"_s, summary.count },
             { u"p50_ms"_s, milliseconds(summary.p50) },
             { u"p99_ms"_s, milliseconds(summary.p99) },
             { u"max_ms"_s, milliseconds(summary.maximum) } };
}

} // namespace

Journey::Journey(Context& context)
    : m_context(context)
    , m_console(context.console)
    , m_server(sandboxOf(context))
{}

void Journey::headline(const char* words, const QStringList& args)
{
    if (m_console.json())
        return;
    m_console.print({});
    m_console.print(Tone::Notice, u"== "_s + say(words, args));
}

Result<ExitCode> Journey::migrateTo()
{
    if (!m_directory.isValid())
        return Failure(ErrorCode::Io, { QDir::tempPath(), m_directory.errorString() });
    const Interrupts::Scope scope(m_context.interrupts, [this] { m_stop.request_stop(); });
    STOPOVER_TRY(prepare());
    STOPOVER_TRY_ASSIGN(const std::optional<run::Plan> planned, plan());
    if (!planned)
        return ExitCode::Findings;
    STOPOVER_TRY_ASSIGN(const ExitCode code, runPhases(*planned));
    m_load->stop();
    return code == ExitCode::Done ? conclude() : code;
}

Result<void> Journey::prepare()
{
    STOPOVER_TRY_ASSIGN(const qint64 rows, demoRowsOf(m_context.arguments));
    STOPOVER_TRY_ASSIGN(const qint64 rate, m_context.arguments.integer(u"rate"_s, usualRate, 1, maxRate));
    STOPOVER_TRY(m_server.start());
    // A database of its own: whatever an earlier journey left ends with the old one.
    STOPOVER_TRY(m_server.recreateDatabase());
    STOPOVER_TRY_ASSIGN(m_settings, m_server.settings());
    headline("Private server with the demo project");
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_settings));
    STOPOVER_TRY(loadDemoVisibly(m_context, connection, rows, sandbox::DemoReplacement::Refuse));
    headline("An application starts writing, %1 writes per second", { text::grouped(rate) });
    STOPOVER_TRY_ASSIGN(m_load,
                        sandbox::LoadGenerator::start({ .settings = m_settings,
                                                        .ledgerDirectory = m_directory.filePath(u"ledger"_s),
                                                        .writesPerSecond = static_cast<double>(rate) }));
    m_load->enterPhase(say(before));
    return writeOn(calm);
}

/// Nothing when the plan is blocked.
Result<std::optional<run::Plan>> Journey::plan()
{
    STOPOVER_TRY_ASSIGN(
        m_spec, change::parseSpec(sandbox::demoFile(u"chunks-list100.toml"_s).toUtf8(), u"chunks-list100.toml"_s));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, change::makePlan(m_settings, m_spec, QDateTime::currentDateTimeUtc()));
    if (!m_console.json()) {
        headline("The plan");
        printPlan(m_console, plan);
    }
    return plan.blocked() ? std::optional<run::Plan>() : std::optional(plan);
}

Result<ExitCode> Journey::runPhases(const run::Plan& plan)
{
    const service::RunService service(m_settings);
    STOPOVER_TRY_ASSIGN(ExitCode code,
                        phase(run::Phase::Apply, "Partition the table while the application writes",
                              [&](const service::Terms& terms, const service::Observer& observer) {
                                  return service.start(plan, terms, observer);
                              }));
    if (code != ExitCode::Done)
        return code;
    STOPOVER_TRY(audit(u"swap"_s, "ledger after the swap"));
    const auto enter = [&](run::Phase phase) {
        return [this, &service, phase](const service::Terms& terms, const service::Observer& observer) {
            return service.enter(m_run, phase, terms, observer);
        };
    };
    STOPOVER_TRY_ASSIGN(
        code, phase(run::Phase::Rollback, "Roll back, keeping every write made since", enter(run::Phase::Rollback)));
    if (code != ExitCode::Done)
        return code;
    STOPOVER_TRY(audit(run::wordOf(run::Phase::Rollback), "ledger after rollback"));
    STOPOVER_TRY_ASSIGN(code, phase(run::Phase::Reapply, "Reapply, without copying again", enter(run::Phase::Reapply)));
    if (code != ExitCode::Done)
        return code;
    STOPOVER_TRY(audit(run::wordOf(run::Phase::Reapply), "ledger after reapply"));
    return code;
}

void Journey::notice(const run::Event& event)
{
    if (event.kind == run::EventKind::StepStarted)
        m_load->enterPhase(say(event.slug == "swap"_L1 ? atSwap : during));
    if (event.kind == run::EventKind::StepFinished && event.data.contains(u"lock_held_ms"_s))
        m_lockHeldMs.append(event.data[u"lock_held_ms"_s].toDouble());
}

/// One phase, then the application writes on for a while. Nobody is asked: the server is the demo's own.
Result<ExitCode> Journey::phase(run::Phase phase, const char* words, const Work& work)
{
    headline(words);
    STOPOVER_TRY_ASSIGN(service::Terms terms, termsOf(m_context.arguments));
    terms.checks = service::Checks::Advisory;
    STOPOVER_TRY_ASSIGN(terms.confirmation, service::PrivateServer::confirm(m_server, m_spec.table.display()));
    STOPOVER_TRY_ASSIGN(
        const service::Ended ended,
        drive(m_context,
              { .also = [this](const run::Event& event) { notice(event); }, .advise = false, .brakes = true },
              [&](const service::Observer& observer) { return work(terms, observer); }));
    m_run = ended.run;
    if (ended.result.outcome != Outcome::Succeeded)
        return exitCodeOf(ended.result);
    m_load->enterPhase(say(phase == run::Phase::Rollback ? backAgain : afterwards));
    STOPOVER_TRY(writeOn(calm));
    return ExitCode::Done;
}

Result<void> Journey::writeOn(std::chrono::milliseconds duration)
{
    std::mutex mutex;
    std::condition_variable_any waiting;
    std::unique_lock lock(mutex);
    waiting.wait_for(lock, m_stop.get_token(), duration, [] { return false; });
    return m_stop.stop_requested() ? Failure(ErrorCode::Cancelled) : Result<void>();
}

/// The application rests meanwhile, so that there is one right answer.
Result<void> Journey::audit(const QString& after, const char* words)
{
    m_load->pause();
    const auto found = sandbox::auditLedger(m_settings, m_directory.filePath(u"ledger"_s));
    m_load->resume();
    STOPOVER_TRY(found);
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_settings));
    STOPOVER_TRY(report::recordLedger(connection, m_run, found->toJson()));
    m_stops.append({ after, *found });
    if (m_console.json()) {
        QJsonObject json = found->toJson();
        json.insert(u"event"_s, u"ledger"_s);
        json.insert(u"after"_s, after);
        m_console.printJson(json);
        return {};
    }
    // The words "lost: N" are for scripts as well: they stay as they are in every language.
    m_console.print(found->intact() ? Tone::Good : Tone::Bad,
                    say("%1: acknowledged %2 · found %3 · ",
                        { say(words), text::grouped(found->acknowledged), text::grouped(found->found) })
                        + u"lost: "_s + QString::number(found->lost));
    if (found->wrong > 0 || found->extra > 0 || found->rowsFound < found->rowsLeast
        || found->rowsFound > found->rowsMost)
        m_console.note(say("wrong values: %1; unexpected rows: %2; rows in the table: %3, expected %4 to %5",
                           { text::grouped(found->wrong), text::grouped(found->extra), text::grouped(found->rowsFound),
                             text::grouped(found->rowsLeast), text::grouped(found->rowsMost) }));
    for (const QString& problem : found->firstProblems)
        m_console.note(u"  "_s + problem);
    return {};
}

void Journey::printLatencies()
{
    Table table({ say("Application"), say("transactions"), u"p50"_s, u"p99"_s, say("slowest") },
                { Align::Left, Align::Right, Align::Right, Align::Right, Align::Right });
    const auto shown = [](std::chrono::microseconds duration) -> QString {
        return QString::number(milliseconds(duration), 'f', 1) + u" ms"_s;
    };
    for (const sandbox::LatencySummary& summary : m_load->latencies())
        table.add({ summary.phase, text::grouped(summary.count), shown(summary.p50), shown(summary.p99),
                    shown(summary.maximum) });
    table.print(m_console);
    QStringList held;
    for (const double ms : m_lockHeldMs)
        held.append(text::duration(ms / 1000));
    m_console.print(say("Table locked for (swap, rollback, reapply): %1", { held.join(u", "_s) }));
}

void Journey::printFarewell(bool intact)
{
    const sandbox::LoadCounts counts = m_load->counts();
    m_console.print(
        say("Application: %1 writes acknowledged, %2 rolled back by the application, %3 errors",
            { text::grouped(counts.acknowledged), text::grouped(counts.rolledBack), text::grouped(counts.errors) }));
    for (const QString& error : counts.firstErrors)
        m_console.note(u"  "_s + error);
    if (!intact) {
        m_directory.setAutoRemove(false);
        m_console.note(say("The ledger is kept in %1.", { m_directory.path() }));
    }
    m_console.print({});
    m_console.printLines(
        say("Open the window:         build/bin/stopover --demo\nShow the partitions:     build/bin/stopoverctl "
            "partitions public.chunks\nStop the private server: build/bin/stopoverctl sandbox stop"));
}

ExitCode Journey::conclude()
{
    const sandbox::LoadCounts counts = m_load->counts();
    const bool intact = std::ranges::all_of(m_stops, [](const Stop& stop) { return stop.audit.intact(); });
    if (!m_console.json()) {
        headline("What the application noticed");
        printLatencies();
        printFarewell(intact);
    } else {
        QJsonArray phases;
        for (const sandbox::LatencySummary& summary : m_load->latencies())
            phases.append(toJson(summary));
        QJsonArray held;
        for (const double ms : m_lockHeldMs)
            held.append(ms);
        m_console.printJson({ { u"event"_s, u"journey_finished"_s },
                              { u"intact"_s, intact },
                              { u"latencies"_s, phases },
                              { u"lock_held_ms"_s, held },
                              { u"application_errors"_s, counts.errors },
                              { u"errors"_s, QJsonArray::fromStringList(counts.firstErrors) } });
    }
    // An error that the application saw is a failure too, even though nothing was lost.
    return intact && counts.errors == 0 ? ExitCode::Done : ExitCode::Failed;
}

Result<ExitCode> demoJourney(Context& context)
{
    Journey journey(context);
    return journey.migrateTo();
}

} // namespace stopover::ctl
