#include "core/change/executors.h"
#include "core/run/journalschema.h"
#include "core/run/runsessions.h"
#include "core/service/runservice.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/movecase.h"

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString source = u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL, v text);"
                       "INSERT INTO public.t SELECT g, g % 4, 'x' FROM generate_series(1, 4000) g; ANALYZE public.t"_s;
const QString spec = u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='k'\npartitions=4\nbackup='none'\n"
                     "accept=['unique.local']\n"_s;
const QString written = u"UPDATE public.t SET v = 'late' WHERE id % 2 = 0; DELETE FROM public.t WHERE id > 3900;"
                        "INSERT INTO public.t SELECT g, g % 4, 'new' FROM generate_series(5001, 5200) g"_s;
const QString retired =
    u"SELECT quote_ident(nspname) || '.' || quote_ident(relname) FROM pg_class c JOIN pg_namespace n"
    " ON n.oid = relnamespace WHERE relkind = 'r' AND nspname = 'stopover_retired'"_s;

} // namespace

/// The side that is kept stays near while a run waits between two phases.
class KeepUpTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void theRetiredTableStaysNear();
    void thePartitionedTableStaysNear();
    void aTruncationIsLeftToAPerson();
    void whatARestoreReplacedStaysAsItWas();
    void theWayBackWaitsForAVisit();
    void nothingIsDoneUnderALockOrInAPhase();
    void theCommandSaysWhatIsLeft();

private:
    [[nodiscard]] service::RunService service() const { return service::RunService(settings()); }

    /// Visits until nothing is left.
    void keepUp() const;
    [[nodiscard]] qint64 keysBehind() const;
};

void KeepUpTest::keepUp() const
{
    for (bool more = true; more;) {
        const auto visited = service().keepUp(m_run);
        VERIFY_OK(visited);
        more = *visited;
    }
}

qint64 KeepUpTest::keysBehind() const
{
    pg::Connection connection = m_database->connect();
    const auto light = change::changesBehind(connection, m_run);
    return light ? light->keysBehind : -1;
}

