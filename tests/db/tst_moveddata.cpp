#include "tests/support/movecase.h"
#include "tests/support/zoo.h"

using namespace stopover;
using namespace Qt::StringLiterals;

// moc reads a raw string as far as its first quote, so the class stands before them.
class MovedDataTest final : public test::MoveCase
{
    Q_OBJECT

private slots:
    void valuesStayAsTheyAre_data();
    void valuesStayAsTheyAre();
    void namesStayAsTheyAre_data();
    void namesStayAsTheyAre();
    void keysOfOtherShapes_data();
    void keysOfOtherShapes();
    void partitionsByTypesOfExtensions_data();
    void partitionsByTypesOfExtensions();
    void keysOfSeveralColumnsInOrder();
    void listsAreComparedByTheirType_data();
    void listsAreComparedByTheirType();
    void boundsDoNotDependOnTheSession();

private:
    void journey(const QString& table, const QString& toml, const QString& later);
};

namespace {

/// Writes of every kind: rows that change partition, keys deleted, NULL for a value, new rows.
const QString writes = uR"(
UPDATE public.zoo SET t = NULL, f = '-0', n = 1.00 WHERE id % 11 = 0;
UPDATE public.zoo SET region = 'North', amount = amount + 1, bucket = (bucket + 3) % 7, at = at + interval '1 day',
    day = day + 1
 WHERE id % 13 = 0 AND amount < 4 AND day < '2024-05-20' AND at < '2024-08-10' AND region = 'north';
DELETE FROM public.zoo WHERE id % 17 = 0;
INSERT INTO public.zoo (region, amount, bucket, at, day, ts, t) SELECT 'north', 2, 3, '2024-05-05', '2024-05-05',
    '-infinity', 'new'
  FROM generate_series(1, 20);
)"_s;

QString tomlText(const QString& text)
{
    return u'"' + QString(text).replace('\\'_L1, "\\\\"_L1).replace('"'_L1, "\\\""_L1).replace('\n'_L1, "\\n"_L1)
        + u'"';
}

} // namespace

/// There, written to, back, written to, there again: equal rows and equal looks each time.
void MovedDataTest::journey(const QString& table, const QString& toml, const QString& later)
{
    const QString looks = test::appearanceOf(settings(), table);
    QVERIFY2(looks.startsWith(u'{'), qPrintable(looks));
    START_MOVE(toml);
    for (const run::Phase phase : { run::Phase::Apply, run::Phase::Rollback, run::Phase::Reapply }) {
        const QString rows = test::digestOf(settings(), table);
        RUN_LEG(phase);
        QCOMPARE(test::digestOf(settings(), table), rows);
        QCOMPARE(test::difference(test::appearanceOf(settings(), table), looks), QString());
        EXECUTE(later);
    }
    QCOMPARE(scalar(u"SELECT relkind FROM pg_class WHERE oid = %1::regclass"_s.arg(sql::literal(table))), u"p"_s);
}

void MovedDataTest::valuesStayAsTheyAre_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("list by an expression without spaces") << u"strategy='list'\nkey='id%10'\npartitions=10"_s;
    QTest::newRow("list by the values of a text")
        << u"strategy='list'\nkey='region'\nlists=[['north','North'],['South',''],[\"O'Brien\"]]"_s;
    QTest::newRow("list by distinct numbers of two scales, the rest by default")
        << u"strategy='list'\nkey='amount'\nvalues='distinct'\ndefault=true\naccept=['unique.local']"_s;
    QTest::newRow("hash of the key, in its order")
        << u"strategy='hash'\nkey='id'\npartitions=7\ncopy='keyset'\nbatch_rows=64"_s;
    QTest::newRow("months of Berlin over the change to summer time")
        << u"strategy='range'\nkey='at'\ninterval='month'\ntimezone='Europe/Berlin'"_s;
    QTest::newRow("weeks of Berlin")
        << u"strategy='range'\nkey='at'\ninterval='week'\ntimezone='Europe/Berlin'\nbackup='none'"_s;
    QTest::newRow("days of a date") << u"strategy='range'\nkey='day'\ninterval='day'\ntimezone='Europe/Berlin'"_s;
    QTest::newRow("numbers, the rest by default")
        << u"strategy='range'\nkey='id'\ninterval='number'\nstep=100\nfrom='1'\nto='401'\ndefault=true"_s;
}

