#include "core/pg/connectionstate.h"

#include <QHash>
#include <QMutex>

#include <chrono>

/// How a connection behind a pooler works: see Connection.
namespace stopover::pg {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

/// What was found out about a way to a server counts for a while: a pooler's configuration may be read again.
constexpr auto knownFor = 30s;

struct Known
{
    std::shared_ptr<const Pooler> pooler; ///< null: none was found
    Clock::time_point since;
};

class KnownWays
{
public:
    [[nodiscard]] std::optional<std::shared_ptr<const Pooler>> find(const QByteArray& path)
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_ways.constFind(path);
        if (found == m_ways.cend() || Clock::now() - found->since > knownFor)
            return {};
        return found->pooler;
    }

    void insert(const QByteArray& path, std::shared_ptr<const Pooler> pooler)
    {
        const QMutexLocker lock(&m_mutex);
        m_ways.insert(path, { std::move(pooler), Clock::now() });
    }

private:
    QMutex m_mutex;
    QHash<QByteArray, Known> m_ways;
};

KnownWays& knownWays()
{
    static KnownWays ways;
    return ways;
}

QByteArray wayOf(PGconn* handle)
{
    return QByteArray(PQhost(handle)) + '\0' + PQport(handle) + '\0' + PQdb(handle) + '\0' + PQuser(handle);
}

bool begins(const QString& statement)
{
    return statement.startsWith("BEGIN"_L1);
}

const QString beginWriting = u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_s;
const QString beginReading = u"BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY"_s;

} // namespace

OpenAnother Connection::openAnother() const
{
    return [keywords = Keywords(pinned().withApplicationName(u"stopover"_s))](const char* database) {
        return PgHandle(keywords.connect(database), &PQfinish);
    };
}

Result<void> Connection::prepareBehindPooler()
{
    const QByteArray path = wayOf(handle());
    const auto known = knownWays().find(path);
    if (known && *known) {
        m_state->pooler = *known;
    } else {
        m_state->pooler = std::make_shared<const Pooler>(examinePooler(handle(), openAnother()));
        knownWays().insert(path, m_state->pooler);
    }
    if (isBroken())
        return Failure(lastError({}));
    m_state->settings = sessionSettings(serverVersion());
    if (!m_state->pooler->keepsSession())
        put(m_state->settings, { u"transaction_read_only"_s, u"on"_s });
    STOPOVER_TRY_ASSIGN(
        const Rows rows,
        execute(u"SELECT pg_catalog.pg_backend_pid(), rolsuper OR rolcreaterole, pg_catalog.pg_is_in_recovery(),"
                " pg_catalog.current_setting('synchronous_commit')"
                " FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) session_user"_s));
    if (rows.boolean(0, 1))
        put(m_state->settings, { u"role"_s, u"none"_s });
    if (const QString commit = rows.text(0, 3); commit == "off"_L1 || commit == "local"_L1)
        put(m_state->settings, { u"synchronous_commit"_s, u"on"_s });
    m_state->mayWrite = m_state->pooler->keepsSession() && !rows.boolean(0, 2);
    m_state->pid = m_state->pooler->keepsSession() ? static_cast<int>(rows.integer(0, 0)) : 0;
    return {};
}

void Connection::lookForHiddenPooler()
{
    if (pooler() != nullptr || inTransaction())
        return;
    const QByteArray path = wayOf(handle());
    if (const auto known = knownWays().find(path)) {
        m_state->pooler = *known;
        return;
    }
    m_state->pooler = findHiddenPooler(handle(), openAnother());
    knownWays().insert(path, m_state->pooler);
}

QByteArray Connection::settingsAhead() const
{
    if (pooler() == nullptr || inTransaction())
        return {};
    return (u"SELECT "_s + setConfigs(m_state->settings, SettingScope::Transaction) + u"; "_s).toUtf8();
}

