#include "core/change/specfile.h"
#include "core/checks/runchecks.h"
#include "core/rehearsal/privatecopy.h"
#include "core/rehearsal/rehearsal.h"
#include "core/run/identity.h"
#include "core/run/journalschema.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/legs.h"
#include "tests/support/migrations.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using checks::CheckResult;
using checks::Verdict;
using rehearsal::Rehearsal;

namespace {

QString failureOf(const Rehearsal& rehearsal)
{
    const std::optional<Error>& error = rehearsal.error;
    return error ? error->codeName() + u": "_s + error->args.join(u", "_s) + u' ' + error->message : QString();
}

} // namespace

/// A plan is tried out on a private copy of the database: what it does there, what it says of it, and that the database
/// is as before.
class RehearsalTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void aMoveIsTriedThereAndBack();
    void aPlanIsHeldAgainstItsRehearsal();
    void aFailureIsNoSuccess();
    void whatTheWayBackLeavesIsNamed();
    void whatCannotBeUndoneIsSaid();
    void statementsAreMeasured();
    void aSampleHoldsTogether();
    void withoutRowsTheVersionIsKnown();
    void namesMeanWhatTheyMeanToTheRole();
    void aKeptRollbackIsNoObstacle();
    void theWayBackOfAMoveIsRefused();
    void whatIsInTheDatabaseHasNoPowerHere();
    void aCancelledOneLeavesNothing();
    void whoHoldsTheDumpUpIsNamed();
    void theHealthKnowsTheRehearsedSchema();
    void aFullDiskIsSeenBefore();
    void theCommandSaysAndRecords();

private:
    [[nodiscard]] Result<Rehearsal> rehearse(std::variant<change::Spec, rehearsal::Migration> work, int percent = 100);
    [[nodiscard]] Result<Rehearsal> rehearseUp(int percent = 100);
    [[nodiscard]] Result<rehearsal::Migration> migration(revision::Direction direction, const QString& target) const;
    [[nodiscard]] CheckResult checked(const QString& id, const QString& identity = {}) const;
    void execute(const QString& script) const;
    [[nodiscard]] static bool nothingIsLeft();

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SqlProject> m_project;
    run::Control m_control;
};

namespace {

const auto moveToml = u"[repartition]\ntable = \"public.t\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 3\n"_s;

change::Spec specOf(const QString& toml)
{
    return *change::parseSpec(toml.toUtf8(), u"test"_s);
}

const rehearsal::MeasuredStatement* statementWith(const Rehearsal& rehearsal, const QString& text)
{
    for (const rehearsal::RehearsedStep& step : rehearsal.steps) {
        for (const rehearsal::MeasuredStatement& statement : step.statements) {
            if (statement.sql.contains(text))
                return &statement;
        }
    }
    return nullptr;
}

} // namespace

void RehearsalTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
    m_project = std::make_unique<test::SqlProject>();
    execute(u"CREATE TABLE public.t (id int PRIMARY KEY, note text NOT NULL); INSERT INTO public.t SELECT g, 'n' || g "
            "FROM generate_series(1, 500) g; ANALYZE"_s);
}

void RehearsalTest::execute(const QString& script) const
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

Result<Rehearsal> RehearsalTest::rehearse(std::variant<change::Spec, rehearsal::Migration> work, int percent)
{
    return rehearsal::rehearse({ .live = m_database->settings(), .work = std::move(work), .percent = percent },
                               test::TestServer::instance().server(), m_control, {}, [](rehearsal::RehearsalStage) {});
}

Result<rehearsal::Migration> RehearsalTest::migration(revision::Direction direction, const QString& target) const
{
    STOPOVER_TRY_ASSIGN(const revision::Project project, m_project->open());
    rehearsal::Migration migration { .project = project, .direction = direction };
    pg::Connection connection = m_database->connect();
    STOPOVER_TRY_ASSIGN(const migrate::VersionTable table,
                        migrate::readVersionTable(connection, migration.project.config));
    STOPOVER_TRY_ASSIGN(const revision::Path path,
                        direction == revision::Direction::Up
                            ? revision::planUpgrade(migration.project.graph, target, table.rows)
                            : revision::planDowngrade(migration.project.graph, target, table.rows));
    for (const revision::PathStep& step : path.steps)
        migration.revisions.append(step.revision);
    return migration;
}

