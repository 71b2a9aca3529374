#include "core/run/journalschema.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/migrations.h"
#include "tests/support/sample.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

/// The client is killed at every crash point of an upgrade and of a downgrade, then started again.
class MigrateCrashTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPointOfAnUpgradeIsResumed();
    void everyPointOfADowngradeIsResumed();
    void whatAlembicLeavesRunningIsEnded();

private:
    /// Runs the command with a crash at point n. True when it came to its end without reaching that point.
    bool crashedOrEnded(const test::TestDatabase& database, const QStringList& command, int point, bool* ended);
    test::SqlProject m_project;
};

namespace {

const auto seed =
    u"CREATE TABLE public.seed (id int PRIMARY KEY, note text); INSERT INTO public.seed SELECT g, NULL FROM "
    "generate_series(1, 2100) g"_s;

} // namespace

void MigrateCrashTest::initTestCase()
{
    m_project.add(
        u"aa"_s,
        u"-- +stopover upgrade\nCREATE TABLE a (id int);\nINSERT INTO a VALUES (1);\n-- +stopover downgrade\nDROP "
        "TABLE a;\n"_s);
    m_project.add(
        u"bb"_s,
        u"-- +stopover upgrade\nALTER TABLE seed ADD COLUMN more int;\n-- +stopover batch\nUPDATE seed SET note = 'x' "
        u"WHERE id IN"
        " (SELECT id FROM seed WHERE note IS NULL ORDER BY id LIMIT 1000);\nALTER TABLE seed ALTER COLUMN note SET NOT "
        "NULL;\n"
        "-- +stopover downgrade\nALTER TABLE seed ALTER COLUMN note DROP NOT NULL;\nALTER TABLE seed DROP COLUMN "
        "more;\n"_s);
    m_project.add(
        u"cc"_s,
        u"-- +stopover upgrade\n-- +stopover autocommit\nCREATE INDEX CONCURRENTLY seed_note ON seed (note);\n"
        "-- +stopover downgrade\n-- +stopover autocommit\nDROP INDEX CONCURRENTLY seed_note;\n"_s);
}

bool MigrateCrashTest::crashedOrEnded(const test::TestDatabase& database, const QStringList& command, int point,
                                      bool* ended)
{
    const QStringList common { u"--project"_s, m_project.folder(), u"--db"_s, database.uri() };
    const test::CtlResult first =
        test::runCtl(common + command, { { u"STOPOVER_CRASH_AT"_s, QString::number(point) } });
    *ended = first.exitCode == 0;
    if (*ended)
        return true;
    if (first.exitCode != -1) {
        qCritical("%s", qPrintable(first.messages));
        return false;
    }
    if (test::scalar(database.settings(),
                     u"SELECT count(*) FROM stopover.run WHERE position NOT IN ('finished', 'aborted')"_s)
        != "0"_L1) {
        const test::CtlResult resumed = test::runCtl(common + QStringList { u"run"_s, u"resume"_s, u"last"_s });
        if (resumed.exitCode != 0) {
            qCritical("resume: %s", qPrintable(resumed.messages));
            return false;
        }
    }
    // What the crash kept from being planned is planned now.
    const test::CtlResult rest = test::runCtl(common + command);
    if (rest.exitCode != 0)
        qCritical("rest: %s", qPrintable(rest.messages));
    return rest.exitCode == 0;
}

void MigrateCrashTest::everyPointOfAnUpgradeIsResumed()
{
    bool ended = false;
    test::SweepPoints points;
    while (!ended) {
        const int point = points.next();
        const test::TestDatabase database;
        pg::Connection connection = database.connect();
        VERIFY_OK(connection.executeScript(seed));
        VERIFY_OK(run::journal::install(connection));
        QVERIFY2(crashedOrEnded(database, { u"upgrade"_s, u"heads"_s }, point, &ended),
                 qPrintable(u"crash point %1"_s.arg(point)));
        const QString state =
            test::scalar(database.settings(),
                         u"SELECT concat_ws(' ', (SELECT string_agg(version_num, ',') FROM public.alembic_version),"
                         " (SELECT string_agg(revision, ',' ORDER BY revision) FROM stopover.applied_revision),"
                         " (SELECT count(*) FROM public.a), (SELECT count(*) FROM public.seed WHERE note = 'x'),"
                         " (SELECT count(*) FROM pg_index WHERE NOT indisvalid), to_regclass('public.seed_note')::text,"
                         " (SELECT count(*) FROM stopover.run WHERE position <> 'finished'))"_s);
        QVERIFY2(state == "cc aa,bb,cc 1 2100 0 public.seed_note 0"_L1,
                 qPrintable(u"crash point %1: %2"_s.arg(point).arg(state)));
    }
    qInfo("%d points", points.swept() - 1);
    QVERIFY(points.swept() > 20);
}

