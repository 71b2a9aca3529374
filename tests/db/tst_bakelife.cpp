#include "core/change/executors.h"
#include "tests/support/movecase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

/// What users change on a table between its swap and the end of the run is on the other table after a rollback, or the
/// rollback is refused with its name before anything is touched.
class BakeLifeTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void whatIsMadeMeanwhileIsCarriedBack_data();
    void whatIsMadeMeanwhileIsCarriedBack();
    void partitionsComeAndGoMeanwhile_data();
    void partitionsComeAndGoMeanwhile();
    void whatCannotBeCarriedIsRefusedUntouched_data();
    void whatCannotBeCarriedIsRefusedUntouched();
    void whatChangesDuringAPhaseBeginsItAgain_data();
    void whatChangesDuringAPhaseBeginsItAgain();
    void aRollbackBeforeTheKeysAreThere_data();
    void aRollbackBeforeTheKeysAreThere();
    void aCarryThatIsCancelledGoesOn_data();
    void aCarryThatIsCancelledGoesOn();
    void captureThatWasOffIsMadeAnew_data();
    void captureThatWasOffIsMadeAnew();
    void aTableInAnotherSchemaIsNamed();
    void aPartitionMadeByHandGetsLocalIndexes();
    void aChildMadeAfterTheRollbackIsRefused();
    void aMaterializedViewThatIsDroppedLeavesNothing();
    void aShownListNamesWhatIsCarried();
    void relatedTablesGoBackOneByOne();
    void aMaterializedViewOfTwoRunsIsRefused();
    void whatCannotBeCarriedForwardIsRefused_data();
    void whatCannotBeCarriedForwardIsRefused();
    void whatIsMadeAfterTheRollbackIsCarriedForward_data();
    void whatIsMadeAfterTheRollbackIsCarriedForward();
    void whatStandsEarlyFollows_data();
    void whatStandsEarlyFollows();
};

namespace {

const QString bakeBase = uR"(
CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL DEFAULT 1, v text, w text,
    CONSTRAINT positive CHECK (k >= 0));
INSERT INTO public.t SELECT g, g % 4, 'v' || g, 'w' FROM generate_series(1, 500) g;
CREATE INDEX t_v ON public.t (v);
CREATE TABLE public.fired (name text, op text);
CREATE FUNCTION public.log() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN
    INSERT INTO public.fired VALUES (TG_NAME, TG_OP); RETURN NULL; END$$;
CREATE TRIGGER was AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.log();
CREATE VIEW public.seen AS SELECT id, v FROM public.t;
CREATE POLICY old ON public.t USING (true);
CREATE TABLE public.p (id integer PRIMARY KEY); INSERT INTO public.p SELECT generate_series(0, 9);
ALTER TABLE public.t ADD CONSTRAINT t_p FOREIGN KEY (k) REFERENCES public.p;
CREATE STATISTICS public.ts ON k, v FROM public.t;
CREATE MATERIALIZED VIEW public.by_k AS SELECT k, count(*) AS n FROM public.t GROUP BY k;
)"_s;
const QString bakeByHash =
    u"[repartition]\ntable='public.t'\nstrategy='hash'\nkey='id'\npartitions=3\nlock_budget=20000\nbackup='none'\n"
    "accept=['foreign_key.moved_rows']\n"_s;
const QString bakeByRange =
    u"[repartition]\ntable='public.t'\nstrategy='range'\nkey='id'\ninterval='number'\nstep=200\nfrom='0'\nto='600'\nlock_budget=20000\nbackup='none'\n"_s;
const QString bakeWrites =
    u"UPDATE public.t SET v = 'written' WHERE id % 7 = 0; DELETE FROM public.t WHERE id % 11 = 0;"
    "INSERT INTO public.t (id, k, v) VALUES (501, 1, 'new')"_s;

struct BakeChange
{
    const char* name;
    QString script;
};

