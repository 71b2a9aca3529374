#include "core/backup/check.h"
#include "core/migrate/alembicrender.h"
#include "core/restore/restore.h"
#include "core/revision/templates.h"
#include "core/run/journalschema.h"
#include "core/run/target.h"
#include "tests/support/legs.h"
#include "tests/support/migrations.h"
#include "tests/support/testcase.h"

#include <QFile>

#include <thread>

using namespace stopover;
using namespace Qt::StringLiterals;
using revision::Direction;

/// Revisions through the run engine: work, version row and journal together, and nothing guessed.
class MigrateTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void theDemoInSqlGoesUpAndDownAndUp();
    void theDemoInAlembicGoesUpAndDownAndUp();
    void aRevisionMayAskForRanges();
    void whatIsBelowAnotherIsNotRolledBack();
    void aBadSpecificationIsFoundBeforeAnythingRuns();
    void eachStepLeavesTheRowsThatAlembicLeaves();
    void aFailedRevisionLeavesNothingBehind();
    void aCheckThatDoesNotHoldRollsTheRevisionBack();
    void rowsThatAreNotAsPlannedStopTheRevision();
    void transactionControlInARevisionIsRefused();
    void batchesRunUntilNothingIsLeft();
    void whoHoldsABatchUpIsNamed();
    void aFailedConcurrentIndexLeavesNoInvalidOne();
    void anInvalidIndexOfSomebodyElseIsLeftAlone();
    void aMissingTableIsNotTakenForWorkDone();
    void theAlembicTemplateMovesATable();
    void whatWouldBeLostIsCopiedFirst();
    void whatIsWrittenBeforeTheLossIsKept();
    void whatWasTakenBeforeIsNoObstacle();
    void whatHasOneNameIsKeptTwice();
    void whatARevisionTookAwayIsRestored();
    void productionWantsCopies();
    void anIrreversibleRevisionIsNotUndone();
    void anEditedFileIsFound();
    void aRowWithoutAFileIsNamed();
    void ourSchemaIsNotInTheSearchPath();
    void anotherAlembicAtTheSameTimeIsRefused();
    void aDelegatedRevisionIsCancelledThroughTheServer();
    void brokenGuidesAreBlockedBeforeTheyRun();

private:
    [[nodiscard]] pg::Settings settings() const { return m_database->settings(); }

    [[nodiscard]] QString scalar(const QString& query) const { return test::scalar(settings(), query); }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SqlProject> m_project;
};

namespace {

Result<revision::Project> openDemo(const QString& name)
{
    revision::ProjectRequest request;
    request.folder = QStringLiteral(STOPOVER_SOURCE_DIR "/resources/demo/") + name;
    return revision::openProject(request);
}

const auto structuralByMonth =
    u"revision = 'b'\nrevises = ['a']\n[repartition]\ntable = 'public.r'\nstrategy = 'range'\nkey = 'at'\n"
    "interval = 'month'\nbackup = 'none'\n"_s;

/// Tables, columns and indexes of the project's own, for a comparison.
const auto shape =
    u"SELECT string_agg(x, E'\\n' ORDER BY x) FROM (SELECT format('%s.%s %s', attrelid::regclass, attname, "
    u"atttypid::regtype) x"
    " FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid WHERE relnamespace = 'public'::regnamespace AND attnum > "
    "0"
    " AND NOT attisdropped AND relkind IN ('r', 'p', 'i', 'I') AND relname <> 'alembic_version' AND relname <> "
    "'alembic_version_pkc') s"_s;

} // namespace

void MigrateTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    m_project = std::make_unique<test::SqlProject>();
}

