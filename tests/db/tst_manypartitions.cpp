#include "core/catalog/tablereader.h"
#include "tests/support/movecase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

/// With many partitions, nothing is made, dropped or locked on each of them while everybody waits.
class ManyPartitionsTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void theSwapMakesNothingOnPartitions();
    void triggersAndKeysHoldInEachPhase();
    void aRowThatLagsBehindFailsNoDelete();
    void whatWasDroppedMeanwhileStaysDropped();
    void aTriggerThatTheCopyHasLostIsMadeAgain();
    void aKeyThatComesAfterTheSwapHolds();
    void theWayBackIsClosedOnceFinishHasBegun();
    void nothingOfTheRunIsLeft();
    void whatHasTheNameOfAPartitionStays();
    void aRoleWithTheRightIsSilentToo();

private:
    [[nodiscard]] QString countInSwap(const QString& catalog) const;
    void compareRefusals() const;
};

namespace {

const QString baseScript = uR"(
CREATE TABLE public.d (id bigint PRIMARY KEY);
INSERT INTO public.d SELECT g FROM generate_series(1, 50) g;
CREATE TABLE public.t (id bigint PRIMARY KEY, d bigint NOT NULL CONSTRAINT t_d REFERENCES public.d, v text);
INSERT INTO public.t SELECT g, g % 50 + 1, 'v' || g FROM generate_series(1, 1500) g;
CREATE TABLE public.fired (name text, op text);
CREATE FUNCTION public.log() RETURNS trigger LANGUAGE plpgsql AS
$$BEGIN INSERT INTO public.fired VALUES (TG_NAME, TG_OP); RETURN coalesce(NEW, OLD); END$$;
CREATE TRIGGER logged BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.log();
COMMENT ON TRIGGER logged ON public.t IS 'said';
CREATE TRIGGER "off ON public.t" AFTER UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.log();
ALTER TABLE public.t DISABLE TRIGGER "off ON public.t";
CREATE TRIGGER once AFTER UPDATE ON public.t FOR EACH STATEMENT EXECUTE FUNCTION public.log();
)"_s;

/// A partitioned table has no triggers BEFORE rows before 13.
QString base()
{
    return test::isTooOld(13, {}) ? QString(baseScript).replace("BEFORE INSERT"_L1, "AFTER INSERT"_L1) : baseScript;
}

constexpr int partitions = 120;

const QString byHash =
    u"[repartition]\ntable='public.t'\nstrategy='hash'\nkey='id'\npartitions=120\nbackup='none'\nlock_budget=20000\n"_s;

/// As many as it takes for something to be made before the swap.
const QString byFew = QString(byHash).replace(u"120"_s, u"24"_s);

} // namespace

/// Rows of a catalog that the transaction of the last swap has written.
QString ManyPartitionsTest::countInSwap(const QString& catalog) const
{
    return scalar(u"SELECT count(*) FROM %1 c WHERE c.xmin = (SELECT s.xmin FROM stopover.step s WHERE s.slug = 'swap'"
                  " ORDER BY s.xmin::text::bigint DESC LIMIT 1)"_s.arg(catalog));
}

void ManyPartitionsTest::theSwapMakesNothingOnPartitions()
{
    NEEDS_SUPERUSER("everything");
    EXECUTE(
        base()
        + u"CREATE TABLE public.seen (tx xid, locks bigint);"
          "CREATE FUNCTION public.look() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN INSERT INTO public.seen"
          " SELECT pg_current_xact_id()::xid, count(*) FROM pg_locks WHERE pid = pg_backend_pid(); END$$;"
          "CREATE EVENT TRIGGER look ON ddl_command_end WHEN TAG IN ('ALTER TABLE', 'CREATE VIEW') EXECUTE FUNCTION "
          "public.look()"_s);
    START_MOVE(byHash);
    for (const run::Phase phase : { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply }) {
        RUN_LEG(phase);
        const int triggers = countInSwap(u"pg_trigger"_s).toInt();
        QVERIFY2(triggers < 20, qPrintable(QString::number(triggers)));
        const int keys = countInSwap(u"pg_constraint"_s).toInt();
        QVERIFY2(keys < 10, qPrintable(QString::number(keys)));
        // Of the way back, the partitions are those of the live table, which others may write by name.
        const int allowed = phase == run::Phase::Rollback ? partitions + 150 : partitions;
        const QString locks =
            scalar(u"SELECT max(locks) FROM public.seen WHERE tx = (SELECT s.xmin FROM stopover.step s WHERE s.slug ="
                   " 'swap' ORDER BY s.xmin::text::bigint DESC LIMIT 1)"_s);
        QVERIFY2(locks.toInt() > 0 && locks.toInt() < allowed, qPrintable(locks));
    }
}

