#include "core/rehearsal/privatecopy.h"

#include "core/backup/clienttools.h"
#include "core/backup/dump.h"
#include "core/base/clause.h"
#include "core/migrate/versiontable.h"
#include "core/pg/transaction.h"
#include "core/rehearsal/sample.h"
#include "core/sandbox/outsideaccess.h"
#include "core/sql/identifier.h"

#include <QStorageInfo>
#include <QTemporaryDir>
#include <QUuid>

namespace stopover::rehearsal {

using namespace Qt::StringLiterals;
using backup::ClientTools;

namespace {

const auto settingsOfServer = u"postgres"_s;
const auto temporaryLimit = u"50GB"_s; ///< of one session of a copy: what sorts for an index never needs

/// Whether a role of the private server may do more than one that was just made.
const QString powersOf = uR"(
SELECT r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls
    OR EXISTS (SELECT FROM pg_catalog.pg_roles p
               WHERE (p.rolname ~ '^pg_' OR p.rolsuper) AND pg_catalog.pg_has_role(r.oid, p.oid, 'MEMBER'))
FROM pg_catalog.pg_roles r WHERE r.rolname = $1)"_s;

ProcessRequest stoppable(ProcessRequest request, const CopyRequest& copy)
{
    request.stop = copy.stop;
    return request;
}

/// The same, and whoever is waited for in the database is told of twice a second.
ProcessRequest watched(ProcessRequest request, const CopyRequest& copy, pg::Connection& watching)
{
    request.stop = [&copy, &watching, round = 0]() mutable {
        constexpr int every = 5;
        const auto blockers =
            ++round % every == 0 && copy.waiting ? backup::dumpBlockers(watching) : QList<run::Blocker>();
        if (blockers && !blockers->isEmpty())
            copy.waiting(*blockers);
        return copy.stop && copy.stop();
    };
    return request;
}

/// Triggers that keep a rollback of ours possible: their functions are not copied.
Result<QList<QByteArray>> ownTriggers(pg::Connection& live)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        live.execute(u"SELECT concat_ws(' ', ' TRIGGER', n.nspname, c.relname, t.tgname, '') FROM "
                                     u"pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                                     " JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_proc p ON p.oid = t.tgfoid"
                                     " WHERE NOT t.tgisinternal AND p.pronamespace = to_regnamespace('stopover')"_s));
    QList<QByteArray> lines;
    for (int row = 0; row < rows.count(); ++row)
        lines.append(rows.bytes(row, 0));
    return lines;
}

/// The dump's list without what an ordinary role may not make, what would reach out, and what is there already.
QByteArray listFor(const QByteArray& contents, QList<QByteArray> leftOut)
{
    leftOut += { " EVENT TRIGGER ", " PUBLICATION ", " PUBLICATION TABLE ", " SUBSCRIPTION ", " DEFAULT ACL " };
    QByteArray list;
    for (const QByteArray& line : contents.split('\n')) {
        if (!line.startsWith(';')
            && std::ranges::none_of(leftOut, [&](const QByteArray& part) { return line.contains(part); }))
            list += line + '\n';
    }
    return list;
}

} // namespace

Result<void> refuseWithoutSpace(qint64 databaseBytes, int percent, qint64 freeBytes, const QString& directory)
{
    constexpr double copies = 1.5; // the dump is compressed
    constexpr qint64 reserve = 1LL << 30;
    const auto needed = static_cast<qint64>(copies * static_cast<double>(databaseBytes) * percent / 100);
    if (percent == 0 || freeBytes - needed >= reserve)
        return {};
    const auto gigabytes = [](qint64 number) -> QString {
        return QString::number(static_cast<double>(number) / (1LL << 30), 'f', 1) + u" GB"_s;
    };
    return Failure(ErrorCode::RehearsalImpossible,
                   { directory, clause("copy_too_large", { gigabytes(needed), gigabytes(freeBytes) }) });
}

PrivateCopy::PrivateCopy(pg::Connection admin, const QString& name)
    : m_admin(std::make_unique<pg::Connection>(std::move(admin)))
    , m_name(name)
{}

PrivateCopy::~PrivateCopy()
{
    if (!m_admin)
        return;
    static_cast<void>(m_admin->execute(u"DROP DATABASE IF EXISTS "_s + m_name + u" WITH (FORCE)"_s));
    for (const QString& role : std::as_const(m_roles))
        static_cast<void>(m_admin->execute(u"DROP ROLE IF EXISTS "_s + sql::quoted(role)));
}