void MigrateTest::theDemoInSqlGoesUpAndDownAndUp()
{
    REQUIRE_VALUE(const revision::Project project, openDemo(u"sql"_s));
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(up.runs, 2); // the structural revision is a run of its own
    QCOMPARE(test::versionRows(settings()), u"5c4e7f9a1b15"_s);
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.chunks'::regclass"_s), u"p"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.applied_revision"_s), u"15"_s);
    const QString before = scalar(shape);
    REQUIRE_VALUE(const test::MigrationOutcome down, test::migrateTo(settings(), project, Direction::Down, u"base"_s));
    QVERIFY2(down.result.outcome == Outcome::Succeeded, test::describe(down.result.error).constData());
    QCOMPARE(test::versionRows(settings()), QString());
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.applied_revision"_s), u"0"_s);
    QCOMPARE(
        scalar(
            u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"_s),
        u"1"_s);
    REQUIRE_VALUE(const test::MigrationOutcome again, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(again.result.outcome, Outcome::Succeeded);
    QCOMPARE(scalar(shape), before);
}

void MigrateTest::theDemoInAlembicGoesUpAndDownAndUp()
{
    REQUIRE_VALUE(const revision::Project project, openDemo(u"alembic"_s));
    for (int round = 0; round < 2; ++round) {
        REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
        QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
        QCOMPARE(test::versionRows(settings()), u"5c4e7f9a1b15"_s);
        REQUIRE_VALUE(const test::MigrationOutcome down,
                      test::migrateTo(settings(), project, Direction::Down, u"base"_s));
        QVERIFY2(down.result.outcome == Outcome::Succeeded, test::describe(down.result.error).constData());
        QCOMPARE(test::versionRows(settings()), QString());
    }
    QCOMPARE(
        scalar(
            u"SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"_s),
        u"1"_s);
}

void MigrateTest::aRevisionMayAskForRanges()
{
    m_project->add(u"a"_s,
                   u"-- +stopover upgrade\nCREATE TABLE public.r (id int, at date NOT NULL, PRIMARY KEY (id, at));\n"
                   "INSERT INTO public.r SELECT g, '2024-01-01'::date + g FROM generate_series(1, 60) g;\n"
                   "-- +stopover downgrade\nDROP TABLE public.r;\n"_s);
    m_project->write(u"revisions/b.toml"_s, structuralByMonth);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(test::versionRows(settings()), u"b"_s);
    QCOMPARE(scalar(u"SELECT pg_get_partkeydef('public.r'::regclass)"_s), u"RANGE (at)"_s);
}

/// The run of a structural revision knows no later one: the version table does.
void MigrateTest::whatIsBelowAnotherIsNotRolledBack()
{
    m_project->add(u"a"_s,
                   u"-- +stopover upgrade\nCREATE TABLE public.r (id int, at date NOT NULL, PRIMARY KEY (id, at));\n"
                   "INSERT INTO public.r SELECT g, '2024-01-01'::date + g FROM generate_series(1, 60) g;\n"
                   "-- +stopover downgrade\nDROP TABLE public.r;\n"_s);
    m_project->write(u"revisions/b.toml"_s, structuralByMonth);
    m_project->add(u"c"_s, u"-- +stopover upgrade\nCREATE TABLE public.later (id int);\n-- +stopover downgrade\n"_s,
                   u"b"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    const RunId structural { scalar(u"SELECT id FROM stopover.run WHERE operation = 'repartition'"_s).toLongLong() };
    const test::PhaseOutcome back = test::runPhase(settings(), structural, run::Phase::Rollback);
    COMPARE_ERROR(Result<void>(Failure(back.result.error)), ErrorCode::VersionRowMismatch);
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.r'::regclass"_s), u"p"_s);
    QCOMPARE(test::versionRows(settings()), u"c"_s);
}

void MigrateTest::aBadSpecificationIsFoundBeforeAnythingRuns()
{
    m_project->add(u"a"_s, u"-- +stopover upgrade\nCREATE TABLE public.r (id int PRIMARY KEY);\n"_s);
    m_project->write(u"revisions/b.toml"_s, QString(structuralByMonth).replace(u"month"_s, u"year"_s));
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    const auto up = test::migrateTo(settings(), project, Direction::Up, u"heads"_s);
    COMPARE_ERROR(up, ErrorCode::BadSpec);
    QVERIFY2(up.error().args.constFirst().endsWith(u"b.toml:7 repartition.interval"_s),
             test::describe(up.error()).constData());
    QCOMPARE(test::versionRows(settings()), u"no table"_s);
}

void MigrateTest::eachStepLeavesTheRowsThatAlembicLeaves()
{
    const test::TestDatabase theirs;
    REQUIRE_VALUE(const revision::Project project, openDemo(u"alembic"_s));
    const auto alembic = [&](const QString& command, const QString& target) {
        return migrate::runPython(
            project.config, theirs.settings(),
            { .script = u"migrate.py"_s, .request = { { u"direction"_s, command }, { u"target"_s, target } } });
    };
    // Two branches, a dependency between them, a merge: up revision by revision, and down again.
    REQUIRE_VALUE(const revision::Path up, revision::planUpgrade(project.graph, u"heads"_s, {}));
    for (const revision::PathStep& step : up.steps) {
        VERIFY_OK(alembic(u"up"_s, step.revision));
        REQUIRE_VALUE(const test::MigrationOutcome ours,
                      test::migrateTo(settings(), project, Direction::Up, step.revision));
        QVERIFY2(ours.result.outcome == Outcome::Succeeded, test::describe(ours.result.error).constData());
        QCOMPARE(test::versionRows(settings()), test::versionRows(theirs.settings()));
    }
    QCOMPARE(scalar(shape), test::scalar(theirs.settings(), shape));
    for (const QString& target :
         { u"-1"_s, u"-1"_s, u"retrieval@-1"_s, u"accounts@-2"_s, u"6f5b8c0d2e06"_s, u"base"_s }) {
        const auto done = alembic(u"down"_s, target);
        const auto ours = test::migrateTo(settings(), project, Direction::Down, target);
        QVERIFY2(done.has_value() == ours.has_value(), qPrintable(target));
        QCOMPARE(test::versionRows(settings()), test::versionRows(theirs.settings()));
    }
    QCOMPARE(test::versionRows(settings()), QString());
}

void MigrateTest::aFailedRevisionLeavesNothingBehind()
{
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    m_project->add(
        u"bb"_s,
        u"-- +stopover upgrade\nCREATE TABLE b (id int);\nSELECT 1 / 0;\n-- +stopover downgrade\nDROP TABLE b;\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(up.result.outcome, Outcome::Failed);
    QCOMPARE(up.result.error.sqlState, u"22012"_s);
    QCOMPARE(test::versionRows(settings()), u"aa"_s);
    QCOMPARE(scalar(u"SELECT (to_regclass('public.a') IS NOT NULL) || ' ' || (to_regclass('public.b') IS NULL)"_s),
             u"true true"_s);
    QCOMPARE(scalar(u"SELECT string_agg(revision, ',') FROM stopover.applied_revision"_s), u"aa"_s);
    QCOMPARE(scalar(u"SELECT state || ' ' || position FROM stopover.run"_s), u"failed source"_s);
}

void MigrateTest::aCheckThatDoesNotHoldRollsTheRevisionBack()
{
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nCREATE TABLE a (id int);\nINSERT INTO a VALUES (1);\n-- +stopover "
                   u"downgrade\nDROP TABLE a;\n"
                   "-- +stopover verify\nSELECT count(*) = 0 FROM a;\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(up.result.error.codeName(), Error::of(ErrorCode::RevisionVerifyFailed).codeName());
    QCOMPARE(up.result.error.args, (QStringList { u"aa"_s, u"SELECT count(*) = 0 FROM a"_s }));
    QCOMPARE(scalar(u"SELECT to_regclass('public.a') IS NULL"_s), u"t"_s);
}

void MigrateTest::rowsThatAreNotAsPlannedStopTheRevision()
{
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    m_project->add(u"bb"_s,
                   u"-- +stopover upgrade\nCREATE TABLE b (id int);\n-- +stopover downgrade\nDROP TABLE b;\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    REQUIRE_VALUE(const revision::Path path, revision::planUpgrade(project.graph, u"heads"_s, {}));
    REQUIRE_VALUE(
        const migrate::NextRun next,
        migrate::planNextRun(connection, settings(), project, path, { .now = QDateTime::currentDateTimeUtc() }));
    REQUIRE_VALUE(const RunId run, run::journal::createRun(connection, next.plan));
    // Somebody was quicker.
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.alembic_version (version_num varchar(32) PRIMARY KEY);"
                                       " INSERT INTO public.alembic_version VALUES ('aa')"_s));
    run::Control control;
    run::Runner runner(
        { .settings = settings(), .run = run, .phase = run::Phase::Apply, .executors = migrate::executors({}) },
        control, [](const run::Event&) {});
    const run::RunResult result = runner.run();
    QCOMPARE(result.error.codeName(), Error::of(ErrorCode::VersionRowMismatch).codeName());
    QCOMPARE(result.error.args, (QStringList { u"aa"_s, u"-"_s, u"aa"_s }));
    QCOMPARE(scalar(u"SELECT to_regclass('public.a') IS NULL"_s), u"t"_s);
}

void MigrateTest::transactionControlInARevisionIsRefused()
{
    m_project->add(
        u"aa"_s, u"-- +stopover upgrade\nCREATE TABLE a (id int);\nCOMMIT;\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    const auto up = test::migrateTo(settings(), project, Direction::Up, u"heads"_s);
    COMPARE_ERROR(up, ErrorCode::RevisionFileBad);
    QCOMPARE(up.error().args.mid(1), (QStringList { u"7"_s, u"transaction_control"_s, u"COMMIT"_s }));
    QCOMPARE(scalar(u"SELECT count(*) FROM stopover.run"_s), u"0"_s);
}

void MigrateTest::whoHoldsABatchUpIsNamed()
{
    pg::Connection holder = m_database->connect();
    VERIFY_OK(holder.executeScript(
        u"CREATE TABLE public.t (id int PRIMARY KEY, done bool); INSERT INTO public.t SELECT g FROM "
        "generate_series(1, 10) g"_s));
    VERIFY_OK(holder.executeScript(
        u"SET application_name = 'holder'; BEGIN; UPDATE public.t SET done = false WHERE id = 5"_s));
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\n-- +stopover batch\nUPDATE t SET done = true WHERE done IS NULL;\n-- +stopover "
        "downgrade\nUPDATE t SET done = NULL;\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    QStringList named;
    const auto sink = [&](const run::Event& event) {
        if (event.kind != run::EventKind::LockWait || !named.isEmpty())
            return;
        named.append(event.blockers.first().application);
        static_cast<void>(holder.execute(u"COMMIT"_s));
    };
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(settings(), project, Direction::Up, u"heads"_s, { .sink = sink }));
    QCOMPARE(up.result.outcome, Outcome::Succeeded);
    QCOMPARE(named, QStringList { u"holder"_s });
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE done"_s), u"9"_s);
}

void MigrateTest::batchesRunUntilNothingIsLeft()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.t (id int PRIMARY KEY, done boolean); INSERT INTO public.t SELECT g FROM "
        "generate_series(1, 2500) g"_s));
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\n-- +stopover batch\nUPDATE t SET done = true WHERE id IN (SELECT id FROM t "
                   u"WHERE done IS NULL ORDER BY id LIMIT 1000);\n"
                   "-- +stopover downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE done"_s), u"2500"_s);
    // Each batch is a transaction of its own.
    QCOMPARE(scalar(u"SELECT count(DISTINCT xmin::text) FROM public.t"_s), u"3"_s);
}