void MovedDataTest::valuesStayAsTheyAre()
{
    QFETCH(QString, how);
    EXECUTE(test::zoo);
    EXECUTE(u"UPDATE public.zoo SET amount = 1.00 WHERE id % 25 = 1"_s);
    journey(u"public.zoo"_s, u"[repartition]\ntable='public.zoo'\n"_s + how, writes);
    if (QTest::currentTestFailed())
        return;
    // Numbers given out never come again.
    EXECUTE(writes);
    QCOMPARE(scalar(u"SELECT count(*) - count(DISTINCT id) FROM public.zoo"_s), u"0"_s);
    QCOMPARE(scalar(u"SELECT count(*) - count(DISTINCT ticket) FROM public.zoo"_s), u"0"_s);
}

void MovedDataTest::namesStayAsTheyAre_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("hash") << u"strategy='hash'\npartitions=3\nkey="_s + tomlText(test::filledIn(u"@k"_s));
    QTest::newRow("list by an expression")
        << u"strategy='list'\npartitions=4\nkey="_s + tomlText(test::filledIn(u"(@k%4+4)%4"_s));
    QTest::newRow("range of numbers") << u"strategy='range'\ninterval='number'\nstep=50\nkey="_s
            + tomlText(test::filledIn(u"@k"_s));
    QTest::newRow("range of numbers in the order of the key")
        << u"strategy='range'\ncopy='keyset'\ninterval='number'\nstep=50\nkey="_s + tomlText(test::filledIn(u"@k"_s));
    QTest::newRow("list of the values that there are")
        << u"strategy='list'\nvalues='distinct'\nkey="_s + tomlText(test::filledIn(u"@v"_s));
}

void MovedDataTest::namesStayAsTheyAre()
{
    QFETCH(QString, how);
    QCOMPARE(test::tableName.toUtf8().size(), 63);
    // A partitioned table has no triggers BEFORE rows before 13.
    EXECUTE(test::filledIn(test::isTooOld(13, {})
                               ? QString(test::oddTable).replace("BEFORE INSERT"_L1, "AFTER INSERT"_L1)
                               : test::oddTable));
    const QString name = test::filledIn(u"@s.@t"_s);
    journey(name, u"[repartition]\ntable="_s + tomlText(name) + u'\n' + how,
            test::filledIn(u"UPDATE @s.@t SET @v = (@v + 1) % 3 WHERE @k % 7 = 0; DELETE FROM @s.@t WHERE @k % 31 = 5;"
                           "INSERT INTO @s.@t SELECT max(@k) + 1, 2, NULL, 'later' FROM @s.@t"_s));
}

void MovedDataTest::keysOfOtherShapes_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("how");
    const QString hash = u"strategy='hash'\nkey='k'\npartitions=3\n"_s;
    QTest::newRow("uuid") << u"k uuid"_s << hash;
    QTest::newRow("uuid in order") << u"k uuid"_s << hash + u"copy='keyset'\nbatch_rows=30"_s;
    QTest::newRow("text") << u"k text"_s << hash;
    QTest::newRow("text that knows no case, in order")
        << u"k text COLLATE public.nocase"_s << hash + u"copy='keyset'\nbatch_rows=30"_s;
    QTest::newRow("text that knows no case")
        << u"k text COLLATE public.nocase"_s << u"strategy='list'\nkey='v%3'\npartitions=3"_s;
    QTest::newRow("a domain") << u"k public.code"_s << hash;
    QTest::newRow("a length") << u"k varchar(36)"_s << hash;
    // Their operators are not where our sessions look names up.
    const QString list = u"strategy='list'\nkey='v%3'\npartitions=3\n"_s;
    const QString inOrder = u"copy='keyset'\nbatch_rows=30"_s;
    QTest::newRow("citext") << u"k public.citext"_s << hash;
    QTest::newRow("citext in order") << u"k public.citext"_s << list + inOrder;
    QTest::newRow("a domain over citext") << u"k public.nickname"_s << list;
    QTest::newRow("a domain over citext in order") << u"k public.nickname"_s << list + inOrder;
    // Equal keys that the expression tells apart: a key that changed its case is in another partition.
    QTest::newRow("citext, by its letters")
        << u"k public.citext"_s
        << u"strategy='list'\nkey='abs(hashtext(k::text) % 5)'\npartitions=5\naccept=['unique.local']\n"_s;
    QTest::newRow("ltree in a schema of its own") << u"k \"of trees\".ltree"_s << list;
    QTest::newRow("ltree in order") << u"k \"of trees\".ltree"_s << list + inOrder;
}

