#include "core/migrate/versiontable.h"
#include "core/trust/worklogin.h"
#include "tests/support/ctlprocess.h"
#include "tests/support/legs.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace stopover;
using namespace Qt::StringLiterals;
using test::CtlResult;

/// The owner of a table puts functions of hers wherever the server evaluates some, and waits for a superuser: each of
/// them tries to shake off whatever role it runs as, and then to make her a superuser.
class OwnerCodeTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyTrapWorksWithoutUs_data();
    void everyTrapWorksWithoutUs();
    void aSuperuserWorksWithTheOwnersRights();
    void aSuperuserWhoInsistsTouchesNothingOfOthers();
    void aTableThatWasGivenAwayMeanwhileIsLeftAlone();
    void whatMaterializedViewsRunIsTheirOwners();
    void aFakeOfTheStatisticsViewIsNotRead();
    void operatorsOfTheSearchPathAreNotCalled();
    void whoeverMakesRolesWorksWithTheOwnersRights();
    void aJournalOfASuperuserIsHandedOver();
    void aRoleThatTheDatabaseGivesIsNotTakenOn();
    void loginsGoWithTheirPrograms();
    void theRoleToWorkAs_data();
    void theRoleToWorkAs();
    void whereNoLoginGetsInOthersAreLeftAlone();

private:
    [[nodiscard]] CtlResult ctl(const QStringList& arguments) const
    {
        return test::runCtl(QStringList { u"--db"_s, m_database->uri() } + arguments);
    }

    void succeeds(const QStringList& arguments) const;
    void refused(const QStringList& arguments) const;
    void execute(const QString& script) const;
    void asMallory(const QString& script) const;
    void move(const QString& table) const;
    [[nodiscard]] bool malloryWon() const;
    std::unique_ptr<test::TestDatabase> m_database;
};

namespace {

/// Whoever calls m.f() tries to become what the session is, then to make its owner a superuser.
const QString functions = uR"(
GRANT USAGE ON SCHEMA m TO PUBLIC;
CREATE TABLE m.again (n int);
CREATE FUNCTION m.seize() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    BEGIN PERFORM set_config('role', 'none', false); EXCEPTION WHEN OTHERS THEN NULL; END;
    BEGIN EXECUTE 'RESET ROLE'; EXCEPTION WHEN OTHERS THEN NULL; END;
    BEGIN EXECUTE 'RESET SESSION AUTHORIZATION'; EXCEPTION WHEN OTHERS THEN NULL; END;
    BEGIN EXECUTE 'SET SESSION AUTHORIZATION stopover'; EXCEPTION WHEN OTHERS THEN NULL; END;
    BEGIN EXECUTE 'ALTER ROLE mallory SUPERUSER'; EXCEPTION WHEN OTHERS THEN NULL; END;
    -- What is put off until COMMIT, once in a transaction.
    IF current_setting('m.done', true) IS DISTINCT FROM txid_current()::text THEN
        PERFORM set_config('m.done', txid_current()::text, true);
        BEGIN INSERT INTO m.again VALUES (1); EXCEPTION WHEN OTHERS THEN NULL; END;
        BEGIN EXECUTE 'DECLARE later CURSOR WITH HOLD FOR SELECT m.f(1)'; EXCEPTION WHEN OTHERS THEN NULL; END;
    END IF;
END $$;
CREATE FUNCTION m.f(bigint) RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM m.seize(); RETURN $1; END $$;
CREATE FUNCTION m.fire() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM m.seize(); RETURN coalesce(NEW,
    OLD); END $$;
CREATE FUNCTION m.later() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.n < 3 THEN
        SET CONSTRAINTS ALL DEFERRED;
        INSERT INTO m.again VALUES (NEW.n + 1);
    END IF;
    BEGIN EXECUTE 'ALTER ROLE mallory SUPERUSER'; EXCEPTION WHEN OTHERS THEN NULL; END;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON m.again DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION m.later();
CREATE DOMAIN m.small AS bigint CHECK (m.f(VALUE) < 1000000);
)"_s;

