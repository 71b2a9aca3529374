#include "core/run/target.h"

#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"
#include "core/run/journal.h"

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
                        " pg_is_in_recovery(), current_setting('default_transaction_read_only') = 'on',"
                        " has_database_privilege(current_database(), 'CREATE'),"
                        " to_regclass('stopover.meta') IS NOT NULL, to_regclass('stopover.environment') IS NOT NULL"
                        " AND has_schema_privilege('stopover', 'USAGE'),"
                        " has_function_privilege('pg_control_system()', 'EXECUTE'),"
                        " (extract(epoch FROM clock_timestamp()) * 1000)::int8"_s;

/// Copies of a database keep the marker, but have another oid or live on another cluster.
Result<void> readMarker(pg::Connection& connection, Target& target)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT name, system_identifier, database_oid = (SELECT d.oid FROM pg_database d"
                                           " WHERE d.datname = current_database()) FROM stopover.environment"_s));
    if (rows.count() == 0)
        return {};
    target.environment = environmentNamed(rows.text(0, 0));
    const bool otherCluster = !target.systemIdentifier.isEmpty() && !rows.text(0, 1).isEmpty()
        && rows.text(0, 1) != target.systemIdentifier;
    target.markerFromElsewhere = otherCluster || !rows.boolean(0, 2);
    return {};
}

const auto createMarker = u"CREATE TABLE IF NOT EXISTS stopover.environment ("
                          " only_row bool PRIMARY KEY DEFAULT true CHECK (only_row), name text NOT NULL,"
                          " system_identifier text NOT NULL, database_oid oid NOT NULL,"
                          " set_by text NOT NULL DEFAULT session_user, set_at timestamptz NOT NULL DEFAULT clock_timestamp())"_s;
const auto writeMarker = u"INSERT INTO stopover.environment (name, system_identifier, database_oid)"
                         " SELECT $1, $2, d.oid FROM pg_database d WHERE d.datname = current_database()"
                         " ON CONFLICT (only_row) DO UPDATE SET name = excluded.name,"
                         " system_identifier = excluded.system_identifier, database_oid = excluded.database_oid,"
                         " set_by = session_user, set_at = clock_timestamp()"_s;

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
                    .tls = connection.usesTls(),
                    .journalInstalled = rows.boolean(0, 8) };
    target.clockOffsetSeconds
        = static_cast<double>(rows.integer(0, 11) - (before + after) / 2) / 1000;
    if (rows.boolean(0, 10)) {
        STOPOVER_TRY_ASSIGN(const pg::Rows system,
                            connection.execute(u"SELECT system_identifier FROM pg_control_system()"_s));
        target.systemIdentifier = system.text(0, 0);
    }
    if (rows.boolean(0, 9)) {
        STOPOVER_TRY(readMarker(connection, target));
    }
    STOPOVER_TRY_ASSIGN(target.runner, pg::holderOf(connection, journal::runLock));
    return target;
}

Result<bool> wantsBackups(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(const Target target, readTarget(connection));
    return target.environment == Environment::Production;
}

Result<void> markEnvironment(pg::Connection& connection, Environment environment)
{
    STOPOVER_TRY(journal::install(connection));
    STOPOVER_TRY_ASSIGN(const Target target, readTarget(connection));
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    const auto created = connection.execute(createMarker);
    if (!created && pg::isMissingPrivilege(created.error()))
        return Failure(ErrorCode::MissingPrivilege, { u"CREATE"_s, u"schema stopover"_s, target.role });
    STOPOVER_TRY(created);
    STOPOVER_TRY(connection.execute(writeMarker, { environmentName(environment), target.systemIdentifier }));
    return transaction.commit();
}

} // namespace stopover::run
