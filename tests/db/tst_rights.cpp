#include "core/change/planner.h"
#include "core/service/runservice.h"
#include "tests/support/confirmed.h"
#include "tests/support/movecase.h"

#include <QElapsedTimer>

using namespace stopover;
using namespace Qt::StringLiterals;
using run::Phase;
using run::Severity;

namespace {

/// Of a role that may do no more than it needs.
const QString kept =
    u"DROP ROLE IF EXISTS keeper, other; CREATE ROLE keeper LOGIN; CREATE ROLE other LOGIN; CREATE SCHEMA app "
    u"AUTHORIZATION keeper; CREATE SCHEMA apart;"
    "GRANT USAGE ON SCHEMA app, apart TO other, keeper;"
    "CREATE TABLE app.t (id bigint PRIMARY KEY, k integer, v text); ALTER TABLE app.t OWNER TO keeper;"
    "INSERT INTO app.t SELECT g, g % 4, 'x' FROM generate_series(1, 40) g; GRANT SELECT, REFERENCES ON app.t TO other;"
    "DO $$BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO keeper', current_database()); END$$;"_s;

const QString dropRoles = u"DROP OWNED BY keeper, other CASCADE; DROP ROLE keeper, other"_s;

// Lists need no temporary table when they are planned.
const QString byList = u"[repartition]\ntable='app.t'\nstrategy='list'\nkey='id%4'\npartitions=4\nlock_budget=60000"_s;
const QString byHash = u"[repartition]\ntable='app.t'\nstrategy='hash'\nkey='id'\npartitions=3\nlock_budget=60000"_s;

const QString functions =
    u"CREATE FUNCTION apart.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
    "CREATE FUNCTION apart.fine(integer) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';"_s;

QString listed(const QList<run::Finding>& findings)
{
    QStringList texts;
    for (const run::Finding& finding : findings)
        texts.append(u"%1 %2 %3"_s.arg(finding.rule, finding.object, finding.args.join(u'|')));
    return texts.join(u'\n');
}

/// An event trigger that refuses the commands with one of these tags.
QString guard(const QString& event, const QString& tags, const QString& when = u"true"_s)
{
    return u"CREATE FUNCTION public.guard() RETURNS event_trigger LANGUAGE plpgsql AS "
           "$$BEGIN IF %3 THEN RAISE EXCEPTION 'ask the database team'; END IF; END$$;"
           "CREATE EVENT TRIGGER \"Guard\" ON %1 WHEN TAG IN (%2) EXECUTE FUNCTION public.guard();"_s.arg(event, tags,
                                                                                                          when);
}

const QString inventory =
    u"SELECT concat_ws('/', (SELECT string_agg(oid || relname || coalesce(relacl::text, ''), ',' ORDER BY oid) FROM "
    u"pg_class WHERE relnamespace <> 'pg_toast'::regnamespace), (SELECT string_agg(nspname, ',') FROM pg_namespace "
    "WHERE nspname !~ '^pg_'), (SELECT count(*) FROM pg_trigger), (SELECT count(*) FROM pg_proc), (SELECT count(*) "
    "FROM "
    "pg_depend))"_s;

} // namespace

/// What the role may not do, and what guards of others refuse, is told by the plan.
class RightsTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void whatTheRoleLacksIsTold_data();
    void whatTheRoleLacksIsTold();
    void guardsOfOthersAreTold_data();
    void guardsOfOthersAreTold();
    void finishKeepsWhatAGuardKeeps_data();
    void finishKeepsWhatAGuardKeeps();
    void theTrialLocksNothingInUse();
    void theTrialWaitsForNobody();

private:
    [[nodiscard]] pg::Settings asKeeper() const
    {
        return *pg::Settings::parse(m_database->uri().replace("user=stopover"_L1, "user=keeper"_L1));
    }
};