Result<PrivateCopy> PrivateCopy::make(const CopyRequest& request, sandbox::Server& server)
{
    STOPOVER_TRY(server.start());
    STOPOVER_TRY_ASSIGN(const pg::Settings maintenance, server.settings(settingsOfServer));
    STOPOVER_TRY_ASSIGN(pg::Connection admin,
                        pg::Connection::open(maintenance.withApplicationName(u"stopover rehearsal"_s)));
    STOPOVER_TRY_ASSIGN(pg::Connection live,
                        pg::Connection::open(request.live.withApplicationName(u"stopover rehearsal"_s)));
    STOPOVER_TRY_ASSIGN(const pg::Rows size, live.execute(u"SELECT pg_database_size(current_database())"_s));
    STOPOVER_TRY(refuseWithoutSpace(size.integer(0, 0), request.percent,
                                    QStorageInfo(server.directory()).bytesAvailable(), server.directory()));
    PrivateCopy copy(std::move(admin), u"rehearsal_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12));
    STOPOVER_TRY(copy.makeRoles(live));
    STOPOVER_TRY(copy.makeDatabase(live, server));
    STOPOVER_TRY(copy.makeExtensions(live, server));
    STOPOVER_TRY(copy.load(live, request));
    return copy;
}

/// Policies, grants and SET ROLE find the roles that they name; nobody can log in as one.
Result<void> PrivateCopy::makeRoles(pg::Connection& live)
{
    m_roles.append(m_name);
    STOPOVER_TRY(m_admin->execute(u"CREATE ROLE "_s + m_name
                                  + u" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"_s));
    STOPOVER_TRY(
        m_admin->execute(u"ALTER ROLE "_s + m_name + u" SET temp_file_limit = "_s + sql::literal(temporaryLimit)));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows wanted,
        live.execute(u"SELECT rolname FROM pg_roles WHERE rolname !~ '^(pg_|rehearsal_[0-9a-f]{12}$)'"_s));
    for (int row = 0; row < wanted.count(); ++row) {
        const QString role = wanted.text(row, 0);
        STOPOVER_TRY_ASSIGN(const pg::Rows here, m_admin->execute(powersOf, { role }));
        if (here.count() == 0) {
            STOPOVER_TRY(m_admin->execute(u"CREATE ROLE "_s + sql::quoted(role) + u" NOLOGIN"_s));
            m_roles.append(role);
        }
        // One that a person has made on the private server may do more there than its namesake.
        if (here.count() == 0 || !here.boolean(0, 0)) {
            STOPOVER_TRY(m_admin->execute(u"GRANT "_s + sql::quoted(role) + u" TO "_s + m_name));
        }
    }
    return {};
}

Result<void> PrivateCopy::makeDatabase(pg::Connection& live, const sandbox::Server& server)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        live.execute(u"SELECT pg_encoding_to_char(encoding), datcollate, datctype FROM pg_database WHERE datname = "
                     "current_database()"_s));
    const QString create = u"CREATE DATABASE "_s + m_name + u" OWNER "_s + m_name + u" TEMPLATE template0 ENCODING "_s
        + sql::literal(rows.text(0, 0));
    const QString locale =
        u" LC_COLLATE "_s + sql::literal(rows.text(0, 1)) + u" LC_CTYPE "_s + sql::literal(rows.text(0, 2));
    if (!m_admin->execute(create + locale)) {
        // This machine does not have the locale: rows sort in another order, which changes neither locks nor losses.
        STOPOVER_TRY(m_admin->execute(create + u" LC_COLLATE 'C' LC_CTYPE 'C'"_s));
    }
    // Names without a schema mean what they mean to the role that will run it.
    STOPOVER_TRY_ASSIGN(QString searchPath, migrate::searchPathOf(live));
    STOPOVER_TRY_ASSIGN(const pg::Rows user, live.execute(u"SELECT current_user"_s));
    searchPath.replace(u"\"$user\""_s, sql::quoted(user.text(0, 0)));
    STOPOVER_TRY_ASSIGN(pg::Transaction both, pg::Transaction::begin(*m_admin));
    // As a value: what the other database calls its search path is no part of a statement here.
    STOPOVER_TRY(m_admin->execute(u"SELECT pg_catalog.set_config('search_path', $1, true)"_s, { searchPath }));
    STOPOVER_TRY(m_admin->execute(u"ALTER ROLE "_s + m_name + u" SET search_path FROM CURRENT"_s));
    STOPOVER_TRY(both.commit());
    STOPOVER_TRY_ASSIGN(m_settings, server.settings(m_name, m_name));
    return {};
}

