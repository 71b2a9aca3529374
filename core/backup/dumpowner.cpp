#include "core/backup/dumpowner.h"

#include "core/backup/clienttools.h"
#include "core/sql/identifier.h"
#include "core/trust/worklogin.h"

#include <QUuid>

#include <chrono>
#include <thread>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr int dropsByForceFrom = 130000;
constexpr int trustsExtensionsFrom = 130000;
constexpr int patience = 10; ///< seconds until our own sessions in the database have ended

/// Membership in these reaches files and programs of the server, or a superuser.
const auto powersQuery = uR"(
SELECT own.rolsuper, own.rolname,
       (SELECT pg_catalog.string_agg(power.rolname, ', ') FROM pg_catalog.pg_roles power
         WHERE (power.rolsuper OR power.rolname IN ('pg_execute_server_program', 'pg_read_server_files',
             'pg_write_server_files'))
           AND pg_catalog.pg_has_role(own.oid, power.oid, 'MEMBER'))
  FROM pg_catalog.pg_roles own WHERE own.rolname OPERATOR(pg_catalog.=) current_user)"_s;

QString attributes()
{
    return u" NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"_s;
}

Result<pg::Settings> loginAs(const pg::Settings& admin, const QString& role)
{
    STOPOVER_TRY_ASSIGN(const trust::WorkLogin login, trust::openWorkLogin(admin, role));
    if (login.rights == trust::WorkRights::Refused)
        return Failure(ErrorCode::RestoreLogin, { role, login.reason });
    return login.settings;
}

} // namespace

struct RestoreTarget::State
{
    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    State(State&&) = delete;
    State& operator=(State&&) = delete;

    ~State()
    {
        if (kept)
            return;
        if (auto connection = pg::Connection::open(maintenance)) {
            static_cast<void>(endLogin(*connection));
            const QString force = connection->serverVersion() >= dropsByForceFrom ? u" WITH (FORCE)"_s : QString();
            if (made)
                static_cast<void>(connection->execute(u"DROP DATABASE IF EXISTS "_s + sql::quoted(database) + force));
            if (!role.isEmpty())
                static_cast<void>(connection->execute(u"DROP ROLE IF EXISTS "_s + sql::quoted(role)));
        }
    }

    /// A temporary login is dropped by another thread, by way of a session in the database.
    Result<void> endLogin(pg::Connection& connection)
    {
        login.reset();
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(patience);
        while (made && std::chrono::steady_clock::now() < deadline) {
            STOPOVER_TRY_ASSIGN(
                const pg::Rows rows,
                connection.execute(u"SELECT pg_catalog.count(*) FROM pg_catalog.pg_stat_activity WHERE datname "
                                   "OPERATOR(pg_catalog.=) $1"_s,
                                   { database }));
            if (rows.integer(0, 0) == 0)
                break;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        if (!made)
            return {};
        // Whoever owns a database, or is a role, may set its defaults: for the next one who connects.
        STOPOVER_TRY(connection.execute(u"ALTER DATABASE "_s + sql::quoted(database) + u" RESET ALL"_s));
        if (!role.isEmpty())
            STOPOVER_TRY(connection.execute(u"ALTER ROLE "_s + sql::quoted(role) + u" RESET ALL"_s));
        return {};
    }

    /// The database, and the schema public as it is from 15 on.
    Result<void> makeDatabase(pg::Connection& connection)
    {
        const QString owner = role.isEmpty() ? QString() : QString(u" OWNER "_s + sql::quoted(role));
        STOPOVER_TRY(
            connection.execute(u"CREATE DATABASE "_s + sql::quoted(database) + owner + u" TEMPLATE template0"_s));
        made = true;
        if (role.isEmpty() || connection.serverVersion() >= ownsPublicFrom)
            return {};
        STOPOVER_TRY_ASSIGN(pg::Connection inside, pg::Connection::open(maintenance.withDatabase(database)));
        STOPOVER_TRY(inside.execute(u"ALTER SCHEMA public OWNER TO "_s + sql::quoted(role)));
        return {};
    }

    pg::Settings maintenance; ///< with all rights, in another database
    QString database;
    QString role;
    std::optional<pg::Settings> login;
    bool made = false;
    bool kept = false;
};

RestoreTarget::RestoreTarget(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

RestoreTarget::RestoreTarget(RestoreTarget&&) noexcept = default;
RestoreTarget& RestoreTarget::operator=(RestoreTarget&&) noexcept = default;
RestoreTarget::~RestoreTarget() = default;

Result<void> RestoreTarget::refuseUnable(const pg::Settings& admin)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(admin));
    STOPOVER_TRY(refusePooledPrograms(connection));
    STOPOVER_TRY_ASSIGN(const pg::Rows own,
                        connection.execute(u"SELECT rolsuper OR rolcreatedb, rolname FROM pg_catalog.pg_roles"
                                           " WHERE rolname OPERATOR(pg_catalog.=) current_user"_s));
    return own.boolean(0, 0)
        ? Result<void>()
        : Failure(ErrorCode::MissingPrivilege, { u"CREATEDB"_s, connection.database(), own.text(0, 1) });
}

