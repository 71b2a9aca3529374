#include "core/run/journalschema.h"
#include "core/trust/schemas.h"
#include "tests/security/mallory.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/journalversions.h"
#include "tests/support/migrations.h"

#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::bodies;
using test::CtlResult;
using test::handedOver;
using test::triggers;
using test::views;

/// What is foreign in our schemas is named, refused and repaired; what is ours is known.
class SchemaStateTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyForeignThingIsNamed_data();
    void everyForeignThingIsNamed();

    void everyPlantIsRepaired_data() { everyForeignThingIsNamed_data(); }

    void everyPlantIsRepaired();
    void everyVersionIsKnownAndUpgraded_data();
    void everyVersionIsKnownAndUpgraded();
    void theReferenceIsWhatIsInstalled();
    void aRunLeavesTheSchemasKnown();
    void defaultPrivilegesOpenNothing();
    void theSessionRemembersUntilTheSchemaIsAnother();
    void nothingIsInstalledIntoASchemaOfOthers();
    void whatChangesDuringTheInstallationIsNoticed();
    void anEmptySchemaOfOursIsFilled();
    void repairSaysFirst();
    void theSchemaOfAnotherIsPutAside();
    void captureCannotBeCalledByOthers();
    void functionsOfTheSchemaRefuseASuperuser();
    void theOfflineScriptStops();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_her->uri() } + arguments);
    }

    std::unique_ptr<test::HerDatabase> m_her;
};

void SchemaStateTest::init()
{
    failOnAnyWarning();
    NEEDS_SUPERUSER();
    m_her = std::make_unique<test::HerDatabase>();
}

void SchemaStateTest::cleanup()
{
    m_her.reset();
}

