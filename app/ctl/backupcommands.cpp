#include "app/ctl/backupinput.h"
#include "app/ctl/backupprint.h"
#include "app/ctl/driving.h"
#include "app/ctl/planprint.h"
#include "app/ctl/say.h"
#include "app/ctl/session.h"
#include "core/backup/check.h"
#include "core/backup/cleanup.h"
#include "core/backup/csvexport.h"
#include "core/backup/tablebackup.h"
#include "core/base/clause.h"
#include "core/run/history.h"
#include "text/backuptext.h"
#include "text/numbertext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace stopover::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxKeepDays = 3650;
constexpr qint64 maxShownRows = 1000;

Result<QList<backup::Backup>> madeBy(pg::Connection& connection, RunId run)
{
    STOPOVER_TRY_ASSIGN(QList<backup::Backup> all, backup::list(connection));
    all.removeIf([run](const backup::Backup& one) { return one.run != run; });
    return all;
}

Result<ExitCode> createTables(Context& context, const QString& tables)
{
    backup::TableBackupRequest request;
    STOPOVER_TRY_ASSIGN(request.tables, sql::QualifiedName::parseList(tables));
    STOPOVER_TRY_ASSIGN(const qint64 days,
                        context.arguments.integer(u"retain-days"_s, request.retainDays, 1, maxKeepDays));
    request.retainDays = static_cast<int>(days);
    STOPOVER_TRY_ASSIGN(const service::Terms terms, termsOf(context.arguments));
    STOPOVER_TRY_ASSIGN(const pg::Settings settings, settingsOf(context));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const run::Plan plan,
                        backup::planTableBackup(settings, request, QDateTime::currentDateTimeUtc()));
    if (plan.blocked()) {
        printFindings(context.console, plan, FindingsTo::Notes);
        return ExitCode::Findings;
    }
    STOPOVER_TRY_ASSIGN(const service::RunService service, serviceOf(context));
    STOPOVER_TRY_ASSIGN(const service::Ended ended,
                        drive(context, { .advise = false },
                              [&](const service::Observer& observer) { return service.start(plan, terms, observer); }));
    if (ended.result.outcome != Outcome::Succeeded)
        return exitCodeOf(ended.result);
    STOPOVER_TRY_ASSIGN(const QList<backup::Backup> made, madeBy(connection, ended.run));
    for (const backup::Backup& one : made) {
        if (context.console.json())
            context.console.printJson(one.toJson());
        else
            context.console.print(say(
                "Backup %1: %2 contains %3 rows of %4, all compared. Kept until %5.",
                { QString::number(one.id), one.object, text::grouped(one.rows), one.table, one.expiresAt.left(10) }));
    }
    return exitCodeOf(ended.result);
}

} // namespace

Result<ExitCode> backupCreate(Context& context)
{
    if (context.arguments.has(u"format"_s) || !context.arguments.has(u"table"_s))
        return createDump(context);
    return createTables(context, context.arguments.value(u"table"_s));
}

Result<ExitCode> backupList(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const QList<backup::Backup> backups, backup::list(connection, context.arguments.has(u"all"_s)));
    if (!context.console.json()) {
        printBackups(context.console, backups);
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const backup::Backup& one : backups)
        array.append(one.toJson());
    context.console.printJson({ { u"backups"_s, array } });
    return ExitCode::Done;
}

Result<ExitCode> backupVerify(Context& context)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const backup::Backup chosen, chosenBackup(context, connection));
    if (chosen.kind == backup::Kind::Dump)
        return verifyDump(context, connection, chosen);
    STOPOVER_TRY_ASSIGN(const backup::TableCheck check, backup::checkTable(connection, chosen));
    if (context.console.json()) {
        STOPOVER_TRY_ASSIGN(const backup::Backup now, backup::find(connection, chosen.id));
        QJsonObject json = now.toJson();
        json.insert(u"ok"_s, check.right);
        context.console.printJson(json);
    } else if (check.right) {
        context.console.print(
            say("%1 is intact: %2 rows, checksum %3.", { chosen.object, text::grouped(check.rows), check.checksum }));
    } else {
        context.console.note(
            say("%1 was altered: it has %2 rows and had %3, or its values differ. It no longer counts as verified.",
                { chosen.object, text::grouped(check.rows), text::grouped(chosen.rows) }));
    }
    return check.right ? ExitCode::Done : ExitCode::Findings;
}

