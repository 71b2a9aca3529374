#include "app/ctl/command.h"
#include "app/ctl/eventview.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/output.h"
#include "core/repartition/executors.h"
#include "core/repartition/planner.h"
#include "core/run/runner.h"
#include "core/sandbox/demo.h"
#include "core/sandbox/loadgenerator.h"
#include "core/sandbox/server.h"
#include "ui/text/numbertext.h"

#include <thread>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString journeyDatabase = u"journey"_s;
constexpr qint64 usualRows = 1'000'000;

/// One journey: the demo table goes into partitions, back, and there again, while an application writes.
class Journey
{
public:
    Journey(pg::Settings settings, bool json, int workers)
        : m_settings(std::move(settings)), m_json(json), m_workers(workers), m_view(chooseStyle(json)), m_interrupt(m_control)
    {
    }

    Result<void> load(qint64 rows);
    Result<void> travel();
    [[nodiscard]] bool nothingLost() const { return m_audits == 2 && m_lost == 0 && m_errors == 0; }

private:
    Result<void> leg(const QString& name, const QString& phase);
    Result<void> writeOn(const QString& phase, std::chrono::seconds time);
    Result<void> audit(const QString& when, const QString& key);
    Result<void> plan();
    void say(const QString& text) const
    {
        if (!m_json)
            printLine(text);
    }
    void report();

    pg::Settings m_settings;
    bool m_json;
    int m_workers;
    run::Control m_control;
    EventView m_view;
    Interrupt m_interrupt;
    run::Plan m_plan;
    RunId m_run;
    std::unique_ptr<sandbox::LoadGenerator> m_load;
    QList<double> m_heldMs;
    QJsonObject m_result;
    int m_audits = 0;
    qint64 m_lost = 0;
    qint64 m_errors = 0;
};

Result<void> Journey::load(qint64 rows)
{
    say(u"Loading the demo: %1 rows in public.chunks"_s.arg(text::grouped(rows)));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_settings));
    auto last = std::chrono::steady_clock::now();
    const auto progress = [&](const sandbox::DemoProgress& step) {
        if (m_json || std::chrono::steady_clock::now() - last < 2s)
            return;
        last = std::chrono::steady_clock::now();
        printMessage(u"  %1 of %2 rows"_s.arg(text::grouped(step.done), text::grouped(step.total)));
    };
    return sandbox::loadDemo(connection, rows, progress, {});
}

Result<void> Journey::plan()
{
    STOPOVER_TRY_ASSIGN(const repartition::Spec spec,
                        repartition::Spec::parse(sandbox::demoFile(u"chunks-list100.toml"_s).toUtf8(), u"chunks-list100.toml"_s));
    STOPOVER_TRY_ASSIGN(m_plan, repartition::makePlan(m_settings, spec, QDateTime::currentDateTimeUtc()));
    if (m_plan.blocked())
        return Failure(ErrorCode::Blocked, { m_plan.target });
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_settings));
    STOPOVER_TRY(run::journal::install(connection));
    STOPOVER_TRY_ASSIGN(m_run, run::journal::createRun(connection, m_plan));
    return {};
}

Result<void> Journey::leg(const QString& name, const QString& phase)
{
    m_load->beginPhase(phase);
    STOPOVER_TRY_ASSIGN(const run::Confirmation confirmation, run::Confirmation::typed(m_plan.target, m_plan.target));
    run::Runner runner({ .settings = m_settings,
                         .run = m_run,
                         .leg = name,
                         .executors = repartition::executors(),
                         .options = { .workers = m_workers },
                         .confirmation = confirmation },
                       m_control, [this](const run::Event& event) {
                           m_view.show(event);
                           if (event.kind == run::EventKind::StepFinished && event.slug == "swap"_L1)
                               m_heldMs.append(event.data[u"lock_held_ms"_s].toDouble());
                       });
    const run::RunResult result = runner.run();
    if (result.outcome != Outcome::Succeeded)
        return Failure(result.error);
    return {};
}

Result<void> Journey::writeOn(const QString& phase, std::chrono::seconds time)
{
    m_load->beginPhase(phase);
    say(u"The application writes on for %1"_s.arg(text::duration(static_cast<double>(time.count()))));
    return m_control.sleep(time);
}

Result<void> Journey::audit(const QString& when, const QString& key)
{
    STOPOVER_TRY_ASSIGN(const sandbox::Audit audit, m_load->audit());
    ++m_audits;
    m_lost += audit.lost;
    say(u"ledger %1: acknowledged %2 · found %3 · lost: %4"_s.arg(when, text::grouped(audit.acknowledged), text::grouped(audit.found))
            .arg(audit.lost));
    if (audit.lost > 0)
        printMessage(u"first loss: row "_s + audit.firstLoss);
    m_result.insert(key, QJsonObject { { u"acknowledged"_s, audit.acknowledged }, { u"found"_s, audit.found }, { u"lost"_s, audit.lost } });
    return {};
}

