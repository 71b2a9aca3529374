#include "tests/support/movecase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

/// Everything that hangs on a table is the same after each phase.
class CarriedObjectsTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void objectsAreTheSameAfterEachPhase_data();
    void objectsAreTheSameAfterEachPhase();
    void namesThatLookLikeSqlAreNames();
    void aKeyToAPartitionedTableHoldsInEachPhase();
    void triggersDoTheSameAfterEachPhase();
    void sequencesNeitherRepeatNorGoBack();
    void rightsAreTheSameAfterEachPhase();

private:
    void journey(const QString& spec);
};

namespace {

const QString base = uR"(
CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL DEFAULT 1, v text, w text);
INSERT INTO public.t SELECT g, g % 4, 'v' || g, 'w' FROM generate_series(1, 500) g;
)"_s;
const QString byHash = u"[repartition]\ntable='public.t'\nstrategy='hash'\nkey='id'\npartitions=3\nbackup='none'\n"_s;
const QString byList = u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='k%4'\npartitions=4\nbackup='none'\n"_s;

const QString function = u"CREATE FUNCTION public.log() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN"
                         " INSERT INTO public.fired VALUES (TG_NAME, TG_OP); RETURN NEW; END$$;"
                         "CREATE TABLE public.fired (name text, op text);"_s;

} // namespace

