#include "core/sandbox/demo.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/legs.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

#include <csignal>
#include <sys/types.h>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlProcess;
using test::CtlResult;
using test::runCtl;

/// The commands of stopoverctl, as a person or a script calls them.
class CtlTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aTableGoesThereAndBack();
    void aPlanIsADocumentAScriptOrAPage();
    void aRunStopsBeforeAStepAndGoesOn();
    void aSecondRunOnTheTableIsRefused();
    void abortLeavesNothingBehind();
    void interruptsCancel_data();
    void interruptsCancel();
    void aKilledRunIsShownAsInterrupted();
    void aReaderThatGoesAwayEndsNoRun();
    void whatChangesNeedsItsName();
    void rangePartitionsAreCreatedAhead();
    void partitionsAheadAreARunLikeEveryOther();
    void theJournalComesAndGoes();
    void theDemoIsNotReplacedUnasked();
    void theDatabaseIsFound();
    void plainOutputHasNoEscapes();

private:
    CtlResult ctl(const QStringList& arguments) const
    {
        return runCtl(arguments + QStringList { u"--db"_s, m_database->uri() });
    }

    [[nodiscard]] QString scalar(const QString& query) const;
    [[nodiscard]] QStringList runArguments() const;
    std::optional<test::TestDatabase> m_database;
    std::optional<QTemporaryDir> m_directory;
    QString m_spec;
};

#define COMPARE_EXIT(result, expected)                                                                                 \
    QVERIFY2((result).exitCode == (expected), qPrintable((result).messages + (result).output))

namespace {

const QString sourceTable = uR"(
CREATE TABLE public.items (id bigint PRIMARY KEY, grp int NOT NULL, note text);
INSERT INTO public.items SELECT g, g % 8, 'row ' || g FROM generate_series(1, 4000) g;
CREATE TABLE public.days (id bigint NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE public.days_1 PARTITION OF public.days FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
ANALYZE public.items)"_s;

const QByteArray specText = R"([repartition]
table = "public.items"
strategy = "list"
key = "grp % 4"
partitions = 4
batch_rows = 500
)";

/// Everything that a run may leave outside Stopover's own schemas.
const QString catalogDump = uR"(
SELECT md5(string_agg(line, E'\n' ORDER BY line)) FROM (
    SELECT format('%s %s %s %s', c.oid::regclass, c.relkind, c.relfilenode, c.relowner) AS line FROM pg_class c
     WHERE c.relnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname LIKE 'stopover%' OR nspname LIKE 'pg\_%')
    UNION ALL SELECT format('trigger %s %s', tgname, tgrelid::regclass) FROM pg_trigger
        WHERE tgrelid::regclass::text NOT LIKE 'stopover%'
    UNION ALL SELECT format('constraint %s %s', conname, conrelid::regclass) FROM pg_constraint
        WHERE conrelid::regclass::text NOT LIKE 'stopover%'
    UNION ALL SELECT 'schema ' || nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\_%' AND nspname NOT
        IN ('stopover', 'stopover_backup', 'stopover_retired')
    UNION ALL SELECT 'function ' || oid::regprocedure FROM pg_proc WHERE pronamespace = 'public'::regnamespace
) AS lines)"_s;

} // namespace

void CtlTest::init()
{
    failOnAnyWarning();
    m_database.emplace();
    m_directory.emplace();
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(sourceTable));
    m_spec = m_directory->filePath(u"items.toml"_s);
    QFile file(m_spec);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(specText);
}

void CtlTest::cleanup()
{
    m_database.reset();
    m_directory.reset();
}

QString CtlTest::scalar(const QString& query) const
{
    return test::scalar(m_database->settings(), query);
}

QStringList CtlTest::runArguments() const
{
    return { u"repartition"_s, u"run"_s, m_spec, u"--confirm"_s, u"public.items"_s };
}