void SchemaStateTest::everyForeignThingIsNamed_data()
{
    QTest::addColumn<QString>("trap");
    QTest::addColumn<QString>("object"); ///< what is named, "aspect object name"
    const auto row = [](const char* name, const QString& trap, const QString& object) {
        QTest::newRow(name) << trap << object;
    };
    const QString over = handedOver;
    row("a schema of hers", u"SELECT 1"_s, u"owner stopover"_s);
    row("a trigger",
        u"CREATE TRIGGER spying BEFORE INSERT ON stopover.run FOR EACH ROW EXECUTE FUNCTION public.spying()"_s + over,
        u"trigger stopover.run spying"_s);
    row("a rule", u"CREATE RULE spied AS ON INSERT TO stopover.event DO ALSO SELECT public.spy()"_s + over,
        u"rule stopover.event spied"_s);
    row("a policy",
        u"ALTER TABLE stopover.run ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON stopover.run USING (public.spy())"_s
            + over,
        u"policy stopover.run p"_s);
    row("row-level security", u"ALTER TABLE stopover.run FORCE ROW LEVEL SECURITY"_s + over,
        u"row security stopover.run"_s);
    row("a child table", u"CREATE TABLE public.child () INHERITS (stopover.event)"_s + over,
        u"child stopover.event public.child"_s);
    row("a default that calls", u"ALTER TABLE stopover.run ALTER COLUMN epoch SET DEFAULT public.spied(0)"_s + over,
        u"column stopover.run epoch"_s);
    row("a generated column",
        u"ALTER TABLE stopover.run ADD COLUMN more int GENERATED ALWAYS AS (public.spied(epoch)) STORED"_s + over,
        u"column stopover.run more"_s);
    row("a check that calls", u"ALTER TABLE stopover.run ADD CHECK (public.spied(epoch) >= 0)"_s + over,
        u"constraint stopover.run run_epoch_check"_s);
    row("an index that calls", u"CREATE INDEX spied ON stopover.run (public.spied(epoch))"_s + over,
        u"index expression stopover.run spied"_s);
    row("statistics that call", u"CREATE STATISTICS public.st (ndistinct) ON epoch, pass FROM stopover.run"_s + over,
        u"statistics stopover.run public.st"_s);
    row("a function with another body", bodies + over, u"body stopover.append_event(bigint, text, text)"_s);
    row("a function without its search_path", u"ALTER FUNCTION stopover.append_event RESET search_path"_s + over,
        u"settings stopover.append_event(bigint, text, text)"_s);
    row("a function with her rights", u"ALTER FUNCTION stopover.key_of SECURITY DEFINER"_s + over,
        u"rights stopover.key_of(regclass)"_s);
    row("a function of hers", over + u"ALTER FUNCTION stopover.key_of OWNER TO mallory"_s,
        u"owner stopover.key_of(regclass)"_s);
    row("a table of hers", over + u"ALTER TABLE stopover.step OWNER TO mallory"_s, u"owner stopover.step"_s);
    row("an overload",
        u"CREATE FUNCTION stopover.key_of(oid) RETURNS text[] LANGUAGE sql AS 'SELECT NULL::text[]'"_s + over,
        u"unknown stopover.key_of(oid)"_s);
    row("a view in the place of a table",
        u"DROP TABLE stopover.backup_log; CREATE VIEW stopover.backup_log AS SELECT 1 AS id WHERE public.spy()"_s
            + over,
        u"kind stopover.backup_log"_s);
    row("a partitioned table",
        u"DROP TABLE stopover.backup_log; CREATE TABLE stopover.backup_log (id bigint) PARTITION BY HASH (id)"_s + over,
        u"kind stopover.backup_log"_s);
    row("a foreign table",
        u"DROP TABLE stopover.backup_log\n-- as superuser\nCREATE FOREIGN DATA WRAPPER f; CREATE SERVER s FOREIGN "
        "DATA WRAPPER f; CREATE FOREIGN TABLE stopover.backup_log (id bigint) SERVER s;"_s
            + over.section(u"-- as superuser"_s, 1),
        u"kind stopover.backup_log"_s);
    row("a missing table", u"DROP TABLE stopover.backup_log"_s + over, u"missing stopover.backup_log"_s);
    row("another table", u"CREATE TABLE stopover.more (id int)"_s + over, u"unknown stopover.more"_s);
    row("an operator",
        u"CREATE FUNCTION public.same(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';"
        "CREATE OPERATOR stopover.= (LEFTARG = text, RIGHTARG = text, FUNCTION = public.same)"_s
            + over,
        u"unknown stopover.=(pg_catalog.text,pg_catalog.text)"_s);
    row("a type", u"CREATE DOMAIN stopover.text AS pg_catalog.text CHECK (public.spy())"_s + over,
        u"unknown stopover.text"_s);
    row("a cast",
        u"CREATE FUNCTION public.c(stopover.run) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE CAST (stopover.run AS "
        "int) WITH FUNCTION public.c(stopover.run)"_s
            + over,
        u"unknown (stopover.run AS integer)"_s);
    row("the right to create", over + u"GRANT USAGE, CREATE ON SCHEMA stopover TO mallory"_s,
        u"grant stopover CREATE"_s);
    row("the right to add triggers",
        over + u"GRANT USAGE ON SCHEMA stopover TO mallory; GRANT TRIGGER ON stopover.run TO mallory"_s,
        u"grant stopover.run TRIGGER"_s);
    row("the right to write a column",
        over + u"GRANT USAGE ON SCHEMA stopover TO mallory; GRANT UPDATE (plan) ON stopover.run TO mallory"_s,
        u"grant stopover.run UPDATE"_s);
    row("the right to call",
        over + u"GRANT USAGE ON SCHEMA stopover TO PUBLIC; GRANT EXECUTE ON FUNCTION stopover.append_event TO PUBLIC"_s,
        u"grant stopover.append_event(bigint, text, text) EXECUTE"_s);
    row("a log with a trigger",
        u"CREATE TABLE stopover.fwd_123 (stopover_k1 bigint NOT NULL); CREATE TRIGGER spying AFTER INSERT ON "
        "stopover.fwd_123 FOR EACH ROW EXECUTE FUNCTION public.spying()"_s
            + over,
        u"trigger stopover.fwd_123 spying"_s);
    row("a log with a default that calls",
        u"CREATE TABLE stopover.rev_123 (stopover_k1 int DEFAULT public.spied(1))"_s + over,
        u"column stopover.rev_123 stopover_k1"_s);
    row("a capture function of hers",
        over
            + u"CREATE FUNCTION stopover.capture_fwd_9() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET "
              u"search_path = pg_catalog, pg_temp AS 'BEGIN RETURN NULL; END';"
              "ALTER FUNCTION stopover.capture_fwd_9 OWNER TO mallory"_s,
        u"owner stopover.capture_fwd_9()"_s);
    row("a capture function without a search_path",
        u"CREATE FUNCTION stopover.capture_fwd_9() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN RETURN "
        "NULL; END'"_s
            + over,
        u"settings stopover.capture_fwd_9()"_s);
    row("a backup with a trigger",
        u"CREATE TABLE stopover_backup.b (id int); CREATE TRIGGER spying AFTER DELETE ON stopover_backup.b FOR EACH "
        "ROW EXECUTE FUNCTION public.spying()"_s
            + over,
        u"trigger stopover_backup.b spying"_s);
    row("a view as a backup", u"CREATE VIEW stopover_backup.b AS SELECT 1 AS id WHERE public.spy()"_s + over,
        u"kind stopover_backup.b"_s);
    row("a backup of hers",
        over + u"CREATE TABLE stopover_backup.b (id int); ALTER TABLE stopover_backup.b OWNER TO mallory"_s,
        u"owner stopover_backup.b"_s);
    row("a schema of backups of hers", over + u"ALTER SCHEMA stopover_backup OWNER TO mallory"_s,
        u"owner stopover_backup"_s);
    row("a schema of retired tables of hers", over + u"ALTER SCHEMA stopover_retired OWNER TO mallory"_s,
        u"owner stopover_retired"_s);
    row("a missing schema", u"DROP SCHEMA stopover_retired"_s + over, u"missing stopover_retired"_s);
}