void KeepUpTest::theRetiredTableStaysNear()
{
    EXECUTE(source);
    START_MOVE(spec);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(written);
    QVERIFY(keysBehind() > 2000);
    keepUp();
    QCOMPARE(keysBehind(), 0);
    const QString rows = test::digestOf(settings(), u"public.t"_s);
    QCOMPARE(test::digestOf(settings(), scalar(retired)), rows);
    // What was compared is not compared again under the lock.
    QCOMPARE(scalar(u"SELECT sum((xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %s',"
                    " oid::regclass), false, true, '')))[1]::text::bigint) FROM pg_class WHERE relname LIKE 'touched%'"
                    " AND relkind = 'r'"_s),
             u"0"_s);
    EXECUTE(u"INSERT INTO public.t VALUES (9999, 1, 'last')"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE v = 'last'"_s), u"1"_s);
    EXECUTE(u"DELETE FROM public.t WHERE id = 9999"_s);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
}

void KeepUpTest::thePartitionedTableStaysNear()
{
    EXECUTE(source);
    START_MOVE(spec);
    RUN_LEG(run::Phase::Apply);
    RUN_LEG(run::Phase::Rollback);
    EXECUTE(written);
    QVERIFY(keysBehind() > 2000);
    keepUp();
    QCOMPARE(keysBehind(), 0);
    const QString rows = test::digestOf(settings(), u"public.t"_s);
    RUN_LEG(run::Phase::Reapply);
    QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
}

/// Whoever emptied the live table by mistake has the rows in the retired one.
void KeepUpTest::aTruncationIsLeftToAPerson()
{
    EXECUTE(source);
    START_MOVE(spec);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(u"TRUNCATE public.t; INSERT INTO public.t VALUES (1, 1, 'new')"_s);
    keepUp();
    QCOMPARE(scalar(u"SELECT count(*) FROM "_s + scalar(retired)), u"4000"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(scalar(u"SELECT string_agg(v, ',') FROM public.t"_s), u"new"_s);
}

/// It is a copy of its own until somebody goes back to it (ADR 10).
void KeepUpTest::whatARestoreReplacedStaysAsItWas()
{
    const auto ctl = [this](const QStringList& arguments) {
        const test::CtlResult result = test::runCtl(QStringList { u"--db"_s, m_database->uri() } + arguments);
        QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    };
    EXECUTE(source);
    ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    EXECUTE(u"UPDATE public.t SET v = 'after'"_s);
    ctl({ u"backup"_s, u"restore"_s, scalar(u"SELECT max(id) FROM stopover.migration_backups"_s), u"--confirm"_s,
          u"public.t"_s });
    m_run = RunId { scalar(u"SELECT max(id) FROM stopover.run"_s).toLongLong() };
    const QString kept = scalar(u"SELECT backup_table FROM stopover.migration_backups WHERE kind = 'retired'"_s);
    EXECUTE(u"UPDATE public.t SET v = 'later'"_s);
    keepUp();
    QCOMPARE(scalar(u"SELECT string_agg(DISTINCT v, ',') FROM "_s + kept), u"after"_s);
}

/// Whoever wants the run while a visit holds it gets it, and no error.
void KeepUpTest::theWayBackWaitsForAVisit()
{
    EXECUTE(source);
    START_MOVE(spec);
    RUN_LEG(run::Phase::Apply);
    pg::Connection visitor = m_database->connect();
    VERIFY_OK(
        visitor.execute(u"SELECT set_config('application_name', $1, false)"_s, { run::journal::visitorName(m_run) }));
    VERIFY_OK(run::journal::lockRuns(visitor));
    // Longer than anybody waits for a console that drives a run.
    const std::jthread visit([&visitor] {
        std::this_thread::sleep_for(5s);
        static_cast<void>(pg::unlock(visitor, run::journal::runLock));
    });
    RUN_LEG(run::Phase::Rollback);
}

void KeepUpTest::nothingIsDoneUnderALockOrInAPhase()
{
    EXECUTE(source);
    START_MOVE(spec);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(written);
    const qint64 behind = keysBehind();
    const service::RunService locked(settings(), {}, [] { return Result<void>(Failure(ErrorCode::ChangesLocked)); });
    const auto refused = locked.keepUp(m_run);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ChangesLocked);
    // A phase that stopped in the middle goes on by itself.
    VERIFY_LEG(hooked(run::Phase::Rollback, {}, u"verify"_s));
    EXECUTE(u"UPDATE public.t SET v = 'later' WHERE id < 100"_s);
    const auto open = service().keepUp(m_run);
    VERIFY_OK(open);
    QVERIFY(!*open);
    QVERIFY(keysBehind() >= 99);
    QVERIFY(behind > 0);
}

void KeepUpTest::theCommandSaysWhatIsLeft()
{
    const auto ctl = [this](const QStringList& arguments) {
        return test::runCtl(QStringList { u"--db"_s, m_database->uri() } + arguments);
    };
    const test::CtlResult none = ctl({ u"run"_s, u"keep-up"_s });
    QVERIFY2(none.exitCode == 0, qPrintable(none.messages));
    EXECUTE(source);
    START_MOVE(spec);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(written);
    const test::CtlResult show = ctl({ u"run"_s, u"show"_s, u"last"_s, u"--json"_s });
    QVERIFY(show.document()[u"rollback_light"_s][u"keys_behind"_s].toInteger() > 2000);
    const test::CtlResult kept = ctl({ u"run"_s, u"keep-up"_s, u"--json"_s });
    QVERIFY2(kept.exitCode == 0, qPrintable(kept.messages));
    QCOMPARE(kept.document()[u"runs"_s].toArray().size(), 1);
    QCOMPARE(kept.document()[u"runs"_s][0][u"keys_behind"_s].toInteger(), 0);
    // Driven by somebody else: left alone, and no failure.
    pg::Connection driver = m_database->connect();
    VERIFY_OK(run::journal::lockRuns(driver));
    EXECUTE(u"UPDATE public.t SET v = 'later' WHERE id < 100"_s);
    const test::CtlResult busy = ctl({ u"run"_s, u"keep-up"_s, u"--json"_s });
    QVERIFY2(busy.exitCode == 0, qPrintable(busy.messages));
    QCOMPARE(busy.document()[u"runs"_s][0][u"keys_behind"_s].toInteger(), 99);
    VERIFY_OK(pg::unlock(driver, run::journal::runLock));
    RUN_LEG(run::Phase::Rollback);
    RUN_LEG(run::Phase::Abort);
    const test::CtlResult ended = ctl({ u"run"_s, u"keep-up"_s, u"last"_s });
    QCOMPARE(ended.exitCode, 1);
}

STOPOVER_TEST_MAIN(KeepUpTest)
#include "tst_keepup.moc"
