#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "core/sandbox/demo.h"
#include "core/sandbox/server.h"
#include "ui/text/numbertext.h"

#include <chrono>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualRows = 1'000'000;
constexpr qint64 mostRows = 1'000'000'000;

/// The private server is there to be thrown away: its demo database is made anew.
Result<void> makeRoom(const Invocation& invocation, const pg::Settings& settings)
{
    sandbox::Server server;
    if (invocation.has(u"db"_s) || server.status().state != sandbox::State::Running
        || settings.value("host") != server.socketDirectory())
        return {};
    return server.recreateDatabase();
}

Result<qint64> load(const Invocation& invocation)
{
    STOPOVER_TRY_ASSIGN(const qint64 rows, invocation.number(u"rows"_s, usualRows, 1, mostRows));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, invocation.settings());
    STOPOVER_TRY(makeRoom(invocation, settings));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    auto lastLine = std::chrono::steady_clock::now();
    const auto progress = [&](const sandbox::DemoProgress& step) {
        const auto now = std::chrono::steady_clock::now();
        if (invocation.json() || now - lastLine < std::chrono::seconds(2))
            return;
        lastLine = now;
        printMessage(u"  loaded %1 of %2 rows"_s.arg(text::grouped(step.done), text::grouped(step.total)));
    };
    STOPOVER_TRY(sandbox::loadDemo(connection, rows, progress, {},
                                   invocation.has(u"replace"_s) ? sandbox::DemoReplacement::Replace
                                                                : sandbox::DemoReplacement::Refuse));
    return rows;
}

ExitCode executeLoad(const Invocation& invocation)
{
    const auto started = std::chrono::steady_clock::now();
    const Result<qint64> rows = load(invocation);
    if (!rows)
        return fail(rows.error());
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    if (invocation.json())
        printDocument(QJsonObject { { u"table"_s, u"public.chunks"_s }, { u"rows"_s, *rows }, { u"seconds"_s, seconds } });
    else
        printLine(u"public.chunks: %1 rows loaded in %2"_s.arg(text::grouped(*rows), text::duration(seconds)));
    return Done;
}

} // namespace

QList<Command> demoCommands()
{
    return { { .name = u"demo load"_s,
               .summary = u"Fill the database with the demo project"_s,
               .options = { u"rows"_s, u"replace"_s },
               .execute = executeLoad } };
}

} // namespace stopover::ctl