void ManyPartitionsTest::compareRefusals() const
{
    pg::Connection connection = m_database->connect();
    for (const char* statement :
         { "INSERT INTO public.t VALUES (90000, 4711)", "UPDATE public.t SET d = 4711 WHERE id = 3",
           "DELETE FROM public.d WHERE id = 3", "UPDATE public.d SET id = 4711 WHERE id = 3" }) {
        const auto refused = connection.execute(QString::fromLatin1(statement));
        QVERIFY2(!refused && refused.error().sqlState == "23503"_L1, statement);
    }
}

void ManyPartitionsTest::triggersAndKeysHoldInEachPhase()
{
    NEEDS_SERVER(13);
    // The last one fires for replicas too, so that it can only be made with the swap.
    EXECUTE(base()
            + u"CREATE TRIGGER always BEFORE DELETE ON public.t FOR EACH ROW EXECUTE FUNCTION public.log();"
              "ALTER TABLE public.t ENABLE ALWAYS TRIGGER always"_s);
    const QString looks = test::appearanceOf(settings(), u"public.t"_s);
    START_MOVE(byFew);
    int number = 10000;
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish }) {
        execute(u"TRUNCATE public.fired"_s);
        const auto write = [&] {
            execute(
                u"INSERT INTO public.t VALUES (%1, 4, 'new'); UPDATE public.t SET v = v || '.' WHERE id IN (7, 8);"
                "UPDATE public.t SET d = 9 WHERE id = 9; DELETE FROM public.t WHERE id = %1 - 9900"_s.arg(++number));
        };
        VERIFY_LEG(hooked(phase, test::onceAt(run::EventKind::StepStarted, u"verify"_s, write)));
        write();
        const QString twice = phase == run::Phase::Finish ? u"1"_s : u"2"_s;
        QCOMPARE(scalar(u"SELECT string_agg(concat_ws(' ', name, op, n), ', ' ORDER BY name, op) FROM (SELECT name, op,"
                        " count(*) / %1 AS n FROM public.fired GROUP BY name, op) f"_s.arg(twice)),
                 u"always DELETE 1, logged INSERT 1, logged UPDATE 3, once UPDATE 2"_s);
        compareRefusals();
        QCOMPARE(test::difference(test::appearanceOf(settings(), u"public.t"_s), looks), QString());
    }
}

void ManyPartitionsTest::aRowThatLagsBehindFailsNoDelete()
{
    EXECUTE(base());
    START_MOVE(byFew);
    int gone = 0;
    const auto remove = [&] {
        ++gone;
        execute(u"BEGIN; DELETE FROM public.t WHERE d = %1; DELETE FROM public.d WHERE id = %1; COMMIT"_s.arg(gone));
    };
    VERIFY_LEG(hooked(run::Phase::Apply, test::onceAt(run::EventKind::StepStarted, u"indexes"_s, remove)));
    remove();
    RUN_LEG(run::Phase::Rollback);
    remove();
    VERIFY_LEG(hooked(run::Phase::Reapply, test::onceAt(run::EventKind::StepStarted, u"verify"_s, remove)));
    remove();
    RUN_LEG(run::Phase::Rollback);
    remove();
    QCOMPARE(gone, 6);
    RUN_LEG(run::Phase::Abort);
}

void ManyPartitionsTest::whatWasDroppedMeanwhileStaysDropped()
{
    EXECUTE(base());
    START_MOVE(byFew);
    RUN_LEG(run::Phase::Apply);
    EXECUTE(u"ALTER TABLE public.t DROP CONSTRAINT t_d; DROP TRIGGER once ON public.t"_s);
    const QString looks = test::appearanceOf(settings(), u"public.t"_s);
    RUN_LEG(run::Phase::Rollback);
    QCOMPARE(test::difference(test::appearanceOf(settings(), u"public.t"_s), looks), QString());
    RUN_LEG(run::Phase::Reapply);
    QCOMPARE(test::difference(test::appearanceOf(settings(), u"public.t"_s), looks), QString());
}

void ManyPartitionsTest::aTriggerThatTheCopyHasLostIsMadeAgain()
{
    EXECUTE(base());
    const QString looks = test::appearanceOf(settings(), u"public.t"_s);
    START_MOVE(byFew);
    VERIFY_LEG(hooked(run::Phase::Apply, test::onceAt(run::EventKind::StepStarted, u"swap"_s, [this] {
                          execute(u"DO $$BEGIN EXECUTE format('DROP TRIGGER logged ON stopover_stage_%s.t',"
                                  " 'public.t'::regclass::oid); END$$"_s);
                      })));
    QCOMPARE(test::difference(test::appearanceOf(settings(), u"public.t"_s), looks), QString());
}

