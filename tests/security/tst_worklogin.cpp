#include "core/backup/dump.h"
#include "core/backup/dumpcheck.h"
#include "core/run/journalschema.h"
#include "tests/security/annasdatabase.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/migrations.h"

#include <QTemporaryDir>

#include <pwd.h>
#include <unistd.h>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// What a superuser's program does in a database of anna through its temporary login: all that it does as anna herself,
/// and whoever reads of it later finds roles that exist.
class WorkLoginTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theJournalNamesRolesThatExist();
    void aDumpTakesThePlaceOfTheDatabase();
    void errorsNameTheRoleWorkedAs();
    void whoHoldsTheLockIsTheRoleWorkedAs();
    void revisionsGoUpAndDown();
    void alembicWorksInTheSchemaOfTheRole_data();
    void alembicWorksInTheSchemaOfTheRole();
    void aKilledRunGoesOnAtOnce_data();
    void aKilledRunGoesOnAtOnce();
    void aGuardedServerRehearsesAndProves();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments, const QMap<QString, QString>& environment = {}) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_database->uri() } + arguments, environment);
    }

    void succeeds(const QStringList& arguments, const QMap<QString, QString>& environment = {}) const;
    /// Values in the journal that name a temporary login.
    [[nodiscard]] QString mentions() const;
    std::unique_ptr<test::AnnasDatabase> m_database;
};

namespace {

const QStringList move { u"repartition"_s, u"run"_s, u"--table"_s,      u"public.t"_s, u"--strategy"_s, u"hash"_s,
                         u"--key"_s,       u"id"_s,  u"--partitions"_s, u"3"_s,        u"--confirm"_s,  u"public.t"_s };

/// Runs revisions in the database as a project of Alembic would.
const auto environmentFile = u"import os\nfrom alembic import context\nfrom sqlalchemy import create_engine\n"
                             "if context.is_offline_mode():\n    context.configure(url=os.environ['DATABASE_URL'], "
                             "literal_binds=True)\n    context.run_migrations()\n"
                             "else:\n    with create_engine(os.environ['DATABASE_URL']).connect() as connection:\n"
                             "        context.configure(connection=connection, transaction_per_migration=True)\n"
                             "        with context.begin_transaction():\n            context.run_migrations()\n"_s;

} // namespace

void WorkLoginTest::init()
{
    failOnAnyWarning();
    NEEDS_SUPERUSER();
    m_database = std::make_unique<test::AnnasDatabase>();
}

/// Whatever was done, the end of it leaves no login.
void WorkLoginTest::cleanup()
{
    const bool none = !m_database || QTest::qWaitFor([this] { return m_database->logins() == "0"_L1; });
    m_database.reset();
    QVERIFY2(none, "a temporary login is left");
}

void WorkLoginTest::succeeds(const QStringList& arguments, const QMap<QString, QString>& environment) const
{
    const CtlResult result = ctl(arguments, environment);
    QVERIFY2(result.exitCode == 0, qPrintable(arguments.join(u' ') + u": "_s + result.messages + result.output));
    QCOMPARE(m_database->logins(), u"0"_s);
}

QString WorkLoginTest::mentions() const
{
    return m_database->scalar(
        u"SELECT string_agg(DISTINCT t.name || ': ' || t.value, E'\\n') FROM ("
        "SELECT 'run', actor FROM stopover.run UNION ALL SELECT 'event', data FROM stopover.event"
        " UNION ALL SELECT 'environment', set_by FROM stopover.environment UNION ALL SELECT "
        "'revision', applied_by FROM stopover.applied_revision"
        " UNION ALL SELECT 'log', actor FROM stopover.backup_log UNION ALL SELECT 'copies', actor "
        "FROM stopover.rollback_backup_log"
        " UNION ALL SELECT 'backup', reviewed_by FROM stopover.migration_backups) t (name, value) "
        "WHERE t.value ~ 'stopover/[^/]+/[0-9a-f]{12}'"_s);
}

/// Nobody may be connected to a database that changes its name: the session that keeps the login neither.
void WorkLoginTest::aDumpTakesThePlaceOfTheDatabase()
{
    const QTemporaryDir folder;
    succeeds({ u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, folder.path() }, {});
    m_database->execute(u"DELETE FROM public.t WHERE id > 10"_s);
    succeeds({ u"backup"_s, u"restore"_s, u"last"_s, u"--swap"_s, u"--confirm"_s, m_database->name() }, {});
    QCOMPARE(
        m_database->scalar(u"SELECT concat(count(*), ' ', (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid ="
                           " 'public.t'::regclass)) FROM public.t"_s),
        u"3000 anna"_s);
}