void MigrateTest::aFailedConcurrentIndexLeavesNoInvalidOne()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.t (a int); INSERT INTO public.t VALUES (1), (1)"_s));
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\n-- +stopover autocommit\nCREATE UNIQUE INDEX CONCURRENTLY t_a ON t (a);\n"
                   "-- +stopover downgrade\n-- +stopover autocommit\nDROP INDEX CONCURRENTLY t_a;\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(up.result.error.sqlState, u"23505"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_index WHERE NOT indisvalid"_s), u"0"_s);
    // Mended, the run is resumed.
    VERIFY_OK(connection.executeScript(u"TRUNCATE public.t; INSERT INTO public.t VALUES (1), (2)"_s));
    run::Control control;
    run::Runner runner(
        { .settings = settings(), .run = up.run, .phase = run::Phase::Apply, .executors = migrate::executors({}) },
        control, [](const run::Event&) {});
    const run::RunResult resumed = runner.run();
    QVERIFY2(resumed.outcome == Outcome::Succeeded, test::describe(resumed.error).constData());
    QCOMPARE(scalar(u"SELECT indisvalid FROM pg_index WHERE indexrelid = 'public.t_a'::regclass"_s), u"t"_s);
    QCOMPARE(test::versionRows(settings()), u"aa"_s);
}

