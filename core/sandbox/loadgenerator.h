#pragma once

#include "core/pg/connection.h"
#include "core/sandbox/ledger.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace stopover::sandbox {

struct LoadOptions
{
    int writers = 3;
    int writesPerSecond = 300; ///< of all writers together
    QString ledgerFile; ///< empty: in the temporary directory
};

/// What the table holds of the acknowledged writes.
struct Audit
{
    qint64 acknowledged = 0;
    qint64 found = 0;
    qint64 lost = 0; ///< rows that are missing, stale, doubled or risen from the dead
    QString firstLoss;
};

struct Latency
{
    QString phase;
    qint64 writes = 0;
    double p50 = 0; ///< milliseconds
    double p99 = 0;
    double longest = 0;
};

/// An application that writes to the demo's public.chunks as long as it is told to: inserts, changes,
/// moves to other collections (and so to other partitions), NULLs, deletes, several rows in a
/// transaction, some of them rolled back. Each writer changes only rows of its own, and each write
/// stores its version in the row, so that a lost update shows as well as a lost row.
///
/// Survives restarts of the server. Threads of its own; all members may be called from any thread.
class LoadGenerator
{
public:
    /// Starts writing. Errors: Io of the ledger; connection errors; Sql when the demo is not loaded.
    static Result<std::unique_ptr<LoadGenerator>> start(const pg::Settings& settings, const LoadOptions& options);
    ~LoadGenerator();
    LoadGenerator(const LoadGenerator&) = delete;
    LoadGenerator& operator=(const LoadGenerator&) = delete;

    /// Returns when no write is in flight. Blocks.
    void pause();
    void resume();
    void stop();

    /// Writes are measured under this name from now on.
    void beginPhase(const QString& name);
    [[nodiscard]] QList<Latency> latencies() const;

    /// Compares the table with the ledger; exact only while paused or stopped. Blocks.
    Result<Audit> audit();

    [[nodiscard]] qint64 applicationErrors() const { return m_errors.load(); }
    [[nodiscard]] QString firstError() const;
    [[nodiscard]] qint64 reconnects() const { return m_reconnects.load(); }

private:
    struct Writer;
    LoadGenerator(pg::Settings settings, LoadOptions options, std::unique_ptr<Ledger> ledger);
    Result<void> readTargets();
    void write(const std::stop_token& stop, int number);
    bool waitForTurn(const std::stop_token& stop, std::chrono::steady_clock::time_point next);
    Result<void> writeOnce(pg::Connection& connection, Writer& writer);
    Result<void> resolve(pg::Connection& connection, Writer& writer);
    void measure(double milliseconds);
    void countError(const Error& error);

    pg::Settings m_settings;
    LoadOptions m_options;
    std::unique_ptr<Ledger> m_ledger;
    QList<std::pair<qint64, QString>> m_documents; ///< id and collection
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_paused = false;
    int m_writing = 0;
    QString m_phase;
    QList<QString> m_phases;
    std::map<QString, QList<double>> m_measured;
    QString m_firstError;
    std::atomic<qint64> m_errors { 0 };
    std::atomic<qint64> m_reconnects { 0 };
    std::vector<std::jthread> m_threads;
};

} // namespace stopover::sandbox
