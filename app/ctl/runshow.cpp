#include "app/ctl/runshow.h"

#include "app/ctl/advice.h"
#include "app/ctl/say.h"
#include "app/ctl/table.h"
#include "core/change/executors.h"
#include "core/run/holder.h"
#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "core/run/planjson.h"
#include "core/run/runsessions.h"
#include "text/errortext.h"
#include "text/findingtext.h"
#include "text/numbertext.h"
#include "text/runtext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The whole seconds of an ISO time, as people read it.
QString readable(const QString& time)
{
    return QString(time).left(19).replace(u'T', u' ');
}

/// One run at a time is driven in a database, so that the holder of the lock drives the one that runs.
Result<bool> isDriven(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const auto holder, pg::holderOf(connection, run::journal::runLock));
    return holder && !run::journal::isVisitor(holder->application);
}

bool isInterrupted(const run::RunRecord& record, bool driven)
{
    return record.activity == run::Activity::Running && !driven;
}

QString stateOf(const run::RunRecord& record, bool driven)
{
    return isInterrupted(record, driven) ? say("interrupted") : text::activityText(record.activity, record.state);
}

struct Details
{
    bool driven = false; ///< a console works on this database now
    QList<run::StepRecord> steps;
    std::optional<change::RollbackReadiness> light;
    QList<int> orphans;
    std::optional<run::LockHolder> holder; ///< of this run
    QStringList next; ///< commands
};

Result<Details> readDetails(pg::Connection& connection, const pg::Settings& settings, const run::RunRecord& record)
{
    Details details;
    STOPOVER_TRY_ASSIGN(details.driven, isDriven(connection));
    STOPOVER_TRY_ASSIGN(details.steps, run::readSteps(connection, record.id));
    STOPOVER_TRY_ASSIGN(details.holder, run::lockHolder(connection));
    if (details.holder && details.holder->run != record.id)
        details.holder.reset();
    if (!details.holder) {
        STOPOVER_TRY_ASSIGN(details.orphans, run::journal::orphansOf(connection, record.id));
        STOPOVER_TRY_ASSIGN(const run::Plan plan, run::journal::planOf(connection, record.id));
        details.next = nextCommands(record, plan.phases);
    }
    if (record.state == run::RunState::Swapped || record.state == run::RunState::RolledBack) {
        const auto light = change::rollbackReadiness(connection, settings, record.id);
        if (light)
            details.light = *light;
        else if (light.error().code != ErrorCode::RunState)
            return light.failure();
    }
    return details;
}

QJsonObject toJson(const change::RollbackReadiness& light)
{
    QJsonArray obstacles;
    for (const run::Finding& obstacle : light.obstacles) {
        QJsonObject one = run::toJson(obstacle);
        one.insert(u"text"_s, text::explainFinding(obstacle));
        obstacles.append(one);
    }
    return { { u"ready"_s, light.isReady() },
             { u"carried"_s, QJsonArray::fromStringList(light.carried) },
             { u"obstacles"_s, obstacles },
             { u"keys_behind"_s, light.keysBehind },
             { u"seconds_behind"_s, light.secondsBehind },
             { u"conflicts"_s, light.conflicts },
             { u"first_conflicts"_s, QJsonArray::fromStringList(light.firstConflicts) } };
}

QJsonObject toJson(const run::RunRecord& record, const Details& details)
{
    QJsonObject json = record.toJson();
    json.insert(u"interrupted"_s, isInterrupted(record, details.driven));
    QJsonArray steps;
    for (const run::StepRecord& step : details.steps)
        steps.append(step.toJson());
    json.insert(u"step_list"_s, steps);
    QJsonArray orphans;
    for (const int pid : details.orphans)
        orphans.append(pid);
    json.insert(u"orphans"_s, orphans);
    json.insert(u"next"_s, QJsonArray::fromStringList(details.next));
    if (details.holder)
        json.insert(u"silent_seconds"_s, details.holder->silentSeconds);
    if (details.light)
        json.insert(u"rollback_light"_s, toJson(*details.light));
    return json;
}

