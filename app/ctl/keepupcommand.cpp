#include "app/ctl/driving.h"
#include "app/ctl/runchoice.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/change/executors.h"
#include "core/run/history.h"
#include "core/run/journalschema.h"
#include "text/errortext.h"
#include "text/numbertext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <chrono>
#include <thread>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longest = 10min; ///< on one run; whoever writes faster than that is not caught up with here
constexpr auto betweenVisits = 100ms; ///< in which another console may take the run

Result<QList<run::RunRecord>> chosenRuns(Context& context, pg::Connection& connection)
{
    if (!context.arguments.operand().isEmpty()) {
        STOPOVER_TRY_ASSIGN(const run::RunRecord record, chosenRun(context, connection));
        if (!record.waits())
            return Failure(
                ErrorCode::RunState,
                { QString::number(record.id.value), run::wordOf(record.state), run::wordOf(run::Phase::Rollback) });
        return QList<run::RunRecord> { record };
    }
    STOPOVER_TRY_ASSIGN(QList<run::RunRecord> records, run::listRuns(connection));
    records.removeIf([](const run::RunRecord& record) { return !record.waits(); });
    return records;
}

/// Until nothing is left, in visits that another console may come between.
Result<void> keepUp(const service::RunService& service, RunId run)
{
    const auto deadline = std::chrono::steady_clock::now() + longest;
    for (bool more = true; more && std::chrono::steady_clock::now() < deadline;) {
        STOPOVER_TRY_ASSIGN(more, service.keepUp(run));
        if (more)
            std::this_thread::sleep_for(betweenVisits);
    }
    return {};
}

QString sentence(const run::RunRecord& record, const change::RollbackReadiness& light)
{
    const QString number = QString::number(record.id.value);
    if (light.keysBehind == 0)
        return say("Run %1, %2: up to date", { number, record.target });
    return say("Run %1, %2: %3 changes still to copy, the oldest from %4 ago",
               { number, record.target, text::grouped(light.keysBehind),
                 text::duration(static_cast<double>(light.secondsBehind)) });
}

} // namespace

Result<ExitCode> runKeepUp(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectToWrite(context));
    STOPOVER_TRY_ASSIGN(const QList<run::RunRecord> records, chosenRuns(context, connection));
    STOPOVER_TRY_ASSIGN(const service::RunService service, serviceOf(context));
    Console& console = context.console;
    QJsonArray runs;
    ExitCode exitCode = ExitCode::Done;
    for (const run::RunRecord& record : records) {
        const Result<void> kept = keepUp(service, record.id);
        // Of those that wait, one that cannot be reached leaves the others as they are.
        if (!kept && kept.error().code != ErrorCode::RunActive) {
            console.noteLines(text::explain(kept.error()));
            exitCode = ExitCode::Failed;
            continue;
        }
        const auto light = change::changesBehind(connection, record.id);
        if (!light && light.error().code == ErrorCode::RunState)
            continue; // it keeps nothing, or somebody took it on meanwhile
        if (!light)
            return light.failure();
        runs.append(QJsonObject { { u"run"_s, record.id.value },
                                  { u"target"_s, record.target },
                                  { u"keys_behind"_s, light->keysBehind },
                                  { u"seconds_behind"_s, light->secondsBehind } });
        if (!console.json())
            console.print(sentence(record, *light));
    }
    if (console.json())
        console.printJson({ { u"runs"_s, runs } });
    else if (records.isEmpty())
        console.note(say("No run waits for its rollback or its end."));
    return exitCode;
}

} // namespace stopover::ctl
