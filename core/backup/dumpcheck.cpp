#include "core/backup/dumpcheck.h"

#include "core/backup/clienttools.h"
#include "core/backup/dumpconsent.h"
#include "core/backup/dumppaths.h"
#include "core/backup/dumpversion.h"
#include "core/base/clause.h"
#include "core/sandbox/outsideaccess.h"

#include <QUuid>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

const auto settingsOfSandbox = u"postgres"_s;

/// The whole dump is decoded and thrown away.
Result<void> readToEnd(const ClientTools& tools, const QString& dump, DumpFormat format)
{
    Result<ProcessOutput> read = Failure(ErrorCode::Internal, { u"dumpcheck"_s });
    if (format == DumpFormat::Sql)
        read = runProcess({ .program = u"gzip"_s,
                            .arguments = { u"--test"_s, u"--"_s, dumpArgument(dump) },
                            .timeout = std::chrono::hours(24) });
    else
        read = runProcess(tools.request(u"pg_restore"_s, { u"--file=/dev/null"_s, u"--"_s, dumpArgument(dump) }));
    if (!read)
        return Failure(ErrorCode::DumpDamaged, { dump, read.error().args.value(2, clause("truncated")) });
    return {};
}

} // namespace

Result<void> checkBytes(const QString& dump, const Manifest& manifest)
{
    STOPOVER_TRY_ASSIGN(const auto hashes, hashFiles(dump));
    for (const auto& [name, hash] : manifest.files.asKeyValueRange()) {
        if (!hashes.contains(name))
            return Failure(ErrorCode::DumpDamaged, { dump, clause("file_missing", { name }) });
        if (hashes.value(name) != hash)
            return Failure(ErrorCode::DumpDamaged, { dump, clause("file_altered", { name }) });
    }
    return {};
}

Result<DumpCheck> compareWith(pg::Connection& connection, const QString& dump, const Manifest& manifest)
{
    DumpCheck check { .reached = 3 };
    for (const DumpedTable& expected : manifest.tables) {
        // The manifest is a file that anybody may have written.
        const auto name = sql::QualifiedName::parse(expected.name);
        if (!name)
            return Failure(ErrorCode::DumpDamaged, { dump, clause("bad_table_name", { expected.name }) });
        DumpedTable found { .name = name->sql(), .columns = expected.columns };
        if (const auto digested = digestTable(connection, found); !digested)
            return Failure(ErrorCode::DumpDamaged,
                           { dump, clause("table_unreadable", { expected.name, digested.error().message }) });
        if (found.rows != expected.rows || found.digest != expected.digest)
            return Failure(ErrorCode::DumpDamaged,
                           { dump,
                             clause("restored_rows_differ",
                                    { expected.name, QString::number(found.rows), QString::number(expected.rows) }) });
        ++check.tables;
        check.rows += found.rows;
    }
    return check;
}

namespace {

/// Extensions that the dump names are there now, whatever they reach; what it holds is loaded next.
Result<void> revokeOutsideAccess(const RestoreTarget& target)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, target.administer());
    return sandbox::revokeOutsideAccess(connection);
}

/// With the rights of an ordinary role of the private server. Owners and privileges do not change rows, and what only a
/// superuser could make is left out.
Result<DumpCheck> restoreAndCompare(const QString& dump, const Manifest& manifest, const sandbox::Server& server,
                                    const ClientTools& tools, const CheckWatcher& watch)
{
    STOPOVER_TRY_ASSIGN(const DumpContents contents, readContents(tools, dump, manifest.format, DumpPart::Schema));
    const QString scratch = u"proof_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    STOPOVER_TRY_ASSIGN(RestoreTarget target, RestoreTarget::makeIn(server, scratch));
    STOPOVER_TRY_ASSIGN(const LeftOut leftOut, prepareAlone(target, contents));
    STOPOVER_TRY(revokeOutsideAccess(target));
    watch(u"restore"_s, scratch);
    STOPOVER_TRY(loadDump(
        target.ordinary(),
        { .dump = dump, .format = manifest.format, .leftOut = leftOut, .hidesFromOwner = contents.hidesFromOwner }));
    STOPOVER_TRY_ASSIGN(pg::Connection restored, pg::Connection::open(target.ordinary()));
    watch(u"compare"_s, scratch);
    return compareWith(restored, dump, manifest);
}

} // namespace

Result<DumpCheck> checkDump(const QString& dump, Level level, sandbox::Server& server, const CheckWatcher& watch)
{
    STOPOVER_TRY_ASSIGN(const Manifest manifest, readManifest(dump));
    watch(u"hash"_s, dump);
    STOPOVER_TRY(checkBytes(dump, manifest));
    DumpCheck check { .reached = 1 };
    if (level < 2)
        return check;
    watch(u"read"_s, dump);
    STOPOVER_TRY(refuseForeignPaths(dump, manifest.format));
    STOPOVER_TRY(server.start());
    STOPOVER_TRY_ASSIGN(const pg::Settings maintenance, server.settings(settingsOfSandbox));
    {
        STOPOVER_TRY_ASSIGN(const pg::Connection connection, pg::Connection::open(maintenance));
        STOPOVER_TRY(refuseNewer(dump, manifest.format, connection.serverVersion()));
    }
    STOPOVER_TRY_ASSIGN(const ClientTools tools, ClientTools::forServer(maintenance));
    STOPOVER_TRY(readToEnd(tools, dump, manifest.format));
    check.reached = 2;
    if (level < 3 || manifest.dataOnly)
        return check;
    return restoreAndCompare(dump, manifest, server, tools, watch);
}

Result<void> recordCheck(pg::Connection& connection, const Backup& backup, const Result<DumpCheck>& check)
{
    // Of what is too new for here, nothing is known yet.
    if (!check && check.error().code == ErrorCode::DumpNewer)
        return log(connection, backup.id, u"checked"_s, check.error().codeName() + u' ' + check.error().args.value(1));
    const QString problem = check ? QString() : check.error().args.value(1, check.error().codeName());
    STOPOVER_TRY(connection.execute(
        u"UPDATE stopover.migration_backups SET problem = nullif($2, ''), level = $3::int,"
        " verified_at = CASE WHEN $2 = '' THEN clock_timestamp() ELSE verified_at END WHERE id = $1"_s,
        { backup.id, problem, check ? std::max(check->reached, backup.level) : 0 }));
    return log(connection, backup.id, u"checked"_s, check ? u"level %1"_s.arg(check->reached) : problem);
}

} // namespace stopover::backup