void MigrateTest::anInvalidIndexOfSomebodyElseIsLeftAlone()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.t (a int); INSERT INTO public.t VALUES (1), (1)"_s));
    QVERIFY(!connection.execute(u"CREATE UNIQUE INDEX CONCURRENTLY t_a ON public.t (a)"_s));
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\n-- +stopover autocommit\nCREATE UNIQUE INDEX CONCURRENTLY t_a ON t (a);\n-- +stopover "
        "downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(up.result.error.sqlState, u"42P07"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_index WHERE NOT indisvalid"_s), u"1"_s);
}

void MigrateTest::aMissingTableIsNotTakenForWorkDone()
{
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\n-- +stopover autocommit\nCREATE INDEX CONCURRENTLY t_a ON nowhere (a);\n-- +stopover "
        "downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(up.result.error.sqlState, u"42P01"_s);
    run::Control control;
    run::Runner runner(
        { .settings = settings(), .run = up.run, .phase = run::Phase::Apply, .executors = migrate::executors({}) },
        control, [](const run::Event&) {});
    const run::RunResult resumed = runner.run();
    QCOMPARE(resumed.outcome, Outcome::Failed);
    QCOMPARE(test::versionRows(settings()), QString());
}

void MigrateTest::theAlembicTemplateMovesATable()
{
    REQUIRE_VALUE(const revision::Project demo, openDemo(u"alembic"_s));
    const auto bodies = revision::bodiesOf(u"repartition"_s, revision::ProjectKind::Alembic);
    QVERIFY(bodies && !bodies->upgrade.contains(u"raise"_s));
    test::SqlProject folder;
    folder.write(u"alembic.ini"_s, u"[alembic]\nscript_location = %(here)s\n"_s);
    QFile env(QStringLiteral(STOPOVER_SOURCE_DIR "/resources/demo/alembic/env.py"));
    QVERIFY(env.open(QIODevice::ReadOnly));
    folder.write(
        u"env.py"_s,
        QString::fromUtf8(env.readAll()).replace(u"if config.config_file_name is not None:"_s, u"if False:"_s));
    folder.write(u"script.py.mako"_s, {});
    const auto indented = [](QString body) {
        return QString(u"    "_s + body.trimmed().replace(u"\n"_s, u"\n    "_s));
    };
    folder.write(u"versions/aa.py"_s,
                 u"from alembic import op\nrevision = 'aa'\ndown_revision = None\n\n\ndef upgrade():\n"_s
                     + indented(bodies->upgrade) + u"\n\n\ndef downgrade():\n"_s + indented(bodies->downgrade) + u'\n');
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.table_name (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note text);"
        " INSERT INTO public.table_name (note) SELECT g::text FROM generate_series(1, 500) g"_s));
    REQUIRE_VALUE(const revision::Project project, folder.open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(
        scalar(u"SELECT relkind::text || ' ' || (SELECT count(*) FROM public.table_name) FROM pg_class WHERE oid = "
               "'public.table_name'::regclass"_s),
        u"p 500"_s);
    REQUIRE_VALUE(const test::MigrationOutcome down, test::migrateTo(settings(), project, Direction::Down, u"base"_s));
    QVERIFY2(down.result.outcome == Outcome::Succeeded, test::describe(down.result.error).constData());
    QCOMPARE(
        scalar(u"SELECT relkind::text || ' ' || (SELECT count(*) FROM public.table_name) FROM pg_class WHERE oid = "
               "'public.table_name'::regclass"_s),
        u"r 500"_s);
}

