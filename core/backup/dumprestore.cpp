#include "core/backup/dumprestore.h"

#include "core/backup/dumpconsent.h"
#include "core/backup/dumprights.h"
#include "core/backup/dumpversion.h"
#include "core/pg/transaction.h"
#include "core/run/journalschema.h"

#include <QDateTime>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

Result<QString> swapNames(pg::Connection& admin, const QString& live, const QString& restored)
{
    const QString kept =
        sql::derivedName(live, u"_before_"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd_HHmmss"_s));
    // The server refuses while somebody is connected; nobody is thrown out. No crash leaves the name without a
    // database.
    STOPOVER_TRY_ASSIGN(pg::Transaction both, pg::Transaction::begin(admin));
    STOPOVER_TRY(admin.execute(u"ALTER DATABASE "_s + sql::quoted(live) + u" RENAME TO "_s + sql::quoted(kept)));
    STOPOVER_TRY(admin.execute(u"ALTER DATABASE "_s + sql::quoted(restored) + u" RENAME TO "_s + sql::quoted(live)));
    STOPOVER_TRY(both.commit());
    return kept;
}

/// For sessions from which databases are made and renamed: in none of those.
pg::Settings maintenanceOf(const pg::Settings& settings, const QString& live)
{
    return settings.withDatabase(live == "postgres"_L1 ? u"template1"_s : u"postgres"_s);
}

Result<pg::Connection> administer(const pg::Settings& settings, const QString& live)
{
    return pg::Connection::open(maintenanceOf(settings, live));
}

} // namespace

Result<QString> putInPlace(const pg::Settings& settings, const QString& restored, const run::Confirmation& confirmation)
{
    QString live;
    {
        STOPOVER_TRY_ASSIGN(const pg::Connection connection, pg::Connection::open(settings));
        live = connection.database();
        if (!confirmation.covers(live, connection))
            return Failure(ErrorCode::ConfirmationMissing, { live });
    }
    STOPOVER_TRY_ASSIGN(pg::Connection admin, administer(settings, live));
    return swapNames(admin, live, restored);
}

Result<bool> isTrusted(pg::Connection& connection, const QString& dump)
{
    const auto hashes = hashFiles(manifestPath(dump));
    STOPOVER_TRY_ASSIGN(const bool installed, run::journal::isInstalled(connection));
    if (!hashes || !installed)
        return false;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT count(*) FROM stopover.migration_backups WHERE kind = 'dump' AND structure = $1"_s,
                           { hashes->first() }));
    return rows.integer(0, 0) > 0;
}

Result<DumpContents> contentsOf(const pg::Settings& settings, const QString& dump)
{
    STOPOVER_TRY_ASSIGN(const DumpFormat format, formatOf(dump));
    STOPOVER_TRY(refuseDamaged(dump, format));
    return consentedContents(settings, dump, format, false, { .code = true });
}

namespace {

/// What is known before anything is made.
struct Situation
{
    DumpFormat format = DumpFormat::Custom;
    QString live;
    bool registered = false;
    DumpContents contents;
    Ownership ownership = Ownership::OfNobody;
};

Result<Situation> look(const DumpRights& rights, const DumpRestoreRequest& request)
{
    Situation situation;
    STOPOVER_TRY(RestoreTarget::refuseUnable(rights.admin));
    STOPOVER_TRY_ASSIGN(situation.format, formatOf(request.dump));
    STOPOVER_TRY(refuseDamaged(request.dump, situation.format));
    {
        STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(rights.work));
        situation.live = connection.database();
        STOPOVER_TRY(refuseNewer(request.dump, situation.format, connection.serverVersion()));
        STOPOVER_TRY_ASSIGN(situation.registered, isTrusted(connection, request.dump));
    }
    STOPOVER_TRY_ASSIGN(
        situation.contents,
        consentedContents(rights.admin, request.dump, situation.format, situation.registered, request.consent));
    STOPOVER_TRY_ASSIGN(pg::Connection admin, pg::Connection::open(rights.admin));
    STOPOVER_TRY_ASSIGN(situation.ownership, ownershipFor(admin, situation.contents, situation.registered));
    return situation;
}

/// Each table holds what the manifest says; then its policies are forced upon its owner again.
Result<void> prove(const RestoreTarget& target, const QString& dump, const QStringList& force, DumpRestored& restored,
                   const CheckWatcher& watch)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(target.ordinary()));
    if (const auto manifest = readManifest(dump)) {
        watch(u"compare"_s, target.database());
        // Functions of the dump are called meanwhile, with rights on all of it: they change nothing.
        STOPOVER_TRY_ASSIGN(pg::Transaction reading, pg::Transaction::begin(connection, pg::Isolation::RepeatableRead));
        STOPOVER_TRY(connection.execute(u"SET TRANSACTION READ ONLY"_s));
        STOPOVER_TRY_ASSIGN(const DumpCheck check, compareWith(connection, dump, *manifest));
        reading.rollback();
        restored.proven = true;
        restored.notCompared = manifest->notCompared;
        restored.tables = check.tables;
        restored.rows = check.rows;
    }
    for (const QString& statement : force)
        STOPOVER_TRY(connection.execute(statement));
    return {};
}

} // namespace

Result<DumpRestored> restoreWhole(DumpRights rights, const DumpRestoreRequest& request, const CheckWatcher& watch)
{
    STOPOVER_TRY_ASSIGN(const Situation situation, look(rights, request));
    rights.work = {}; // a temporary login has a session in the live database
    watch(u"restore"_s, request.database);
    STOPOVER_TRY_ASSIGN(RestoreTarget target,
                        RestoreTarget::make(maintenanceOf(rights.admin, situation.live), request.database));
    STOPOVER_TRY_ASSIGN(const LeftOut leftOut, prepareFor(target, request.dump, situation.contents, request.consent));
    DumpRestored restored { .database = request.database };
    const LoadRequest load { .dump = request.dump,
                             .format = situation.format,
                             .jobs = request.jobs,
                             .leftOut = leftOut,
                             .hidesFromOwner = situation.contents.hidesFromOwner };
    STOPOVER_TRY_ASSIGN(const QStringList force, loadDump(target.ordinary(), load));
    STOPOVER_TRY(prove(target, request.dump, force, restored, watch));
    STOPOVER_TRY_ASSIGN(const HandedOver handed,
                        handOver(target, situation.contents, load, situation.ownership, situation.live));
    restored.owner = handed.isOwnRole ? handed.owner : QString();
    restored.missingRoles = handed.missingRoles;
    restored.differing = handed.differing;
    if (request.swap) {
        watch(u"swap"_s, situation.live);
        STOPOVER_TRY_ASSIGN(pg::Connection admin, administer(rights.admin, situation.live));
        STOPOVER_TRY_ASSIGN(restored.kept, swapNames(admin, situation.live, request.database));
        restored.database = situation.live;
    }
    target.keep();
    return restored;
}

} // namespace stopover::backup