void SchemaStateTest::everyForeignThingIsNamed()
{
    QFETCH(QString, trap);
    QFETCH(QString, object);
    m_her->plant(trap);
    if (QTest::currentTestFailed())
        return;
    pg::Connection connection = m_her->connect();
    REQUIRE_VALUE(const trust::SchemaState state, trust::inspectSchemas(connection));
    QStringList found;
    for (const trust::ForeignObject& one : state.foreign)
        found.append(QString(one.aspect + u' ' + one.object + u' ' + one.name).trimmed());
    QVERIFY2(found.contains(object), qPrintable(found.join(u'\n')));
    COMPARE_ERROR(run::journal::isInstalled(connection), ErrorCode::JournalForeign);
    COMPARE_ERROR(run::journal::install(connection), ErrorCode::JournalForeign);
    const CtlResult listed = ctl({ u"backup"_s, u"list"_s });
    const QString named = object.sliced(object.indexOf(u"stopover"_s)).section(u' ', 0, 0);
    QVERIFY2(listed.exitCode == 1 && listed.messages.contains(named), qPrintable(listed.messages));
    static_cast<void>(ctl({ u"health"_s }));
    QVERIFY(!m_her->caught());
}

void SchemaStateTest::everyPlantIsRepaired()
{
    QFETCH(QString, trap);
    m_her->plant(trap);
    if (QTest::currentTestFailed())
        return;
    pg::Connection connection = m_her->connect();
    VERIFY_OK(run::journal::repair(connection));
    REQUIRE_VALUE(const trust::SchemaState state, trust::inspectSchemas(connection));
    QVERIFY(state.presence == trust::Presence::Known && state.version == run::journal::version);
    REQUIRE_VALUE(const bool installed, run::journal::isInstalled(connection));
    QVERIFY(installed && !m_her->caught());
    REQUIRE_VALUE(const auto again, run::journal::repair(connection));
    QVERIFY(again.foreign.isEmpty());
}

void SchemaStateTest::everyVersionIsKnownAndUpgraded_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= trust::journalVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