/// A kind of expression: the table that has it, and what a superuser does who falls into it.
struct Trap
{
    const char* name;
    QString table;
    QString touch;
};

QList<Trap> traps()
{
    const QString plain = u"CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT 1);"_s;
    const QString insert = u"INSERT INTO public.t (id) VALUES (1000)"_s;
    return {
        { "a default", u"CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT m.f(1));"_s, insert },
        { "a generated column",
          u"CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT 1, g bigint GENERATED ALWAYS AS "
          "(m.f(id)) STORED);"_s,
          insert },
        { "a check",
          u"CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT 1, CHECK (m.f(n) > 0));"_s,
          insert },
        { "a domain",
          u"CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT 1, d m.small DEFAULT 4);"_s,
          insert },
        { "an index expression", plain + u"CREATE INDEX ON public.t ((m.f(n)));"_s, insert },
        { "an index predicate", plain + u"CREATE INDEX ON public.t (n) WHERE n > m.f(0);"_s,
          u"EXPLAIN SELECT FROM public.t WHERE n > 5"_s },
        { "a statistics expression", plain + u"CREATE STATISTICS public.st ON (m.f(n)), id FROM public.t;"_s,
          u"EXPLAIN SELECT FROM public.t WHERE m.f(7) > 5"_s },
        { "a row trigger",
          plain
              + u"CREATE TRIGGER fire BEFORE INSERT OR UPDATE OR DELETE ON public.t FOR EACH ROW EXECUTE FUNCTION "
                u"m.fire();"
                "ALTER TABLE public.t ENABLE ALWAYS TRIGGER fire;"_s,
          insert },
        { "a statement trigger",
          plain
              + u"CREATE TRIGGER fire AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.t EXECUTE FUNCTION "
                "m.fire();"_s,
          insert },
        { "a policy",
          plain + u"CREATE POLICY p ON public.t USING (m.f(n) > 0); ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;"_s,
          u"EXPLAIN SELECT FROM public.t WHERE m.f(7) > 5"_s },
        { "a view", plain + u"CREATE VIEW public.seen AS SELECT id, m.f(2) AS f FROM public.t;"_s,
          u"SELECT * FROM public.seen"_s },
        { "a materialized view",
          plain + u"CREATE MATERIALIZED VIEW public.kept AS SELECT id, m.f(id) AS f FROM public.t;"_s,
          u"CREATE TABLE public.other AS SELECT m.f(id) FROM public.t"_s },
        { "an immutable function in a query of the plan", plain, u"SELECT m.f(1)"_s },
    };
}

const QString rows = u"INSERT INTO public.t (id) SELECT generate_series(1, 300);"_s;

} // namespace

void OwnerCodeTest::init()
{
    failOnAnyWarning();
    NEEDS_SUPERUSER();
    m_database = std::make_unique<test::TestDatabase>();
    execute(u"DO $$ BEGIN CREATE ROLE mallory LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$; ALTER ROLE "
            "mallory NOSUPERUSER"_s);
    execute(u"ALTER DATABASE %1 OWNER TO mallory"_s.arg(m_database->name()));
    execute(u"CREATE SCHEMA m AUTHORIZATION mallory; GRANT CREATE ON SCHEMA public TO mallory"_s);
    asMallory(functions);
}

void OwnerCodeTest::cleanup()
{
    m_database.reset();
}

void OwnerCodeTest::execute(const QString& script) const
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

/// In a session of hers: whatever she has put there shakes off a role that was only set.
void OwnerCodeTest::asMallory(const QString& script) const
{
    auto connection = pg::Connection::open(m_database->settings().withLogin(u"mallory"_s, {}));
    VERIFY_OK(connection);
    VERIFY_OK(connection->executeScript(script));
    QVERIFY(!malloryWon());
}

bool OwnerCodeTest::malloryWon() const
{
    return test::scalar(m_database->settings(), u"SELECT rolsuper FROM pg_roles WHERE rolname = 'mallory'"_s) == "t"_L1;
}

