#pragma once

#include "core/pg/settings.h"
#include "core/sandbox/latency.h"

#include <QStringList>

#include <memory>

namespace stopover::sandbox {

struct LoadOptions
{
    pg::Settings settings;
    QString ledgerDirectory; ///< empty or missing; not in the database that is written to
    int writers = 4;
    double writesPerSecond = 300; ///< over all writers
    bool syncLedger = false; ///< true: the ledger survives a crash of the machine too
    quint64 seed = 1; ///< what is written follows from it; when, does not
    QString role = QStringLiteral("app_rw"); ///< that the application works as; empty: the connection's own
};

struct LoadCounts
{
    qint64 acknowledged = 0; ///< writes to rows
    qint64 rolledBack = 0; ///< by the application itself
    qint64 unknown = 0; ///< the link broke before the answer
    qint64 reconnects = 0;
    qint64 errors = 0; ///< what an application does not expect, even of a server that restarts
    QStringList firstErrors;
};

struct LatencySummary
{
    QString phase;
    qint64 count = 0;
    std::chrono::microseconds p50 { 0 };
    std::chrono::microseconds p99 { 0 };
    std::chrono::microseconds maximum { 0 };
};

/// An application that writes to public.chunks of the demo through sessions of its own, and keeps a
/// ledger of what the server has acknowledged.
///
/// It inserts (with and without an id), updates, moves rows to another collection, sets columns to
/// NULL, deletes, inserts deleted keys again, and does several of these in one transaction, some of
/// which it rolls back. Each writer owns its rows, so that what must be in the table is exact. A lost
/// link is reconnected to; a write without an answer counts either way and its row is left alone.
///
/// Members may be called from one thread, other than the writers'. Ends with the object.
class LoadGenerator
{
public:
    /// Samples rows that exist and starts to write. Errors: connection errors, Sql without the demo's
    /// tables, Io when the ledger cannot be written.
    static Result<std::unique_ptr<LoadGenerator>> start(const LoadOptions& options);

    LoadGenerator(const LoadGenerator&) = delete;
    LoadGenerator& operator=(const LoadGenerator&) = delete;
    LoadGenerator(LoadGenerator&&) = delete;
    LoadGenerator& operator=(LoadGenerator&&) = delete;
    ~LoadGenerator();

    /// Transactions that begin from now on belong to this phase; a name used before is continued.
    void enterPhase(const QString& name);

    /// Blocks until every writer rests between two transactions.
    void pause();
    void resume();

    /// Blocks until all writers have ended. May be repeated.
    void stop();

    [[nodiscard]] LoadCounts counts() const;
    /// In the order in which the phases were entered; those without a write are left out.
    [[nodiscard]] QList<LatencySummary> latencies() const;

private:
    struct State;
    explicit LoadGenerator(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace stopover::sandbox
