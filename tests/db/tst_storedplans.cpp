#include "core/migrate/executors.h"
#include "core/run/history.h"
#include "core/run/journalschema.h"
#include "core/run/runner.h"
#include "tests/support/confirmed.h"
#include "tests/support/legs.h"
#include "tests/support/testcase.h"
#include "tests/support/testserver.h"

#include <QFile>

using namespace stopover;
using namespace Qt::StringLiterals;
using run::Phase;

using Phases = QList<Phase>;

/// Runs that an earlier program left in the middle, as tests/tools/record-plans recorded them, go on under this one.
class StoredPlansTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_database.reset(); }

    void cleanupTestCase() { test::TestServer::shutDown(); }

    void goOn_data();
    void goOn();
    void wordsAreRenamedAndNobodyElseGoesOn();
    void aKeyThatIsMissingIsNamed();

private:
    void load(const QString& name);
    run::RunResult runPhase(Phase phase);

    [[nodiscard]] QString scalar(const QString& query) const { return test::scalar(m_database->settings(), query); }

    std::unique_ptr<test::TestDatabase> m_database;
    RunId m_run;
};

namespace {

const auto items =
    u"SELECT count(*) || ' ' || count(*) FILTER (WHERE note = 'newer') || ' ' || (SELECT relkind::text FROM pg_class"
    " WHERE oid = 'public.items'::regclass) FROM public.items"_s;
const auto loose = u"SELECT count(*) FROM public.loose"_s;
const auto looseIsThere = u"SELECT to_regclass('public.loose') IS NOT NULL"_s;
const auto notes =
    u"SELECT count(*) FROM pg_attribute WHERE attrelid = 'public.items'::regclass AND attname = 'note'"_s;
const auto revisions = u"SELECT coalesce(string_agg(version_num, ','), '') FROM public.alembic_version"_s;
const auto backups = u"SELECT count(*) FROM stopover.migration_backups"_s;

} // namespace

void StoredPlansTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
}

void StoredPlansTest::load(const QString& name)
{
    QFile file(QStringLiteral(STOPOVER_SOURCE_DIR "/tests/data/plans/") + name + u".sql"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(QString::fromUtf8(file.readAll())));
    m_run = RunId { scalar(u"SELECT max(id) FROM stopover.run"_s).toLongLong() };
    QCOMPARE(scalar(u"SELECT version FROM stopover.meta"_s), u"4"_s);
}

run::RunResult StoredPlansTest::runPhase(Phase phase)
{
    pg::Connection connection = m_database->connect();
    const auto plan = run::journal::planOf(connection, m_run);
    if (!plan)
        return { .outcome = Outcome::Failed, .error = plan.error() };
    run::Control control;
    run::Runner runner({ .settings = m_database->settings(),
                         .run = m_run,
                         .phase = phase,
                         .executors = migrate::executors({}),
                         .confirmation = test::Confirmed::of(plan->target) },
                       control, {});
    return runner.run();
}