QString lightText(const run::RunRecord& record, const change::RollbackReadiness& light)
{
    const bool swapped = record.state == run::RunState::Swapped;
    if (!light.obstacles.isEmpty()) {
        QStringList lines { say(
            swapped ? "Rollback: not ready; the table was changed in a way that cannot be carried over"
                    : "Reapply: not ready; the table was changed in a way that cannot be carried over") };
        for (const run::Finding& obstacle : light.obstacles)
            lines.append(u"  "_s + text::explainFinding(obstacle));
        return lines.join(u'\n');
    }
    if (light.conflicts > 0)
        return say(swapped ? "Rollback: not ready; %1 rows would be rejected: %2"
                           : "Reapply: not ready; %1 rows would be rejected: %2",
                   { text::grouped(light.conflicts), light.firstConflicts.join(u", "_s) });
    QString ready = swapped ? say("Rollback: ready, the retired table is up to date")
                            : say("Reapply: ready, the partitioned table is up to date");
    if (light.keysBehind > 0)
        ready = say(swapped ? "Rollback: ready, %1 changes to copy, the oldest from %2 ago"
                            : "Reapply: ready, %1 changes to copy, the oldest from %2 ago",
                    { text::grouped(light.keysBehind), text::duration(static_cast<double>(light.secondsBehind)) });
    if (light.carried.isEmpty())
        return ready;
    return ready + u'\n'
        + say(swapped ? "Changed since the swap; the rollback also carries over: %1"
                      : "Changed since the rollback; the reapply also carries over: %1",
              { light.carried.join(u", "_s) });
}

void printHead(Console& console, const run::RunRecord& record, bool driven)
{
    const auto line = [&console](const char* label, const QString& value) {
        if (!value.isEmpty())
            console.print(say(label).leftJustified(12) + value);
    };
    line("Run", QString::number(record.id.value));
    line("Operation", QString(record.operation + u' ' + record.target));
    line("State", QString(text::stateText(record.state, record.operation) + u", "_s + stateOf(record, driven)));
    line("Phase", record.phase ? text::phaseTitle(*record.phase, record.operation) : QString());
    line("Started by", text::actorText(record.actor, record.host));
    line("Created", readable(record.createdAt));
    line("Started", readable(record.startedAt));
    line("Ended", readable(record.completedAt));
    const char* label = "Error";
    for (const QString& part : text::failureText(record).split(u'\n')) {
        line(label, part);
        label = "";
    }
}

void printSteps(Console& console, const QList<run::StepRecord>& steps)
{
    Table table({ say("Phase"), say("No"), say("Step"), say("State"), say("Time"), say("Rows") },
                { Align::Left, Align::Right, Align::Left, Align::Left, Align::Right, Align::Right });
    for (const run::StepRecord& step : steps) {
        const bool ended = !step.finishedAt.isEmpty();
        table.add({ run::wordOf(step.phase) + u' ' + QString::number(step.pass), QString::number(step.no),
                    text::stepName(step.slug), text::stateText(step.state),
                    ended ? text::duration(step.seconds) : QString(),
                    step.data.contains(u"rows"_s) ? text::grouped(step.data[u"rows"_s].toVariant().toLongLong())
                                                  : QString() });
    }
    table.print(console);
}

void printRuns(Console& console, const QList<run::RunRecord>& records, bool driven)
{
    Table table({ say("Run"), say("Table"), say("State"), say("Activity"), say("Phase"), say("Steps"), say("Created") },
                { Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Right, Align::Left });
    for (const run::RunRecord& record : records)
        table.add({ QString::number(record.id.value), record.target, text::stateText(record.state, record.operation),
                    stateOf(record, driven), record.phase ? run::wordOf(*record.phase) : QString(),
                    QString::number(record.stepsDone) + u'/' + QString::number(record.steps),
                    readable(record.createdAt) });
    table.print(console);
}

} // namespace

Result<void> listRuns(Console& console, pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const QList<run::RunRecord> records, run::listRuns(connection));
    STOPOVER_TRY_ASSIGN(const bool driven, isDriven(connection));
    if (console.json()) {
        QJsonArray runs;
        for (const run::RunRecord& record : records) {
            QJsonObject json = record.toJson();
            json.insert(u"interrupted"_s, isInterrupted(record, driven));
            runs.append(json);
        }
        console.printJson({ { u"runs"_s, runs } });
    } else if (records.isEmpty()) {
        console.note(say("No runs in this database yet."));
    } else {
        printRuns(console, records, driven);
    }
    return {};
}

Result<void> showRun(Console& console, pg::Connection& connection, const pg::Settings& settings,
                     const run::RunRecord& record)
{
    STOPOVER_TRY_ASSIGN(const Details details, readDetails(connection, settings, record));
    if (console.json()) {
        console.printJson(toJson(record, details));
        return {};
    }
    printHead(console, record, details.driven);
    if (details.light)
        console.print(lightText(record, *details.light));
    if (details.holder)
        console.print(
            say("Driven by %1 on %2, last heard from %3 ago",
                { details.holder->who, details.holder->holder.host, text::duration(details.holder->silentSeconds) }));
    for (const int pid : details.orphans)
        console.print(say("Session %1 of this run is still connected. Resume terminates it if its client is gone.",
                          { QString::number(pid) }));
    console.print({});
    printSteps(console, details.steps);
    if (!details.next.isEmpty())
        console.print(say("Possible next:"));
    for (const QString& command : details.next)
        console.print(u"  "_s + command);
    return {};
}

} // namespace stopover::ctl
