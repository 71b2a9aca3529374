#include "core/trust/worklogin.h"

#include "core/base/clause.h"
#include "core/base/text.h"
#include "core/pg/transaction.h"
#include "core/sql/identifier.h"

#include <QRandomGenerator>
#include <QThreadPool>

#include <memory>

namespace stopover::trust {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxShownBytes = 40;
constexpr auto marker = "Temporary login of Stopover"_L1;

QByteArray randomHex(std::size_t words)
{
    QByteArray bytes;
    for (std::size_t i = 0; i < words; ++i) {
        const quint32 word = QRandomGenerator::system()->generate();
        bytes += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    return bytes;
}

/// As application_name keeps it: the server replaces whatever is not printable ASCII there.
QString plainWord(const QString& role)
{
    QString word = cutToBytes(role, maxShownBytes);
    for (QChar& character : word) {
        const bool plain = character > u' ' && character < u'\x7f' && character != u'/';
        character = plain ? character : QChar(u'_');
    }
    return word;
}

struct Facts
{
    QString own; ///< the connected role
    bool superuser = false;
    bool makesRoles = false;
    bool standby = false;
    bool readOnly = false;
    QString role; ///< to work as; empty for the connected one
};

const auto factsQuery = uR"(
SELECT r.rolsuper, pg_catalog.pg_is_in_recovery(),
       (SELECT o.rolsuper OR o.oid OPERATOR(pg_catalog.=) r.oid FROM pg_catalog.pg_namespace n
           JOIN pg_catalog.pg_roles o ON o.oid OPERATOR(pg_catalog.=) n.nspowner
         WHERE n.nspname OPERATOR(pg_catalog.=) 'stopover'),
       (SELECT o.rolname FROM pg_catalog.pg_database d
           JOIN pg_catalog.pg_roles o ON o.oid OPERATOR(pg_catalog.=) d.datdba
         WHERE d.datname OPERATOR(pg_catalog.=) pg_catalog.current_database() AND NOT o.rolsuper),
       (SELECT CASE WHEN pg_catalog.count(DISTINCT c.relowner) OPERATOR(pg_catalog.=) 1
           AND NOT pg_catalog.bool_or(o.rolsuper OR o.rolname OPERATOR(pg_catalog.=) 'pg_database_owner')
                    THEN pg_catalog.min(o.rolname::text) END
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_roles o ON o.oid OPERATOR(pg_catalog.=) c.relowner
          JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
         WHERE c.relkind OPERATOR(pg_catalog.=) ANY (ARRAY['r', 'p']::"char"[])
           AND n.nspname OPERATOR(pg_catalog.!~) '^(pg_|information_schema$)'
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.objid OPERATOR(pg_catalog.=) c.oid
                              AND e.deptype OPERATOR(pg_catalog.=) 'e')),
       r.rolcreaterole, r.rolname, EXISTS (SELECT FROM pg_catalog.pg_settings s
           WHERE s.name OPERATOR(pg_catalog.=) 'default_transaction_read_only'
             AND s.reset_val OPERATOR(pg_catalog.=) 'on')
  FROM pg_catalog.pg_roles r WHERE r.rolname OPERATOR(pg_catalog.=) current_user)"_s;

Result<QString> ordinaryRole(pg::Connection& connection, const QString& name)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) $1"_s,
                           { name }));
    if (rows.count() == 0)
        return Failure(ErrorCode::RoleMissing, { name, u"--work-as"_s });
    return rows.boolean(0, 0) ? QString() : name;
}

Result<Facts> readFacts(pg::Connection& connection, const QString& wanted)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(factsQuery));
    Facts facts { .own = rows.text(0, 6),
                  .superuser = rows.boolean(0, 0),
                  .makesRoles = rows.boolean(0, 5),
                  .standby = rows.boolean(0, 1),
                  .readOnly = rows.boolean(0, 7) };
    if (!wanted.isEmpty()) {
        STOPOVER_TRY_ASSIGN(facts.role, ordinaryRole(connection, wanted));
        return facts;
    }
    const bool journalIsOurs = !rows.isNull(0, 2) && rows.boolean(0, 2);
    for (const int column : journalIsOurs ? QList<int>() : QList<int> { 3, 4 }) {
        if (facts.role.isEmpty() && !rows.isNull(0, column))
            facts.role = rows.text(0, column);
    }
    return facts;
}