void MigrateTest::whatWouldBeLostIsCopiedFirst()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.t (id int PRIMARY KEY, note text, other int); INSERT INTO public.t VALUES (1, 'dear', "
        u"7), (2, NULL, 8);"
        " CREATE TABLE public.u (a int); INSERT INTO public.u VALUES (5); CREATE TABLE public.void (a int)"_s));
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nALTER TABLE t DROP COLUMN note;\nDROP TABLE u;\nDROP TABLE void;\n-- +stopover "
        "downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(up.losses.size(), 2); // an empty table loses nothing
    QCOMPARE(scalar(u"SELECT string_agg(concat_ws(':', id, note), ' ' ORDER BY id) FROM stopover_backup."_s
                    + sql::quoted(up.losses.at(0).backupTable)),
             u"1:dear 2"_s);
    QCOMPARE(
        scalar(u"SELECT string_agg(a::text, ' ') FROM stopover_backup."_s + sql::quoted(up.losses.at(1).backupTable)),
        u"5"_s);
    QCOMPARE(scalar(u"SELECT string_agg(format('%s %s %s', table_name, kind, record_count), ', ' ORDER BY id) FROM "
                    "stopover.migration_backups"_s),
             u"public.t column 2, public.u backup 1"_s);
}

/// The copies are made when the run begins; the application writes until the revision that takes it away has its lock.
void MigrateTest::whatIsWrittenBeforeTheLossIsKept()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.gone (id int, v json); INSERT INTO public.gone SELECT g, '{}' FROM generate_series(1, 9) "
        u"g;"
        " CREATE TABLE public.stays (id int PRIMARY KEY, x int); INSERT INTO public.stays VALUES (1, 10), (2, 20)"_s));
    m_project->add(u"aa"_s, u"-- +stopover upgrade\nCREATE TABLE public.first (id int);\n-- +stopover downgrade\n"_s);
    m_project->add(u"bb"_s,
                   u"-- +stopover upgrade\nDROP TABLE public.gone;\nALTER TABLE public.stays DROP COLUMN x;\n"
                   "-- +stopover downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    const service::MigrateOptions late { .sink = [this](const run::Event& event) {
        if (event.kind == run::EventKind::StepStarted && event.slug == "bb"_L1)
            VERIFY_OK(m_database->connect().executeScript(
                u"INSERT INTO public.gone VALUES (10, '[1]'); DELETE FROM public.gone WHERE id = 1;"
                " UPDATE public.stays SET x = 21 WHERE id = 2; INSERT INTO public.stays VALUES (3, 30)"_s));
    } };
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(settings(), project, Direction::Up, u"heads"_s, late));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(scalar(u"SELECT string_agg(concat(id, v), ' ' ORDER BY id) FROM stopover_backup."_s
                    + sql::quoted(up.losses.at(0).backupTable)),
             u"2{} 3{} 4{} 5{} 6{} 7{} 8{} 9{} 10[1]"_s);
    QCOMPARE(scalar(u"SELECT string_agg(format('%s:%s', id, x), ' ' ORDER BY id) FROM stopover_backup."_s
                    + sql::quoted(up.losses.at(1).backupTable)),
             u"1:10 2:21 3:30"_s);
    // The register says what they hold now.
    QCOMPARE(scalar(u"SELECT string_agg(record_count::text, ' ' ORDER BY id) FROM stopover.migration_backups"_s),
             u"9 3"_s);
    for (qint64 id = 1; id <= 2; ++id) {
        REQUIRE_VALUE(const backup::Backup kept, backup::find(connection, id));
        REQUIRE_VALUE(const backup::TableCheck checked, backup::checkTable(connection, kept));
        QVERIFY(checked.right);
    }
}

