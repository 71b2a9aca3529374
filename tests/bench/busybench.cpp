#include "tests/bench/busybench.h"

#include "core/sandbox/demo.h"
#include "core/sandbox/ledgeraudit.h"
#include "core/sandbox/loadgenerator.h"
#include "tests/bench/benchserver.h"
#include "tests/support/legs.h"

#include <cstdio>
#include <thread>
#include <vector>

namespace stopover::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Keeps processors busy as long as it lives.
class Spinning
{
public:
    explicit Spinning(int threads)
    {
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([](const std::stop_token& stop) {
                for (volatile quint64 turns = 0; !stop.stop_requested();)
                    turns = turns + 1;
            });
    }

private:
    std::vector<std::jthread> m_threads;
};

QString specOf(const BusyOptions& options)
{
    if (options.partitions == 0)
        return sandbox::demoFile(u"chunks-list100.toml"_s);
    return u"[repartition]\ntable = \"public.chunks\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = %1\n"_s.arg(
        options.partitions);
}

double millisecondsOf(std::chrono::microseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

void printPhases(const QList<sandbox::LatencySummary>& latencies)
{
    for (const sandbox::LatencySummary& one : latencies)
        std::printf("      %-10s %7lld writes   p50 %7.1f ms   p99 %7.1f ms   longest %7.1f ms\n",
                    qPrintable(one.phase), static_cast<long long>(one.count), millisecondsOf(one.p50),
                    millisecondsOf(one.p99), millisecondsOf(one.maximum));
}

/// Returns whether nothing was lost, and the table was changed or the verdict was given.
bool runOnce(BenchServer& server, const BusyOptions& options, bool brake)
{
    const pg::Settings settings = server.freshDemo();
    const QTemporaryDir folder;
    auto load = need(sandbox::LoadGenerator::start({ .settings = settings,
                                                     .ledgerDirectory = folder.filePath(u"ledger"_s),
                                                     .writesPerSecond = options.writesPerSecond }),
                     "load");
    load->enterPhase(u"before"_s);
    std::this_thread::sleep_for(5s);
    const RunId run = need(test::startMove(settings, specOf(options)), "plan");
    run::Control control;
    control.setBrake(brake);
    qint64 mostBehind = 0;
    const auto began = std::chrono::steady_clock::now();
    const test::PhaseOutcome outcome =
        test::runPhase(settings, run, run::Phase::Apply, control, [&](const run::Event& event) {
            if (event.kind == run::EventKind::StepStarted)
                load->enterPhase(event.slug);
            if (event.kind == run::EventKind::StepProgress && event.progress.unit == "keys"_L1)
                mostBehind = std::max(mostBehind, event.progress.total - event.progress.done);
        });
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    load->enterPhase(u"after"_s);
    std::this_thread::sleep_for(3s);
    load->stop();
    const sandbox::LedgerAudit audit = need(sandbox::auditLedger(settings, folder.filePath(u"ledger"_s)), "audit");
    const QJsonObject swap = outcome.dataOf(u"swap"_s);
    const bool succeeded = outcome.result.outcome == Outcome::Succeeded;
    std::printf("  %-9s %-9s %6.1f s   lock %6.1f ms   attempts %d   most behind %lld   errors %lld   lost %lld\n",
                brake ? "brake" : "no brake", succeeded ? "swapped" : qPrintable(outcome.result.error.codeName()),
                took.count(), swap[u"lock_held_ms"_s].toDouble(), swap[u"attempts"_s].toInt(),
                static_cast<long long>(mostBehind), static_cast<long long>(load->counts().errors),
                static_cast<long long>(audit.lost));
    std::printf("      under the lock, ms: guards %.1f, drained %.1f (%d writes), compared %.1f\n",
                swap[u"guards_ms"_s].toDouble(), swap[u"drained_ms"_s].toDouble(), swap[u"drained"_s].toInt(),
                swap[u"compared_ms"_s].toDouble());
    if (!succeeded)
        std::printf("      %s\n", qPrintable(outcome.result.error.args.join(u", "_s)));
    printPhases(load->latencies());
    std::fflush(stdout);
    const bool verdict = outcome.result.error.code == ErrorCode::CatchUpStalled && !brake;
    return audit.intact() && (succeeded || verdict);
}

} // namespace

void benchBusy(const BusyOptions& options)
{
    std::printf("busy: %lld rows, %d threads that spin, %.0f writes a second\n", static_cast<long long>(options.rows),
                options.spinning, options.writesPerSecond);
    BenchServer server(options.rows);
    const Spinning spinning(options.spinning);
    int good = 0;
    for (const bool brake : { true, false }) {
        for (int i = 0; i < options.runs; ++i)
            good += runOnce(server, options, brake) ? 1 : 0;
    }
    std::printf("%d of %d as they should be\n", good, options.runs * 2);
}

} // namespace stopover::bench