QList<BakeChange> bakeChanges()
{
    return {
        { "nothing", QString() },
        { "an index",
          u"CREATE INDEX \"By W\" ON public.t (w, lower(v)) WHERE k > 1;"
          "COMMENT ON INDEX public.\"By W\" IS 'fast'"_s },
        { "an index dropped", u"DROP INDEX public.t_v"_s },
        { "an index replaced", u"DROP INDEX public.t_v; CREATE INDEX t_v ON public.t (v DESC)"_s },
        { "a unique constraint", u"ALTER TABLE public.t ADD CONSTRAINT t_uq UNIQUE (id, k)"_s },
        { "a check",
          u"ALTER TABLE public.t ADD CONSTRAINT small CHECK (k < 100);"
          "COMMENT ON CONSTRAINT small ON public.t IS 'small'"_s },
        { "a check dropped",
          u"ALTER TABLE public.t DROP CONSTRAINT positive;"
          "UPDATE public.t SET k = 0 WHERE id = 1"_s },
        { "a trigger",
          u"CREATE TRIGGER now AFTER UPDATE OF v ON public.t FOR EACH ROW EXECUTE FUNCTION "
          "public.log(); COMMENT ON TRIGGER now ON public.t IS 'now'"_s },
        { "a trigger dropped", u"DROP TRIGGER was ON public.t"_s },
        { "a trigger disabled", u"ALTER TABLE public.t DISABLE TRIGGER was"_s },
        { "policies and row security",
          u"CREATE POLICY mine ON public.t FOR SELECT USING (k < 3); DROP POLICY old ON public.t;"
          "ALTER TABLE public.t ENABLE ROW LEVEL SECURITY; ALTER TABLE public.t FORCE ROW LEVEL SECURITY"_s },
        { "views",
          u"CREATE VIEW public.fresh AS SELECT k, count(*) AS n FROM public.t GROUP BY k;"
          "GRANT SELECT ON public.fresh TO pg_monitor; CREATE VIEW public.above AS SELECT n FROM "
          "public.fresh"_s },
        { "a view with more columns",
          u"CREATE OR REPLACE VIEW public.seen AS SELECT id, v, w, k FROM public.t WHERE id < 400"_s },
        { "a view dropped", u"DROP VIEW public.seen"_s },
        { "a foreign key from another table",
          u"CREATE TABLE public.item (t bigint REFERENCES public.t (id) ON DELETE CASCADE);"
          "INSERT INTO public.item SELECT id FROM public.t WHERE id % 11 <> 0 LIMIT 5"_s },
        { "a foreign key to another table",
          u"CREATE TABLE public.q (id integer PRIMARY KEY); INSERT INTO public.q SELECT generate_series(0, 9);"
          "ALTER TABLE public.t ADD CONSTRAINT t_q FOREIGN KEY (k) REFERENCES public.q"_s },
        { "a foreign key dropped",
          u"ALTER TABLE public.t DROP CONSTRAINT t_p;"
          "UPDATE public.t SET k = 77 WHERE id = 5"_s },
        { "a nullable column",
          u"ALTER TABLE public.t ADD n integer; UPDATE public.t SET n = id WHERE id < 300;"
          "COMMENT ON COLUMN public.t.n IS 'new'"_s },
        { "a column with a default",
          u"ALTER TABLE public.t ADD n integer NOT NULL DEFAULT 7; UPDATE public.t SET n = id WHERE id < 100"_s },
        { "a column whose default is computed",
          u"ALTER TABLE public.t ADD n double precision NOT NULL DEFAULT random()"_s },
        { "a default and a generated column",
          u"ALTER TABLE public.t ALTER w SET DEFAULT 'x', ADD g text GENERATED ALWAYS AS (v || '!') STORED"_s },
        { "NOT NULL", u"ALTER TABLE public.t ALTER v SET NOT NULL"_s },
        { "NOT NULL dropped",
          u"ALTER TABLE public.t ALTER k DROP NOT NULL; UPDATE public.t SET k = NULL "
          "WHERE id = 1"_s },
        { "a statistics object",
          u"CREATE STATISTICS public.ts2 (mcv) ON v, w FROM public.t; DROP STATISTICS "
          "public.ts"_s },
        { "grants and comments",
          u"GRANT SELECT (id, v), INSERT ON public.t TO pg_monitor WITH GRANT OPTION; COMMENT ON TABLE public.t IS "
          "'new'; COMMENT ON COLUMN public.t.v IS 'it''s'"_s },
        { "a publication", u"CREATE PUBLICATION pub FOR TABLE public.t"_s },
    };
}

/// How the table looks, and what is in it.
QString bakeState(const pg::Settings& settings)
{
    const QString indexes = test::scalar(
        settings,
        u"SELECT string_agg(concat(replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON '),"
        " obj_description(indexrelid)), E'\\n' ORDER BY indexrelid::regclass::text COLLATE \"C\") FROM pg_index"
        " WHERE indrelid = 'public.t'::regclass"_s);
    return test::appearanceOf(settings, u"public.t"_s) + u'\n' + test::digestOf(settings, u"public.t"_s) + u'\n'
        + indexes;
}

} // namespace

void BakeLifeTest::whatIsMadeMeanwhileIsCarriedBack_data()
{
    QTest::addColumn<QString>("change");
    for (const BakeChange& change : bakeChanges())
        QTest::newRow(change.name) << change.script;
}

void BakeLifeTest::whatIsMadeMeanwhileIsCarriedBack()
{
    NEEDS_SERVER(13, "a publication");
    NEEDS_SUPERUSER("policies, publications");
    QFETCH(QString, change);
    EXECUTE(bakeBase);
    START_MOVE(bakeByHash);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(bakeWrites);
    EXECUTE(change);
    const QString before = bakeState(settings());
    for (const run::Phase phase : { run::Phase::Rollback, run::Phase::Reapply, run::Phase::Rollback }) {
        RUN_LEG(phase);
        const QString changed = test::difference(bakeState(settings()), before);
        QVERIFY2(changed.isEmpty(), qPrintable(run::wordOf(phase) + u'\n' + changed));
    }
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_constraint WHERE NOT convalidated"_s), u"0"_s);
    RUN_LEG(run::Phase::Abort);
    QVERIFY2(test::difference(bakeState(settings()), before).isEmpty(), "abort");
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname ~"
                    " '^stopover_(stage|retired)'"_s),
             u"0"_s);
}

void BakeLifeTest::partitionsComeAndGoMeanwhile_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("added") << u"CREATE TABLE public.t_more PARTITION OF public.t FOR VALUES FROM (1000) TO (2000);"
                              "INSERT INTO public.t (id) VALUES (1500), (1501); DELETE FROM public.t WHERE id = 1501"_s;
    QTest::newRow("attached with rows")
        << u"CREATE TABLE public.t_more (LIKE public.t INCLUDING ALL); INSERT INTO public.t_more (id) SELECT "
           "generate_series(1000, 1400); ALTER TABLE public.t ATTACH PARTITION public.t_more FOR VALUES FROM (1000) TO "
           "(2000)"_s;
    QTest::newRow("added and truncated")
        << u"CREATE TABLE public.t_more PARTITION OF public.t FOR VALUES FROM (1000) TO (2000);"
           "INSERT INTO public.t (id) VALUES (1500); TRUNCATE public.t_more; INSERT INTO public.t (id) VALUES (1501)"_s;
    QTest::newRow("dropped") << u"DROP TABLE public.t_p000000000000"_s;
    QTest::newRow("detached") << u"ALTER TABLE public.t DETACH PARTITION public.t_p000000000000"_s;
    QTest::newRow("detached, changed and attached again")
        << u"ALTER TABLE public.t DETACH PARTITION public.t_p000000000000; UPDATE public.t_p000000000000 SET v = "
           u"'apart'"
           " WHERE id < 50; DELETE FROM public.t_p000000000000 WHERE id > 190; ALTER TABLE public.t ATTACH PARTITION "
           "public.t_p000000000000 FOR VALUES FROM (0) TO (200)"_s;
    QTest::newRow("a default")
        << u"CREATE TABLE public.t_rest PARTITION OF public.t DEFAULT; INSERT INTO public.t (id) "
           "VALUES (90000)"_s;
}