Result<Rehearsal> RehearsalTest::rehearseUp(int percent)
{
    STOPOVER_TRY_ASSIGN(const rehearsal::Migration up, migration(revision::Direction::Up, u"heads"_s));
    return rehearse(up, percent);
}

CheckResult RehearsalTest::checked(const QString& id, const QString& identity) const
{
    pg::Connection connection = m_database->connect();
    const auto phase = id.startsWith(u'P') ? checks::CheckTime::Preflight : checks::CheckTime::Health;
    const auto results = checks::runChecks(connection, phase, { .identity = identity }, {});
    for (const CheckResult& result : results.value_or(QList<CheckResult> {})) {
        if (result.id == id)
            return result;
    }
    return { .verdict = Verdict::NotCheckable, .reason = u"no such check"_s };
}

/// Neither databases nor roles of a rehearsal.
bool RehearsalTest::nothingIsLeft()
{
    return test::scalar(
               test::TestServer::instance().settings(u"postgres"_s),
               u"SELECT (SELECT count(*) FROM pg_database WHERE datname LIKE 'rehearsal%') + (SELECT count(*) FROM "
               "pg_roles WHERE rolname LIKE 'rehearsal%')"_s)
        == "0"_L1;
}

void RehearsalTest::aMoveIsTriedThereAndBack()
{
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearse(specOf(moveToml)));
    QVERIFY2(rehearsal.succeeded(), qPrintable(failureOf(rehearsal)));
    QCOMPARE(rehearsal.unlike, QStringList());
    QCOMPARE(rehearsal.leftBehind, QStringList());
    QCOMPARE(rehearsal.runs.size(), 1);
    QVERIFY(
        checks::differing(rehearsal.runs.first().before, rehearsal.runs.first().after).contains(u"table public.t"_s));
    const auto copied = std::ranges::find(rehearsal.steps, u"copy"_s, &rehearsal::RehearsedStep::slug);
    QVERIFY(copied != rehearsal.steps.end() && copied->data[u"rows"_s].toInteger() == 500);
    QVERIFY(std::ranges::any_of(rehearsal.steps,
                                [](const auto& step) { return step.back && step.phase == run::Phase::Rollback; }));
    QCOMPARE(
        test::scalar(
            m_database->settings(),
            u"SELECT concat(relkind, to_regnamespace('stopover')) FROM pg_class WHERE oid = 'public.t'::regclass"_s),
        u"r"_s);
    QVERIFY(nothingIsLeft());
}

void RehearsalTest::aPlanIsHeldAgainstItsRehearsal()
{
    REQUIRE_VALUE(const run::Plan plan, test::planMove(m_database->settings(), moveToml));
    const QString identity = run::identityOf(plan);
    QCOMPARE(checked(u"P14"_s).verdict, Verdict::Pass);
    QCOMPARE(checked(u"P14"_s, identity).verdict, Verdict::Warn);
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearse(specOf(moveToml)));
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const bool without, rehearsal::record(connection, rehearsal));
    QVERIFY(!without);
    VERIFY_OK(run::journal::install(connection));
    REQUIRE_VALUE(const bool recorded, rehearsal::record(connection, rehearsal));
    QVERIFY(recorded);
    QCOMPARE(checked(u"P14"_s, identity).verdict, Verdict::Pass);
    REQUIRE_VALUE(const run::Plan other,
                  test::planMove(m_database->settings(), QString(moveToml).replace(u"3"_s, u"4"_s)));
    QCOMPARE(checked(u"P14"_s, run::identityOf(other)).items, QStringList { u"@never_rehearsed"_s });
    execute(u"ALTER TABLE public.t ADD COLUMN more int; CREATE VIEW public.v AS SELECT 1 AS one"_s);
    const CheckResult changed = checked(u"P14"_s, identity);
    QCOMPARE(changed.verdict, Verdict::Warn);
    QCOMPARE(
        changed.items,
        (QStringList { u"@changed_since_rehearsal\ttable public.t"_s, u"@changed_since_rehearsal\tview public.v"_s }));
    VERIFY_OK(connection.execute(
        u"UPDATE stopover.event SET data = replace(data, '\"server_version\":', '\"server_version\":120001,\"was\":') "
        "WHERE kind = 'rehearsal'"_s));
    QVERIFY(checked(u"P14"_s, identity).items.first().startsWith(u"@server_was_older\t12"_s));
}

