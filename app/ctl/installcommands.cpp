#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "core/run/confirmation.h"
#include "core/run/journal.h"

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QString> install(const Invocation& invocation)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, invocation.settings());
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY(run::journal::install(connection));
    return connection.database();
}

Result<QString> uninstall(const Invocation& invocation)
{
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, invocation.settings());
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
    STOPOVER_TRY(run::Confirmation::typed(invocation.value(u"confirm"_s), connection.database()));
    STOPOVER_TRY(run::journal::uninstall(connection));
    return connection.database();
}

ExitCode show(const Invocation& invocation, const Result<QString>& database, bool installed)
{
    if (!database)
        return fail(database.error());
    if (invocation.json())
        printDocument(QJsonObject { { u"database"_s, *database }, { u"installed"_s, installed } });
    else
        printLine(installed ? u"schema stopover is in database %1"_s.arg(*database)
                            : u"database %1 has nothing of Stopover any more"_s.arg(*database));
    return Done;
}

} // namespace

QList<Command> installCommands()
{
    return { { .name = u"install"_s,
               .summary = u"Create schema stopover, where runs are journaled"_s,
               .execute = [](const Invocation& i) { return show(i, install(i), true); } },
             { .name = u"uninstall"_s,
               .arguments = u"--confirm DATABASE"_s,
               .summary = u"Remove everything of Stopover from the database"_s,
               .options = { u"confirm"_s },
               .execute = [](const Invocation& i) { return show(i, uninstall(i), false); } } };
}

} // namespace stopover::ctl