void WorkLoginTest::theJournalNamesRolesThatExist()
{
    const passwd* account = ::getpwuid(::getuid());
    QVERIFY(account != nullptr);
    const QString name = QString::fromLocal8Bit(account->pw_name);
    // No shell has said who it is.
    succeeds(move, { { u"USER"_s, {} }, { u"SUDO_USER"_s, {} } });
    QCOMPARE(m_database->scalar(u"SELECT actor FROM stopover.run"_s), QString(name + u" as stopover as anna"_s));
    const QJsonObject shown = ctl({ u"run"_s, u"show"_s, u"last"_s, u"--json"_s }).document();
    const QJsonObject run = shown.contains(u"run"_s) ? shown[u"run"_s].toObject() : shown;
    QCOMPARE(run[u"account"_s].toString() + u' ' + run[u"login"_s].toString() + u' ' + run[u"role"_s].toString(),
             QString(name + u" stopover anna"_s));
    for (const QString& command : { u"run show last"_s, u"report last"_s }) {
        const QString output = ctl(command.split(u' ')).output;
        QVERIFY2(output.contains(u" as stopover, with the rights of anna"_s), qPrintable(output));
    }
    succeeds({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    succeeds({ u"backup"_s, u"review"_s, u"1"_s });
    REQUIRE_VALUE(const trust::WorkLogin login, trust::openWorkLogin(m_database->settings()));
    REQUIRE_VALUE(pg::Connection session, pg::Connection::open(login.settings));
    VERIFY_OK(session.execute(u"CREATE TABLE public.whole (id bigint PRIMARY KEY, n int)"_s));
    VERIFY_OK(session.execute(u"SELECT stopover.safe_remove_column('public.whole', 'n')"_s));
    VERIFY_OK(session.execute(
        u"INSERT INTO stopover.environment (name, system_identifier, database_oid) VALUES ('test', '', 0)"_s));
    QCOMPARE(m_database->scalar(u"SELECT concat_ws(' ', (SELECT actor FROM stopover.rollback_backup_log LIMIT 1),"
                                " (SELECT set_by FROM stopover.environment))"_s),
             u"anna anna"_s);
    QCOMPARE(mentions(), QString());
}

void WorkLoginTest::errorsNameTheRoleWorkedAs()
{
    m_database->execute(
        u"REVOKE ALL ON public.t FROM anna; ALTER DATABASE %1 OWNER TO stopover"_s.arg(m_database->name()));
    const CtlResult refused =
        ctl(QStringList { u"--work-as"_s, u"anna"_s, u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    QVERIFY(refused.exitCode != 0);
    QVERIFY2(refused.messages.contains(u"anna"_s) && !refused.messages.contains(u"stopover/stopover/"_s),
             qPrintable(refused.messages));
    REQUIRE_VALUE(const trust::WorkLogin login, trust::openWorkLogin(m_database->settings(), u"anna"_s));
    QVERIFY2(login.settings.describe().startsWith(u"anna@"_s), qPrintable(login.settings.describe()));
}

void WorkLoginTest::whoHoldsTheLockIsTheRoleWorkedAs()
{
    REQUIRE_VALUE(const trust::WorkLogin login, trust::openWorkLogin(m_database->settings()));
    REQUIRE_VALUE(pg::Connection holder, pg::Connection::open(login.settings));
    VERIFY_OK(run::journal::lockRuns(holder));
    REQUIRE_VALUE(pg::Connection second, pg::Connection::open(m_database->settings()));
    const auto refused = run::journal::lockRuns(second);
    COMPARE_ERROR(refused, ErrorCode::RunActive);
    QVERIFY2(refused.error().args.value(1).startsWith(u"anna@"_s), qPrintable(refused.error().args.join(u' ')));
}

void WorkLoginTest::revisionsGoUpAndDown()
{
    test::SqlProject project;
    project.add(u"aa"_s, u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    project.add(u"bb"_s,
                u"-- +stopover upgrade\n-- +stopover autocommit\nCREATE INDEX CONCURRENTLY t_n ON t (n);\n"
                "-- +stopover downgrade\n-- +stopover autocommit\nDROP INDEX CONCURRENTLY t_n;\n"_s);
    const QStringList in { u"--project"_s, project.folder() };
    succeeds(in + QStringList { u"upgrade"_s, u"heads"_s });
    QCOMPARE(m_database->scalar(u"SELECT concat_ws(' ', (SELECT string_agg(applied_by, ',') FROM "
                                u"stopover.applied_revision), pg_get_userbyid(relowner), to_regclass('public.t_n'))"
                                " FROM pg_class WHERE oid = 'public.a'::regclass"_s),
             u"anna,anna anna public.t_n"_s);
    QCOMPARE(mentions(), QString());
    succeeds(in + QStringList { u"downgrade"_s, u"base"_s, u"--confirm"_s, m_database->name() });
    QCOMPARE(m_database->scalar(u"SELECT concat(to_regclass('public.a'), to_regclass('public.t_n'),"
                                " (SELECT count(*) FROM stopover.applied_revision))"_s),
             u"0"_s);
    // Once more: what was applied, is applied again.
    succeeds(in + QStringList { u"upgrade"_s, u"heads"_s });
    QCOMPARE(m_database->scalar(u"SELECT string_agg(applied_by, ',') FROM stopover.applied_revision"_s),
             u"anna,anna"_s);
}

void WorkLoginTest::alembicWorksInTheSchemaOfTheRole_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("rendered as SQL") << u"op.execute('CREATE TABLE things (id int)')"_s;
    QTest::newRow("by Alembic itself")
        << u"op.get_bind().execute(text('SELECT 1')).scalar(); op.execute('CREATE TABLE things (id int)')"_s;
}

/// The names that a project leaves bare are looked up by the path that anna has, not by that of a
/// role named as the login.
void WorkLoginTest::alembicWorksInTheSchemaOfTheRole()
{
    QFETCH(QString, body);
    m_database->execute(
        u"CREATE SCHEMA app AUTHORIZATION anna; ALTER ROLE anna IN DATABASE %1 SET search_path = app, public"_s.arg(
            m_database->name()));
    test::SqlProject project;
    QFile::remove(project.folder() + u"/stopover.toml"_s);
    project.write(u"alembic.ini"_s, u"[alembic]\nscript_location = %(here)s\n"_s);
    project.write(u"env.py"_s, environmentFile);
    project.write(u"versions/one.py"_s,
                  u"from alembic import op\nfrom sqlalchemy import text\nrevision = "
                  u"'one'\ndown_revision = None\n"
                  "\ndef upgrade():\n    "_s
                      + body + u"\n\ndef downgrade():\n    op.execute('DROP TABLE things')\n"_s);
    const QStringList in { u"--project"_s, project.folder(), u"--run-python"_s };
    succeeds(in + QStringList { u"upgrade"_s, u"heads"_s });
    QCOMPARE(m_database->scalar(u"SELECT string_agg(c.relnamespace::regnamespace || '.' || c.relname || "
                                u"' ' || pg_get_userbyid(c.relowner), ',' ORDER BY c.relname)"
                                " FROM pg_class c WHERE c.relname IN ('things', 'alembic_version')"_s),
             u"app.alembic_version anna,app.things anna"_s);
    succeeds(in + QStringList { u"downgrade"_s, u"base"_s, u"--confirm"_s, m_database->name() });
    QCOMPARE(m_database->scalar(u"SELECT to_regclass('app.things') IS NULL"_s), u"t"_s);
}

void WorkLoginTest::aKilledRunGoesOnAtOnce_data()
{
    QTest::addColumn<int>("point");
    for (const int point : { 20, 45, 70 })
        QTest::addRow("point %d", point) << point;
}

void WorkLoginTest::aKilledRunGoesOnAtOnce()
{
    QFETCH(int, point);
    const CtlResult killed = ctl(move, { { u"STOPOVER_CRASH_AT"_s, QString::number(point) } });
    QCOMPARE(killed.exitCode, -1);
    QCOMPARE(m_database->scalar(u"SELECT position FROM stopover.run"_s), u"source"_s);
    QCOMPARE(m_database->logins(), u"1"_s);
    const CtlResult resumed = ctl({ u"run"_s, u"resume"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
    QVERIFY2(resumed.exitCode == 0, qPrintable(resumed.messages + resumed.output));
    QCOMPARE(m_database->scalar(u"SELECT concat_ws(' ', (SELECT position FROM stopover.run),"
                                " count(*), sum(n), count(DISTINCT tableoid)) FROM public.t"_s),
             u"swapped 3000 3000 3"_s);
    QCOMPARE(m_database->logins(), u"0"_s);
}

/// The private server as it is by default: who has no password enters as an ordinary role, and
/// only the database of its name.
void WorkLoginTest::aGuardedServerRehearsesAndProves()
{
    QTemporaryDir folder(u"/tmp/stopover-test-guarded-XXXXXX"_s);
    QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7755));
    sandbox::Server server({ .directory = folder.filePath(u"sandbox"_s), .durable = false });
    const auto clean = qScopeGuard([&server] { static_cast<void>(server.remove()); });
    VERIFY_OK(server.start());
    test::SqlProject project;
    project.add(u"aa"_s, u"-- +stopover upgrade\nCREATE TABLE a (id int);\n-- +stopover downgrade\nDROP TABLE a;\n"_s);
    succeeds({ u"--project"_s, project.folder(), u"rehearse"_s, u"--dir"_s, server.directory() });
    succeeds({ u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, folder.path() });
    const QString dump = m_database->scalar(u"SELECT path FROM stopover.migration_backups"_s);
    const auto proven = backup::checkDump(dump, 3, server, [](const QString&, const QString&) {});
    VERIFY_OK(proven);
    QCOMPARE(proven->reached, 3);
    QVERIFY(proven->rows >= 3000);
    succeeds({ u"backup"_s, u"verify"_s, u"1"_s, u"--level"_s, u"3"_s, u"--dir"_s, server.directory() });
    QCOMPARE(mentions(), QString());
}

STOPOVER_TEST_MAIN(WorkLoginTest)
#include "tst_worklogin.moc"