Result<void> Journey::travel()
{
    STOPOVER_TRY_ASSIGN(m_load, sandbox::LoadGenerator::start(m_settings, {}));
    STOPOVER_TRY(writeOn(u"before"_s, 3s));
    STOPOVER_TRY(plan());
    STOPOVER_TRY(leg(u"forward"_s, u"while moving"_s));
    STOPOVER_TRY(writeOn(u"on partitions"_s, 3s));
    STOPOVER_TRY(leg(u"rollback"_s, u"while rolling back"_s));
    m_load->pause();
    STOPOVER_TRY(audit(u"after rollback"_s, u"after_rollback"_s));
    m_load->resume();
    STOPOVER_TRY(writeOn(u"on the old table"_s, 3s));
    STOPOVER_TRY(leg(u"again"_s, u"while going forward again"_s));
    STOPOVER_TRY(writeOn(u"on partitions again"_s, 2s));
    m_load->stop();
    STOPOVER_TRY(audit(u"after going forward again"_s, u"after_again"_s));
    report();
    return {};
}

void Journey::report()
{
    m_errors = m_load->applicationErrors();
    QList<QStringList> rows { { u"latency of a write, ms"_s, u"writes"_s, u"p50"_s, u"p99"_s, u"longest"_s } };
    QJsonArray phases;
    for (const sandbox::Latency& latency : m_load->latencies()) {
        rows.append({ latency.phase, text::grouped(latency.writes), QString::number(latency.p50, 'f', 1),
                      QString::number(latency.p99, 'f', 1), QString::number(latency.longest, 'f', 1) });
        phases.append(QJsonObject { { u"phase"_s, latency.phase }, { u"writes"_s, latency.writes }, { u"p50_ms"_s, latency.p50 },
                                    { u"p99_ms"_s, latency.p99 }, { u"longest_ms"_s, latency.longest } });
    }
    QStringList held;
    QJsonArray heldArray;
    for (const double ms : m_heldMs) {
        held.append(QString::number(ms, 'f', 0) + u" ms"_s);
        heldArray.append(ms);
    }
    m_result.insert(u"latency"_s, phases);
    m_result.insert(u"lock_held_ms"_s, heldArray);
    m_result.insert(u"application_errors"_s, m_errors);
    if (m_json) {
        m_result.insert(u"event"_s, u"journey_finished"_s);
        printJsonLine(m_result);
        return;
    }
    printTable(rows, { 1, 2, 3, 4 });
    printLine(u"ACCESS EXCLUSIVE held at the swaps: "_s + held.join(u", "_s));
    printLine(u"errors seen by the application: %1 %2"_s.arg(m_errors).arg(m_load->firstError()));
}

Result<bool> runJourney(const Invocation& invocation)
{
    STOPOVER_TRY_ASSIGN(const qint64 rows, invocation.number(u"rows"_s, usualRows, 1000, 1'000'000'000));
    STOPOVER_TRY_ASSIGN(const qint64 workers, invocation.number(u"workers"_s, 2, 1, 64));
    sandbox::Server server({ .directory = invocation.value(u"dir"_s) });
    STOPOVER_TRY_ASSIGN(const sandbox::Status status, server.start());
    if (!invocation.json())
        printLine(u"Private server: "_s + status.uri);
    {
        // A database of its own, made anew: whatever an earlier journey left is gone.
        STOPOVER_TRY_ASSIGN(const pg::Settings settings, server.settings());
        STOPOVER_TRY_ASSIGN(pg::Connection admin, pg::Connection::open(settings));
        STOPOVER_TRY(admin.execute(u"SET client_min_messages = warning"_s));
        STOPOVER_TRY(admin.execute(u"DROP DATABASE IF EXISTS "_s + journeyDatabase + u" WITH (FORCE)"_s));
        STOPOVER_TRY(admin.execute(u"CREATE DATABASE "_s + journeyDatabase));
    }
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, server.settings(journeyDatabase));
    Journey journey(settings, invocation.json(), static_cast<int>(workers));
    STOPOVER_TRY(journey.load(rows));
    STOPOVER_TRY(journey.travel());
    return journey.nothingLost();
}

ExitCode execute(const Invocation& invocation)
{
    const Result<bool> nothingLost = runJourney(invocation);
    if (!nothingLost)
        return fail(nothingLost.error());
    if (!*nothingLost)
        printMessage(u"The journey lost something or disturbed the application: see above."_s);
    return *nothingLost ? Done : Failed;
}

} // namespace

QList<Command> journeyCommands()
{
    return { { .name = u"demo journey"_s,
               .summary = u"Into partitions, back, and there again, while an application writes"_s,
               .options = { u"rows"_s, u"workers"_s, u"dir"_s },
               .execute = execute } };
}

} // namespace stopover::ctl
