#include "tests/support/movecase.h"

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
    void boundsDoNotDependOnTheSession();

private:
    void journey(const QString& table, const QString& toml, const QString& later);
};

namespace {

/// Every kind of value that a copy could change without anybody noticing.
const QString zoo = uR"(
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE public.pair AS (a integer, b text);
CREATE DOMAIN public.percentage AS numeric CHECK (VALUE BETWEEN 0 AND 100);
CREATE SEQUENCE public.ticket CACHE 50;
CREATE TABLE public.zoo (
    id bigint GENERATED ALWAYS AS IDENTITY,
    gone text,
    uid uuid NOT NULL DEFAULT gen_random_uuid(),
    ticket bigint NOT NULL DEFAULT nextval('public.ticket'),
    region text NOT NULL,
    amount numeric NOT NULL,
    bucket integer NOT NULL,
    at timestamptz NOT NULL,
    day date NOT NULL,
    f float8, r real, n numeric, t text, j json, jb jsonb, a integer[], m public.mood, p public.percentage,
    c public.pair, range int4range, tr tstzrange, b bytea, ts timestamp, iv interval, bits varbit(9), ch char(5), wide text,
    twice numeric GENERATED ALWAYS AS (amount * 2) STORED,
    CONSTRAINT zoo_pkey PRIMARY KEY (id));
ALTER SEQUENCE public.ticket OWNED BY public.zoo.ticket;
ALTER TABLE public.zoo DROP COLUMN gone;
CREATE INDEX zoo_region ON public.zoo (region) WHERE bucket > 2;
CREATE INDEX zoo_expression ON public.zoo (lower(t));
INSERT INTO public.zoo (region, amount, bucket, at, day, f, r, n, t, j, jb, a, m, p, c, range, tr, b, ts, iv, bits, ch, wide)
SELECT (ARRAY['north', 'South', 'O''Brien', ''])[1 + g % 4], (g % 5) * 1.0, g % 7,
       timestamptz '2024-03-29 22:30:00+00' + g * interval '7 hours', date '2024-03-28' + g % 60,
       (ARRAY['NaN', 'Infinity', '-Infinity', '-0', '1e-300', NULL])[1 + g % 6]::float8,
       (ARRAY['NaN', '-0', '3.4e38'])[1 + g % 3]::real,
       (ARRAY['1.0', '1.00', 'NaN', 'Infinity', '-Infinity', NULL])[1 + g % 6]::numeric,
       (ARRAY[NULL, '', ' ', E'a\nb', 'quote '' and ""', E'\\'])[1 + g % 6],
       (ARRAY['{"b":1,"a":2}', '{ "a" : 2, "b":1, "a":3 }', 'null', NULL])[1 + g % 4]::json,
       (ARRAY['{"b":1,"a":2}', '[1.0, 1.00]', 'null', NULL])[1 + g % 4]::jsonb,
       (ARRAY['[2:3]={1,NULL}', '{}', '{{1,2},{3,4}}', NULL])[1 + g % 4]::integer[],
       (ARRAY['sad', 'happy', NULL])[1 + g % 3]::public.mood, g % 100, ROW(NULLIF(g % 3, 0), '')::public.pair,
       (ARRAY['empty', '[1,5)', '(,)', NULL])[1 + g % 4]::int4range, tstzrange('-infinity', 'infinity', '[]'),
       decode('00ff5c27', 'hex'),
       (ARRAY['infinity', '-infinity', '0044-03-15 BC', '294276-12-31 23:59:59.999999'])[1 + g % 4]::timestamp,
       '1 mon -3 days 04:05:06.7', B'101', 'ab', CASE WHEN g % 250 = 0 THEN repeat(md5(g::text), 32768) END
  FROM generate_series(1, 500) g;
ANALYZE public.zoo;
)"_s;

/// Writes of every kind: rows that change partition, keys deleted, NULL for a value, new rows.
const QString writes = uR"(
UPDATE public.zoo SET t = NULL, f = '-0', n = 1.00 WHERE id % 11 = 0;
UPDATE public.zoo SET region = 'North', amount = amount + 1, bucket = (bucket + 3) % 7, at = at + interval '1 day', day = day + 1
 WHERE id % 13 = 0 AND amount < 4 AND day < '2024-05-20' AND at < '2024-08-10' AND region = 'north';
