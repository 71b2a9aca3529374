#include "tests/support/movecase.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace stopover;
using namespace Qt::StringLiterals;

namespace {

const QString columns = u"(id bigint PRIMARY KEY, grp int NOT NULL, note text)"_s;

QString filled(const QString& table)
{
    return u"INSERT INTO public.\"%1\" SELECT g, g % 4, 'row ' || g FROM generate_series(1, 400) g;"_s.arg(table);
}

QString moved(const QString& table)
{
    return u"[repartition]\ntable = 'public.\"%1\"'\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 4\nlock_budget = 60000\n"_s
        .arg(table);
}

/// What the catalog calls everything in schemas of users and of ours.
const QString everyName =
    u"SELECT string_agg(x, E'\\n' ORDER BY x) FROM (SELECT n.nspname || '.' || c.relname FROM pg_class c"
    " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname !~ '^(pg_|information_schema|stopover$)') t(x)"_s;

} // namespace

/// Names are made before anything else is, fit the 63 bytes, and collide with nothing.
class NamesTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void longIndexNamesStayApart_data();
    void longIndexNamesStayApart();
    void namesThatAreTakenAreNotUsed();
    void longTablesStayApart();
    void arrayTypesGiveWay_data();
    void arrayTypesGiveWay();
    void thePlanTellsTheNames();
    void takenNamesAreFound_data();
    void takenNamesAreFound();

private:
    void goThere(const QString& toml);
};

/// Apply, back, again, and to the end.
void NamesTest::goThere(const QString& toml)
{
    START_MOVE(toml);
    for (const run::Phase phase : { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish })
        RUN_LEG(phase);
}

void NamesTest::longIndexNamesStayApart_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : { 53, 55, 59, 62, 63 })
        QTest::addRow("%d bytes", bytes) << bytes;
}

void NamesTest::longIndexNamesStayApart()
{
    QFETCH(const int, bytes);
    const QString common(bytes - 1, u'i');
    EXECUTE(u"CREATE TABLE public.t "_s + columns + u"; CREATE INDEX \""_s + common
            + u"1\" ON public.t (grp);"
              "CREATE INDEX \""_s
            + common + u"2\" ON public.t (note); CREATE UNIQUE INDEX \""_s + common + u"3\" ON public.t (id, grp);"_s
            + filled(u"t"_s));
    goThere(moved(u"t"_s));
    QCOMPARE(scalar(u"SELECT count(*) FROM public.t"_s), u"400"_s);
    QCOMPARE(scalar(u"SELECT count(*) FROM pg_index i JOIN pg_inherits h ON h.inhrelid = i.indexrelid"
                    " JOIN pg_class p ON p.oid = h.inhparent WHERE p.relname LIKE 'iiii%'"_s),
             u"12"_s);
}

/// Of the table and its index together, another object has the name already.
void NamesTest::namesThatAreTakenAreNotUsed()
{
    EXECUTE(u"CREATE TABLE public.t "_s + columns
            + u"; CREATE INDEX by_grp ON public.t (grp); CREATE TABLE public.t_p001_by_grp (id int);"
              "CREATE SEQUENCE public.t_p002_t_pkey; CREATE VIEW public.t_p002_t_pkey_2 AS SELECT 1 AS one;"_s
            + filled(u"t"_s));
    goThere(moved(u"t"_s));
    QCOMPARE(scalar(u"SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE relkind = 'i' AND relname ~"
                    " 't_p00[12]_'"_s),
             u"t_p001_by_grp_2 t_p001_t_pkey t_p002_by_grp t_p002_t_pkey_3"_s);
}

/// Two tables whose names differ in their last byte, one after the other, and the first back again.
void NamesTest::longTablesStayApart()
{
    const QString common(62, u'a');
    for (const QString& last : { u"x"_s, u"y"_s })
        EXECUTE(u"CREATE TABLE public.\"%1\" "_s.arg(common + last) + columns + u';' + filled(common + last));
    START_MOVE(moved(common + u'x'));
    const RunId first = m_run;
    RUN_LEG(run::Phase::Apply);
    START_MOVE(moved(common + u'y'));
    RUN_LEG(run::Phase::Apply);
    RUN_LEG(run::Phase::Rollback);
    const RunId second = m_run;
    m_run = first;
    RUN_LEG(run::Phase::Rollback);
    m_run = second;
    RUN_LEG(run::Phase::Reapply);
    RUN_LEG(run::Phase::Finish);
    m_run = first;
    RUN_LEG(run::Phase::Reapply);
    RUN_LEG(run::Phase::Finish);
    for (const QString& last : { u"x"_s, u"y"_s })
        QCOMPARE(scalar(u"SELECT count(*) FROM public.\"%1\""_s.arg(common + last)), u"400"_s);
}