void CarriedObjectsTest::objectsAreTheSameAfterEachPhase_data()
{
    QTest::addColumn<QString>("objects");
    QTest::newRow("views on views")
        << u"CREATE SCHEMA app; CREATE VIEW app.inner AS SELECT id, k, v FROM public.t;"
           "CREATE VIEW app.outer WITH (security_barrier) AS SELECT i.id, t.w FROM app.inner i JOIN public.t USING "
           "(id);"
           "CREATE VIEW public.checked WITH (check_option = 'cascaded') AS SELECT * FROM public.t "
           "WHERE k < 3;"
           "GRANT SELECT (id) ON app.outer TO pg_monitor WITH GRANT OPTION; GRANT INSERT ON app.inner TO PUBLIC;"
           "ALTER VIEW public.checked ALTER k SET DEFAULT 2; COMMENT ON VIEW app.outer IS 'it''s outer';"
           "COMMENT ON COLUMN app.inner.v IS 'a value'"_s;
    QTest::newRow("a view that asks with the rights of who reads")
        << u"CREATE VIEW public.asks WITH (security_invoker) AS SELECT * FROM public.t"_s;
    QTest::newRow("a recursive view and one over a join with itself")
        << u"CREATE RECURSIVE VIEW public.r (n) AS SELECT min(id) FROM public.t UNION ALL SELECT n + 1 FROM r WHERE n "
           u"< 5;"
           "CREATE VIEW public.twice AS SELECT a.id, b.v FROM public.t a LEFT JOIN public.t b ON b.id = a.id + 1"_s;
    QTest::newRow("materialized views")
        << u"CREATE MATERIALIZED VIEW public.m WITH (fillfactor = 70) AS SELECT k, count(*) AS n FROM public.t GROUP "
           u"BY k;"
           "CREATE UNIQUE INDEX m_k ON public.m (k); GRANT SELECT ON public.m TO pg_monitor; COMMENT ON MATERIALIZED "
           "VIEW public.m IS 'sums';"
           "CREATE MATERIALIZED VIEW public.mm AS SELECT max(n) FROM public.m WITH NO DATA;"
           "CREATE VIEW public.over AS SELECT * FROM public.m"_s;
    QTest::newRow("materialized views of other schemas, and of names that need quotes")
        << u"CREATE SCHEMA \"Re ports\"; CREATE MATERIALIZED VIEW \"Re ports\".\"Order\" AS SELECT k, count(*) AS n "
           u"FROM "
           "public.t GROUP BY k;"
           "CREATE UNIQUE INDEX \"By K\" ON \"Re ports\".\"Order\" (k);"
           "CREATE MATERIALIZED VIEW public.\"user\" AS SELECT max(n) AS n FROM \"Re ports\".\"Order\";"
           "CREATE INDEX ON public.\"user\" (n);"
           "CREATE STATISTICS \"Re ports\".st ON k, v FROM public.t"_s;
    QTest::newRow("policies")
        << u"CREATE POLICY \"read, it\" ON public.t FOR SELECT TO pg_monitor, PUBLIC USING (k > 1);"
           "CREATE POLICY strict ON public.t AS RESTRICTIVE FOR UPDATE USING (k < 3) WITH CHECK (v <> '%1');"
           "ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; ALTER TABLE public.t FORCE ROW LEVEL SECURITY"_s;
    QTest::newRow("statistics") << u"CREATE STATISTICS public.st (dependencies, mcv) ON k, v FROM public.t; COMMENT ON "
                                   u"STATISTICS public.st IS 'of "
                                   "columns'"_s;
    QTest::newRow("statistics of an expression")
        << u"CREATE STATISTICS public.\"st at\" (dependencies, mcv) ON k, (lower(v)) FROM public.t;"
           "ALTER STATISTICS public.\"st at\" SET STATISTICS 50; COMMENT ON STATISTICS public.\"st at\" IS 'two';"
           "ALTER TABLE public.t ALTER k SET STATISTICS 7, ALTER v SET (n_distinct = -0.5)"_s;
    QTest::newRow("storage")
        << u"ALTER TABLE public.t ALTER v SET STORAGE EXTERNAL;"
           "ALTER TABLE public.t SET (fillfactor = 80, autovacuum_enabled = false, toast.autovacuum_enabled = false)"_s;
    QTest::newRow("compression") << u"ALTER TABLE public.t ALTER w SET COMPRESSION pglz"_s;
    QTest::newRow("a publication that filters rows through the root")
        << u"CREATE PUBLICATION p FOR TABLE public.t (id, k) WHERE (id > 3) WITH (publish_via_partition_root); CREATE "
           "PUBLICATION q FOR TABLE public.t"_s;
    QTest::newRow("replica identity full") << u"ALTER TABLE public.t REPLICA IDENTITY FULL"_s;
    QTest::newRow("grants")
        << u"GRANT SELECT (id, v), INSERT ON public.t TO pg_monitor WITH GRANT OPTION; GRANT UPDATE (w) ON public.t TO "
           u"PUBLIC;"
           "REVOKE TRUNCATE ON public.t FROM CURRENT_USER"_s;
    QTest::newRow("the owner of the database owns it") << u"ALTER TABLE public.t OWNER TO pg_database_owner"_s;
    QTest::newRow("grants by default that the table does not have")
        << u"ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON TABLES TO PUBLIC; ALTER DEFAULT PRIVILEGES GRANT "
           "SELECT ON TABLES TO pg_monitor"_s;
    QTest::newRow("checks and defaults")
        << u"ALTER TABLE public.t ADD CONSTRAINT \"che ck\" CHECK (k >= 0), ADD CHECK (v <> '%1'),"
           " ALTER w SET DEFAULT 'it''s', ADD g text COLLATE \"C\" GENERATED ALWAYS AS (v || '%2') STORED;"
           "COMMENT ON CONSTRAINT \"che ck\" ON public.t IS 'checked'; COMMENT ON COLUMN public.t.v IS "
           "E'two\\nlines'"_s;
    QTest::newRow("foreign keys out")
        << u"CREATE TABLE public.p (id integer PRIMARY KEY); INSERT INTO public.p SELECT generate_series(0, 9);"
           "ALTER TABLE public.t ADD CONSTRAINT \"fk %1\" FOREIGN KEY (k) REFERENCES public.p ON UPDATE CASCADE ON "
           "DELETE SET DEFAULT DEFERRABLE;"
           "COMMENT ON CONSTRAINT \"fk %1\" ON public.t IS 'out'"_s;
    QTest::newRow("a foreign key to a partitioned table")
        << u"CREATE TABLE public.p (id integer PRIMARY KEY) PARTITION BY HASH (id);"
           "CREATE TABLE public.p0 PARTITION OF public.p FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
           "CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES WITH (MODULUS 2, REMAINDER 1);"
           "INSERT INTO public.p SELECT generate_series(0, 9);"
           "ALTER TABLE public.t ADD CONSTRAINT fk FOREIGN KEY (k) REFERENCES public.p ON DELETE CASCADE"_s;
    QTest::newRow("a foreign key from a partitioned table")
        << u"CREATE TABLE public.c (t bigint CONSTRAINT \"fk %1\" REFERENCES public.t ON DELETE CASCADE, n integer) "
           u"PARTITION BY "
           "RANGE (n);"
           "CREATE TABLE public.c0 PARTITION OF public.c FOR VALUES FROM (0) TO (10) PARTITION BY HASH (t);"
           "CREATE TABLE public.c00 PARTITION OF public.c0 FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
           "CREATE TABLE public.c01 PARTITION OF public.c0 FOR VALUES WITH (MODULUS 2, REMAINDER 1);"
           "CREATE TABLE public.c1 PARTITION OF public.c FOR VALUES FROM (10) TO (20);"
           "INSERT INTO public.c SELECT g, g FROM generate_series(1, 19) g;"
           "COMMENT ON CONSTRAINT \"fk %1\" ON public.c IS 'in'"_s;
    QTest::newRow("indexes")
        << u"CREATE INDEX i1 ON public.t USING brin (id) WITH (pages_per_range = 4); CREATE INDEX i2 ON public.t (k "
           u"DESC NULLS LAST) INCLUDE (w) WHERE v IS NOT NULL;"
           "CREATE INDEX i3 ON public.t USING gin (to_tsvector('simple', v)); COMMENT ON INDEX public.i2 IS 'second'"_s;
}