void SchemaStateTest::everyVersionIsKnownAndUpgraded()
{
    QFETCH(int, version);
    pg::Connection connection = m_her->connect();
    VERIFY_OK(test::installJournalVersion(connection, version));
    REQUIRE_VALUE(const trust::SchemaState before, trust::inspectSchemas(connection));
    QVERIFY2(before.presence == trust::Presence::Known,
             before.foreign.isEmpty() ? "" : qPrintable(before.foreign.first().encoded()));
    QCOMPARE(before.version, version);
    VERIFY_OK(run::journal::install(connection));
    REQUIRE_VALUE(const trust::SchemaState after, trust::inspectSchemas(connection));
    QCOMPARE(after.version, trust::journalVersion);
    QVERIFY(after.presence == trust::Presence::Known);
    // A changed function of an old version is not upgraded, it is refused.
    VERIFY_OK(connection.executeScript(u"UPDATE stopover.meta SET version = 99"_s));
    COMPARE_ERROR(run::journal::isInstalled(connection), ErrorCode::JournalNewer);
}

void SchemaStateTest::theReferenceIsWhatIsInstalled()
{
    for (int version = 1; version <= trust::journalVersion; ++version) {
        const test::TestDatabase database;
        pg::Connection connection = database.connect();
        VERIFY_OK(test::installJournalVersion(connection, version));
        REQUIRE_VALUE(const QString made, test::journalReference(connection));
        QFile file(u":/stopover/trust/version%1.txt"_s.arg(version));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString kept = QString::fromUtf8(file.readAll());
        const QStringList lines = kept.split(u'\n');
        for (const QString& line : made.split(u'\n'))
            QVERIFY2(lines.contains(line), qPrintable(u"write the reference anew: "_s + line));
        QCOMPARE(made.size(), kept.size());
    }
}

/// Nothing that the engine makes in our schemas is taken for foreign, at any moment.
void SchemaStateTest::aRunLeavesTheSchemasKnown()
{
    test::SqlProject project;
    project.add(
        u"r1"_s,
        u"-- +stopover upgrade\nALTER TABLE public.t ADD COLUMN added int;\n-- +stopover downgrade\nALTER TABLE "
        "public.t DROP COLUMN added;\n"_s);
    const auto known = [this] {
        const CtlResult result = ctl({ u"run"_s, u"list"_s });
        QVERIFY2(result.exitCode == 0, qPrintable(result.messages));
    };
    const QStringList moved { u"--confirm"_s, u"public.t"_s };
    const CtlResult begun =
        ctl({ u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s, u"--key"_s, u"id"_s,
              u"--partitions"_s, u"4"_s, u"--stop-before"_s, u"swap"_s, u"--confirm"_s, u"public.t"_s });
    QVERIFY2(begun.exitCode == 0, qPrintable(begun.messages));
    known();
    QCOMPARE(ctl(QStringList { u"run"_s, u"resume"_s, u"last"_s } + moved).exitCode, 0);
    known();
    QCOMPARE(ctl(QStringList { u"run"_s, u"rollback"_s, u"last"_s } + moved).exitCode, 0);
    known();
    QCOMPARE(ctl(QStringList { u"run"_s, u"reapply"_s, u"last"_s } + moved).exitCode, 0);
    QCOMPARE(ctl(QStringList { u"run"_s, u"finish"_s, u"last"_s } + moved).exitCode, 0);
    known();
    QCOMPARE(ctl({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s }).exitCode, 0);
    m_her->execute(
        u"DELETE FROM public.t WHERE id <= 5; UPDATE public.t SET n = 90 WHERE id = 6; INSERT INTO public.t VALUES "
        "(1000, 1)"_s);
    QCOMPARE(ctl({ u"backup"_s, u"restore"_s, u"last"_s, u"--confirm"_s, u"public.t"_s }).exitCode, 0);
    known();
    m_her->execute(u"DROP OWNED BY mallory"_s); // a superuser runs no revision beside functions of hers
    QCOMPARE(ctl({ u"upgrade"_s, u"head"_s, u"--confirm"_s, m_her->name(), u"--project"_s, project.folder() }).exitCode,
             0);
    known();
}