Result<void> dropLogin(pg::Connection& connection, const QString& login, const QString& role)
{
    const QString name = sql::quoted(login);
    // Somebody's code may have taken the role off and made things as the login.
    if (!role.isEmpty())
        static_cast<void>(connection.execute(u"REASSIGN OWNED BY "_s + name + u" TO "_s + sql::quoted(role)));
    static_cast<void>(connection.execute(u"DROP OWNED BY "_s + name));
    // Refused where something is left.
    STOPOVER_TRY(connection.execute(u"DROP ROLE "_s + name));
    return {};
}

/// Drops the logins of programs that are gone: no session is theirs, and nobody keeps them.
Result<void> sweep(pg::Connection& connection)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(u"SELECT r.rolname FROM pg_catalog.pg_roles r WHERE NOT r.rolsuper"
                           " AND pg_catalog.starts_with(r.rolname, 'stopover/')"
                           " AND pg_catalog.shobj_description(r.oid, 'pg_authid') OPERATOR(pg_catalog.=) $1"
                           " AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.application_name "
                           "OPERATOR(pg_catalog.=) r.rolname::text"
                           " OR a.usename OPERATOR(pg_catalog.=) r.rolname)"_s,
                           { QString(marker) }));
    for (int row = 0; row < rows.count(); ++row)
        static_cast<void>(dropLogin(connection, rows.text(row, 0), {})); // one that owns something elsewhere stays
    return {};
}

/// The search path is the role's own; other settings of it are not taken over, since a superuser would set them here.
Result<void> copySearchPath(pg::Connection& connection, const QString& login, const QString& role)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        connection.execute(
            u"SELECT pg_catalog.substr(c, 13) FROM pg_catalog.pg_db_role_setting s, pg_catalog.unnest(s.setconfig) c"
            " WHERE s.setrole OPERATOR(pg_catalog.=) (SELECT oid FROM pg_catalog.pg_roles WHERE rolname "
            "OPERATOR(pg_catalog.=) $1)"
            " AND s.setdatabase IN (0, (SELECT oid FROM pg_catalog.pg_database WHERE datname OPERATOR(pg_catalog.=) "
            "pg_catalog.current_database()))"
            " AND pg_catalog.starts_with(c, 'search_path=') ORDER BY s.setdatabase DESC LIMIT 1"_s,
            { role }));
    if (rows.count() == 0)
        return {};
    // From the current value, since a list of names cannot be written as a literal. Nothing is looked up in between.
    STOPOVER_TRY(connection.execute(u"SELECT pg_catalog.set_config('search_path', $1, true)"_s, { rows.text(0, 0) }));
    STOPOVER_TRY(connection.execute(u"ALTER ROLE "_s + sql::quoted(login) + u" SET search_path FROM CURRENT"_s));
    return {};
}

Result<void> createLogin(pg::Connection& connection, const QString& login, const Facts& facts, const Secret& password)
{
    const QString& role = facts.role;
    STOPOVER_TRY_ASSIGN(const QString verifier, connection.passwordVerifier(login, password));
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    const QString name = sql::quoted(login);
    STOPOVER_TRY(connection.execute(u"CREATE ROLE "_s + name
                                    + u" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
                                      " VALID UNTIL 'infinity' PASSWORD "_s
                                    + sql::literal(verifier)));
    STOPOVER_TRY(connection.execute(u"COMMENT ON ROLE "_s + name + u" IS "_s + sql::literal(marker)));
    STOPOVER_TRY(connection.execute(u"GRANT "_s + sql::quoted(role) + u" TO "_s + name));
    // A superuser sees and ends the sessions of the login as it is. Refused where the role is a member of this one:
    // circular.
    if (!facts.superuser) {
        STOPOVER_TRY(connection.execute(u"SAVEPOINT membership"_s));
        if (!connection.execute(u"GRANT "_s + name + u" TO "_s + sql::quoted(facts.own)))
            STOPOVER_TRY(connection.execute(u"ROLLBACK TO membership"_s));
    }
    STOPOVER_TRY(connection.execute(u"ALTER ROLE "_s + name + u" SET role = "_s + sql::literal(role)));
    STOPOVER_TRY(copySearchPath(connection, login, role));
    return transaction.commit();
}

