#include "core/pg/connection.h"

#include "core/base/clause.h"
#include "core/pg/connectionstate.h"
#include "core/pg/sever.h"
#include "core/pg/temporary.h"

#include <QVarLengthArray>

#include <cerrno>
#include <poll.h>

namespace stopover::pg {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestServer = 120000;

QString field(const PGresult* result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
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

Connection::State::~State()
{
    if (pooler && pooler->keepsSession() && PQstatus(handle.get()) == CONNECTION_OK)
        leavePool(handle.get());
}

void Connection::State::receive(void* state, const PGresult* result)
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

bool Connection::State::waitForResult(const std::function<void()>& look)
{
    using Clock = std::chrono::steady_clock;
    const auto until = [](Clock::time_point time) {
        return std::max(0, static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(time - Clock::now()).count()));
    };
    const auto deadline = Clock::now() + answerWithin;
    while (PQisBusy(handle.get()) == 1) {
        pollfd socket { .fd = PQsocket(handle.get()), .events = POLLIN, .revents = 0 };
        const bool isLate = answerWithin.count() >= 0 && until(deadline) == 0;
        if (isLate)
            sever(socket.fd); // libpq then finds the link broken
        const bool hasDeadline = answerWithin.count() >= 0 && !isLate;
        const int wait = commit.isWatched ? until(commit.nextLook) : hasDeadline ? until(deadline) : -1;
        const int ready = ::poll(&socket, 1, wait);
        if (ready < 0 && errno != EINTR)
            return false;
        if (ready == 0 && commit.isWatched)
            look();
        else if (PQconsumeInput(handle.get()) == 0)
            return false;
    }
    return true;
}

Connection::Connection(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open(const Settings& settings)
{
    constexpr std::chrono::milliseconds howeverLong { -1 };
    return openWith(settings, howeverLong);
}

Result<Connection> Connection::openWith(const Settings& settings, std::chrono::milliseconds answerWithin)
{
    auto state = std::make_unique<State>();
    state->answerWithin = answerWithin;
    state->temporary = settings.m_temporary;
    state->handle.reset(Keywords(settings).connect());
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
    // In one statement, so that what is set is set on the backend that this connection was given at the start, or not
    // at all: a pooler has numbers of its own, and another backend for each transaction.
    const QString here =
        u" pg_catalog.pg_backend_pid() OPERATOR(pg_catalog.=) "_s + QString::number(PQbackendPID(handle()));
    // The owner of a database may give its sessions a role (ALTER DATABASE … SET role), from which a function of hers
    // comes back to the one that logged in: whoever has powers works as itself from the start, and is judged as that.
    const QString role = u"SELECT pg_catalog.set_config('role', 'none', false) FROM pg_catalog.pg_roles WHERE"_s + here
        + u" AND rolname OPERATOR(pg_catalog.=) session_user AND (rolsuper OR rolcreaterole);"_s;
    // The journal's word that something is done is on disk before anybody hears it.
    const QString durable = u", CASE WHEN pg_catalog.current_setting('synchronous_commit') OPERATOR(pg_catalog.=)"
                            " ANY (ARRAY['off', 'local']) THEN pg_catalog.set_config('synchronous_commit', 'on', false)"
                            " END"_s;
    STOPOVER_TRY_ASSIGN(const Rows direct,
                        executeScriptHere(role + u"SELECT "_s
                                          + setConfigs(sessionSettings(serverVersion()), SettingScope::Session)
                                          + durable + u" WHERE"_s + here));
    return direct.count() == 1 ? Result<void>() : prepareBehindPooler();
}

Result<Rows> Connection::execute(const QString& statement, const Params& params)
{
    const auto done =
        pooler() != nullptr && !inTransaction() ? executePooled(statement, params) : executeHere(statement, params);
    return done ? done : Failure(explained(done.error()));
}

Result<QList<Rows>> Connection::executeTogether(const Queries& queries)
{
    auto done = sendPipeline(queries);
    return done ? done : Failure(explained(done.error()));
}

Result<Rows> Connection::executeHere(const QString& statement, const Params& params)
{
    const QByteArray sql = statement.toUtf8();
    QVarLengthArray<const char*, 16> values;
    for (const Param& param : params)
        values.append(param.value() ? param.value()->constData() : nullptr);
    expectCommit(!inTransaction() || statement.startsWith("COMMIT"_L1));
    if (PQsendQueryParams(handle(), sql.constData(), static_cast<int>(values.size()), nullptr, values.constData(),
                          nullptr, nullptr, 0)
        == 0)
        return Failure(lastError(statement));
    return collect(statement);
}

Result<Rows> Connection::executeWith(const SessionSettings& settings, const QString& statement, const Params& params)
{
    QStringList current;
    for (const SessionSetting& one : settings)
        current.append(u"pg_catalog.current_setting("_s + quotedText(one.name) + u')');
    const bool isOpen = inTransaction();
    if (!isOpen && pooler() != nullptr) {
        const SessionSettings own = m_state->settings;
        for (const SessionSetting& one : settings)
            put(m_state->settings, one);
        const auto done = execute(statement, params);
        m_state->settings = own;
        return done;
    }
    const SettingScope scope = isOpen ? SettingScope::Transaction : SettingScope::Session;
    STOPOVER_TRY_ASSIGN(const Rows before, execute(u"SELECT "_s + current.join(u", "_s)));
    STOPOVER_TRY(execute(u"SELECT "_s + setConfigs(settings, scope)));
    const auto done = execute(statement, params);
    if (!done && (isOpen || isBroken()))
        return done; // a transaction that failed takes its settings along
    SessionSettings back = settings;
    for (int i = 0; i < back.size(); ++i)
        back[i].value = before.text(0, i);
    STOPOVER_TRY(execute(u"SELECT "_s + setConfigs(back, scope)));
    return done;
}

Result<void> Connection::setDefaults(const SessionSettings& settings)
{
    if (pooler() == nullptr) {
        STOPOVER_TRY(execute(u"SELECT "_s + setConfigs(settings, SettingScope::Session)));
        return {};
    }
    for (const SessionSetting& one : settings)
        put(m_state->settings, one);
    if (inTransaction())
        STOPOVER_TRY(execute(u"SELECT "_s + setConfigs(settings, SettingScope::Transaction)));
    return {};
}

Result<void> Connection::executeScript(const QString& script)
{
    const auto done = pooler() != nullptr && !inTransaction() ? executeScriptPooled(script) : executeScriptHere(script);
    return done ? Result<void>() : Failure(explained(done.error()));
}

Result<Rows> Connection::executeScriptHere(const QString& script)
{
    expectCommit(!inTransaction());
    if (PQsendQuery(handle(), script.toUtf8().constData()) == 0)
        return Failure(lastError(script));
    return collect(script);
}

Result<Rows> Connection::collect(const QString& statement)
{
    // All results are drained even after an error: the session must be ready for the next statement.
    std::optional<Error> failure;
    std::optional<Rows> rows;
    while (true) {
        if (!m_state->waitForResult([this] { lookForStandby(); }))
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
    if (const auto error = unconfirmed())
        return Failure(*error);
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
    return m_state->pid != 0 ? m_state->pid : PQbackendPID(handle());
}

int Connection::socket() const
{
    return PQsocket(handle());
}

void Connection::setAnswerWithin(std::chrono::milliseconds time)
{
    m_state->answerWithin = time;
}

const Pooler* Connection::pooler() const
{
    return m_state->pooler.get();
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

QString Connection::host() const
{
    return QString::fromUtf8(PQhost(handle()));
}

qint64 Connection::peerProcess() const
{
    return peerOf(PQsocket(handle()));
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