void ManyPartitionsTest::aKeyThatComesAfterTheSwapHolds()
{
    // A key that is not validated proves nothing, so that it cannot stand before the swap.
    EXECUTE(
        base()
        + u"ALTER TABLE public.t DROP CONSTRAINT t_d, ADD CONSTRAINT t_d FOREIGN KEY (d) REFERENCES public.d NOT VALID"_s);
    START_MOVE(u"[repartition]\ntable='public.t'\nstrategy='hash'\nkey='id'\npartitions=700\nbackup='none'\n"
               "lock_budget=2000\naccept=['foreign_key.gap']\n"_s);
    VERIFY_LEG(hooked(run::Phase::Apply, {}, u"foreign_keys"_s));
    QCOMPARE(
        scalar(u"SELECT count(*) FROM pg_constraint WHERE conrelid::regclass::text ~ '^t(_|$)' AND contype = 'f'"_s),
        u"0"_s);
    // Back again before they are made.
    RUN_LEG(run::Phase::Rollback);
    compareRefusals();
    RUN_LEG(run::Phase::Reapply);
    compareRefusals();
    RUN_LEG(run::Phase::Rollback);
    compareRefusals();
}

void ManyPartitionsTest::theWayBackIsClosedOnceFinishHasBegun()
{
    EXECUTE(base());
    START_MOVE(byHash);
    RUN_LEG(run::Phase::Apply);
    VERIFY_LEG(hooked(run::Phase::Finish, {}, u"release"_s));
    EXECUTE(u"INSERT INTO public.t VALUES (20000, 1)"_s);
    COMPARE_LEG_ERROR(hooked(run::Phase::Rollback, {}), ErrorCode::RunState);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t WHERE id = 20000"_s), u"1"_s);
    RUN_LEG(run::Phase::Finish);
}

void ManyPartitionsTest::nothingOfTheRunIsLeft()
{
    EXECUTE(base());
    const QString looks = test::appearanceOf(settings(), u"public.t"_s);
    const QString left =
        u"SELECT (SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'stopover%') + (SELECT count(*) FROM"
        " pg_proc WHERE proname ~ '^capture_(fwd|rev)_') + (SELECT count(*) FROM pg_class WHERE relname"
        " ~ '^(fwd|rev|touched)_[0-9]') + (SELECT count(*) FROM pg_namespace WHERE nspname LIKE"
        " 'stopover_stage%')"_s;
    START_MOVE(byHash);
    RUN_LEG(run::Phase::Abort);
    QCOMPARE(scalar(left), u"0"_s);
    START_MOVE(byHash);
    VERIFY_LEG(hooked(run::Phase::Apply, {}, u"swap"_s));
    RUN_LEG(run::Phase::Abort);
    QCOMPARE(scalar(left), u"0"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_class WHERE relname ~ '^t_p[0-9]'"_s), u"0"_s);
    QCOMPARE(test::difference(test::appearanceOf(settings(), u"public.t"_s), looks), QString());
    START_MOVE(byHash);
    RUN_LEG(run::Phase::Apply);
    RUN_LEG(run::Phase::Finish);
    QCOMPARE(scalar(left), u"0"_s);
    compareRefusals();
}

void ManyPartitionsTest::whatHasTheNameOfAPartitionStays()
{
    EXECUTE(base());
    START_MOVE(byHash);
    RUN_LEG(run::Phase::Apply);
    RUN_LEG(run::Phase::Rollback);
    const QString one = scalar(u"SELECT min(relname) FROM pg_class WHERE relname ~ '^t_p[0-9]+$'"_s);
    EXECUTE(u"ALTER TABLE public.%1 RENAME TO other; CREATE TABLE public.%1 AS SELECT 1 AS mine"_s.arg(one));
    RUN_LEG(run::Phase::Abort);
    QCOMPARE(scalar(u"SELECT mine FROM public."_s + one), u"1"_s);
    QCOMPARE(scalar(u"SELECT to_regclass('public.other') IS NULL"_s), u"t"_s);
}

void ManyPartitionsTest::aRoleWithTheRightIsSilentToo()
{
    NEEDS_SUPERUSER("everything");
    if (scalar(u"SHOW server_version_num"_s).toInt() < 150000)
        QSKIP("rights to single settings exist since 15");
    EXECUTE(base());
    const QString owner = u"silent_"_s + scalar(u"SELECT oid FROM pg_database WHERE datname = current_database()"_s);
    EXECUTE(u"CREATE ROLE \"%1\" LOGIN"_s.arg(owner));
    const auto isSilent = [&]() -> QString {
        const auto asOwner = pg::Settings::parse(m_database->uri().replace(u"user=stopover"_s, u"user="_s + owner));
        const auto database = catalog::Database::open(*asOwner);
        const auto server = catalog::readServer(*database);
        return server && server->mayBeSilent ? u"may"_s : u"may not"_s;
    };
    QCOMPARE(isSilent(), u"may not"_s);
    EXECUTE(u"GRANT SET ON PARAMETER session_replication_role TO \"%1\""_s.arg(owner));
    QCOMPARE(isSilent(), u"may"_s);
    EXECUTE(u"DROP OWNED BY \"%1\"; DROP ROLE \"%1\""_s.arg(owner));
}

STOPOVER_TEST_MAIN(ManyPartitionsTest)
#include "tst_manypartitions.moc"