/// A revision before has dropped the table, or a column of it.
void MigrateTest::whatWasTakenBeforeIsNoObstacle()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.gone (id int); INSERT INTO public.gone VALUES (1);"
        " CREATE TABLE public.less (id int PRIMARY KEY, x int); INSERT INTO public.less VALUES (1, 10), (2, 20)"_s));
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nDROP TABLE public.gone;\nALTER TABLE public.less DROP COLUMN x;\n"
                   "-- +stopover downgrade\n"_s);
    m_project->add(u"bb"_s,
                   u"-- +stopover upgrade\nDROP TABLE IF EXISTS public.gone;\nDROP TABLE public.less;\n"
                   "-- +stopover downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    const service::MigrateOptions late { .sink = [this](const run::Event& event) {
        if (event.kind == run::EventKind::StepStarted && event.slug == "bb"_L1)
            VERIFY_OK(m_database->connect().executeScript(u"INSERT INTO public.less VALUES (3)"_s));
    } };
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(settings(), project, Direction::Up, u"heads"_s, late));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(up.losses.size(), 4);
    const auto kept = std::ranges::find_if(up.losses, [](const migrate::TableLoss& loss) {
        return loss.revision == "bb"_L1 && loss.table.name == "less"_L1;
    });
    QVERIFY(kept != up.losses.end());
    QCOMPARE(scalar(u"SELECT string_agg(id::text, ' ' ORDER BY id) FROM stopover_backup."_s
                    + sql::quoted(kept->backupTable)),
             u"1 2 3"_s);
}

/// Tables of two schemas, and a column whose copy would be called as a table's.
void MigrateTest::whatHasOneNameIsKeptTwice()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE SCHEMA other; CREATE TABLE public.gone (id int); CREATE TABLE other.gone (id int);"
        " INSERT INTO public.gone SELECT generate_series(1, 50); INSERT INTO other.gone SELECT generate_series(1, 7);"
        " CREATE TABLE public.gone_x (id int); INSERT INTO public.gone_x SELECT generate_series(1, 11);"
        " CREATE TABLE public.stays (id int PRIMARY KEY, x int)"_s));
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nDROP TABLE public.gone_x;\nDROP TABLE public.gone;\nDROP TABLE "
                   "other.gone;\n-- +stopover downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(up.result.outcome, Outcome::Succeeded);
    QStringList counts;
    for (const migrate::TableLoss& loss : up.losses)
        counts.append(scalar(u"SELECT count(*) FROM stopover_backup."_s + sql::quoted(loss.backupTable)));
    QCOMPARE(counts.join(u' '), u"11 50 7"_s);
}

void MigrateTest::whatARevisionTookAwayIsRestored()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.t (id int PRIMARY KEY, note text NOT NULL); INSERT INTO public.t SELECT g, 'n' || g FROM "
        u"generate_series(1, 50) g;"
        " CREATE TABLE public.u (id int PRIMARY KEY, t int REFERENCES public.t); INSERT INTO public.u VALUES (1, "
        "1)"_s));
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nALTER TABLE t DROP COLUMN note;\nDROP TABLE u;\n-- +stopover downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    const auto bringBack = [&](const restore::RestoreRequest& request) -> Result<void> {
        STOPOVER_TRY_ASSIGN(const run::Plan plan,
                            restore::planRestore(settings(), request, QDateTime::currentDateTimeUtc()));
        if (plan.blocked())
            return Failure(ErrorCode::Blocked, { plan.findings.first().rule });
        STOPOVER_TRY_ASSIGN(const RunId run, run::journal::createRun(connection, plan));
        const test::PhaseOutcome outcome = test::runPhase(settings(), run, run::Phase::Apply);
        return outcome.result.outcome == Outcome::Succeeded ? Result<void> {} : Failure(outcome.result.error);
    };
    REQUIRE_VALUE(const QList<backup::Backup> backups, backup::list(connection));
    for (const backup::Backup& one : backups)
        VERIFY_OK(bringBack({ .backup = one.id, .column = one.kind == backup::Kind::Column ? u"note"_s : QString() }));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE note = 'n' || id"_s), u"50"_s);
    QCOMPARE(
        scalar(u"SELECT (SELECT count(*) FROM public.u) || ' ' || (SELECT count(*) FROM pg_constraint WHERE conrelid = "
               "'public.u'::regclass AND convalidated)"_s),
        u"1 2"_s);
}

