#include "core/backup/dumprights.h"

#include "core/pg/encoded.h"
#include "core/sql/identifier.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace stopover::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr auto undefinedObject = "42704"_L1;

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
                      {live}));
    if (rows.count() == 0)
        return LiveOwner{.role = {}, .superuser = true};
    return LiveOwner{.role = rows.text(0, 0), .superuser = rows.boolean(0, 1)};
}

/// What was left out has no owner.
bool isMissing(const Error& error)
{
    constexpr std::array codes{undefinedObject, "42P01"_L1, "42883"_L1, "3F000"_L1};
    return std::ranges::find(codes, error.sqlState) != codes.end();
}

/// Runs the statements of one kind. A role that is not here is noted; whatever else is refused is an error where
/// these are the database's own statements, and no concern where a stranger wrote them.
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
            const auto done = pg::executeEncoded(m_connection, one.text);
            if (done)
                continue;
            if (done.error().sqlState == undefinedObject && done.error().message.startsWith("role "_L1))
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
    pg::Connection& m_connection;
    bool m_ownStatements;
    QSet<QString> m_missing;
};

Result<void> giveTo(pg::Connection& inside, const RestoreTarget& target, const QString& owner,
                    const QString& ownerOfPublic)
{
    if (!ownerOfPublic.isEmpty())
        STOPOVER_TRY(inside.execute(u"ALTER SCHEMA public OWNER TO "_s + sql::quoted(ownerOfPublic)));
    // The database itself is among what it owns.
    STOPOVER_TRY(inside.execute(u"REASSIGN OWNED BY "_s + sql::quoted(target.role()) + u" TO "_s + sql::quoted(owner)));
    STOPOVER_TRY(inside.execute(u"DROP OWNED BY "_s + sql::quoted(target.role())));
    return {};
}

/// Before 15 the schema public was lent to the role that loads.
Result<QString> formerOwnerOfPublic(pg::Connection& inside)
{
    constexpr int ownsPublicFrom = 150000;
    if (inside.serverVersion() >= ownsPublicFrom)
        return QString();
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        inside.execute(u"SELECT rolname FROM pg_catalog.pg_roles WHERE oid OPERATOR(pg_catalog.=) 10"_s));
    return rows.count() == 0 ? QString() : rows.text(0, 0);
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
    const bool superuser = own.boolean(0, 0);
    // While a dump is loaded its code runs as the one role that owns all of it then, and could change what is recorded
    // as somebody else's.
    const bool safeToGive = !superuser || (rows.integer(0, 0) > 0 && !contents.runsCode());
    if (registered && safeToGive)
        return Ownership::AsRecorded;
    return registered || !contents.runsCode() ? Ownership::OfTheOwner : Ownership::OfNobody;
}

Result<HandedOver> handOver(RestoreTarget& target, const QList<RightsStatement>& rights, Ownership ownership,
                            const QString& live)
{
    HandedOver handed;
    const bool recorded = ownership == Ownership::AsRecorded;
    if (!recorded) {
        STOPOVER_TRY_ASSIGN(pg::Connection owner, pg::Connection::open(target.ordinary()));
        RightsRunner runner(owner, false);
        STOPOVER_TRY(runner.run(rights, DumpStatement::Use::Privilege));
        handed.missingRoles = runner.missing();
    }
    STOPOVER_TRY(target.endLogin());
    STOPOVER_TRY_ASSIGN(pg::Connection inside, target.administer());
    if (recorded) {
        RightsRunner runner(inside, !target.role().isEmpty());
        STOPOVER_TRY(runner.run(rights, DumpStatement::Use::Owner));
        STOPOVER_TRY(runner.run(rights, DumpStatement::Use::Privilege));
        handed.missingRoles = runner.missing();
    }
    if (target.role().isEmpty())
        return handed;
    STOPOVER_TRY_ASSIGN(const LiveOwner owner, ownerOf(inside, live));
    STOPOVER_TRY_ASSIGN(const QString ownerOfPublic, formerOwnerOfPublic(inside));
    const bool mayOwn = recorded || (ownership == Ownership::OfTheOwner && !owner.superuser);
    if (mayOwn && !owner.role.isEmpty()) {
        handed.owner = owner.role;
        STOPOVER_TRY(giveTo(inside, target, owner.role, ownerOfPublic));
        STOPOVER_TRY(target.dropRole());
        return handed;
    }
    if (!ownerOfPublic.isEmpty())
        STOPOVER_TRY(inside.execute(u"ALTER SCHEMA public OWNER TO "_s + sql::quoted(ownerOfPublic)));
    STOPOVER_TRY_ASSIGN(handed.owner, target.keepRole());
    handed.isOwnRole = true;
    if (!owner.superuser)
        STOPOVER_TRY(inside.execute(u"GRANT "_s + sql::quoted(handed.owner) + u" TO "_s + sql::quoted(owner.role)));
    return handed;
}

} // namespace stopover::backup
