#include "app/ctl/command.h"
#include "app/ctl/isolationnote.h"
#include "app/ctl/journalnote.h"
#include "app/ctl/progressview.h"
#include "app/ctl/projectinput.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "app/ctl/specinput.h"
#include "app/ctl/table.h"
#include "core/rehearsal/rehearsal.h"
#include "core/revision/script.h"
#include "text/numbertext.h"
#include "text/rehearsaltext.h"
#include "text/runtext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using rehearsal::Rehearsal;
using revision::Direction;

namespace {

/// "all", "none", or "10%".
Result<int> percentOf(const Arguments& arguments)
{
    QString text = arguments.value(u"rows"_s);
    if (text.isEmpty() || text == "all"_L1)
        return 100;
    if (text == "none"_L1)
        return 0;
    bool isNumber = false;
    const int percent = text.endsWith(u'%') ? text.chopped(1).toInt(&isNumber) : 0;
    if (isNumber && percent > 0 && percent < 100)
        return percent;
    return Failure(ErrorCode::Usage,
                   { say("--rows %1 is not valid", { text }), say("Use all, none, or a share such as 10%") });
}

Result<rehearsal::Migration> migrationOf(Context& context)
{
    const Arguments& arguments = context.arguments;
    STOPOVER_TRY_ASSIGN(const revision::Project project, projectOf(context));
    STOPOVER_TRY_ASSIGN(const QStringList rows, rowsOf(context, project));
    const Direction direction = arguments.has(u"down"_s) ? Direction::Down : Direction::Up;
    const QString target = arguments.operands().value(0, direction == Direction::Up ? u"heads"_s : u"-1"_s);
    STOPOVER_TRY_ASSIGN(const revision::Path path,
                        direction == Direction::Up ? revision::planUpgrade(project.graph, target, rows)
                                                   : revision::planDowngrade(project.graph, target, rows));
    rehearsal::Migration migration { .project = project, .direction = direction };
    for (const revision::PathStep& step : path.steps)
        migration.revisions.append(step.revision);
    return migration;
}

Result<rehearsal::Request> rehearsalRequestOf(Context& context)
{
    rehearsal::Request request;
    STOPOVER_TRY_ASSIGN(request.percent, percentOf(context.arguments));
    STOPOVER_TRY_ASSIGN(request.live, settingsOf(context));
    if (!context.arguments.has(u"plan"_s)) {
        STOPOVER_TRY_ASSIGN(request.work, migrationOf(context));
        return request;
    }
    if (!context.arguments.operands().isEmpty() || context.arguments.has(u"down"_s))
        return Failure(ErrorCode::Usage,
                       { say("--plan always includes the rollback"), say("Remove the target and --down") });
    STOPOVER_TRY_ASSIGN(request.work, specIn(context.arguments, context.arguments.value(u"plan"_s)));
    return request;
}

void printSteps(Console& console, const Rehearsal& rehearsal)
{
    Table table({ say("Step"), say("Time"), say("Effects") }, { Align::Left, Align::Right, Align::Left });
    QString path;
    for (const rehearsal::RehearsedStep& step : rehearsal.steps) {
        const QString now = step.back ? say("Rollback") : say("Apply");
        if (now != std::exchange(path, now))
            table.addLine(now, Tone::Plain);
        table.add({ text::stepTitle(step.slug, step.titleArgs), text::duration(step.seconds),
                    text::stepDataText(step.data) });
        for (const rehearsal::MeasuredStatement& statement : step.statements) {
            constexpr int shown = 60;
            const QString sql = statement.sql.simplified();
            table.add({ u"  "_s + (sql.size() > shown ? QString(sql.left(shown - 1) + u'…') : sql),
                        text::duration(statement.seconds), text::effectsText(statement) },
                      Tone::Faint);
        }
    }
    table.print(console);
}

const char* nameOf(rehearsal::RehearsalStage phase)
{
    switch (phase) {
    case rehearsal::RehearsalStage::Copying:
        return "Copying the database to the private server";
    case rehearsal::RehearsalStage::There:
        return "Applying";
    case rehearsal::RehearsalStage::Back:
        return "Rolling back";
    }
    return "";
}

Result<Rehearsal> perform(Context& context, const rehearsal::Request& request)
{
    sandbox::Server server = sandboxOf(context);
    run::Control control;
    const auto view = makeProgressView(context.console);
    const auto sink = [&](const run::Event& event) {
        // One document is printed at the end.
        if (!context.console.json() && !isNoise(event))
            view->handle(event);
    };
    const Interrupts::Scope scope(context.interrupts, [&control] { control.cancel(); });
    auto rehearsed = rehearsal::rehearse(request, server, control, sink, [&](rehearsal::RehearsalStage phase) {
        context.console.note(say(nameOf(phase)));
    });
    noteMissingIsolation(context, server.status());
    return rehearsed;
}

void print(Console& console, const rehearsal::Request& request, const Rehearsal& rehearsal, bool recorded)
{
    console.printLines(say(
        "\nThe copy: %1, %2, made in %3",
        { text::bytes(rehearsal.bytes), text::percentText(request.percent), text::duration(rehearsal.copySeconds) }));
    printSteps(console, rehearsal);
    for (const QString& remark : text::remarks(rehearsal))
        console.print(Tone::Notice, u"! "_s + remark);
    console.print(rehearsal.succeeded() ? Tone::Good : Tone::Bad, text::verdictText(rehearsal).section(u'\n', 0, 0));
    if (const QString words = text::verdictText(rehearsal).section(u'\n', 1); !words.isEmpty())
        console.printLines(words);
    console.note(recorded
                     ? say("Recorded in the database, for checks P14 and H05b.")
                     : say("Not recorded: the database has no Stopover journal. \"stopoverctl install\" creates one."));
}

} // namespace

Result<ExitCode> rehearse(Context& context)
{
    STOPOVER_TRY_ASSIGN(const rehearsal::Request request, rehearsalRequestOf(context));
    if (const auto* migration = std::get_if<rehearsal::Migration>(&request.work);
        migration != nullptr && migration->revisions.isEmpty()) {
        context.console.note(say("Nothing to do: the database is already at the target."));
        return ExitCode::Done;
    }
    {
        STOPOVER_TRY_ASSIGN(pg::Connection before,
                            pg::Connection::open(request.live.withApplicationName(u"stopoverctl"_s)));
        STOPOVER_TRY(journalOrNote(context, before));
    }
    STOPOVER_TRY_ASSIGN(const Rehearsal rehearsal, perform(context, request));
    STOPOVER_TRY_ASSIGN(pg::Connection live, pg::Connection::open(request.live.withApplicationName(u"stopoverctl"_s)));
    STOPOVER_TRY_ASSIGN(const bool recorded, rehearsal::record(live, rehearsal));
    if (context.console.json()) {
        QJsonObject document = rehearsal::toJson(rehearsal);
        document.insert(u"recorded"_s, recorded);
        document.insert(u"percent"_s, request.percent);
        document.insert(u"message"_s, text::verdictText(rehearsal));
        document.insert(u"remarks"_s, QJsonArray::fromStringList(text::remarks(rehearsal)));
        context.console.printJson(document);
    } else {
        print(context.console, request, rehearsal, recorded);
    }
    if (!rehearsal.succeeded())
        return ExitCode::Failed;
    return text::remarks(rehearsal).isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace stopover::ctl