void RehearsalTest::aFailureIsNoSuccess()
{
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nCREATE TABLE a (id int);\nALTER TABLE t ADD CONSTRAINT short CHECK (length(note) < "
        "3);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    execute(u"CREATE SCHEMA other"_s);
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearseUp());
    QVERIFY(!rehearsal.succeeded());
    QCOMPARE(rehearsal.error->sqlState, u"23514"_s);
    QVERIFY(!rehearsal.runs.first().succeeded && rehearsal.runs.first().error.contains(u"short"_s));
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    QVERIFY(*rehearsal::record(connection, rehearsal));
    const CheckResult blocked = checked(u"P14"_s, rehearsal.runs.first().identity);
    QCOMPARE(blocked.verdict, Verdict::Block);
    QVERIFY(blocked.items.first().contains(u"short"_s));
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT to_regclass('public.a')::text"_s), QString());
    // A way back that fails is a failure too.
    m_project = std::make_unique<test::SqlProject>();
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE nowhere;\n"_s);
    REQUIRE_VALUE(const Rehearsal back, rehearseUp());
    QVERIFY(!back.succeeded() && !back.runs.first().succeeded);
    QVERIFY(back.runs.first().error.startsWith(u"@failed_in_rollback"_s));
}

void RehearsalTest::whatTheWayBackLeavesIsNamed()
{
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nCREATE TABLE kept (id int);\nALTER TABLE t ADD COLUMN more int;\n-- +stopover "
        "downgrade\nALTER TABLE t DROP COLUMN more;\n"_s);
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearseUp());
    QVERIFY(rehearsal.succeeded());
    QCOMPARE(rehearsal.leftBehind, QStringList { u"table public.kept"_s });
}

void RehearsalTest::whatCannotBeUndoneIsSaid()
{
    m_project->add(u"aa"_s, u"-- +stopover upgrade\nALTER TABLE t ADD COLUMN more int;\n"_s);
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearseUp());
    QVERIFY(rehearsal.succeeded());
    QCOMPARE(rehearsal.noWayBack, u"aa"_s);
    QCOMPARE(rehearsal.leftBehind, QStringList());
}

void RehearsalTest::statementsAreMeasured()
{
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nALTER TABLE t ALTER COLUMN id TYPE bigint;\nUPDATE t SET note = 'x' WHERE id <= 100;\n"
        "DO $$ BEGIN EXECUTE 'ALTER TABLE t ADD COLUMN hidden int'; END $$;\n-- +stopover downgrade\nALTER TABLE t "
        "ALTER COLUMN id TYPE int, DROP COLUMN hidden;\n"_s);
    m_project->add(
        u"bb"_s,
        u"-- +stopover upgrade\nCREATE INDEX ON t (note);\nDO $$ BEGIN EXECUTE 'TRUNCATE t'; END $$;\n-- +stopover "
        "downgrade\nDROP INDEX t_note_idx;\n"_s);
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearseUp());
    const rehearsal::MeasuredStatement* type = statementWith(rehearsal, u"TYPE bigint"_s);
    QVERIFY(type != nullptr);
    QCOMPARE(type->locks.size(), 1);
    QCOMPARE(type->locks.first().table, u"public.t"_s);
    QCOMPARE(type->locks.first().mode, risk::LockMode::AccessExclusive);
    QVERIFY(type->locks.first().foreseen);
    QVERIFY(type->rewritten.contains(u"public.t"_s) && type->walBytes > 0);
    const rehearsal::MeasuredStatement* update = statementWith(rehearsal, u"UPDATE t"_s);
    QVERIFY(update != nullptr && update->rowsWritten == 100 && update->locks.isEmpty() && update->rewritten.isEmpty());
    const rehearsal::MeasuredStatement* index = statementWith(rehearsal, u"CREATE INDEX"_s);
    QVERIFY(index != nullptr && index->locks.size() == 1 && index->locks.first().mode == risk::LockMode::Share
            && index->scanned == QStringList { u"public.t"_s });
    // What a text hides from lint is seen when it runs.
    QCOMPARE(rehearsal.unforeseen().size(), 1);
    QCOMPARE(rehearsal.unforeseen().first().table, u"public.t"_s);
    // The version table is ours.
    QVERIFY(statementWith(rehearsal, u"alembic_version"_s) == nullptr
            && statementWith(rehearsal, u"stopover."_s) == nullptr);
}