void NamesTest::arrayTypesGiveWay_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("others");
    // The server takes a free name when it makes a type, and moves it along as it is to another schema.
    QTest::newRow("a table with an underscore before the name") << u"t"_s << u"CREATE TABLE public._t (id int)"_s;
    QTest::newRow("a type with an underscore before the name")
        << u"t"_s << u"CREATE TYPE public._t AS (one int); CREATE TYPE public.__t AS ENUM ('a')"_s;
    QTest::newRow("62 bytes of another table")
        << QString(62, u'a') + u'x' << u"CREATE TABLE public.\"%1\" (id int)"_s.arg(QString(62, u'a') + u'w');
    QTest::newRow("a view of that name in the schema of the old one")
        << u"t"_s
        << u"CREATE MATERIALIZED VIEW public.mv AS SELECT grp, count(*) AS n FROM public.t GROUP BY grp;"
           "CREATE TABLE public._mv (id int)"_s;
}

void NamesTest::arrayTypesGiveWay()
{
    QFETCH(const QString, table);
    QFETCH(const QString, others);
    const QString own = u"CREATE TABLE public.\"%1\" "_s.arg(table) + columns + u';' + filled(table);
    const bool after = others.contains("VIEW"_L1);
    EXECUTE(QString(after ? own + others : QString(others + u';' + own)));
    START_MOVE(moved(table));
    for (const run::Phase phase : { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply })
        RUN_LEG(phase);
    RUN_LEG(run::Phase::Finish);
    QCOMPARE(scalar(u"SELECT count(*) FROM public.\"%1\""_s.arg(table)), u"400"_s);
}

/// All of them, and what is there in the end is what was told, or what was there before.
void NamesTest::thePlanTellsTheNames()
{
    EXECUTE(u"CREATE TABLE public.t (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, grp int NOT NULL, note text);"
            "CREATE INDEX by_grp ON public.t (grp); CREATE STATISTICS public.both_of (dependencies) ON grp, note FROM"
            " public.t; CREATE MATERIALIZED VIEW public.mv AS SELECT grp, count(*) AS n FROM public.t GROUP BY grp;"
            "INSERT INTO public.t (grp, note) SELECT g % 4, 'row' FROM generate_series(1, 400) g"_s);
    const QStringList before = scalar(everyName).split(u'\n');
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), moved(u"t"_s)));
    QStringList told;
    const QJsonArray names = plan.facts[u"names"_s].toArray();
    for (const QJsonValue& name : names)
        told.append(name.toString());
    QVERIFY2(told.contains(u"public.t_p002_by_grp"_s), qPrintable(told.join(u' ')));
    QVERIFY(told.contains(u"public.t_p003"_s));
    START_MOVE(moved(u"t"_s));
    const auto untold = [&] {
        QStringList unknown;
        // The stamp is that of the second plan.
        static const QRegularExpression stamp(u"_old_[0-9]{8}_[0-9]{6}|_backup_[0-9]{8}_[0-9]{6}"_s);
        QStringList known = QStringList(told).replaceInStrings(stamp, u"_stamp"_s) + before;
        for (const QString& name : scalar(everyName).split(u'\n')) {
            if (!known.contains(QString(name).replace(stamp, u"_stamp"_s)))
                unknown.append(name);
        }
        return unknown.join(u' ');
    };
    for (const run::Phase phase :
         { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply, run::Phase::Finish }) {
        RUN_LEG(phase);
        QCOMPARE(untold(), QString());
    }
}

void NamesTest::takenNamesAreFound_data()
{
    QTest::addColumn<QString>("setUp");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("object");
    QTest::newRow("a partition's") << u"CREATE INDEX t_p001 ON public.t (note)"_s << u"name.taken"_s
                                   << u"public.t_p001"_s;
    QTest::newRow("a type's") << u"CREATE TYPE public.t_p001 AS ENUM ('a')"_s << u"name.taken"_s << u"public.t_p001"_s;
    QTest::newRow("an array's, which gives way")
        << u"CREATE TYPE public.nothing AS ENUM ('a')"_s << QString() << QString();
    QTest::newRow("an index of a view of another schema")
        << u"CREATE SCHEMA o; CREATE MATERIALIZED VIEW o.t_pkey AS SELECT id FROM public.t"_s << u"name.collision"_s
        << u"t_pkey"_s;
}

void NamesTest::takenNamesAreFound()
{
    QFETCH(const QString, setUp);
    QFETCH(const QString, rule);
    QFETCH(const QString, object);
    EXECUTE(u"CREATE TABLE public.t "_s + columns + u';' + setUp);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), moved(u"t"_s)));
    const auto found = std::ranges::find_if(plan.findings, [&](const run::Finding& finding) {
        return finding.rule == rule && finding.object.endsWith(object);
    });
    QCOMPARE(found != plan.findings.end(), !rule.isEmpty());
    QCOMPARE(plan.blocked(), !rule.isEmpty());
}

STOPOVER_TEST_MAIN(NamesTest)
#include "tst_names.moc"