void MigrateTest::productionWantsCopies()
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(
        u"CREATE TABLE public.t (id int PRIMARY KEY, note text); INSERT INTO public.t VALUES (1, 'dear')"_s));
    m_project->add(u"aa"_s, u"-- +stopover upgrade\nALTER TABLE t DROP COLUMN note;\n-- +stopover downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    const auto blocked = [&](bool backup) {
        migrate::PlanOptions options { .backup = backup, .now = QDateTime::currentDateTimeUtc() };
        const auto path = revision::planUpgrade(project.graph, u"heads"_s, {});
        const auto next = migrate::planNextRun(connection, settings(), project, *path, options);
        return next && next->plan.blocked();
    };
    QVERIFY(!blocked(false));
    VERIFY_OK(run::markEnvironment(connection, run::Environment::Production));
    QVERIFY(blocked(false));
    QVERIFY(!blocked(true));
}

void MigrateTest::anIrreversibleRevisionIsNotUndone()
{
    m_project->add(u"aa"_s, u"-- +stopover upgrade\nCREATE TABLE a (id int);\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(up.result.outcome, Outcome::Succeeded);
    COMPARE_ERROR(test::migrateTo(settings(), project, Direction::Down, u"base"_s), ErrorCode::RevisionIrreversible);
    QCOMPARE(test::versionRows(settings()), u"aa"_s);
}

void MigrateTest::anEditedFileIsFound()
{
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(up.result.outcome, Outcome::Succeeded);
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const migrate::DatabaseState clean, migrate::readState(connection, project));
    QVERIFY(clean.edited.isEmpty() && clean.pending.isEmpty());
    m_project->write(
        u"revisions/aa.sql"_s,
        u"-- revision: aa\n-- revises:\n-- message: aa\n\n-- +stopover upgrade\nCREATE TABLE a (id bigint);\n"_s);
    REQUIRE_VALUE(const migrate::DatabaseState edited, migrate::readState(connection, project));
    QCOMPARE(edited.edited, QStringList { u"aa"_s });
    QVERIFY(edited.find(u"aa"_s)->content.contains(u"id int"_s));
}

void MigrateTest::aRowWithoutAFileIsNamed()
{
    m_project->add(u"aa"_s, u"-- +stopover upgrade\n-- +stopover downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(u"CREATE TABLE public.alembic_version (version_num varchar(32) PRIMARY KEY);"
                                       " INSERT INTO public.alembic_version VALUES ('gone')"_s));
    REQUIRE_VALUE(const migrate::DatabaseState state, migrate::readState(connection, project));
    QCOMPARE(state.current.unknownRows, QStringList { u"gone"_s });
    QVERIFY(!test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(test::versionRows(settings()), u"gone"_s);
}

void MigrateTest::ourSchemaIsNotInTheSearchPath()
{
    // The test's role is called stopover, so "$user" would find the journal's schema.
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    QCOMPARE(up.result.outcome, Outcome::Succeeded);
    QCOMPARE(
        scalar(u"SELECT string_agg(n.nspname, ',') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
               "relname IN ('a', 'alembic_version')"_s),
        u"public,public"_s);
}