void BakeLifeTest::partitionsComeAndGoMeanwhile()
{
    NEEDS_SUPERUSER("policies");
    QFETCH(QString, change);
    EXECUTE(bakeBase);
    START_MOVE(bakeByRange);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(bakeWrites);
    if (change.contains("t_p000000000000"_L1))
        change.replace(
            "t_p000000000000"_L1,
            scalar(u"SELECT relname FROM pg_class WHERE oid = (SELECT tableoid FROM public.t WHERE id = 1)"_s));
    EXECUTE(change);
    EXECUTE(u"UPDATE public.t SET w = 'later' WHERE id % 5 = 0"_s);
    const QString before = bakeState(settings());
    const auto back = test::runPhase(settings(), m_run, run::Phase::Rollback);
    VERIFY_LEG(back);
    const QString changed = test::difference(bakeState(settings()), before);
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
    // A partition that is gone is settled in one statement, not row by row after a comparison.
    if (change.startsWith("DROP"_L1))
        QVERIFY(!back.dataOf(u"verify"_s).contains(u"repaired"_s));
    RUN_LEG(run::Phase::Reapply);
    const QString again = test::difference(bakeState(settings()), before);
    QVERIFY2(again.isEmpty(), qPrintable(again));
    RUN_LEG(run::Phase::Rollback);
    RUN_LEG(run::Phase::Abort);
    QVERIFY(test::difference(bakeState(settings()), before).isEmpty());
}

void BakeLifeTest::captureThatWasOffIsMadeAnew_data()
{
    QTest::addColumn<QString>("off");
    QTest::addColumn<QString>("on");
    QTest::newRow("for a load") << u"ALTER TABLE public.t DISABLE TRIGGER USER"_s
                                << u"ALTER TABLE public.t ENABLE TRIGGER USER"_s;
    QTest::newRow("for good") << u"ALTER TABLE public.t DISABLE TRIGGER USER"_s << QString();
    QTest::newRow("of a partition") << u"ALTER TABLE @leaf DISABLE TRIGGER USER"_s << QString();
    QTest::newRow("dropped") << u"DROP TRIGGER @trigger ON public.t; DROP TRIGGER @trigger_truncate ON public.t"_s
                             << QString();
}

/// What was written meanwhile is found by the comparison of all rows. It may happen again before the swap.
void BakeLifeTest::captureThatWasOffIsMadeAnew()
{
    QFETCH(const QString, off);
    QFETCH(const QString, on);
    EXECUTE(bakeBase);
    START_MOVE(bakeByHash);
    RUN_LEG(run::Phase::Apply);
    int next = 1000;
    const auto writeUnseen = [&](const QString& leaf, const QString& trigger) {
        const auto named = [&](QString text) { return text.replace("@leaf"_L1, leaf).replace("@trigger"_L1, trigger); };
        execute(named(off));
        execute(u"INSERT INTO public.t (id, k) SELECT g, 1 FROM generate_series(%1, %1 + 40) g;"
                "UPDATE public.t SET v = 'unseen %1' WHERE id %% 5 = 0; DELETE FROM public.t WHERE id = %2"_s
                    .replace("%%"_L1, "%"_L1)
                    .arg(QString::number(next), QString::number(next / 100)));
        if (!on.isEmpty())
            execute(named(on));
        next += 100;
    };
    for (const run::Phase phase : { run::Phase::Rollback, run::Phase::Reapply, run::Phase::Rollback }) {
        const bool back = phase == run::Phase::Rollback;
        const QString leaf = back ? u"public.t_p000"_s : u"public.t"_s;
        const QString trigger = back ? u"stopover_rev"_s : u"stopover_fwd"_s;
        writeUnseen(leaf, trigger);
        const auto refused =
            hooked(phase, test::onceAt(run::EventKind::StepStarted, u"swap"_s, [&] { writeUnseen(leaf, trigger); }));
        QCOMPARE(refused.result.error.codeName(), u"capture_bypassed"_s);
        const QString rows = test::digestOf(settings(), u"public.t"_s);
        RUN_LEG(phase);
        QCOMPARE(test::digestOf(settings(), u"public.t"_s), rows);
        QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = 'public.t'::regclass"_s), back ? u"r"_s : u"p"_s);
    }
}

/// The light is shown, although there is no table of that name.
void BakeLifeTest::aTableInAnotherSchemaIsNamed()
{
    EXECUTE(bakeBase);
    START_MOVE(bakeByHash);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(u"CREATE SCHEMA other; ALTER TABLE public.t SET SCHEMA other"_s);
    pg::Connection connection = m_database->connect();
    REQUIRE_VALUE(const auto light, change::rollbackReadiness(connection, settings(), m_run));
    QVERIFY(!light.isReady());
    QCOMPARE(light.obstacles.first().rule, u"bake.renamed"_s);
    COMPARE_LEG_ERROR(test::runPhase(settings(), m_run, run::Phase::Rollback), ErrorCode::NotCarried);
    EXECUTE(light.obstacles.first().args.last());
    RUN_LEG(run::Phase::Rollback);
}

