#pragma once

#include "core/base/result.h"
#include "core/pg/notice.h"
#include "core/pg/param.h"
#include "core/pg/pooler.h"
#include "core/pg/query.h"
#include "core/pg/rows.h"
#include "core/pg/sessionsetup.h"
#include "core/pg/settings.h"
#include "core/pg/standbywait.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_cancel;

namespace stopover::pg {

/// Cancels what a connection runs, from any thread; may outlive the connection.
///
/// A cancel is a request: the statement ends with SQLSTATE 57014, or completes if it is faster. Blocks for one round
/// trip to the server.
class Canceller
{
public:
    Canceller() = default;
    explicit Canceller(pg_conn* connection);
    void cancel() const;

private:
    std::shared_ptr<pg_cancel> m_handle;
};

/// What a server says to somebody who knocks, without a session.
enum class Answer {
    None,
    Starting, ///< or shutting down
    Serves, ///< even if it has no session left
};

/// Blocks, as long as connecting may.
Answer answerOf(const Settings& settings);

/// One session on a server, over libpq.
///
/// Belongs to one thread at a time; only a Canceller may be used from another. Calls block until the server answers;
/// notices are delivered on the calling thread while a statement runs. After a lost connection the call fails with
/// ConnectionLost, and so does every later one at once: open a new connection.
///
/// Every session uses UTF-8 and has the settings of sessionSettings(), whatever the role, database or configuration
/// file say.
///
/// Through a pooler nothing is set outside a transaction: each transaction, and each statement outside one, brings its
/// settings with it, so no application inherits them. A pool that passes sessions on between transactions is used for
/// reading only: anything that would change something fails with Pooled.
///
/// A COMMIT that waits for a synchronous standby is told to the handler, and given up after StandbyPatience::patience with
/// StandbyMissing: what was committed then stands on this server, and nobody has confirmed it.
class Connection
{
public:
    using NoticeHandler = std::function<void(const Notice&)>;

    /// Errors: ConnectFailed, AuthenticationFailed, ServerTooOld, ServerStarting.
    static Result<Connection> open(const Settings& settings);

    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// Runs one statement by the extended protocol, so that the server itself refuses a second one.
    Result<Rows> execute(const QString& statement, const Params& params = {});

    /// Runs statements one after the other in one trip to the server, however far it is; the first that fails ends it.
    /// Returns the rows of each. In a transaction that is open.
    Result<QList<Rows>> executeTogether(const Queries& queries);

    /// Like execute(), with other settings for this statement alone.
    Result<Rows> executeWith(const SessionSettings& settings, const QString& statement, const Params& params = {});

    /// Other settings for the rest of the session, in place of those of sessionSettings().
    Result<void> setDefaults(const SessionSettings& settings);

    /// Runs any number of statements in one message, without parameters; they form one implicit
    /// transaction unless one is open. For texts of our own only.
    Result<void> executeScript(const QString& script);

    /// What the server stores of a password (SCRAM-SHA-256), so that the password itself is never sent.
    Result<QString> passwordVerifier(const QString& role, const Secret& password);

    [[nodiscard]] Canceller canceller() const;
    [[nodiscard]] bool isBroken() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] int backendPid() const;
    /// For callers that may have to disconnect this session from another thread while this object exists.
    [[nodiscard]] int socket() const;
    /// From now on a call that has no answer within this time fails with ConnectionLost. For short statements.
    void setAnswerWithin(std::chrono::milliseconds time);
    /// What stands between this connection and its server; null when nothing was found.
    [[nodiscard]] const Pooler* pooler() const;
    [[nodiscard]] int serverVersion() const; ///< as server_version_num, for example 150018
    /// The role that the session works as: of a temporary login the one whose rights it has.
    [[nodiscard]] QString role() const;
    /// The role that connected: of a temporary login the one that had it made.
    [[nodiscard]] QString login() const;
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString host() const;
    /// The process that listens on the socket at the other end; 0 where it is no Unix socket.
    [[nodiscard]] qint64 peerProcess() const;
    [[nodiscard]] bool usesTls() const;
    /// Settings that lead to this very server, whatever the service, variables or DNS say later: the host and address
    /// that were used, and the password that was accepted. For sessions and child programs that accompany this one.
    [[nodiscard]] Settings pinned() const;

    /// Of a session beside this one that watches: see Settings::watching().
    [[nodiscard]] Settings watching() const { return pinned().watching(); }

    void setNoticeHandler(NoticeHandler handler);
    void setStandbyWaitHandler(StandbyWaitHandler handler);

    /// For core/trust: which schemas of ours this session has compared; empty before.
    [[nodiscard]] QString knownSchemas() const;
    void rememberSchemas(const QString& schemas);

    /// For core/pg only: the libpq handle.
    [[nodiscard]] pg_conn* handle() const;
    /// For core/pg only: statements that give the transaction that follows in the same message its settings; empty
    /// where the session has them.
    [[nodiscard]] QByteArray settingsAhead() const;
    /// For whoever is about to change something: looks once for a pooler that gives its clients the server's numbers.
    void lookForHiddenPooler();
    /// For core/pg only: the error of the last call, classified.
    [[nodiscard]] Error lastError(const QString& statement) const;

private:
    struct State;
    explicit Connection(std::unique_ptr<State> state);
    static Result<Connection> openWith(const Settings& settings, std::chrono::milliseconds answerWithin);
    Result<void> prepareSession();
    Result<void> prepareBehindPooler();
    Result<Rows> executeHere(const QString& statement, const Params& params);
    Result<Rows> executeScriptHere(const QString& script);
    Result<Rows> executePooled(const QString& statement, const Params& params);
    Result<Rows> executeScriptPooled(const QString& script);
    Result<Rows> beginPooled(const QString& statement);
    Result<Rows> executeOnItsOwn(const QString& statement, const Params& params);
    Result<QList<Rows>> sendPipeline(const Queries& queries);
    [[nodiscard]] Error explained(Error error) const;
    [[nodiscard]] OpenAnother openAnother() const;
    Result<Rows> collect(const QString& statement);
    void expectCommit(bool mayCommit);
    void lookForStandby();
    Result<Rows> askBeside();
    [[nodiscard]] std::optional<Error> unconfirmed();
    std::unique_ptr<State> m_state;
};

} // namespace stopover::pg
