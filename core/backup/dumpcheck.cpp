#include "core/backup/dumpcheck.h"

#include "core/backup/clienttools.h"
#include "core/backup/dumpversion.h"

#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QUuid>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

const auto settingsOfSandbox = u"postgres"_s;

/// The whole dump is decoded and thrown away.
Result<void> readToEnd(const ClientTools& tools, const QString& dump, DumpFormat format)
{
    Result<ProcessOutput> read = Failure(ErrorCode::Internal, { u"no format"_s });
    if (format == DumpFormat::Sql)
        read = runProcess({ .program = u"gzip"_s, .arguments = { u"--test"_s, dump }, .timeout = std::chrono::hours(24) });
    else
        read = runProcess(tools.request(u"pg_restore"_s, { u"--file=/dev/null"_s, dump }));
    if (!read)
        return Failure(ErrorCode::DumpDamaged, { dump, read.error().args.value(2, u"it cannot be read to its end"_s) });
    return {};
}

/// `gzip -dc | psql` without a shell, both exit codes seen.
Result<void> loadSql(const ClientTools& tools, const QString& database, const QString& dump)
{
    const ProcessRequest psql = tools.request(u"psql"_s, { u"--no-psqlrc"_s, u"--quiet"_s, u"--set=ON_ERROR_STOP=1"_s, u"--single-transaction"_s, u"--output=/dev/null"_s }, database);
    QProcess unpack;
    QProcess client;
    unpack.setStandardOutputProcess(&client);
    client.setProcessEnvironment(psql.environment);
    unpack.start(u"gzip"_s, { u"--decompress"_s, u"--stdout"_s, dump });
    client.start(psql.program, psql.arguments);
    unpack.waitForFinished(-1);
    client.waitForFinished(-1);
    if (unpack.exitStatus() != QProcess::NormalExit || unpack.exitCode() != 0)
        return Failure(ErrorCode::DumpDamaged, { dump, QString::fromUtf8(unpack.readAllStandardError()).trimmed() });
    if (client.exitStatus() != QProcess::NormalExit || client.exitCode() != 0)
        return Failure(ErrorCode::ProcessFailed, { psql.program, QString::number(client.exitCode()), QString::fromUtf8(client.readAllStandardError()).trimmed() });
    return {};
}

} // namespace

Result<void> checkBytes(const QString& dump, const Manifest& manifest)
{
    STOPOVER_TRY_ASSIGN(const auto hashes, hashFiles(dump));
    for (const auto& [name, hash] : manifest.files.asKeyValueRange()) {
        if (!hashes.contains(name))
            return Failure(ErrorCode::DumpDamaged, { dump, u"%1 is missing"_s.arg(name) });
        if (hashes.value(name) != hash)
            return Failure(ErrorCode::DumpDamaged, { dump, u"%1 is not what was written (SHA-256 differs)"_s.arg(name) });
    }
    return {};
}

Result<void> loadDump(const pg::Settings& target, const QString& dump, DumpFormat format, const QStringList& options)
{
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(target));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(target));
    if (format == DumpFormat::Sql)
        return loadSql(tools, connection.database(), dump);
    STOPOVER_TRY(runProcess(tools.request(u"pg_restore"_s, QStringList { u"--exit-on-error"_s, u"--no-password"_s } + options + QStringList { dump }, connection.database())));
    return {};
}

Result<DumpCheck> compareWith(pg::Connection& connection, const QString& dump, const Manifest& manifest)
{
    DumpCheck check { .reached = 3 };
    for (const DumpedTable& expected : manifest.tables) {
        DumpedTable found { .name = expected.name, .columns = expected.columns };
        if (const auto digested = digestTable(connection, found); !digested)
            return Failure(ErrorCode::DumpDamaged, { dump, u"table %1 cannot be read after the restore: %2"_s.arg(expected.name, digested.error().message) });
        if (found.rows != expected.rows || found.digest != expected.digest)
            return Failure(ErrorCode::DumpDamaged, { dump, u"table %1 holds %2 rows after the restore, %3 when it was dumped, or other values"_s.arg(expected.name)
                                                               .arg(found.rows).arg(expected.rows) });
        ++check.tables;
        check.rows += found.rows;
    }
    return check;
}

Result<DumpCheck> checkDump(const QString& dump, Level level, sandbox::Server& server, const CheckWatcher& watch)
{
    STOPOVER_TRY_ASSIGN(const Manifest manifest, readManifest(dump));
    watch(u"hash"_s, dump);
    STOPOVER_TRY(checkBytes(dump, manifest));
    DumpCheck check { .reached = 1 };
    if (level < 2)
        return check;
    watch(u"read"_s, dump);
    STOPOVER_TRY(server.start());
    STOPOVER_TRY_ASSIGN(const pg::Settings maintenance, server.settings(settingsOfSandbox));
    STOPOVER_TRY_ASSIGN(pg::Connection admin, pg::Connection::open(maintenance));
    STOPOVER_TRY(refuseNewer(dump, manifest.format, admin.serverVersion()));
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(maintenance));
    STOPOVER_TRY(readToEnd(tools, dump, manifest.format));
    check.reached = 2;
    if (level < 3 || manifest.dataOnly)
        return check;
    const QString scratch = u"proof_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    STOPOVER_TRY(admin.execute(u"CREATE DATABASE "_s + scratch + u" TEMPLATE template0"_s));
    const auto drop = qScopeGuard([&] { static_cast<void>(admin.execute(u"DROP DATABASE IF EXISTS "_s + scratch + u" WITH (FORCE)"_s)); });
    STOPOVER_TRY_ASSIGN(const pg::Settings target, server.settings(scratch));
    watch(u"restore"_s, scratch);
    // Its roles are not on the private server; whose the tables are does not change their rows.
    STOPOVER_TRY(loadDump(target, dump, manifest.format, { u"--no-owner"_s, u"--no-privileges"_s }));
    STOPOVER_TRY_ASSIGN(pg::Connection restored, pg::Connection::open(target));
    watch(u"compare"_s, scratch);
    return compareWith(restored, dump, manifest);
}

Result<void> recordCheck(pg::Connection& connection, const Backup& backup, const Result<DumpCheck>& check)
{
    // Of what is too new for here, nothing is known yet.
    if (!check && check.error().code == ErrorCode::DumpNewer)
        return log(connection, backup.id, u"checked"_s, check.error().codeName() + u' ' + check.error().args.value(1));
    const QString problem = check ? QString() : check.error().args.value(1, check.error().codeName());
    STOPOVER_TRY(connection.execute(u"UPDATE stopover.migration_backups SET problem = nullif($2, ''), level = $3::int,"
                                    " verified_at = CASE WHEN $2 = '' THEN clock_timestamp() ELSE verified_at END WHERE id = $1"_s,
                                    { backup.id, problem, check ? std::max(check->reached, backup.level) : 0 }));
    return log(connection, backup.id, u"checked"_s, check ? u"level %1"_s.arg(check->reached) : problem);
}

} // namespace stopover::backup