void BakeLifeTest::whatCannotBeCarriedIsRefusedUntouched_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("a column dropped") << u"DROP VIEW public.seen; ALTER TABLE public.t DROP COLUMN w"_s
                                      << u"bake.column_dropped"_s << u"w"_s << u"ALTER TABLE @kept DROP COLUMN w"_s;
    QTest::newRow("a column renamed") << u"ALTER TABLE public.t RENAME w TO w2"_s << u"bake.column_dropped"_s << u"w"_s
                                      << u"ALTER TABLE @kept RENAME w TO w2"_s;
    QTest::newRow("a column of another type")
        << u"ALTER TABLE public.t ALTER w TYPE varchar(9)"_s << u"bake.column_changed"_s << u"w"_s
        << u"ALTER TABLE @kept ALTER w TYPE varchar(9)"_s;
    QTest::newRow("an identity column")
        << u"ALTER TABLE public.t ADD n integer; UPDATE public.t SET n = 1; ALTER TABLE public.t ALTER n SET NOT NULL, "
           "ALTER n ADD GENERATED ALWAYS AS IDENTITY"_s
        << u"bake.identity"_s << u"n"_s << u"ALTER TABLE public.t ALTER n DROP IDENTITY"_s;
    QTest::newRow("a materialized view")
        << u"CREATE MATERIALIZED VIEW public.sums AS SELECT k, count(*) AS n FROM public.t GROUP BY k"_s
        << u"bake.materialized_view"_s << u"public.sums"_s << u"DROP MATERIALIZED VIEW public.sums"_s;
    QTest::newRow("rights on a materialized view")
        << u"GRANT SELECT ON public.by_k TO pg_monitor"_s << u"bake.materialized_view"_s << u"public.by_k"_s
        << u"REVOKE SELECT ON public.by_k FROM pg_monitor"_s;
    QTest::newRow("the partition key renamed")
        << u"ALTER TABLE public.t RENAME id TO number"_s << u"bake.column_dropped"_s << u"id"_s
        << u"ALTER TABLE public.t RENAME number TO id"_s;
    QTest::newRow("a rule") << u"CREATE RULE r AS ON INSERT TO public.t DO ALSO NOTHING"_s << u"rule"_s << u"r"_s
                            << u"DROP RULE r ON public.t"_s;
    QTest::newRow("a rule of a view")
        << u"CREATE RULE v AS ON INSERT TO public.seen DO INSTEAD INSERT INTO public.t (id, "
           "v) VALUES (new.id, new.v)"_s
        << u"rule.other"_s << u"v on public.seen"_s << u"DROP RULE v ON public.seen"_s;
    QTest::newRow("a policy of another table")
        << u"CREATE POLICY q ON public.fired USING (EXISTS (SELECT FROM public.t WHERE t.v = name))"_s
        << u"policy_of_other_table"_s << u"q on public.fired"_s << u"DROP POLICY q ON public.fired"_s;
    QTest::newRow("a function with a bound body")
        << u"CREATE FUNCTION public.n() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM public.t; END"_s
        << u"function_body"_s << u"public.n()"_s << u"DROP FUNCTION public.n()"_s;
    QTest::newRow("a column of its row type") << u"CREATE TABLE public.log_of (old public.t)"_s << u"row_type_column"_s
                                              << u"public.log_of.old"_s << u"DROP TABLE public.log_of"_s;
    QTest::newRow("its key dropped") << u"ALTER TABLE public.t DROP CONSTRAINT t_pkey, ALTER id DROP NOT NULL"_s
                                     << u"bake.key"_s << u"public.t"_s
                                     << u"ALTER TABLE public.t ADD PRIMARY KEY (id)"_s;
    QTest::newRow("a view of a partition")
        << u"CREATE VIEW public.lately AS SELECT id FROM public.t_p000"_s << u"bake.on_partition"_s
        << u"view public.lately"_s << u"DROP VIEW public.lately"_s;
    QTest::newRow("a foreign key to a partition")
        << u"CREATE TABLE public.f (id bigint REFERENCES public.t_p000)"_s << u"bake.on_partition"_s
        << u"constraint f_id_fkey on table public.f"_s << u"DROP TABLE public.f"_s;
    QTest::newRow("a publication of a partition")
        << u"CREATE PUBLICATION of_one FOR TABLE public.t_p000"_s << u"bake.on_partition"_s << u"publication of_one"_s
        << u"DROP PUBLICATION of_one"_s;
    QTest::newRow("a policy that reads a partition")
        << u"CREATE POLICY q ON public.fired USING (EXISTS (SELECT FROM public.t_p000))"_s << u"bake.on_partition"_s
        << u"policy q on table public.fired"_s << u"DROP POLICY q ON public.fired"_s;
    QTest::newRow("another table of its name")
        << u"ALTER TABLE public.t RENAME TO moved; CREATE TABLE public.t (id bigint, other text)"_s << u"bake.renamed"_s
        << u"public.t"_s << u"DROP TABLE public.t; ALTER TABLE public.moved RENAME TO t"_s;
    QTest::newRow("another owner") << u"ALTER TABLE public.t OWNER TO pg_database_owner"_s << u"bake.owner"_s
                                   << u"public.t"_s << u"ALTER TABLE @kept OWNER TO pg_database_owner"_s;
}

/// Told before the first step, at any time by the run's readiness, and gone once the remedy was followed.
void BakeLifeTest::whatCannotBeCarriedIsRefusedUntouched()
{
    NEEDS_SERVER(14, "a function with a bound body", "another owner");
    NEEDS_SUPERUSER("policies, owners");
    QFETCH(QString, change);
    QFETCH(QString, rule);
    QFETCH(QString, object);
    QFETCH(QString, remedy);
    EXECUTE(bakeBase);
    START_MOVE(bakeByHash);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(bakeWrites);
    EXECUTE(change);
    const QString before = bakeState(settings());
    pg::Connection connection = m_database->connect();
    {
        REQUIRE_VALUE(const auto light, change::rollbackReadiness(connection, settings(), m_run));
        QVERIFY(!light.isReady());
        QCOMPARE(light.obstacles.first().rule, rule);
        QCOMPARE(light.obstacles.first().object, object);
    }
    const auto refused = test::runPhase(settings(), m_run, run::Phase::Rollback);
    COMPARE_LEG_ERROR(refused, ErrorCode::NotCarried);
    QVERIFY2(refused.result.error.args.value(1).startsWith(rule + u'\t' + object),
             qPrintable(refused.result.error.args.join(u'|')));
    QVERIFY(!refused.result.entered);
    QCOMPARE(bakeState(settings()), before);
    EXECUTE(
        remedy.replace("@kept"_L1,
                       scalar(u"SELECT format('%I.%I', 'stopover_retired', relname) FROM pg_class WHERE relkind = 'r'"
                              " AND relnamespace = 'stopover_retired'::regnamespace"_s)));
    REQUIRE_VALUE(const auto light, change::rollbackReadiness(connection, settings(), m_run));
    QVERIFY(light.isReady());
    const QString remedied = bakeState(settings());
    RUN_LEG(run::Phase::Rollback);
    const QString changed = test::difference(bakeState(settings()), remedied);
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
}