/// A local socket often lets in only the account of the operating system that bears the role's name; the same server
/// asks for a password at its port. Only where it listens there itself, so that nobody else can.
Result<QList<pg::Settings>> waysIn(const pg::Settings& login, pg::Connection& keeper)
{
    QList<pg::Settings> ways { login };
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        keeper.execute(u"SELECT pg_catalog.current_setting('port'),"
                                       " pg_catalog.current_setting('listen_addresses') OPERATOR(pg_catalog.~) '(^|[ "
                                       ",])([*]|localhost|127[.]0[.]0[.]1|0[.]0[.]0[.]0)([ ,]|$)'"_s));
    if (keeper.host().startsWith(u'/') && rows.boolean(0, 1))
        ways.append(login.withHost(u"127.0.0.1"_s, rows.text(0, 0)));
    return ways;
}

/// Whether the session is one of the keeper's server.
Result<bool> isOfThatServer(const pg::Connection& session, pg::Connection& keeper, const QString& login)
{
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        keeper.execute(u"SELECT pg_catalog.count(*) FROM pg_catalog.pg_stat_activity a"
                       " WHERE a.pid OPERATOR(pg_catalog.=) $1::int AND a.usename OPERATOR(pg_catalog.=) $2"_s,
                       { session.backendPid(), login }));
    return rows.integer(0, 0) == 1;
}

/// The login on the server, and the superuser's session that keeps it.
class TemporaryLogin
{
public:
    TemporaryLogin(const pg::Settings& own, pg::Connection keeper, Facts facts)
        : m_own(own)
        , m_keeper(std::move(keeper))
        , m_facts(std::move(facts))
    {}

    TemporaryLogin(const TemporaryLogin&) = delete;
    TemporaryLogin& operator=(const TemporaryLogin&) = delete;
    TemporaryLogin(TemporaryLogin&&) = delete;
    TemporaryLogin& operator=(TemporaryLogin&&) = delete;

    ~TemporaryLogin() { end(); }

    /// The settings of a session that has got in.
    Result<pg::Settings> begin()
    {
        const QString name =
            temporaryLoginPrefix + plainWord(m_keeper.role()) + u'/' + QString::fromLatin1(randomHex(2).left(12));
        const Secret password(randomHex(8));
        // Before the login exists: it is kept from its first moment.
        STOPOVER_TRY(m_keeper.execute(u"SELECT pg_catalog.set_config('application_name', $1, false)"_s, { name }));
        STOPOVER_TRY(sweep(m_keeper));
        STOPOVER_TRY(createLogin(m_keeper, name, m_facts, password));
        m_name = name;
        std::optional<Error> refusal; // of the way that was asked for
        STOPOVER_TRY_ASSIGN(const QList<pg::Settings> ways, waysIn(m_own.withLogin(name, password), m_keeper));
        for (const pg::Settings& path : ways) {
            const auto opened = pg::Connection::open(path);
            if (!opened) {
                refusal = refusal.value_or(opened.error());
                continue;
            }
            STOPOVER_TRY_ASSIGN(const bool same, isOfThatServer(*opened, m_keeper, name));
            if (same)
                return path;
            refusal =
                refusal.value_or(Error::of(ErrorCode::ConnectFailed, { path.describe(), clause("other_server") }));
        }
        return Failure(*refusal);
    }

private:
    void end()
    {
        if (m_name.isEmpty())
            return;
        const Result<void> dropped = dropLogin(m_keeper, m_name, m_facts.role);
        // That its server is gone, or is another by now, shows here.
        if (!dropped && m_keeper.isBroken()) {
            auto again = pg::Connection::open(m_own.withApplicationName(m_name));
            if (!again)
                return; // the next program finds it
            m_keeper = std::move(*again);
            static_cast<void>(dropLogin(m_keeper, m_name, m_facts.role));
        }
        // What a killed program left may have had sessions when this one began: a run that goes on ends them.
        static_cast<void>(sweep(m_keeper));
    }

    pg::Settings m_own;
    pg::Connection m_keeper;
    Facts m_facts;
    QString m_name; ///< empty until it exists
};

/// Whoever lets the last copy of the settings go, the window among them, does not wait for the server.
void endElsewhere(TemporaryLogin* login)
{
    QThreadPool::globalInstance()->start([owned = std::shared_ptr<TemporaryLogin>(login)] {});
}

/// Child programs too start as the superuser itself, whatever role the database gives its sessions.
pg::Settings withoutRole(const pg::Settings& own, const Facts& facts, const pg::Pooler* pooler)
{
    // A pooler refuses options; behind one, each transaction of ours gets the role.
    if (!facts.superuser || pooler != nullptr)
        return own;
    const QString options = own.value("options");
    const auto settings = pg::Settings::parse(own.withPassword({}).text() + u" options='"_s
                                              + QString(options).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s)
                                              + u" -c role=none'"_s);
    return settings && own.keyPassword().isEmpty() ? settings->withPassword(own.password()) : own;
}

