#include "app/ctl/journalnote.h"

#include "core/run/journal.h"
#include "text/errortext.h"
#include "text/fill.h"

#include <QCoreApplication>

namespace stopover::ctl {

Result<bool> journalOrNote(Context& context, pg::Connection& connection)
{
    const Result<bool> installed = run::journal::isInstalled(connection);
    if (installed || installed.error().code != ErrorCode::JournalForeign)
        return installed;
    context.console.noteLines(text::composed("JournalCommand",
                                             QT_TRANSLATE_NOOP("JournalCommand", "The journal is left out. %1"),
                                             { text::explain(installed.error()) }));
    return false;
}

} // namespace stopover::ctl
