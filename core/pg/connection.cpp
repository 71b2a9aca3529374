#include "core/pg/connection.h"

#include "core/base/clause.h"
#include "core/pg/resolve.h"
#include "core/pg/temporary.h"

#include <QVarLengthArray>

#include <libpq-fe.h>

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace stopover::pg {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestServer = 120000;

using ConnectionHandle = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using ResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

QString field(const PGresult* result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

Error sqlError(const PGresult* result, const QString& statement)
{
    Error error = Error::of(ErrorCode::Sql);
    error.sqlState = field(result, PG_DIAG_SQLSTATE);
    error.message = field(result, PG_DIAG_MESSAGE_PRIMARY);
    error.detail = field(result, PG_DIAG_MESSAGE_DETAIL);
    error.hint = field(result, PG_DIAG_MESSAGE_HINT);
    error.statement = statement;
    return error;
}

Error connectError(PGconn* connection, const Settings& settings)
{
    const QString reason = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    const QString target = settings.describe();
    if (PQconnectionNeedsPassword(connection) == 1)
        return Error::of(ErrorCode::AuthenticationFailed, { target, clause("password_needed") });
    if (PQconnectionUsedPassword(connection) == 1 && PQserverVersion(connection) == 0)
        return Error::of(ErrorCode::AuthenticationFailed, { target, reason });
    return Error::of(ErrorCode::ConnectFailed, { target, reason });
}

/// libpq quotes what it could not read, so a bad value may show a part of a secret.
bool mayLeakSettings(const Settings& settings, const Error& error)
{
    const ConnectionKeywords given = settings.keywords();
    return error.args.size() > 1
        && std::ranges::any_of(std::array { &given.password, &given.keyPassword }, [&error](const Secret* secret) {
               return !secret->isEmpty() && error.args.at(1).contains(QString::fromUtf8(secret->reveal()));
           });
}

} // namespace

struct Connection::State
{
    ConnectionHandle handle { nullptr, &PQfinish };
    std::shared_ptr<const Settings::Temporary> temporary; ///< without the lease: a session keeps no login
    NoticeHandler onNotice;
    QString knownSchemas;

    static void receive(void* state, const PGresult* result)
    {
        const auto& self = *static_cast<State*>(state);
        if (!self.onNotice)
            return;
        self.onNotice({ .severity = field(result, PG_DIAG_SEVERITY_NONLOCALIZED),
                        .sqlState = field(result, PG_DIAG_SQLSTATE),
                        .message = field(result, PG_DIAG_MESSAGE_PRIMARY),
                        .detail = field(result, PG_DIAG_MESSAGE_DETAIL),
                        .hint = field(result, PG_DIAG_MESSAGE_HINT) });
    }

    /// Waits for the socket in poll(), so that notices are parsed and delivered as they arrive.
    [[nodiscard]] bool waitForResult() const
    {
        while (PQisBusy(handle.get()) == 1) {
            pollfd socket { .fd = PQsocket(handle.get()), .events = POLLIN, .revents = 0 };
            if (::poll(&socket, 1, -1) < 0 && errno != EINTR)
                return false;
            if (PQconsumeInput(handle.get()) == 0)
                return false;
        }
        return true;
    }
};

Canceller::Canceller(pg_conn* connection)
    : m_handle(PQgetCancel(connection), &PQfreeCancel)
{}

void Canceller::cancel() const
{
    if (!m_handle)
        return;
    std::array<char, 256> reason {};
    PQcancel(m_handle.get(), reason.data(), static_cast<int>(reason.size()));
}

Connection::Connection(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open(const Settings& settings)
{
    std::vector<const char*> keys;
    std::vector<const char*> values;
    const auto add = [&](const char* key, const char* value) {
        keys.push_back(key);
        values.push_back(value);
    };
    // Defaults first: a later keyword of the same name replaces an earlier one.
    add("fallback_application_name", "stopover");
    add("connect_timeout", "10");
    add("keepalives_idle", "30");
    add("tcp_user_timeout", "60000");
    const ConnectionKeywords given = settings.keywords(); // the pointers are into it
    for (const auto& [key, value] : given.keywords)
        add(key.constData(), value.constData());
    if (!given.password.isEmpty())
        add("password", given.password.reveal().constData());
    if (!given.keyPassword.isEmpty())
        add("sslpassword", given.keyPassword.reveal().constData());
    add("client_encoding", "UTF8");
    keys.push_back(nullptr);
    values.push_back(nullptr);

    auto state = std::make_unique<State>();
    state->temporary = settings.m_temporary;
    state->handle.reset(PQconnectdbParams(keys.data(), values.data(), 0));
    PGconn* handle = state->handle.get();
    if (PQstatus(handle) != CONNECTION_OK) {
        Error error = connectError(handle, settings);
        if (mayLeakSettings(settings, error))
            error.args[1] = clause("settings_refused");
        return Failure(error);
    }
    if (PQserverVersion(handle) < oldestServer)
        return Failure(ErrorCode::ServerTooOld, { QString::number(PQserverVersion(handle) / 10000), u"12"_s });
    PQsetNoticeReceiver(handle, &State::receive, state.get());
    Connection connection(std::move(state));
    STOPOVER_TRY(connection.prepareSession());
    return connection;
}

Result<void> Connection::prepareSession()
{
    QString script = u"SET search_path = pg_catalog, pg_temp; SET DateStyle = 'ISO'; SET IntervalStyle = 'postgres';"
                     "SET TimeZone = 'UTC'; SET extra_float_digits = 1; SET bytea_output = 'hex';"
                     "SET standard_conforming_strings = on;"_s;
    // A statement over many partitions is thought dear and would be compiled, for longer than it then runs.
    script += u"SET jit = off;"_s;
    // The owner of a database may give its sessions a role (ALTER DATABASE … SET role), from which a function of hers
    // comes back to the one that logged in: whoever has powers works as itself from the start, and is judged as that.
    script += u"SELECT pg_catalog.set_config('role', 'none', false) FROM pg_catalog.pg_roles"
              " WHERE rolname = session_user AND (rolsuper OR rolcreaterole);"_s;
    // The server notices that a killed client is gone, and ends its statement.
    if (serverVersion() >= 140000)
        script += u"SET client_connection_check_interval = '500ms';"_s;
    return executeScript(script);
}

Result<Rows> Connection::execute(const QString& statement, const Params& params)
{
    const QByteArray sql = statement.toUtf8();
    QVarLengthArray<const char*, 16> values;
    for (const Param& param : params)
        values.append(param.value() ? param.value()->constData() : nullptr);
    if (PQsendQueryParams(handle(), sql.constData(), static_cast<int>(values.size()), nullptr, values.constData(),
                          nullptr, nullptr, 0)
        == 0)
        return Failure(lastError(statement));
    return collect(statement);
}

Result<void> Connection::executeScript(const QString& script)
{
    if (PQsendQuery(handle(), script.toUtf8().constData()) == 0)
        return Failure(lastError(script));
    STOPOVER_TRY(collect(script));
    return {};
}

Result<Rows> Connection::collect(const QString& statement)
{
    // All results are drained even after an error: the session must be ready for the next statement.
    std::optional<Error> failure;
    std::optional<Rows> rows;
    while (true) {
        if (!m_state->waitForResult())
            return Failure(lastError(statement));
        ResultHandle result(PQgetResult(handle()), &PQclear);
        if (!result)
            break;
        switch (PQresultStatus(result.get())) {
        case PGRES_TUPLES_OK:
        case PGRES_COMMAND_OK:
        case PGRES_EMPTY_QUERY:
            rows.emplace(result.release());
            break;
        case PGRES_COPY_IN:
            PQputCopyEnd(handle(), "COPY needs copyIn()");
            failure = Error::of(ErrorCode::Internal, { u"COPY IN through execute()"_s });
            break;
        case PGRES_COPY_OUT:
        case PGRES_COPY_BOTH: {
            char* buffer = nullptr;
            while (PQgetCopyData(handle(), &buffer, 0) > 0)
                PQfreemem(buffer);
            failure = Error::of(ErrorCode::Internal, { u"COPY OUT through execute()"_s });
            break;
        }
        default:
            if (!failure)
                failure = sqlError(result.get(), statement);
        }
    }
    // A server that shuts down still sends an error before it hangs up: the broken link counts.
    if (isBroken() || (failure && failure->sqlState.isEmpty() && failure->code == ErrorCode::Sql))
        return Failure(lastError(statement));
    if (failure)
        return Failure(*failure);
    if (!rows)
        return Failure(lastError(statement));
    return *rows;
}

Error Connection::lastError(const QString& statement) const
{
    Error error = Error::of(isBroken() ? ErrorCode::ConnectionLost : ErrorCode::Sql);
    error.message = QString::fromUtf8(PQerrorMessage(handle())).trimmed();
    error.statement = statement;
    return error;
}

Result<QString> Connection::passwordVerifier(const QString& role, const Secret& password)
{
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(handle(), password.reveal().constData(), role.toUtf8().constData(), "scram-sha-256"),
        &PQfreemem);
    if (!verifier)
        return Failure(lastError({}));
    return QString::fromLatin1(verifier.get());
}

Canceller Connection::canceller() const
{
    return Canceller(handle());
}

bool Connection::isBroken() const
{
    return PQstatus(handle()) != CONNECTION_OK;
}

bool Connection::inTransaction() const
{
    return PQtransactionStatus(handle()) != PQTRANS_IDLE;
}

int Connection::backendPid() const
{
    return PQbackendPID(handle());
}

int Connection::serverVersion() const
{
    return PQserverVersion(handle());
}

QString Connection::role() const
{
    return m_state->temporary ? m_state->temporary->role : QString::fromUtf8(PQuser(handle()));
}

QString Connection::login() const
{
    return m_state->temporary ? m_state->temporary->given.value("user") : QString::fromUtf8(PQuser(handle()));
}

QString Connection::database() const
{
    return QString::fromUtf8(PQdb(handle()));
}

Settings Connection::pinned() const
{
    Settings settings;
    settings.m_isResolved = true;
    settings.m_temporary = m_state->temporary;
    settings.m_connection = spelledOut(handle());
    // One of several hosts, and one of several addresses of a name.
    settings.set("host", PQhost(handle()));
    settings.set("port", PQport(handle()));
    settings.set("hostaddr", PQhostaddr(handle()));
    settings.m_connection.password = Secret(PQpass(handle()));
    settings.m_connection.keywords.removeIf([](const auto& pair) {
        constexpr std::array own { "client_encoding", "fallback_application_name", "connect_timeout", "keepalives_idle",
                                   "tcp_user_timeout" };
        return pair.second.isEmpty() || std::ranges::any_of(own, [&](const char* one) { return pair.first == one; });
    });
    return settings;
}

QString Connection::host() const
{
    return QString::fromUtf8(PQhost(handle()));
}

qint64 Connection::peerProcess() const
{
    ucred peer {};
    socklen_t size = sizeof peer;
    return getsockopt(PQsocket(handle()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? peer.pid : 0;
}

bool Connection::usesTls() const
{
    return PQsslInUse(handle()) == 1;
}

void Connection::setNoticeHandler(NoticeHandler handler)
{
    m_state->onNotice = std::move(handler);
}

QString Connection::knownSchemas() const
{
    return m_state->knownSchemas;
}

void Connection::rememberSchemas(const QString& schemas)
{
    m_state->knownSchemas = schemas;
}

pg_conn* Connection::handle() const
{
    return m_state->handle.get();
}

} // namespace stopover::pg
