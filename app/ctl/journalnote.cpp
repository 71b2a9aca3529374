#include "app/ctl/journalnote.h"

#include "app/ctl/say.h"
#include "core/run/journalschema.h"
#include "text/errortext.h"

#include <QCoreApplication>

namespace stopover::ctl {

Result<bool> journalOrNote(Context& context, pg::Connection& connection)
{
    const Result<bool> installed = run::journal::isInstalled(connection);
    if (installed || installed.error().code != ErrorCode::JournalForeign)
        return installed;
    context.console.noteLines(sayLines("The journal is not used. %1", { text::explain(installed.error()) }));
    return false;
}

} // namespace stopover::ctl