void SchemaStateTest::defaultPrivilegesOpenNothing()
{
    m_her->execute(
        u"ALTER DEFAULT PRIVILEGES GRANT ALL ON SCHEMAS TO PUBLIC; ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO "
        u"PUBLIC;"
        "ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO mallory; ALTER DEFAULT PRIVILEGES GRANT ALL ON FUNCTIONS TO "
        "mallory"_s);
    pg::Connection connection = m_her->connect();
    VERIFY_OK(run::journal::install(connection));
    const QString granted = m_her->scalar(
        u"SELECT count(*) FROM (SELECT relacl FROM pg_class WHERE relnamespace = 'stopover'::regnamespace UNION ALL "
        u"SELECT proacl FROM pg_proc"
        " WHERE pronamespace = 'stopover'::regnamespace) o(acl), aclexplode(acl) a WHERE a.grantee <> "
        "'stopover'::regrole AND a.privilege_type <> 'SELECT'"_s);
    QCOMPARE(granted, u"0"_s);
    QCOMPARE(m_her->scalar(u"SELECT has_schema_privilege('mallory', 'stopover', 'CREATE')"_s), u"f"_s);
    m_her->execute(
        u"ALTER DEFAULT PRIVILEGES REVOKE ALL ON SCHEMAS FROM PUBLIC; ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES "
        u"FROM PUBLIC;"
        "ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM mallory; ALTER DEFAULT PRIVILEGES REVOKE ALL ON FUNCTIONS "
        "FROM mallory"_s);
}

void SchemaStateTest::theSessionRemembersUntilTheSchemaIsAnother()
{
    pg::Connection connection = m_her->connect();
    REQUIRE_VALUE(const bool absent, run::journal::isInstalled(connection));
    QVERIFY(!absent && connection.knownSchemas().isEmpty());
    VERIFY_OK(run::journal::install(connection));
    REQUIRE_VALUE(const bool installed, run::journal::isInstalled(connection));
    QVERIFY(installed && !connection.knownSchemas().isEmpty());
    m_her->execute(u"DROP SCHEMA stopover, stopover_backup, stopover_retired CASCADE"_s);
    m_her->executeAsHer(views);
    COMPARE_ERROR(run::journal::isInstalled(connection), ErrorCode::JournalForeign);
    QVERIFY(!m_her->caught());
}

