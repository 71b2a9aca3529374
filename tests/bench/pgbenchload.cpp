#include "tests/bench/pgbenchload.h"

#include "core/pg/childaccess.h"
#include "tests/support/legs.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <thread>

namespace stopover::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString pgbench = u"/usr/lib/postgresql/15/bin/pgbench"_s;
const QString spec =
    u"[repartition]\ntable = \"public.pgbench_accounts\"\nstrategy = \"hash\"\nkey = \"aid\"\npartitions = 16\n"_s;

double now()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

struct Span
{
    double from = 0;
    double to = 0;
};

/// Latencies of the transactions that ended within a span, from pgbench's own log.
double p99(const QString& directory, Span span)
{
    QList<double> latencies;
    for (const QString& name : QDir(directory).entryList({ u"pgbench_log*"_s })) {
        QFile file(directory + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const QList<QByteArray> fields = file.readLine().split(' ');
            const double at = fields.value(4).toDouble() + fields.value(5).toDouble() / 1e6;
            if (fields.size() >= 6 && at >= span.from && at <= span.to)
                latencies.append(fields.at(2).toDouble() / 1000.0);
        }
    }
    std::ranges::sort(latencies);
    return latencies.isEmpty() ? 0.0
                               : latencies.at(static_cast<qsizetype>(0.99 * static_cast<double>(latencies.size() - 1)));
}

bool sumsAgree(const pg::Settings& settings)
{
    return test::scalar(settings,
                        u"SELECT (SELECT coalesce(sum(abalance), 0) FROM public.pgbench_accounts)"
                        " = (SELECT coalesce(sum(delta), 0) FROM public.pgbench_history)"_s)
        == "t"_L1;
}

void collectHeld(const test::PhaseOutcome& phase, PgbenchResult& result)
{
    if (phase.result.outcome != Outcome::Succeeded)
        qFatal("pgbench leg: %s", qPrintable(phase.result.error.codeName() + phase.result.error.message));
    result.heldMs.append(phase.dataOf(u"swap"_s)[u"lock_held_ms"_s].toDouble());
}

} // namespace

PgbenchResult runPgbench(BenchServer& server)
{
    PgbenchResult result { .available = QFile::exists(pgbench) };
    if (!result.available)
        return result;
    const pg::Settings settings = server.freshDatabase();
    // The server wants its password, and pgbench would ask for it until somebody comes.
    const pg::ChildAccess access = need(pg::ChildAccess::to(settings), "access");
    QProcess initialise;
    initialise.setProcessEnvironment(access.fullEnvironment());
    initialise.start(pgbench, { u"-i"_s, u"-q"_s, u"-s"_s, u"10"_s });
    initialise.waitForFinished(-1);
    if (initialise.exitCode() != 0)
        qFatal("pgbench -i: %s", initialise.readAllStandardError().constData());
    const QTemporaryDir logs;
    QProcess load;
    load.setWorkingDirectory(logs.path());
    load.setProcessEnvironment(access.fullEnvironment());
    load.start(pgbench, { u"-R"_s, u"300"_s, u"-c"_s, u"4"_s, u"-j"_s, u"2"_s, u"-T"_s, u"90"_s, u"-l"_s });
    std::this_thread::sleep_for(1s);
    Span before { now(), 0 };
    std::this_thread::sleep_for(8s);
    before.to = now();

    const RunId run = need(test::startMove(settings, spec), "plan");
    run::Control control;
    Span copy;
    collectHeld(test::runPhase(settings, run, run::Phase::Apply, control,
                               [&copy](const run::Event& event) {
                                   if (event.slug == "copy"_L1 && event.kind == run::EventKind::StepStarted)
                                       copy.from = now();
                                   if (event.slug == "copy"_L1 && event.kind == run::EventKind::StepFinished)
                                       copy.to = now();
                               }),
                result);
    std::this_thread::sleep_for(2s);
    result.sumsAfterSwap = sumsAgree(settings);
    for (const run::Phase phase : { run::Phase::Rollback, run::Phase::Reapply, run::Phase::Rollback })
        collectHeld(test::runPhase(settings, run, phase), result);
    std::this_thread::sleep_for(1s);
    load.terminate();
    load.waitForFinished(10'000);
    result.sumsAfterRollback = sumsAgree(settings);
    const QByteArray output = load.readAllStandardOutput() + load.readAllStandardError();
    result.failed = output.count("ERROR") + output.count("aborted");
    result.p99Before = p99(logs.path(), before);
    result.p99Copy = p99(logs.path(), copy);
    return result;
}

} // namespace stopover::bench