void MigrateTest::anotherAlembicAtTheSameTimeIsRefused()
{
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nCREATE TABLE a (id int);\nSELECT pg_sleep(1.5);\n-- +stopover downgrade\nDROP TABLE "
        "a;\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    pg::Connection other = m_database->connect();
    VERIFY_OK(other.executeScript(u"CREATE TABLE public.alembic_version (version_num varchar(32) PRIMARY KEY)"_s));
    QString refusedWith;
    std::jthread alembic([&other, &refusedWith] {
        const QString inserted =
            u"SELECT 1 FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query LIKE '%pg_sleep(1.5)%'"_s;
        while (other.execute(inserted)->count() == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        // What Alembic does when it has applied the same revision.
        const auto again = other.execute(u"INSERT INTO public.alembic_version VALUES ('aa')"_s);
        refusedWith = again ? QString() : again.error().sqlState;
    });
    REQUIRE_VALUE(const test::MigrationOutcome up, test::migrateTo(settings(), project, Direction::Up, u"heads"_s));
    alembic.join();
    QCOMPARE(refusedWith, u"23505"_s); // it waited for ours, and was told so
    QVERIFY2(up.result.outcome == Outcome::Succeeded, test::describe(up.result.error).constData());
    QCOMPARE(test::versionRows(settings()), u"aa"_s);
}

void MigrateTest::aDelegatedRevisionIsCancelledThroughTheServer()
{
    test::SqlProject folder;
    folder.write(u"alembic.ini"_s, u"[alembic]\nscript_location = %(here)s\n"_s);
    QFile env(QStringLiteral(STOPOVER_SOURCE_DIR "/resources/demo/alembic/env.py"));
    QVERIFY(env.open(QIODevice::ReadOnly));
    folder.write(
        u"env.py"_s,
        QString::fromUtf8(env.readAll()).replace(u"if config.config_file_name is not None:"_s, u"if False:"_s));
    folder.write(u"script.py.mako"_s, {});
    folder.write(
        u"versions/aa.py"_s,
        u"import sys\nimport sqlalchemy as sa\nfrom alembic import op\nrevision = 'aa'\ndown_revision = None\n\n\n"
        "def upgrade():\n    bind = op.get_bind()\n    op.execute('CREATE TABLE slow (a int)')\n"
        "    list(bind.execute(sa.text('SELECT 1')))\n    print('halfway', file=sys.stderr, flush=True)\n"
        "    bind.execute(sa.text('SELECT pg_sleep(60)'))\n\n\ndef downgrade():\n    pass\n"_s);
    REQUIRE_VALUE(const revision::Project project, folder.open());
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    REQUIRE_VALUE(const revision::Path path, revision::planUpgrade(project.graph, u"heads"_s, {}));
    migrate::PlanOptions options { .now = QDateTime::currentDateTimeUtc() };
    REQUIRE_VALUE(options.rendered, migrate::renderRevisions(project, path.steps, settings()));
    QVERIFY(!options.rendered.value(u"aa"_s).why.isEmpty());
    REQUIRE_VALUE(const migrate::NextRun next, migrate::planNextRun(connection, settings(), project, path, options));
    REQUIRE_VALUE(const RunId run, run::journal::createRun(connection, next.plan));
    REQUIRE_VALUE(const run::Executors executors, migrate::executorsOf(next.plan));
    run::Control control;
    QStringList lines;
    run::Runner runner({ .settings = settings(), .run = run, .phase = run::Phase::Apply, .executors = executors },
                       control, [&](const run::Event& event) {
                           if (event.kind != run::EventKind::ServerNotice)
                               return;
                           lines.append(event.notice.message);
                           if (event.notice.message == "halfway"_L1)
                               control.cancel(); // its output came while it ran
                       });
    const run::RunResult result = runner.run();
    QVERIFY2(lines.contains(u"halfway"_s),
             qPrintable(lines.join(u'\n') + QString::fromUtf8(test::describe(result.error))));
    QCOMPARE(result.outcome, Outcome::Cancelled);
    QCOMPARE(scalar(u"SELECT to_regclass('public.slow') IS NULL"_s), u"t"_s);
    QCOMPARE(test::versionRows(settings()), QString());
}

void MigrateTest::brokenGuidesAreBlockedBeforeTheyRun()
{
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nCREATE TABLE t (a text, k int GENERATED ALWAYS AS (length(a)) STORED) PARTITION BY "
        u"LIST (k);\n"
        "CREATE INDEX CONCURRENTLY i ON t (a);\nUPDATE t SET a = 'x' LIMIT 10 OFFSET 0;\n-- +stopover downgrade\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const revision::Path path, revision::planUpgrade(project.graph, u"heads"_s, {}));
    REQUIRE_VALUE(
        const migrate::NextRun next,
        migrate::planNextRun(connection, settings(), project, path, { .now = QDateTime::currentDateTimeUtc() }));
    QVERIFY(next.plan.blocked());
    QStringList rules;
    for (const run::Finding& finding : next.plan.findings) {
        if (finding.severity == run::Severity::Block)
            rules.append(finding.rule);
    }
    QCOMPARE(rules, (QStringList { u"R14"_s, u"T01"_s, u"Q07"_s }));
}

STOPOVER_TEST_MAIN(MigrateTest)
#include "tst_migrate.moc"