void RehearsalTest::aSampleHoldsTogether()
{
    execute(
        u"CREATE TABLE public.big (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note text, twice bigint "
        u"GENERATED ALWAYS AS (length(note) * 2) STORED);"
        " INSERT INTO public.big (note) SELECT repeat('x', 50) FROM generate_series(1, 30000);"
        " CREATE TABLE public.child (id int PRIMARY KEY, big bigint REFERENCES public.big, t int REFERENCES public.t);"
        " INSERT INTO public.child SELECT g, g, 1 + g % 500 FROM generate_series(1, 30000) g; ANALYZE"_s);
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nCREATE TABLE seen AS SELECT (SELECT count(*) FROM big) AS big, (SELECT count(*) FROM "
        u"child) AS child, (SELECT count(*) FROM t) AS t;\n"
        "INSERT INTO big (note) VALUES ('new');\n"
        "-- +stopover verify\nSELECT big BETWEEN 1 AND 15000 AND t = 500 FROM seen;\nSELECT max(id) = 30001 FROM big;\n"
        "SELECT count(*) = 0 FROM child c WHERE NOT EXISTS (SELECT FROM big b WHERE b.id = c.big);\n"
        "-- +stopover downgrade\nDROP TABLE seen;\n"_s);
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearseUp(10));
    QVERIFY2(rehearsal.succeeded(), qPrintable(failureOf(rehearsal)));
    QCOMPARE(rehearsal.unlike, QStringList());
    QCOMPARE(rehearsal.runs.first().percent, 10);
}

void RehearsalTest::withoutRowsTheVersionIsKnown()
{
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(m_database->settings(), project, revision::Direction::Up, u"heads"_s));
    QCOMPARE(up.result.outcome, Outcome::Succeeded);
    m_project->add(
        u"bb"_s,
        u"-- +stopover upgrade\nALTER TABLE a ADD COLUMN more int;\n-- +stopover verify\nSELECT count(*) = 0 FROM "
        "t;\n-- +stopover downgrade\nALTER TABLE a DROP COLUMN more;\n"_s);
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearseUp(0));
    QVERIFY2(rehearsal.succeeded(), qPrintable(failureOf(rehearsal)));
    QCOMPARE(rehearsal.leftBehind, QStringList());
}

void RehearsalTest::namesMeanWhatTheyMeanToTheRole()
{
    execute(u"CREATE SCHEMA app; CREATE TABLE app.t (id int); ALTER DATABASE "_s + m_database->name()
            + u" SET search_path = app, public"_s);
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nALTER TABLE t ADD COLUMN more int;\n-- +stopover downgrade\nALTER TABLE t DROP COLUMN "
        "more;\n"_s);
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearseUp());
    QVERIFY2(rehearsal.succeeded(), qPrintable(failureOf(rehearsal)));
    QCOMPARE(statementWith(rehearsal, u"ADD COLUMN"_s)->locks.first().table, u"app.t"_s);
    // The plan of the database itself is the one that was rehearsed.
    REQUIRE_VALUE(const rehearsal::Migration up, migration(revision::Direction::Up, u"heads"_s));
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const revision::Path path, revision::planUpgrade(up.project.graph, u"heads"_s, {}));
    REQUIRE_VALUE(const migrate::NextRun next,
                  migrate::planNextRun(connection, m_database->settings(), up.project, path,
                                       { .now = QDateTime::currentDateTimeUtc() }));
    QCOMPARE(run::identityOf(next.plan), rehearsal.runs.first().identity);
    // A file that was changed, were it only in a comment, is another plan.
    m_project->write(
        u"revisions/aa.sql"_s,
        u"-- revision: aa\n-- revises:\n-- message: m\n-- stopover\n-- +stopover upgrade\nALTER TABLE t ADD COLUMN "
        "more int;\n-- +stopover downgrade\nALTER TABLE t DROP COLUMN more;\n"_s);
    REQUIRE_VALUE(const rehearsal::Migration edited, migration(revision::Direction::Up, u"heads"_s));
    REQUIRE_VALUE(const migrate::NextRun other,
                  migrate::planNextRun(connection, m_database->settings(), edited.project, path,
                                       { .now = QDateTime::currentDateTimeUtc() }));
    QVERIFY(run::identityOf(other.plan) != rehearsal.runs.first().identity);
}

