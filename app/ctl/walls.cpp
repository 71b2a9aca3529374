#include "app/ctl/walls.h"

#include "ui/text/fill.h"

#include <QCoreApplication>

namespace stopover::ctl {

#define SAY(words) QT_TRANSLATE_NOOP("Walls", words)

void noteMissingWalls(Context& context, const sandbox::Status& status)
{
    if (status.state != sandbox::State::Running || context.console.json())
        return;
    if (!status.walls.network)
        context.console.note(text::translated("Walls", SAY("No network namespace here: code that breaks out of the private server can reach the network.")));
    if (!status.walls.files)
        context.console.note(text::translated("Walls", SAY("No mount namespace here: code that breaks out of the private server can see the home directories that its account may read.")));
    if (!status.walls.privileges)
        context.console.note(text::translated("Walls", SAY("Programs that the private server starts can gain privileges here, through setuid files.")));
}

#undef SAY

} // namespace stopover::ctl
