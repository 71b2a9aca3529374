#include "app/ctl/isolationnote.h"

#include "text/fill.h"

#include <QCoreApplication>

namespace stopover::ctl {

#define SAY(words) QT_TRANSLATE_NOOP("Isolation", words)

void noteMissingIsolation(Context& context, const sandbox::Status& status)
{
    if (status.state != sandbox::State::Running || context.console.json())
        return;
    if (!status.isolation.network)
        context.console.note(text::translated(
            "Isolation",
            SAY("No network namespace here: code that breaks out of the private server can reach the network.")));
    if (!status.isolation.files)
        context.console.note(text::translated("Isolation",
                                              SAY("No mount namespace here: code that breaks out of the private server "
                                                  "can see the home directories that its account may read.")));
    if (!status.isolation.privileges)
        context.console.note(text::translated(
            "Isolation",
            SAY("Programs that the private server starts can gain privileges here, through setuid files.")));
}

#undef SAY

} // namespace stopover::ctl
