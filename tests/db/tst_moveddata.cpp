#include "tests/support/legs.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace Qt::StringLiterals;

/// Values and names that a careless copy changes, through every strategy and all legs.
class MovedDataTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void valuesStayByteExact_data();
    void valuesStayByteExact();
    void namesStayVerbatim();
    void identityGoesOn();
    void boundsDoNotDependOnTheSession();

private:
    void execute(const QString& script);
    void travel(const QString& toml, const QString& table, const QString& laterWrites);
    QString digest(const QString& table) const;

    std::unique_ptr<test::TestDatabase> m_database;
};

namespace {

const QString everyType = uR"(
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN public.positive AS int CHECK (VALUE > 0);
CREATE TYPE public.pair AS (a int, b text);
CREATE TABLE public.t (
    id bigserial PRIMARY KEY, region text NOT NULL, n int NOT NULL, day date NOT NULL, at timestamptz NOT NULL,
    gone int, f float8, r real, num numeric, txt text, j json, jb jsonb, arr int[], m public.mood, d public.positive,
    p public.pair, rng int4range, b bytea, ts timestamp, bits bit varying, twice int GENERATED ALWAYS AS (n * 2) STORED);
ALTER TABLE public.t DROP COLUMN gone;
INSERT INTO public.t (region, n, day, at, f, r, num, txt, j, jb, arr, m, d, p, rng, b, ts, bits)
SELECT (ARRAY['eu', 'us', 'ca', 'it''s'])[1 + g % 4], g, date '2024-01-15' + g % 300, timestamptz '2024-01-15 00:00+00' + g * interval '7 hours',
       (ARRAY['NaN', 'Infinity', '-Infinity', '-0', '0', '1e-300'])[1 + g % 6]::float8, (ARRAY['NaN', '-0', '3.14'])[1 + g % 3]::real,
       (ARRAY['1.0', '1.00', 'NaN', '-0.000', '123456789012345678901234567890.123456789'])[1 + g % 5]::numeric,
       CASE g % 3 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE E'line\nbreak \\ "quote" ''x'' \u20ac' END,
       '{"b": 1, "a": 1.00, "b": 2}', '{"z": 1.00, "a": null}', '[2:3]={7,NULL}'::int[], (ARRAY['sad', 'ok', 'happy'])[1 + g % 3]::public.mood,
       1 + g % 5, ROW(g, NULL)::public.pair, int4range(g, g + 3), decode('00ff10', 'hex'), CASE g % 3 WHEN 0 THEN timestamp 'infinity'
       WHEN 1 THEN timestamp '0044-03-15 12:00 BC' ELSE timestamp '294276-12-31 23:59:59.999999' END, B'1010'
FROM generate_series(1, 1500) g;
UPDATE public.t SET txt = repeat('wide ', 250000) WHERE id = 77;
ANALYZE public.t)"_s;

const QString laterWrites = uR"(
UPDATE public.t SET txt = NULL, num = 1.000 WHERE id % 10 = 0;
UPDATE public.t SET region = 'us', n = n + 1, day = '2024-02-01', at = '2024-02-01 00:00+00' WHERE id % 10 = 1;
UPDATE public.t SET id = id + 100000 WHERE id % 10 = 2;
DELETE FROM public.t WHERE id % 10 = 3;
INSERT INTO public.t (region, n, day, at, f) SELECT 'eu', 5, '2024-03-01', '2024-03-01 00:00+00', '-0' FROM generate_series(1, 20))"_s;

QString spec(const QString& body)
{
    return u"[repartition]\ntable = \"public.t\"\n"_s + body;
}

} // namespace

void MovedDataTest::init()
{
    failOnAnyWarning();
    m_database = std::make_unique<test::TestDatabase>();
}

void MovedDataTest::cleanup()
{
    m_database.reset();
}

void MovedDataTest::execute(const QString& script)
{
    pg::Connection connection = m_database->connect();
    VERIFY_OK(connection.executeScript(script));
}

QString MovedDataTest::digest(const QString& table) const
{
    return test::scalar(m_database->settings(),
                        u"SELECT concat_ws('/', count(*), sum(hashtextextended(x::text, 0)::numeric)) FROM %1 x"_s.arg(table));
}

void MovedDataTest::travel(const QString& toml, const QString& table, const QString& writes)
{
    const pg::Settings settings = m_database->settings();
    const QString before = digest(table);
    REQUIRE_VALUE(const RunId run, test::startMove(settings, toml));
    for (const QString& leg : { u"forward"_s, u"rollback"_s, u"again"_s }) {
        const QString expected = digest(table);
        const test::LegOutcome outcome = test::runLeg(settings, run, leg);
        QVERIFY2(outcome.result.outcome == Outcome::Succeeded, qPrintable(QString(leg + u": "_s + QString::fromUtf8(test::describe(outcome.result.error)))));
        QVERIFY2(!outcome.dataOf(u"verify"_s).contains(u"repaired"_s), "the copy needed a repair");
        QCOMPARE(digest(table), expected);
        if (leg == "forward"_L1)
            QCOMPARE(expected, before);
        execute(writes);
    }
}

