#include "app/ctl/session.h"
#include "core/run/confirmation.h"
#include "core/run/journal.h"
#include "ui/text/fill.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;
using text::translated;

namespace {

#define SAY(words) QT_TRANSLATE_NOOP("JournalCommand", words)

void say(Context& context, bool installed, const char* words, const QString& database)
{
    if (context.console.json())
        context.console.printJson({ { u"database"_s, database }, { u"installed"_s, installed } });
    else
        context.console.print(translated("JournalCommand", words, { database }));
}

} // namespace

Result<ExitCode> install(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const bool before, run::journal::isInstalled(connection));
    STOPOVER_TRY(run::journal::install(connection));
    say(context, true,
        before ? SAY("The journal was there already in the database %1.") : SAY("The journal is now in the database %1."),
        connection.database());
    return ExitCode::Done;
}

Result<ExitCode> uninstall(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY(run::Confirmation::typed(context.arguments.value(u"confirm"_s), connection.database()));
    STOPOVER_TRY(run::journal::uninstall(connection));
    say(context, false, SAY("The journal is gone from the database %1."), connection.database());
    return ExitCode::Done;
}

#undef SAY

} // namespace stopover::ctl
