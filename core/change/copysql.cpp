#include "core/change/copysql.h"

#include "core/change/brakesql.h"
#include "core/change/places.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using sql::literal;
using sql::quoted;

namespace {

constexpr int bucketMask = 255;

/// Text of the whole row in a fixed order: it keeps NULL and '' apart, and 1.0 and 1.00.
QString rowHash(const Move& move, const QString& alias)
{
    return u"pg_catalog.hashtextextended(ROW(%1)::text, 0)"_s.arg(joined(move.allColumns(), alias + u'.'));
}

QString keyText(const Move& move, const QString& alias)
{
    return u"ROW(%1)::text"_s.arg(joined(move.keyNames(), alias + u'.'));
}

QString bucketOf(const Move& move, const QString& alias)
{
    return u"(pg_catalog.hashtextextended(%1, 7) & %2)::int"_s.arg(keyText(move, alias), QString::number(bucketMask));
}

QString notLogged(const Move& move, Direction direction, const QString& alias)
{
    return u"NOT EXISTS (SELECT FROM %1 f WHERE %2)"_s.arg(move.log(direction).sql(), move.keysEqualLog(alias, u"f"_s));
}

QStringList keyParameters(const Move& move, int first)
{
    QStringList parameters;
    for (qsizetype i = 0; i < move.key.size(); ++i)
        parameters.append(u"$%1::text::%2"_s.arg(first + i).arg(move.key.at(i).type));
    return parameters;
}

/// `a.k1 >= $1 AND (a.k1 > $1 OR a.k1 = $1 AND a.k2 > $2)`: a comparison of rows has one operator for all of them. The
/// first part is where the index is entered.
QString greaterByColumn(const Move& move, const QString& alias, const QStringList& parameters)
{
    const auto compared = [&](qsizetype i, const QString& own, const QString& builtIn) -> QString {
        const catalog::Column& column = move.key.at(i);
        const QString name = alias + u'.' + quoted(column.name);
        return column.own.type.isEmpty() ? name + u' ' + builtIn + u' ' + parameters.at(i)
                                         : column.own.compared(name, own, parameters.at(i));
    };
    QStringList parts;
    QString sameBefore;
    for (qsizetype i = 0; i < move.key.size(); ++i) {
        parts.append(sameBefore + compared(i, move.key.at(i).own.greater, u">"_s));
        sameBefore += compared(i, move.key.at(i).own.equal, u"="_s) + u" AND "_s;
    }
    return u'(' + compared(0, move.key.first().own.notLess, u">="_s) + u" AND ("_s + parts.join(u" OR "_s) + u"))"_s;
}

/// `(a.k1, a.k2) > ($1::t1, $2::t2)`, from a parameter number on; or `<=`, the other rows: no column of a key is NULL.
QString keyCompared(const Move& move, const QString& alias, QLatin1StringView operation, int firstParameter)
{
    const QStringList parameters = keyParameters(move, firstParameter);
    if (std::ranges::all_of(move.key, [](const catalog::Column& column) { return column.own.type.isEmpty(); }))
        return u"(%1) %2 (%3)"_s.arg(joined(move.keyNames(), alias + u'.'), operation, parameters.join(u", "_s));
    const QString greater = greaterByColumn(move, alias, parameters);
    return operation == ">"_L1 ? greater : u"NOT "_s + greater;
}

QString insertInto(const Move& move, const sql::QualifiedName& target)
{
    const QString columns = joined(move.copiedColumns());
    return u"INSERT INTO %1 (%2) OVERRIDING SYSTEM VALUE SELECT %3"_s.arg(target.sql(), columns,
                                                                          joined(move.copiedColumns(), u"s."_s));
}

QString distinctKeys(const Move& move)
{
    return u"(SELECT DISTINCT %1 FROM pg_temp.stopover_batch)"_s.arg(joined(numberedNames(u"k"_s, move.key.size())));
}

/// The log says where the rows that changed were and are. A row of the same key in another partition did not change: the
/// kept table has it as it is, and knows where it is.
QString deleteAndTellPlaces(const Move& move)
{
    const QStringList keys = numberedNames(u"k"_s, move.key.size());
    return u"WITH gone AS (DELETE FROM %1 t USING %2 b WHERE %3 RETURNING t.*) INSERT INTO pg_temp.stopover_batch (%4,"
           " had_old, %5) SELECT %6, true, %7 FROM gone"_s.arg(
               move.keptSide(Direction::Reverse).kept.sql(), distinctKeys(move), move.keysEqualLog(u"t"_s, u"b"_s),
               joined(keys), joined(numberedNames(u"p"_s, move.partitionValues().size())), joined(move.keyNames()),
               joined(move.partitionValues()));
}

/// The kept table's rows of picked keys, found in the one partition that the old version was in.
QString deleteOld(const Move& move, Direction direction, bool nullPartition)
{
    const qsizetype count = move.partitionValues().size();
    const QStringList logParts = numberedNames(u"p"_s, count);
    QStringList conditions { move.keysEqualLog(u"t"_s, u"b"_s) };
    QStringList isNull;
    for (qsizetype i = 0; i < count; ++i) {
        // An expression names the table's columns bare; the batch's own names cannot be meant by it.
        const QString value =
            move.layout.byExpression() ? move.layout.keyExpression : u"t."_s + move.partitionValues().at(i);
        const QString same = move.samePartition(i, value, u"b."_s + logParts.at(i));
        conditions.append(nullPartition ? u"(%1 OR %2 IS NULL AND b.%3 IS NULL)"_s.arg(same, value, logParts.at(i))
                                        : same);
        isNull.append(u"%1 IS NULL"_s.arg(logParts.at(i)));
    }
    const QString chosen = nullPartition ? isNull.join(u" OR "_s) : u"NOT (%1)"_s.arg(isNull.join(u" OR "_s));
    const bool kept = direction == Direction::Forward;
    if (!kept && placeSource(move) == PlaceSource::Log)
        return deleteAndTellPlaces(move);
    if (!kept)
        conditions = { move.keysEqualLog(u"t"_s, u"b"_s) };
    const QString places = kept ? atPlaces(move, u"t"_s) : QString();
    return u"DELETE FROM %1 t USING (SELECT DISTINCT %2 FROM pg_temp.stopover_batch WHERE had_old%3) b WHERE %4%5"_s
        .arg(move.keptSide(direction).kept.sql(),
             joined(numberedNames(u"k"_s, move.key.size())) + (kept ? u", "_s + joined(logParts) : QString()),
             kept ? u" AND ("_s + chosen + u')' : QString(), conditions.join(u" AND "_s), places);
}

/// Count and digest of one part of a side, without the keys that are still to be replayed: the text
/// before the table, before a further condition, and behind it. Nothing is searched for in a text that
/// has names of the user in it.
run::DigestQuery digest(const Move& move, Direction direction)
{
    return { .beforeTable =
                 u"SELECT bucket, count(*), sum(h::numeric) FROM (SELECT %1 AS bucket, %2 AS h FROM ONLY "_s.arg(
                     bucketOf(move, u"s"_s), rowHash(move, u"s"_s)),
             .beforeCondition = u" s WHERE "_s + notLogged(move, direction, u"s"_s),
             .end = u") q GROUP BY 1"_s };
}

/// Keys whose rows differ between the live and the kept table, within `liveCondition`.
QString differing(const Move& move, const QString& livePart, const QString& keptPart)
{
    return u"SELECT %1 FROM (%2) a FULL JOIN (%3) b ON %4 WHERE a.stopover_h IS DISTINCT FROM b.stopover_h OR a.stopover_n IS DISTINCT FROM b.stopover_n"_s
        .arg(
            [&move] {
                QStringList keys;
                for (const QString& name : move.keyNames())
                    keys.append(u"coalesce(a.%1, b.%1) AS %1"_s.arg(name));
                return keys.join(u", "_s);
            }(),
            livePart, keptPart, move.keysEqual(u"a"_s, u"b"_s));
}

QString rowsByKey(const Move& move, const sql::QualifiedName& table, const QString& condition)
{
    const QString keys = joined(move.keyNames(), u"s."_s);
    return u"SELECT %1, sum(%2::numeric) AS stopover_h, count(*) AS stopover_n FROM %3 s WHERE %4 GROUP BY %1"_s.arg(
        keys, rowHash(move, u"s"_s), table.sql(), condition);
}

} // namespace

