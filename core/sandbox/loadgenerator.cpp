#include "core/sandbox/loadgenerator.h"

#include "core/pg/sqlstate.h"
#include "core/pg/transaction.h"

#include <QCoreApplication>
#include <QDir>

namespace stopover::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int documentsUsed = 200;
constexpr qsizetype mostMeasured = 200'000;

QString content(qint64 version)
{
    return u"load v=%1"_s.arg(version);
}

/// A write that was sent: rows and the versions that they have if it was committed.
struct Intent
{
    QList<std::pair<qint64, qint64>> rows;
};

double quantile(QList<double>& sorted, double q)
{
    return sorted.isEmpty() ? 0.0 : sorted.at(static_cast<qsizetype>(q * static_cast<double>(sorted.size() - 1)));
}

} // namespace

/// The rows of one writer, and what it does next.
struct LoadGenerator::Writer
{
    int number = 0;
    qint64 turn = 0;
    qint64 version = 0;
    QList<qint64> rows;
    Intent intent;
};

Result<std::unique_ptr<LoadGenerator>> LoadGenerator::start(const pg::Settings& settings, const LoadOptions& options)
{
    const QString file = options.ledgerFile.isEmpty()
        ? QDir::temp().filePath(u"stopover-ledger-%1"_s.arg(QCoreApplication::applicationPid()))
        : options.ledgerFile;
    STOPOVER_TRY_ASSIGN(std::unique_ptr<Ledger> ledger, Ledger::create(file));
    std::unique_ptr<LoadGenerator> generator(new LoadGenerator(settings, options, std::move(ledger))); // NOLINT
    STOPOVER_TRY(generator->readTargets());
    for (int number = 0; number < options.writers; ++number)
        generator->m_threads.emplace_back(
            [self = generator.get(), number](const std::stop_token& stop) { self->write(stop, number); });
    return generator;
}

LoadGenerator::LoadGenerator(pg::Settings settings, LoadOptions options, std::unique_ptr<Ledger> ledger)
    : m_settings(settings.withApplicationName(u"demo application"_s)), m_options(std::move(options)), m_ledger(std::move(ledger))
{
}

LoadGenerator::~LoadGenerator()
{
    stop();
}

Result<void> LoadGenerator::readTargets()
{
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_settings));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT id, collection_id FROM public.documents ORDER BY hashtext(id::text) LIMIT %1"_s.arg(documentsUsed)));
    for (int row = 0; row < rows.count(); ++row)
        m_documents.append({ rows.integer(row, 0), rows.text(row, 1) });
    if (m_documents.isEmpty())
        return Failure(ErrorCode::TableMissing, { u"public.documents"_s });
    return {};
}

void LoadGenerator::pause()
{
    std::unique_lock lock(m_mutex);
    m_paused = true;
    m_changed.wait(lock, [this] { return m_writing == 0; });
}

void LoadGenerator::resume()
{
    const std::lock_guard lock(m_mutex);
    m_paused = false;
    m_changed.notify_all();
}

void LoadGenerator::stop()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    m_changed.notify_all();
    m_threads.clear();
}

void LoadGenerator::beginPhase(const QString& name)
{
    const std::lock_guard lock(m_mutex);
    m_phase = name;
    if (!m_phases.contains(name))
        m_phases.append(name);
}

/// True when it is this writer's turn; counts it as writing then.
bool LoadGenerator::waitForTurn(const std::stop_token& stop, Clock::time_point next)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, stop, next, [] { return false; });
    m_changed.wait(lock, stop, [this] { return !m_paused; });
    if (stop.stop_requested())
        return false;
    ++m_writing;
    return true;
}

void LoadGenerator::write(const std::stop_token& stop, int number)
{
    Writer writer { .number = number };
    std::optional<pg::Connection> connection;
    const auto interval = 1'000'000us * m_options.writers / std::max(1, m_options.writesPerSecond);
    for (auto next = Clock::now(); waitForTurn(stop, next); next = std::max(next + interval, Clock::now() - 100ms)) {
        Result<void> done;
        const auto started = Clock::now();
        if (!connection) {
            auto opened = pg::Connection::open(m_settings);
            done = opened ? opened->executeScript(u"SET search_path = public, pg_catalog"_s) : Result<void>(opened.failure());
            if (done) {
                connection = std::move(*opened);
                done = resolve(*connection, writer);
            }
        }
        if (done && connection)
            done = writeOnce(*connection, writer);
        if (done)
            measure(std::chrono::duration<double, std::milli>(Clock::now() - started).count());
        else
            countError(done.error());
        if (!done) {
            connection.reset();
            next = Clock::now() + 100ms;
        }
        const std::lock_guard lock(m_mutex);
        --m_writing;
        m_changed.notify_all();
    }
}

/// A write whose acknowledgement never came: the row itself says whether it happened.
Result<void> LoadGenerator::resolve(pg::Connection& connection, Writer& writer)
{
    for (const auto& [id, version] : writer.intent.rows) {
        STOPOVER_TRY_ASSIGN(const pg::Rows rows, connection.execute(u"SELECT content FROM chunks WHERE id = $1"_s, { id }));
        const bool happened = version == 0 ? rows.count() == 0 : rows.count() == 1 && rows.text(0, 0) == content(version);
        if (!happened)
            continue;
        m_ledger->append(id, version);
        if (version == 0)
            writer.rows.removeAll(id);
    }
    writer.intent.rows.clear();
    ++m_reconnects;
    return {};
}

