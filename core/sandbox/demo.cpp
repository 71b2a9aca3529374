#include "core/sandbox/demo.h"

#include "core/base/clause.h"
#include "core/base/text.h"
#include "core/pg/transaction.h"

/// Outside any namespace, as Qt wants it; keeps the linker from dropping the static library's resources.
static void initializeDemoResources()
{
    Q_INIT_RESOURCE(stopover_demo);
}

namespace stopover::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sliceRows = 50'000;
constexpr qint64 chunksPerObservation = 4;

/// One load: what its steps share.
struct Load
{
    pg::Connection& connection;
    const std::function<void(const DemoProgress&)>& onProgress;
    const std::stop_token& stop;
    DemoProgress progress;

    Result<void> enter(DemoPhase phase)
    {
        if (stop.stop_requested())
            return Failure(ErrorCode::Cancelled);
        progress.phase = phase;
        if (onProgress)
            onProgress(progress);
        return {};
    }

    Result<void> script(DemoPhase phase, const QString& file)
    {
        STOPOVER_TRY(enter(phase));
        QString script = demoFile(file);
        // A part of the server from 13 on.
        if (connection.serverVersion() < 130000)
            script.replace("gen_random_uuid()"_L1, "md5(random()::text || clock_timestamp()::text)::uuid"_L1);
        return connection.executeScript(script);
    }

    Result<void> fill(const QString& file, qint64 rows)
    {
        const QString statement = demoFile(file);
        for (qint64 first = 1; first <= rows; first += sliceRows) {
            STOPOVER_TRY(enter(DemoPhase::Rows));
            const qint64 last = std::min(first + sliceRows - 1, rows);
            STOPOVER_TRY(connection.execute(statement, { first, last, rows }));
            progress.done += last - first + 1;
        }
        return {};
    }
};

Result<void> makeRoom(pg::Connection& connection, DemoReplacement replacement)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows existing, connection.execute(demoFile(u"sql/existing.sql"_s)));
    if (existing.count() == 0)
        return {};
    QStringList names;
    for (int row = 0; row < existing.count(); ++row)
        names.append(existing.text(row, 0));
    if (replacement == DemoReplacement::Refuse)
        return Failure(ErrorCode::DemoExists, { names.join(u", "_s) });
    for (int row = 0; row < existing.count(); ++row)
        STOPOVER_TRY(connection.execute(u"DROP "_s + existing.text(row, 1) + u' ' + names.at(row)));
    return {};
}

Result<void> loadAll(Load& load, qint64 rows, DemoReplacement replacement)
{
    const qint64 observations = rows / chunksPerObservation;
    load.progress.total = rows + observations;
    STOPOVER_TRY(load.enter(DemoPhase::Tables));
    STOPOVER_TRY(makeRoom(load.connection, replacement));
    STOPOVER_TRY(load.script(DemoPhase::Tables, u"sql/tables.sql"_s));
    STOPOVER_TRY(load.connection.execute(demoFile(u"sql/small-tables.sql"_s), { rows }));
    STOPOVER_TRY(load.connection.execute(u"ANALYZE public.documents, pg_temp.demo_sentence, pg_temp.demo_vector"_s));
    STOPOVER_TRY(load.fill(u"sql/chunks.sql"_s, rows));
    STOPOVER_TRY(load.fill(u"sql/petri-observations.sql"_s, observations));
    STOPOVER_TRY(load.script(DemoPhase::Indexes, u"sql/indexes.sql"_s));
    STOPOVER_TRY(load.script(DemoPhase::Objects, u"sql/objects.sql"_s));
    return load.script(DemoPhase::Statistics, u"sql/analyze.sql"_s);
}

} // namespace

QString demoFile(const QString& name)
{
    initializeDemoResources();
    return resourceText(u":/demo/"_s + name);
}

Result<void> loadDemo(pg::Connection& connection, qint64 rows,
                      const std::function<void(const DemoProgress&)>& onProgress, const std::stop_token& stop,
                      DemoReplacement replacement)
{
    if (rows < 1)
        return Failure(ErrorCode::Usage, { clause("too_few", { u"rows"_s }), clause("at_least_one") });
    STOPOVER_TRY_ASSIGN(pg::Transaction transaction, pg::Transaction::begin(connection));
    const pg::Canceller canceller = connection.canceller();
    // A statement that runs does not look at a token.
    const std::stop_callback cancelOnStop(stop, [&canceller] { canceller.cancel(); });
    Load load { .connection = connection, .onProgress = onProgress, .stop = stop, .progress = {} };
    if (const Result<void> loaded = loadAll(load, rows, replacement); !loaded)
        return stop.stop_requested() ? Failure(ErrorCode::Cancelled) : loaded.failure();
    STOPOVER_TRY(transaction.commit());
    // So that the first reads of a demonstration do not wait for what autovacuum would do meanwhile.
    // The rows are in: an error or a stop here changes nothing that was promised.
    static_cast<void>(connection.execute(u"VACUUM public.chunks, public.petri_observations"_s));
    return {};
}

} // namespace stopover::sandbox
