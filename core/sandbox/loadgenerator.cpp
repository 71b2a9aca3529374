#include "core/sandbox/loadgenerator.h"

#include "core/base/clause.h"
#include "core/pg/sqlstate.h"
#include "core/sandbox/loadwriter.h"

#include <QUuid>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr qint64 existingPerWriter = 400;
constexpr qsizetype maxErrorTexts = 5;
constexpr auto firstReconnect = 20ms;
constexpr auto slowestReconnect = 500ms;
constexpr auto maxCatchUp = 250ms; ///< after a stall the rate is not made up for

Result<pg::Connection> connect(const LoadOptions& options)
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection,
                        pg::Connection::open(options.settings.withApplicationName(u"demo application"_s)));
    STOPOVER_TRY(connection.execute(u"SET search_path = public"_s));
    if (!options.role.isEmpty())
        STOPOVER_TRY(connection.execute(u"SELECT set_config('role', $1, false)"_s, { options.role }));
    return connection;
}

Result<LoadTarget> readTarget(pg::Connection& connection)
{
    LoadTarget target { .tag = QUuid::createUuid().toString(QUuid::Id128).left(12) };
    STOPOVER_TRY_ASSIGN(const pg::Rows collections,
                        connection.execute(u"SELECT id FROM public.collections ORDER BY id LIMIT 200"_s));
    for (int row = 0; row < collections.count(); ++row)
        target.collections.append(collections.text(row, 0));
    STOPOVER_TRY_ASSIGN(const pg::Rows documents,
                        connection.execute(u"SELECT coalesce(max(id), 0) FROM public.documents"_s));
    target.documents = documents.integer(0, 0);
    if (target.collections.isEmpty() || target.documents == 0)
        return Failure(ErrorCode::TableMissing, { u"public.documents"_s, clause("filled_with_rows") });
    return target;
}

/// Ids of rows that exist, spread over the whole table.
Result<QList<qint64>> sampleRows(pg::Connection& connection, qint64 wanted, std::mt19937_64& random)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows range, connection.execute(u"SELECT coalesce(max(id), 0) FROM public.chunks"_s));
    std::uniform_int_distribution<qint64> anyId(1, std::max<qint64>(1, range.integer(0, 0)));
    QStringList candidates;
    for (qint64 i = 0; i < wanted; ++i)
        candidates.append(QString::number(anyId(random)));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT id FROM public.chunks WHERE id = ANY ($1::bigint[]) ORDER BY id"_s,
                                           { QString(u'{' + candidates.join(u',') + u'}') }));
    QList<qint64> ids;
    for (int row = 0; row < rows.count(); ++row)
        ids.append(rows.integer(row, 0));
    return ids;
}

} // namespace

struct LoadGenerator::State
{
    explicit State(LoadOptions o)
        : options(std::move(o))
    {}

    Result<void> prepare();
    void runWriter(const std::stop_token& stop, LoadWriter& writer);
    bool awaitTurn(const std::stop_token& stop, Clock::time_point due);
    bool reconnect(const std::stop_token& stop, std::optional<pg::Connection>& connection);
    qsizetype currentPhase();
    bool record(const Result<LoadWriter::Outcome>& outcome, qsizetype phaseOfStart, Clock::duration took);
    void recordError(const Error& error);

    LoadOptions options;
    LoadTarget target;
    std::vector<std::unique_ptr<LoadWriter>> writers;

    std::mutex mutex; ///< guards what follows
    std::condition_variable_any changed;
    bool paused = false;
    int resting = 0;
    int working = 0; ///< writers that have not ended
    LoadCounts counts;
    qsizetype phase = 0;
    QStringList phaseNames { QString() }; ///< the first is before any was entered
    QList<LatencyHistogram> histograms { LatencyHistogram() };

    std::vector<std::jthread> threads; ///< last: joined before the rest goes
};

Result<void> LoadGenerator::State::prepare()
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(options.settings));
    STOPOVER_TRY_ASSIGN(target, readTarget(connection));
    std::mt19937_64 random(options.seed);
    STOPOVER_TRY_ASSIGN(const QList<qint64> existing,
                        sampleRows(connection, existingPerWriter * options.writers, random));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(u"SELECT count(*) FROM public.chunks"_s));
    STOPOVER_TRY(writeLedgerHeader(
        options.ledgerDirectory, { .tag = target.tag, .writers = options.writers, .rowsAtStart = rows.integer(0, 0) }));
    for (int number = 0; number < options.writers; ++number) {
        QList<qint64> own;
        for (qsizetype i = number; i < existing.size(); i += options.writers)
            own.append(existing.at(i));
        STOPOVER_TRY_ASSIGN(LedgerFile ledger, LedgerFile::create(options.ledgerDirectory, number, options.syncLedger));
        writers.push_back(std::make_unique<LoadWriter>(target, std::move(ledger), std::move(own), random()));
    }
    // The role and its rights are tried before the first thread starts.
    STOPOVER_TRY(connect(options));
    return {};
}

/// Waits for the time of the next transaction, and as long as the load is paused. False: stop.
bool LoadGenerator::State::awaitTurn(const std::stop_token& stop, Clock::time_point due)
{
    std::unique_lock lock(mutex);
    changed.wait_until(lock, stop, due, [this] { return paused; });
    if (paused) {
        ++resting;
        changed.notify_all();
        changed.wait(lock, stop, [this] { return !paused; });
        --resting;
    }
    return !stop.stop_requested();
}