QStringList workTables(const Move& move)
{
    const QStringList names = numberedNames(u"k"_s, move.key.size());
    QStringList columns;
    for (qsizetype i = 0; i < move.key.size(); ++i)
        columns.append(names.at(i) + u' ' + move.keyTypes().at(i) + u" NOT NULL"_s);
    const QString keys = joined(numberedNames(u"k"_s, move.key.size()));
    if (placeSource(move) != PlaceSource::Log)
        return { u"CREATE TABLE %1 (%2, PRIMARY KEY (%3))"_s.arg(move.touched().sql(), columns.join(u", "_s), keys) };
    // A key may have been at several places.
    const QStringList parts = numberedNames(u"p"_s, move.partitionTypes().size());
    for (qsizetype i = 0; i < parts.size(); ++i)
        columns.append(parts.at(i) + u' ' + move.partitionTypes().at(i));
    return { u"CREATE TABLE %1 (%2)"_s.arg(move.touched().sql(), columns.join(u", "_s)),
             u"ALTER TABLE %1 REPLICA IDENTITY FULL"_s.arg(move.touched().sql()),
             u"CREATE INDEX ON %1 (%2)"_s.arg(move.touched().sql(), keys) };
}

namespace {

QString touch(const Move& move)
{
    if (placeSource(move) != PlaceSource::Log)
        return u"INSERT INTO %1 SELECT * FROM %2 b ON CONFLICT DO NOTHING"_s.arg(move.touched().sql(),
                                                                                 distinctKeys(move));
    return u"INSERT INTO %1 SELECT DISTINCT %2, %3 FROM pg_temp.stopover_batch"_s.arg(
        move.touched().sql(), joined(numberedNames(u"k"_s, move.key.size())),
        joined(numberedNames(u"p"_s, move.partitionValues().size())));
}

/// The touched keys that are compared together.
constexpr auto touchedBatch = "pg_temp.stopover_touched"_L1;

/// Each once, however many places it was at.
QString touchedKeys(const Move& move)
{
    if (placeSource(move) != PlaceSource::Log)
        return touchedBatch;
    return u"(SELECT DISTINCT %1 FROM %2)"_s.arg(joined(numberedNames(u"k"_s, move.key.size())), touchedBatch);
}

/// Takes entries out of a table of keys into a temporary one; all of a key together, since each may name another
/// partition.
QString takeKeys(const Move& move, const QString& from, const QString& into, const QString& columns,
                 const QString& condition = {})
{
    QStringList sameKeys;
    for (qsizetype i = 0; i < move.key.size(); ++i) {
        const QString name = numberedNames(u"k"_s, move.key.size()).at(i);
        sameKeys.append(move.key.at(i).equal(u"l."_s + name, u"c."_s + name));
    }
    return u"WITH candidate AS MATERIALIZED (SELECT DISTINCT %1 FROM (SELECT %1 FROM %2%6 LIMIT $1::bigint) l),"
           " gone AS (DELETE FROM %2 l USING candidate c WHERE %3 RETURNING l.*)"
           " INSERT INTO %4 SELECT %5 FROM gone"_s.arg(joined(numberedNames(u"k"_s, move.key.size())), from,
                                                       sameKeys.join(u" AND "_s), into, columns, condition);
}

/// No two sessions bring the same key, or each would delete and insert its row. Keys that are equal have one text here.
std::optional<QString> pickShare(const Move& move, const QString& log, const QString& columns)
{
    if (!std::ranges::all_of(move.key, isExact))
        return std::nullopt;
    const QString share =
        u" WHERE (pg_catalog.hashtextextended(ROW(%1)::text, 7) & %2) % $3::bigint = $2::bigint"_s.arg(
            joined(numberedNames(u"k"_s, move.key.size())), QString::number(bucketMask));
    return takeKeys(move, log, u"pg_temp.stopover_batch"_s, columns, share);
}

run::TouchedBatch touchedBatchOf(const Move& move)
{
    QStringList columns = numberedNames(u"k"_s, move.key.size());
    if (placeSource(move) == PlaceSource::Log)
        columns.append(numberedNames(u"p"_s, move.partitionTypes().size()));
    // With an index: where scans are disabled, a table that can only be scanned costs so much that nothing else counts.
    return { .make = { u"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_touched ON COMMIT DELETE ROWS AS SELECT %1"
                       " FROM %2 LIMIT 0"_s.arg(joined(columns), move.touched().sql()),
                       u"CREATE INDEX IF NOT EXISTS stopover_touched_keys ON %1 (%2)"_s.arg(
                           touchedBatch, joined(numberedNames(u"k"_s, move.key.size()))) },
             .take = takeKeys(move, move.touched().sql(), touchedBatch, joined(columns)) };
}

/// A live row that the kept table does not have, as if it had just been written.
QString repairMissing(const Move& move, Direction direction, const QString& differingKeys)
{
    const QString log = move.log(direction).sql();
    const QString logKeys = joined(numberedNames(u"k"_s, move.key.size()));
    if (placeSource(move) != PlaceSource::Log)
        return u"INSERT INTO %1 (%2, had_old) SELECT %3, false FROM (%4) d"_s.arg(
            log, logKeys, joined(move.keyNames(), u"d."_s), differingKeys);
    return u"INSERT INTO %1 (%2, had_old, %3) SELECT %4, false, %5 FROM (SELECT s.* FROM %6 s JOIN (%7) d ON %8) q"_s
        .arg(log, logKeys, joined(numberedNames(u"p"_s, move.partitionValues().size())), joined(move.keyNames()),
             joined(move.partitionValues()), move.live.sql(), differingKeys, move.keysEqual(u"s"_s, u"d"_s));
}

/// After a truncation: what is not in the live table goes, and what has been logged, unless replay deletes that anyhow.
QString reconcile(const Move& move, Direction direction)
{
    const QString gone = u"DELETE FROM %1 t WHERE NOT EXISTS (SELECT FROM %2 s WHERE %3)"_s.arg(
        move.keptSide(direction).kept.sql(), move.live.sql(), move.keysEqual(u"s"_s, u"t"_s));
    if (direction == Direction::Reverse && placeSource(move) == PlaceSource::Log)
        return gone;
    return gone
        + u" OR EXISTS (SELECT FROM %1 f WHERE %2)"_s.arg(move.log(direction).sql(), move.keysEqualLog(u"t"_s, u"f"_s));
}

std::optional<run::PlaceQueries> batchPlaces(const Move& move, Direction direction)
{
    if (placeSource(move) == PlaceSource::Nothing)
        return std::nullopt;
    return run::PlaceQueries { .read = placesQuery(move, u"pg_temp.stopover_batch"_s),
                               .deletes = direction == Direction::Forward,
                               .inserts = direction == Direction::Reverse };
}

} // namespace