void StoredPlansTest::goOn_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("query");
    QTest::addColumn<Phases>("phases");
    QTest::addColumn<QStringList>("expected"); // what the query returns after each phase
    const auto row = [](const char* name, const QString& recorded, const QString& query, const Phases& phases,
                        const QStringList& expected) {
        QTest::newRow(name) << recorded << query << phases << expected;
    };
    const Phases thereAndBack { Phase::Apply, Phase::Rollback, Phase::Abort };
    const Phases whole { Phase::Apply, Phase::Rollback, Phase::Reapply, Phase::Finish };
    const QString table = u"40 0 r"_s;
    const QString partitions = u"40 0 p"_s;
    row("repartition: there and back", u"repartition"_s, items, thereAndBack, { partitions, table, table });
    row("repartition: to the end", u"repartition"_s, items, whole, { partitions, table, partitions, partitions });
    row("repartition: abort", u"repartition"_s, items, { Phase::Abort }, { table });
    row("repartition by key: there and back", u"repartition-keyset"_s, items, thereAndBack,
        { partitions, table, table });
    row("repartition by key: abort", u"repartition-keyset"_s, items, { Phase::Abort }, { table });
    row("repartition, swapped: back", u"repartition-swapped"_s, items, { Phase::Rollback, Phase::Abort },
        { table, table });
    row("repartition, swapped: to the end", u"repartition-swapped"_s, items, { Phase::Finish }, { partitions });
    row("backup", u"backup"_s, backups, { Phase::Apply }, { u"1"_s });
    row("backup: abort", u"backup"_s, backups, { Phase::Abort }, { u"0"_s });
    const QString newer = u"39 4 r"_s;
    row("restore: there and back", u"restore"_s, items, thereAndBack, { table, newer, newer });
    row("restore: to the end", u"restore"_s, items, whole, { table, newer, table, table });
    row("restore: abort", u"restore"_s, items, { Phase::Abort }, { newer });
    row("restore of a table that is gone", u"restore-rebuilt"_s, looseIsThere, { Phase::Apply }, { u"t"_s });
    row("restore of a table that is gone: abort", u"restore-rebuilt"_s, looseIsThere, { Phase::Abort }, { u"f"_s });
    row("restore of rows: there and back", u"restore-rows"_s, items, thereAndBack,
        { partitions, u"39 4 p"_s, u"39 4 p"_s });
    row("restore of rows: to the end", u"restore-rows"_s, items, { Phase::Apply, Phase::Finish },
        { partitions, partitions });
    row("restore of rows: abort", u"restore-rows"_s, items, { Phase::Abort }, { u"39 4 p"_s });
    row("restore of a column", u"restore-column"_s, notes, { Phase::Apply }, { u"1"_s });
    row("repair", u"repair"_s, loose, { Phase::Apply }, { u"14"_s });
    row("repair: abort", u"repair"_s, loose, { Phase::Abort }, { u"20"_s });
    row("upgrade", u"upgrade"_s, revisions, { Phase::Apply }, { u"dd"_s });
    row("upgrade: abort", u"upgrade"_s, revisions, { Phase::Abort }, { u"aa"_s });
    row("downgrade", u"downgrade"_s, revisions, { Phase::Apply }, { QString() });
    row("downgrade: abort", u"downgrade"_s, revisions, { Phase::Abort }, { u"dd"_s });
}

void StoredPlansTest::goOn()
{
    QFETCH(QString, recorded);
    QFETCH(QString, query);
    QFETCH(Phases, phases);
    QFETCH(QStringList, expected);
    load(recorded);
    for (qsizetype i = 0; i < phases.size(); ++i) {
        const run::RunResult result = runPhase(phases.at(i));
        QVERIFY2(result.outcome == Outcome::Succeeded, test::describe(result.error).constData());
        QCOMPARE(scalar(query), expected.at(i));
    }
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const run::RunRecord record, run::readRun(connection, m_run));
    QCOMPARE(record.activity, run::Activity::Idle);
    QCOMPARE(record.phase, std::optional(phases.last()));
    REQUIRE_VALUE(const qint64 broken, run::journal::firstBrokenEvent(connection));
    QCOMPARE(broken, 0);
    REQUIRE_VALUE(const bool whole, run::journal::endsWithHead(connection));
    QVERIFY(whole);
}

void StoredPlansTest::wordsAreRenamedAndNobodyElseGoesOn()
{
    load(u"repartition"_s);
    const int epoch = scalar(u"SELECT epoch FROM stopover.run"_s).toInt();
    const QString copied = scalar(u"SELECT count(*) FROM stopover.chunk WHERE leg = 'forward' AND state = 'done'"_s);
    QVERIFY(copied.toInt() > 0);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    QCOMPARE(
        scalar(u"SELECT count(*) FROM (SELECT leg FROM stopover.run UNION ALL SELECT leg FROM stopover.step UNION ALL"
               " SELECT leg FROM stopover.chunk UNION ALL SELECT leg FROM stopover.verify_bucket) l"
               " WHERE leg IN ('forward', 'again')"_s),
        u"0"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.chunk WHERE leg = 'apply' AND state = 'done'"_s), copied);
    // A console of the earlier version that drives it comes late.
    QVERIFY(scalar(u"SELECT epoch FROM stopover.run"_s).toInt() > epoch);
}

void StoredPlansTest::aKeyThatIsMissingIsNamed()
{
    load(u"repartition"_s);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(
        connection.execute(u"UPDATE stopover.run SET plan = replace(plan, '\"batch_rows\":', '\"batch_row\":')"_s));
    const run::RunResult result = runPhase(Phase::Apply);
    QCOMPARE(result.error.code, ErrorCode::PlanUnreadable);
    QCOMPARE(result.error.args.at(0), u"copy"_s);
    QCOMPARE(result.error.args.at(1), u"params.batch_rows"_s);
    QCOMPARE(scalar(items), u"40 0 r"_s);
}

STOPOVER_TEST_MAIN(StoredPlansTest)
#include "tst_storedplans.moc"
