#include "core/backup/dumprights.h"

#include "core/backup/dumpdefinitions.h"
#include "core/pg/encoded.h"
#include "core/pg/transaction.h"
#include "core/sql/identifier.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr auto undefinedObject = "42704"_L1;
constexpr auto deadlockDetected = "40P01"_L1;

struct LiveOwner
{
    QString role;
    bool superuser = false;
};

Result<LiveOwner> ownerOf(pg::Connection& admin, const QString& live)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        admin.execute(u"SELECT r.rolname, r.rolsuper FROM pg_catalog.pg_database d JOIN pg_catalog.pg_roles r"
                      " ON r.oid OPERATOR(pg_catalog.=) d.datdba WHERE d.datname OPERATOR(pg_catalog.=) $1"_s,
                      { live }));
    if (rows.count() == 0)
        return LiveOwner { .role = {}, .superuser = true };
    return LiveOwner { .role = rows.text(0, 0), .superuser = rows.boolean(0, 1) };
}

/// What was left out has no owner.
bool isMissing(const Error& error)
{
    constexpr std::array codes { undefinedObject, "42P01"_L1, "42883"_L1, "3F000"_L1 };
    return std::ranges::find(codes, error.sqlState) != codes.end();
}

/// Runs the statements of one kind, in a transaction. A role that is not here is noted; whatever else is refused is an
/// error where these are the database's own statements, and no concern where a stranger wrote them.
class RightsRunner
{
public:
    RightsRunner(pg::Connection& connection, bool ownStatements)
        : m_connection(connection)
        , m_ownStatements(ownStatements)
    {}

    Result<void> run(const QList<RightsStatement>& rights, DumpStatement::Use use)
    {
        for (const RightsStatement& one : rights) {
            if (one.use != use)
                continue;
            STOPOVER_TRY_ASSIGN(const bool here, isHere(one.role));
            if (!here)
                continue;
            STOPOVER_TRY(m_connection.execute(u"SAVEPOINT one_right"_s));
            const auto done = pg::executeEncoded(m_connection, one.text);
            if (!m_connection.isBroken())
                STOPOVER_TRY(m_connection.execute(done ? u"RELEASE one_right"_s : u"ROLLBACK TO one_right"_s));
            if (done)
                continue;
            const bool grants = use == DumpStatement::Use::Privilege;
            if (grants && done.error().sqlState == undefinedObject && done.error().message.startsWith("role "_L1))
                m_missing.insert(done.error().message.section(u'"', 1, 1));
            else if ((m_ownStatements && !isMissing(done.error())) || m_connection.isBroken())
                return done.failure();
        }
        return {};
    }

    [[nodiscard]] QStringList missing() const
    {
        QStringList names(m_missing.begin(), m_missing.end());
        names.sort();
        return names;
    }

private:
    /// Notes a role that is not: what was its, nobody else may get as if nobody had been named.
    Result<bool> isHere(const QString& role)
    {
        if (role.isEmpty())
            return true;
        if (!m_known.contains(role)) {
            STOPOVER_TRY_ASSIGN(
                const pg::Rows rows,
                m_connection.execute(u"SELECT 1 FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) $1"_s,
                                     { role }));
            m_known.insert(role, rows.count() > 0);
        }
        if (!m_known.value(role))
            m_missing.insert(role);
        return m_known.value(role);
    }

    pg::Connection& m_connection;
    bool m_ownStatements;
    QHash<QString, bool> m_known;
    QSet<QString> m_missing;
};

/// Not ended by what is set for the role or the database while pg_dump works.
Result<void> patiently(pg::Connection& admin)
{
    constexpr int limitsTransactionsFrom = 170000;
    // A privilege's role that is not here is known by what the server says.
    STOPOVER_TRY(admin.executeScript(u"SET idle_in_transaction_session_timeout = 0; SET lock_timeout = 0;"
                                     " SET statement_timeout = 0; SET lc_messages = 'C'"_s));
    if (admin.serverVersion() >= limitsTransactionsFrom)
        STOPOVER_TRY(admin.execute(u"SET transaction_timeout = 0"_s));
    return {};
}

/// Autovacuum works on a table with a lock of this kind, and wants the catalog afterwards: the tables come first.
Result<void> lockTables(pg::Connection& admin)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        admin.execute(u"SELECT pg_catalog.format('%I.%I', n.nspname, c.relname) FROM pg_catalog.pg_class c"
                      " JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
                      " WHERE c.relkind OPERATOR(pg_catalog.=) ANY (ARRAY['r', 'p']::\"char\"[])"
                      " AND n.nspname OPERATOR(pg_catalog.!~) '^(pg_|information_schema$)'"_s));
    for (int row = 0; row < rows.count(); ++row)
        STOPOVER_TRY(admin.execute(u"LOCK TABLE ONLY "_s + rows.text(row, 0) + u" IN SHARE UPDATE EXCLUSIVE MODE"_s));
    return {};
}