void RightsTest::whatTheRoleLacksIsTold_data()
{
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char* name, const QString& setUp, const QString& finding, const QString& remedy) {
        QTest::newRow(name) << setUp << finding << remedy;
    };
    row("a view of another role", u"CREATE VIEW app.o AS SELECT id FROM app.t; ALTER VIEW app.o OWNER TO other;"_s,
        u"rights.other_owner \"app\".\"o\" other|keeper"_s, u"GRANT other TO keeper"_s);
    row("a materialized view of another role",
        u"CREATE MATERIALIZED VIEW app.o AS SELECT id FROM app.t; GRANT CREATE ON SCHEMA app TO other;"
        "ALTER MATERIALIZED VIEW app.o OWNER TO other;"_s,
        u"rights.other_owner \"app\".\"o\" other|keeper"_s, u"GRANT other TO keeper"_s);
    row("a view in a schema that nothing can be made in",
        u"CREATE VIEW apart.o AS SELECT id FROM app.t; ALTER VIEW apart.o OWNER TO keeper;"_s,
        u"rights.schema apart keeper|USAGE, CREATE"_s, u"GRANT USAGE, CREATE ON SCHEMA apart TO keeper"_s);
    row("a publication of another role", u"CREATE PUBLICATION p FOR TABLE app.t"_s,
        u"rights.other_owner publication p stopover|keeper"_s, u"ALTER PUBLICATION p OWNER TO keeper"_s);
    row("a foreign key to a table of another role",
        u"CREATE TABLE app.p (id integer PRIMARY KEY); INSERT INTO app.p SELECT generate_series(0, 3);"
        "ALTER TABLE app.t ADD CONSTRAINT f FOREIGN KEY (k) REFERENCES app.p; ALTER TABLE app.p OWNER TO other;"_s,
        u"rights.foreign_key f app.p|keeper|REFERENCES, UPDATE"_s, u"GRANT REFERENCES, UPDATE ON app.p TO keeper"_s);
    row("a foreign key of a table of another role",
        u"CREATE TABLE app.c (t bigint CONSTRAINT f REFERENCES app.t); ALTER TABLE app.c OWNER TO other;"_s,
        u"rights.other_owner app.c other|keeper"_s, u"GRANT other TO keeper"_s);
    row("the table's schema", u"ALTER SCHEMA app OWNER TO stopover; GRANT USAGE ON SCHEMA app TO keeper"_s,
        u"rights.schema app keeper|USAGE, CREATE"_s, u"GRANT USAGE, CREATE ON SCHEMA app TO keeper"_s);
    row("a trigger's function",
        functions
            + u"CREATE TRIGGER g BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION apart.touch();"
              "REVOKE ALL ON FUNCTION apart.touch() FROM PUBLIC"_s,
        u"rights.trigger_function apart.touch() g|keeper"_s, u"GRANT EXECUTE ON FUNCTION apart.touch() TO keeper"_s);
    row("the schema of a trigger's function",
        functions
            + u"CREATE TRIGGER g BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION apart.touch();"
              "REVOKE ALL ON SCHEMA apart FROM keeper"_s,
        u"rights.schema apart keeper|USAGE"_s, u"GRANT USAGE ON SCHEMA apart TO keeper"_s);
    row("the function of a check",
        functions
            + u"ALTER TABLE app.t ADD CONSTRAINT c CHECK (apart.fine(k)); REVOKE ALL ON FUNCTION apart.fine(integer) "
              "FROM PUBLIC"_s,
        u"rights.statement app.t keeper|"_s, u"GRANT EXECUTE ON FUNCTION apart.fine(integer) TO keeper"_s);
    row("a column's type",
        u"CREATE TYPE app.kind AS ENUM ('a'); ALTER TABLE app.t ADD e app.kind; ALTER TYPE app.kind OWNER TO stopover;"
        "REVOKE USAGE ON TYPE app.kind FROM PUBLIC"_s,
        u"rights.statement app.t keeper|"_s, u"GRANT USAGE ON TYPE app.kind TO keeper"_s);
    row("temporary tables",
        u"DO $$BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END$$"_s,
        u"rights.statement app.t keeper|"_s,
        u"DO $$BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO keeper', current_database()); END$$"_s);
    row("an owner that may not make tables",
        u"GRANT other TO keeper; ALTER SCHEMA app OWNER TO stopover; GRANT CREATE, USAGE ON SCHEMA app TO keeper;"
        "GRANT CREATE ON SCHEMA app TO other; ALTER TABLE app.t OWNER TO other; REVOKE CREATE ON SCHEMA app FROM other"_s,
        u"rights.schema app other|USAGE, CREATE"_s, u"GRANT USAGE, CREATE ON SCHEMA app TO other"_s);
}

/// And with the remedy every phase can be run.
void RightsTest::whatTheRoleLacksIsTold()
{
    NEEDS_SUPERUSER();
    NEEDS_SERVER(13, "a publication of another role", "a trigger's function", "the schema of a trigger's function");
    QFETCH(QString, setUp);
    QFETCH(QString, finding);
    QFETCH(QString, remedy);
    const QString how = remedy.contains("TEMPORARY"_L1) ? byList : byHash;
    EXECUTE(kept + setUp);
    const QString before = scalar(inventory);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(asKeeper(), how));
    QVERIFY2(listed(plan.findings).contains(finding), qPrintable(listed(plan.findings)));
    QVERIFY(plan.blocked());
    QCOMPARE(scalar(inventory), before);
    EXECUTE(remedy);
    REQUIRE_VALUE(const run::Plan mended, test::planMove(asKeeper(), how));
    QVERIFY2(!mended.blocked(), qPrintable(listed(mended.findings)));
    QVERIFY2(!listed(mended.findings).contains("trial."_L1), qPrintable(listed(mended.findings)));
    REQUIRE_VALUE(m_run, test::startMove(asKeeper(), how));
    for (const Phase phase : { Phase::Apply, Phase::Rollback, Phase::Reapply, Phase::Finish }) {
        const auto outcome = test::runPhase(asKeeper(), m_run, phase);
        VERIFY_LEG(outcome);
    }
    EXECUTE(dropRoles);
}