void MovedDataTest::keysOfOtherShapes()
{
    QFETCH(QString, column);
    QFETCH(QString, how);
    const QString type = column.section(u" COLLATE"_s, 0, 0).section(u' ', 1);
    EXECUTE(
        u"CREATE COLLATION public.nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);"
        "CREATE DOMAIN public.code AS text CHECK (length(VALUE) > 3);"
        "CREATE EXTENSION citext SCHEMA public; CREATE DOMAIN public.nickname AS public.citext;"
        // An operator that fits the domain better than its own, of somebody who may create in the schema.
        "CREATE FUNCTION public.planted(public.nickname, public.nickname) RETURNS boolean LANGUAGE plpgsql"
        " AS 'BEGIN RAISE EXCEPTION ''planted''; END';"
        "CREATE OPERATOR public.= (LEFTARG = public.nickname, RIGHTARG = public.nickname, FUNCTION = public.planted);"
        "CREATE SCHEMA \"of trees\"; CREATE EXTENSION ltree SCHEMA \"of trees\";"
        "CREATE TABLE public.t ("_s
        + column
        + u" PRIMARY KEY, v integer NOT NULL);"
          "INSERT INTO public.t SELECT md5(g::text)::"_s
        + type + u", g % 9 FROM generate_series(1, 300) g"_s);
    journey(u"public.t"_s, u"[repartition]\ntable='public.t'\n"_s + how,
            u"UPDATE public.t SET v = (v + 1) % 9 WHERE v = 3; DELETE FROM public.t WHERE v = 5;"
            "CREATE TEMPORARY TABLE x AS SELECT upper(k::text) AS k, v FROM public.t WHERE v = 7;"
            "DELETE FROM public.t WHERE v = 7; INSERT INTO public.t SELECT k::"_s
                + type + u", v FROM x; UPDATE public.t SET k = upper(k::text)::"_s + type + u" WHERE v = 1"_s);
}

void MovedDataTest::partitionsByTypesOfExtensions_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("citext") << u"public.citext"_s;
    QTest::newRow("ltree") << u"public.ltree"_s;
}

/// The log has the value by which the old row is found; NULL, and a value in another case, too.
void MovedDataTest::partitionsByTypesOfExtensions()
{
    QFETCH(QString, type);
    EXECUTE(u"CREATE EXTENSION citext SCHEMA public; CREATE EXTENSION ltree SCHEMA public;"
            "CREATE TABLE public.t (id int PRIMARY KEY, r %1);"
            "INSERT INTO public.t SELECT g, CASE WHEN g % 5 < 4 THEN ('r' || g % 5)::%1 END"
            " FROM generate_series(1, 300) g"_s.arg(type));
    journey(
        u"public.t"_s,
        u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='r'\nvalues='distinct'\ndefault=true\n"
        "accept=['unique.local']\n"_s,
        u"UPDATE public.t SET r = upper(r::text)::%1 WHERE id % 7 = 0; UPDATE public.t SET r = NULL WHERE id % 11 = 0;"
        "UPDATE public.t SET r = 'r1' WHERE r IS NULL AND id % 2 = 0; DELETE FROM public.t WHERE id % 13 = 0"_s.arg(
            type));
}

