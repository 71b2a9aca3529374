#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

struct pg_conn;

namespace stopover::pg {

/// When a pooler hands a server session to another client.
enum class PoolMode {
    Session, ///< not before the client disconnects: everything works
    Transaction, ///< after each transaction
    Statement, ///< after each statement; BEGIN is refused
    Unknown, ///< a pooler whose mode could not be determined
};

/// "session", "transaction" and so on.
[[nodiscard]] QString poolModeName(PoolMode mode);

/// What stands between a connection and its server.
struct Pooler
{
    PoolMode mode = PoolMode::Unknown;
    QString name; ///< "PgBouncer"; empty where it does not say
    QString address; ///< of the pooler: host:port
    QString serverPort; ///< of the server behind it

    /// Whether one client keeps its server session: only then session locks and settings hold.
    [[nodiscard]] bool keepsSession() const { return mode == PoolMode::Session; }

    /// Arguments of ErrorCode::Pooled.
    [[nodiscard]] QStringList args() const
    {
        return { name.isEmpty() ? QStringLiteral("pooler") : name, poolModeName(mode), address, serverPort };
    }
};

using PgHandle = std::unique_ptr<pg_conn, void (*)(pg_conn*)>;

/// Opens one more connection as `handle` was, to the named database or, with an empty name, to the same.
using OpenAnother = std::function<PgHandle(const char* database)>;

/// Finds out what the connection goes through. Sets and changes nothing.
///
/// A direct session keeps its backend. So the backend PID is queried repeatedly outside a transaction, while a second
/// connection holds a server session in a transaction: through a pool that passes sessions on, the second connection
/// gets the first one's session, or the first returns on another. Blocks for a few round trips, and for seconds if the
/// pool is full.
[[nodiscard]] Pooler examinePooler(pg_conn* handle, const OpenAnother& openAnother);

/// The same for a connection whose server gave the number that libpq has: nothing if it kept its backend throughout.
[[nodiscard]] std::unique_ptr<Pooler> findHiddenPooler(pg_conn* handle, const OpenAnother& openAnother);

/// Before a connection through a pooler ends: has the pooler drop the server session rather than give it to somebody
/// with the locks, prepared statements and temporary tables that are left in it.
void leavePool(pg_conn* handle);

} // namespace stopover::pg
