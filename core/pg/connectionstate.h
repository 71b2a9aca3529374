#pragma once

#include "core/pg/connection.h"

#include <libpq-fe.h>

#include <memory>

namespace stopover::pg {

using ConnectionHandle = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using ResultHandle = std::unique_ptr<PGresult, decltype(&PQclear)>;

/// The statement under way, as far as it may wait for a standby when it commits.
struct Commit
{
    bool isWatched = false;
    std::chrono::steady_clock::time_point nextLook;
    std::optional<std::chrono::steady_clock::time_point> waitsSince;
    std::optional<StandbyWait> givenUp;
    std::unique_ptr<Connection> beside; ///< the session that looks
};

/// For core/pg only.
struct Connection::State
{
    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    State(State&&) = delete;
    State& operator=(State&&) = delete;
    ~State();

    static void receive(void* state, const PGresult* result);

    /// Waits for the socket in poll(), so that notices are parsed and delivered as they arrive; calls `look` when it is
    /// time for it.
    [[nodiscard]] bool waitForResult(const std::function<void()>& look);

    ConnectionHandle handle { nullptr, &PQfinish };
    std::shared_ptr<const Settings::Temporary> temporary; ///< without the lease: a session keeps no login
    NoticeHandler onNotice;
    StandbyWaitHandler onStandbyWait;
    Commit commit;
    QString knownSchemas;
    std::chrono::milliseconds answerWithin { -1 }; ///< negative: however long it takes
    std::shared_ptr<const Pooler> pooler; ///< null for a direct connection
    SessionSettings settings; ///< behind a pooler what each transaction gets
    int pid = 0; ///< behind a pooler that keeps its sessions: the server's own number
    bool mayWrite = false; ///< behind a pooler: whether a transaction may ask to write
};

/// The server's words of a failed result.
[[nodiscard]] Error sqlError(const PGresult* result, const QString& statement);

/// Settings as libpq takes them, with what we add to them. The pointers are into it.
class Keywords
{
public:
    explicit Keywords(const Settings& settings);
    /// Opens a connection, to another database unless `database` is null.
    [[nodiscard]] PGconn* connect(const char* database = nullptr) const;
    [[nodiscard]] PGPing ping() const;

private:
    template <typename Call>
    auto with(const char* database, Call call) const;
    ConnectionKeywords m_given;
};

} // namespace stopover::pg