void MigrateCrashTest::everyPointOfADowngradeIsResumed()
{
    bool ended = false;
    test::SweepPoints points;
    while (!ended) {
        const int point = points.next();
        const test::TestDatabase database;
        pg::Connection connection = database.connect();
        VERIFY_OK(connection.executeScript(seed));
        REQUIRE_VALUE(const revision::Project project, m_project.open());
        REQUIRE_VALUE(const test::MigrationOutcome up,
                      test::migrateTo(database.settings(), project, revision::Direction::Up, u"heads"_s));
        QCOMPARE(up.result.outcome, Outcome::Succeeded);
        QVERIFY2(
            crashedOrEnded(database, { u"downgrade"_s, u"base"_s, u"--confirm"_s, database.name() }, point, &ended),
            qPrintable(u"crash point %1"_s.arg(point)));
        const QString state = test::scalar(
            database.settings(),
            u"SELECT concat_ws(' ', (SELECT count(*) FROM public.alembic_version), (SELECT count(*) FROM "
            u"stopover.applied_revision),"
            " coalesce(to_regclass('public.a')::text, '-'), coalesce(to_regclass('public.seed_note')::text, '-'),"
            " (SELECT count(*) FROM public.seed), (SELECT count(*) FROM stopover.run WHERE position <> 'finished'))"_s);
        QVERIFY2(state == "0 0 - - 2100 0"_L1, qPrintable(u"crash point %1: %2"_s.arg(point).arg(state)));
    }
    qInfo("%d points", points.swept() - 1);
    QVERIFY(points.swept() > 20);
}

/// The program is killed while Alembic works: the session that it had opened goes on by itself.
void MigrateCrashTest::whatAlembicLeavesRunningIsEnded()
{
    test::SqlProject folder;
    folder.write(u"alembic.ini"_s, u"[alembic]\nscript_location = %(here)s\n"_s);
    QFile env(QStringLiteral(STOPOVER_SOURCE_DIR "/resources/demo/alembic/env.py"));
    QVERIFY(env.open(QIODevice::ReadOnly));
    folder.write(
        u"env.py"_s,
        QString::fromUtf8(env.readAll()).replace(u"if config.config_file_name is not None:"_s, u"if False:"_s));
    folder.write(u"script.py.mako"_s, {});
    folder.write(u"versions/aa.py"_s,
                 u"import sqlalchemy as sa\nfrom alembic import op\nrevision = 'aa'\ndown_revision = None\n\n\n"
                 "def upgrade():\n    bind = op.get_bind()\n    op.execute('CREATE TABLE slow (a int)')\n"
                 "    list(bind.execute(sa.text('SELECT 1')))\n"
                 "    bind.execute(sa.text(\"SELECT pg_sleep(600) WHERE to_regclass('public.go') IS NULL\"))\n\n\n"
                 "def downgrade():\n    pass\n"_s);
    const test::TestDatabase database;
    const QStringList common { u"--project"_s, folder.folder(), u"--db"_s, database.uri() };
    test::CtlProcess killed(common + QStringList { u"upgrade"_s, u"heads"_s });
    const QString sleeping =
        u"SELECT %1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(600)%' AND state = 'active'"_s;
    QTRY_VERIFY(test::scalar(database.settings(), sleeping.arg(u"count(*)"_s)) == "1"_L1);
    QCOMPARE(test::scalar(database.settings(), sleeping.arg(u"application_name"_s)), u"stopover/run-1/alembic"_s);
    killed.process().kill();
    killed.finish();
    QCOMPARE(test::scalar(database.settings(), sleeping.arg(u"count(*)"_s)), u"1"_s);
    VERIFY_OK(database.connect().execute(u"CREATE TABLE public.go ()"_s));
    const test::CtlResult resumed = test::runCtl(common + QStringList { u"run"_s, u"resume"_s, u"last"_s });
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.messages));
    QCOMPARE(test::scalar(database.settings(), sleeping.arg(u"count(*)"_s)), u"0"_s);
    QCOMPARE(test::versionRows(database.settings()), u"aa"_s);
}

STOPOVER_TEST_MAIN(MigrateCrashTest)
#include "tst_migratecrash.moc"
