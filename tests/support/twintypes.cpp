#include "tests/support/twintypes.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

// Nothing here is on the search_path of a session of ours.
const QString twinTypeScript = uR"(
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION ltree SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION isn SCHEMA ext;
CREATE EXTENSION cube SCHEMA ext;
CREATE SCHEMA types;
CREATE COLLATION types.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION types.german (provider = icu, locale = 'de');
CREATE DOMAIN types.code AS text CHECK (VALUE ~ '^[a-z]+-[0-9]+$');
CREATE DOMAIN types.label AS ext.citext NOT NULL;
CREATE DOMAIN types.path AS ext.ltree;
CREATE DOMAIN types.positive AS bigint CHECK (VALUE > 0);
CREATE TYPE types.mood AS ENUM ('sad', 'ok', 'Happy', 'a mood');
CREATE TYPE types.pair AS (a integer, b text);
CREATE TYPE types.span AS RANGE (subtype = numeric);
GRANT USAGE ON SCHEMA ext, types TO PUBLIC;
)"_s;

namespace {

using Write = std::function<QString(int)>;

/// '…%1…' with the number put in.
Write with(const QString& pattern)
{
    return [pattern](int number) -> QString { return pattern.arg(number); };
}

Write oneOf(const QStringList& values)
{
    return [values](int number) -> QString { return values.at(number % values.size()); };
}

QString isbnOf(int number)
{
    const QString digits = u"978%1"_s.arg(number % 1'000'000'000, 9, 10, QLatin1Char('0'));
    int sum = 0;
    for (qsizetype at = 0; at < digits.size(); ++at)
        sum += digits.at(at).digitValue() * (at % 2 == 0 ? 1 : 3);
    return u"'%1%2'::ext.isbn13"_s.arg(digits).arg((10 - sum % 10) % 10);
}

std::vector<TwinType> keyTypes()
{
    return {
        { u"integer"_s, with(u"%1"_s), {}, true, true },
        { u"bigint"_s, with(u"%1::bigint * 1000003"_s), {}, true, true },
        { u"smallint"_s, with(u"%1::smallint"_s), {}, true, true },
        { u"numeric"_s, with(u"%1.5"_s), with(u"%1.500"_s), true, true },
        { u"numeric(12,3)"_s, with(u"%1.125"_s), {}, true, true },
        { u"float8"_s, with(u"%1 / 4.0::float8"_s), {}, true, true },
        { u"text"_s, with(u"'row ''%1'"_s), {}, true, true },
        { u"text COLLATE \"C\""_s, with(u"E'ä\\\\%1'"_s), {}, true, true },
        { u"text COLLATE types.german"_s, with(u"'Straße %1'"_s), {}, true, true },
        { u"text COLLATE types.ci"_s, with(u"'Key %1'"_s), with(u"'KEY %1'"_s), true, true },
        { u"varchar(30)"_s, with(u"'v%1'"_s), {}, true, true },
        { u"char(12)"_s, with(u"'c%1'"_s), {}, true, true },
        { u"name"_s, with(u"'n%1'"_s), {}, true, true },
        { u"bytea"_s, with(u"decode(lpad(to_hex(%1), 8, '0'), 'hex')"_s), {}, true, true },
        { u"uuid"_s, with(u"md5('%1')::uuid"_s), {}, true, true },
        { u"date"_s, with(u"date '2001-01-01' + %1"_s), {}, true, true },
        { u"timestamptz"_s,
          with(u"timestamptz '2024-03-30 22:00:00+00' + %1 * interval '7 minutes'"_s),
          {},
          true,
          true },
        { u"timestamp(3)"_s,
          with(u"timestamp '2024-10-26 22:00:00.123' + %1 * interval '7 minutes'"_s),
          {},
          true,
          true },
        { u"time"_s, with(u"time '00:00' + %1 * interval '1 second'"_s), {}, true, true },
        { u"interval"_s, with(u"interval '%1 days'"_s),
          with(u"interval '%1 days' - interval '24 hours' + interval '1 day'"_s), true, true },
        { u"inet"_s, with(u"'10.0.0.0'::inet + %1"_s), {}, true, true },
        { u"macaddr"_s, with(u"lpad(to_hex(%1), 12, '0')::macaddr"_s), {}, true, true },
        { u"bit varying(40)"_s, with(u"%1::bit(32)::varbit"_s), {}, true, false },
        { u"integer[]"_s, with(u"ARRAY[%1, NULL, 2]"_s), {}, true, true },
        { u"ext.citext[]"_s, with(u"ARRAY['Tag %1', 'x']::ext.citext[]"_s),
          with(u"ARRAY['TAG %1', 'x']::ext.citext[]"_s), true, true },
        { u"int4range"_s, with(u"int4range(%1, %1 + 2)"_s), {}, true, true },
        { u"types.span"_s, with(u"types.span(%1.5, %1 + 2)"_s), with(u"types.span(%1.50, %1 + 2.0)"_s), true, true },
        { u"jsonb"_s, with(u"'{\"a\": %1, \"b\": [1, null]}'::jsonb"_s),
          with(u"'{\"a\": %1.0, \"b\": [1, null]}'::jsonb"_s), true, true },
        { u"types.pair"_s, with(u"ROW(%1, 'x')::types.pair"_s), {}, true, false },
        { u"types.code"_s, with(u"'ab-%1'"_s), {}, true, true },
        { u"types.positive"_s, with(u"%1 + 1"_s), {}, true, true },
        { u"types.label"_s, with(u"'Label %1'"_s), with(u"'LABEL %1'"_s), true, true },
        { u"types.path"_s, with(u"'Top.n%1'"_s), {}, true, false },
        { u"ext.citext"_s, with(u"'Name %1'"_s), with(u"'nAME %1'"_s), true, true },
        { u"ext.ltree"_s, with(u"'Top.a%1.b'"_s), {}, true, false },
        { u"ext.hstore"_s, with(u"'\"k\"=>\"%1\", \"b\"=>NULL'"_s), {}, true, true },
        { u"ext.isbn13"_s, [](int number) -> QString { return isbnOf(number); }, {}, true, true },
        { u"ext.cube"_s, with(u"ext.cube(ARRAY[%1, 2.5])"_s), {}, true, false },
    };
}

std::vector<TwinType> otherTypes()
{
    return {
        { u"boolean"_s, oneOf({ u"true"_s, u"false"_s }) },
        { u"types.mood"_s, oneOf({ u"'sad'"_s, u"'ok'"_s, u"'Happy'"_s, u"'a mood'"_s }) },
        { u"json"_s, oneOf({ u"'{ \"a\" : 1, \"a\":2 }'"_s, u"'null'"_s, u"'[1.0,1.00]'"_s }) },
        { u"xml"_s, with(u"'<a>%1</a>'"_s) },
        { u"point"_s, with(u"point(%1, 0.1)"_s) },
        { u"real"_s, oneOf({ u"'NaN'"_s, u"'-0'"_s, u"'Infinity'"_s, u"0.1"_s, u"3.4e38"_s }) },
        { u"tsvector"_s, with(u"to_tsvector('simple', 'word %1 and more')"_s) },
        { u"text"_s, with(u"repeat(md5('%1'), 40 * (%1 % 3))"_s) },
        { u"text"_s, with(u"repeat(md5('%1'), 3000 * ((%1 % 5) / 4))"_s) },
        { u"text[]"_s, oneOf({ u"'{}'"_s, u"'[2:3]={a,NULL}'"_s, u"ARRAY[['a','b'],['c','\"']]"_s }) },
        { u"timestamp"_s, oneOf({ u"'infinity'"_s, u"'0044-03-15 BC'"_s, u"'2024-02-29 12:00'"_s }) },
        { u"money"_s, with(u"%1::money"_s) },
        { u"types.pair[]"_s, with(u"ARRAY[ROW(%1, NULL)::types.pair, NULL]"_s) },
        { u"\"char\""_s, oneOf({ u"'a'"_s, u"'b'"_s, u"''"_s }) },
        { u"int4multirange"_s, with(u"int4multirange(int4range(1, 2), int4range(5, 6 + %1))"_s) },
    };
}

} // namespace

const std::vector<TwinType>& twinTypes()
{
    static const std::vector<TwinType> types = [] {
        std::vector<TwinType> all = keyTypes();
        for (TwinType& type : otherTypes())
            all.push_back(std::move(type));
        return all;
    }();
    return types;
}

} // namespace stopover::test