/// Until the transaction ends nobody changes a definition in this database.
Result<void> lockCatalog(pg::Connection& admin)
{
    STOPOVER_TRY(lockTables(admin));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        admin.execute(u"SELECT pg_catalog.string_agg(pg_catalog.format('pg_catalog.%I', relname), ', ' ORDER BY oid)"
                      " FROM pg_catalog.pg_class WHERE relkind OPERATOR(pg_catalog.=) 'r' AND NOT relisshared"
                      " AND relnamespace OPERATOR(pg_catalog.=) 'pg_catalog'::pg_catalog.regnamespace"_s));
    STOPOVER_TRY(admin.execute(u"LOCK TABLE "_s + rows.text(0, 0) + u" IN SHARE MODE"_s));
    return {};
}

/// All that these roles still own: for the one that loaded the dump the database is among it.
Result<void> giveRest(pg::Connection& admin, const QStringList& roles, const QString& owner)
{
    for (const QString& role : roles) {
        STOPOVER_TRY(admin.execute(u"REASSIGN OWNED BY "_s + sql::quoted(role) + u" TO "_s + sql::quoted(owner)));
        STOPOVER_TRY(admin.execute(u"DROP OWNED BY "_s + sql::quoted(role)));
    }
    return {};
}

/// Before 15 the schema public was lent to the role that loads.
Result<QString> formerOwnerOfPublic(pg::Connection& inside)
{
    if (inside.serverVersion() >= ownsPublicFrom)
        return QString();
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        inside.execute(u"SELECT rolname FROM pg_catalog.pg_roles WHERE oid OPERATOR(pg_catalog.=) 10"_s));
    return rows.count() == 0 ? QString() : rows.text(0, 0);
}

Result<void> giveBackPublic(pg::Connection& admin)
{
    STOPOVER_TRY_ASSIGN(const QString owner, formerOwnerOfPublic(admin));
    if (!owner.isEmpty())
        STOPOVER_TRY(admin.execute(u"ALTER SCHEMA public OWNER TO "_s + sql::quoted(owner)));
    return {};
}

/// Gives the rights in the dump with those of the session, in one transaction; `owners`: the owners that it names too.
Result<QStringList> giveAsOneself(pg::Connection& connection, const DumpContents& contents, bool owners)
{
    STOPOVER_TRY_ASSIGN(pg::Transaction all, pg::Transaction::begin(connection));
    RightsRunner runner(connection, false);
    if (owners)
        STOPOVER_TRY(runner.run(contents.rights, DumpStatement::Use::Owner));
    STOPOVER_TRY(runner.run(contents.rights, DumpStatement::Use::Privilege));
    STOPOVER_TRY(all.commit());
    return runner.missing();
}

/// To the roles that the dump names; what it names none for to the owner of the live database. Nothing has changed
/// when a definition differs from the dump's.
Result<HandedOver> giveAsRecorded(RestoreTarget& target, const DumpContents& contents, const LoadRequest& loaded,
                                  const LiveOwner& owner)
{
    HandedOver handed;
    STOPOVER_TRY_ASSIGN(pg::Connection admin, target.administer());
    STOPOVER_TRY(patiently(admin));
    STOPOVER_TRY_ASSIGN(pg::Transaction all, pg::Transaction::begin(admin));
    STOPOVER_TRY(lockCatalog(admin));
    STOPOVER_TRY_ASSIGN(handed.differing, differingDefinitions(target.ordinary(), loaded));
    if (!handed.differing.isEmpty())
        return handed;
    RightsRunner runner(admin, true);
    STOPOVER_TRY(runner.run(contents.rights, DumpStatement::Use::Owner));
    STOPOVER_TRY(runner.run(contents.rights, DumpStatement::Use::Privilege));
    STOPOVER_TRY(giveBackPublic(admin));
    handed.missingRoles = runner.missing();
    // Objects of a missing role never become a superuser's.
    handed.isOwnRole = owner.role.isEmpty() || (owner.superuser && !handed.missingRoles.isEmpty());
    // Code of the dump may have gone back to the login that took the role on.
    if (!handed.isOwnRole)
        STOPOVER_TRY(giveRest(admin, { target.ordinary().value("user"), target.role() }, owner.role));
    STOPOVER_TRY(all.commit());
    return handed;
}

/// Again where autovacuum was in the way: it works on materialized views and TOAST tables too, which cannot be locked.
Result<HandedOver> giveAsRecordedAtLast(RestoreTarget& target, const DumpContents& contents, const LoadRequest& loaded,
                                        const LiveOwner& owner)
{
    constexpr int tries = 5;
    for (int attempt = 1;; ++attempt) {
        auto handed = giveAsRecorded(target, contents, loaded, owner);
        if (handed || attempt == tries || handed.error().sqlState != deadlockDetected)
            return handed;
    }
}