void CtlTest::aTableGoesThereAndBack()
{
    const CtlResult run = ctl(runArguments() + QStringList { u"--json"_s });
    COMPARE_EXIT(run, 0);
    const QList<QJsonObject> events = run.lines();
    QVERIFY(events.size() > 10);
    QCOMPARE(events.first()[u"event"_s].toString(), u"run_started"_s);
    QCOMPARE(events.last()[u"event"_s].toString(), u"run_finished"_s);
    QCOMPARE(events.last()[u"outcome"_s].toString(), u"succeeded"_s);
    QVERIFY(std::ranges::none_of(events, [](const QJsonObject& event) { return event.isEmpty(); }));

    const QJsonObject spread = ctl({ u"partitions"_s, u"public.items"_s, u"--json"_s }).document();
    double rows = 0;
    for (const QJsonValue& partition : spread[u"partitions"_s].toArray()) {
        QVERIFY(partition[u"exact"_s].toBool());
        rows += partition[u"rows"_s].toDouble();
    }
    QCOMPARE(spread[u"partitions"_s].toArray().size(), 4);
    QCOMPARE(rows, 4000.0);
    QCOMPARE(spread[u"average_rows"_s].toDouble(), 1000.0);

    const QJsonObject shown = ctl({ u"run"_s, u"show"_s, u"last"_s, u"--json"_s }).document();
    QCOMPARE(shown[u"state"_s].toString(), u"swapped"_s);
    QVERIFY(shown[u"rollback_light"_s][u"ready"_s].toBool());
    QVERIFY(shown[u"orphans"_s].toArray().isEmpty());
    QVERIFY(shown[u"step_list"_s].toArray().size() > 5);

    for (const auto& [phase, relkind] : { std::pair { u"rollback"_s, u"r"_s }, std::pair { u"reapply"_s, u"p"_s },
                                          std::pair { u"finish"_s, u"p"_s } }) {
        const CtlResult done = ctl({ u"run"_s, phase, u"1"_s, u"--confirm"_s, u"public.items"_s });
        COMPARE_EXIT(done, 0);
        QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.items'::regclass"_s), relkind);
        QCOMPARE(scalar(u"SELECT count(*) FROM public.items"_s), u"4000"_s);
    }
    const CtlResult nothing = ctl({ u"run"_s, u"resume"_s, u"last"_s });
    COMPARE_EXIT(nothing, 0);
    QVERIFY(nothing.messages.contains("Nothing to do"_L1));
    const QJsonObject list = ctl({ u"run"_s, u"list"_s, u"--json"_s }).document();
    QCOMPARE(list[u"runs"_s].toArray().size(), 1);
    QCOMPARE(list[u"runs"_s][0][u"state"_s].toString(), u"finished"_s);
}

void CtlTest::aPlanIsADocumentAScriptOrAPage()
{
    const QString before = scalar(catalogDump);
    const QJsonObject plan = ctl({ u"repartition"_s, u"plan"_s, m_spec, u"--json"_s }).document();
    QCOMPARE(plan[u"target"_s].toString(), u"public.items"_s);
    QCOMPARE(plan[u"blocked"_s].toBool(true), false);
    for (const QJsonValue& finding : plan[u"findings"_s].toArray())
        QVERIFY(!finding[u"text"_s].toString().isEmpty());
    const CtlResult script = ctl({ u"repartition"_s, u"plan"_s, m_spec, u"--sql"_s });
    COMPARE_EXIT(script, 0);
    QVERIFY(script.output.startsWith("-- "_L1) && script.output.contains("PARTITION BY LIST"_L1));
    const CtlResult page = ctl({ u"repartition"_s, u"plan"_s, u"--table"_s, u"items"_s, u"--strategy"_s, u"hash"_s,
                                 u"--key"_s, u"id"_s, u"--partitions"_s, u"3"_s });
    COMPARE_EXIT(page, 0);
    QVERIFY(page.output.contains("3 partitions by HASH"_L1));
    COMPARE_EXIT(ctl({ u"repartition"_s, u"plan"_s, m_spec, u"--sql"_s, u"--json"_s }), 64);
    QCOMPARE(scalar(catalogDump), before);
    QCOMPARE(scalar(u"SELECT to_regnamespace('stopover') IS NULL"_s), u"t"_s);
}

void CtlTest::aRunStopsBeforeAStepAndGoesOn()
{
    COMPARE_EXIT(ctl(runArguments() + QStringList { u"--stop-before"_s, u"lunch"_s }), 64);
    QCOMPARE(scalar(u"SELECT to_regnamespace('stopover') IS NULL"_s), u"t"_s);
    const CtlResult paused = ctl(runArguments() + QStringList { u"--stop-before"_s, u"swap"_s });
    COMPARE_EXIT(paused, 0);
    QVERIFY(paused.messages.contains("run resume 1"_L1));
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.items'::regclass"_s), u"r"_s);
    QVERIFY(ctl({ u"run"_s, u"list"_s }).output.contains("paused"_L1));
    COMPARE_EXIT(ctl({ u"run"_s, u"resume"_s, u"last"_s, u"--confirm"_s, u"public.others"_s }), 1);
    COMPARE_EXIT(ctl({ u"run"_s, u"resume"_s, u"last"_s }), 0);
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.items'::regclass"_s), u"p"_s);
}