void BakeLifeTest::whatChangesDuringAPhaseBeginsItAgain_data()
{
    QTest::addColumn<run::Phase>("phase");
    QTest::addColumn<QString>("change");
    for (const run::Phase phase : { run::Phase::Rollback, run::Phase::Reapply }) {
        const auto row = [phase](const char* name, const QString& change) {
            QTest::addRow("%s: %s", qPrintable(run::wordOf(phase)), name) << phase << change;
        };
        row("an index", u"CREATE INDEX late ON public.t (w)"_s);
        row("a view", u"CREATE VIEW public.late AS SELECT * FROM public.t"_s);
        row("a policy", u"CREATE POLICY late ON public.t USING (k > 0)"_s);
        row("a foreign key", u"CREATE TABLE public.item (t bigint REFERENCES public.t (id))"_s);
    }
    QTest::addRow("rollback: a partition attached")
        << run::Phase::Rollback
        << u"CREATE TABLE public.late (LIKE public.t INCLUDING ALL); INSERT INTO public.late (id) VALUES (1700);"
           "ALTER TABLE public.t ATTACH PARTITION public.late FOR VALUES FROM (1000) TO (2000)"_s;
    // Equal by its name and bounds, with none of the triggers that see TRUNCATE.
    QTest::addRow("rollback: a partition made again")
        << run::Phase::Rollback
        << u"DROP TABLE public.@first; CREATE TABLE public.@first PARTITION OF public.t FOR VALUES FROM (0) TO (200)"_s;
    QTest::addRow("rollback: a partition dropped") << run::Phase::Rollback << u"DROP TABLE public.@first"_s;
}

/// Seen under the lock: nothing is swapped, and the next attempt takes it along.
void BakeLifeTest::whatChangesDuringAPhaseBeginsItAgain()
{
    NEEDS_SUPERUSER("policies");
    QFETCH(run::Phase, phase);
    QFETCH(QString, change);
    EXECUTE(bakeBase);
    START_MOVE(bakeByRange);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(bakeWrites);
    if (phase == run::Phase::Reapply)
        RUN_LEG(run::Phase::Rollback);
    if (change.contains("@first"_L1))
        change.replace("@first"_L1,
                       scalar(u"SELECT relname FROM pg_class WHERE oid = (SELECT tableoid FROM public.t"
                              " WHERE id = 1)"_s));
    QString before;
    const auto outcome = hooked(phase, test::onceAt(run::EventKind::StepStarted, u"swap"_s, [&] {
                                    execute(change);
                                    before = bakeState(settings());
                                }));
    COMPARE_LEG_ERROR(outcome, ErrorCode::ChangedDuring);
    QCOMPARE(bakeState(settings()), before);
    RUN_LEG(phase);
    const QString changed = test::difference(bakeState(settings()), before);
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
}

/// After the swap they are at the partitions, until they are validated.
void BakeLifeTest::aRollbackBeforeTheKeysAreThere_data()
{
    QTest::addColumn<QString>("keys");
    QTest::newRow("to another table") << QString();
    QTest::newRow("from another table") << u"CREATE TABLE public.i (t bigint CONSTRAINT i_t REFERENCES public.t);"
                                           "COMMENT ON CONSTRAINT i_t ON public.i IS 'said'"_s;
    QTest::newRow("from a partitioned table")
        << u"CREATE TABLE public.i (n integer, t bigint CONSTRAINT i_t REFERENCES public.t) PARTITION BY LIST (n);"
           "CREATE TABLE public.i1 PARTITION OF public.i FOR VALUES IN (1)"_s;
}

/// Each attempt takes the keys from the plan, since the table does not have them yet, or not validated.
void BakeLifeTest::aRollbackBeforeTheKeysAreThere()
{
    NEEDS_SUPERUSER("policies");
    QFETCH(const QString, keys);
    EXECUTE(QString(bakeBase + keys));
    const QString before = bakeState(settings());
    const auto keysNow = [this] {
        return scalar(
            u"SELECT string_agg(concat_ws(' ', conrelid::regclass, conname, confrelid::regclass, convalidated,"
            " obj_description(oid, 'pg_constraint')), ', ' ORDER BY conname, conrelid::regclass::text) FROM"
            " pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace"_s);
    };
    const QString wanted = keysNow();
    START_MOVE(bakeByHash);
    const auto stopped = hooked(run::Phase::Apply, {}, u"constraints"_s);
    QVERIFY(stopped.result.stoppedBefore);
    run::Control control;
    const auto cancelled =
        test::runPhase(settings(), m_run, run::Phase::Rollback, control,
                       test::onceAt(run::EventKind::StepStarted, u"replay"_s, [&control] { control.cancel(); }));
    QCOMPARE(cancelled.result.outcome, Outcome::Cancelled);
    RUN_LEG(run::Phase::Rollback);
    const QString changed = test::difference(bakeState(settings()), before);
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
    QCOMPARE(keysNow(), wanted);
}

void BakeLifeTest::aCarryThatIsCancelledGoesOn_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("an index") << u"DROP INDEX public.t_v"_s;
    QTest::newRow("statistics") << u"DROP STATISTICS public.ts"_s;
    QTest::newRow("materialized views") << u"DROP MATERIALIZED VIEW public.by_k CASCADE"_s;
}

