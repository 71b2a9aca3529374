#include "app/ctl/driving.h"
#include "app/ctl/planprint.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "app/ctl/table.h"
#include "core/catalog/distribution.h"
#include "core/change/partitionsahead.h"
#include "core/trust/foreigncode.h"
#include "text/numbertext.h"
#include "text/runtext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr double skewWarning = 2;
constexpr int longestBar = 24;
constexpr qint64 maxAhead = 1000;

QJsonObject toJson(const catalog::Distribution& distribution)
{
    QJsonArray partitions;
    qint64 empty = 0;
    double inDefault = 0;
    for (const catalog::PartitionShare& share : distribution.partitions) {
        partitions.append(QJsonObject { { u"name"_s, share.name.display() },
                                        { u"bounds"_s, share.bounds },
                                        { u"default"_s, share.isDefault },
                                        { u"rows"_s, share.rows },
                                        { u"exact"_s, share.exact },
                                        { u"bytes"_s, share.bytes } });
        empty += share.rows == 0 && !share.isDefault ? 1 : 0;
        inDefault += share.isDefault ? std::max(0.0, share.rows) : 0.0;
    }
    return { { u"table"_s, distribution.table.display() },
             { u"strategy"_s, distribution.strategy },
             { u"key"_s, distribution.keySql },
             { u"rows"_s, distribution.totalRows() },
             { u"average_rows"_s, distribution.averageRows() },
             { u"skew"_s, distribution.skew() },
             { u"empty_partitions"_s, empty },
             { u"default_rows"_s, inDefault },
             { u"partitions"_s, partitions } };
}

QString flagOf(const catalog::PartitionShare& share, double average)
{
    if (share.rows < 0)
        return say("never analyzed");
    if (share.isDefault)
        return share.rows > 0 ? say("default, NOT empty") : say("default, empty");
    if (share.rows == 0)
        return say("empty");
    if (average > 0 && share.rows > skewWarning * average)
        return say("%1 the average", { text::factor(share.rows / average) });
    return {};
}

Tone toneOf(const catalog::PartitionShare& share, double average)
{
    if (share.isDefault)
        return share.rows > 0 ? Tone::Bad : Tone::Plain;
    if (share.rows == 0)
        return Tone::Faint;
    return share.rows > skewWarning * average ? Tone::Notice : Tone::Plain;
}

void printDistribution(Console& console, const catalog::Distribution& distribution)
{
    const double average = distribution.averageRows();
    double largest = 1;
    for (const catalog::PartitionShare& share : distribution.partitions)
        largest = std::max(largest, share.rows);
    console.print(
        say("%1 by %2 %3: %4 partitions, %5 rows, average %6, largest %7 the average",
            { distribution.table.display(), distribution.strategy, distribution.keySql,
              text::grouped(distribution.partitions.size()), text::grouped(qRound64(distribution.totalRows())),
              text::grouped(qRound64(average)), text::factor(distribution.skew()) }));
    Table table({ say("Partition"), say("Rows"), say("Size"), {}, {}, say("Bounds") },
                { Align::Left, Align::Right, Align::Right, Align::Left, Align::Left, Align::Left });
    for (const catalog::PartitionShare& share : distribution.partitions) {
        const auto filled = static_cast<qsizetype>(std::max(0.0, share.rows) / largest * longestBar);
        table.add({ share.name.display(), share.rows < 0 ? u"?"_s : text::grouped(qRound64(share.rows)),
                    text::bytes(share.bytes), QString(filled, u'█'), flagOf(share, average), share.bounds },
                  toneOf(share, average));
    }
    table.print(console);
}

Result<run::Plan> aheadPlanOf(Context& context, const sql::QualifiedName& table, const pg::Settings& settings)
{
    STOPOVER_TRY_ASSIGN(const qint64 count, context.arguments.integer(u"ahead"_s, 0, 1, maxAhead));
    return change::planAhead(
        settings,
        { .table = table, .count = static_cast<int>(count), .timeZone = context.arguments.value(u"timezone"_s) });
}