Result<ExitCode> backupReview(Context& context)
{
    const Arguments& arguments = context.arguments;
    const bool writes = arguments.has(u"mark"_s) || arguments.has(u"keep-days"_s);
    STOPOVER_TRY_ASSIGN(pg::Connection connection, writes ? connectToWrite(context) : connectTo(context));
    STOPOVER_TRY_ASSIGN(const backup::Backup chosen, chosenBackup(context, connection));
    if (chosen.kind == backup::Kind::Dump && !arguments.has(u"mark"_s))
        return Failure(ErrorCode::Usage,
                       { say("A dump cannot be compared row by row with the live table"),
                         say("Verify it with \"backup verify %1 --level 3\", then mark it reviewed with --mark",
                             { QString::number(chosen.id) }) });
    QJsonObject json = chosen.toJson();
    if (chosen.kind != backup::Kind::Dump) {
        STOPOVER_TRY_ASSIGN(const backup::Differences found, backup::differences(connection, chosen));
        json.insert(u"differences"_s, toJson(found));
        if (!context.console.json())
            printDifferences(context.console, chosen, found);
    }
    if (arguments.has(u"rows"_s)) {
        STOPOVER_TRY_ASSIGN(const backup::RowKind kind, rowKindOf(arguments));
        STOPOVER_TRY_ASSIGN(const qint64 limit, arguments.integer(u"limit"_s, 20, 1, maxShownRows));
        STOPOVER_TRY_ASSIGN(const backup::RowPage page,
                            backup::differingRows(connection, chosen, kind, 0, static_cast<int>(limit)));
        if (!context.console.json())
            printRows(context.console, page);
    }
    if (arguments.has(u"keep-days"_s)) {
        STOPOVER_TRY_ASSIGN(const qint64 days, arguments.integer(u"keep-days"_s, 30, 1, maxKeepDays));
        STOPOVER_TRY(backup::keepFor(connection, chosen.id, static_cast<int>(days)));
        context.console.note(say("Retention extended to %1 days from now.", { QString::number(days) }));
    }
    if (arguments.has(u"mark"_s)) {
        STOPOVER_TRY(backup::markReviewed(connection, chosen.id, arguments.value(u"note"_s)));
        context.console.note(say("Marked as reviewed. \"backup prune\" drops it once its retention has ended."));
    }
    if (context.console.json())
        context.console.printJson(json);
    return ExitCode::Done;
}

Result<ExitCode> backupPrune(Context& context)
{
    const bool confirmed = context.arguments.has(u"confirm"_s);
    STOPOVER_TRY_ASSIGN(pg::Connection connection, confirmed ? connectToWrite(context) : connectTo(context));
    if (confirmed)
        STOPOVER_TRY(context.arguments.confirmation(connection.database()));
    STOPOVER_TRY_ASSIGN(const QList<backup::Backup> backups, backup::list(connection));
    QJsonArray array;
    qint64 bytes = 0;
    int dropped = 0;
    for (const backup::Backup& one : backups) {
        if (!one.due)
            continue;
        STOPOVER_TRY_ASSIGN(const QStringList reasons, backup::reasonsToKeep(connection, one));
        QStringList sentences;
        for (const QString& reason : reasons)
            sentences.append(text::backupKeepReason(reason));
        const bool may = reasons.isEmpty();
        if (may && confirmed)
            STOPOVER_TRY(backup::drop(connection, one.id));
        QJsonObject json = one.toJson();
        json.insert(u"may_be_dropped"_s, may);
        json.insert(u"reasons"_s, QJsonArray::fromStringList(reasons));
        json.insert(u"dropped"_s, may && confirmed);
        array.append(json);
        bytes += may ? std::max<qint64>(0, one.bytes) : 0;
        dropped += may ? 1 : 0;
        if (!context.console.json())
            context.console.print(
                may ? say(confirmed ? "dropped: %1 (%2, made %3)" : "can be dropped: %1 (%2, made %3)",
                          { one.object, text::bytes(one.bytes), one.createdAt.left(10) })
                    : say("kept: %1, because %2", { one.object, sentences.join(u"; "_s) }));
    }
    if (context.console.json())
        context.console.printJson({ { u"due"_s, array }, { u"bytes"_s, bytes }, { u"confirmed"_s, confirmed } });
    else if (dropped > 0 && !confirmed)
        context.console.note(
            say("%1 backups with %2 would be dropped. To drop them: stopoverctl backup prune --confirm %3",
                { QString::number(dropped), text::bytes(bytes), connection.database() }));
    else if (array.isEmpty())
        context.console.note(say("No backup has expired."));
    return ExitCode::Done;
}

Result<ExitCode> backupExport(Context& context)
{
    const QString path = context.arguments.value(u"to"_s);
    if (path.isEmpty())
        return Failure(ErrorCode::Usage, { say("--to is missing"), say("Name the CSV file to write") });
    if (QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return Failure(ErrorCode::Io, { path, clause("exists") });
    STOPOVER_TRY_ASSIGN(pg::Connection connection, connectTo(context));
    STOPOVER_TRY_ASSIGN(const backup::Backup chosen, chosenBackup(context, connection));
    STOPOVER_TRY_ASSIGN(const qint64 rows,
                        backup::exportCsv(connection, chosen, path,
                                          context.arguments.has(u"raw"_s) ? backup::CsvValues::Exact
                                                                          : backup::CsvValues::ForSpreadsheets));
    if (context.console.json())
        context.console.printJson({ { u"file"_s, path }, { u"rows"_s, rows } });
    else
        context.console.print(say("%1 rows in %2", { text::grouped(rows), path }));
    return ExitCode::Done;
}

} // namespace stopover::ctl
