#include "app/ctl/demoload.h"
#include "app/ctl/progressview.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "text/numbertext.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 usualRows = 1'000'000;
constexpr qint64 maxDemoRows = 100'000'000;

const char* phaseWords(sandbox::DemoPhase phase)
{
    switch (phase) {
    case sandbox::DemoPhase::Tables:
        return "creating tables";
    case sandbox::DemoPhase::Rows:
        return "writing rows";
    case sandbox::DemoPhase::Indexes:
        return "building indexes";
    case sandbox::DemoPhase::Objects:
        return "adding views, privileges and policies";
    case sandbox::DemoPhase::Statistics:
        return "analyzing";
    }
    return "";
}

/// A line that is redrawn on a terminal, and one for each phase elsewhere.
class LoadLine
{
public:
    explicit LoadLine(Console& console)
        : m_console(console)
    {}

    void show(const sandbox::DemoProgress& progress)
    {
        const QString words = say(phaseWords(progress.phase));
        if (m_console.json())
            m_console.printJson(
                { { u"event"_s, u"demo_progress"_s }, { u"done"_s, progress.done }, { u"total"_s, progress.total } });
        else if (m_console.live())
            m_console.redraw(
                Tone::Plain,
                say("Demo: %1 of %2 rows, %3", { text::grouped(progress.done), text::grouped(progress.total), words }));
        else if (words != m_last)
            m_console.print(say("Demo: %1", { words }));
        m_last = words;
    }

    void end(qint64 rows, double seconds)
    {
        if (m_console.live())
            m_console.redraw(Tone::Plain, {});
        if (!m_console.json())
            m_console.print(
                say("Demo: chunks has %1 rows, loaded in %2", { text::grouped(rows), text::duration(seconds) }));
    }

private:
    Console& m_console;
    QString m_last;
};

/// With --db the database that it names; else the sandbox's, emptied.
Result<pg::Connection> demoConnection(Context& context)
{
    if (context.arguments.has(u"db"_s))
        return connectTo(context);
    sandbox::Server server = sandboxOf(context);
    STOPOVER_TRY(server.start());
    STOPOVER_TRY(server.recreateDatabase());
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, server.settings());
    return pg::Connection::open(settings.withApplicationName(u"stopoverctl"_s));
}

} // namespace

Result<qint64> demoRowsOf(const Arguments& arguments)
{
    return arguments.integer(u"rows"_s, usualRows, 1, maxDemoRows);
}

Result<void> loadDemoVisibly(Context& context, pg::Connection& connection, qint64 rows,
                             sandbox::DemoReplacement replacement)
{
    std::stop_source stop;
    const Interrupts::Scope scope(context.interrupts, [&stop] { stop.request_stop(); });
    LoadLine line(context.console);
    const auto started = std::chrono::steady_clock::now();
    STOPOVER_TRY(sandbox::loadDemo(
        connection, rows, [&line](const sandbox::DemoProgress& progress) { line.show(progress); }, stop.get_token(),
        replacement));
    line.end(rows, std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count());
    return {};
}

Result<ExitCode> demoLoad(Context& context)
{
    STOPOVER_TRY_ASSIGN(const qint64 rows, demoRowsOf(context.arguments));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, demoConnection(context));
    const auto replacement =
        context.arguments.has(u"replace"_s) ? sandbox::DemoReplacement::Replace : sandbox::DemoReplacement::Refuse;
    STOPOVER_TRY(loadDemoVisibly(context, connection, rows, replacement));
    if (context.console.json())
        context.console.printJson(
            { { u"event"_s, u"demo_loaded"_s }, { u"table"_s, u"public.chunks"_s }, { u"rows"_s, rows } });
    return ExitCode::Done;
}

} // namespace stopover::ctl
