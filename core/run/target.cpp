#include "core/run/target.h"

#include "core/pg/sqlstate.h"
#include "core/run/holder.h"
#include "core/run/journalschema.h"
#include "core/run/runsessions.h"
#include "core/trust/schemas.h"

#include <QDateTime>

#include <array>

namespace stopover::run {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    Environment environment;
    QLatin1StringView name;
};

constexpr std::array environments {
    Named { Environment::Unmarked, ""_L1 },
    Named { Environment::Development, "development"_L1 },
    Named { Environment::Test, "test"_L1 },
    Named { Environment::Staging, "staging"_L1 },
    Named { Environment::Production, "production"_L1 },
};

const auto factsQuery = u"SELECT current_user, current_database(), current_setting('server_version'),"
                        " current_setting('server_version_num'), current_setting('is_superuser') = 'on',"
                        " pg_is_in_recovery(), EXISTS (SELECT FROM pg_settings"
                        " WHERE name = 'default_transaction_read_only' AND reset_val = 'on'),"
                        " has_database_privilege(current_database(), 'CREATE'),"
                        " has_function_privilege('pg_control_system()', 'EXECUTE'),"
                        " (extract(epoch FROM clock_timestamp()) * 1000)::int8"_s;

/// Copies of a database keep the marker, but have another oid or live on another cluster.
Result<void> readMarker(pg::Connection& connection, Target& target)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows readable,
        connection.execute(
            u"SELECT has_schema_privilege('stopover', 'USAGE') AND EXISTS (SELECT FROM pg_catalog.pg_class c"
            " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'stopover'"
            " AND c.relname = 'environment' AND has_table_privilege(c.oid, 'SELECT'))"_s));
    target.environmentHidden = !readable.boolean(0, 0);
    if (target.environmentHidden)
        return {};
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT name, system_identifier, database_oid = (SELECT d.oid FROM pg_database d"
                           " WHERE d.datname = current_database()) FROM stopover.environment"_s));
    if (rows.count() == 0)
        return {};
    target.environment = environmentNamed(rows.text(0, 0));
    const bool otherCluster =
        !target.systemIdentifier.isEmpty() && !rows.text(0, 1).isEmpty() && rows.text(0, 1) != target.systemIdentifier;
    target.markerFromElsewhere = otherCluster || !rows.boolean(0, 2);
    return {};
}

const auto writeMarker = u"INSERT INTO stopover.environment (name, system_identifier, database_oid)"
                         " SELECT $1, $2, d.oid FROM pg_database d WHERE d.datname = current_database()"
                         " ON CONFLICT (only_row) DO UPDATE SET name = excluded.name,"
                         " system_identifier = excluded.system_identifier, database_oid = excluded.database_oid,"
                         " set_by = current_user, set_at = clock_timestamp()"_s;

} // namespace

QString environmentName(Environment environment)
{
    return std::ranges::find(environments, environment, &Named::environment)->name;
}

Environment environmentNamed(const QString& name)
{
    const auto found = std::ranges::find_if(environments, [&name](const Named& one) { return name == one.name; });
    return found == environments.end() ? Environment::Unmarked : found->environment;
}

Result<Target> readTarget(pg::Connection& connection)
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(factsQuery));
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    Target target { .role = rows.text(0, 0),
                    .database = rows.text(0, 1),
                    .host = connection.host(),
                    .version = rows.text(0, 2).section(u' ', 0, 0),
                    .versionNumber = static_cast<int>(rows.integer(0, 3)),
                    .superuser = rows.boolean(0, 4),
                    .standby = rows.boolean(0, 5),
                    .readOnlyByDefault = rows.boolean(0, 6),
                    .mayCreate = rows.boolean(0, 7),
                    .tls = connection.usesTls() };
    target.clockOffsetSeconds = static_cast<double>(rows.integer(0, 9) - (before + after) / 2) / 1000;
    if (const pg::Pooler* pooler = connection.pooler())
        target.pooler = *pooler;
    if (rows.boolean(0, 8)) {
        STOPOVER_TRY_ASSIGN(const pg::Rows system,
                            connection.execute(u"SELECT system_identifier FROM pg_control_system()"_s));
        target.systemIdentifier = system.text(0, 0);
    }
    if (const Result<bool> installed = journal::isInstalled(connection); installed)
        target.journalInstalled = *installed;
    else if (installed.error().code == ErrorCode::JournalForeign || installed.error().code == ErrorCode::JournalNewer)
        target.journalProblem = installed.error();
    else
        return Failure(installed.error());
    if (target.journalInstalled)
        STOPOVER_TRY(readMarker(connection, target));
    STOPOVER_TRY_ASSIGN(target.runner, pg::holderOf(connection, journal::runLock));
    if (target.runner && journal::isVisitor(target.runner->application))
        target.runner.reset(); // whoever wants the run gets it in a moment
    if (target.runner && target.journalInstalled) {
        // A journal of an earlier program has no signs of life: there nobody is silent.
        const Result<LockHolder> holder = describeHolder(connection, *target.runner);
        target.runnerYields = holder && holder->run.value != 0 && (holder->isSilent() || holder->hasEnded());
    }
    return target;
}

Result<bool> wantsBackups(pg::Connection& connection)
{
    STOPOVER_TRY(journal::isInstalled(connection));
    STOPOVER_TRY_ASSIGN(const Target target, readTarget(connection));
    return target.environment == Environment::Production;
}

Result<void> markEnvironment(pg::Connection& connection, Environment environment)
{
    STOPOVER_TRY(journal::install(connection));
    STOPOVER_TRY_ASSIGN(const Target target, readTarget(connection));
    const auto written = connection.execute(writeMarker, { environmentName(environment), target.systemIdentifier });
    if (!written && pg::isMissingPrivilege(written.error()))
        return Failure(ErrorCode::MissingPrivilege, { u"INSERT"_s, u"table stopover.environment"_s, target.role });
    STOPOVER_TRY(written);
    return {};
}

} // namespace stopover::run