/// What is gone from the live table is still to be dropped from the other one.
void BakeLifeTest::aCarryThatIsCancelledGoesOn()
{
    NEEDS_SUPERUSER("policies");
    QFETCH(const QString, change);
    EXECUTE(QString(bakeBase + u"CREATE MATERIALIZED VIEW public.above AS SELECT sum(n) FROM public.by_k"_s));
    START_MOVE(bakeByHash);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(change);
    const QString before = bakeState(settings());
    run::Control control;
    const auto cancelled =
        test::runPhase(settings(), m_run, run::Phase::Rollback, control,
                       test::onceAt(run::EventKind::StepStarted, u"carry"_s, [&control] { control.cancel(); }));
    QCOMPARE(cancelled.result.outcome, Outcome::Cancelled);
    RUN_LEG(run::Phase::Rollback);
    const QString changed = test::difference(bakeState(settings()), before);
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'stopover_retired'::regnamespace"_s), u"0"_s);
}

void BakeLifeTest::aPartitionMadeByHandGetsLocalIndexes()
{
    NEEDS_SUPERUSER("the extension");
    EXECUTE(u"CREATE TABLE public.t (id bigint PRIMARY KEY, k integer NOT NULL, u integer, UNIQUE (u));"
            "INSERT INTO public.t SELECT g, g % 4, g FROM generate_series(1, 100) g"_s);
    START_MOVE(u"[repartition]\ntable='public.t'\nstrategy='range'\nkey='k'\ninterval='number'\nstep=2\nfrom='0'\n"
               "to='4'\nlock_budget=20000\nbackup='none'\naccept=['unique.local']\n"_s);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(u"CREATE TABLE public.aa PARTITION OF public.t FOR VALUES FROM (4) TO (6); INSERT INTO public.t VALUES"
            " (200, 5, 200); CREATE EXTENSION postgres_fdw; CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw;"
            "CREATE FOREIGN TABLE public.far PARTITION OF public.t FOR VALUES FROM (6) TO (8) SERVER far"_s);
    const auto refused = test::runPhase(settings(), m_run, run::Phase::Rollback);
    COMPARE_LEG_ERROR(refused, ErrorCode::NotCarried);
    QVERIFY2(refused.result.error.args.value(1).startsWith("bake.foreign_partition\tpublic.far"_L1),
             test::describe(refused.result.error).constData());
    EXECUTE(u"DROP FOREIGN TABLE public.far"_s);
    RUN_LEG(run::Phase::Rollback);
    EXECUTE(u"ALTER TABLE public.t DROP CONSTRAINT t_u_key; INSERT INTO public.t VALUES (201, 1, 1)"_s);
    RUN_LEG(run::Phase::Reapply);
    QCOMPARE(scalar(u"SELECT string_agg(n::text, ' ') FROM (SELECT count(i.indexrelid) AS n FROM"
                    " pg_partition_tree('public.t') t LEFT JOIN pg_index i ON i.indrelid = t.relid AND i.indisunique"
                    " WHERE t.isleaf GROUP BY t.relid) q"_s),
             u"1 1 1"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"102"_s);
}

void BakeLifeTest::aChildMadeAfterTheRollbackIsRefused()
{
    NEEDS_SUPERUSER("policies");
    EXECUTE(bakeBase);
    START_MOVE(bakeByHash);
    RUN_LEG(run::Phase::Apply);
    RUN_LEG(run::Phase::Rollback);
    EXECUTE(u"CREATE TABLE public.child () INHERITS (public.t); INSERT INTO public.child (id) VALUES (9000)"_s);
    const auto refused = test::runPhase(settings(), m_run, run::Phase::Reapply);
    COMPARE_LEG_ERROR(refused, ErrorCode::NotCarried);
    QVERIFY2(refused.result.error.args.value(1).startsWith("table.inheritance\t"_L1),
             test::describe(refused.result.error).constData());
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE id = 9000"_s), u"1"_s);
}

void BakeLifeTest::aMaterializedViewThatIsDroppedLeavesNothing()
{
    NEEDS_SUPERUSER("policies");
    EXECUTE(QString(bakeBase
                    + u"CREATE MATERIALIZED VIEW public.sums AS SELECT k, count(*) AS n FROM public.t GROUP BY k"_s));
    START_MOVE(bakeByHash);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(u"DROP MATERIALIZED VIEW public.sums"_s);
    RUN_LEG(run::Phase::Rollback);
    RUN_LEG(run::Phase::Reapply);
    RUN_LEG(run::Phase::Finish);
    QCOMPARE(scalar(u"SELECT string_agg(relname, ' ') FROM pg_class WHERE relkind = 'm'"_s), u"by_k"_s);
}

void BakeLifeTest::aShownListNamesWhatIsCarried()
{
    NEEDS_SUPERUSER("policies");
    EXECUTE(bakeBase);
    START_MOVE(bakeByHash);
    RUN_LEG(run::Phase::Apply);
    pg::Connection connection = m_database->connect();
    {
        REQUIRE_VALUE(const auto light, change::rollbackReadiness(connection, settings(), m_run));
        QCOMPARE(light.carried, QStringList());
        QVERIFY(light.isReady());
    }
    EXECUTE(
        u"CREATE INDEX late ON public.t (w); CREATE VIEW public.latest AS SELECT * FROM public.t; DROP TRIGGER was ON"
        " public.t; ALTER TABLE public.t ADD n integer, ENABLE ROW LEVEL SECURITY; DROP POLICY old ON public.t"_s);
    const QStringList named { u"column n"_s,     u"index late"_s,  u"policy old"_s,
                              u"row security"_s, u"trigger was"_s, u"view public.latest"_s };
    REQUIRE_VALUE(const auto light, change::rollbackReadiness(connection, settings(), m_run));
    QStringList carried = light.carried;
    carried.sort();
    QCOMPARE(carried, named);
    const auto back = test::runPhase(settings(), m_run, run::Phase::Rollback);
    VERIFY_LEG(back);
    const auto told = std::ranges::find(back.events, run::EventKind::PlanRevised, &run::Event::kind);
    QVERIFY(told != back.events.end());
    QCOMPARE(told->detail, light.carried.join(u", "_s));
}

