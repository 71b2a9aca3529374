#include "core/backup/dumprestore.h"

#include "core/backup/clienttools.h"
#include "core/backup/dumpversion.h"
#include "core/pg/transaction.h"
#include "core/run/journal.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

Result<DumpFormat> formatOf(const QString& dump)
{
    if (!QFileInfo::exists(dump))
        return Failure(ErrorCode::BackupGone, { dump });
    if (const auto manifest = readManifest(dump))
        return manifest->format;
    if (QFileInfo(dump).isDir())
        return DumpFormat::Directory;
    return dump.endsWith(".gz"_L1) ? DumpFormat::Sql : DumpFormat::Custom;
}

/// A dump that has a manifest must be what was written, byte by byte.
Result<void> refuseDamaged(const QString& dump)
{
    const auto manifest = readManifest(dump);
    if (!manifest)
        return manifest.error().code == ErrorCode::BackupGone ? Result<void> {} : manifest.failure();
    return checkBytes(dump, *manifest);
}

Result<QString> swapNames(pg::Connection& admin, const QString& live, const QString& restored)
{
    const QString kept = sql::derivedName(live, u"_before_"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd_HHmmss"_s));
    // The server refuses while somebody is connected; nobody is thrown out. No crash leaves the name without a database.
    STOPOVER_TRY_ASSIGN(pg::Transaction both, pg::Transaction::begin(admin));
    STOPOVER_TRY(admin.execute(u"ALTER DATABASE "_s + sql::quoted(live) + u" RENAME TO "_s + sql::quoted(kept)));
    STOPOVER_TRY(admin.execute(u"ALTER DATABASE "_s + sql::quoted(restored) + u" RENAME TO "_s + sql::quoted(live)));
    STOPOVER_TRY(both.commit());
    return kept;
}

/// A session from which databases are made and renamed: in none of those.
Result<pg::Connection> administer(const pg::Settings& settings, const QString& live)
{
    return pg::Connection::open(settings.withDatabase(live == "postgres"_L1 ? u"template1"_s : u"postgres"_s));
}

} // namespace

Result<QString> putInPlace(const pg::Settings& settings, const QString& restored, const run::Confirmation& confirmation)
{
    QString live;
    {
        STOPOVER_TRY_ASSIGN(const pg::Connection connection, pg::Connection::open(settings));
        live = connection.database();
    }
    if (!confirmation.covers(live))
        return Failure(ErrorCode::ConfirmationMissing, { live });
    STOPOVER_TRY_ASSIGN(pg::Connection admin, administer(settings, live));
    return swapNames(admin, live, restored);
}

Result<void> refuseUntrusted(const pg::Settings& settings, pg::Connection& connection, const QString& dump, bool allowCode)
{
    STOPOVER_TRY_ASSIGN(const bool trusted, isTrusted(connection, dump));
    if (trusted || allowCode)
        return {};
    STOPOVER_TRY_ASSIGN(const DangerousEntries entries, dangerousEntries(settings, dump));
    if (entries.isEmpty())
        return {};
    return Failure(ErrorCode::DumpUntrusted, { dump, entries.join(u"; "_s) });
}

Result<bool> isTrusted(pg::Connection& connection, const QString& dump)
{
    const auto hashes = hashFiles(manifestPath(dump));
    STOPOVER_TRY_ASSIGN(const bool installed, run::journal::isInstalled(connection));
    if (!hashes || !installed)
        return false;
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(u"SELECT count(*) FROM stopover.migration_backups WHERE kind = 'dump' AND structure = $1"_s, { hashes->first() }));
    return rows.integer(0, 0) > 0;
}

Result<DangerousEntries> dangerousEntries(const pg::Settings& settings, const QString& dump)
{
    STOPOVER_TRY_ASSIGN(const DumpFormat format, formatOf(dump));
    if (format == DumpFormat::Sql)
        return DangerousEntries { u"a script of SQL, which may say anything"_s };
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(settings));
    const auto listed = runProcess(tools.request(u"pg_restore"_s, { u"--list"_s, dump }));
    if (!listed)
        return Failure(ErrorCode::DumpDamaged, { dump, listed.error().args.value(2) });
    static const QRegularExpression entry(u"^\\d+; \\d+ \\d+ ((?:EVENT TRIGGER|FOREIGN DATA WRAPPER|USER MAPPING|DEFAULT ACL|PROCEDURAL LANGUAGE|ACCESS METHOD"
                                          "|FUNCTION|PROCEDURE|AGGREGATE|TRIGGER|EXTENSION|CAST|OPERATOR|RULE|SUBSCRIPTION|PUBLICATION|SERVER|ACL|POLICY"
                                          "|TRANSFORM|DATABASE PROPERTIES)\\b.*)$"_s, QRegularExpression::MultilineOption);
    DangerousEntries found;
    for (auto matches = entry.globalMatch(QString::fromUtf8(listed->standardOutput)); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

Result<DumpRestored> restoreWhole(const pg::Settings& settings, const DumpRestoreRequest& request, const CheckWatcher& watch)
{
    STOPOVER_TRY_ASSIGN(const DumpFormat format, formatOf(request.dump));
    STOPOVER_TRY(refuseDamaged(request.dump));
    QString live;
    {
        STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(settings));
        live = connection.database();
        STOPOVER_TRY(refuseNewer(request.dump, format, connection.serverVersion()));
        STOPOVER_TRY(refuseUntrusted(settings, connection, request.dump, request.allowCode));
    }
    STOPOVER_TRY_ASSIGN(pg::Connection admin, administer(settings, live));
    watch(u"restore"_s, request.database);
    STOPOVER_TRY(admin.execute(u"CREATE DATABASE "_s + sql::quoted(request.database) + u" TEMPLATE template0"_s));
    auto drop = qScopeGuard([&] { static_cast<void>(admin.execute(u"DROP DATABASE IF EXISTS "_s + sql::quoted(request.database) + u" WITH (FORCE)"_s)); });
    const pg::Settings target = settings.withDatabase(request.database);
    const QStringList jobs = format == DumpFormat::Sql ? QStringList() : QStringList { u"--jobs="_s + QString::number(request.jobs) };
    STOPOVER_TRY(loadDump(target, request.dump, format, jobs));
    DumpRestored restored { .database = request.database };
    if (const auto manifest = readManifest(request.dump)) {
        watch(u"compare"_s, request.database);
        STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(target));
        STOPOVER_TRY_ASSIGN(const DumpCheck check, compareWith(connection, request.dump, *manifest));
        restored.proven = true;
        restored.tables = check.tables;
        restored.rows = check.rows;
    }
    if (request.swap) {
        watch(u"swap"_s, live);
        STOPOVER_TRY_ASSIGN(restored.kept, swapNames(admin, live, request.database));
        restored.database = live;
    }
    drop.dismiss();
    return restored;
}

} // namespace stopover::backup