/// Extensions want a superuser, so they are made before anything of the other database is here: this is the last
/// session of the superuser in the copy.
Result<void> PrivateCopy::makeExtensions(pg::Connection& live, const sandbox::Server& server)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        live.execute(
            u"SELECT e.extname, n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE "
            "e.extname <> 'plpgsql' ORDER BY e.oid"_s));
    STOPOVER_TRY_ASSIGN(const pg::Settings inside, server.settings(m_name));
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(inside));
    for (int row = 0; row < rows.count(); ++row) {
        const QString schema = rows.text(row, 1);
        if (schema != "pg_catalog"_L1) {
            STOPOVER_TRY(connection.execute(u"CREATE SCHEMA IF NOT EXISTS "_s + sql::quoted(schema)
                                            + u" AUTHORIZATION "_s + m_name));
            m_extensionSchemas.append(schema);
        }
        const auto made = connection.execute(u"CREATE EXTENSION "_s + sql::quoted(rows.text(row, 0))
                                             + u" WITH SCHEMA "_s + sql::quoted(schema) + u" CASCADE"_s);
        if (!made && made.error().sqlState != "42710"_L1)
            return Failure(ErrorCode::RehearsalImpossible, { rows.text(row, 0), made.error().message });
    }
    STOPOVER_TRY(sandbox::refuseUntrustedLanguages(connection));
    return sandbox::revokeOutsideAccess(connection);
}

Result<void> PrivateCopy::load(pg::Connection& live, const CopyRequest& request)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Failure(ErrorCode::Io, { folder.path(), folder.errorString() });
    const QString dump = folder.filePath(u"copy.dump"_s);
    const bool whole = request.percent >= 100;
    STOPOVER_TRY(backup::refusePooledPrograms(live));
    STOPOVER_TRY_ASSIGN(const ClientTools from, ClientTools::forServer(live));
    QStringList arguments { u"--format=custom"_s,
                            u"--compress=1"_s,
                            u"--no-owner"_s,
                            u"--no-comments"_s,
                            u"--lock-wait-timeout=10s"_s,
                            u"--no-subscriptions"_s,
                            u"--no-publications"_s,
                            u"--exclude-schema=stopover"_s,
                            u"--exclude-schema=stopover_backup"_s,
                            u"--exclude-schema=stopover_retired"_s,
                            u"--file="_s + dump };
    if (!whole)
        arguments.append(u"--schema-only"_s);
    STOPOVER_TRY_ASSIGN(pg::Connection watching,
                        pg::Connection::open(live.watching().withApplicationName(u"stopover"_s)));
    STOPOVER_TRY(runProcess(watched(from.request(u"pg_dump"_s, arguments, live.database()), request, watching)));
    STOPOVER_TRY_ASSIGN(const ClientTools to, ClientTools::forServer(m_settings));
    STOPOVER_TRY_ASSIGN(const ProcessOutput contents, runProcess(to.request(u"pg_restore"_s, { u"--list"_s, dump })));
    STOPOVER_TRY_ASSIGN(QList<QByteArray> leftOut, ownTriggers(live));
    for (const QString& schema : std::as_const(m_extensionSchemas))
        leftOut.append(" SCHEMA - " + schema.toUtf8() + ' ');
    QFile list(folder.filePath(u"list"_s));
    if (!list.open(QIODevice::WriteOnly) || list.write(listFor(contents.standardOutput, leftOut)) < 0 || !list.flush())
        return Failure(ErrorCode::Io, { list.fileName(), list.errorString() });
    const auto restore = [&](const QStringList& options) -> Result<void> {
        QStringList all { u"--exit-on-error"_s, u"--no-password"_s, u"--no-owner"_s,
                          u"--use-list="_s + list.fileName() };
        STOPOVER_TRY(
            runProcess(stoppable(to.request(u"pg_restore"_s, all + options + QStringList { dump }, m_name), request)));
        return {};
    };
    if (whole)
        return restore({ u"--jobs=2"_s });
    STOPOVER_TRY(restore({ u"--section=pre-data"_s }));
    STOPOVER_TRY_ASSIGN(pg::Connection copy, pg::Connection::open(m_settings));
    STOPOVER_TRY(copySample(live, copy, request));
    return restore({ u"--section=post-data"_s });
}

} // namespace stopover::rehearsal
