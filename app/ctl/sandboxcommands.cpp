#include "app/ctl/isolationnote.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

const char* stateWords(sandbox::State state)
{
    switch (state) {
    case sandbox::State::Missing:
        return "There is no private server in %1 yet.";
    case sandbox::State::Stopped:
        return "The private server in %1 is stopped.";
    case sandbox::State::Starting:
        return "The private server in %1 is starting or recovering.";
    case sandbox::State::Running:
        return "The private server in %1 is running; its URI:";
    }
    return "";
}

Result<ExitCode> showStatus(Context& context, const sandbox::Status& status)
{
    if (context.console.json()) {
        context.console.printJson(status.toJson());
        return ExitCode::Done;
    }
    context.console.note(say(stateWords(status.state), { status.directory }));
    if (status.state == sandbox::State::Running)
        context.console.print(status.uri);
    noteMissingIsolation(context, status);
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> sandboxStart(Context& context)
{
    STOPOVER_TRY_ASSIGN(const sandbox::Status status, sandboxOf(context).start());
    return showStatus(context, status);
}

Result<ExitCode> sandboxStop(Context& context)
{
    sandbox::Server server = sandboxOf(context);
    STOPOVER_TRY(server.stop());
    return showStatus(context, server.status());
}

Result<ExitCode> sandboxStatus(Context& context)
{
    return showStatus(context, sandboxOf(context).status());
}

Result<ExitCode> sandboxReset(Context& context)
{
    STOPOVER_TRY_ASSIGN(const sandbox::Status status, sandboxOf(context).reset());
    return showStatus(context, status);
}

} // namespace stopover::ctl
