#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "core/sandbox/server.h"

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

sandbox::Server serverOf(const Invocation& invocation)
{
    return sandbox::Server({ .directory = invocation.value(u"dir"_s) });
}

ExitCode show(const Invocation& invocation, const Result<sandbox::Status>& status)
{
    if (!status)
        return fail(status.error());
    if (invocation.json()) {
        printDocument(status->toJson());
        return Done;
    }
    switch (status->state) {
    case sandbox::State::Running: printLine(status->uri); break;
    case sandbox::State::Starting: printLine(u"starting"_s); break;
    case sandbox::State::Stopped: printLine(u"stopped"_s); break;
    case sandbox::State::Missing: printLine(u"there is no private server yet; stopoverctl sandbox start makes one"_s); break;
    }
    return Done;
}

ExitCode stop(const Invocation& invocation)
{
    sandbox::Server server = serverOf(invocation);
    if (const Result<void> stopped = server.stop(); !stopped)
        return fail(stopped.error());
    return show(invocation, server.status());
}

} // namespace

QList<Command> sandboxCommands()
{
    const QStringList options { u"dir"_s };
    return { { .name = u"sandbox start"_s,
               .summary = u"Start the private server and print its URI"_s,
               .options = options,
               .execute = [](const Invocation& i) { return show(i, serverOf(i).start()); } },
             { .name = u"sandbox stop"_s, .summary = u"Shut it down"_s, .options = options, .execute = stop },
             { .name = u"sandbox status"_s,
               .summary = u"Show whether it runs, and where"_s,
               .options = options,
               .execute = [](const Invocation& i) { return show(i, serverOf(i).status()); } },
             { .name = u"sandbox reset"_s,
               .summary = u"Throw its data away and start a new one"_s,
               .options = options,
               .execute = [](const Invocation& i) { return show(i, serverOf(i).reset()); } } };
}

} // namespace stopover::ctl