void RehearsalTest::aKeptRollbackIsNoObstacle()
{
    REQUIRE_VALUE(const RunId run, test::startMove(m_database->settings(), moveToml));
    QCOMPARE(test::runPhase(m_database->settings(), run, run::Phase::Apply).result.outcome, Outcome::Succeeded);
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nALTER TABLE t ADD COLUMN more int;\n-- +stopover downgrade\nALTER TABLE t DROP COLUMN "
        "more;\n"_s);
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearseUp());
    QVERIFY2(rehearsal.succeeded(), qPrintable(failureOf(rehearsal)));
    QCOMPARE(rehearsal.unlike, QStringList());
}

void RehearsalTest::theWayBackOfAMoveIsRefused()
{
    m_project->write(u"revisions/aa.toml"_s, u"revision = \"aa\"\nrevises = []\nmessage = \"m\"\n"_s + moveToml);
    REQUIRE_VALUE(const revision::Project project, m_project->open());
    REQUIRE_VALUE(const test::MigrationOutcome up,
                  test::migrateTo(m_database->settings(), project, revision::Direction::Up, u"heads"_s));
    QCOMPARE(up.result.outcome, Outcome::Succeeded);
    REQUIRE_VALUE(const rehearsal::Migration down, migration(revision::Direction::Down, u"base"_s));
    COMPARE_ERROR(rehearse(down), ErrorCode::RehearsalImpossible);
    QVERIFY(nothingIsLeft());
}

void RehearsalTest::whatIsInTheDatabaseHasNoPowerHere()
{
    QTemporaryDir folder;
    QFile(folder.path()).setPermissions(QFile::Permissions(0x7777));
    const QString trace = folder.filePath(u"trace"_s);
    execute(u"CREATE FUNCTION public.evil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF current_database() LIKE "
            u"'rehearsal%' THEN"
            " EXECUTE 'COPY (SELECT 1) TO PROGRAM ''touch "_s
            + trace
            + u"'''; END IF; RETURN NEW; EXCEPTION WHEN insufficient_privilege THEN RETURN NEW; END $$;"
              " CREATE TRIGGER evil BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.evil()"_s);
    m_project->add(u"aa"_s,
                   u"-- +stopover upgrade\nUPDATE t SET id = -id;\n-- +stopover downgrade\nUPDATE t SET id = -id;\n"_s);
    REQUIRE_VALUE(const Rehearsal up, rehearseUp());
    QVERIFY2(up.succeeded(), qPrintable(failureOf(up)));
    QVERIFY(!QFile::exists(trace));
}

void RehearsalTest::aCancelledOneLeavesNothing()
{
    run::Control control;
    control.cancel();
    COMPARE_ERROR(rehearsal::rehearse({ .live = m_database->settings(), .work = specOf(moveToml) },
                                      test::TestServer::instance().server(), control, {},
                                      [](rehearsal::RehearsalStage) {}),
                  ErrorCode::Cancelled);
    QVERIFY(nothingIsLeft());
}

void RehearsalTest::whoHoldsTheDumpUpIsNamed()
{
    pg::Connection holder = m_database->connect();
    VERIFY_OK(holder.executeScript(
        u"SET application_name = 'holder'; BEGIN; LOCK TABLE public.t IN ACCESS EXCLUSIVE MODE"_s));
    QStringList named;
    run::Control control;
    const auto sink = [&](const run::Event& event) {
        for (const run::Blocker& blocker : event.blockers)
            named.append(blocker.application);
        if (!named.isEmpty())
            control.cancel();
    };
    COMPARE_ERROR(rehearsal::rehearse({ .live = m_database->settings(), .work = specOf(moveToml) },
                                      test::TestServer::instance().server(), control, sink,
                                      [](rehearsal::RehearsalStage) {}),
                  ErrorCode::Cancelled);
    QVERIFY(named.contains(u"holder"_s));
    VERIFY_OK(holder.executeScript(u"ROLLBACK"_s));
    QVERIFY(nothingIsLeft());
}