/// For sessions that accompany the login's: of several hosts the one that it is on. Settings that lead to whichever is the
/// primary stay as they are, since its standby has the login too, and takes its place one day.
pg::Settings companionOf(const pg::Settings& own, const pg::Connection& keeper)
{
    const pg::Settings pinned = keeper.pinned();
    const pg::Settings all = own.resolved();
    const QString wanted = all.value("target_session_attrs");
    const bool isOneOfSeveral = all.value("host").contains(u',') || all.value("hostaddr").contains(u',');
    const bool follows = isOneOfSeveral && (wanted == "read-write"_L1 || wanted == "primary"_L1);
    return follows ? all.withPassword(pinned.password()) : pinned;
}

QString whyReadOnly(const Facts& facts, const pg::Pooler* pooler)
{
    if (facts.standby)
        return clause("standby");
    return facts.readOnly ? clause("read_only_default") : clause("pooler", pooler->args());
}

WorkLogin refused(const pg::Settings& own, const Facts& facts, const pg::Pooler* pooler)
{
    return { .rights = WorkRights::Refused,
             .settings = withoutRole(own, facts, pooler),
             .role = facts.role,
             .reason = whyReadOnly(facts, pooler),
             .readOnly = true,
             .connected = facts.own };
}

/// As a word of pg_hba.conf, behind whose first character a quote keeps the plus sign's meaning.
QString accessWord(const QString& name)
{
    const bool plain = std::ranges::all_of(name, [](QChar one) { return one.isLetterOrNumber() || one == u'_'; });
    static const QStringList words { u"all"_s, u"sameuser"_s, u"samerole"_s, u"samegroup"_s, u"replication"_s };
    return plain && !words.contains(name) ? name : u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString accessLine(const QString& database, const QString& role, const QString& host)
{
    const bool socket = host.isEmpty() || host.startsWith(u'/');
    return (socket ? u"local %1 +%2 scram-sha-256"_s : u"host %1 +%2 samenet scram-sha-256"_s)
        .arg(accessWord(database), accessWord(role));
}

Result<WorkLogin> openWorkLogin(const pg::Settings& own, const QString& role)
{
    STOPOVER_TRY_ASSIGN(pg::Connection keeper, pg::Connection::open(own.withApplicationName(u"stopover"_s)));
    STOPOVER_TRY_ASSIGN(const Facts facts, readFacts(keeper, role));
    const pg::Pooler* pooler = keeper.pooler();
    const WorkLogin asItself { .settings = withoutRole(own, facts, pooler),
                               .role = facts.own,
                               .connected = facts.own,
                               .ignored = role == facts.own ? QString() : role };
    if ((!facts.superuser && !facts.makesRoles) || facts.role.isEmpty() || facts.role == facts.own)
        return asItself;
    const bool mayCreate = pooler == nullptr || pooler->keepsSession();
    if (facts.standby || facts.readOnly || !mayCreate)
        return facts.superuser ? refused(own, facts, pooler) : asItself;
    const QString line = accessLine(keeper.database(), facts.role, keeper.host());
    const pg::Settings asGiven = asItself.settings;
    const pg::Settings given = companionOf(own, keeper);
    const std::shared_ptr<TemporaryLogin> login(new TemporaryLogin(own, std::move(keeper), facts), &endElsewhere);
    const Result<pg::Settings> settings = login->begin();
    if (settings)
        return WorkLogin { .rights = WorkRights::Ordinary,
                           .settings = settings->ofTemporaryLogin(login, given.withLogin(facts.own, given.password()),
                                                                  facts.role),
                           .role = facts.role,
                           .connected = facts.own };
    // An ordinary role has its own rights only, and those of the owner where it is a member.
    if (!facts.superuser)
        return asItself;
    const Error& error = settings.error();
    const bool wasTurnedAway = error.code == ErrorCode::AuthenticationFailed || error.code == ErrorCode::ConnectFailed;
    return WorkLogin { .rights = WorkRights::Refused,
                       .settings = asGiven,
                       .role = facts.role,
                       .reason = error.message.isEmpty() ? error.args.value(1) : error.message,
                       .accessLine = wasTurnedAway ? line : QString(),
                       .connected = facts.own };
}

} // namespace stopover::trust