run::RangeQueries rangeQueries(const Move& move)
{
    const QString insert =
        insertInto(move, move.partitioned.kept) + u" FROM ONLY "_s + move.live.sql() + u" s WHERE "_s;
    const QString anti = u" AND "_s + notLogged(move, Direction::Forward, u"s"_s);
    return {
        .insert = insert + u"s.ctid >= $1::tid AND s.ctid < $2::tid"_s + anti,
        .file = u"SELECT pg_catalog.pg_relation_filenode(%1::bigint::oid)"_s.arg(move.table.oid),
        .blocks = u"SELECT pg_catalog.pg_relation_size(%1::bigint::oid) / current_setting('block_size')::bigint"_s.arg(
            move.table.oid),
        .bytes = u"SELECT pg_catalog.pg_table_size(%1::bigint::oid)"_s.arg(move.table.oid),
        .reset = u"TRUNCATE %1"_s.arg(move.partitioned.kept.sql()),
    };
}

run::KeysetQueries keysetQueries(const Move& move)
{
    const QString source = move.live.sql();
    const QString insert = insertInto(move, move.partitioned.kept) + u" FROM ONLY "_s + source + u" s WHERE "_s;
    const QString anti = u" AND "_s + notLogged(move, Direction::Forward, u"s"_s);
    const QString keys = joined(move.keyNames(), u"s."_s);
    QStringList texts;
    for (const QString& name : move.keyNames())
        texts.append(u"q."_s + name + u"::text"_s);
    const auto keysetParameter = static_cast<int>(move.key.size());
    const QString lastOfBatch =
        u") q ORDER BY "_s + joined(move.keyNames(), u"q."_s, u" DESC, "_s) + u" DESC LIMIT 1"_s;
    const QString lastKey = u"SELECT %1 FROM (SELECT %2 FROM ONLY %3 s "_s.arg(texts.join(u", "_s), keys, source);
    return { .insert = insert + keyCompared(move, u"s"_s, ">"_L1, 1) + u" AND "_s
                 + keyCompared(move, u"s"_s, "<="_L1, 1 + keysetParameter) + anti,
             .insertFirst = insert + keyCompared(move, u"s"_s, "<="_L1, 1) + anti,
             .boundary = lastKey
                 + u"WHERE %1 ORDER BY %2 LIMIT $%3::bigint"_s.arg(keyCompared(move, u"s"_s, ">"_L1, 1), keys,
                                                                   QString::number(keysetParameter + 1))
                 + lastOfBatch,
             .firstBoundary = lastKey + u"ORDER BY %1 LIMIT $1::bigint"_s.arg(keys) + lastOfBatch };
}