/// Batches that begin and end within rows of one first column; columns that are called as some of our own.
void MovedDataTest::keysOfSeveralColumnsInOrder()
{
    EXECUTE(u"CREATE EXTENSION citext SCHEMA public;"
            "CREATE TABLE public.t (h public.citext, n int, v int, PRIMARY KEY (h, n));"
            "INSERT INTO public.t SELECT CASE g % 2 WHEN 0 THEN 'a' ELSE 'A' END || g % 3, g, g % 4"
            " FROM generate_series(1, 300) g"_s);
    journey(
        u"public.t"_s,
        u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='v%3'\npartitions=3\ncopy='keyset'\n"
        "batch_rows=30\n"_s,
        u"UPDATE public.t SET h = upper(h::text)::public.citext WHERE n % 5 = 0; DELETE FROM public.t WHERE n % 7 = 0"_s);
}

void MovedDataTest::listsAreComparedByTheirType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("lists");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* type, const char* lists, const char* rows) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(lists) << QString::fromLatin1(rows);
    };
    row("public.citext", "[['R0'],['r1']]", "'r0', 'R1'");
    row("boolean", "[['true'],['f']]", "'t', 'false'");
    row("text", "[['50%1'],['%2 and %1']]", "'50%1', '%2 and %1'");
    row("numeric", "[['1'],['2.0']]", "'1.00', '2'");
    row("char(5)", "[['a'],['b']]", "'a', 'b '");
    row("char(3)", "[['eu', 'us'],['usa']]", "'us', 'usa'");
    row("timestamptz", "[['2024-03-15 12:00+00'],['2024-03-15 15:00+01']]",
        "'2024-03-15 13:00+01', '2024-03-15 14:00+00'");
}

void MovedDataTest::listsAreComparedByTheirType()
{
    QFETCH(QString, type);
    QFETCH(QString, lists);
    QFETCH(QString, rows);
    EXECUTE(
        u"CREATE EXTENSION citext SCHEMA public; CREATE TABLE public.t (id int PRIMARY KEY, r %1 NOT NULL);"
        "INSERT INTO public.t SELECT g, (ARRAY[%2]::%1[])[g % 2 + 1] FROM generate_series(1, 100) g"_s.arg(type, rows));
    const QString toml =
        u"[repartition]\ntable='public.t'\nstrategy='list'\nkey='r'\naccept=['unique.local']\nlists="_s;
    if (type == "numeric"_L1)
        COMPARE_ERROR(test::planMove(settings(), toml + u"[['1'],['no number']]"_s), ErrorCode::BadSpec);
    // One value in two lists, as the type compares.
    const QString first = lists.section(u'\'', 1, 1);
    COMPARE_ERROR(test::planMove(settings(), toml + u"[['%1'],['%1']]"_s.arg(first)), ErrorCode::BadSpec);
    journey(u"public.t"_s, toml + lists, u"DELETE FROM public.t WHERE id % 9 = 0"_s);
}

void MovedDataTest::boundsDoNotDependOnTheSession()
{
    EXECUTE(u"CREATE TABLE public.t (id int PRIMARY KEY, at timestamptz NOT NULL); INSERT INTO public.t VALUES (1, "
            "'2024-03-15 12:00+00'), (2, '2024-04-15 12:00+00')"_s);
    const QString toml =
        u"[repartition]\ntable = \"public.t\"\nstrategy = \"range\"\nkey = \"at\"\ninterval = \"month\"\n"
        "timezone = \"Europe/Berlin\"\nahead = 0"_s;
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), toml));
    const QString script = plan.phases.value(run::Phase::Apply).at(1).script();
    // Summer time begins on 31 March: the offsets of the two bounds differ.
    QVERIFY2(script.contains("FROM ('2024-02-29 23:00:00+00') TO ('2024-03-31 22:00:00+00')"_L1), qPrintable(script));
    QVERIFY(script.contains("FROM ('2024-03-31 22:00:00+00') TO ('2024-04-30 22:00:00+00')"_L1));
}

STOPOVER_TEST_MAIN(MovedDataTest)
#include "tst_moveddata.moc"