void CarriedObjectsTest::journey(const QString& spec)
{
    const QString looks = test::appearanceOf(settings(), u"public.t"_s);
    QVERIFY2(looks.startsWith(u'{'), qPrintable(looks));
    START_MOVE(spec);
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish }) {
        RUN_LEG(phase);
        const QString changed = test::difference(test::appearanceOf(settings(), u"public.t"_s), looks);
        QVERIFY2(changed.isEmpty(), qPrintable(run::wordOf(phase) + u'\n' + changed));
    }
}

void CarriedObjectsTest::objectsAreTheSameAfterEachPhase()
{
    NEEDS_SUPERUSER("policies");
    NEEDS_SERVER(14, "statistics of an expression", "compression", "the owner of the database owns it");
    NEEDS_SERVER(15, "a view that asks with the rights of who reads",
                 "a publication that filters rows through the root");
    QFETCH(QString, objects);
    EXECUTE(base + objects);
    journey(byHash);
}

/// A table's owner names it; whoever moves it does so with other rights.
void CarriedObjectsTest::namesThatLookLikeSqlAreNames()
{
    const QString name = u"t$stopover$; CREATE TABLE public.taken_over (); --%1%2;"_s;
    const QString key = u"f$stopover$; CREATE TABLE public.taken_over (); --%3"_s;
    EXECUTE(u"CREATE TABLE public.p (id integer PRIMARY KEY); INSERT INTO public.p SELECT generate_series(0, 9);"
            " CREATE TABLE public.%1 (id bigint PRIMARY KEY, k integer CONSTRAINT %2 REFERENCES public.p);"
            " INSERT INTO public.%1 SELECT g, g % 10 FROM generate_series(1, 200) g"_s.arg(sql::quoted(name),
                                                                                           sql::quoted(key)));
    START_MOVE(u"[repartition]\ntable='public.%1'\nstrategy='hash'\nkey='id'\npartitions=3\n"_s.arg(sql::quoted(name)));
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish }) {
        RUN_LEG(phase);
        QCOMPARE(scalar(u"SELECT count(*) FROM public."_s + sql::quoted(name)), u"200"_s);
    }
    QCOMPARE(scalar(u"SELECT to_regclass('public.taken_over')"_s), QString());
}

/// What refers to a row of any of its partitions goes in, what refers to none does not; and a row that goes takes along
/// what refers to it.
void CarriedObjectsTest::aKeyToAPartitionedTableHoldsInEachPhase()
{
    EXECUTE(base
            + u"CREATE TABLE public.p (id integer PRIMARY KEY) PARTITION BY HASH (id);"
              "CREATE TABLE public.p0 PARTITION OF public.p FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
              "CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES WITH (MODULUS 2, REMAINDER 1);"
              "INSERT INTO public.p SELECT generate_series(0, 49);"
              "ALTER TABLE public.t ADD CONSTRAINT fk FOREIGN KEY (k) REFERENCES public.p ON DELETE CASCADE"_s);
    START_MOVE(byHash);
    int id = 1000;
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish }) {
        RUN_LEG(phase);
        ++id;
        for (int k = 10; k < 20; ++k)
            EXECUTE(u"INSERT INTO public.t (id, k) VALUES (%1, %2)"_s.arg(id * 100 + k).arg(k));
        pg::Connection connection = m_database->connect();
        const auto orphan = connection.execute(u"INSERT INTO public.t (id, k) VALUES (%1, 77)"_s.arg(id * 100));
        QVERIFY2(!orphan && orphan.error().sqlState == "23503"_L1, qPrintable(run::wordOf(phase)));
        EXECUTE(u"DELETE FROM public.p WHERE id IN (10, 11)"_s);
        QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE k BETWEEN 10 AND 19"_s),
                 QString::number(8 * (id - 1000)));
        EXECUTE(u"INSERT INTO public.p VALUES (10), (11)"_s);
    }
}

