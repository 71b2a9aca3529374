#include "core/run/journal.h"
#include "core/run/journalschema.h"
#include "tests/support/movecase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

namespace {

const QString count = u"SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid()"_s;

QString specOf(int partitions)
{
    return u"[repartition]\ntable = \"public.t\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = %1\n"_s.arg(
        partitions);
}

} // namespace

/// The locks that a run needs at once are counted before it begins.
class LockTableTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void theForecastCoversEachTransaction_data();
    void theForecastCoversEachTransaction();
    void tooManyAreRefused();

private:
    /// Locks of a step's own transaction, which is taken back.
    [[nodiscard]] qint64 locksOf(const run::Statements& statements) const;
};

qint64 LockTableTest::locksOf(const run::Statements& statements) const
{
    pg::Connection connection = m_database->connect();
    bool failed = !connection.execute(u"BEGIN"_s);
    for (const run::Statement& statement : statements) {
        const auto done = connection.execute(statement.sql);
        if (!done && !failed)
            qWarning("%s", test::describe(done.error()).constData());
        failed = failed || !done;
    }
    const auto rows = connection.execute(count);
    return failed || !rows ? -1 : rows->integer(0, 0);
}

void LockTableTest::theForecastCoversEachTransaction_data()
{
    QTest::addColumn<QString>("extras");
    QTest::addColumn<int>("partitions");
    QTest::newRow("a key alone") << QString() << 40;
    QTest::newRow("indexes") << u"CREATE INDEX ON public.t (v); CREATE INDEX ON public.t (k); CREATE INDEX ON public.t"
                                " (v, k)"_s
                             << 40;
    QTest::newRow("foreign keys both ways")
        << u"CREATE TABLE public.r (id int PRIMARY KEY) PARTITION BY HASH (id);"
           "CREATE TABLE public.r0 PARTITION OF public.r FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
           "CREATE TABLE public.r1 PARTITION OF public.r FOR VALUES WITH (MODULUS 2, REMAINDER 1);"
           "INSERT INTO public.r SELECT generate_series(0, 3); ALTER TABLE public.t ADD FOREIGN KEY (k) REFERENCES"
           " public.r; CREATE TABLE public.i (id int PRIMARY KEY, t bigint REFERENCES public.t)"_s
        << 24;
    QTest::newRow("so many that finish and abort work in pieces")
        << u"CREATE INDEX ON public.t (v); CREATE INDEX ON public.t (k)"_s << 120;
    QTest::newRow("triggers")
        << u"CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
           "CREATE TRIGGER g AFTER UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()"_s
        << 40;
}

void LockTableTest::theForecastCoversEachTransaction()
{
    QFETCH(const QString, extras);
    QFETCH(const int, partitions);
    EXECUTE(u"CREATE TABLE public.t (id bigint PRIMARY KEY, k int NOT NULL, v text);"
            "INSERT INTO public.t SELECT g, g % 4, 'x' FROM generate_series(1, 200) g;"_s
            + extras);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), specOf(partitions)));
    const qint64 forecast = plan.facts[u"locks"_s].toInteger();
    {
        pg::Connection connection = m_database->connect();
        VERIFY_OK(run::journal::install(connection));
        REQUIRE_VALUE(m_run, run::journal::createRun(connection, plan));
    }
    test::PhaseOutcome outcome = test::runPhase(settings(), m_run, run::Phase::Apply, { .stopBefore = u"swap"_s });
    QVERIFY(outcome.result.outcome != Outcome::Failed);
    const auto swapOf = [&](run::Phase phase) {
        const QList<run::Step> steps = plan.phases.value(phase);
        const auto step = std::ranges::find(steps, u"swap"_s, &run::Step::slug);
        run::Statements all = std::get<run::SwapParams>(step->params).locks;
        for (const run::Statement& statement : step->statements) {
            if (!statement.sql.contains("stopover.migration_backups"_L1))
                all.append(statement);
        }
        return all;
    };
    qint64 most = locksOf(swapOf(run::Phase::Apply));
    QVERIFY(most > 0);
    QVERIFY2(most <= forecast, qPrintable(u"swap: %1 > %2"_s.arg(most).arg(forecast)));
    const qint64 aborted = locksOf(plan.phases.value(run::Phase::Abort).first().statements);
    QVERIFY2(aborted <= forecast, qPrintable(u"abort: %1 > %2"_s.arg(aborted).arg(forecast)));
    most = std::max(most, aborted);
    RUN_LEG(run::Phase::Apply);
    const qint64 back = locksOf(swapOf(run::Phase::Rollback));
    QVERIFY2(back > 0 && back <= forecast, qPrintable(u"rollback: %1 > %2"_s.arg(back).arg(forecast)));
    most = std::max(most, back);
    for (const run::Step& step : plan.phases.value(run::Phase::Finish)) {
        if (step.slug == "release_parent"_L1)
            most = std::max(most, locksOf(step.statements));
    }
    QVERIFY2(most <= forecast, qPrintable(u"finish: %1 > %2"_s.arg(most).arg(forecast)));
    // And not out of all proportion.
    QVERIFY2(forecast < most * 2 + 100, qPrintable(u"%1 for %2"_s.arg(forecast).arg(most)));
}

void LockTableTest::tooManyAreRefused()
{
    EXECUTE(u"CREATE TABLE public.t (id bigint PRIMARY KEY, k int NOT NULL, v text);"
            "CREATE INDEX ON public.t (v); CREATE INDEX ON public.t (k)"_s);
    const qint64 available = scalar(u"SELECT current_setting('max_locks_per_transaction')::int *"
                                    " (current_setting('max_connections')::int +"
                                    " current_setting('max_prepared_transactions')::int)"_s)
                                 .toLongLong();
    // Each partition with its three indexes.
    const auto fits = static_cast<int>((available / 2 - 100) / 4 - 2);
    REQUIRE_VALUE(const run::Plan most, test::planMove(settings(), specOf(fits)));
    QVERIFY(!most.blocked());
    REQUIRE_VALUE(const run::Plan more, test::planMove(settings(), specOf(fits + 50)));
    const auto found = std::ranges::find(more.findings, u"server.locks"_s, &run::Finding::rule);
    QVERIFY(found != more.findings.end());
    QCOMPARE(found->severity, run::Severity::Block);
    // What is named is enough.
    const qint64 helps = found->args.at(2).toLongLong();
    QVERIFY(helps * (available / scalar(u"SHOW max_locks_per_transaction"_s).toLongLong())
            >= found->args.at(0).toLongLong() * 2);
}

STOPOVER_TEST_MAIN(LockTableTest)
#include "tst_locktable.moc"