/// Each step as the transactions that the run would make of it.
QString scriptOf(const run::Plan& plan)
{
    QString script;
    for (const run::Step& step : plan.phases.value(run::Phase::Apply)) {
        for (const run::Statements& statements : step.transactions()) {
            script += u"BEGIN;\nSET LOCAL lock_timeout = "_s + QString::number(step.lockPolicy.timeoutMs) + u";\n"_s;
            for (const run::Statement& statement : statements)
                script += statement.sql + u";\n"_s;
            script += u"COMMIT;\n"_s;
        }
    }
    return script;
}

void showAhead(Context& context, const run::Plan& plan)
{
    if (context.console.json()) {
        context.console.printJson(planJson(plan));
        return;
    }
    for (const run::Step& step : plan.phases.value(run::Phase::Apply))
        context.console.print(text::stepTitle(step.slug, step.titleArgs));
    printFindings(context.console, plan, FindingsTo::Output);
}

ExitCode refuseAhead(Context& context, const run::Plan& plan)
{
    if (context.console.json())
        context.console.printJson(planJson(plan));
    printFindings(context.console, plan, FindingsTo::Notes);
    context.console.note(say("stopoverctl: No partition of %1 was created.", { plan.target }));
    return ExitCode::Findings;
}

void sayWhatWasCreated(Context& context, const run::Plan& plan, RunId run)
{
    QStringList created;
    for (const QJsonValue& one : plan.facts[u"created"_s].toArray())
        created.append(one[u"name"_s].toString());
    if (context.console.json())
        context.console.printJson({ { u"table"_s, plan.target },
                                    { u"created"_s, QJsonArray::fromStringList(created) },
                                    { u"run"_s, run.value } });
    else
        for (const QString& name : std::as_const(created))
            context.console.print(say("created %1", { name }));
}

Result<ExitCode> createAhead(Context& context, const sql::QualifiedName& table)
{
    STOPOVER_TRY(excludeEachOther(context.arguments, u"sql"_s, u"json"_s));
    STOPOVER_TRY_ASSIGN(const service::Terms terms, termsOf(context.arguments));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(const run::Plan plan, aheadPlanOf(context, table, settings));
    if (plan.blocked())
        return refuseAhead(context, plan);
    if (context.arguments.has(u"sql"_s)) {
        context.console.printSql(scriptOf(plan));
        return ExitCode::Done;
    }
    if (context.arguments.has(u"dry-run"_s)) {
        showAhead(context, plan);
        return ExitCode::Done;
    }
    if (!context.console.json())
        printFindings(context.console, plan, FindingsTo::Output);
    STOPOVER_TRY_ASSIGN(const service::RunService service, serviceOf(context));
    STOPOVER_TRY_ASSIGN(const service::Ended ended,
                        drive(context, { .jsonEvents = false },
                              [&](const service::Observer& observer) { return service.start(plan, terms, observer); }));
    if (ended.result.outcome == Outcome::Succeeded && !ended.result.stoppedBefore)
        sayWhatWasCreated(context, plan, ended.run);
    return exitCodeOf(ended.result);
}

} // namespace

Result<ExitCode> partitions(Context& context)
{
    const Arguments& arguments = context.arguments;
    STOPOVER_TRY(excludeEachOther(arguments, u"exact"_s, u"estimate"_s));
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName table, sql::QualifiedName::parse(arguments.operand()));
    if (arguments.has(u"ahead"_s))
        return createAhead(context, table);
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s)));
    STOPOVER_TRY(trust::refuseForeignRelation(connection, table.sql()));
    STOPOVER_TRY_ASSIGN(const catalog::Database database, catalog::Database::open(settings));
    const auto counting = arguments.has(u"estimate"_s) ? catalog::Counting::Estimated : catalog::Counting::Exact;
    STOPOVER_TRY_ASSIGN(const catalog::Distribution distribution, catalog::readDistribution(database, table, counting));
    if (context.console.json())
        context.console.printJson(toJson(distribution));
    else
        printDistribution(context.console, distribution);
    return ExitCode::Done;
}

} // namespace stopover::ctl