void OwnerCodeTest::succeeds(const QStringList& arguments) const
{
    const CtlResult result = ctl(arguments);
    QVERIFY2(result.exitCode == 0, qPrintable(arguments.join(u' ') + u": "_s + result.messages + result.output));
    QVERIFY2(!malloryWon(), qPrintable(arguments.join(u' ')));
}

/// By name, and nothing of hers ran.
void OwnerCodeTest::refused(const QStringList& arguments) const
{
    const CtlResult result = ctl(arguments);
    QVERIFY2(!malloryWon(), qPrintable(arguments.join(u' ')));
    QVERIFY2(result.exitCode != 0 && QString(result.messages + result.output).contains(u"mallory"_s),
             qPrintable(arguments.join(u' ') + u": "_s + result.messages + result.output));
}

void OwnerCodeTest::move(const QString& table) const
{
    succeeds({ u"repartition"_s, u"run"_s, u"--table"_s, table, u"--strategy"_s, u"hash"_s, u"--key"_s, u"id"_s,
               u"--partitions"_s, u"3"_s, u"--confirm"_s, table });
}

void OwnerCodeTest::everyTrapWorksWithoutUs_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("touch");
    for (const Trap& trap : traps())
        QTest::newRow(trap.name) << trap.table << trap.touch;
}