run::ReplayQueries replayQueries(const Move& move, Direction direction)
{
    const QString log = move.log(direction).sql();
    const QString logKeys = joined(numberedNames(u"k"_s, move.key.size()));
    const QString logParts = joined(numberedNames(u"p"_s, move.partitionValues().size()));
    const QString duplicates =
        u"SELECT %1, count(*) FROM %2 s WHERE EXISTS (SELECT FROM %3 f WHERE %4) GROUP BY %1 HAVING count(*) > 1"_s.arg(
            joined(move.keyNames(), u"s."_s), move.live.sql(), log, move.keysEqualLog(u"s"_s, u"f"_s));
    return {
        .batchTable =
            u"CREATE TEMPORARY TABLE IF NOT EXISTS stopover_batch ON COMMIT DELETE ROWS AS SELECT %1, had_old, %2 "
            "FROM %3 LIMIT 0"_s.arg(logKeys, logParts, log),
        .truncated = u"SELECT EXISTS (SELECT FROM %1)"_s.arg(move.truncations(direction).sql()),
        .reconcile = reconcile(move, direction),
        .settleTruncation = u"DELETE FROM %1"_s.arg(move.truncations(direction).sql()),
        .pick = takeKeys(move, log, u"pg_temp.stopover_batch"_s, u"%1, had_old, %2"_s.arg(logKeys, logParts)),
        .target = move.live.display(),
        .deleteOld = deleteOld(move, direction, false),
        .deleteOldNull = direction == Direction::Forward ? deleteOld(move, direction, true) : QString(),
        .insert = insertInto(move, move.keptSide(direction).kept)
            + u" FROM %1 b JOIN %2 s ON %3"_s.arg(distinctKeys(move), move.live.sql(),
                                                  move.keysEqualLog(u"s"_s, u"b"_s))
            + (direction == Direction::Reverse ? atPlaces(move, u"s"_s) : QString()),
        .touch = touch(move),
        .backlog = u"SELECT count(*) FROM (SELECT FROM %1 LIMIT $1::bigint) q"_s.arg(log),
        .conflicts = u"SELECT %1, count(*) OVER () FROM (%2) d LIMIT 10"_s.arg(
            u"ROW(%1)::text"_s.arg(joined(move.keyNames(), u"d."_s)), duplicates),
        .places = batchPlaces(move, direction),
        .brake = brakeQueries(move),
        .age =
            u"SELECT extract(epoch FROM clock_timestamp() - min(l.at))::bigint FROM (SELECT at FROM %1 LIMIT 100000) l"_s
                .arg(log),
        .silent = move.silent && direction == Direction::Forward ? std::optional(true) : std::nullopt,
        .pickShare = pickShare(move, log, u"%1, had_old, %2"_s.arg(logKeys, logParts)),
    };
}

