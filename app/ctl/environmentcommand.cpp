#include "app/ctl/command.h"
#include "app/ctl/journalnote.h"
#include "app/ctl/preflight.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/checks/policy.h"
#include "core/run/target.h"

#include <QCoreApplication>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

void showEnvironment(Context& context, const run::Target& target)
{
    const QString name = run::environmentName(target.environment);
    if (context.console.json())
        return context.console.printJson({ { u"database"_s, target.database },
                                           { u"environment"_s, name },
                                           { u"hidden"_s, target.environmentHidden },
                                           { u"from_elsewhere"_s, target.markerFromElsewhere } });
    if (target.environmentHidden)
        return context.console.print(say("Role %1 may not read the environment of database %2. Grant it SELECT on "
                                         "stopover.environment and USAGE on schema stopover.",
                                         { target.role, target.database }));
    if (name.isEmpty())
        return context.console.print(say("No environment is set for database %1. Only the checks that block everywhere "
                                         "block, and no section of the policy applies.",
                                         { target.database }));
    context.console.print(say("%1: %2", { target.database, name }));
    if (target.markerFromElsewhere)
        context.console.note(
            say("The environment was set on another server, so this database is probably a copy. Set it again."));
}

/// Taking a database out of production takes its protection away.
Result<void> mayBecome(Context& context, const run::Target& target, run::Environment wanted)
{
    const bool protects = target.environment == run::Environment::Production;
    if (protects && wanted != run::Environment::Production)
        STOPOVER_TRY(context.arguments.confirmation(target.database));
    return {};
}

} // namespace

Result<ExitCode> environment(Context& context)
{
    const QString name = context.arguments.operand();
    const run::Environment wanted = run::environmentNamed(name);
    if (!name.isEmpty() && wanted == run::Environment::Unmarked)
        return Failure(
            ErrorCode::Usage,
            { say("%1 is not an environment", { name }), say("Name one: development, test, staging or production") });
    STOPOVER_TRY_ASSIGN(pg::Connection connection, name.isEmpty() ? connectTo(context) : connectToWrite(context));
    if (name.isEmpty())
        STOPOVER_TRY(journalOrNote(context, connection));
    STOPOVER_TRY_ASSIGN(run::Target target, run::readTarget(connection));
    if (!name.isEmpty()) {
        STOPOVER_TRY(mayBecome(context, target, wanted));
        // A mistake in the policy shows now, not at the next run.
        STOPOVER_TRY(checks::readPolicy(projectFolder(context.arguments), name));
        STOPOVER_TRY(run::markEnvironment(connection, wanted));
        STOPOVER_TRY_ASSIGN(target, run::readTarget(connection));
    }
    showEnvironment(context, target);
    return ExitCode::Done;
}

} // namespace stopover::ctl