bool LoadGenerator::State::reconnect(const std::stop_token& stop, std::optional<pg::Connection>& connection)
{
    const bool first = !connection.has_value();
    connection.reset();
    for (auto wait = Clock::duration(firstReconnect); !stop.stop_requested();
         wait = std::min<Clock::duration>(wait * 2, slowestReconnect)) {
        auto opened = connect(options);
        if (opened) {
            connection.emplace(std::move(*opened));
            const std::lock_guard lock(mutex);
            counts.reconnects += first ? 0 : 1;
            return true;
        }
        // A server that restarts refuses sessions; anything else is no way to treat an application.
        const ErrorCode code = opened.error().code;
        if (code != ErrorCode::ConnectFailed && code != ErrorCode::ServerStarting
            && !pg::isConnectionLost(opened.error()))
            recordError(opened.error());
        awaitTurn(stop, Clock::now() + wait);
    }
    return false;
}

void LoadGenerator::State::recordError(const Error& error)
{
    const std::lock_guard lock(mutex);
    ++counts.errors;
    if (counts.firstErrors.size() < maxErrorTexts)
        counts.firstErrors.append(QString(error.sqlState + u' ' + error.message + u' ' + error.detail).trimmed());
}

qsizetype LoadGenerator::State::currentPhase()
{
    const std::lock_guard lock(mutex);
    return phase;
}

/// A transaction belongs to the phase in which it began: one that was held up by a swap ends after it.
/// False when the ledger cannot be written: then nothing may be sent any more.
bool LoadGenerator::State::record(const Result<LoadWriter::Outcome>& outcome, qsizetype phaseOfStart,
                                  Clock::duration took)
{
    if (!outcome) {
        Error error = outcome.error();
        error.message = clause("ledger_unwritable", error.args);
        recordError(error);
        return false;
    }
    if (outcome->unexpected)
        recordError(*outcome->unexpected);
    const std::lock_guard lock(mutex);
    counts.acknowledged += outcome->acknowledged;
    counts.rolledBack += outcome->rolledBack;
    counts.unknown += outcome->unknown;
    if (outcome->acknowledged > 0)
        histograms[phaseOfStart].add(std::chrono::duration_cast<std::chrono::microseconds>(took));
    return true;
}

void LoadGenerator::State::runWriter(const std::stop_token& stop, LoadWriter& writer)
{
    const auto interval = std::chrono::duration_cast<Clock::duration>(
        std::chrono::duration<double>(options.writers / std::max(0.1, options.writesPerSecond)));
    std::optional<pg::Connection> connection;
    Clock::time_point due = Clock::now();
    bool goOn = reconnect(stop, connection);
    while (goOn && awaitTurn(stop, due)) {
        const qsizetype phaseOfStart = currentPhase();
        const auto started = Clock::now();
        const auto outcome = writer.writeOnce(*connection);
        goOn = record(outcome, phaseOfStart, Clock::now() - started);
        const qint64 writes = outcome ? std::max<qint64>(1, outcome->acknowledged + outcome->rolledBack) : 1;
        due = std::max<Clock::time_point>(due + interval * writes, Clock::now() - maxCatchUp);
        if (goOn && connection->isBroken())
            goOn = reconnect(stop, connection);
    }
    const std::lock_guard lock(mutex);
    --working;
    changed.notify_all();
}

LoadGenerator::LoadGenerator(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

LoadGenerator::~LoadGenerator()
{
    stop();
}

Result<std::unique_ptr<LoadGenerator>> LoadGenerator::start(const LoadOptions& options)
{
    if (options.writers < 1)
        return Failure(ErrorCode::Usage, { clause("too_few", { u"writers"_s }), clause("at_least_one") });
    auto state = std::make_unique<State>(options);
    STOPOVER_TRY(state->prepare());
    state->working = options.writers;
    State& shared = *state;
    for (const auto& writer : shared.writers) {
        shared.threads.emplace_back(
            [&shared, &own = *writer](const std::stop_token& stop) { shared.runWriter(stop, own); });
    }
    return std::unique_ptr<LoadGenerator>(new LoadGenerator(std::move(state))); // NOLINT: private constructor
}

void LoadGenerator::enterPhase(const QString& name)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->phase = m_state->phaseNames.indexOf(name);
    if (m_state->phase >= 0)
        return;
    m_state->phase = m_state->phaseNames.size();
    m_state->phaseNames.append(name);
    m_state->histograms.append(LatencyHistogram());
}

void LoadGenerator::pause()
{
    std::unique_lock lock(m_state->mutex);
    m_state->paused = true;
    m_state->changed.notify_all();
    m_state->changed.wait(lock, [this] { return m_state->resting >= m_state->working; });
}

void LoadGenerator::resume()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->paused = false;
    m_state->changed.notify_all();
}

void LoadGenerator::stop()
{
    for (std::jthread& thread : m_state->threads)
        thread.request_stop();
    for (std::jthread& thread : m_state->threads) {
        if (thread.joinable())
            thread.join();
    }
}

LoadCounts LoadGenerator::counts() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->counts;
}

QList<LatencySummary> LoadGenerator::latencies() const
{
    const std::lock_guard lock(m_state->mutex);
    QList<LatencySummary> summaries;
    for (qsizetype i = 0; i < m_state->phaseNames.size(); ++i) {
        const LatencyHistogram& histogram = m_state->histograms.at(i);
        if (histogram.count() > 0)
            summaries.append({ .phase = m_state->phaseNames.at(i),
                               .count = histogram.count(),
                               .p50 = histogram.quantile(0.5),
                               .p99 = histogram.quantile(0.99),
                               .maximum = histogram.maximum() });
    }
    return summaries;
}

} // namespace stopover::sandbox