Result<void> LoadGenerator::writeOnce(pg::Connection& connection, Writer& writer)
{
    const qint64 turn = writer.turn++;
    const auto& [document, collection] = m_documents.at((turn * 7 + writer.number) % m_documents.size());
    const qint64 version = ++writer.version * 10 + writer.number;
    const auto pick = [&](qint64 offset) { return writer.rows.at((turn * 31 + offset) % writer.rows.size()); };
    const int kind = writer.rows.size() < 20 ? 0 : static_cast<int>(turn % 8);

    // The intent is written down before the statement is sent.
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    Intent& intent = writer.intent;
    intent.rows.clear();
    if (kind <= 1) {
        STOPOVER_TRY_ASSIGN(const pg::Rows inserted,
                            connection.execute(u"INSERT INTO chunks (collection_id, document_id, chunk_index, content, metadata)"
                                               " VALUES ($1, $2, $3, $4, '{\"source\": \"load\"}') RETURNING id"_s,
                                               { collection, document, 1'000'000 + turn, content(version) }));
        intent.rows.append({ inserted.integer(0, 0), version });
    } else if (kind == 2 || kind == 7) {
        const qint64 id = pick(0);
        intent.rows.append({ id, version });
        STOPOVER_TRY(connection.execute(u"UPDATE chunks SET content = $2, metadata = NULL WHERE id = $1"_s, { id, content(version) }));
    } else if (kind == 3 || kind == 4) {
        // To another collection, and so to another partition; two rows in one transaction.
        for (const qint64 id : { pick(1), pick(2) }) {
            if (!intent.rows.isEmpty() && intent.rows.first().first == id)
                continue;
            intent.rows.append({ id, version });
            STOPOVER_TRY(connection.execute(u"UPDATE chunks SET collection_id = $2, document_id = $3, content = $4 WHERE id = $1"_s,
                                            { id, collection, document, content(version) }));
        }
    } else if (kind == 5) {
        const qint64 id = pick(3);
        intent.rows.append({ id, 0 });
        STOPOVER_TRY(connection.execute(u"DELETE FROM chunks WHERE id = $1"_s, { id }));
    } else {
        // Rolled back: nothing of it may ever be seen.
        STOPOVER_TRY(connection.execute(u"UPDATE chunks SET content = 'rolled back' WHERE id = $1"_s, { pick(4) }));
        transaction.rollback();
        return {};
    }
    STOPOVER_TRY(transaction.commit());
    for (const auto& [id, written] : intent.rows) {
        m_ledger->append(id, written);
        if (written == 0)
            writer.rows.removeAll(id);
        else if (kind <= 1)
            writer.rows.append(id);
    }
    intent.rows.clear();
    return {};
}

void LoadGenerator::measure(double milliseconds)
{
    const std::lock_guard lock(m_mutex);
    QList<double>& measured = m_measured[m_phase];
    if (measured.size() < mostMeasured)
        measured.append(milliseconds);
}

void LoadGenerator::countError(const Error& error)
{
    const bool restart = pg::isConnectionLost(error) || error.code == ErrorCode::CommitInDoubt || error.code == ErrorCode::ConnectFailed;
    if (restart)
        return;
    ++m_errors;
    const std::lock_guard lock(m_mutex);
    if (m_firstError.isEmpty())
        m_firstError = error.sqlState + u' ' + error.message;
}

QString LoadGenerator::firstError() const
{
    const std::lock_guard lock(m_mutex);
    return m_firstError;
}

QList<Latency> LoadGenerator::latencies() const
{
    const std::lock_guard lock(m_mutex);
    QList<Latency> latencies;
    for (const QString& phase : m_phases) {
        const auto found = m_measured.find(phase);
        if (found == m_measured.end())
            continue;
        QList<double> sorted = found->second;
        std::ranges::sort(sorted);
        latencies.append({ phase, sorted.size(), quantile(sorted, 0.5), quantile(sorted, 0.99), sorted.last() });
    }
    return latencies;
}

Result<Audit> LoadGenerator::audit()
{
    STOPOVER_TRY_ASSIGN(const Ledger::Content expected, m_ledger->read());
    STOPOVER_TRY_ASSIGN(pg::Connection connection, pg::Connection::open(m_settings));
    Audit audit { .acknowledged = expected.acknowledged };
    const auto lose = [&audit](qint64 id, const QString& how) {
        ++audit.lost;
        if (audit.firstLoss.isEmpty())
            audit.firstLoss = u"%1: %2"_s.arg(id).arg(how);
    };
    QStringList ids;
    for (auto row = expected.versions.cbegin(); row != expected.versions.cend(); ++row)
        ids.append(QString::number(row.key()));
    STOPOVER_TRY_ASSIGN(const pg::Rows rows,
                        connection.execute(u"SELECT id, content FROM public.chunks WHERE id = ANY ($1::bigint[])"_s,
                                           { QString(u'{' + ids.join(u',') + u'}') }));
    QHash<qint64, int> seen;
    for (int row = 0; row < rows.count(); ++row) {
        const qint64 id = rows.integer(row, 0);
        const qint64 version = expected.versions.value(id);
        if (++seen[id] > 1)
            lose(id, u"twice"_s);
        else if (version == 0)
            lose(id, u"deleted, and there again"_s);
        else if (rows.text(row, 1) != content(version))
            lose(id, u"holds %1 instead of %2"_s.arg(rows.text(row, 1), content(version)));
    }
    for (auto row = expected.versions.cbegin(); row != expected.versions.cend(); ++row) {
        if (*row != 0 && !seen.contains(row.key()))
            lose(row.key(), u"missing"_s);
    }
    audit.found = audit.acknowledged - audit.lost;
    return audit;
}

} // namespace stopover::sandbox