Result<Rows> Connection::executePooled(const QString& statement, const Params& params)
{
    if (begins(statement))
        return beginPooled(statement);
    const QString settings = u"SELECT "_s + setConfigs(m_state->settings, SettingScope::Transaction);
    const auto send = [this](const Queries& queries, qsizetype wanted) -> Result<Rows> {
        STOPOVER_TRY_ASSIGN(const QList<Rows> rows, sendPipeline(queries));
        return rows.at(wanted);
    };
    if (!pooler()->keepsSession())
        return send({ { settings }, { statement, params } }, 1);
    auto done = send(
        { { m_state->mayWrite ? beginWriting : beginReading }, { settings }, { statement, params }, { u"COMMIT"_s } },
        2);
    if (!done && !isBroken() && inTransaction())
        STOPOVER_TRY(executeHere(u"ROLLBACK"_s, {}));
    constexpr auto wantsNoTransaction = "25001"_L1;
    if (!done && done.error().sqlState == wantsNoTransaction)
        return executeOnItsOwn(statement, params);
    return done;
}

Result<Rows> Connection::executeScriptPooled(const QString& script)
{
    if (begins(script)) {
        const qsizetype end = script.indexOf(u';');
        STOPOVER_TRY_ASSIGN(const Rows begun, beginPooled(script.left(end)));
        const QString rest = end < 0 ? QString() : script.mid(end + 1).trimmed();
        return rest.isEmpty() ? begun : executeScriptHere(rest);
    }
    const QString settings = u"SELECT "_s + setConfigs(m_state->settings, SettingScope::Transaction) + u"; "_s;
    if (!pooler()->keepsSession())
        return executeScriptHere(settings + script);
    auto done = executeScriptHere((m_state->mayWrite ? beginWriting : beginReading) + u"; "_s + settings + script
                                  + u"\n; COMMIT"_s);
    if (!done && !isBroken() && inTransaction())
        STOPOVER_TRY(executeHere(u"ROLLBACK"_s, {}));
    return done;
}

Result<Rows> Connection::beginPooled(const QString& statement)
{
    const bool writes = m_state->mayWrite && !statement.contains("READ ONLY"_L1);
    STOPOVER_TRY_ASSIGN(Rows begun, executeHere(writes ? QString(statement + u" READ WRITE"_s) : statement, {}));
    STOPOVER_TRY(executeScriptHere(setLocals(m_state->settings)));
    return begun;
}

/// CREATE INDEX CONCURRENTLY and its like: the session has the settings while the statement runs. Whoever is killed
/// meanwhile leaves a session that the pooler does not give to anybody, since its statement has not ended.
Result<Rows> Connection::executeOnItsOwn(const QString& statement, const Params& params)
{
    QStringList current;
    for (const SessionSetting& one : std::as_const(m_state->settings))
        current.append(u"pg_catalog.current_setting("_s + quotedText(one.name) + u')');
    STOPOVER_TRY_ASSIGN(const Rows before, executeHere(u"SELECT "_s + current.join(u", "_s), {}));
    SessionSettings back = m_state->settings;
    for (int i = 0; i < back.size(); ++i)
        back[i].value = before.text(0, i);
    STOPOVER_TRY(executeHere(u"SELECT "_s + setConfigs(m_state->settings, SettingScope::Session), {}));
    const auto done = executeHere(statement, params);
    if (isBroken())
        return done;
    STOPOVER_TRY(executeHere(u"SELECT "_s + setConfigs(back, SettingScope::Session), {}));
    return done;
}

Error Connection::explained(Error error) const
{
    // The server refuses to write in a transaction that reads only; in statement mode the pooler refuses BEGIN.
    const bool refused = error.sqlState == "25006"_L1 || error.message.contains("statement pooling"_L1);
    if (pooler() == nullptr || pooler()->keepsSession() || !refused)
        return error;
    error.code = ErrorCode::Pooled;
    error.args = pooler()->args();
    return error;
}

} // namespace stopover::pg
