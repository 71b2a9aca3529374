#include "core/change/planner.h"
#include "tests/support/movecase.h"

using namespace stopover;
using namespace Qt::StringLiterals;
using run::Phase;

namespace {

const QString byHash = u"[repartition]\ntable='public.t'\nstrategy='hash'\nkey='id'\npartitions=2\nlock_budget=60000"_s;

/// Called by a generated column and by a check, which were fine when the rows came.
const QString made =
    u"CREATE FUNCTION public.slug(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT lower($1)';"
    "CREATE FUNCTION public.fine(integer) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT $1 < 90';"
    "CREATE TABLE public.t (id bigint PRIMARY KEY, k integer CONSTRAINT c CHECK (public.fine(k)), v text,"
    " g varchar(5) GENERATED ALWAYS AS (public.slug(v)) STORED, plain integer CONSTRAINT p CHECK (plain > 0));"
    "INSERT INTO public.t (id, k, v, plain) SELECT i, i, 'Name', 1 FROM generate_series(1, 40) i;"_s;

QString listed(const QList<run::Finding>& findings)
{
    QStringList texts;
    for (const run::Finding& finding : findings)
        texts.append(u"%1 %2 %3"_s.arg(finding.rule, finding.object, finding.args.join(u'|')));
    return texts.join(u'\n');
}

} // namespace

/// Rows whose checks and generated columns come out otherwise by now are found by the plan, not in the middle of a copy.
class StoredValuesTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void whatIsStaleIsTold_data();
    void whatIsStaleIsTold();
    void whatIsAsStoredIsNot();
};

void StoredValuesTest::whatIsStaleIsTold_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("a generated column")
        << u"CREATE OR REPLACE FUNCTION public.slug(text) RETURNS text IMMUTABLE LANGUAGE sql AS "
           "'SELECT CASE WHEN $1 = ''Name'' THEN ''nom'' END'"_s
        << u"stored.generated g public.t|1|name|nom|v|public.slug(v)"_s
        << u"UPDATE public.t SET \"v\" = \"v\" WHERE \"g\" IS DISTINCT FROM (public.slug(v))"_s;
    QTest::newRow("a generated column that is NULL by now")
        << u"CREATE OR REPLACE FUNCTION public.slug(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT NULL'"_s
        << u"stored.generated g public.t|1|name|NULL|v|public.slug(v)"_s
        << u"UPDATE public.t SET \"v\" = \"v\" WHERE \"g\" IS DISTINCT FROM (public.slug(v))"_s;
    QTest::newRow("a check")
        << u"CREATE OR REPLACE FUNCTION public.fine(integer) RETURNS boolean IMMUTABLE LANGUAGE sql AS "
           "'SELECT $1 < 40'"_s
        << u"stored.check c public.t|40|public.fine(k)"_s << u"DELETE FROM public.t WHERE NOT (public.fine(k))"_s;
    QTest::newRow("a function that finds nothing in our sessions")
        << u"CREATE FUNCTION public.inner_one(integer) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';"
           "SET search_path = public; SET check_function_bodies = off;"
           "CREATE OR REPLACE FUNCTION public.fine(integer) RETURNS boolean IMMUTABLE LANGUAGE plpgsql AS "
           "'BEGIN RETURN inner_one($1); END'"_s
        << u"stored.error c public.t|public.fine(k)|function inner_one(integer) does not exist"_s
        << u"ALTER FUNCTION public.fine(integer) SET search_path = public"_s;
}

/// And the remedy that is told is one.
void StoredValuesTest::whatIsStaleIsTold()
{
    QFETCH(QString, change);
    QFETCH(QString, finding);
    QFETCH(QString, remedy);
    EXECUTE(made);
    EXECUTE(change);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), byHash));
    QVERIFY2(listed(plan.findings).contains(finding), qPrintable(listed(plan.findings)));
    QVERIFY(plan.blocked());
    EXECUTE(remedy);
    START_MOVE(byHash);
    for (const Phase phase : { Phase::Apply, Phase::Rollback, Phase::Reapply, Phase::Finish })
        RUN_LEG(phase);
}

void StoredValuesTest::whatIsAsStoredIsNot()
{
    EXECUTE(made
            + u"CREATE OR REPLACE FUNCTION public.slug(text) RETURNS text IMMUTABLE LANGUAGE sql AS "
              "'SELECT ''name''::text'; INSERT INTO public.t (id, k, v) VALUES (50, NULL, NULL)"_s);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), byHash));
    QVERIFY2(!plan.blocked(), qPrintable(listed(plan.findings)));
}

STOPOVER_TEST_MAIN(StoredValuesTest)
#include "tst_storedvalues.moc"
