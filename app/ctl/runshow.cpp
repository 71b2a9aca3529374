#include "app/ctl/runshow.h"

#include "app/ctl/table.h"
#include "core/repartition/executors.h"
#include "core/run/journal.h"
#include "ui/text/errortext.h"
#include "ui/text/fill.h"
#include "ui/text/numbertext.h"
#include "ui/text/runtext.h"

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

struct Details
{
    QList<run::StepRecord> steps;
    std::optional<repartition::RollbackLight> light;
    QList<int> orphans;
};

Result<Details> readDetails(pg::Connection& connection, const run::RunRecord& record)
{
    Details details;
    STOPOVER_TRY_ASSIGN(details.steps, run::readSteps(connection, record.id));
    STOPOVER_TRY_ASSIGN(details.orphans, run::journal::orphansOf(connection, record.id));
    if (record.position == "swapped"_L1 || record.position == "rolled_back"_L1) {
        const auto light = repartition::rollbackLight(connection, record.id);
        if (light)
            details.light = *light;
        else if (light.error().code != ErrorCode::RunState)
            return light.failure();
    }
    return details;
}

QJsonObject toJson(const repartition::RollbackLight& light)
{
    return { { u"ready"_s, light.conflicts == 0 },
             { u"keys_behind"_s, light.keysBehind },
             { u"conflicts"_s, light.conflicts },
             { u"first_conflicts"_s, QJsonArray::fromStringList(light.firstConflicts) } };
}

QJsonObject toJson(const run::RunRecord& record, const Details& details)
{
    QJsonObject json = record.toJson();
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

QString lightText(const run::RunRecord& record, const repartition::RollbackLight& light)
{
    const bool swapped = record.position == "swapped"_L1;
    if (light.conflicts > 0)
        return translated("RunShow",
                          swapped ? SAY("Rollback: NOT ready, %1 rows would be refused: %2")
                                  : SAY("Going forward again: NOT ready, %1 rows would be refused: %2"),
                          { text::grouped(light.conflicts), light.firstConflicts.join(u", "_s) });
    return translated("RunShow",
                      swapped ? SAY("Rollback: ready, %1 keys behind")
                              : SAY("Going forward again: ready, %1 keys behind"),
                      { text::grouped(light.keysBehind) });
}

void printHead(Console& console, const run::RunRecord& record)
{
    const auto line = [&console](const char* label, const QString& value) {
        if (!value.isEmpty())
            console.print(translated("RunShow", label).leftJustified(12) + value);
    };
    line(SAY("Run"), QString::number(record.id.value));
    line(SAY("Operation"), QString(record.operation + u' ' + record.target));
    line(SAY("Stands"), QString(text::positionText(record.position) + u", "_s + text::stateText(record.state)));
    line(SAY("Leg"), record.leg.isEmpty() ? QString() : text::legTitle(record.leg));
    line(SAY("By"), QString(record.actor + u" @ "_s + record.host));
    line(SAY("Created"), readable(record.createdAt));
    line(SAY("Started"), readable(record.startedAt));
    line(SAY("Ended"), readable(record.completedAt));
    line(SAY("Error"), record.error.isEmpty() ? QString() : text::reasonOfCode(record.error));
}

void printSteps(Console& console, const QList<run::StepRecord>& steps)
{
    Table table({ translated("RunShow", SAY("Leg")), translated("RunShow", SAY("No")), translated("RunShow", SAY("Step")),
                  translated("RunShow", SAY("State")), translated("RunShow", SAY("Time")), translated("RunShow", SAY("Rows")) },
                { Align::Left, Align::Right, Align::Left, Align::Left, Align::Right, Align::Right });
    for (const run::StepRecord& step : steps) {
        const bool ended = !step.finishedAt.isEmpty();
        table.add({ step.leg + u' ' + QString::number(step.pass), QString::number(step.no), text::stepName(step.slug),
                    text::stateText(step.state), ended ? text::duration(step.seconds) : QString(),
                    step.data.contains(u"rows"_s) ? text::grouped(step.data[u"rows"_s].toVariant().toLongLong())
                                                  : QString() });
    }
    table.print(console);
}

} // namespace

void printRuns(Console& console, const QList<run::RunRecord>& records)
{
    Table table({ translated("RunShow", SAY("Run")), translated("RunShow", SAY("Table")), translated("RunShow", SAY("Stands")),
                  translated("RunShow", SAY("State")), translated("RunShow", SAY("Leg")), translated("RunShow", SAY("Steps")),
                  translated("RunShow", SAY("Created")) },
                { Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Right, Align::Left });
    for (const run::RunRecord& record : records)
        table.add({ QString::number(record.id.value), record.target, text::positionText(record.position),
                    text::stateText(record.state), record.leg,
                    QString::number(record.stepsDone) + u'/' + QString::number(record.steps), readable(record.createdAt) });
    table.print(console);
}

Result<void> showRun(Console& console, pg::Connection& connection, const run::RunRecord& record)
{
    STOPOVER_TRY_ASSIGN(const Details details, readDetails(connection, record));
    if (console.json()) {
        console.printJson(toJson(record, details));
        return {};
    }
    printHead(console, record);
    if (details.light)
        console.print(lightText(record, *details.light));
    for (const int pid : details.orphans)
        console.print(translated("RunShow", SAY("Session %1 of this run is still there; a resume ends it, if its client is gone."),
                                 { QString::number(pid) }));
    console.print({});
    printSteps(console, details.steps);
    return {};
}

#undef SAY

} // namespace stopover::ctl
