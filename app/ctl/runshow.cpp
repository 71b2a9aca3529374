#include "app/ctl/runshow.h"

#include "app/ctl/table.h"
#include "core/repartition/executors.h"
#include "core/run/journal.h"
#include "text/errortext.h"
#include "text/fill.h"
#include "text/numbertext.h"
#include "text/runtext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using text::translated;

namespace {

#define SAY(words) QT_TRANSLATE_NOOP("RunShow", words)

/// The whole seconds of an ISO time, as people read it.
QString readable(const QString& time)
{
    return QString(time).left(19).replace(u'T', u' ');
}

/// One run at a time is driven in a database, so that the holder of the lock drives the one that runs.
Result<bool> isDriven(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const auto holder, pg::holderOf(connection, run::journal::runLock));
    return holder.has_value();
}

bool isInterrupted(const run::RunRecord& record, bool driven)
{
    return record.activity == run::Activity::Running && !driven;
}

QString stateOf(const run::RunRecord& record, bool driven)
{
    return isInterrupted(record, driven) ? translated("RunShow", SAY("interrupted"))
                                         : text::activityText(record.activity);
}

struct Details
{
    bool driven = false; ///< a console works on this database now
    QList<run::StepRecord> steps;
    std::optional<repartition::RollbackReadiness> light;
    QList<int> orphans;
};

Result<Details> readDetails(pg::Connection& connection, const run::RunRecord& record)
{
    Details details;
    STOPOVER_TRY_ASSIGN(details.driven, isDriven(connection));
    STOPOVER_TRY_ASSIGN(details.steps, run::readSteps(connection, record.id));
    STOPOVER_TRY_ASSIGN(details.orphans, run::journal::orphansOf(connection, record.id));
    if (record.state == run::RunState::Swapped || record.state == run::RunState::RolledBack) {
        const auto light = repartition::rollbackReadiness(connection, record.id);
        if (light)
            details.light = *light;
        else if (light.error().code != ErrorCode::RunState)
            return light.failure();
    }
    return details;
}

QJsonObject toJson(const repartition::RollbackReadiness& light)
{
    return { { u"ready"_s, light.conflicts == 0 },
             { u"keys_behind"_s, light.keysBehind },
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
    if (details.light)
        json.insert(u"rollback_light"_s, toJson(*details.light));
    return json;
}

QString lightText(const run::RunRecord& record, const repartition::RollbackReadiness& light)
{
    const bool swapped = record.state == run::RunState::Swapped;
    if (light.conflicts > 0)
        return translated("RunShow",
                          swapped ? SAY("Rollback: NOT ready, %1 rows would be refused: %2")
                                  : SAY("Going forward again: NOT ready, %1 rows would be refused: %2"),
                          { text::grouped(light.conflicts), light.firstConflicts.join(u", "_s) });
    return translated(
        "RunShow", swapped ? SAY("Rollback: ready, %1 keys behind") : SAY("Going forward again: ready, %1 keys behind"),
        { text::grouped(light.keysBehind) });
}

void printHead(Console& console, const run::RunRecord& record, bool driven)
{
    const auto line = [&console](const char* label, const QString& value) {
        if (!value.isEmpty())
            console.print(translated("RunShow", label).leftJustified(12) + value);
    };
    line(SAY("Run"), QString::number(record.id.value));
    line(SAY("Operation"), QString(record.operation + u' ' + record.target));
    line(SAY("Stands"), QString(text::stateText(record.state) + u", "_s + stateOf(record, driven)));
    line(SAY("Phase"), record.phase ? text::phaseTitle(*record.phase, record.operation) : QString());
    line(SAY("By"), text::actorText(record.actor, record.host));
    line(SAY("Created"), readable(record.createdAt));
    line(SAY("Started"), readable(record.startedAt));
    line(SAY("Ended"), readable(record.completedAt));
    line(SAY("Error"), record.error.isEmpty() ? QString() : text::reasonOfCode(record.error));
}

void printSteps(Console& console, const QList<run::StepRecord>& steps)
{
    Table table({ translated("RunShow", SAY("Phase")), translated("RunShow", SAY("No")),
                  translated("RunShow", SAY("Step")), translated("RunShow", SAY("State")),
                  translated("RunShow", SAY("Time")), translated("RunShow", SAY("Rows")) },
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
    Table table({ translated("RunShow", SAY("Run")), translated("RunShow", SAY("Table")),
                  translated("RunShow", SAY("Stands")), translated("RunShow", SAY("State")),
                  translated("RunShow", SAY("Phase")), translated("RunShow", SAY("Steps")),
                  translated("RunShow", SAY("Created")) },
                { Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Right, Align::Left });
    for (const run::RunRecord& record : records)
        table.add({ QString::number(record.id.value), record.target, text::stateText(record.state),
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
        console.note(translated("RunShow", SAY("No runs in this database yet.")));
    } else {
        printRuns(console, records, driven);
    }
    return {};
}

Result<void> showRun(Console& console, pg::Connection& connection, const run::RunRecord& record)
{
    STOPOVER_TRY_ASSIGN(const Details details, readDetails(connection, record));
    if (console.json()) {
        console.printJson(toJson(record, details));
        return {};
    }
    printHead(console, record, details.driven);
    if (details.light)
        console.print(lightText(record, *details.light));
    for (const int pid : details.orphans)
        console.print(translated("RunShow",
                                 SAY("Session %1 of this run is still there; a resume ends it, if its client is gone."),
                                 { QString::number(pid) }));
    console.print({});
    printSteps(console, details.steps);
    return {};
}

#undef SAY

} // namespace stopover::ctl