void RehearsalTest::theHealthKnowsTheRehearsedSchema()
{
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nALTER TABLE t ADD COLUMN more int;\n-- +stopover downgrade\nALTER TABLE t DROP COLUMN "
        "more;\n"_s);
    execute(u"CREATE TABLE public.other (id int)"_s);
    const QStringList project { u"--project"_s, m_project->folder(), u"--db"_s, m_database->uri() };
    QCOMPARE(test::runCtl(project + QStringList { u"install"_s }).exitCode, 0);
    REQUIRE_VALUE(const Rehearsal rehearsal, rehearseUp());
    pg::Connection connection = m_database->connect();
    QVERIFY(*rehearsal::record(connection, rehearsal));
    const test::CtlResult up = test::runCtl(project + QStringList { u"upgrade"_s, u"heads"_s });
    QCOMPARE(up.exitCode, 0);
    QVERIFY2(!up.messages.contains(u"P14"_s), qPrintable(up.messages));
    QCOMPARE(checked(u"H05b"_s).verdict, Verdict::Pass);
    execute(u"ALTER TABLE public.other ADD COLUMN more int"_s);
    const CheckResult differs = checked(u"H05b"_s);
    QCOMPARE(differs.verdict, Verdict::Warn);
    QCOMPARE(differs.items, QStringList { u"table public.other"_s });
}

void RehearsalTest::aFullDiskIsSeenBefore()
{
    constexpr qint64 gigabyte = 1LL << 30;
    VERIFY_OK(rehearsal::refuseWithoutSpace(10 * gigabyte, 100, 17 * gigabyte, u"/d"_s));
    COMPARE_ERROR(rehearsal::refuseWithoutSpace(10 * gigabyte, 100, 15 * gigabyte, u"/d"_s),
                  ErrorCode::RehearsalImpossible);
    VERIFY_OK(rehearsal::refuseWithoutSpace(10 * gigabyte, 10, 3 * gigabyte, u"/d"_s));
    VERIFY_OK(rehearsal::refuseWithoutSpace(10 * gigabyte, 0, 0, u"/d"_s));
}

void RehearsalTest::theCommandSaysAndRecords()
{
    const QString sandbox = test::TestServer::instance().server().directory();
    m_project->add(
        u"aa"_s,
        u"-- +stopover upgrade\nALTER TABLE t ADD COLUMN more int;\n-- +stopover downgrade\nALTER TABLE t DROP COLUMN "
        "more;\n"_s);
    const QStringList command { u"--project"_s, m_project->folder(), u"--db"_s, m_database->uri(),
                                u"rehearse"_s,  u"--dir"_s,          sandbox };
    const test::CtlResult without = test::runCtl(command);
    QVERIFY2(without.exitCode == 0, qPrintable(without.messages));
    QVERIFY(without.output.contains(u"ACCESS EXCLUSIVE on public.t"_s)
            && without.output.contains(u"the schema is restored"_s));
    QVERIFY(without.messages.contains(u"Not recorded"_s));
    execute(u"SELECT 1"_s);
    pg::Connection connection = m_database->connect();
    VERIFY_OK(run::journal::install(connection));
    const test::CtlResult json = test::runCtl(command + QStringList { u"--json"_s });
    QCOMPARE(json.exitCode, 0);
    QVERIFY(json.document()[u"succeeded"_s].toBool() && json.document()[u"recorded"_s].toBool());
    QCOMPARE(json.document()[u"steps"_s][0][u"statements"_s][0][u"locks"_s][0][u"mode"_s].toString(),
             u"AccessExclusiveLock"_s);
    QCOMPARE(test::runCtl(command + QStringList { u"--rows"_s, u"some"_s }).exitCode, 64);
    QCOMPARE(test::runCtl(command + QStringList { u"--plan"_s, u"x.toml"_s, u"--down"_s }).exitCode, 64);
    m_project->add(u"bb"_s, u"-- +stopover upgrade\nCREATE TABLE left_over (id int);\n-- +stopover downgrade\n"_s);
    const test::CtlResult left = test::runCtl(command + QStringList { u"--rows"_s, u"none"_s });
    QCOMPARE(left.exitCode, 1);
    QVERIFY(left.output.contains(u"table public.left_over"_s));
    m_project->add(u"cc"_s, u"-- +stopover upgrade\nSELECT 1 / 0;\n-- +stopover downgrade\n"_s);
    const test::CtlResult fails = test::runCtl(command);
    QCOMPARE(fails.exitCode, 2);
    QVERIFY(fails.output.contains(u"division by zero"_s));
    QVERIFY(nothingIsLeft());
}

STOPOVER_TEST_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