/// What the tests below rest on: a superuser who does these things by hand loses the server. And with us nothing
/// happens, for each kind by itself, there and back.
void OwnerCodeTest::everyTrapWorksWithoutUs()
{
    QFETCH(QString, table);
    QFETCH(QString, touch);
    asMallory(table + rows);
    move(u"public.t"_s);
    succeeds({ u"run"_s, u"rollback"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
    succeeds({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
    execute(touch);
    QVERIFY(malloryWon());
    execute(u"ALTER ROLE mallory NOSUPERUSER"_s);
}

/// Every operation and phase, over a table that has all of it.
void OwnerCodeTest::aSuperuserWorksWithTheOwnersRights()
{
    asMallory(
        u"CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT m.f(1), d m.small DEFAULT 4,"
        " g bigint GENERATED ALWAYS AS (m.f(id)) STORED, CHECK (m.f(n) > 0));"
        "CREATE INDEX ON public.t ((m.f(n))); CREATE INDEX ON public.t (n) WHERE n > m.f(0); CREATE STATISTICS "
        "public.st ON (m.f(n)), id FROM public.t;"
        "CREATE VIEW public.seen AS SELECT id, m.f(2) AS f FROM public.t; CREATE MATERIALIZED VIEW public.kept AS "
        "SELECT id, m.f(id) AS f FROM public.t;"
        "CREATE TABLE public.child (id bigint PRIMARY KEY, t bigint NOT NULL);"
        "CREATE TRIGGER fire BEFORE INSERT OR UPDATE OR DELETE ON public.t FOR EACH ROW EXECUTE FUNCTION m.fire(); "
        "CREATE TABLE public.days (at timestamptz NOT NULL, n bigint DEFAULT m.f(1), CHECK (m.f(n) > 0)) PARTITION BY "
        "RANGE (at);"
        "CREATE TABLE public.days_1 PARTITION OF public.days FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');"
        "CREATE TABLE public.days_2 PARTITION OF public.days FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');"_s
        + rows + u"INSERT INTO public.child SELECT g, g + 298 FROM generate_series(1, 5) g;"_s);
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"change.sql"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("ALTER TABLE public.t ADD CONSTRAINT few CHECK (n < 100); CREATE UNIQUE INDEX ON public.t (n, id); "
                 "UPDATE public.t SET n = 2;");
    script.close();
    const QStringList confirm { u"--confirm"_s, u"public.t"_s };
    succeeds({ u"repartition"_s, u"plan"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"list"_s, u"--key"_s,
               u"m.f(id) % 2"_s, u"--partitions"_s, u"2"_s });
    succeeds({ u"health"_s, u"--save-baseline"_s });
    succeeds(QStringList { u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    move(u"public.t"_s);
    succeeds({ u"partitions"_s, u"public.t"_s });
    for (const QString& phase : { u"rollback"_s, u"reapply"_s, u"finish"_s })
        succeeds(QStringList { u"run"_s, phase, u"last"_s } + confirm);
    succeeds({ u"backup"_s, u"review"_s, u"1"_s });
    succeeds({ u"backup"_s, u"verify"_s, u"1"_s });
    succeeds({ u"backup"_s, u"export"_s, u"1"_s, u"--to"_s, folder.filePath(u"t.csv"_s) });
    asMallory(u"DELETE FROM public.t WHERE id < 20; UPDATE public.t SET n = 3 WHERE id < 40"_s);
    succeeds(QStringList { u"backup"_s, u"restore"_s, u"1"_s } + confirm);
    succeeds(QStringList { u"run"_s, u"rollback"_s, u"last"_s } + confirm);
    succeeds(QStringList { u"run"_s, u"abort"_s, u"last"_s } + confirm);
    succeeds(QStringList { u"backup"_s, u"restore"_s, u"1"_s, u"--into"_s, u"public.copy"_s, u"--confirm"_s,
                           u"public.copy"_s });
    succeeds(QStringList { u"backup"_s, u"restore"_s, u"1"_s, u"--column"_s, u"n"_s } + confirm);
    succeeds({ u"partitions"_s, u"public.days"_s, u"--ahead"_s, u"2"_s });
    succeeds({ u"repair"_s, u"public.child"_s, u"--unique"_s, u"t"_s, u"--confirm"_s, u"public.child"_s });
    QVERIFY(ctl({ u"preflight"_s, u"--script"_s, script.fileName() }).exitCode < 2);
    QVERIFY(ctl({ u"lint"_s, script.fileName() }).exitCode < 2);
    QVERIFY(ctl({ u"health"_s }).exitCode < 2);
    succeeds({ u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, folder.path() });
    succeeds({ u"report"_s, u"last"_s });
    succeeds({ u"activity"_s });
    QVERIFY(!malloryWon());
    QCOMPARE(test::scalar(m_database->settings(),
                          u"SELECT count(*) FROM pg_roles WHERE starts_with(rolname, 'stopover/')"_s),
             u"0"_s);
}

/// With the superuser's own rights, asked for: what belongs to others is refused by name.
void OwnerCodeTest::aSuperuserWhoInsistsTouchesNothingOfOthers()
{
    asMallory(u"CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT m.f(1));"
              "CREATE INDEX ON public.t (n) WHERE n > m.f(0); CREATE VIEW public.seen AS SELECT m.f(2) AS f; CREATE "
              "TABLE public.alembic_version (version_num text);"
              "CREATE TABLE public.days (at timestamptz NOT NULL) PARTITION BY RANGE (at);"
              "CREATE TABLE public.days_1 PARTITION OF public.days FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');"
              "CREATE TABLE public.days_2 PARTITION OF public.days FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');"_s
              + rows);
    const QStringList own { u"--work-as"_s, u"stopover"_s };
    const QStringList strategy { u"--strategy"_s, u"hash"_s, u"--key"_s, u"id"_s, u"--partitions"_s, u"3"_s };
    refused(own + QStringList { u"repartition"_s, u"plan"_s, u"--table"_s, u"public.t"_s } + strategy);
    refused(own + QStringList { u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--confirm"_s, u"public.t"_s }
            + strategy);
    refused(own + QStringList { u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    refused(own + QStringList { u"partitions"_s, u"public.days"_s });
    refused(own + QStringList { u"partitions"_s, u"public.days"_s, u"--ahead"_s, u"1"_s });
    refused(own + QStringList { u"repair"_s, u"public.t"_s, u"--unique"_s, u"n"_s, u"--confirm"_s, u"public.t"_s });
    const CtlResult health = ctl(own + QStringList { u"health"_s, u"--json"_s });
    QVERIFY(!malloryWon());
    int notAsked = 0;
    for (const QJsonValue& check : health.document()[u"checks"_s].toArray())
        notAsked += check[u"message"_s].toString().contains(u"superuser"_s) ? 1 : 0;
    QVERIFY2(notAsked >= 8, qPrintable(health.output));
    // A table of the superuser's own with a function of hers counts as well.
    execute(u"CREATE TABLE public.mine (id bigint PRIMARY KEY, n bigint DEFAULT 1 CHECK (m.f(n) > 0))"_s);
    refused(own + QStringList { u"repartition"_s, u"plan"_s, u"--table"_s, u"public.mine"_s } + strategy);
    execute(u"CREATE SCHEMA safe; CREATE TABLE safe.whole (id bigint PRIMARY KEY)"_s);
    succeeds(own + QStringList { u"repartition"_s, u"plan"_s, u"--table"_s, u"safe.whole"_s } + strategy);
}

void OwnerCodeTest::aTableThatWasGivenAwayMeanwhileIsLeftAlone()
{
    execute(u"ALTER DATABASE %1 OWNER TO stopover; CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL "
            "DEFAULT 1);"_s.arg(m_database->name())
            + rows);
    const QStringList own { u"--work-as"_s, u"stopover"_s };
    succeeds(own
             + QStringList { u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s,
                             u"--key"_s, u"id"_s, u"--partitions"_s, u"3"_s, u"--confirm"_s, u"public.t"_s });
    execute(u"ALTER TABLE public.t OWNER TO mallory"_s);
    refused(own + QStringList { u"run"_s, u"rollback"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
}

/// A superuser's table, and somebody else's materialized view over it: what it runs when it is filled anew is hers.
void OwnerCodeTest::whatMaterializedViewsRunIsTheirOwners()
{
    execute(u"ALTER DATABASE %1 OWNER TO stopover; CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL "
            u"DEFAULT 1);"
            "GRANT SELECT ON public.t TO mallory;"_s.arg(m_database->name())
            + rows);
    asMallory(
        u"CREATE MATERIALIZED VIEW public.kept AS SELECT id, m.f(id) AS f FROM public.t; CREATE INDEX ON public.kept "
        "((m.f(f)))"_s);
    const QStringList own { u"--work-as"_s, u"stopover"_s };
    succeeds(own
             + QStringList { u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s,
                             u"--key"_s, u"id"_s, u"--partitions"_s, u"3"_s, u"--confirm"_s, u"public.t"_s });
    succeeds(own + QStringList { u"run"_s, u"rollback"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
    succeeds(own + QStringList { u"run"_s, u"reapply"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
    QCOMPARE(
        test::scalar(
            m_database->settings(),
            u"SELECT count(*) || ' ' || (SELECT relowner::regrole FROM pg_class WHERE oid = 'public.kept'::regclass) "
            "FROM public.kept"_s),
        u"300 mallory"_s);
}

/// A view of hers by that name, in whatever schema, is none of the extension.
void OwnerCodeTest::aFakeOfTheStatisticsViewIsNotRead()
{
    asMallory(
        u"CREATE VIEW m.pg_stat_statements AS SELECT m.f(1) AS dbid, 'x'::text AS query, 1::bigint AS calls, "
        u"m.f(1)::float8 AS mean_exec_time,"
        " m.f(1)::float8 AS total_exec_time, m.f(1)::float8 AS mean_time, m.f(1)::float8 AS total_time; GRANT SELECT "
        "ON m.pg_stat_statements TO PUBLIC"_s);
    succeeds({ u"activity"_s, u"--json"_s });
}

/// An operator that fits better than the server's own is found first, wherever its schema stands in the path.
void OwnerCodeTest::operatorsOfTheSearchPathAreNotCalled()
{
    asMallory(
        u"CREATE FUNCTION public.equal(oid, regclass) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM m.seize(); "
        u"RETURN true; END $$;"
        "CREATE OPERATOR public.= (LEFTARG = oid, RIGHTARG = regclass, FUNCTION = public.equal); GRANT USAGE ON "
        "SCHEMA public TO PUBLIC"_s);
    {
        pg::Connection naive = m_database->connect();
        VERIFY_OK(naive.execute(u"SET search_path = public"_s));
        VERIFY_OK(naive.execute(
            u"SELECT count(*) FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass('public.x')"_s));
        QVERIFY(malloryWon());
        execute(u"ALTER ROLE mallory NOSUPERUSER"_s);
    }
    // Commands refuse earlier where they work as a superuser; what they look names up with calls nobody all the same.
    pg::Connection looking = m_database->connect();
    VERIFY_OK(migrate::findByPath(looking, u"public"_s, u"x"_s));
    QVERIFY(!malloryWon());
    const QTemporaryDir project;
    const auto write = [&](const QString& name, const QByteArray& text) {
        QFile file(project.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"stopover.toml"_s, "script_location = \".\"\n");
    write(u"0001_first.sql"_s,
          "-- revision: 0001\n-- upgrade\nCREATE TABLE x (id int);\n-- downgrade\nDROP TABLE x;\n");
    for (const QStringList& command :
         { QStringList { u"current"_s }, QStringList { u"plan"_s, u"upgrade"_s, u"head"_s },
           QStringList { u"plan"_s, u"downgrade"_s, u"base"_s } }) {
        const CtlResult result =
            ctl(QStringList { u"--project"_s, project.path(), u"--work-as"_s, u"stopover"_s } + command);
        QVERIFY2(!malloryWon(), qPrintable(command.join(u' ') + result.messages));
    }
}

/// Not a superuser, but it could become one by the roles that it makes: her code must not have that either.
void OwnerCodeTest::whoeverMakesRolesWorksWithTheOwnersRights()
{
    execute(u"DO $$ BEGIN CREATE ROLE dba LOGIN CREATEROLE; EXCEPTION WHEN duplicate_object THEN NULL; END $$; GRANT "
            "mallory TO dba WITH ADMIN OPTION"_s);
    asMallory(u"CREATE TABLE public.t (id bigint PRIMARY KEY)"_s);
    const auto login = trust::openWorkLogin(m_database->settings().withLogin(u"dba"_s, {}));
    VERIFY_OK(login);
    QCOMPARE(login->rights, trust::WorkRights::Ordinary);
    auto session = pg::Connection::open(login->settings);
    VERIFY_OK(session);
    VERIFY_OK(session->execute(u"RESET ROLE"_s));
    QVERIFY(!session->execute(u"CREATE ROLE stepping_stone"_s));
}

/// What a superuser has installed, and used for a table that is an ordinary role's now: it goes on as that role.
void OwnerCodeTest::aJournalOfASuperuserIsHandedOver()
{
    const QString database = m_database->name();
    execute(u"ALTER DATABASE %1 OWNER TO stopover; CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL "
            "DEFAULT 1);"_s.arg(database)
            + rows);
    const QStringList own { u"--work-as"_s, u"stopover"_s };
    succeeds(own + QStringList { u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    succeeds(own
             + QStringList { u"repartition"_s, u"run"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s,
                             u"--key"_s, u"id"_s, u"--partitions"_s, u"3"_s, u"--confirm"_s, u"public.t"_s });
    execute(u"DO $$ DECLARE r regclass; BEGIN FOR r IN SELECT relid FROM pg_partition_tree('public.t') UNION ALL "
            u"SELECT oid FROM pg_class"
            " WHERE relnamespace = 'stopover_retired'::regnamespace AND relkind = 'r' LOOP EXECUTE format('ALTER TABLE "
            "%s OWNER TO mallory', r); END LOOP; END $$;"
            "ALTER DATABASE %1 OWNER TO mallory"_s.arg(database));
    refused({ u"run"_s, u"rollback"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
    const CtlResult asked = ctl({ u"install"_s, u"--owner"_s, u"mallory"_s });
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.output.contains(u"ALTER SCHEMA stopover OWNER TO \"mallory\";"_s),
             qPrintable(asked.output + asked.messages));
    QCOMPARE(test::scalar(m_database->settings(),
                          u"SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'stopover'"_s),
             u"stopover"_s);
    QVERIFY(ctl({ u"install"_s, u"--owner"_s, u"nobody_here"_s, u"--confirm"_s, database }).exitCode != 0);
    succeeds({ u"install"_s, u"--owner"_s, u"mallory"_s, u"--confirm"_s, database });
    succeeds({ u"install"_s, u"--owner"_s, u"mallory"_s }); // nothing is left to do
    succeeds({ u"backup"_s, u"verify"_s, u"1"_s });
    succeeds({ u"run"_s, u"rollback"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) FROM public.t"_s), u"300"_s);
    succeeds({ u"run"_s, u"abort"_s, u"last"_s, u"--confirm"_s, u"public.t"_s });
}

/// Her database makes every session hers, from which her code would come back to the superuser who logged in.
void OwnerCodeTest::aRoleThatTheDatabaseGivesIsNotTakenOn()
{
    asMallory(
        u"CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT m.f(1), CHECK (m.f(n) > 0));"
        "CREATE INDEX ON public.t (n) WHERE n > m.f(0); CREATE POLICY p ON public.t USING (m.f(n) > 0); ALTER TABLE "
        "public.t ENABLE ROW LEVEL SECURITY;"_s
        + rows);
    asMallory(u"ALTER DATABASE %1 SET role = 'mallory'"_s.arg(m_database->name()));
    const QTemporaryDir folder;
    move(u"public.t"_s);
    succeeds({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    succeeds({ u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, folder.path() });
    const QStringList own { u"--work-as"_s, u"stopover"_s };
    refused(own
            + QStringList { u"repartition"_s, u"plan"_s, u"--table"_s, u"public.t"_s, u"--strategy"_s, u"hash"_s,
                            u"--key"_s, u"id"_s, u"--partitions"_s, u"3"_s });
    static_cast<void>(
        ctl(own + QStringList { u"backup"_s, u"create"_s, u"--format"_s, u"custom"_s, u"--to"_s, folder.path() }));
    static_cast<void>(ctl(own + QStringList { u"health"_s }));
    QVERIFY(!malloryWon());
    const auto login = trust::openWorkLogin(m_database->settings(), u"stopover"_s);
    VERIFY_OK(login);
    auto session = pg::Connection::open(login->settings);
    VERIFY_OK(session);
    VERIFY_OK(session->execute(u"RESET ROLE"_s));
    const auto current = session->execute(u"SELECT current_user"_s);
    VERIFY_OK(current);
    QCOMPARE(current->text(0, 0), u"stopover"_s);
}

void OwnerCodeTest::loginsGoWithTheirPrograms()
{
    asMallory(u"CREATE TABLE public.t (id bigint PRIMARY KEY);"_s + rows);
    const auto count = [&] {
        return test::scalar(m_database->settings(),
                            u"SELECT count(*) FROM pg_roles WHERE starts_with(rolname, 'stopover/')"_s);
    };
    {
        const auto login = trust::openWorkLogin(m_database->settings());
        VERIFY_OK(login);
        QCOMPARE(login->rights, trust::WorkRights::Ordinary);
        QCOMPARE(login->role, u"mallory"_s);
        auto session = pg::Connection::open(login->settings);
        VERIFY_OK(session);
        QCOMPARE(count(), u"1"_s);
        // Its code may take the role off, and makes something as the login: that goes to the owner.
        VERIFY_OK(session->executeScript(u"RESET ROLE; CREATE TABLE m.left_behind (n int)"_s));
        const auto tried = session->execute(u"ALTER ROLE mallory SUPERUSER"_s);
        QVERIFY(!tried);
    }
    QTRY_COMPARE(count(), u"0"_s);
    QCOMPARE(test::scalar(m_database->settings(),
                          u"SELECT relowner::regrole::text FROM pg_class WHERE oid = 'm.left_behind'::regclass"_s),
             u"mallory"_s);
    // One that a killed program left goes with the next.
    execute(u"CREATE ROLE \"stopover/stopover/0123456789ab\" LOGIN IN ROLE mallory; COMMENT ON ROLE "
            "\"stopover/stopover/0123456789ab\" IS 'Temporary login of Stopover'"_s);
    succeeds({ u"health"_s });
    QCOMPARE(count(), u"0"_s);
}

void OwnerCodeTest::theRoleToWorkAs_data()
{
    QTest::addColumn<QString>("setup");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("role");
    const QString superuserOwns = u"ALTER DATABASE %1 OWNER TO stopover;"_s;
    const QString hers = u"CREATE TABLE public.u (id int); ALTER TABLE public.u OWNER TO mallory"_s;
    QTest::newRow("the database's owner") << QString() << QString() << u"mallory"_s;
    QTest::newRow("the one who owns the tables") << superuserOwns + hers << QString() << u"mallory"_s;
    QTest::newRow("the superuser where all is a superuser's")
        << superuserOwns + u"DROP TABLE m.again; CREATE TABLE public.t (id int)"_s << QString() << u"stopover"_s;
    QTest::newRow("nobody else where owners are mixed")
        << superuserOwns + u"CREATE TABLE public.t (id int);"_s + hers << QString() << u"stopover"_s;
    QTest::newRow("the superuser where the journal is a superuser's")
        << u"CREATE SCHEMA stopover"_s << QString() << u"stopover"_s;
    QTest::newRow("who was asked for") << superuserOwns << u"mallory"_s << u"mallory"_s;
    QTest::newRow("the superuser who insists") << QString() << u"stopover"_s << u"stopover"_s;
}

void OwnerCodeTest::theRoleToWorkAs()
{
    QFETCH(QString, setup);
    QFETCH(QString, wanted);
    QFETCH(QString, role);
    execute(setup.replace(u"%1"_s, m_database->name()));
    const auto login = trust::openWorkLogin(m_database->settings(), wanted);
    VERIFY_OK(login);
    QCOMPARE(login->role, role);
    QCOMPARE(login->rights, role == "mallory"_L1 ? trust::WorkRights::Ordinary : trust::WorkRights::Own);
    auto session = pg::Connection::open(login->settings);
    VERIFY_OK(session);
    const auto current = session->execute(u"SELECT current_user"_s);
    VERIFY_OK(current);
    QCOMPARE(current->text(0, 0), role);
}

/// The server's rules of access let nobody in but the superuser.
void OwnerCodeTest::whereNoLoginGetsInOthersAreLeftAlone()
{
    asMallory(
        u"CREATE TABLE public.t (id bigint PRIMARY KEY, n bigint DEFAULT m.f(1)); CREATE INDEX ON public.t (n) WHERE "
        "n > m.f(0);"_s
        + rows);
    execute(u"ALTER DATABASE %1 CONNECTION LIMIT 0"_s.arg(m_database->name())); // superusers are not counted
    const auto login = trust::openWorkLogin(m_database->settings());
    VERIFY_OK(login);
    QCOMPARE(login->rights, trust::WorkRights::Refused);
    QVERIFY(login->reason.contains(u"too many connections"_s));
    const CtlResult health = ctl({ u"health"_s });
    QVERIFY2(health.messages.contains(u"no temporary login"_s), qPrintable(health.messages));
    refused({ u"backup"_s, u"create"_s, u"--table"_s, u"public.t"_s });
    QVERIFY(!malloryWon());
    QCOMPARE(test::scalar(m_database->settings(),
                          u"SELECT count(*) FROM pg_roles WHERE starts_with(rolname, 'stopover/')"_s),
             u"0"_s);
}

STOPOVER_TEST_MAIN(OwnerCodeTest)
#include "tst_ownercode.moc"