void RightsTest::guardsOfOthersAreTold_data()
{
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("finding");
    QTest::newRow("schemas are not made")
        << guard(u"ddl_command_start"_s, u"'CREATE SCHEMA'"_s) << u"event_trigger.refuses Guard CREATE SCHEMA"_s;
    QTest::newRow("tables are not moved at the swap")
        << guard(u"ddl_command_start"_s, u"'ALTER TABLE'"_s, u"pg_catalog.strpos(current_query(), 'SET SCHEMA') > 0"_s)
        << u"event_trigger.refuses Guard ALTER TABLE"_s;
    QTest::newRow("backups are not made")
        << guard(u"ddl_command_end"_s, u"'CREATE TABLE AS'"_s,
                 u"EXISTS (SELECT FROM pg_event_trigger_ddl_commands() WHERE schema_name = 'stopover_backup')"_s)
        << u"event_trigger.refuses Guard CREATE TABLE"_s;
    QTest::newRow("tables are not dropped")
        << guard(u"sql_drop"_s, u"'DROP TABLE'"_s) << u"event_trigger.drop Guard finish|DROP TABLE"_s;
    QTest::newRow("nor by an abort") << guard(u"ddl_command_start"_s, u"'DROP TABLE'"_s)
                                     << u"event_trigger.drop Guard abort|DROP TABLE"_s;
    QTest::newRow("retired tables are not dropped")
        << guard(u"sql_drop"_s, u"'DROP TABLE'"_s,
                 u"EXISTS (SELECT FROM pg_event_trigger_dropped_objects() WHERE schema_name = 'stopover_retired')"_s)
        << u"event_trigger.drop Guard finish|DROP TABLE IF EXISTS \"stopover_retired\""_s;
}

void RightsTest::guardsOfOthersAreTold()
{
    NEEDS_SUPERUSER();
    QFETCH(QString, setUp);
    QFETCH(QString, finding);
    EXECUTE(kept + setUp);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(asKeeper(), byHash));
    QVERIFY2(listed(plan.findings).contains(finding), qPrintable(listed(plan.findings)));
    QVERIFY(plan.blocked());
    EXECUTE(u"ALTER EVENT TRIGGER \"Guard\" DISABLE"_s);
    REQUIRE_VALUE(const run::Plan mended, test::planMove(asKeeper(), byHash));
    QVERIFY2(!mended.blocked(), qPrintable(listed(mended.findings)));
    EXECUTE(dropRoles);
}

void RightsTest::finishKeepsWhatAGuardKeeps_data()
{
    QTest::addColumn<QString>("guarded");
    QTest::newRow("nothing") << QString();
    QTest::newRow("tables") << guard(u"sql_drop"_s, u"'DROP TABLE'"_s);
    QTest::newRow("all that a finish drops")
        << guard(u"ddl_command_start"_s, u"'DROP TABLE', 'DROP FUNCTION', 'DROP TRIGGER', 'DROP SCHEMA'"_s);
}