void SchemaStateTest::nothingIsInstalledIntoASchemaOfOthers()
{
    for (const QString& schema : { u"stopover"_s, u"stopover_backup"_s, u"stopover_retired"_s }) {
        m_her->executeAsHer(u"CREATE SCHEMA "_s + schema);
        pg::Connection connection = m_her->connect();
        COMPARE_ERROR(run::journal::install(connection), ErrorCode::JournalForeign);
        QCOMPARE(ctl({ u"install"_s }).exitCode, 1);
        m_her->execute(u"DROP SCHEMA "_s + schema);
    }
    QCOMPARE(m_her->scalar(u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'stopover%'"_s), u"0"_s);
}

/// As if somebody were quicker: the schema that was just made is another's before the transaction ends.
void SchemaStateTest::whatChangesDuringTheInstallationIsNoticed()
{
    m_her->execute(
        u"CREATE FUNCTION public.gives() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN ALTER SCHEMA stopover OWNER "
        u"TO mallory; END';"
        "CREATE EVENT TRIGGER gives ON ddl_command_end WHEN TAG IN ('COMMENT') EXECUTE FUNCTION public.gives()"_s);
    pg::Connection connection = m_her->connect();
    COMPARE_ERROR(run::journal::install(connection), ErrorCode::JournalForeign);
    QCOMPARE(m_her->scalar(u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'stopover%'"_s), u"0"_s);
}

void SchemaStateTest::anEmptySchemaOfOursIsFilled()
{
    m_her->execute(u"CREATE SCHEMA stopover; CREATE SCHEMA stopover_backup"_s);
    QCOMPARE(ctl({ u"install"_s }).exitCode, 0);
    QCOMPARE(ctl({ u"run"_s, u"list"_s }).exitCode, 0);
}

void SchemaStateTest::repairSaysFirst()
{
    QCOMPARE(ctl({ u"install"_s }).exitCode, 0);
    const CtlResult nothing = ctl({ u"install"_s, u"--repair"_s });
    QVERIFY2(nothing.exitCode == 0 && nothing.output.contains(u"nothing to repair"_s), qPrintable(nothing.output));
    m_her->execute(
        u"CREATE TRIGGER spying BEFORE INSERT ON stopover.event FOR EACH ROW EXECUTE FUNCTION public.spying(); CREATE "
        "TABLE stopover.more (id int)"_s);
    const CtlResult said = ctl({ u"install"_s, u"--repair"_s });
    QCOMPARE(said.exitCode, 1);
    QVERIFY2(said.output.contains(u"DROP TRIGGER \"spying\" ON stopover.event;"_s)
                 && said.output.contains(u"ALTER TABLE stopover.more SET SCHEMA stopover_aside_1;"_s)
                 && said.output.contains(u"--confirm"_s),
             qPrintable(said.output));
    QCOMPARE(m_her->scalar(u"SELECT count(*) FROM pg_trigger WHERE tgname = 'spying'"_s), u"1"_s);
    QVERIFY(ctl({ u"install"_s, u"--repair"_s, u"--confirm"_s, u"another"_s }).exitCode != 0);
    QCOMPARE(m_her->scalar(u"SELECT count(*) FROM pg_trigger WHERE tgname = 'spying'"_s), u"1"_s);
    // Only as somebody with the right to.
    const CtlResult hers =
        test::runCtl({ u"--db"_s, m_her->herUri(), u"install"_s, u"--repair"_s, u"--confirm"_s, m_her->name() });
    QVERIFY2(hers.exitCode != 0, qPrintable(hers.output));
    QCOMPARE(m_her->scalar(u"SELECT count(*) FROM pg_trigger WHERE tgname = 'spying'"_s), u"1"_s);
    QCOMPARE(ctl({ u"install"_s, u"--repair"_s, u"--confirm"_s, m_her->name() }).exitCode, 0);
    QCOMPARE(m_her->scalar(u"SELECT count(*) FROM pg_trigger WHERE tgname = 'spying'"_s), u"0"_s);
    QCOMPARE(m_her->scalar(u"SELECT to_regclass('stopover_aside_1.more') IS NOT NULL"_s), u"t"_s);
    QCOMPARE(ctl({ u"run"_s, u"list"_s }).exitCode, 0);
}

/// Plans of hers are data from then on, her capture is off the tables, and the database works.
void SchemaStateTest::theSchemaOfAnotherIsPutAside()
{
    m_her->plant(u"INSERT INTO stopover.run (operation, target, target_oid, spec, plan, plan_sha256, actor, host, "
                 "application_version) VALUES ('upgrade', 'x', 0, '', '{}', '', '', '', '')"_s);
    m_her->execute(
        u"CREATE FUNCTION stopover.capture_fwd_1() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM public.spy(); "
        u"RETURN NULL; END'; ALTER FUNCTION stopover.capture_fwd_1 OWNER TO mallory;"
        "CREATE TRIGGER stopover_fwd AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION "
        "stopover.capture_fwd_1()"_s);
    const CtlResult said = ctl({ u"install"_s, u"--repair"_s });
    QVERIFY2(said.exitCode == 1 && said.output.contains(u"ALTER SCHEMA stopover RENAME TO stopover_aside_1;"_s)
                 && said.output.contains(u"no longer listed"_s),
             qPrintable(said.output));
    QCOMPARE(ctl({ u"install"_s, u"--repair"_s, u"--confirm"_s, m_her->name() }).exitCode, 0);
    QCOMPARE(m_her->scalar(u"SELECT count(*) FROM stopover_aside_1.run"_s), u"1"_s);
    QCOMPARE(ctl({ u"run"_s, u"list"_s, u"--json"_s }).document()[u"runs"_s].toArray().size(), 0);
    m_her->execute(u"INSERT INTO public.t VALUES (5000, 1)"_s);
    QVERIFY(!m_her->caught());
    QCOMPARE(m_her->scalar(u"SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'stopover'"_s),
             u"stopover"_s);
}

void SchemaStateTest::captureCannotBeCalledByOthers()
{
    QCOMPARE(ctl({ u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s, u"--key"_s,
                   u"id"_s, u"--partitions"_s, u"2"_s, u"--stop-before"_s, u"swap"_s, u"--confirm"_s, u"public.t"_s })
                 .exitCode,
             0);
    QCOMPARE(
        m_her->scalar(u"SELECT count(*) FROM pg_proc WHERE pronamespace = 'stopover'::regnamespace AND proname LIKE "
                      "'capture%'"_s),
        u"2"_s);
    QCOMPARE(m_her->scalar(
                 u"SELECT bool_or(has_function_privilege('mallory', oid, 'EXECUTE')) FROM pg_proc WHERE pronamespace = "
                 "'stopover'::regnamespace"_s),
             u"f"_s);
    QCOMPARE(
        m_her->scalar(u"SELECT bool_and(proconfig::text LIKE '%search_path=pg_catalog, pg_temp%') FROM pg_proc WHERE "
                      "pronamespace = 'stopover'::regnamespace"_s),
        u"t"_s);
    QCOMPARE(
        m_her
            ->scalar(u"SELECT string_agg(proname, ',') FROM pg_proc WHERE pronamespace = 'stopover'::regnamespace AND "
                     "prosecdef"_s)
            .section(u'_', 0, 1),
        u"capture_fwd"_s);
    // The application goes on writing, and is captured.
    m_her->execute(u"GRANT INSERT ON public.t TO mallory"_s);
    m_her->executeAsHer(u"INSERT INTO public.t VALUES (9000, 1)"_s);
    const QString log = m_her->scalar(
        u"SELECT c.oid::regclass FROM pg_class c WHERE relnamespace = 'stopover'::regnamespace AND relname ~ "
        "'^fwd_[0-9]+$'"_s);
    QCOMPARE(m_her->scalar(u"SELECT count(*) FROM "_s + log), u"1"_s);
    QCOMPARE(ctl({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.t"_s }).exitCode, 0);
}

void SchemaStateTest::functionsOfTheSchemaRefuseASuperuser()
{
    QCOMPARE(ctl({ u"install"_s }).exitCode, 0);
    m_her->execute(u"ALTER TABLE public.t OWNER TO mallory"_s);
    pg::Connection connection = m_her->connect();
    for (const QString& call :
         { u"stopover.backup_table('public.t'::regclass)"_s, u"stopover.safe_rollback_table('public.t')"_s,
           u"stopover.safe_remove_column('public.t', 'n')"_s,
           u"stopover.digest_of('public.t'::regclass, ARRAY['id'])"_s }) {
        const auto refused = connection.execute(u"SELECT * FROM "_s + call);
        QVERIFY2(!refused && refused.error().sqlState == "42501"_L1 && refused.error().hint.contains(u"mallory"_s),
                 qPrintable(call));
    }
    m_her->execute(u"ALTER TABLE public.t OWNER TO stopover"_s);
    VERIFY_OK(connection.execute(u"SELECT stopover.backup_table('public.t'::regclass)"_s));
}

void SchemaStateTest::theOfflineScriptStops()
{
    const QTemporaryDir folder;
    const CtlResult script = ctl({ u"repartition"_s, u"plan"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s,
                                   u"--key"_s, u"id"_s, u"--partitions"_s, u"2"_s, u"--sql"_s });
    QCOMPARE(script.exitCode, 0);
    QFile file(folder.filePath(u"move.sql"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(script.output.toUtf8()) > 0);
    file.close();
    m_her->plant(triggers + handedOver);
    QProcess psql;
    psql.start(u"psql"_s,
               { u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, m_her->uri(), u"-f"_s, file.fileName() });
    QVERIFY(psql.waitForFinished(test::patienceMs));
    QVERIFY2(psql.exitCode() == 3, psql.readAllStandardError().constData());
    QVERIFY(!m_her->caught());
}

STOPOVER_TEST_MAIN(SchemaStateTest)
#include "tst_schemastate.moc"