void CtlTest::aSecondRunOnTheTableIsRefused()
{
    COMPARE_EXIT(ctl(runArguments() + QStringList { u"--stop-before"_s, u"copy"_s }), 0);
    const CtlResult second = ctl(runArguments());
    COMPARE_EXIT(second, 1);
    QVERIFY2(second.messages.contains("run resume 1"_L1) && second.messages.contains("run abort 1"_L1),
             qPrintable(second.messages));
    QCOMPARE(second.complaints(), 1);
    COMPARE_EXIT(ctl({ u"run"_s, u"rollback"_s, u"1"_s, u"--confirm"_s, u"public.items"_s }), 1);
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.run"_s), u"1"_s);
}

void CtlTest::abortLeavesNothingBehind()
{
    const QString before = scalar(catalogDump);
    COMPARE_EXIT(ctl(runArguments() + QStringList { u"--stop-before"_s, u"verify"_s }), 0);
    QVERIFY(scalar(catalogDump) != before);
    COMPARE_EXIT(ctl({ u"run"_s, u"abort"_s, u"last"_s }), 1);
    COMPARE_EXIT(ctl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.items"_s }), 0);
    QCOMPARE(scalar(catalogDump), before);
    COMPARE_EXIT(ctl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.items"_s }), 1);
    COMPARE_EXIT(ctl(runArguments()), 0);
}

void CtlTest::interruptsCancel_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("the terminal is closed") << SIGHUP;
}

void CtlTest::interruptsCancel()
{
    QFETCH(int, signal);
    const QString before = scalar(catalogDump);
    CtlProcess process(runArguments()
                       + QStringList { u"--db"_s, m_database->uri(), u"--json"_s, u"--rows-per-second"_s, u"100"_s });
    QVERIFY(process.awaitOutput("\"step\":\"copy\""));
    QCOMPARE(::kill(static_cast<pid_t>(process.process().processId()), signal), 0);
    const CtlResult ended = process.finish();
    COMPARE_EXIT(ended, 4);
    QCOMPARE(ended.lines().last()[u"outcome"_s].toString(), u"cancelled"_s);
    QVERIFY(ended.messages.contains("run resume 1"_L1) && ended.messages.contains("run abort 1"_L1));
    COMPARE_EXIT(ctl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.items"_s }), 0);
    QCOMPARE(scalar(catalogDump), before);
}

void CtlTest::aKilledRunIsShownAsInterrupted()
{
    CtlProcess process(runArguments()
                       + QStringList { u"--db"_s, m_database->uri(), u"--json"_s, u"--rows-per-second"_s, u"100"_s });
    QVERIFY(process.awaitOutput("\"step\":\"copy\""));
    QVERIFY(ctl({ u"run"_s, u"list"_s }).output.contains("running"_L1));
    // Another console is told who works here.
    const CtlResult second = ctl({ u"run"_s, u"resume"_s, u"last"_s });
    COMPARE_EXIT(second, 1);
    QVERIFY2(second.messages.contains("Another Stopover"_L1), qPrintable(second.messages));
    process.process().kill();
    process.finish();
    const auto interrupted = [this] {
        return ctl({ u"run"_s, u"show"_s, u"last"_s, u"--json"_s }).document()[u"interrupted"_s].toBool();
    };
    QTRY_VERIFY(interrupted());
    QVERIFY(ctl({ u"run"_s, u"list"_s }).output.contains("interrupted"_L1));
    COMPARE_EXIT(ctl({ u"run"_s, u"resume"_s, u"last"_s }), 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.items"_s), u"4000"_s);
}

void CtlTest::aReaderThatGoesAwayEndsNoRun()
{
    CtlProcess process(runArguments() + QStringList { u"--db"_s, m_database->uri(), u"--json"_s });
    process.process().closeReadChannel(QProcess::StandardOutput);
    const CtlResult ended = process.finish();
    COMPARE_EXIT(ended, 0);
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.items'::regclass"_s), u"p"_s);
}

void CtlTest::whatChangesNeedsItsName()
{
    const QString before = scalar(catalogDump);
    for (const QString& name : { QString(), u"items"_s, u"public.Items"_s, u"public.others"_s }) {
        QStringList arguments { u"repartition"_s, u"run"_s, m_spec };
        if (!name.isEmpty())
            arguments += { u"--confirm"_s, name };
        const CtlResult refused = ctl(arguments);
        COMPARE_EXIT(refused, 1);
        QVERIFY(refused.messages.contains("--confirm public.items"_L1));
    }
    COMPARE_EXIT(ctl({ u"uninstall"_s }), 1);
    QCOMPARE(scalar(catalogDump), before);
    QCOMPARE(scalar(u"SELECT to_regnamespace('stopover') IS NULL"_s), u"t"_s);
}

void CtlTest::rangePartitionsAreCreatedAhead()
{
    const QStringList two { u"partitions"_s, u"days"_s, u"--ahead"_s, u"2"_s };
    const QString before = scalar(catalogDump);
    const CtlResult shown = ctl(two + QStringList { u"--dry-run"_s });
    COMPARE_EXIT(shown, 0);
    QCOMPARE(shown.output.count("Create partition public.days_"_L1), 2);
    const CtlResult script = ctl(two + QStringList { u"--sql"_s });
    COMPARE_EXIT(script, 0);
    QCOMPARE(script.output.count("ATTACH PARTITION"_L1), 2);
    QCOMPARE(scalar(catalogDump), before);
    COMPARE_EXIT(ctl(two + QStringList { u"--sql"_s, u"--json"_s }), 64);
    const CtlResult ahead = ctl(two + QStringList { u"--json"_s });
    COMPARE_EXIT(ahead, 0);
    QCOMPARE(ahead.document()[u"table"_s].toString(), u"public.days"_s);
    QCOMPARE(ahead.document()[u"created"_s].toArray().size(), 2);
    QCOMPARE(ahead.document()[u"run"_s].toInt(), 1);
    const CtlResult spread = ctl({ u"partitions"_s, u"public.days"_s });
    COMPARE_EXIT(spread, 0);
    QVERIFY(spread.output.contains("3 partitions"_L1) && spread.output.contains("2026-04-01"_L1)
            && spread.output.contains("empty"_L1));
    COMPARE_EXIT(ctl({ u"partitions"_s, u"days"_s, u"--estimate"_s }), 0);
    COMPARE_EXIT(ctl({ u"partitions"_s, u"days"_s, u"--estimate"_s, u"--exact"_s }), 64);
    COMPARE_EXIT(ctl({ u"partitions"_s, u"items"_s, u"--ahead"_s, u"2"_s }), 1);
    COMPARE_EXIT(ctl({ u"partitions"_s, u"days"_s, u"--ahead"_s, u"0"_s }), 64);
}

void CtlTest::partitionsAheadAreARunLikeEveryOther()
{
    const CtlResult stopped =
        ctl({ u"partitions"_s, u"days"_s, u"--ahead"_s, u"3"_s, u"--stop-before"_s, u"partition.3"_s });
    COMPARE_EXIT(stopped, 0);
    QVERIFY(stopped.messages.contains("Resume with"_L1) && !stopped.output.contains("created public"_L1));
    const QString partitions = u"SELECT count(*) FROM pg_inherits WHERE inhparent = 'public.days'::regclass"_s;
    QCOMPARE(scalar(partitions), u"3"_s);
    COMPARE_EXIT(ctl({ u"run"_s, u"resume"_s, u"last"_s }), 0);
    QCOMPARE(scalar(partitions), u"4"_s);
    const QJsonObject run = ctl({ u"run"_s, u"show"_s, u"last"_s, u"--json"_s }).document();
    QCOMPARE(run[u"state"_s].toString(), u"finished"_s);
    const QStringList stop { u"partitions"_s, u"days"_s, u"--ahead"_s, u"2"_s, u"--stop-before"_s, u"partition.2"_s };
    COMPARE_EXIT(ctl(stop), 0);
    COMPARE_EXIT(ctl({ u"run"_s, u"abort"_s, u"last"_s }), 1);
    COMPARE_EXIT(ctl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.days"_s }), 0);
    QCOMPARE(scalar(partitions), u"4"_s);
    COMPARE_EXIT(ctl({ u"report"_s, u"last"_s }), 0);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.rest PARTITION OF public.days DEFAULT;"
                                       "INSERT INTO public.days VALUES (1, '2026-05-15')"_s));
    const CtlResult refused = ctl({ u"partitions"_s, u"days"_s, u"--ahead"_s, u"1"_s });
    COMPARE_EXIT(refused, 1);
    QVERIFY(refused.messages.contains("public.rest has 1 rows"_L1));
    QCOMPARE(ctl({ u"partitions"_s, u"days"_s, u"--ahead"_s, u"1"_s, u"--json"_s }).document()[u"blocked"_s].toBool(),
             true);
}

void CtlTest::theJournalComesAndGoes()
{
    const QString before = scalar(catalogDump);
    QVERIFY(ctl({ u"run"_s, u"list"_s }).messages.contains("No runs"_L1));
    COMPARE_EXIT(ctl({ u"run"_s, u"show"_s, u"last"_s }), 1);
    COMPARE_EXIT(ctl({ u"run"_s, u"show"_s, u"7"_s }), 1);
    COMPARE_EXIT(ctl({ u"run"_s, u"show"_s, u"seven"_s }), 64);
    COMPARE_EXIT(ctl({ u"install"_s }), 0);
    COMPARE_EXIT(ctl({ u"install"_s }), 0);
    COMPARE_EXIT(ctl({ u"run"_s, u"show"_s, u"7"_s }), 1);
    COMPARE_EXIT(ctl({ u"uninstall"_s, u"--confirm"_s, u"another"_s }), 1);
    const CtlResult gone = ctl({ u"uninstall"_s, u"--confirm"_s, m_database->name(), u"--json"_s });
    COMPARE_EXIT(gone, 0);
    QCOMPARE(gone.document()[u"installed"_s].toBool(true), false);
    QCOMPARE(scalar(catalogDump), before);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'stopover%'"_s), u"0"_s);
}

void CtlTest::theDemoIsNotReplacedUnasked()
{
    COMPARE_EXIT(ctl({ u"demo"_s, u"load"_s, u"--rows"_s, u"300"_s }), 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.chunks"_s), u"300"_s);
    const CtlResult again = ctl({ u"demo"_s, u"load"_s, u"--rows"_s, u"200"_s });
    COMPARE_EXIT(again, 1);
    QVERIFY(again.messages.contains("--replace"_L1));
    COMPARE_EXIT(ctl({ u"demo"_s, u"load"_s, u"--rows"_s, u"200"_s, u"--replace"_s }), 0);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.chunks"_s), u"200"_s);
    COMPARE_EXIT(ctl({ u"demo"_s, u"load"_s, u"--rows"_s, u"0"_s }), 64);
}

void CtlTest::theDatabaseIsFound()
{
    const sandbox::Server& server = test::TestServer::instance().server();
    const QStringList list { u"run"_s, u"list"_s };
    // The environment, as psql takes it; a sandbox that runs does not come before it.
    COMPARE_EXIT(runCtl(list,
                        { { u"PGHOST"_s, server.socketDirectory() },
                          { u"PGUSER"_s, u"stopover"_s },
                          { u"PGDATABASE"_s, m_database->name() } }),
                 0);
    const CtlResult other =
        runCtl(list, { { u"PGHOST"_s, u"/nonexistent"_s }, { u"STOPOVER_SANDBOX"_s, server.directory() } });
    COMPARE_EXIT(other, 2);
    // Neither: the sandbox, and it is said.
    const CtlResult found = runCtl(list, { { u"STOPOVER_SANDBOX"_s, server.directory() } });
    COMPARE_EXIT(found, 0);
    QVERIFY(found.messages.contains(server.uri()));
    // A bare name goes with the environment's host.
    COMPARE_EXIT(runCtl(list + QStringList { u"--db"_s, m_database->name() },
                        { { u"PGHOST"_s, server.socketDirectory() }, { u"PGUSER"_s, u"stopover"_s } }),
                 0);
}

void CtlTest::plainOutputHasNoEscapes()
{
    const CtlResult run = ctl(runArguments());
    COMPARE_EXIT(run, 0);
    QVERIFY(!run.output.contains(u'\x1b') && !run.output.contains(u'\r'));
    QVERIFY(run.output.contains("Copy the rows of public.items"_L1));
    const CtlResult ascii =
        runCtl({ u"partitions"_s, u"items"_s, u"--db"_s, m_database->uri() }, { { u"LC_ALL"_s, u"C"_s } });
    COMPARE_EXIT(ascii, 0);
    QVERIFY(ascii.output.contains("####"_L1));
    QVERIFY(std::ranges::all_of(ascii.output, [](QChar character) { return character.unicode() < 0x80; }));
    QVERIFY(ascii.messages.isEmpty());
}

STOPOVER_TEST_MAIN(CtlTest)
#include "tst_ctl.moc"
