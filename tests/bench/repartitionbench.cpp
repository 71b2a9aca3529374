#include "tests/bench/repartitionbench.h"

#include "core/sandbox/demo.h"
#include "tests/bench/alternatives.h"
#include "tests/bench/pgbenchload.h"
#include "tests/support/legs.h"

#include <QFile>
#include <QMap>

#include <cstdio>

namespace stopover::bench {

using namespace Qt::StringLiterals;

namespace {

using Times = QMap<QString, QList<double>>;

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0.0;
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

void row(const QString& what, const QString& measured, const QString& target, bool met)
{
    std::printf("%-62s %10s   %-8s %s\n", qPrintable(what), qPrintable(measured), qPrintable(target),
                met ? "ok" : "MISSED");
    std::fflush(stdout);
}

QString ratio(double value)
{
    return QString::number(value, 'f', 2) + u"×"_s;
}

/// Seconds of the whole forward phase; those of its steps are added to `times`.
double move(const pg::Settings& settings, const QString& spec, Times& times)
{
    const auto started = std::chrono::steady_clock::now();
    const RunId run = need(test::startMove(settings, spec), "plan");
    const auto planned = std::chrono::steady_clock::now();
    const test::PhaseOutcome phase = test::runPhase(settings, run, run::Phase::Apply);
    if (phase.result.outcome != Outcome::Succeeded)
        qFatal("move: %s %s", qPrintable(phase.result.error.codeName()), qPrintable(phase.result.error.message));
    const auto ended = std::chrono::steady_clock::now();
    times[u"(plan)"_s].append(std::chrono::duration<double>(planned - started).count());
    for (const run::Event& event : phase.events) {
        if (event.kind == run::EventKind::StepFinished)
            times[event.slug].append(event.progress.seconds);
    }
    return std::chrono::duration<double>(ended - planned).count();
}

qint64 peakMemoryKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void printSteps(const Times& ours, const Times& script)
{
    std::printf("\nseconds by step (medians)          Stopover     script\n");
    for (const QString& step : { u"(plan)"_s, u"backup"_s, u"stage"_s, u"capture"_s, u"copy"_s, u"indexes"_s,
                                 u"analyze"_s, u"replay"_s, u"matviews"_s, u"verify"_s, u"swap"_s, u"constraints"_s })
        std::printf("  %-30s %10.2f %10.2f\n", qPrintable(step), median(ours.value(step)), median(script.value(step)));
    std::printf("\n");
}

struct SafePath
{
    double ours = 0;
    double copy = 0;
};

SafePath benchSafePath(BenchServer& server, const RepartitionOptions& options)
{
    const QString spec = sandbox::demoFile(u"chunks-list100.toml"_s);
    Times ours;
    Times script;
    QList<double> ourTotals;
    QList<double> scriptTotals;
    for (int i = 0; i < options.runs; ++i) {
        ourTotals.append(move(server.freshDemo(), spec, ours));
        double total = 0;
        for (const StepTime& step : handTunedScript(server.freshDemo())) {
            script[step.step].append(step.seconds);
            total += step.seconds;
        }
        scriptTotals.append(total);
        std::printf("  run %d: Stopover %.2f s, script %.2f s\n", i + 1, ourTotals.last(), total);
        std::fflush(stdout);
    }
    printSteps(ours, script);
    const double value = median(ourTotals) / median(scriptTotals);
    row(u"whole safe path / hand-tuned single-session script"_s, ratio(value), u"<= 1.0"_s, value <= 1.0);
    return { median(ourTotals), median(ours.value(u"copy"_s)) };
}

/// The journal's part of the copy: the same number of chunk transactions without a row to copy.
void benchJournal(BenchServer& server, double copySeconds)
{
    const pg::Settings settings = server.freshDemo();
    Times times;
    move(settings, sandbox::demoFile(u"chunks-list100.toml"_s), times);
    pg::Connection connection = need(pg::Connection::open(settings), "connect");
    const pg::Rows batches =
        need(connection.execute(u"SELECT count(*) FROM stopover.chunk WHERE ms > 0 AND hi IS NOT NULL"_s), "chunks");
    const auto started = std::chrono::steady_clock::now();
    for (qint64 i = 0; i < batches.integer(0, 0); ++i) {
        need(connection.execute(u"BEGIN"_s), "begin");
        need(connection.execute(u"SET LOCAL synchronous_commit = off"_s), "set");
        need(connection.execute(u"SELECT epoch, pg_current_xact_id()::text FROM stopover.run WHERE id = 1 FOR SHARE"_s),
             "fence");
        need(connection.execute(
                 u"SELECT no, lo, hi FROM stopover.chunk WHERE hi IS NOT NULL ORDER BY no LIMIT 16 FOR UPDATE SKIP "
                 "LOCKED"_s),
             "claim");
        need(connection.execute(
                 u"UPDATE stopover.chunk SET state = 'done', ms = ms WHERE hi IS NOT NULL AND no BETWEEN $1 AND $1 + "
                 "4"_s,
                 { i }),
             "update");
        need(connection.execute(u"COMMIT"_s), "commit");
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    const double share = copySeconds > 0 ? seconds / copySeconds / 2 * 100.0 : 0.0; // two workers share it
    row(u"journal's share of the copy, %1 batches"_s.arg(batches.integer(0, 0)),
        QString::number(share, 'f', 1) + u" %"_s, u"<= 3 %"_s, share <= 3.0);
}

void benchOthers(BenchServer& server, double copySeconds)
{
    const double offset = offsetScript(server.freshDemo());
    row(u"copy by LIMIT/OFFSET / copy by Stopover"_s, ratio(offset / copySeconds), u">= 3.0"_s,
        offset / copySeconds >= 3.0);
    const double partmanSeconds = partman(server.freshDemo());
    if (partmanSeconds < 0) {
        std::printf("pg_partman is not installed: not measured\n");
        return;
    }
    Times times;
    move(server.freshDemo(), sandbox::demoFile(u"petri-monthly.toml"_s), times);
    const double copy = median(times.value(u"copy"_s));
    row(u"months: partition_data_proc (%1 s) / copy by Stopover (%2 s)"_s.arg(partmanSeconds, 0, 'f', 2)
            .arg(copy, 0, 'f', 2),
        ratio(partmanSeconds / copy), u">= 3.0"_s, partmanSeconds / copy >= 3.0);
}

void benchUnderLoad(BenchServer& server)
{
    const PgbenchResult result = runPgbench(server);
    if (!result.available) {
        std::printf("pgbench is not installed: not measured\n");
        return;
    }
    row(u"pgbench: ACCESS EXCLUSIVE held, median of %1 swaps"_s.arg(result.heldMs.size()),
        QString::number(median(result.heldMs), 'f', 0) + u" ms"_s, u"<= 50 ms"_s, median(result.heldMs) <= 50.0);
    const double slower = result.p99Before > 0 ? result.p99Copy / result.p99Before : 0.0;
    row(u"pgbench: p99 during the copy (%1 ms) / before (%2 ms)"_s.arg(result.p99Copy, 0, 'f', 1)
            .arg(result.p99Before, 0, 'f', 1),
        ratio(slower), u"<= 2.0"_s, slower <= 2.0);
    row(u"pgbench: failed transactions"_s, QString::number(result.failed), u"0"_s, result.failed == 0);
    row(u"pgbench: sum(abalance) = sum(delta) after swap, after rollback"_s,
        (result.sumsAfterSwap ? u"yes, "_s : u"no, "_s) + (result.sumsAfterRollback ? u"yes"_s : u"no"_s), u"yes"_s,
        result.sumsAfterSwap && result.sumsAfterRollback);
}

} // namespace

void benchLoad()
{
    BenchServer server(1000);
    benchUnderLoad(server);
}

void benchRepartition(const RepartitionOptions& options)
{
    std::printf("repartition: %lld rows into 100 lists, %d runs\n", static_cast<long long>(options.rows), options.runs);
    BenchServer server(options.rows);
    const SafePath path = benchSafePath(server, options);
    benchJournal(server, path.copy);
    benchOthers(server, path.copy);
    if (options.pgbench)
        benchUnderLoad(server);
    if (options.growth) {
        BenchServer larger(options.rows * 4);
        Times times;
        const double seconds = move(larger.freshDemo(), sandbox::demoFile(u"chunks-list100.toml"_s), times);
        row(u"four times the rows / once"_s, ratio(seconds / path.ours), u"<= 4.4"_s, seconds / path.ours <= 4.4);
    }
    const qint64 memory = peakMemoryKb() / 1024;
    row(u"peak memory of the client"_s, QString::number(memory) + u" MB"_s, u"<= 64 MB"_s, memory <= 64);
}

} // namespace stopover::bench