void CarriedObjectsTest::triggersDoTheSameAfterEachPhase()
{
    NEEDS_SUPERUSER();
    EXECUTE(
        base + function
        + u"CREATE TRIGGER off AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.log(); ALTER TABLE "
          u"public.t DISABLE TRIGGER off;"
          "CREATE TRIGGER always AFTER INSERT ON public.t FOR EACH ROW WHEN (NEW.k > 0) EXECUTE FUNCTION public.log(); "
          "ALTER TABLE public.t ENABLE ALWAYS TRIGGER always;"
          "CREATE TRIGGER replica AFTER DELETE ON public.t FOR EACH ROW EXECUTE FUNCTION public.log(); ALTER TABLE "
          "public.t ENABLE REPLICA TRIGGER replica;"
          "CREATE TRIGGER \"once %1\" AFTER UPDATE OF v ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.log(); "
          "COMMENT ON TRIGGER \"once %1\" ON public.t IS 'once'"_s);
    const QString looks = test::appearanceOf(settings(), u"public.t"_s);
    START_MOVE(byList);
    const auto fired = [this] {
        execute(u"TRUNCATE public.fired; INSERT INTO public.t VALUES (9000, 2); UPDATE public.t SET v = 'u' WHERE id > "
                u"8000; UPDATE public.t SET w = 'u';"
                "DELETE FROM public.t WHERE id = 9000; SET session_replication_role = replica; INSERT INTO public.t "
                "VALUES (9000, 3); DELETE FROM public.t WHERE id = 9000"_s);
        return scalar(u"SELECT string_agg(concat(name, ' ', op), ', ' ORDER BY name, op) FROM public.fired"_s);
    };
    const QString before = fired();
    QCOMPARE(before, u"always INSERT, always INSERT, once %1 UPDATE, replica DELETE"_s);
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish }) {
        RUN_LEG(phase);
        QCOMPARE(test::difference(test::appearanceOf(settings(), u"public.t"_s), looks), QString());
        QCOMPARE(fired(), before);
    }
}

void CarriedObjectsTest::sequencesNeitherRepeatNorGoBack()
{
    EXECUTE(
        u"CREATE TABLE public.t (id bigint GENERATED ALWAYS AS IDENTITY (INCREMENT 3 START 10 CACHE 20) PRIMARY KEY, s "
        u"serial, k integer NOT NULL DEFAULT 1);"
        "ALTER SEQUENCE public.t_s_seq CACHE 50; GRANT USAGE ON SEQUENCE public.t_s_seq TO pg_monitor; CREATE TABLE "
        "public.given (id bigint, s integer)"_s);
    const QString give =
        u"WITH n AS (INSERT INTO public.t DEFAULT VALUES RETURNING id, s) INSERT INTO public.given SELECT * FROM n"_s;
    EXECUTE(give);
    const QString looks = test::appearanceOf(settings(), u"public.t"_s);
    START_MOVE(byList);
    // A session that has numbers in its cache uses them on the other side.
    pg::Connection caching = m_database->connect();
    for (const run::Phase phase : { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Rollback,
                                    run::Phase::Reapply, run::Phase::Finish }) {
        VERIFY_OK(caching.execute(give));
        EXECUTE(give);
        RUN_LEG(phase);
        QCOMPARE(test::difference(test::appearanceOf(settings(), u"public.t"_s), looks), QString());
        // What the session drew last from a serial column is still that.
        VERIFY_OK(caching.execute(u"SELECT currval('public.t_s_seq'), lastval()"_s));
        VERIFY_OK(caching.execute(give));
        VERIFY_OK(caching.execute(u"SELECT currval('public.t_s_seq'), currval('public.t_id_seq'), lastval()"_s));
        EXECUTE(give + u';' + give);
        QCOMPARE(
            scalar(
                u"SELECT concat(count(*) - count(DISTINCT id), ' ', count(*) - count(DISTINCT s)) FROM public.given"_s),
            u"0 0"_s);
        EXECUTE(u"DELETE FROM public.t WHERE id = (SELECT max(id) FROM public.t)"_s);
    }
}

