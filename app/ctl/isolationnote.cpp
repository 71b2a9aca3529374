#include "app/ctl/isolationnote.h"

#include "app/ctl/say.h"

#include <QCoreApplication>

namespace stopover::ctl {

void noteMissingIsolation(Context& context, const sandbox::Status& status)
{
    if (status.state != sandbox::State::Running || context.console.json())
        return;
    if (!status.isolation.network)
        context.console.note(say("No network namespace: code that escapes the private server can reach the network."));
    if (!status.isolation.files)
        context.console.note(say("No mount namespace: code that escapes the private server can see "
                                 "the home directories its account can read."));
    if (!status.isolation.privileges)
        context.console.note(say("Programs started by the private server can gain privileges through setuid files."));
}

} // namespace stopover::ctl