Result<RestoreTarget> RestoreTarget::make(const pg::Settings& admin, const QString& database)
{
    auto state = std::make_unique<State>();
    state->maintenance = admin;
    state->database = database;
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(admin));
    STOPOVER_TRY_ASSIGN(const pg::Rows powers, connection.execute(powersQuery));
    if (!powers.boolean(0, 0)) {
        if (!powers.isNull(0, 2))
            return Failure(ErrorCode::RestoreRole, { powers.text(0, 1), powers.text(0, 2) });
        STOPOVER_TRY(state->makeDatabase(connection));
        state->login = admin.withDatabase(database);
        return RestoreTarget(std::move(state));
    }
    state->role = u"stopover_restore_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    STOPOVER_TRY(connection.execute(u"CREATE ROLE "_s + state->role + u" NOLOGIN"_s + attributes()));
    STOPOVER_TRY(state->makeDatabase(connection));
    STOPOVER_TRY_ASSIGN(state->login, loginAs(admin.withDatabase(database), state->role));
    return RestoreTarget(std::move(state));
}

Result<RestoreTarget> RestoreTarget::makeIn(const sandbox::Server& server, const QString& database)
{
    auto state = std::make_unique<State>();
    STOPOVER_TRY_ASSIGN(state->maintenance, server.settings(u"postgres"_s));
    state->database = database;
    state->role = database; // the private server lets a role without a password into the database of its name only
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(state->maintenance));
    STOPOVER_TRY(connection.execute(u"CREATE ROLE "_s + sql::quoted(state->role) + u" LOGIN"_s + attributes()));
    STOPOVER_TRY(state->makeDatabase(connection));
    STOPOVER_TRY_ASSIGN(state->login, server.settings(database, state->role));
    return RestoreTarget(std::move(state));
}

const pg::Settings& RestoreTarget::ordinary() const
{
    return *m_state->login;
}

Result<pg::Connection> RestoreTarget::administer() const
{
    return pg::Connection::open(m_state->maintenance.withDatabase(m_state->database));
}

const QString& RestoreTarget::database() const
{
    return m_state->database;
}

const QString& RestoreTarget::role() const
{
    return m_state->role;
}

Result<bool> RestoreTarget::needsSuperuser(const QString& extension) const
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_state->maintenance));
    const QString trusted = connection.serverVersion() >= trustsExtensionsFrom ? u"v.trusted"_s : u"false"_s;
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT v.superuser AND NOT "_s + trusted
                + u" FROM pg_catalog.pg_available_extensions e JOIN pg_catalog.pg_available_extension_versions v"
                  " ON v.name OPERATOR(pg_catalog.=) e.name AND v.version OPERATOR(pg_catalog.=) e.default_version"
                  " WHERE e.name OPERATOR(pg_catalog.=) $1"_s,
            { extension }));
    return rows.count() == 0 || rows.boolean(0, 0);
}

Result<void> RestoreTarget::makeExtension(const QString& extension, const QString& schema)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, administer());
    QString where;
    if (!schema.isEmpty() && schema != "pg_catalog"_L1) {
        const QString owner = role().isEmpty() ? QString() : QString(u" AUTHORIZATION "_s + sql::quoted(role()));
        STOPOVER_TRY(connection.execute(u"CREATE SCHEMA IF NOT EXISTS "_s + sql::quoted(schema) + owner));
        where = u" WITH SCHEMA "_s + sql::quoted(schema);
    }
    // Where nothing is said, it goes where a script's own statement would put it; nothing of others is in there yet.
    if (schema.isEmpty())
        STOPOVER_TRY(connection.setDefaults({ { u"search_path"_s, u"public"_s } }));
    STOPOVER_TRY(connection.execute(u"CREATE EXTENSION IF NOT EXISTS "_s + sql::quoted(extension) + where));
    return {};
}

Result<void> RestoreTarget::endLogin()
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_state->maintenance));
    return m_state->endLogin(connection);
}

Result<void> RestoreTarget::dropRole()
{
    if (role().isEmpty())
        return {};
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_state->maintenance));
    STOPOVER_TRY(connection.execute(u"DROP ROLE "_s + sql::quoted(role())));
    m_state->role.clear();
    return {};
}

Result<QString> RestoreTarget::keepRole()
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_state->maintenance));
    const QString name = sql::derivedName(database(), u"_owner"_s);
    // Where that name is taken, the one that it has stays.
    if (connection.execute(u"ALTER ROLE "_s + sql::quoted(role()) + u" RENAME TO "_s + sql::quoted(name)))
        m_state->role = name;
    return m_state->role;
}

void RestoreTarget::keep()
{
    m_state->kept = true;
}

} // namespace stopover::backup