run::VerifyQueries verifyQueries(const Move& move, Direction direction)
{
    const sql::QualifiedName kept = move.keptSide(direction).kept;
    const QString touched = move.touched().sql();
    // From the few touched keys to their rows, never the other way round: this runs under the swap's lock.
    const auto touchedRows = [&](const sql::QualifiedName& table, bool isPartitioned) -> QString {
        return u"SELECT %1, sum(%2::numeric) AS stopover_h, count(*) AS stopover_n FROM %3 f JOIN %4 s ON %5 WHERE %6%7"
               " GROUP BY %1"_s.arg(joined(move.keyNames(), u"s."_s), rowHash(move, u"s"_s), touchedKeys(move),
                                    table.sql(), move.keysEqualLog(u"s"_s, u"f"_s), notLogged(move, direction, u"s"_s),
                                    isPartitioned ? atPlaces(move, u"s"_s) : QString());
    };
    const QString inBuckets =
        u"%1 = ANY ($1::int[]) AND %2"_s.arg(bucketOf(move, u"s"_s), notLogged(move, direction, u"s"_s));
    const QString touchedDiffers = differing(move, touchedRows(move.live, direction == Direction::Reverse),
                                             touchedRows(kept, direction == Direction::Forward));
    const QString bucketsDiffer =
        differing(move, rowsByKey(move, move.live, inBuckets), rowsByKey(move, kept, inBuckets));
    const QString rowText = u"ROW(%1)::text"_s.arg(joined(move.keyNames(), u"d."_s));
    QStringList logValues;
    for (const QString& value : move.partitionValues())
        logValues.append(value);
    return {
        .part = digest(move, direction),
        .touchedDiffer = u"SELECT %1, count(*) OVER () FROM (%2) d LIMIT 10"_s.arg(rowText, touchedDiffers),
        .clearTouched = u"DELETE FROM %1"_s.arg(touched),
        .differences = u"SELECT %1, count(*) OVER () FROM (%2) d LIMIT 10"_s.arg(rowText, bucketsDiffer),
        .columns = u"SELECT string_agg(DISTINCT x.key, ', ') FROM (%1) d JOIN %2 l ON %3 JOIN %4 t ON %5"
                   " CROSS JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(l)) x"
                   " JOIN LATERAL pg_catalog.json_each_text(pg_catalog.row_to_json(t)) y ON x.key = y.key"
                   " WHERE x.value IS DISTINCT FROM y.value"_s.arg(bucketsDiffer, move.live.sql(),
                                                                   move.keysEqual(u"l"_s, u"d"_s), kept.sql(),
                                                                   move.keysEqual(u"t"_s, u"d"_s)),
        // A key that differs is logged as if it had just been written; replay then repairs it.
        .repair =
            u"INSERT INTO %1 (%2, had_old, %3) SELECT %4, true, %5 FROM (SELECT t.* FROM %6 t JOIN (%7) d ON %8) q"_s
                .arg(move.log(direction).sql(), joined(numberedNames(u"k"_s, move.key.size())),
                     joined(numberedNames(u"p"_s, move.partitionValues().size())), joined(move.keyNames()),
                     joined(logValues), kept.sql(), bucketsDiffer, move.keysEqual(u"t"_s, u"d"_s)),
        .repairMissing = repairMissing(move, direction, bucketsDiffer),
        .touchedPlaces = placeSource(move) == PlaceSource::Nothing ? QString() : placesQuery(move, touchedBatch),
        .touchedBatch = touchedBatchOf(move),
    };
}

} // namespace stopover::change
