#include "core/change/places.h"

#include "core/sql/expression.h"

namespace stopover::change {

using namespace Qt::StringLiterals;
using sql::quoted;

/// Where they have not (citext, 1.0 and 1.00, collations that know no case), a key that stays the same for its index may
/// lead to another partition, and its row would not be found.
bool isExact(const catalog::Column& column)
{
    static const QStringList exact { u"smallint"_s, u"integer"_s, u"bigint"_s, u"uuid"_s, u"date"_s, u"text"_s };
    return (exact.contains(column.type) || column.type.startsWith("character varying"_L1))
        && column.collationSql.isEmpty();
}

namespace {

/// What says IMMUTABLE and is not (it reads the time zone, or a table) puts a row where nobody looks for it.
bool callsOnlyKnown(const QString& expression)
{
    static const QStringList known { u"abs"_s,      u"mod"_s,      u"div"_s,   u"hashtext"_s, u"hashint4"_s,
                                     u"hashint8"_s, u"length"_s,   u"ascii"_s, u"substr"_s,   u"left"_s,
                                     u"right"_s,    u"lower"_s,    u"upper"_s, u"floor"_s,    u"date_part"_s,
                                     u"extract"_s,  u"substring"_s };
    return std::ranges::all_of(sql::calledFunctions(expression),
                               [](const QString& function) { return known.contains(function); });
}

/// The same columns give the same value, in our session as in everybody's.
bool isKnown(const Move& move, const QStringList& columns)
{
    return callsOnlyKnown(move.layout.keyExpression)
        && std::ranges::all_of(columns, [&move](const QString& name) { return isExact(move.table.column(name)); });
}

/// The columns of a log's key under their own names, so that the partition key can be read from them.
QString keyColumns(const Move& move, const QString& table)
{
    const QStringList numbered = numberedNames(u"k"_s, move.key.size());
    QStringList columns;
    for (qsizetype i = 0; i < move.key.size(); ++i)
        columns.append(numbered.at(i) + u" AS "_s + quoted(move.key.at(i).name));
    return u"(SELECT %1 FROM %2) q"_s.arg(columns.join(u", "_s), table);
}

} // namespace

PlaceSource placeSource(const Move& move)
{
    if (move.layout.plain())
        return PlaceSource::Nothing;
    // `x = ANY (array)` takes the elements of the elements.
    const QStringList types = move.partitionTypes();
    if (std::ranges::any_of(types, [](const QString& type) { return type.endsWith("[]"_L1); }))
        return PlaceSource::Nothing;
    const QStringList columns =
        move.layout.byExpression() ? sql::referencedColumns(move.layout.keyExpression) : move.layout.keyColumns;
    if (move.layout.byExpression() && !isKnown(move, columns))
        return PlaceSource::Nothing;
    const bool inKey = std::ranges::all_of(columns, [&move](const QString& column) {
        return std::ranges::find(move.key, column, &catalog::Column::name) != move.key.end();
    });
    return inKey ? PlaceSource::Key : PlaceSource::Log;
}

QString placesQuery(const Move& move, const QString& table)
{
    const PlaceSource source = placeSource(move);
    const QStringList values =
        source == PlaceSource::Key ? move.partitionValues() : numberedNames(u"p"_s, move.partitionValues().size());
    const QString from = source == PlaceSource::Key ? keyColumns(move, table) : table;
    QStringList arrays;
    for (const QString& value : values)
        arrays.append(u"(SELECT coalesce(array_agg(d.v), '{}')::text FROM (SELECT DISTINCT %1 AS v FROM %2) d"
                      " WHERE d.v IS NOT NULL) AS p%3"_s.arg(value, from, QString::number(arrays.size() + 1)));
    return u"SELECT "_s + arrays.join(u", "_s);
}

QString atPlaces(const Move& move, const QString& alias)
{
    if (placeSource(move) == PlaceSource::Nothing)
        return {};
    const QStringList values = move.partitionValues();
    const QStringList types = move.partitionTypes();
    const bool neverNull = placeSource(move) == PlaceSource::Key && !move.layout.byExpression();
    QString conditions;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString value = move.layout.byExpression() ? values.at(i) : alias + u'.' + values.at(i);
        const catalog::Comparison own =
            move.layout.byExpression() ? catalog::Comparison() : move.table.column(move.layout.keyColumns.at(i)).own;
        const QString type = own.type.isEmpty() ? types.at(i) : own.type;
        const QString left = own.type.isEmpty() ? value : value + u"::"_s + type;
        const QString found =
            u"%1 %2 ANY ($%3::%4[])"_s.arg(left, own.type.isEmpty() ? u"="_s : own.equal, QString::number(i + 1), type);
        conditions += neverNull ? QString(u" AND "_s + found) : u" AND (%1 OR %2 IS NULL)"_s.arg(found, value);
    }
    return conditions;
}

} // namespace stopover::change