/// Of the table, its columns, and its sequences, of which an identity has one on each side.
void CarriedObjectsTest::rightsAreTheSameAfterEachPhase()
{
    EXECUTE(u"CREATE TABLE public.t (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, s serial, k integer NOT NULL "
            "DEFAULT 1); INSERT INTO public.t DEFAULT VALUES;"
            "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO pg_monitor WITH GRANT OPTION; GRANT SELECT ON "
            "SEQUENCE public.t_id_seq TO PUBLIC;"
            "ALTER DEFAULT PRIVILEGES GRANT UPDATE ON SEQUENCES TO pg_signal_backend"_s);
    EXECUTE(u"GRANT SELECT, UPDATE (k), INSERT ON TABLE public.t TO pg_monitor WITH GRANT OPTION;"
            "CREATE SEQUENCE public.spare OWNED BY public.t.k; GRANT USAGE ON SEQUENCE public.spare TO pg_monitor"_s);
    const auto rights = [&] {
        return scalar(
            u"SELECT string_agg(line, E'\\n' ORDER BY line) FROM (SELECT concat_ws(' ', relname, grantee::regrole,"
            " privilege_type, is_grantable) AS line FROM pg_class, aclexplode(relacl) WHERE relname IN ('t',"
            " 't_id_seq', 't_s_seq', 'spare') AND relnamespace = 'public'::regnamespace UNION ALL"
            " SELECT concat_ws(' ', attname, grantee::regrole, privilege_type, is_grantable) FROM"
            " pg_attribute, aclexplode(attacl) WHERE attrelid = 'public.t'::regclass UNION ALL"
            " SELECT concat_ws(' ', r.rolname, s.relname, p, has_sequence_privilege(r.oid, s.oid, p)) FROM pg_roles r,"
            " pg_class s, unnest(ARRAY['USAGE', 'SELECT', 'UPDATE']) p WHERE s.relkind = 'S' AND s.relnamespace ="
            " 'public'::regnamespace UNION ALL"
            " SELECT concat_ws(' ', r.rolname, p, has_table_privilege(r.oid, 'public.t', p)) FROM pg_roles r,"
            " unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p UNION ALL"
            " SELECT concat_ws(' ', r.rolname, a.attname, p, has_column_privilege(r.oid, a.attrelid, a.attnum, p)) FROM"
            " pg_roles r, pg_attribute a, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) p"
            " WHERE a.attrelid = 'public.t'::regclass AND a.attnum > 0 UNION ALL"
            " SELECT concat_ws(' ', c, pg_get_serial_sequence('public.t', c)) FROM unnest(ARRAY['id', 's', 'k']) c) acl"_s);
    };
    START_MOVE(byList);
    QStringList later { u"REVOKE SELECT ON SEQUENCE public.t_id_seq FROM PUBLIC"_s,
                        u"GRANT UPDATE ON SEQUENCE public.t_id_seq TO pg_monitor; GRANT SELECT (k) ON public.t TO "
                        "pg_monitor"_s,
                        u"REVOKE GRANT OPTION FOR USAGE ON SEQUENCE public.t_id_seq FROM pg_monitor; REVOKE GRANT "
                        "OPTION FOR INSERT ON public.t FROM pg_monitor"_s,
                        u"REVOKE SELECT ON public.t FROM pg_monitor; GRANT SELECT (k) ON public.t TO pg_monitor"_s,
                        u"SELECT"_s };
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Rollback, run::Phase::Abort }) {
        EXECUTE(later.takeFirst());
        const QString before = rights();
        RUN_LEG(phase);
        QCOMPARE(rights(), before);
    }
}

STOPOVER_TEST_MAIN(CarriedObjectsTest)
#include "tst_carriedobjects.moc"
