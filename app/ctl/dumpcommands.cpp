#include "app/ctl/backupinput.h"
#include "app/ctl/isolationnote.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/backup/dumprestore.h"
#include "core/run/confirmation.h"
#include "text/dumptext.h"
#include "text/eventtext.h"
#include "text/numbertext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <atomic>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxJobs = 32;
constexpr qint64 maxRetainDays = 3650;

Result<backup::DumpRequest> dumpRequestOf(const Arguments& arguments)
{
    backup::DumpRequest request { .folder = arguments.value(u"to"_s),
                                  .schemaOnly = arguments.has(u"schema-only"_s),
                                  .dataOnly = arguments.has(u"data-only"_s),
                                  .globals = arguments.has(u"globals"_s) };
    STOPOVER_TRY(excludeEachOther(arguments, u"schema-only"_s, u"data-only"_s));
    const QString format = arguments.has(u"format"_s) ? arguments.value(u"format"_s) : u"custom"_s;
    if (format == "directory"_L1)
        request.format = backup::DumpFormat::Directory;
    else if (format == "sql"_L1)
        request.format = backup::DumpFormat::Sql;
    else if (format != "custom"_L1)
        return Failure(ErrorCode::Usage,
                       { say("--format %1 is not valid", { format }), say("Use custom, directory or sql") });
    STOPOVER_TRY_ASSIGN(const qint64 jobs, arguments.integer(u"jobs"_s, request.jobs, 1, maxJobs));
    STOPOVER_TRY_ASSIGN(const qint64 days, arguments.integer(u"retain-days"_s, request.retainDays, 1, maxRetainDays));
    request.jobs = static_cast<int>(jobs);
    request.retainDays = static_cast<int>(days);
    if (arguments.has(u"table"_s)) {
        STOPOVER_TRY_ASSIGN(request.tables, sql::QualifiedName::parseList(arguments.value(u"table"_s)));
    }
    return request;
}

QString phaseText(const QString& phase)
{
    if (phase == "hash"_L1)
        return say("Verifying checksums");
    if (phase == "read"_L1)
        return say("Reading it in full");
    if (phase == "restore"_L1)
        return say("Restoring to a separate database");
    if (phase == "compare"_L1)
        return say("Comparing every table");
    return say("Renaming the databases");
}

backup::CheckWatcher sayPhases(Console& console)
{
    return [&console](const QString& phase, const QString&) { console.note(phaseText(phase)); };
}

/// Shows how far a dump is, once a second; Ctrl-C ends it.
Result<backup::Backup> dumpWatched(Context& context, const pg::Settings& settings, const backup::DumpRequest& request)
{
    std::atomic<bool> cancelled { false };
    const Interrupts::Scope scope(context.interrupts, [&cancelled] { cancelled.store(true); });
    auto told = std::chrono::steady_clock::now();
    const auto watch = [&](const backup::DumpProgress& progress) {
        const auto now = std::chrono::steady_clock::now();
        if (now - told > std::chrono::seconds(1)) {
            told = now;
            context.console.note(
                say("%1 written; %2; %3 of %4 tables counted",
                    { text::bytes(progress.bytes), progress.tables.isEmpty() ? u"…"_s : progress.tables,
                      QString::number(progress.compared), QString::number(progress.all) }));
            for (const run::Blocker& blocker : progress.blockers)
                context.console.note(
                    say("Waiting for a lock (at most 10 s), held by: %1", { text::blockerText(blocker) }));
        }
        return !cancelled.load();
    };
    return backup::makeDump(settings, request, QDateTime::currentDateTimeUtc(), watch);
}

QStringList listOf(const QString& text)
{
    QStringList names;
    for (const QString& name : text.split(u';', Qt::SkipEmptyParts))
        names.append(name.simplified());
    return names;
}

Result<backup::DumpConsent> consentOf(const Arguments& arguments)
{
    backup::DumpConsent consent { .code = arguments.has(u"allow-code"_s),
                                  .superuser = listOf(arguments.value(u"allow-superuser"_s)),
                                  .leaveOut = listOf(arguments.value(u"leave-out"_s)) };
    for (const QString& name : consent.superuser) {
        if (!name.startsWith("EXTENSION "_L1))
            return Failure(ErrorCode::Usage,
                           { say("--allow-superuser accepts extensions only, not %1", { name }),
                             say("Skip it with --leave-out, and create it yourself afterwards") });
    }
    return consent;
}

/// A proof of fewer tables than the dump holds is none of all of it.
void sayNotCompared(Console& console, const QStringList& tables)
{
    if (const QString words = text::notComparedText(tables); !words.isEmpty())
        console.note(words);
}