/// Everything to the owner of the live database, or to a role of its own. Privileges are given by the role that loaded.
Result<HandedOver> giveToOne(RestoreTarget& target, const DumpContents& contents, const LiveOwner& owner,
                             bool toTheOwner)
{
    HandedOver handed { .isOwnRole = !toTheOwner || owner.superuser || owner.role.isEmpty() };
    {
        STOPOVER_TRY_ASSIGN(pg::Connection loader, pg::Connection::open(target.ordinary()));
        STOPOVER_TRY_ASSIGN(handed.missingRoles, giveAsOneself(loader, contents, false));
    }
    STOPOVER_TRY(target.endLogin());
    STOPOVER_TRY_ASSIGN(pg::Connection admin, target.administer());
    STOPOVER_TRY_ASSIGN(pg::Transaction all, pg::Transaction::begin(admin));
    STOPOVER_TRY(giveBackPublic(admin));
    if (!handed.isOwnRole)
        STOPOVER_TRY(giveRest(admin, { target.role() }, owner.role));
    STOPOVER_TRY(all.commit());
    return handed;
}

/// The role that loaded the dump went, or stays as the owner under a name that says so.
Result<HandedOver> settleRole(RestoreTarget& target, HandedOver handed, const LiveOwner& owner)
{
    STOPOVER_TRY(target.endLogin());
    if (!handed.isOwnRole) {
        handed.owner = owner.role;
        STOPOVER_TRY(target.dropRole());
        return handed;
    }
    STOPOVER_TRY_ASSIGN(handed.owner, target.keepRole());
    if (owner.superuser)
        return handed;
    STOPOVER_TRY_ASSIGN(pg::Connection admin, target.administer());
    STOPOVER_TRY(admin.execute(u"GRANT "_s + sql::quoted(handed.owner) + u" TO "_s + sql::quoted(owner.role)));
    return handed;
}

} // namespace

Result<Ownership> ownershipFor(pg::Connection& admin, const DumpContents& contents, bool registered)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        admin.execute(u"SELECT pg_catalog.count(*) FROM pg_catalog.pg_class c"
                                      " JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
                                      " JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) c.relowner"
                                      " JOIN pg_catalog.pg_roles s ON s.oid OPERATOR(pg_catalog.=) n.nspowner"
                                      " WHERE n.nspname OPERATOR(pg_catalog.=) 'stopover' AND c.relname "
                                      "OPERATOR(pg_catalog.=) 'migration_backups'"
                                      " AND c.relkind OPERATOR(pg_catalog.=) 'r' AND r.rolsuper AND s.rolsuper"
                                      " AND NOT EXISTS (SELECT FROM pg_catalog.aclexplode(c.relacl) a WHERE a.grantee "
                                      "OPERATOR(pg_catalog.<>) c.relowner"
                                      " AND a.privilege_type OPERATOR(pg_catalog.<>) 'SELECT')"_s));
    STOPOVER_TRY_ASSIGN(
        const pg::Rows own,
        admin.execute(u"SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) current_user"_s));
    if (registered && (!own.boolean(0, 0) || rows.integer(0, 0) > 0))
        return Ownership::AsRecorded;
    return registered || !contents.runsCode() ? Ownership::OfTheOwner : Ownership::OfNobody;
}

Result<HandedOver> handOver(RestoreTarget& target, const DumpContents& contents, const LoadRequest& loaded,
                            Ownership ownership, const QString& live)
{
    if (target.role().isEmpty()) {
        STOPOVER_TRY(target.endLogin());
        STOPOVER_TRY_ASSIGN(pg::Connection connection, target.administer());
        STOPOVER_TRY_ASSIGN(const QStringList missing,
                            giveAsOneself(connection, contents, ownership == Ownership::AsRecorded));
        return HandedOver { .missingRoles = missing };
    }
    LiveOwner owner;
    {
        STOPOVER_TRY_ASSIGN(pg::Connection admin, target.administer());
        STOPOVER_TRY_ASSIGN(owner, ownerOf(admin, live));
    }
    HandedOver handed;
    if (ownership == Ownership::AsRecorded) {
        STOPOVER_TRY_ASSIGN(handed, giveAsRecordedAtLast(target, contents, loaded, owner));
    }
    if (ownership != Ownership::AsRecorded || !handed.differing.isEmpty()) {
        const QStringList differing = handed.differing;
        STOPOVER_TRY_ASSIGN(handed, giveToOne(target, contents, owner, ownership == Ownership::OfTheOwner));
        handed.differing = differing;
    }
    return settleRole(target, handed, owner);
}

} // namespace stopover::backup