DELETE FROM public.zoo WHERE id % 17 = 0;
INSERT INTO public.zoo (region, amount, bucket, at, day, ts, t) SELECT 'north', 2, 3, '2024-05-05', '2024-05-05', '-infinity', 'new'
  FROM generate_series(1, 20);
)"_s;

/// Names that break what glues statements together.
const QString schemaName = u"Odd \"schema\" 'x' %1"_s;
const QString tableName = u"tä'ble \"select\" %2\n"_s + QString(21, u'ß') + u'x';
const QString keyName = u"Kéy,%1 \"id\""_s;
const QString valueName = u"%3 $1 order"_s;

const QString oddTable = uR"(
CREATE SCHEMA @s;
CREATE TABLE @s.@t (@k bigint NOT NULL, @v integer NOT NULL, "user" text, "ÄÖ %n{}" text,
    CONSTRAINT "Pri mary, %1" PRIMARY KEY (@k, @v), CONSTRAINT "che""ck %2" CHECK (@k > -1));
CREATE INDEX "in'dex %1 ßßßßßßßßßßßßßßßßßßßßßßßß" ON @s.@t ("user", @v);
CREATE FUNCTION @s."func %1"() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW."user" := coalesce(NEW."user", 'set'); RETURN NEW; END$$;
CREATE TRIGGER "trig""ger %1 $stopover$" BEFORE INSERT ON @s.@t FOR EACH ROW EXECUTE FUNCTION @s."func %1"();
CREATE VIEW @s."vi""ew %1" AS SELECT @k, "user" FROM @s.@t;
COMMENT ON TABLE @s.@t IS E'it''s %1 \n $stopover$';
INSERT INTO @s.@t SELECT g, g % 3, NULL, 'x' FROM generate_series(0, 200) g;
)"_s;

QString filledIn(QString text)
{
    return text.replace("@s"_L1, sql::quoted(schemaName))
        .replace("@t"_L1, sql::quoted(tableName))
        .replace("@k"_L1, sql::quoted(keyName))
        .replace("@v"_L1, sql::quoted(valueName));
}

QString tomlText(const QString& text)
{
    return u'"' + QString(text).replace('\\'_L1, "\\\\"_L1).replace('"'_L1, "\\\""_L1).replace('\n'_L1, "\\n"_L1) + u'"';
}

} // namespace

