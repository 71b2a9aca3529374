#include "core/base/clause.h"
#include "core/change/rangeseries.h"

namespace stopover::change {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView zonedType { "timestamp with time zone" };

bool hasNumbers(const QString& type)
{
    return type == "smallint"_L1 || type == "integer"_L1 || type == "bigint"_L1 || type == "numeric"_L1;
}

bool hasTimes(const QString& type)
{
    return type == "date"_L1 || type == "timestamp without time zone"_L1 || type == zonedType;
}

Result<RangeTable> readKeyColumn(const catalog::Database& database, const sql::QualifiedName& name,
                                 FindingList& findings)
{
    STOPOVER_TRY_ASSIGN(const pg::Rows rows, database.query(u"rangekey"_s, { { u"table"_s, name.sql() } }));
    RangeTable table { .name = name };
    const auto block = [&](const QString& rule, const QStringList& args = {}) {
        findings.add(rule, name.display(), args);
    };
    if (rows.count() == 0)
        return Failure(ErrorCode::TableMissing, { name.display(), clause("range_partitioned") });
    catalog::forEachRow(rows, [&](const catalog::Row& row) {
        table.oid = row.integer("oid");
        table.key = row.text("key");
        table.keyType = row.text("type");
        table.baseType = row.text("base_type");
        table.checks = row.list("checks");
        if (row.integer("columns") > 1)
            block(u"ahead.key_columns"_s);
        else if (table.key.isEmpty())
            block(u"ahead.key_expression"_s);
        else if (!hasNumbers(table.baseType) && !hasTimes(table.baseType))
            block(u"ahead.key_type"_s, { table.keyType });
    });
    return table;
}

} // namespace

bool RangeTable::byTime() const
{
    return hasTimes(baseType);
}

bool RangeTable::zoned() const
{
    return baseType == zonedType;
}

Result<RangeTable> readRangeTable(const catalog::Database& database, const sql::QualifiedName& name,
                                  FindingList& findings)
{
    STOPOVER_TRY_ASSIGN(RangeTable table, readKeyColumn(database, name, findings));
    if (!findings.isEmpty())
        return table;
    // The order is that of the key's type; bounds of these types are printed without quotes inside.
    const QString bound =
        u"nullif(nullif(trim(both '''' FROM substring(pg_get_expr(c.relpartbound, c.oid) FROM '%1')), 'MINVALUE'),"
        " 'MAXVALUE')::%2"_s;
    const QString low = bound.arg(u"FROM \\((.*)\\) TO"_s, table.keyType);
    const QString high = bound.arg(u"TO \\((.*)\\)$"_s, table.keyType);
    STOPOVER_TRY_ASSIGN(
        const pg::Rows rows,
        database.run(u"SELECT b.*, coalesce(low = lag(high) OVER (ORDER BY high NULLS LAST), false) AS follows"
                     " FROM (SELECT n.nspname AS schema, c.relname AS name, c.oid::bigint AS oid, c.relkind::text AS "
                     "kind, pg_get_expr(c.relpartbound, c.oid) = 'DEFAULT' AS is_default, %1 AS low, %2 AS high"
                     " FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_namespace n ON n.oid = "
                     "c.relnamespace WHERE i.inhparent = %3::oid) b ORDER BY is_default, high NULLS LAST"_s.arg(
                         low, high, QString::number(table.oid))));
    catalog::forEachRow(rows, [&table](const catalog::Row& row) {
        const RangePartition one { .name = { row.text("schema"), row.text("name") },
                                   .oid = row.integer("oid"),
                                   .kind = row.text("kind").front(),
                                   .low = row.text("low"),
                                   .high = row.text("high"),
                                   .follows = row.boolean("follows") };
        if (row.boolean("is_default"))
            table.otherwise = one;
        else
            table.partitions.append(one);
    });
    return table;
}

} // namespace stopover::change