void MovedDataTest::valuesStayByteExact_data()
{
    QTest::addColumn<QString>("body");
    const auto row = [](const char* name, const QString& body) { QTest::newRow(name) << body; };
    row("list by an expression", u"strategy = \"list\"\nkey = \"((hashtext(region) % 5) + 5) % 5\"\npartitions = 5"_s);
    row("list by values", u"strategy = \"list\"\nkey = \"region\"\nlists = [[\"eu\"], [\"us\", \"ca\"]]\ndefault = true"_s);
    row("list by distinct values", u"strategy = \"list\"\nkey = \"region\"\nvalues = \"distinct\""_s);
    row("hash by the key", u"strategy = \"hash\"\nkey = \"id\"\npartitions = 7"_s);
    row("hash by two columns", u"strategy = \"hash\"\nkey = \"id, region\"\npartitions = 4"_s);
    row("range by month in Berlin", u"strategy = \"range\"\nkey = \"at\"\ninterval = \"month\"\ntimezone = \"Europe/Berlin\""_s);
    row("range by week of a date", u"strategy = \"range\"\nkey = \"day\"\ninterval = \"week\""_s);
    row("range by day", u"strategy = \"range\"\nkey = \"day\"\ninterval = \"day\"\nahead = 1"_s);
    row("range by number", u"strategy = \"range\"\nkey = \"n\"\ninterval = \"number\"\nstep = 400"_s);
    row("in the order of the key", u"strategy = \"hash\"\nkey = \"id\"\npartitions = 3\ncopy = \"keyset\"\nbatch_rows = 130"_s);
}

void MovedDataTest::valuesStayByteExact()
{
    QFETCH(QString, body);
    execute(everyType);
    travel(spec(body), u"public.t"_s, laterWrites);
}

void MovedDataTest::namesStayVerbatim()
{
    const QString table = u"Ein \"Tisch\"\nöäü select"_s;
    const QString column = QString(u"ß"_s).repeated(31) + u'x';
    QCOMPARE(column.toUtf8().size(), 63);
    const QString t = u"\"my Schema\"."_s + sql::quoted(table);
    const QString c = sql::quoted(column);
    execute(u"CREATE SCHEMA \"my Schema\"; CREATE TABLE "_s + t + u" (\"user\" int, "_s + c
            + u" text NOT NULL, \"k1\" int, PRIMARY KEY (\"user\", "_s + c + u")); CREATE INDEX \"an Index\" ON "_s + t + u" (lower("_s + c
            + u")); INSERT INTO "_s + t + u" SELECT g, 'v' || g % 5, g FROM generate_series(1, 500) g; CREATE VIEW \"my Schema\".\"V\" AS SELECT \"user\" FROM "_s + t
            + u"; ANALYZE "_s + t);
    const QString toml = u"[repartition]\ntable = '''\"my Schema\"."_s + sql::quoted(table) + u"'''\nstrategy = \"list\"\nkey = '(\"user\" % 3)'\npartitions = 3"_s;
    travel(toml, t,
           u"UPDATE "_s + t + u" SET \"k1\" = NULL WHERE \"user\" % 7 = 0; UPDATE "_s + t
               + u" SET \"user\" = \"user\" + 1000 WHERE \"user\" % 7 = 1; DELETE FROM "_s + t + u" WHERE \"user\" % 7 = 2"_s);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) = (SELECT count(*) FROM "_s + t + u") FROM \"my Schema\".\"V\""_s), u"t"_s);
}

void MovedDataTest::identityGoesOn()
{
    execute(u"CREATE TABLE public.t (id bigint GENERATED ALWAYS AS IDENTITY (START WITH 5 INCREMENT BY 3 CACHE 50) PRIMARY KEY, note text);"
            "INSERT INTO public.t (note) SELECT 'x' FROM generate_series(1, 200); ANALYZE public.t"_s);
    travel(spec(u"strategy = \"hash\"\nkey = \"id\"\npartitions = 3"_s), u"public.t"_s, u"INSERT INTO public.t (note) SELECT 'y' FROM generate_series(1, 7)"_s);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT count(*) = count(DISTINCT id) AND count(*) = 221 FROM public.t"_s), u"t"_s);
    QCOMPARE(test::scalar(m_database->settings(), u"SELECT attidentity FROM pg_attribute WHERE attrelid = 'public.t'::regclass AND attname = 'id'"_s), u"a"_s);
}

void MovedDataTest::boundsDoNotDependOnTheSession()
{
    execute(u"CREATE TABLE public.t (id int PRIMARY KEY, at timestamptz NOT NULL); INSERT INTO public.t VALUES (1, '2024-03-15 12:00+00'), (2, '2024-04-15 12:00+00')"_s);
    const QString toml = spec(u"strategy = \"range\"\nkey = \"at\"\ninterval = \"month\"\ntimezone = \"Europe/Berlin\"\nahead = 0"_s);
    REQUIRE_VALUE(const run::Plan plan, test::planMove(m_database->settings(), toml));
    const QString script = plan.legs.value(u"forward"_s).at(1).script();
    // Summer time begins on 31 March: the offsets of the two bounds differ.
    QVERIFY2(script.contains("FROM ('2024-02-29 23:00:00+00') TO ('2024-03-31 22:00:00+00')"_L1), qPrintable(script));
    QVERIFY(script.contains("FROM ('2024-03-31 22:00:00+00') TO ('2024-04-30 22:00:00+00')"_L1));
}

STOPOVER_TEST_MAIN(MovedDataTest)
#include "tst_moveddata.moc"
