#include "app/ctl/session.h"
#include "core/run/confirmation.h"
#include "core/run/journal.h"
#include "core/trust/handover.h"
#include "core/trust/schemarepair.h"
#include "ui/text/fill.h"
#include "ui/text/foreigntext.h"

#include <QCoreApplication>
#include <QJsonArray>

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

enum class Repair { Planned, Done };

void printRepair(Console& console, const trust::RepairPlan& plan, Repair state, const QString& database)
{
    QStringList foreign;
    for (const trust::ForeignObject& one : plan.foreign)
        foreign.append(one.encoded());
    if (console.json()) {
        console.printJson({ { u"database"_s, database },
                            { u"repaired"_s, state == Repair::Done },
                            { u"foreign"_s, QJsonArray::fromStringList(foreign) },
                            { u"starts_afresh"_s, plan.startsAfresh },
                            { u"aside"_s, plan.aside },
                            { u"statements"_s, QJsonArray::fromStringList(plan.statements) } });
        return;
    }
    for (const QString& one : std::as_const(foreign))
        console.print(text::foreignObject(one));
    console.print(translated("JournalCommand", state == Repair::Done ? SAY("Done in one transaction:") : SAY("What would be done, in one transaction:")));
    for (const QString& statement : plan.statements)
        console.print(u"  "_s + statement + u';');
    console.print(translated("JournalCommand", SAY("  and the functions of Stopover are created again, and rights of others on its objects revoked.")));
    if (!plan.aside.isEmpty())
        console.print(translated("JournalCommand", SAY("What is put aside stays as data under the name %1 and is never read."), { plan.aside }));
    if (plan.startsAfresh)
        console.print(translated("JournalCommand", SAY("A new journal takes its place: the runs and backup records of the old one are no longer listed, nor can its runs be resumed or rolled back.")));
    if (state == Repair::Planned)
        console.print(translated("JournalCommand", SAY("Nothing was changed. Do it with: stopoverctl install --repair --confirm %1"), { database }));
}

Result<ExitCode> repair(Context& context, pg::Connection& connection)
{
    const bool confirmed = context.arguments.has(u"confirm"_s);
    if (confirmed)
        STOPOVER_TRY(run::Confirmation::typed(context.arguments.value(u"confirm"_s), connection.database()));
    STOPOVER_TRY_ASSIGN(const trust::RepairPlan plan, confirmed ? run::journal::repair(connection) : trust::planRepair(connection));
    if (plan.foreign.isEmpty()) {
        if (context.console.json())
            printRepair(context.console, plan, Repair::Planned, connection.database());
        else
            context.console.print(translated("JournalCommand", SAY("There is nothing to repair in the database %1."), { connection.database() }));
        return ExitCode::Done;
    }
    printRepair(context.console, plan, confirmed ? Repair::Done : Repair::Planned, connection.database());
    return confirmed ? ExitCode::Done : ExitCode::Findings;
}

/// With all rights of the connected role: only a superuser may give its things to somebody else.
Result<ExitCode> handOver(Context& context, const QString& role)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectAsGiven(context));
    const QString database = connection.database();
    const bool confirmed = context.arguments.has(u"confirm"_s);
    if (confirmed)
        STOPOVER_TRY(run::Confirmation::typed(context.arguments.value(u"confirm"_s), database));
    STOPOVER_TRY_ASSIGN(const QStringList statements, confirmed ? trust::handOver(connection, role) : trust::handOverStatements(connection, role));
    const bool done = confirmed || statements.isEmpty();
    if (context.console.json()) {
        context.console.printJson({ { u"database"_s, database }, { u"owner"_s, role }, { u"handed_over"_s, done }, { u"statements"_s, QJsonArray::fromStringList(statements) } });
        return done ? ExitCode::Done : ExitCode::Findings;
    }
    for (const QString& statement : statements)
        context.console.print(u"  "_s + statement + u';');
    context.console.print(translated("JournalCommand",
                                     done ? SAY("The schemas of Stopover in the database %1 belong to %2.")
                                          : SAY("Nothing was changed. Do it with: stopoverctl install --owner %2 --confirm %1"),
                                     { database, role }));
    return done ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Result<ExitCode> install(Context& context)
{
    if (context.arguments.has(u"owner"_s))
        return handOver(context, context.arguments.value(u"owner"_s));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    if (context.arguments.has(u"repair"_s))
        return repair(context, connection);
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