namespace {

const QString bakeRelated = uR"(
CREATE TABLE public.orders (id bigint PRIMARY KEY, v text);
INSERT INTO public.orders SELECT g, 'v' || g FROM generate_series(1, 200) g;
CREATE TABLE public.items (id bigint PRIMARY KEY, o bigint CONSTRAINT items_o REFERENCES public.orders, n integer);
INSERT INTO public.items SELECT g, 1 + g % 200, g FROM generate_series(1, 400) g;
CREATE VIEW public.sold AS SELECT o.id, i.n FROM public.orders o JOIN public.items i ON i.o = o.id;
)"_s;

QString bakeSpecOf(const QString& table)
{
    return u"[repartition]\ntable='public.%1'\nstrategy='hash'\nkey='id'\npartitions=3\nlock_budget=20000\nbackup='none'\n"_s
        .arg(table);
}

} // namespace

/// Each of two runs takes the foreign key and the view between their tables as the other one left them.
void BakeLifeTest::relatedTablesGoBackOneByOne()
{
    EXECUTE(bakeRelated);
    START_MOVE(bakeSpecOf(u"orders"_s));
    const RunId orders = m_run;
    RUN_LEG(run::Phase::Apply);
    START_MOVE(bakeSpecOf(u"items"_s));
    const RunId items = m_run;
    RUN_LEG(run::Phase::Apply);
    EXECUTE(u"CREATE OR REPLACE VIEW public.sold AS SELECT o.id, i.n, o.v FROM public.orders o JOIN public.items i ON"
            " i.o = o.id WHERE i.n <= 99; INSERT INTO public.items VALUES (401, 7, 1)"_s);
    const auto looks = [this]() -> QString {
        return test::appearanceOf(settings(), u"public.orders"_s) + test::appearanceOf(settings(), u"public.items"_s)
            + test::digestOf(settings(), u"public.orders"_s) + test::digestOf(settings(), u"public.items"_s)
            + scalar(u"SELECT count(*) FROM public.sold"_s);
    };
    const QString before = looks();
    QVERIFY(before.endsWith(u"100"_s));
    for (const auto& [run, phase] :
         { std::pair { orders, run::Phase::Rollback }, std::pair { items, run::Phase::Rollback },
           std::pair { orders, run::Phase::Reapply }, std::pair { items, run::Phase::Reapply },
           std::pair { orders, run::Phase::Finish }, std::pair { items, run::Phase::Rollback },
           std::pair { items, run::Phase::Abort } }) {
        m_run = run;
        RUN_LEG(phase);
        const QString changed = test::difference(looks(), before);
        QVERIFY2(changed.isEmpty(), qPrintable(run::wordOf(phase) + u'\n' + changed));
        QCOMPARE(
            scalar(
                u"SELECT %1 || coalesce(string_agg(concat_ws(' ', conrelid::regclass, conname,"
                " confrelid::regclass), ', '), '') FROM pg_constraint WHERE NOT convalidated AND conparentid = 0"_s.arg(
                    sql::literal(run::wordOf(phase)))),
            run::wordOf(phase));
    }
}

void BakeLifeTest::aMaterializedViewOfTwoRunsIsRefused()
{
    EXECUTE(QString(bakeRelated
                    + u"CREATE MATERIALIZED VIEW public.sums AS SELECT count(*) FROM public.orders o JOIN"
                      " public.items i ON i.o = o.id"_s));
    START_MOVE(bakeSpecOf(u"orders"_s));
    const RunId orders = m_run;
    RUN_LEG(run::Phase::Apply);
    START_MOVE(bakeSpecOf(u"items"_s));
    RUN_LEG(run::Phase::Apply);
    const RunId items = m_run;
    m_run = orders;
    const auto refused = test::runPhase(settings(), m_run, run::Phase::Rollback);
    COMPARE_LEG_ERROR(refused, ErrorCode::NotCarried);
    QVERIFY2(refused.result.error.args.value(1).startsWith("bake.other_run\tstopover_retired.sums_old_"_L1),
             test::describe(refused.result.error).constData());
    // One after the other, the last one first.
    m_run = items;
    RUN_LEG(run::Phase::Rollback);
    RUN_LEG(run::Phase::Abort);
    m_run = orders;
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(scalar(u"SELECT count FROM public.sums"_s), u"400"_s);
}

void BakeLifeTest::whatIsMadeAfterTheRollbackIsCarriedForward_data()
{
    QTest::addColumn<QString>("change");
    static const QStringList chosen { u"an index"_s,
                                      u"a unique constraint"_s,
                                      u"a check"_s,
                                      u"a trigger"_s,
                                      u"policies and row security"_s,
                                      u"views"_s,
                                      u"a foreign key from another table"_s,
                                      u"a column with a default"_s,
                                      u"NOT NULL dropped"_s,
                                      u"a statistics object"_s };
    for (const BakeChange& change : bakeChanges()) {
        if (chosen.contains(QLatin1StringView(change.name)))
            QTest::newRow(change.name) << change.script;
    }
}

void BakeLifeTest::whatIsMadeAfterTheRollbackIsCarriedForward()
{
    NEEDS_SERVER(13, "a publication");
    NEEDS_SUPERUSER("policies, publications");
    QFETCH(QString, change);
    EXECUTE(bakeBase);
    START_MOVE(bakeByHash);
    RUN_LEG(run::Phase::Apply);
    RUN_LEG(run::Phase::Rollback);
    EXECUTE(bakeWrites);
    EXECUTE(change);
    const QString before = bakeState(settings());
    for (const run::Phase phase : { run::Phase::Reapply, run::Phase::Finish }) {
        RUN_LEG(phase);
        const QString changed = test::difference(bakeState(settings()), before);
        QVERIFY2(changed.isEmpty(), qPrintable(run::wordOf(phase) + u'\n' + changed));
    }
}