Result<ExitCode> extractOneTable(Context& context, const backup::DumpRights& rights, const QString& path,
                                 const backup::DumpConsent& consent)
{
    STOPOVER_TRY_ASSIGN(const sql::QualifiedName table, sql::QualifiedName::parse(context.arguments.value(u"table"_s)));
    STOPOVER_TRY_ASSIGN(const backup::Backup taken,
                        backup::extractTable(rights, { .dump = path, .table = table, .consent = consent },
                                             QDateTime::currentDateTimeUtc()));
    if (context.console.json())
        context.console.printJson(taken.toJson());
    else
        context.console.print(
            say("Extracted %1 rows of %2 to backup %3 (%4), with keys, indexes and defaults. Restore it: "
                "\"stopoverctl backup restore %3 --confirm %2\".",
                { text::grouped(taken.rows), taken.table, QString::number(taken.id), taken.object }));
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> createDump(Context& context)
{
    STOPOVER_TRY_ASSIGN(const backup::DumpRequest request, dumpRequestOf(context.arguments));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(const backup::Backup made, dumpWatched(context, settings, request));
    if (context.console.json())
        context.console.printJson(made.toJson());
    else
        context.console.print(
            say("Backup %1: %2, %3, %4 rows. Verify that it can be restored: \"stopoverctl backup verify %1\".",
                { QString::number(made.id), made.object, text::bytes(made.bytes), text::grouped(made.rows) }));
    sayNotCompared(context.console, backup::notCompared(made.object));
    return ExitCode::Done;
}

Result<ExitCode> verifyDump(Context& context, pg::Connection& connection, const backup::Backup& dump)
{
    STOPOVER_TRY_ASSIGN(const qint64 level, context.arguments.integer(u"level"_s, 3, 1, 3));
    sandbox::Server server = sandboxOf(context);
    const auto check = backup::checkDump(dump.object, static_cast<int>(level), server, sayPhases(context.console));
    STOPOVER_TRY(backup::recordCheck(connection, dump, check));
    STOPOVER_TRY(check);
    if (level > 2)
        noteMissingIsolation(context, server.status());
    if (context.console.json()) {
        STOPOVER_TRY_ASSIGN(const backup::Backup now, backup::find(connection, dump.id));
        QJsonObject json = now.toJson();
        json.insert(u"ok"_s, true);
        json.insert(u"tables"_s, check->tables);
        json.insert(u"not_compared"_s, QJsonArray::fromStringList(backup::notCompared(dump.object)));
        context.console.printJson(json);
    } else {
        context.console.print(say("%1 is verified: level %2, %3 tables with %4 rows compared.",
                                  { dump.object, QString::number(check->reached), QString::number(check->tables),
                                    text::grouped(check->rows) }));
    }
    sayNotCompared(context.console, backup::notCompared(dump.object));
    return ExitCode::Done;
}

Result<ExitCode> restoreDump(Context& context, pg::Connection& connection, const QString& path)
{
    const Arguments& arguments = context.arguments;
    backup::DumpRights rights;
    STOPOVER_TRY_ASSIGN(rights.admin, ownSettingsOf(context));
    STOPOVER_TRY_ASSIGN(rights.work, settingsOf(context));
    STOPOVER_TRY_ASSIGN(const backup::DumpConsent consent, consentOf(arguments));
    if (arguments.has(u"table"_s))
        return extractOneTable(context, rights, path, consent);
    const QString live = connection.database();
    backup::DumpRestoreRequest request {
        .dump = path, .database = arguments.value(u"database"_s), .consent = consent, .swap = arguments.has(u"swap"_s)
    };
    if (request.swap)
        STOPOVER_TRY(arguments.confirmation(live));
    if (request.database.isEmpty())
        request.database =
            sql::derivedName(live, u"_restored_"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd_HHmmss"_s));
    STOPOVER_TRY_ASSIGN(const qint64 jobs, arguments.integer(u"jobs"_s, request.jobs, 1, maxJobs));
    request.jobs = static_cast<int>(jobs);
    {
        // A change of names wants nobody connected, ourselves included.
        const pg::Connection closing = std::move(connection);
        context.login.reset();
    }
    STOPOVER_TRY_ASSIGN(const backup::DumpRestored restored,
                        backup::restoreWhole(std::move(rights), request, sayPhases(context.console)));
    if (context.console.json()) {
        context.console.printJson({ { u"database"_s, restored.database },
                                    { u"kept"_s, restored.kept },
                                    { u"proven"_s, restored.proven },
                                    { u"owner"_s, restored.owner },
                                    { u"not_compared"_s, QJsonArray::fromStringList(restored.notCompared) },
                                    { u"differing"_s, QJsonArray::fromStringList(restored.differing) },
                                    { u"missing_roles"_s, QJsonArray::fromStringList(restored.missingRoles) },
                                    { u"tables"_s, restored.tables },
                                    { u"rows"_s, restored.rows } });
        return ExitCode::Done;
    }
    context.console.print(
        restored.proven ? say("Database %1 contains the dump: %2 tables with %3 rows, all compared.",
                              { restored.database, QString::number(restored.tables), text::grouped(restored.rows) })
                        : say("Database %1 contains the dump. It has no manifest, so its rows could not be compared.",
                              { restored.database }));
    sayNotCompared(context.console, restored.notCompared);
    if (!restored.owner.isEmpty())
        context.console.note(
            say("Its objects belong to the new role %1, which cannot log in and has no other privileges. To "
                "change the owner, run in database %2: REASSIGN OWNED BY %3 TO …",
                { restored.owner, restored.database, sql::quoted(restored.owner) }));
    if (!restored.differing.isEmpty())
        context.console.note(
            say("Owners were not restored, because some definitions differ from the dump. Either code in "
                "the dump changed them during loading, or a different version of pg_dump wrote it.\n  %1",
                { restored.differing.join(u"\n  "_s) }));
    if (!restored.missingRoles.isEmpty())
        context.console.note(say("The dump grants privileges to roles that do not exist here: %1.",
                                 { restored.missingRoles.join(u", "_s) }));
    if (!restored.kept.isEmpty())
        context.console.note(say("The previous database is kept as %1.", { restored.kept }));
    return ExitCode::Done;
}

} // namespace stopover::ctl