/// Behind the point of no return there is a way on; the application notices nothing of what stays.
void RightsTest::finishKeepsWhatAGuardKeeps()
{
    NEEDS_SUPERUSER();
    QFETCH(QString, guarded);
    EXECUTE(kept);
    REQUIRE_VALUE(m_run, test::startMove(asKeeper(), byHash));
    VERIFY_LEG(test::runPhase(asKeeper(), m_run, Phase::Apply));
    const QString retired = scalar(u"SELECT backup_table FROM stopover.migration_backups WHERE kind = 'retired'"_s);
    EXECUTE(guarded.isEmpty() ? u"SELECT 1"_s : guarded);
    run::Control control;
    service::Terms terms;
    terms.confirmation = test::Confirmed::of(u"app.t"_s);
    const auto finish = [&] {
        return service::RunService(asKeeper()).enter(m_run, Phase::Finish, terms, { .control = control }).result;
    };
    if (!guarded.isEmpty())
        QCOMPARE(finish().error.sqlState, u"P0001"_s);
    terms.keepRetired = true;
    const run::RunResult finished = finish();
    QVERIFY2(finished.outcome == Outcome::Succeeded, test::describe(finished.error).constData());
    QCOMPARE(scalar(u"SELECT position FROM stopover.run"_s), u"finished"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM "_s + retired), u"40"_s);
    QCOMPARE(scalar(u"SELECT dropped_at IS NULL FROM stopover.migration_backups WHERE kind = 'retired'"_s), u"t"_s);
    EXECUTE(u"INSERT INTO app.t VALUES (41, 1, 'y'); UPDATE app.t SET id = id + 100 WHERE id < 5;"
            "DELETE FROM app.t WHERE id = 7; ALTER TABLE app.t ADD more integer; TRUNCATE app.t"_s);
    if (guarded.isEmpty())
        QCOMPARE(scalar(u"SELECT count(*) FROM pg_class WHERE relname ~ '^(fwd|rev|touched)_[0-9]'"_s), u"0"_s);
    if (!guarded.isEmpty())
        EXECUTE(u"DROP EVENT TRIGGER \"Guard\""_s);
    EXECUTE(dropRoles);
}

/// An event trigger looks at every command of the trial: it sees no lock above ROW EXCLUSIVE on anything that is there.
void RightsTest::theTrialLocksNothingInUse()
{
    NEEDS_SUPERUSER();
    QString setUp = QString(kept).remove(" AUTHORIZATION keeper"_L1).remove("ALTER TABLE app.t OWNER TO keeper;"_L1)
        + functions
        + u"CREATE TABLE app.p (id integer PRIMARY KEY); INSERT INTO app.p SELECT generate_series(0, 3);"
          "ALTER TABLE app.t ADD CONSTRAINT f FOREIGN KEY (k) REFERENCES app.p;"
          "CREATE TABLE app.c (t bigint REFERENCES app.t); CREATE VIEW app.o AS SELECT id FROM app.t;"
          "CREATE MATERIALIZED VIEW app.m AS SELECT count(*) FROM app.t; CREATE SEQUENCE app.s OWNED BY app.t.id;"
          "ALTER TABLE app.t ALTER id SET DEFAULT nextval('app.s'); CREATE PUBLICATION p FOR TABLE app.t;"
          "CREATE STATISTICS app.x ON id, k FROM app.t; ALTER TABLE app.t ADD n bigint GENERATED ALWAYS AS IDENTITY;"
          "CREATE POLICY y ON app.t USING (k < 9); CREATE INDEX ON app.t (v);"
          "CREATE TRIGGER g BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION apart.touch();"
          "CREATE TABLE public.known AS SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"
          " WHERE nspname = 'app';"
          "CREATE FUNCTION public.watch() RETURNS event_trigger LANGUAGE plpgsql AS $$DECLARE found text; BEGIN"
          " SELECT string_agg(l.relation::regclass || ' ' || l.mode, ', ') INTO found FROM pg_locks l"
          " WHERE l.pid = pg_backend_pid() AND l.relation IN (SELECT oid FROM public.known)"
          " AND l.mode NOT IN ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock');"
          " IF found IS NOT NULL THEN RAISE EXCEPTION 'locked %', found; END IF; END$$;"
          "CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION public.watch()"_s;
    if (test::isTooOld(13, {}))
        setUp.remove("CREATE PUBLICATION p FOR TABLE app.t;"_L1).replace("BEFORE UPDATE"_L1, "AFTER UPDATE"_L1);
    EXECUTE(setUp);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), byHash));
    QVERIFY2(!plan.blocked(), qPrintable(listed(plan.findings)));
    QVERIFY2(!listed(plan.findings).contains("trial."_L1), qPrintable(listed(plan.findings)));
    EXECUTE(dropRoles);
}

/// Who is in its way is not waited for.
void RightsTest::theTrialWaitsForNobody()
{
    EXECUTE(u"CREATE SCHEMA app; CREATE TABLE app.t (id bigint PRIMARY KEY, k integer, v text)"_s);
    pg::Connection other = m_database->connect();
    VERIFY_OK(other.execute(u"BEGIN"_s));
    VERIFY_OK(other.execute(u"CREATE SCHEMA stopover_trial_"_s + scalar(u"SELECT 'app.t'::regclass::oid"_s)));
    QElapsedTimer timer;
    timer.start();
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), byHash));
    // Without a limit for locks each of three attempts takes three seconds.
    QVERIFY2(timer.elapsed() < 9000, qPrintable(QString::number(timer.elapsed())));
    VERIFY_OK(other.execute(u"ROLLBACK"_s));
    QVERIFY2(listed(plan.findings).contains("trial.busy app.t"_L1), qPrintable(listed(plan.findings)));
    QVERIFY(!plan.blocked());
}

STOPOVER_TEST_MAIN(RightsTest)
#include "tst_rights.moc"
