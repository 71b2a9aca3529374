#include "tests/bench/backupbench.h"

#include "core/backup/dumpcheck.h"
#include "core/backup/tablebackup.h"
#include "core/restore/restore.h"
#include "core/run/journalschema.h"
#include "tests/bench/benchserver.h"
#include "tests/support/legs.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace stopover::bench {

using namespace Qt::StringLiterals;

namespace {

void row(const QString& name, const QString& value, const QString& target, bool met)
{
    std::printf("%-64s %12s   %-8s %s\n", qPrintable(name), qPrintable(value), qPrintable(target),
                met ? "ok" : "MISSED");
}

double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

RunId runOf(const pg::Settings& settings, const run::Plan& plan)
{
    pg::Connection connection = need(pg::Connection::open(settings), "connect");
    need(run::journal::install(connection), "journal");
    return need(run::journal::createRun(connection, plan), "run");
}

double phase(const pg::Settings& settings, RunId id, run::Phase name)
{
    QElapsedTimer timer;
    timer.start();
    const test::PhaseOutcome outcome = test::runPhase(settings, id, name);
    if (outcome.result.outcome != Outcome::Succeeded)
        qFatal("%s: %s", qPrintable(run::wordOf(name)),
               qPrintable(outcome.result.error.codeName() + outcome.result.error.message));
    return seconds(timer);
}

double backUp(const pg::Settings& settings)
{
    const run::Plan plan = need(backup::planTableBackup(settings, { .tables = { { u"public"_s, u"chunks"_s } } },
                                                        QDateTime::currentDateTimeUtc()),
                                "plan");
    return phase(settings, runOf(settings, plan), run::Phase::Apply);
}

} // namespace

void benchBackup(qint64 rows, int runs)
{
    std::printf("backup: %lld rows, %d runs\n", static_cast<long long>(rows), runs);
    BenchServer server(rows);
    QList<double> bare;
    QList<double> ours;
    for (int i = 0; i < runs; ++i) {
        {
            const pg::Settings settings = server.freshDemo();
            pg::Connection connection = need(pg::Connection::open(settings), "connect");
            bare.append(timed(
                connection,
                u"CREATE TABLE public.copy AS SELECT * FROM public.chunks; SELECT count(*) FROM public.chunks; SELECT "
                "count(*) FROM public.copy"_s));
        }
        ours.append(backUp(server.freshDemo()));
    }
    const double ratio = medianOf(ours) / medianOf(bare);
    row(u"backup, every row compared (%1 s) / CREATE TABLE AS and two counts (%2 s)"_s.arg(medianOf(ours), 0, 'f', 2)
            .arg(medianOf(bare), 0, 'f', 2),
        QString::number(ratio, 'f', 2) + u"×"_s, u"<= 1.1"_s, ratio <= 1.1);

    const pg::Settings settings = server.freshDemo();
    backUp(settings);
    pg::Connection connection = need(pg::Connection::open(settings), "connect");
    need(connection.execute(u"DELETE FROM public.chunks WHERE id % 10 = 0"_s), "delete");
    const run::Plan restore =
        need(restore::planRestore(settings, { .backup = 1 }, QDateTime::currentDateTimeUtc()), "plan");
    const RunId run = runOf(settings, restore);
    const double restored = phase(settings, run, run::Phase::Apply);
    const double back = phase(settings, run, run::Phase::Rollback);
    row(u"restore of the table, verified, keys and views included"_s, QString::number(restored, 'f', 1) + u" s"_s,
        u"<= 300 s"_s, restored <= 300);
    row(u"its undo"_s, QString::number(back, 'f', 2) + u" s"_s, u"<= 300 s"_s, back <= 300);

    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const backup::Backup dump =
        need(backup::makeDump(settings, { .folder = folder.path(), .format = backup::DumpFormat::Directory },
                              QDateTime::currentDateTimeUtc(), [](const backup::DumpProgress&) { return true; }),
             "dump");
    const double dumped = seconds(timer);
    timer.restart();
    sandbox::Server& scratch = server.server();
    const backup::DumpCheck check =
        need(backup::checkDump(dump.object, 3, scratch, [](const QString&, const QString&) {}), "check");
    row(u"dump of the database, two sessions, hashes taken"_s, QString::number(dumped, 'f', 1) + u" s"_s, u"-"_s, true);
    row(u"its proof: restored and %1 tables compared"_s.arg(check.tables),
        QString::number(seconds(timer), 'f', 1) + u" s"_s, u"-"_s, check.reached == 3);
}

} // namespace stopover::bench