void BakeLifeTest::whatCannotBeCarriedForwardIsRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("rule");
    QTest::newRow("an exclusion constraint")
        << u"ALTER TABLE public.t ADD CONSTRAINT x EXCLUDE USING btree (id WITH =)"_s << u"bake.exclusion"_s;
    QTest::newRow("an index that is not valid")
        << u"CREATE INDEX i ON public.t (w); UPDATE pg_index SET indisvalid = false WHERE indexrelid = "
           "'public.i'::regclass"_s
        << u"index.invalid"_s;
    QTest::newRow("a unique index without the partition key")
        << u"CREATE UNIQUE INDEX i ON public.t (w, v, k)"_s << u"unique.local"_s;
    QTest::newRow("a check that partitions would not inherit")
        << u"ALTER TABLE public.t ADD CONSTRAINT x CHECK (k < 90) NO INHERIT"_s << u"constraint.no_inherit"_s;
    QTest::newRow("a trigger with transition tables")
        << u"CREATE TRIGGER g AFTER INSERT ON public.t REFERENCING NEW TABLE AS n FOR EACH ROW EXECUTE FUNCTION "
           "public.log()"_s
        << u"trigger.transition_tables"_s;
    QTest::newRow("a publication of all tables")
        << u"CREATE PUBLICATION everything FOR ALL TABLES"_s << u"publication.all_tables"_s;
    QTest::newRow("a publication that filters rows of partitions")
        << u"CREATE PUBLICATION few FOR TABLE public.t WHERE (id > 3)"_s << u"publication.filter"_s;
    QTest::newRow("a rule") << u"CREATE RULE r AS ON INSERT TO public.t DO ALSO NOTHING"_s << u"rule"_s;
}

/// A plain table takes it, the partitioned one would not.
void BakeLifeTest::whatCannotBeCarriedForwardIsRefused()
{
    NEEDS_SUPERUSER("policies, publications");
    QFETCH(QString, change);
    QFETCH(QString, rule);
    EXECUTE(bakeBase);
    START_MOVE(bakeByHash);
    RUN_LEG(run::Phase::Apply);
    RUN_LEG(run::Phase::Rollback);
    EXECUTE(change);
    const QString before = bakeState(settings());
    const auto refused = test::runPhase(settings(), m_run, run::Phase::Reapply);
    COMPARE_LEG_ERROR(refused, ErrorCode::NotCarried);
    const QString told = refused.result.error.args.join(u'|');
    QVERIFY2(told.contains(u'|' + rule + u'\t'), qPrintable(told));
    QVERIFY(!refused.result.entered);
    QCOMPARE(bakeState(settings()), before);
}

void BakeLifeTest::whatStandsEarlyFollows_data()
{
    QTest::addColumn<run::Phase>("after");
    QTest::newRow("while it bakes") << run::Phase::Apply;
    QTest::newRow("after the rollback") << run::Phase::Rollback;
}

/// Triggers and foreign keys that are on the partitioned table while it is not live.
void BakeLifeTest::whatStandsEarlyFollows()
{
    NEEDS_SUPERUSER("policies, early foreign keys");
    QFETCH(run::Phase, after);
    EXECUTE(bakeBase);
    EXECUTE(u"CREATE TRIGGER off AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.log();"
            "CREATE TRIGGER other AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.log()"_s);
    START_MOVE(QString(bakeByHash).replace("partitions=3"_L1, "partitions=64"_L1));
    RUN_LEG(run::Phase::Apply);
    if (after == run::Phase::Rollback) {
        RUN_LEG(run::Phase::Rollback);
        QCOMPARE(scalar(u"SELECT count(*) > 2 FROM pg_trigger WHERE tgname = 'was'"_s), u"t"_s); // early indeed
    }
    EXECUTE(bakeWrites);
    EXECUTE(u"DROP TRIGGER was ON public.t; ALTER TABLE public.t DISABLE TRIGGER off; DROP TRIGGER other ON public.t;"
            "CREATE TRIGGER other AFTER DELETE ON public.t FOR EACH ROW EXECUTE FUNCTION public.log();"
            "CREATE TRIGGER now AFTER UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.log();"
            "ALTER TABLE public.t DISABLE TRIGGER now; CREATE TABLE public.q (id integer PRIMARY KEY);"
            "INSERT INTO public.q SELECT generate_series(0, 9); ALTER TABLE public.t DROP CONSTRAINT t_p;"
            "ALTER TABLE public.t ADD CONSTRAINT t_q FOREIGN KEY (k) REFERENCES public.q; DELETE FROM public.p"_s);
    const QString before = bakeState(settings());
    const QString fired = scalar(u"SELECT count(*) FROM public.fired"_s);
    QList<run::Phase> phases { run::Phase::Rollback, run::Phase::Reapply, run::Phase::Rollback };
    if (after == run::Phase::Rollback)
        phases = { run::Phase::Reapply, run::Phase::Rollback, run::Phase::Reapply };
    for (const run::Phase phase : std::as_const(phases)) {
        RUN_LEG(phase);
        const QString changed = test::difference(bakeState(settings()), before);
        QVERIFY2(changed.isEmpty(), qPrintable(run::wordOf(phase) + u'\n' + changed));
        QCOMPARE(scalar(u"SELECT count(*) FROM public.fired"_s), fired);
        QCOMPARE(scalar(u"SELECT count(*) FROM pg_constraint WHERE conname = 't_p' OR NOT convalidated"_s), u"0"_s);
        EXECUTE(u"DELETE FROM public.q WHERE id = (SELECT max(id) FROM public.q)"_s);
        pg::Connection writer = m_database->connect();
        QVERIFY(!writer.execute(u"INSERT INTO public.t (id, k) VALUES (9000, 9)"_s));
    }
}

STOPOVER_TEST_MAIN(BakeLifeTest)
#include "tst_bakelife.moc"