/// There, written to, back, written to, there again: equal rows and equal looks each time.
void MovedDataTest::journey(const QString& table, const QString& toml, const QString& later)
{
    const QString looks = test::appearanceOf(settings(), table);
    QVERIFY2(looks.startsWith(u'{'), qPrintable(looks));
    START_MOVE(toml);
    for (const QString& leg : { u"forward"_s, u"rollback"_s, u"again"_s }) {
        const QString rows = test::digestOf(settings(), table);
        RUN_LEG(leg);
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
    QTest::newRow("list by the values of a text") << u"strategy='list'\nkey='region'\nlists=[['north','North'],['South',''],[\"O'Brien\"]]"_s;
    QTest::newRow("list by distinct numbers of two scales, the rest by default")
        << u"strategy='list'\nkey='amount'\nvalues='distinct'\ndefault=true\naccept=['unique.local']"_s;
    QTest::newRow("hash of the key, in its order") << u"strategy='hash'\nkey='id'\npartitions=7\ncopy='keyset'\nbatch_rows=64"_s;
    QTest::newRow("months of Berlin over the change to summer time")
        << u"strategy='range'\nkey='at'\ninterval='month'\ntimezone='Europe/Berlin'"_s;
    QTest::newRow("weeks of Berlin") << u"strategy='range'\nkey='at'\ninterval='week'\ntimezone='Europe/Berlin'\nbackup='none'"_s;
    QTest::newRow("days of a date") << u"strategy='range'\nkey='day'\ninterval='day'\ntimezone='Europe/Berlin'"_s;
    QTest::newRow("numbers, the rest by default") << u"strategy='range'\nkey='id'\ninterval='number'\nstep=100\nfrom='1'\nto='401'\ndefault=true"_s;
}

void MovedDataTest::valuesStayAsTheyAre()
{
    QFETCH(QString, how);
    EXECUTE(zoo);
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
    QTest::newRow("hash") << u"strategy='hash'\npartitions=3\nkey="_s + tomlText(filledIn(u"@k"_s));
    QTest::newRow("list by an expression") << u"strategy='list'\npartitions=4\nkey="_s + tomlText(filledIn(u"(@k%4+4)%4"_s));
    QTest::newRow("range of numbers") << u"strategy='range'\ninterval='number'\nstep=50\nkey="_s + tomlText(filledIn(u"@k"_s));
    QTest::newRow("range of numbers in the order of the key")
        << u"strategy='range'\ncopy='keyset'\ninterval='number'\nstep=50\nkey="_s + tomlText(filledIn(u"@k"_s));
    QTest::newRow("list of the values that there are") << u"strategy='list'\nvalues='distinct'\nkey="_s + tomlText(filledIn(u"@v"_s));
}

void MovedDataTest::namesStayAsTheyAre()
{
    QFETCH(QString, how);
    QCOMPARE(tableName.toUtf8().size(), 63);
    EXECUTE(filledIn(oddTable));
    const QString name = filledIn(u"@s.@t"_s);
    journey(name, u"[repartition]\ntable="_s + tomlText(name) + u'\n' + how,
            filledIn(u"UPDATE @s.@t SET @v = (@v + 1) % 3 WHERE @k % 7 = 0; DELETE FROM @s.@t WHERE @k % 31 = 5;"
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
    QTest::newRow("text that knows no case, in order") << u"k text COLLATE public.nocase"_s << hash + u"copy='keyset'\nbatch_rows=30"_s;
    QTest::newRow("text that knows no case") << u"k text COLLATE public.nocase"_s << u"strategy='list'\nkey='v%3'\npartitions=3"_s;
    QTest::newRow("a domain") << u"k public.code"_s << hash;
    QTest::newRow("a length") << u"k varchar(36)"_s << hash;
}

void MovedDataTest::keysOfOtherShapes()
{
    QFETCH(QString, column);
    QFETCH(QString, how);
    EXECUTE(u"CREATE COLLATION public.nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);"
            "CREATE DOMAIN public.code AS text CHECK (length(VALUE) > 3);"
            "CREATE TABLE public.t ("_s + column + u" PRIMARY KEY, v integer NOT NULL);"
            "INSERT INTO public.t SELECT md5(g::text)::uuid::text::"_s + column.split(u' ').at(1) + u", g % 9 FROM generate_series(1, 300) g"_s);
    journey(u"public.t"_s, u"[repartition]\ntable='public.t'\n"_s + how,
            u"UPDATE public.t SET v = (v + 1) % 9 WHERE v = 3; DELETE FROM public.t WHERE v = 5;"
            "CREATE TEMPORARY TABLE x AS SELECT upper(k::text) AS k, v FROM public.t WHERE v = 7;"
            "DELETE FROM public.t WHERE v = 7; INSERT INTO public.t SELECT k::"_s + column.split(u' ').at(1) + u", v FROM x"_s);
}

void MovedDataTest::boundsDoNotDependOnTheSession()
{
    EXECUTE(u"CREATE TABLE public.t (id int PRIMARY KEY, at timestamptz NOT NULL); INSERT INTO public.t VALUES (1, '2024-03-15 12:00+00'), (2, '2024-04-15 12:00+00')"_s);
    const QString toml = u"[repartition]\ntable = \"public.t\"\nstrategy = \"range\"\nkey = \"at\"\ninterval = \"month\"\n"
                         "timezone = \"Europe/Berlin\"\nahead = 0"_s;
    REQUIRE_VALUE(const run::Plan plan, test::planMove(settings(), toml));
    const QString script = plan.legs.value(u"forward"_s).at(1).script();
    // Summer time begins on 31 March: the offsets of the two bounds differ.
    QVERIFY2(script.contains("FROM ('2024-02-29 23:00:00+00') TO ('2024-03-31 22:00:00+00')"_L1), qPrintable(script));
    QVERIFY(script.contains("FROM ('2024-03-31 22:00:00+00') TO ('2024-04-30 22:00:00+00')"_L1));
}

STOPOVER_TEST_MAIN(MovedDataTest)
#include "tst_moveddata.moc"
