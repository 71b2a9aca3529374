#include "tests/support/zoo.h"

#include "core/sql/identifier.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

/// Every kind of value that a copy could change without anybody noticing.
const QString zoo = uR"(
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE public.pair AS (a integer, b text);
CREATE DOMAIN public.percentage AS numeric CHECK (VALUE BETWEEN 0 AND 100);
CREATE SEQUENCE public.ticket CACHE 50;
CREATE TABLE public.zoo (
    id bigint GENERATED ALWAYS AS IDENTITY,
    gone text,
    uid uuid NOT NULL DEFAULT md5(random()::text)::uuid,
    ticket bigint NOT NULL DEFAULT nextval('public.ticket'),
    region text NOT NULL,
    amount numeric NOT NULL,
    bucket integer NOT NULL,
    at timestamptz NOT NULL,
    day date NOT NULL,
    f float8, r real, n numeric, t text, j json, jb jsonb, a integer[], m public.mood, p public.percentage,
    c public.pair, range int4range, tr tstzrange, b bytea, ts timestamp, iv interval, bits varbit(9), ch char(5),
        wide text,
    twice numeric GENERATED ALWAYS AS (amount * 2) STORED,
    CONSTRAINT zoo_pkey PRIMARY KEY (id));
ALTER SEQUENCE public.ticket OWNED BY public.zoo.ticket;
ALTER TABLE public.zoo DROP COLUMN gone;
CREATE INDEX zoo_region ON public.zoo (region) WHERE bucket > 2;
CREATE INDEX zoo_expression ON public.zoo (lower(t));
INSERT INTO public.zoo (region, amount, bucket, at, day, f, r, n, t, j, jb, a, m, p, c, range, tr, b, ts, iv, bits,
    ch, wide)
SELECT (ARRAY['north', 'South', 'O''Brien', ''])[1 + g % 4], (g % 5) * 1.0, g % 7,
       timestamptz '2024-03-29 22:30:00+00' + g * interval '7 hours', date '2024-03-28' + g % 60,
       (ARRAY['NaN', 'Infinity', '-Infinity', '-0', '1e-300', NULL])[1 + g % 6]::float8,
       (ARRAY['NaN', '-0', '3.4e38'])[1 + g % 3]::real,
       -- Before 14 a numeric has no infinity.
       replace((ARRAY['1.0', '1.00', 'NaN', 'Infinity', '-Infinity', NULL])[1 + g % 6],
               CASE WHEN current_setting('server_version_num')::int < 140000 THEN 'Infinity' ELSE '' END, CASE
                   WHEN current_setting('server_version_num')::int < 140000 THEN '9e99' ELSE '' END)::numeric,
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
CREATE FUNCTION @s."func %1"() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW."user" := coalesce(NEW."user",
    'set'); RETURN NEW; END$$;
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

} // namespace stopover::test
