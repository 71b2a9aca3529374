#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/run/confirmation.h"
#include "core/run/journalschema.h"
#include "core/trust/handover.h"
#include "core/trust/schemarepair.h"
#include "text/foreigntext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

void showInstalled(Context& context, bool installed, const char* words, const QString& database)
{
    if (context.console.json())
        context.console.printJson({ { u"database"_s, database }, { u"installed"_s, installed } });
    else
        context.console.print(say(words, { database }));
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
    for (const QString& line : text::foreignLines(foreign, plan.role))
        console.print(line);
    if (!plan.honestOwner.isEmpty())
        console.print(
            say("The journal is intact. Connect as %1 to use it; nothing needs repair.", { plan.honestOwner }));
    console.print(say(state == Repair::Done ? "Done in one transaction:" : "Would be done in one transaction:"));
    for (const QString& statement : plan.statements)
        console.print(u"  "_s + statement + u';');
    console.print(
        say("  then Stopover's functions are recreated, and privileges of other roles on its objects are revoked."));
    if (!plan.aside.isEmpty())
        console.print(say("Set-aside objects stay as data under the name %1, and are never read.", { plan.aside }));
    if (plan.startsAfresh)
        console.print(say("A new journal replaces it: runs and backups of the old one are no longer listed, "
                          "and its runs cannot be resumed or rolled back."));
    if (state == Repair::Planned)
        console.print(say("Nothing was changed. Do it with: stopoverctl install --repair --confirm %1", { database }));
}

Result<ExitCode> repair(Context& context, pg::Connection& connection)
{
    const bool confirmed = context.arguments.has(u"confirm"_s);
    if (confirmed)
        STOPOVER_TRY(context.arguments.confirmation(connection.database()));
    STOPOVER_TRY_ASSIGN(const trust::RepairPlan plan,
                        confirmed ? run::journal::repair(connection) : trust::planRepair(connection));
    if (plan.foreign.isEmpty()) {
        if (context.console.json())
            printRepair(context.console, plan, Repair::Planned, connection.database());
        else
            context.console.print(say("There is nothing to repair in database %1.", { connection.database() }));
        return ExitCode::Done;
    }
    printRepair(context.console, plan, confirmed ? Repair::Done : Repair::Planned, connection.database());
    return confirmed ? ExitCode::Done : ExitCode::Findings;
}

void sayWhatItGives(Console& console, const trust::HandOver& plan, const QString& role)
{
    for (const QString& copy : plan.unreadable)
        console.note(say("%2 gets a copy of rows it has no privilege to read: %1.", { copy, role }));
    constexpr qsizetype maxNamed = 10;
    const qsizetype more = plan.outOfReach.size() - maxNamed;
    const QString names = plan.outOfReach.mid(0, maxNamed).join(u", "_s);
    if (plan.ownsNothing)
        console.note(
            say("%1 owns nothing in this database, either directly or through a role it is a member of.", { role }));
    if (!plan.outOfReach.isEmpty())
        console.note(say(more > 0 ? "With this journal, %2 lacks the rights for: %1 and %3 more tables."
                                  : "With this journal, %2 lacks the rights for: %1.",
                         { names, role, QString::number(more) }));
}

/// Of a role that owns nothing here the name is typed, not that of the database: it may be a slip.
QString wantedConfirmation(const trust::HandOver& plan, const QString& database, const QString& role)
{
    return plan.ownsNothing ? role : database;
}

/// With all rights of the connected role: only a superuser may give its things to somebody else.
Result<ExitCode> handOver(Context& context, const QString& role)
{
    if (context.arguments.has(u"work-as"_s))
        context.console.note(
            say("--work-as has no effect here: the journal is transferred with the rights of the connected role."));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectAsGiven(context));
    const QString database = connection.database();
    STOPOVER_TRY_ASSIGN(trust::HandOver plan, trust::planHandOver(connection, role));
    const QString wanted = wantedConfirmation(plan, database, role);
    sayWhatItGives(context.console, plan, role);
    const bool confirmed = context.arguments.has(u"confirm"_s);
    if (confirmed && !plan.statements.isEmpty()) {
        STOPOVER_TRY(context.arguments.confirmation(wanted));
        STOPOVER_TRY_ASSIGN(plan, trust::handOver(connection, role));
    }
    const bool done = confirmed || plan.statements.isEmpty();
    if (context.console.json()) {
        context.console.printJson({ { u"database"_s, database },
                                    { u"owner"_s, role },
                                    { u"handed_over"_s, done },
                                    { u"owns_nothing"_s, plan.ownsNothing },
                                    { u"unreadable_copies"_s, QJsonArray::fromStringList(plan.unreadable) },
                                    { u"tables_out_of_reach"_s, QJsonArray::fromStringList(plan.outOfReach) },
                                    { u"statements"_s, QJsonArray::fromStringList(plan.statements) } });
        return done ? ExitCode::Done : ExitCode::Findings;
    }
    for (const QString& statement : std::as_const(plan.statements))
        context.console.print(u"  "_s + statement + u';');
    context.console.print(say(done ? "Stopover's schemas in database %1 belong to %2."
                                   : "Nothing was changed. Do it with: stopoverctl install --owner %2 --confirm %3",
                              { database, role, wanted }));
    return done ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Result<ExitCode> install(Context& context)
{
    STOPOVER_TRY(excludeEachOther(context.arguments, u"owner"_s, u"repair"_s));
    if (context.arguments.has(u"owner"_s))
        return handOver(context, context.arguments.value(u"owner"_s));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    if (context.arguments.has(u"repair"_s))
        return repair(context, connection);
    STOPOVER_TRY_ASSIGN(const bool before, run::journal::isInstalled(connection));
    STOPOVER_TRY(run::journal::install(connection));
    showInstalled(context, true, before ? "Database %1 already has a journal." : "Created the journal in database %1.",
                  connection.database());
    return ExitCode::Done;
}

Result<ExitCode> uninstall(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY(context.arguments.confirmation(connection.database()));
    STOPOVER_TRY(run::journal::uninstall(connection));
    showInstalled(context, false, "Removed the journal from database %1.", connection.database());
    return ExitCode::Done;
}

} // namespace stopover::ctl
